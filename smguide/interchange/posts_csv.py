"""The register of posts from and to a table (CSV, RFC 4180), as spreadsheets write it.

Every row is taken or refused with a sentence. Columns go by their names, in any order.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from smguide.errors import InvalidDocument, TooLarge, WrongUse
from smguide.interchange.post_cells import (
    PostNames,
    folded,
    has_month_first,
    hours_in_cell,
    neutral,
    plain,
    read_day,
    read_incident,
    read_minutes,
    read_outcome,
    read_reminder,
)
from smguide.model.wording import in_words
from smguide.review.recording import why_not_a_post
from smguide.rules.track_record import PostRecord

MOST_BYTES = 10 * 1024 * 1024
MOST_ROWS = 20_000
COLUMNS = (
    "person",
    "day",
    "channel",
    "kind of post",
    "outcome",
    "incident",
    "what happened",
    "incident on",
    "settled on",
    "note",
    "hours waited",
)
_NEEDED = COLUMNS[:5]
_DAYS = ("day", "incident on", "settled on")
_ALSO_CALLED = {
    "author": "person",
    "name": "person",
    "posted by": "person",
    "date": "day",
    "posted on": "day",
    "post type": "kind of post",
    "type": "kind of post",
    "kind": "kind of post",
    "result": "outcome",
    "incident text": "what happened",
    "settled": "settled on",
    "notes": "note",
    "comment": "note",
    "hours": "hours waited",
    "wait hours": "hours waited",
    "waited hours": "hours waited",
}
_HINT = f"The first line names the columns: {', '.join(COLUMNS)}."
_SEPARATORS = ",;\t"
_LONGEST_HEAD = 10_000
_ANNOUNCED = re.compile(r"sep=([,;\t])\r?\n", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class TakenRow:
    """A row that was read; ``line`` is its first line in the file, from 1 on."""

    line: int
    post: PostRecord


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that was not taken, why, and what to do about it."""

    line: int
    why: str
    hint: str


