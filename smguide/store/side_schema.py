"""The tables of the side index (SQLite), and what is written into them.

The two tables of words hold no text, only where each folded word stands (FTS5, contentless): what
was saved is written down once, in `stretches`. `ascii` takes every sign beyond ASCII for part of a
word, as :func:`smguide.model.searching.fold` has set the words apart already.
"""

from __future__ import annotations

import functools
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing

from smguide.model.searching import Term, fold
from smguide.store.commits import Revision
from smguide.store.side_pieces import Piece
from smguide.store.side_reading import FileChange

VERSION = 2
"""Of the tables and of how words are folded; another one is made again from the revisions."""

_TABLES = """
CREATE TABLE revisions(
  number INTEGER PRIMARY KEY, oid TEXT NOT NULL, time REAL NOT NULL, name TEXT, email TEXT);
CREATE TABLE progress(texts INTEGER NOT NULL);
INSERT INTO progress VALUES (0);
CREATE TABLE touched(
  section TEXT, number INTEGER, PRIMARY KEY(section, number)) WITHOUT ROWID;
CREATE TABLE answers(what TEXT, number INTEGER, PRIMARY KEY(what, number)) WITHOUT ROWID;
CREATE TABLE stretches(
  id INTEGER PRIMARY KEY, path TEXT NOT NULL, unit TEXT NOT NULL, clause TEXT NOT NULL,
  section TEXT NOT NULL, text TEXT NOT NULL, rest TEXT NOT NULL,
  first INTEGER NOT NULL, last INTEGER NOT NULL);
CREATE INDEX stretches_now ON stretches(path) WHERE last = 0;
CREATE INDEX stretches_of_clause ON stretches(clause, first) WHERE clause != '';
CREATE INDEX stretches_of_title ON stretches(section, first) WHERE unit = 'title:' || section;
CREATE INDEX stretches_by_last ON stretches(last);
CREATE VIRTUAL TABLE said USING fts5(words, content='', tokenize='ascii', prefix='2 3');
CREATE VIRTUAL TABLE stood USING fts5(words, content='', tokenize='ascii', prefix='2 3');
"""


def make_tables(database: sqlite3.Connection, *, before: int) -> None:
    """Make an empty index, unless somebody did since the version was `before`."""
    with database:
        database.execute("BEGIN IMMEDIATE")
        if database.execute("PRAGMA user_version").fetchone()[0] == before:
            forget(database)


def is_as_made(database: sqlite3.Connection) -> bool:
    """Whether a file of this version holds our tables and nothing else.

    In a file that somebody planted a table may be a question that never ends.
    """
    return _listed(database) == _as_made()


@functools.cache
def _as_made() -> frozenset[tuple[str, ...]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        make_tables(database, before=0)
        return _listed(database)


def _listed(database: sqlite3.Connection) -> frozenset[tuple[str, ...]]:
    return frozenset(database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))


def forget(database: sqlite3.Connection) -> None:
    """Empty the index, whatever it holds; within a transaction."""
    listed = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    for (name,) in database.execute(listed).fetchall():
        database.execute(f'DROP TABLE IF EXISTS "{name}"')
    for statement in _TABLES.split(";\n"):
        database.execute(statement)
    database.execute(f"PRAGMA user_version = {VERSION}")


def newest(database: sqlite3.Connection) -> int:
    """The highest number of a revision that was taken in; 0 for none."""
    return int(database.execute("SELECT ifnull(max(number), 0) FROM revisions").fetchone()[0])


def newest_text(database: sqlite3.Connection) -> int:
    """The number of the last revision whose texts were taken in; 0 for none."""
    return int(database.execute("SELECT texts FROM progress").fetchone()[0])


def note_texts(database: sqlite3.Connection, number: int) -> None:
    """The texts of all revisions up to this one were taken in."""
    database.execute("UPDATE progress SET texts = ?", (number,))


def add_revision(database: sqlite3.Connection, revision: Revision, answers: Iterable[str]) -> None:
    """Take in who saved a revision, when, and in which words."""
    author, number = revision.author, revision.number
    database.execute(
        "INSERT INTO revisions VALUES (?, ?, ?, ?, ?)",
        (number, revision.commit, revision.time.timestamp(), author.name, author.email),
    )
    words = fold(f"{revision.summary}\n{revision.reason}\n{author.name}")
    database.execute("INSERT INTO said(rowid, words) VALUES (?, ?)", (number, words))
    database.executemany(
        "INSERT OR IGNORE INTO answers VALUES (?, ?)", [(what, number) for what in answers]
    )


def add_change(
    database: sqlite3.Connection, change: FileChange, pieces: Sequence[Piece], section: str
) -> None:
    """Take in what became of the pieces of a file; those that stay as they were go on."""
    if section:
        row = (section, change.number)
        database.execute("INSERT OR IGNORE INTO touched VALUES (?, ?)", row)
    standing = {
        Piece(*row[1:]): row[0]
        for row in database.execute(
            "SELECT id, unit, clause, section, text, rest FROM stretches "
            "WHERE path = ? AND last = 0",
            (change.path,),
        )
    }
    gone = [(change.number - 1, standing[piece]) for piece in standing.keys() - set(pieces)]
    database.executemany("UPDATE stretches SET last = ? WHERE id = ?", gone)
    for piece in dict.fromkeys(pieces):
        if piece not in standing:
            _add_piece(database, change, piece)


def _add_piece(database: sqlite3.Connection, change: FileChange, piece: Piece) -> None:
    added = database.execute(
        "INSERT INTO stretches(path, unit, clause, section, text, rest, first, last) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
        (change.path, *piece, change.number),
    )
    words = (added.lastrowid, fold(piece.text))
    database.execute("INSERT INTO stood(rowid, words) VALUES (?, ?)", words)


def query(terms: Sequence[Term]) -> str:
    """What FTS5 is asked; words are folded, so that they hold no sign that means something."""
    return " AND ".join(f'"{" ".join(term.words)}"{"*" if term.open else ""}' for term in terms)
