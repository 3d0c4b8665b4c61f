"""What can be handed to others: redlines, records of editions, audit packs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from smguide.compare.comparison import blank_sheet, compare
from smguide.errors import WrongUse
from smguide.interchange.fact_words import fact_in_lines
from smguide.interchange.paper import Paper
from smguide.interchange.record_paper import record_plain
from smguide.interchange.redline_paper import redline_paper
from smguide.model.guidelines import Guidelines
from smguide.store.files import write_export
from smguide.workspace.edition_record import edition_record, pack_of, paper_of
from smguide.workspace.parts import Parts
from smguide.workspace.redline_story import BLANK, redline_story

Read = Callable[[str], Guidelines]
"""The guidelines as a revision has them, by the words people name revisions with."""


class Records:
    """Documents about what changed and who agreed, made from the record alone."""

    def __init__(self, parts: Parts, read: Read) -> None:
        self._parts = parts
        self._read = read

    def redline(self, old: str, new: str, wanted: str) -> bytes:
        """The comparison of two revisions as a document: html or pdf.

        ``old`` may be :data:`BLANK`.

        Raises:
            NotFound: there is no such revision.
            WrongUse: there is no such format.
        """
        after = self._read(new)
        before = blank_sheet(after) if old == BLANK else self._read(old)
        comparison = compare(before, after, words=fact_in_lines)
        story = redline_story(self._parts, old, new)
        return written(redline_paper(comparison, after, story), wanted)

    def redline_to(self, old: str, new: str, wanted: str, path: Path) -> Path:
        """The same into a file; an empty format is read from its name."""
        chosen = wanted or path.suffix.lstrip(".").lower()
        write_export(path.absolute(), self.redline(old, new, chosen))
        return path

    def record(self, edition: str, wanted: str) -> bytes:
        """The record of an edition as a document: html, pdf or json.

        Raises:
            NotFound: there is no such edition.
            WrongUse: there is no such format.
            Alarm: the text in the store is not the one that was published.
        """
        if wanted == "json":
            plain = self.record_data(edition)
            return f"{json.dumps(plain, indent=2, ensure_ascii=False)}\n".encode()
        return written(paper_of(self._parts, edition_record(self._parts, edition)), wanted)

    def record_data(self, edition: str) -> dict[str, Any]:
        """The record of an edition as plain data; raises as :meth:`record` does."""
        found = edition_record(self._parts, edition)
        return record_plain(found.dossier, found.guidelines)

    def record_to(self, edition: str, wanted: str, path: Path) -> Path:
        """The same into a file; an empty format is read from its name."""
        chosen = wanted or path.suffix.lstrip(".").lower()
        write_export(path.absolute(), self.record(edition, chosen))
        return path

    def audit_pack(self, edition: str) -> bytes:
        """Everything others need to check an edition without this program, as a zip file.

        Raises:
            NotFound: there is no such edition.
            Alarm: the text in the store is not the one that was published.
        """
        return pack_of(self._parts, edition_record(self._parts, edition), _page)

    def audit_pack_to(self, edition: str, path: Path) -> Path:
        """The same into a file."""
        write_export(path.absolute(), self.audit_pack(edition))
        return path


def written(paper: Paper, wanted: str) -> bytes:
    """A paper in a format.

    Raises:
        WrongUse: there is no such format.
    """
    if wanted not in _WRITERS:
        raise WrongUse(
            f"“{wanted}” is not a format this can be written in.",
            f"Choose one of {', '.join(_WRITERS)}.",
        )
    return _WRITERS[wanted](paper)


def _page(paper: Paper) -> bytes:
    from smguide.interchange.paper_html import paper_html

    return paper_html(paper)


def _pages(paper: Paper) -> bytes:
    from smguide.interchange.paper_pdf import paper_pdf

    return paper_pdf(paper)


_WRITERS: dict[str, Callable[[Paper], bytes]] = {"html": _page, "pdf": _pages}
