"""The file of the side index: opened when it is needed, and thrown away when it is beyond repair.

Whoever writes into it or throws it away holds a lock of the operating system beside it: a journal
of SQLite that somebody still needs is never taken for a stale one. Where no file can be kept, the
index lives in memory as long as the program runs.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TypeVar

from smguide.errors import DiskFull, ForeignRepository, LockedElsewhere, NotWritable, StorageError
from smguide.store.failures import disk_errors_about
from smguide.store.files import open_own
from smguide.store.lock import LibraryLock
from smguide.store.side_schema import VERSION, is_as_made, make_tables

_PATIENCE = 20.0
_BEYOND_REPAIR = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}

Found = TypeVar("Found")


class _NotOurs(sqlite3.DatabaseError):
    """The file holds other tables than it should."""


class SideFile:
    """A database that is there whenever it is asked, though it may have to begin empty."""

    def __init__(self, path: Path) -> None:
        """Nothing is opened before the first question."""
        self._path = path
        self._turn = threading.RLock()
        self._database: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        with self._turn:
            database, self._database, self._file = self._database, None, None
            if database is not None:
                database.close()

    def asked(self, action: Callable[[sqlite3.Connection], Found]) -> Found:
        """Ask the file, a new file where it is beyond repair, or else a database in memory.

        Raises:
            StorageError: this computer cannot search at all.
        """
        with self._turn:
            try:
                return self._of_the_file(action)
            except (sqlite3.Error, LockedElsewhere, ForeignRepository, NotWritable, DiskFull):
                return self._of_the_memory(action)

    def _of_the_memory(self, action: Callable[[sqlite3.Connection], Found]) -> Found:
        self.close()
        try:
            self._database = _in_memory()
            return action(self._database)
        except sqlite3.Error as error:
            raise StorageError(
                "The history cannot be searched on this computer.",
                "Reading, writing and reviewing go on. Install smguide with its own installer, "
                "which brings what is missing.",
            ) from error

    def _of_the_file(self, action: Callable[[sqlite3.Connection], Found]) -> Found:
        try:
            return action(self._opened())
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code not in _BEYOND_REPAIR and not isinstance(error, _NotOurs):
                raise
        self._throw_away()
        return action(self._opened())

    def _opened(self) -> sqlite3.Connection:
        if self._database is not None and not self._is_exchanged():
            return self._database
        self.close()
        _make_private(self._path)
        database = self._database = _connected(str(self._path))
        version = database.execute("PRAGMA user_version").fetchone()[0]
        self._file = _identity(self._path)
        if version != VERSION:
            with self.alone():
                make_tables(database, before=version)
        elif not is_as_made(database):
            raise _NotOurs(str(self._path))
        return database

    def _is_exchanged(self) -> bool:
        """Whether another window has thrown the file away that is open here."""
        return self._file is not None and _identity(self._path) != self._file

    def _throw_away(self) -> None:
        """Remove a file that cannot be read, unless another window was quicker."""
        read = self._file
        self.close()
        with self.alone(), disk_errors_about(self._path):
            if read is None or _identity(self._path) == read:
                for path in (self._path, self._path.with_name(f"{self._path.name}-journal")):
                    path.unlink(missing_ok=True)

    def alone(self) -> AbstractContextManager[object]:
        """The right to write into the file: a journal in use is never taken for a stale one."""
        if self._file is None and self._database is not None:
            return nullcontext()
        return LibraryLock(self._path.with_name(f"{self._path.name}.guard"), patience=_PATIENCE)


def _make_private(path: Path) -> None:
    """It holds all texts: for its owner only, as all that lies here, and never behind a link.

    Raises:
        ForeignRepository: something else lies there.
    """
    try:
        os.close(open_own(path))
    except ForeignRepository:
        raise
    except StorageError:
        return  # SQLite says what is wrong, or can read where nothing may be written.


def _connected(place: str) -> sqlite3.Connection:
    database = sqlite3.connect(
        place, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )
    database.execute("PRAGMA synchronous = NORMAL")
    return database


def _in_memory() -> sqlite3.Connection:
    database = _connected(":memory:")
    make_tables(database, before=0)
    return database


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
