"""Signed entries outside of the record: they wait for a key, or no longer count as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from smguide.review.event import event_id
from smguide.store.failures import disk_errors_about
from smguide.store.files import make_folder, read_if_there, write_atomically

_FILE = re.compile(r"[0-9]{6}-([0-9a-f]{64})\.event")


class WaitingBox:
    """A folder with one file an entry, in the order in which they were signed."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made when first written to."""
        self._folder = folder

    def entries(self) -> list[bytes]:
        """The files of all entries; one that was damaged is passed over.

        Raises:
            errors.StorageError: they cannot be read.
        """
        found = [(read_if_there(path) or b"", path) for path in self._paths()]
        return [data for data, path in found if event_id(data) == _id_of(path)]

    def put(self, entries: Iterable[bytes]) -> None:
        """Keep these as well, after those that are here.

        Raises:
            errors.StorageError: they cannot be written.
        """
        paths = self._paths()
        there = {_id_of(path) for path in paths}
        number = int(paths[-1].name[:6]) if paths else 0
        for data in entries:
            if event_id(data) in there:
                continue
            make_folder(self._folder)
            number += 1
            write_atomically(self._folder / f"{number:06}-{event_id(data)}.event", data)

    def keep_only(self, entries: Iterable[bytes]) -> None:
        """Let all go but these.

        Raises:
            errors.StorageError: they cannot be removed.
        """
        kept = {event_id(data) for data in entries}
        with disk_errors_about(self._folder):
            for path in self._paths():
                if _id_of(path) not in kept:
                    path.unlink(missing_ok=True)

    def _paths(self) -> list[Path]:
        with disk_errors_about(self._folder):
            if not self._folder.is_dir():
                return []
            return sorted(path for path in self._folder.iterdir() if _FILE.fullmatch(path.name))


def _id_of(path: Path) -> str:
    return path.name[7:71]
