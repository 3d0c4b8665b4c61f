"""How each character of a marked text looks, for whoever paints it: the window, a page, a PDF."""

from __future__ import annotations

from collections.abc import Iterable

from smguide.interchange.marks import spans as marks_of
from smguide.model.hidden import Spell, signs

Piece = tuple[str, str]
"""A character and its faces: any of the letters of the faces below."""

HIDDEN = "h"
"""The face of a sign of mark-up, which readers do not see."""

MOST_STYLED = 20_000
"""Characters up to which marks are painted; a longer text is shown as it is typed."""

DOT = "•"
_FACES = {
    "mark": HIDDEN,
    "strong": "b",
    "heading": "b",
    "emphasis": "i",
    "code": "c",
    "link": "l",
}
_BULLETS = str.maketrans(dict.fromkeys("-*+", DOT))


def line_faces(line: str) -> Iterable[Piece]:
    """Each character of a line with its faces; the sign of a list becomes a dot."""
    faces = [""] * len(line)
    letters = list(line)
    for span in marks_of(line.rstrip("\r\n")):
        stretch = range(span.start, span.start + span.length)
        if span.kind == "item":
            letters[span.start : stretch.stop] = line[span.start : stretch.stop].translate(_BULLETS)
        face = _FACES.get(span.kind, "")
        for at in stretch:
            if face not in faces[at]:
                faces[at] += face
    return zip(letters, faces, strict=True)


def legible(pieces: Iterable[Piece], text: str, spell: Spell) -> list[Piece]:
    """The pieces of a text with what nobody sees written out, be it within mark-up or not."""
    written = zip(pieces, text, signs(text, spell), strict=True)
    return [(sign, "") if sign != letter else piece for piece, letter, sign in written]
