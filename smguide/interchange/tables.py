"""Tables, lists of facts and cards of a document; every cell is plain text with line breaks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under column titles; the first cell of a row says what the row is about."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values."""

    title: str
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Cards:
    """A list whose entries have too many parts for a table."""

    caption: str
    cards: tuple[Facts, ...]


def without_empty_columns(table: Table, empty: tuple[str, ...] = ("", "—")) -> Table:
    """The table less the columns in which no row says anything."""
    used = [
        index
        for index in range(len(table.columns))
        if any(row[index] not in empty for row in table.rows)
    ]
    return Table(
        table.caption,
        tuple(table.columns[index] for index in used),
        tuple(tuple(row[index] for index in used) for row in table.rows),
    )
