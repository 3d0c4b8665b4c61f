"""Where damaged files go: nothing is deleted, everything is set aside in a folder of the day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from smguide.store.failures import disk_errors_about
from smguide.store.files import make_folder, replace_file, write_atomically

FOLDER: Final = "set-aside"


class SetAside:
    """The folder of one day, with the places that files had in the data folder."""

    def __init__(self, home: Path, day: date) -> None:
        """Made when the first file comes."""
        self._home = home
        self.folder = home / FOLDER / day.isoformat()

    def take(self, path: Path) -> Path:
        """Move a file here and return where it is now.

        Raises:
            errors.StorageError: it cannot be moved; it is where it was.
        """
        target = self._free(path)
        make_folder(target.parent)
        with disk_errors_about(path):
            replace_file(path, target)
        return target

    def put(self, path: Path, data: bytes) -> Path:
        """Write something that was read in a damaged file, beside it.

        Raises:
            errors.StorageError: it cannot be written.
        """
        target = self._free(path)
        make_folder(target.parent)
        write_atomically(target, data)
        return target

    def _free(self, path: Path) -> Path:
        inside = path.relative_to(self._home) if path.is_relative_to(self._home) else path.name
        wanted = self.folder / inside
        number = 1
        target = wanted
        while target.exists():
            number += 1
            target = wanted.with_name(f"{wanted.name}.{number}")
        return target
