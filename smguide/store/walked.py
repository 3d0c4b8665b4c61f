"""What a person has looked at in a walk through the changes, remembered on this computer only."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final

from smguide.errors import InvalidDocument, StorageError
from smguide.model.canonical import canonical_json, parse_record
from smguide.model.record import Record
from smguide.store.files import read_if_there, write_atomically

_FORMAT: Final = "smguide-walks/1"
_MOST_WALKS: Final = 60
"""Walks of one person that are kept, the newest of them."""

Walks = dict[str, tuple[str, ...]]


class WalkedBox:
    """One small file for all persons; one that is lost or damaged has seen nothing.

    A walk leads through the changes between two revisions. What was looked at is a mark: the same
    change has the same mark in whatever walk it comes back.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def seen(self, person: str) -> frozenset[str]:
        """The marks of everything the person has looked at in any walk."""
        return frozenset(mark for marks in self._of(person).values() for mark in marks)

    def note(self, person: str, old: int, new: int, marks: Iterable[str]) -> None:
        """The person has looked at these changes between two revisions.

        Raises:
            errors.StorageError: it cannot be written down.
        """
        walks, name = self._of(person), f"{old}-{new}"
        kept = tuple(dict.fromkeys((*walks.pop(name, ()), *marks)))
        newest = dict([*walks.items(), (name, kept)][-_MOST_WALKS:])
        self._write(person, newest)

    def forget(self, person: str, marks: Collection[str]) -> None:
        """The person wants to look at these changes again.

        Raises:
            errors.StorageError: it cannot be written down.
        """
        walks = self._of(person).items()
        self._write(
            person, {name: tuple(one for one in kept if one not in marks) for name, kept in walks}
        )

    def _write(self, person: str, walks: Walks) -> None:
        people = {**dict(self._people()), person: [[name, *kept] for name, kept in walks.items()]}
        write_atomically(self._path, canonical_json({"format": _FORMAT, "people": people}))

    def _of(self, person: str) -> Walks:
        rows = self._people().get(person)
        found = rows if isinstance(rows, tuple) else ()
        return {
            str(row[0]): tuple(str(mark) for mark in row[1:])
            for row in found
            if isinstance(row, tuple) and row
        }

    def _people(self) -> Record:
        try:
            record = parse_record(read_if_there(self._path) or b"{}")
        except (InvalidDocument, StorageError):
            return Record({})
        return record.record("people")
