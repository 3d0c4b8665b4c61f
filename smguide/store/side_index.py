"""A memory of the whole history beside the repository, for searching and for stories of clauses.

It can be lost at any moment: missing, damaged, of another version or about another line, it is made
again from the revisions. Nothing that counts rests on it, and it never holds a draft. Where it
cannot be kept on the disk, it is kept in memory as long as the program runs.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, Final, TypeVar

from smguide.errors import DiskFull, LockedElsewhere, NotWritable
from smguide.model.searching import Term
from smguide.store.failures import disk_errors_about
from smguide.store.line import Line
from smguide.store.lock import LibraryLock
from smguide.store.repository import Repository
from smguide.store.shape import SECTIONS
from smguide.store.side_pieces import PiecesOf, Stretch
from smguide.store.side_reading import ChangeReader
from smguide.store.side_schema import (
    VERSION,
    add_change,
    add_revision,
    forget,
    make_tables,
    newest,
    query,
)

ANSWERS: Final = "Answers"
"""The trailer that names a comment or a field note by its id."""

_AT_ONCE = 500
_PATIENCE = 20.0
_BEYOND_REPAIR = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}
_STRETCH = "unit, clause, section, text, rest, first, last"

Found = TypeVar("Found")


class SideIndex:
    """The side index of one set of guidelines; every question first takes in what is new.

    Revisions that were saved after the line was last refreshed are unknown to it, or known already
    where another window took them in: answers may name numbers beyond the line.
    """

    def __init__(self, path: Path, repository: Repository, line: Line, pieces_of: PiecesOf) -> None:
        """Nothing is opened before the first question."""
        plumbing = repository.plumbing
        self._path = path
        self._line = line
        self._changes = ChangeReader(plumbing.command, plumbing.reader, pieces_of)
        self._turn = threading.RLock()
        self._database: sqlite3.Connection | None = None
        self._file: tuple[int, int] | None = None

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        with self._turn:
            database, self._database, self._file = self._database, None, None
            if database is not None:
                database.close()

    def catch_up(self, at_most: int | None = None) -> bool:
        """Take in up to so many new revisions; True when none is left."""
        return self._asked(lambda database: self._caught_up(database, at_most))

    def saying(self, terms: Sequence[Term]) -> set[int]:
        """The revisions whose summary, reason or author's name say this."""
        found = self._rows("SELECT rowid FROM said WHERE said MATCH ?", query(terms))
        return {number for (number,) in found}

    def holding(self, terms: Sequence[Term], limit: int = -1) -> list[Stretch]:
        """The texts that say this, or once said it, those that stand longest or latest first."""
        return self._stretches(
            "id IN (SELECT rowid FROM stood WHERE stood MATCH ?) "
            f"ORDER BY last != 0, last DESC, first DESC LIMIT {limit:d}",
            query(terms),
        )

    def standing(self, terms: Sequence[Term]) -> list[tuple[str, int, int]]:
        """As `holding`, but only the unit and the numbers of each, in their order."""
        return self._rows(
            "SELECT unit, first, last FROM stretches "
            "WHERE id IN (SELECT rowid FROM stood WHERE stood MATCH ?) ORDER BY unit, first",
            query(terms),
        )

    def touching(self, section: str) -> set[int]:
        """The revisions that changed the file of a section."""
        rows = self._rows("SELECT number FROM touched WHERE section = ?", section)
        return {number for (number,) in rows}

    def written_by(self, addresses: Sequence[str]) -> set[int]:
        """The revisions that were saved under one of these addresses, as they are written."""
        marks = ",".join("?" * len(addresses))
        rows = self._rows(f"SELECT number FROM revisions WHERE email IN ({marks})", *addresses)
        return {number for (number,) in rows}

    def between(self, first: float, end: float) -> set[int]:
        """The revisions of a stretch of time (seconds since 1970), the end not included."""
        ask = "SELECT number FROM revisions WHERE time >= ? AND time < ?"
        return {number for (number,) in self._rows(ask, first, end)}

    def authors(self) -> list[tuple[str, str, int]]:
        """Address, latest name and number of revisions of everybody who saved one."""
        return self._rows(
            "SELECT email, name, count(*) FROM (SELECT * FROM revisions ORDER BY number) "
            "GROUP BY email ORDER BY max(number) DESC"
        )

    def answers(self) -> dict[str, int]:
        """The first revision that says it answers something, by the id of what it answers."""
        return dict(self._rows("SELECT what, min(number) FROM answers GROUP BY what"))

    def every_answer(self) -> dict[str, tuple[int, ...]]:
        """The revisions that say they answer something, by the id of that, the oldest first."""
        found: dict[str, tuple[int, ...]] = {}
        for what, number in self._rows("SELECT what, number FROM answers ORDER BY number"):
            found[what] = (*found.get(what, ()), number)
        return found

    def story(self, clause: str) -> list[Stretch]:
        """Every text that a clause had, in order."""
        return self._stretches("clause = ? AND clause != '' ORDER BY first, id", clause)

    def clauses_at(self, number: int) -> dict[str, int]:
        """The revision since which each clause of a revision is as it is there."""
        return dict(
            self._rows(
                "SELECT clause, max(first) FROM stretches WHERE clause != '' AND first <= ? "
                "AND (last = 0 OR last >= ?) GROUP BY clause",
                number,
                number,
            )
        )

    def titles(self) -> dict[str, str]:
        """What each section is called, or was called at last, by its id."""
        return dict(
            self._rows(
                "SELECT section, text FROM stretches WHERE unit = 'title:' || section "
                "ORDER BY first"
            )
        )

    def _stretches(self, where: str, *values: object) -> list[Stretch]:
        rows = self._rows(f"SELECT {_STRETCH} FROM stretches WHERE {where}", *values)
        return [Stretch(*row) for row in rows]

    def _rows(self, ask: str, *values: object) -> list[tuple[Any, ...]]:
        def answer(database: sqlite3.Connection) -> list[tuple[Any, ...]]:
            self._caught_up(database)
            return database.execute(ask, values).fetchall()

        return self._asked(answer)

    def _asked(self, action: Callable[[sqlite3.Connection], Found]) -> Found:
        """Ask the file, a new file where it is beyond repair, or else a database in memory."""
        with self._turn:
            try:
                return self._of_the_file(action)
            except (sqlite3.Error, LockedElsewhere, NotWritable, DiskFull):
                self.close()
                self._database = _in_memory()
                return action(self._database)

    def _of_the_file(self, action: Callable[[sqlite3.Connection], Found]) -> Found:
        try:
            return action(self._opened())
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _BEYOND_REPAIR:
                raise
        self._throw_away()
        return action(self._opened())

    def _opened(self) -> sqlite3.Connection:
        if self._database is not None and not self._is_exchanged():
            return self._database
        self.close()
        database = self._database = _connected(str(self._path))
        version = database.execute("PRAGMA user_version").fetchone()[0]
        self._file = _identity(self._path)
        if version != VERSION:
            with self._alone():
                make_tables(database, before=version)
        return database

    def _is_exchanged(self) -> bool:
        """Whether another window has thrown the file away that is open here."""
        return self._file is not None and _identity(self._path) != self._file

    def _throw_away(self) -> None:
        """Remove a file that cannot be read, unless another window was quicker."""
        read = self._file
        self.close()
        with self._alone(), disk_errors_about(self._path):
            if read is None or _identity(self._path) == read:
                for path in (self._path, self._path.with_name(f"{self._path.name}-journal")):
                    path.unlink(missing_ok=True)

    def _alone(self) -> AbstractContextManager[object]:
        """The right to write into the file: a journal in use is never taken for a stale one."""
        if self._file is None and self._database is not None:
            return nullcontext()
        return LibraryLock(self._path.with_name(f"{self._path.name}.guard"), patience=_PATIENCE)

    def _caught_up(self, database: sqlite3.Connection, at_most: int | None = None) -> bool:
        end = len(self._line)
        known = self._known(database)
        stop = end if at_most is None else min(end, known + at_most)
        while known < stop:
            with self._alone(), database:
                database.execute("BEGIN IMMEDIATE")
                known = self._known(database)
                last = min(known + _AT_ONCE, stop)
                if last > known:
                    self._take_in(database, known + 1, last)
            known = max(known, last)
        return known >= end

    def _known(self, database: sqlite3.Connection) -> int:
        """The newest number that is known; what is known of another line is forgotten first."""
        ask = "SELECT number, oid FROM revisions WHERE number <= ? ORDER BY number DESC LIMIT 1"
        number, oid = database.execute(ask, (len(self._line),)).fetchone() or (0, "")
        if number and self._line.id_of(number) != oid:
            self._forget(database)
            return 0
        return max(number, newest(database))

    def _forget(self, database: sqlite3.Connection) -> None:
        if database.in_transaction:
            forget(database)
            return
        with self._alone(), database:
            database.execute("BEGIN IMMEDIATE")
            forget(database)

    def _take_in(self, database: sqlite3.Connection, first: int, last: int) -> None:
        revisions = list(self._line.stretch(first, last))
        before = self._line.id_of(first - 1) if first > 1 else ""
        for revision in revisions:
            answers = (value for key, value in revision.trailers if key == ANSWERS)
            add_revision(database, revision, answers)
        changes = self._changes.changes([before, *(one.commit for one in revisions)], first)
        for change, pieces in self._changes.pieces(changes):
            add_change(database, change, pieces, _section(change.path))


def _section(path: str) -> str:
    """The id of the section that a file holds; empty for another file."""
    folder, _, name = path.rpartition("/")
    return name.removesuffix(".json") if folder == SECTIONS else ""


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
