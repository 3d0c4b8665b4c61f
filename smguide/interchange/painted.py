"""A compared text as runs to print: what came, what went, and how its marks make it look.

The marks of the text themselves (stars, hashes, addresses of links) are left out where they have
done their work, and stay where they are all that changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby, zip_longest

from smguide.compare.words import Span, SpanKind
from smguide.interchange.faces import HIDDEN, MOST_STYLED, Piece, legible, line_faces
from smguide.interchange.marks import spans as marks_of
from smguide.model.hidden import by_number, signs, visible

_LONGEST_SIGN = 3
"""Stars and the like stand at their word; the address of a link stands apart from it."""


class Mark(StrEnum):
    """What became of a run."""

    SAME = "same"
    CAME = "came"
    WENT = "went"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch that looks the same throughout; ``faces`` holds any of b, i, c(ode), l(ink)."""

    text: str
    mark: Mark = Mark.SAME
    faces: str = ""


MARKS = {SpanKind.DELETE: Mark.WENT, SpanKind.INSERT: Mark.CAME}
"""What became of a span; any other stayed."""


def painted(spans: Sequence[Span]) -> tuple[Run, ...]:
    """The runs of a compared text, with unseen characters made visible."""
    old = _faces("".join(span.old for span in spans))
    new = _faces("".join(span.new for span in spans))
    found: list[Run] = []
    before = after = 0
    for span in spans:
        went = old[before : before + len(span.old)]
        came = new[after : after + len(span.new)]
        before, after = before + len(span.old), after + len(span.new)
        mark = MARKS.get(span.kind, Mark.SAME)
        found.extend(_runs(went if mark is Mark.WENT else came, mark))
    return tuple(found)


def plain_run(text: str, mark: Mark = Mark.SAME) -> Run:
    """A run of bare words."""
    return Run(visible(text), mark)


def _runs(pieces: Sequence[Piece], mark: Mark) -> Iterator[Run]:
    if mark is not Mark.SAME and all(HIDDEN in faces for _letter, faces in pieces):
        apart = [(" ", "")] if len(pieces) > _LONGEST_SIGN else []
        pieces = [*apart, *((letter, "") for letter, _faces in pieces)]
    shown = (piece for piece in pieces if HIDDEN not in piece[1])
    for faces, run in groupby(shown, key=_face_of):
        yield Run("".join(letter for letter, _ in run), mark, faces)


def _face_of(piece: Piece) -> str:
    return piece[1]


def _faces(text: str) -> list[Piece]:
    """Each character with how it looks; signs of a list become dots, wrapped lines are joined."""
    if len(text) > MOST_STYLED:
        return [(sign, "") for sign in signs(text, by_number)]
    lines = text.splitlines(keepends=True)
    pieces: list[Piece] = []
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        found = list(line_faces(line))
        if _runs_on(line, following):
            found[-1] = (" ", found[-1][1])
        pieces.extend(found)
    return legible(pieces, text, by_number)


def _runs_on(line: str, following: str) -> bool:
    """Whether a line was only wrapped: its sentence goes on in the next."""
    if not (line.endswith("\n") and line.strip() and following.strip()):
        return False
    if line.endswith(("  \n", "\\\n", "\r\n")) or line.lstrip().startswith(("#", "|", "```")):
        return False
    begins = marks_of(following.rstrip("\r\n"))
    signs = ("item", "heading", "table")
    return following[0].isalnum() and not any(s.kind in signs and s.start == 0 for s in begins)
