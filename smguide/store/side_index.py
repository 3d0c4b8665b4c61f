"""A memory of the whole history beside the repository, for searching and for stories of clauses.

It can be lost at any moment: missing, damaged, of another version or about another line, it is made
again from the revisions. Nothing that counts rests on it, and it never holds a draft.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from smguide.model.searching import Term
from smguide.store.line import Line
from smguide.store.repository import Repository
from smguide.store.shape import SECTIONS
from smguide.store.side_file import SideFile
from smguide.store.side_pieces import PiecesOf, Stretch
from smguide.store.side_reading import ChangeReader
from smguide.store.side_schema import (
    add_change,
    add_revision,
    forget,
    newest,
    newest_text,
    note_texts,
    query,
)

ANSWERS: Final = "Answers"
"""The trailer that names a comment or a field note by its id."""

_AT_ONCE = 500
_STRETCH = "unit, clause, section, text, rest, first, last"

_Database = sqlite3.Connection


class SideIndex:
    """The side index of one set of guidelines; every question first takes in what is new.

    Revisions that were saved after the line was last refreshed are unknown to it, or known already
    where another window took them in: answers may name numbers beyond the line.
    """

    def __init__(self, path: Path, repository: Repository, line: Line, pieces_of: PiecesOf) -> None:
        """Nothing is opened before the first question."""
        plumbing = repository.plumbing
        self._line = line
        self._changes = ChangeReader(plumbing.command, plumbing.reader, pieces_of)
        self._file = SideFile(path)

    def close(self) -> None:
        """Let go of the file; the next question opens it again."""
        self._file.close()

    def catch_up(self, at_most: int | None = None) -> bool:
        """Take in up to so many new revisions; True when none is left."""
        return self._file.asked(lambda database: self._caught_up(database, at_most=at_most))

    def saying(self, terms: Sequence[Term]) -> set[int]:
        """The revisions whose summary, reason or author's name say this."""
        ask = "SELECT rowid FROM said WHERE said MATCH ?"
        found = self._rows(ask, query(terms), texts=False)
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
        ask = f"SELECT number FROM revisions WHERE email IN ({marks})"
        rows = self._rows(ask, *addresses, texts=False)
        return {number for (number,) in rows}

    def between(self, first: float, end: float) -> set[int]:
        """The revisions of a stretch of time (seconds since 1970), the end not included."""
        ask = "SELECT number FROM revisions WHERE time >= ? AND time < ?"
        return {number for (number,) in self._rows(ask, first, end, texts=False)}

    def authors(self) -> list[tuple[str, str, int, int]]:
        """Everybody who saved a revision: address, latest name, how many, the latest number."""
        return self._rows(
            "SELECT email, name, count(*), max(number) AS latest FROM revisions "
            "GROUP BY email ORDER BY latest DESC",
            texts=False,
        )

    def answers(self) -> dict[str, int]:
        """The first revision that says it answers something, by the id of what it answers."""
        ask = "SELECT what, min(number) FROM answers GROUP BY what"
        return dict(self._rows(ask, texts=False))

    def every_answer(self) -> dict[str, tuple[int, ...]]:
        """The revisions that say they answer something, by the id of that, the oldest first."""
        found: dict[str, tuple[int, ...]] = {}
        ask = "SELECT what, number FROM answers ORDER BY number"
        for what, number in self._rows(ask, texts=False):
            found[what] = (*found.get(what, ()), number)
        return found

    def story(self, clause: str) -> list[Stretch]:
        """Every text that a clause had, in order."""
        return self._stretches("clause = ? AND clause != '' ORDER BY first, id", clause)

    def clauses_at(self, number: int) -> dict[str, int]:
        """The revision since which each clause of a revision is as it is there."""
        # The sign keeps SQLite from going through all that clauses ever were, in their order.
        return dict(
            self._rows(
                "SELECT clause, max(first) FROM stretches WHERE +clause != '' AND first <= ? "
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

    def _rows(self, ask: str, *values: object, texts: bool = True) -> list[tuple[Any, ...]]:
        """The answer to a question; without ``texts`` it is about the revisions themselves only."""

        def answer(database: _Database) -> list[tuple[Any, ...]]:
            self._caught_up(database, texts=texts)
            return database.execute(ask, values).fetchall()

        return self._file.asked(answer)

    def _caught_up(
        self, database: _Database, *, texts: bool = True, at_most: int | None = None
    ) -> bool:
        """Texts come second: who saved what and why is known much sooner."""
        self._forget_another_line(database)
        known = self._gone_on(database, newest, self._take_in, at_most)
        if not texts:
            return known
        return self._gone_on(database, newest_text, self._take_in_texts, at_most) and known

    def _gone_on(
        self,
        database: _Database,
        known_of: Callable[[_Database], int],
        take_in: Callable[[_Database, int, int], None],
        at_most: int | None,
    ) -> bool:
        """Go on to the end of the line, in pieces each of which is kept whole or not at all."""
        end, known = len(self._line), known_of(database)
        stop = end if at_most is None else min(end, known + at_most)
        while known < stop:
            with self._file.alone(), database:
                database.execute("BEGIN IMMEDIATE")
                known = known_of(database)  # Another window may have gone on meanwhile.
                last = min(known + _AT_ONCE, stop)
                if last > known:
                    take_in(database, known + 1, last)
            known = max(known, last)
        return known >= end

    def _forget_another_line(self, database: _Database) -> None:
        ask = "SELECT number, oid FROM revisions WHERE number <= ? ORDER BY number DESC LIMIT 1"
        number, oid = database.execute(ask, (len(self._line),)).fetchone() or (0, "")
        if number and self._line.id_of(number) != oid:
            with self._file.alone(), database:
                database.execute("BEGIN IMMEDIATE")
                forget(database)

    def _take_in(self, database: _Database, first: int, last: int) -> None:
        for revision in self._line.stretch(first, last):
            answers = (value for key, value in revision.trailers if key == ANSWERS)
            add_revision(database, revision, answers)

    def _take_in_texts(self, database: _Database, first: int, last: int) -> None:
        ids = [self._line.id_of(number) for number in range(max(first - 1, 1), last + 1)]
        changes = self._changes.changes(ids if first > 1 else ["", *ids], first)
        for change, pieces in self._changes.pieces(changes):
            add_change(database, change, pieces, _section(change.path))
        note_texts(database, last)


def _section(path: str) -> str:
    """The id of the section that a file holds; empty for another file."""
    folder, _, name = path.rpartition("/")
    return name.removesuffix(".json") if folder == SECTIONS else ""