@dataclass(frozen=True, slots=True)
class PostsReport:
    """What became of every row of a file; ``left_out`` names columns nobody asked for."""

    taken: tuple[TakenRow, ...]
    refused: tuple[RefusedRow, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    """A row as it stands in the file: cells by column."""

    line: int
    cells: Mapping[str, str]


def read_posts(data: bytes, names: PostNames, latest: date) -> PostsReport:
    """The posts of a table; nothing is dropped silently.

    Args:
        data: the file; UTF-8, UTF-16 with its mark, or what Windows writes in the West.
        names: what the guidelines call people, channels and kinds of post.
        latest: today; a later day is a mistake.

    Raises:
        InvalidDocument: it is no table of posts; the hint says what one looks like.
        TooLarge: it is more than 10 MB or 20,000 rows.
    """
    if len(data) > MOST_BYTES:
        raise TooLarge("The file is larger than 10 MB.", "Divide it into parts.")
    rows = _rows(_text(data))
    columns, left_out = _columns(rows[0][1] if rows else [])
    if len(rows) > MOST_ROWS:
        raise TooLarge(f"The table has more than {MOST_ROWS:,} rows.", "Divide it into parts.")
    lines = [_Line(line, _cells(columns, cells)) for line, cells in rows[1:]]
    doubtful = any(has_month_first(line.cells.get(day, "")) for line in lines for day in _DAYS)
    taken: list[TakenRow] = []
    refused: list[RefusedRow] = []
    for line in lines:
        try:
            taken.append(TakenRow(line.line, _post(line.cells, names, latest, doubtful=doubtful)))
        except WrongUse as error:
            refused.append(RefusedRow(line.line, error.message, error.hint))
    return PostsReport(tuple(taken), tuple(refused), left_out)


def write_posts(posts: Iterable[PostRecord], names: PostNames) -> bytes:
    """The table of some posts, so that spreadsheets open it and :func:`read_posts` reads it."""
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
    for post in posts:
        writer.writerow([neutral(write(post, names)) for write in _WRITERS.values()])
    return table.getvalue().encode("utf-8-sig")


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise InvalidDocument("This file is not text.", "Save the table as CSV (UTF-8).")


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """Line and cells of every row that is not empty, split by the separator that fits best."""
    announced = _ANNOUNCED.match(text)
    if announced:
        return list(_split(text[announced.end() :], announced[1], 2))
    return list(_split(text, max(_SEPARATORS, key=lambda one: _fits(text, one)), 1))


def _fits(text: str, separator: str) -> int:
    """How many columns of the first row a separator brings to light."""
    head = next(iter(text[:_LONGEST_HEAD].lstrip().splitlines()), "")
    cells = next(csv.reader([head], delimiter=separator), [])
    return sum(_column(cell) in COLUMNS for cell in cells)


def _split(text: str, separator: str, line: int) -> Iterator[tuple[int, list[str]]]:
    """Strictly, so that a quotation mark that is never closed does not swallow rows unseen."""
    first = line
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, [plain(cell) for cell in cells]
            line = first + reader.line_num
    except csv.Error as error:
        raise InvalidDocument(
            f"The row that begins in line {line} cannot be read.",
            "Look for a quotation mark that is never closed.",
        ) from error


def _column(cell: str) -> str:
    name = folded(plain(cell))
    return _ALSO_CALLED.get(name, name)


def _columns(header: list[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The column of each cell, empty for one that is left out, and what those are called.

    Raises:
        InvalidDocument: a column is missing, or stands there twice.
    """
    names = [_column(cell) for cell in header]
    columns = tuple(name if name in COLUMNS else "" for name in names)
    missing = [f"“{name}”" for name in _NEEDED if name not in columns]
    if missing:
        lacks = (
            f"column {in_words(missing)}" if len(missing) == 1 else f"columns {in_words(missing)}"
        )
        raise InvalidDocument(f"The table lacks the {lacks}.", _HINT)
    twice = next((name for name in columns if name and columns.count(name) > 1), "")
    if twice:
        raise InvalidDocument(f"The column “{twice}” is there twice.", "Remove one of them.")
    unknown = zip(header, columns, strict=True)
    return columns, tuple(cell for cell, column in unknown if cell and not column)


def _cells(columns: tuple[str, ...], cells: list[str]) -> dict[str, str]:
    """Cells by column; what stands beyond the last column is kept under the empty name."""
    found = {column: cell for column, cell in zip(columns, cells, strict=False) if column}
    return found | {"": "".join(cells[len(columns) :])}


def _post(
    cells: Mapping[str, str], names: PostNames, latest: date, *, doubtful: bool
) -> PostRecord:
    if cells[""]:
        raise WrongUse("It has more cells than there are columns.", "Put texts in quotation marks.")
    cell = {column: cells.get(column, "") for column in COLUMNS}
    incident_on, settled_on = (
        read_day(cell[one], doubtful=doubtful) if cell[one] else None for one in _DAYS[1:]
    )
    post = PostRecord(
        person=names.find("person", cell["person"]),
        day=read_day(cell["day"], doubtful=doubtful),
        channel=names.find("channel", cell["channel"]),
        post_type=names.find("post-type", cell["kind of post"]),
        outcome=read_outcome(cell["outcome"]),
        incident=read_incident(cell["incident"]),
        what_happened=read_reminder(cell["what happened"], "what happened"),
        settled_on=settled_on,
        note=read_reminder(cell["note"], "note"),
        wait_minutes=read_minutes(cell["hours waited"]),
        incident_on=incident_on,
    )
    why = why_not_a_post(post, latest)
    if why:
        raise WrongUse(why, "Correct the row, and bring the file in again.")
    return post


_WRITERS: Mapping[str, Callable[[PostRecord, PostNames], str]] = {
    "person": lambda post, names: names.shown("person", post.person),
    "day": lambda post, _names: post.day.isoformat(),
    "channel": lambda post, names: names.shown("channel", post.channel),
    "kind of post": lambda post, names: names.shown("post-type", post.post_type),
    "outcome": lambda post, _names: post.outcome.value,
    "incident": lambda post, _names: post.incident.value,
    "what happened": lambda post, _names: post.what_happened,
    "incident on": lambda post, _names: post.incident_on.isoformat() if post.incident_on else "",
    "settled on": lambda post, _names: post.settled_on.isoformat() if post.settled_on else "",
    "note": lambda post, _names: post.note,
    "hours waited": lambda post, _names: hours_in_cell(post.wait_minutes),
}
