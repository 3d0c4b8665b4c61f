"""How far a person has walked through the changes of a revision, on this computer."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress

from smguide.errors import StorageError
from smguide.workspace.parts import Parts


class Walks:
    """What one person has looked at; known again where the same change comes back.

    A change is known by its mark (:mod:`smguide.compare.stops`). It is no part of the record: to
    have looked at something is not to have agreed to it. A folder that cannot be written
    remembers nothing.
    """

    def __init__(self, parts: Parts, person: str) -> None:
        self._box = parts.walked
        self._person = person

    def seen(self) -> frozenset[str]:
        """The marks of all changes that were looked at."""
        return self._box.seen(self._person)

    def looked_at(self, old: int, new: int, marks: Collection[str]) -> None:
        """These changes between two revisions were looked at; 0 stands for a blank sheet."""
        with suppress(StorageError):
            self._box.note(self._person, old, new, marks)

    def look_again(self, marks: Collection[str]) -> None:
        """These changes are to be looked at once more."""
        with suppress(StorageError):
            self._box.forget(self._person, marks)
