"""The files of a draft, again and again: only sections that changed are written and checked anew.

A draft is kept several times a minute while somebody types in one section of perhaps two hundred;
what is not touched is the very same value as before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from smguide.errors import InvalidDocument
from smguide.model.canonical import parse_json
from smguide.model.codec import (
    dump_unlimited,
    load,
    section_file,
    section_from_record,
    section_path,
)
from smguide.model.guidelines import Guidelines, Section
from smguide.model.record import Record


class Packing:
    """Remembers the file of each section as it was packed last; one for each open guidelines."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Section, bytes]] = {}

    def files(self, guidelines: Guidelines) -> dict[str, bytes]:
        """The files, whatever their size; they are known to come back as these guidelines.

        Raises:
            InvalidDocument: they would not.
        """
        known = {section.id: self._packed(section) for section in guidelines.sections}
        self._known = known
        stubs = tuple(Section(section.id, "custom", "") for section in guidelines.sections)
        frame = replace(guidelines, sections=stubs)
        files = dump_unlimited(frame)
        if load(files) != frame:
            raise _refused()
        return {**files, **{section_path(key): data for key, (_, data) in known.items()}}

    def _packed(self, section: Section) -> tuple[Section, bytes]:
        before = self._known.get(section.id)
        if before is not None and before[0] is section:
            return before
        data = section_file(section)
        if _read(data) != section:
            raise _refused()
        return section, data


def _read(data: bytes) -> Section | None:
    value = parse_json(data)
    return section_from_record(value) if isinstance(value, Record) else None


def _refused() -> InvalidDocument:
    return InvalidDocument(
        "These guidelines hold something that cannot be kept.", "Undo the last change."
    )


def texts(files: Mapping[str, bytes]) -> dict[str, str]:
    """The files as the texts that they are."""
    return {path: data.decode() for path, data in files.items()}
