"""Copies made by themselves before risky steps: bringing in, removing, mending, packing.

Each is a small backup of one set of guidelines in the folder “safety” of the data folder, without
keys. It holds bytes of its own: damage to the files of the library does not reach it. What has not
changed since the last copy is not copied again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from smguide.errors import SmguideError
from smguide.store.failures import disk_errors_about
from smguide.store.files import make_folder
from smguide.workspace.backup.values import SUFFIX, Holdings, SafetyCopy
from smguide.workspace.backup.writing import is_in, write_quickly

FOLDER: Final = "safety"
KEPT: Final = 5
"""Copies of each set of guidelines that are kept, the newest."""

MOST_BYTES: Final = 1024**3
"""What all of them may take together; the newest of each set of guidelines stays all the same."""

_STAMP: Final = "%Y%m%dT%H%M%S%f"
_FILE: Final = re.compile(
    rf"([a-z0-9-]{{1,64}})\.(\d{{8}}T\d{{12}})\.([a-z-]{{1,30}}){re.escape(SUFFIX)}"
)


class SafetyShelf:
    """The safety copies of this computer."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self.folder = holdings.home / FOLDER

    def copy(self, name: str, why: str) -> SafetyCopy | None:
        """Copy guidelines before a step called ``why``; None where they cannot be read as a whole.

        A step that adds or moves only may go on without; nothing is in danger by it.
        """
        try:
            make_folder(self.folder)
            made = self._present(name) or self._copied(name, why)
        except SmguideError:
            return None
        self._let_go()
        return made

    def all(self) -> tuple[SafetyCopy, ...]:
        """The copies, the newest first.

        Raises:
            StorageError: the folder cannot be read.
        """
        with disk_errors_about(self.folder):
            found = sorted(self._found(), key=lambda copy: copy.made, reverse=True)
        return tuple(found)

    def of(self, name: str) -> tuple[SafetyCopy, ...]:
        """Those of one set of guidelines, the newest first."""
        return tuple(copy for copy in self.all() if copy.name == name)

    def _present(self, name: str) -> SafetyCopy | None:
        """The newest copy, where it holds what is there now."""
        newest = next(iter(self.of(name)), None)
        try:
            return newest if newest and is_in(self._holdings, name, newest.path) else None
        except SmguideError:
            return None

    def _copied(self, name: str, why: str) -> SafetyCopy:
        made = datetime.now(UTC)
        path = self.folder / f"{name}.{made.strftime(_STAMP)}.{why}{SUFFIX}"
        write_quickly(self._holdings, path, name)
        with disk_errors_about(path):
            return SafetyCopy(path, name, made, why, path.stat().st_size)

    def _found(self) -> Iterator[SafetyCopy]:
        if not self.folder.is_dir():
            return
        for path in self.folder.iterdir():
            found = _FILE.fullmatch(path.name)
            if found:
                made = datetime.strptime(found[2], _STAMP).replace(tzinfo=UTC)
                yield SafetyCopy(path, found[1], made, found[3], path.stat().st_size)

    def _let_go(self) -> None:
        """Take away what is beyond the number and the room that are stated."""
        seen: dict[str, int] = {}
        room = MOST_BYTES
        for copy in self.all():
            before = seen[copy.name] = seen.get(copy.name, 0) + 1
            room -= copy.size
            if before > KEPT or (before > 1 and room < 0):
                with disk_errors_about(copy.path):
                    copy.path.unlink(missing_ok=True)
