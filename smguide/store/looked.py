"""Which revision a person has looked at last, remembered on this computer only."""

from __future__ import annotations

from pathlib import Path

from smguide.errors import InvalidDocument, StorageError
from smguide.model.canonical import canonical_json, parse_record
from smguide.store.files import read_if_there, write_atomically


class LookedBox:
    """One small file for all persons; one that is lost or damaged has seen nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def last(self, person: str) -> int:
        """The number of the newest revision that the person has looked at; 0 for none."""
        return max(self._all().get(person, 0), 0)

    def note(self, person: str, number: int) -> None:
        """The person has looked at this revision; a newer one that was seen before stays.

        Raises:
            errors.StorageError: it cannot be written down.
        """
        known = self._all()
        if number > known.get(person, 0):
            write_atomically(self._path, canonical_json({**known, person: number}))

    def _all(self) -> dict[str, int]:
        try:
            record = parse_record(read_if_there(self._path) or b"{}")
        except (InvalidDocument, StorageError):
            return {}
        return {person: record.number(person) for person in record}
