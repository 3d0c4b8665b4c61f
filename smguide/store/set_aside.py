"""Drafts that were put aside: nothing is destroyed at once, and what is old goes by a stated rule.

A draft that became a revision is in the history; one that a person set aside, or that lost
against another window, is only here and can be taken back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from smguide.store.failures import disk_errors_about
from smguide.store.files import make_folder, replace_file, write_atomically

KEPT_FOR: Final = timedelta(days=90)
"""How long what was set aside stays at least."""

KEPT_ALWAYS: Final = 20
"""How many stay however old they are, the newest."""

_SAVED: Final = ".saved"
_STAMP: Final = "%Y%m%dT%H%M%S.%f"
_FILE: Final = re.compile(r"(\d{8}T\d{6}\.\d{6})\.(.+?)(\.saved)?\.draft")


@dataclass(frozen=True, slots=True)
class Aside:
    """One file that was put aside: its name here, what it was called, and when."""

    file: str
    name: str
    at: datetime
    saved: bool = False


class AsideBox:
    """The folder of drafts that were put aside."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made when first written to."""
        self._folder = folder

    def take(self, name: str, path: Path, *, saved: bool = False) -> None:
        """Move a file here; ``saved``: it became a revision, so it is not offered again.

        Raises:
            errors.StorageError: it cannot be moved; it stays where it was.
        """
        make_folder(self._folder)
        with disk_errors_about(self._folder):
            replace_file(path, self._folder / _file_name(name, saved=saved))
            self._let_go()

    def put(self, name: str, data: bytes) -> None:
        """Write a file here.

        Raises:
            errors.StorageError: it could not be written.
        """
        make_folder(self._folder)
        write_atomically(self._folder / _file_name(name), data)

    def all(self) -> tuple[Aside, ...]:
        """What can be taken back, the newest first.

        Raises:
            errors.StorageError: the folder cannot be read.
        """
        return tuple(one for one in self._found() if not one.saved)

    def let_go_of(self, file: str) -> None:
        """Take away one that is a draft again.

        Raises:
            errors.StorageError: it cannot be taken away.
        """
        with disk_errors_about(self._folder):
            self.path(file).unlink(missing_ok=True)

    def path(self, file: str) -> Path:
        """Where one of them lies; whoever asks has it from :meth:`all`."""
        return self._folder / Path(file).name

    def _found(self) -> list[Aside]:
        with disk_errors_about(self._folder):
            names = sorted((path.name for path in self._folder.glob("*.draft")), reverse=True)
        return list(_read(names))

    def _let_go(self) -> None:
        """Take away what is old, of each sort for itself."""
        found, today = self._found(), datetime.now(UTC)
        for saved in (False, True):
            of_sort = [one for one in found if one.saved is saved]
            for one in of_sort[KEPT_ALWAYS:]:
                if saved or today - one.at > KEPT_FOR:
                    self.path(one.file).unlink(missing_ok=True)


def _file_name(name: str, *, saved: bool = False) -> str:
    return f"{datetime.now(UTC).strftime(_STAMP)}.{name}{_SAVED if saved else ''}.draft"


def _read(names: list[str]) -> Iterator[Aside]:
    for file in names:
        found = _FILE.fullmatch(file)
        if found:
            at = datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
            yield Aside(file, found[2], at, saved=bool(found[3]))
