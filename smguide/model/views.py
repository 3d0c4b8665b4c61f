"""Shapes that people think in: how the rows of a list are laid out as a picture of themselves.

A field says so in its schema (``x-view``), so that a new kind can have one without code:

- ``{"as": "matrix", "rows": KEY, "columns": KEY, "filled": [KEY…], "says": KEY}``: a row of the
  list stands where its two values meet (the goal × stakeholder matrix of requirement 2-23, the
  places where people are met of 4-21);
- ``{"as": "members", "rows": KEY, "lead": KEY}``: the entries of the list are the columns, and who
  is named under ``rows`` is ticked (who × channel);
- ``{"as": "copies", "texts": [KEY…]}``: words to copy (disclosure wordings);
- ``{"as": "steps", "state": KEY, "says": KEY}``: steps one after the other (2-04);
- ``{"as": "table", "columns": [KEY…]}``: a table to read (the triage of negative feedback).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from smguide.model.fields import Field
from smguide.model.record import Record, Value
from smguide.model.registers import Registers


@dataclass(frozen=True, slots=True)
class Heading:
    """One row or column: the value it stands for, and what people read."""

    value: str
    name: str


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a row and a column meet: the places in the list of the rows that stand there.

    ``done`` of ``parts`` parts are filled in, for the first of them.
    """

    places: tuple[int, ...]
    done: int = 0
    parts: int = 0


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows, columns, and what stands where they meet; a place without a cell is empty."""

    rows: tuple[Heading, ...]
    columns: tuple[Heading, ...]
    cells: Mapping[tuple[str, str], Cell]


def matrix_of(field: Field, value: Value, names: Registers) -> Matrix:
    """The rows of a list by two of their values."""
    rows_key, columns_key = field.view.text("rows"), field.view.text("columns")
    items = [row if isinstance(row, Record) else Record() for row in _rows(value)]
    cells: dict[tuple[str, str], Cell] = {}
    for place, item in enumerate(items):
        for across in _values(item, rows_key):
            for down in _values(item, columns_key):
                cells[across, down] = _joined(cells.get((across, down)), place, item, field)
    return Matrix(
        _headings(field.field(rows_key), (row for row, _ in cells), names),
        _headings(field.field(columns_key), (column for _, column in cells), names),
        cells,
    )


def members_of(field: Field, value: Value, names: Registers) -> Matrix:
    """Who is named in which entry of a list: a cell is done once, twice for the lead."""
    rows_key, lead_key = field.view.text("rows"), field.view.text("lead")
    items = [row for row in _rows(value) if isinstance(row, Record)]
    cells = {
        (person, str(place)): Cell((place,), done=2 if person in _values(item, lead_key) else 1)
        for place, item in enumerate(items)
        for person in (*_values(item, rows_key), *_values(item, lead_key))
    }
    columns = (Heading(str(n), item.text("name") or "—") for n, item in enumerate(items))
    people = _headings(field.field(rows_key), (row for row, _ in cells), names)
    return Matrix(people, tuple(columns), cells)


def new_row(field: Field, row_id: str, across: str, down: str) -> Record:
    """A row for a place of the matrix where there is none."""
    given = {field.view.text("rows"): across, field.view.text("columns"): down}
    filled = {
        key: (value,) if part.kind in ("references", "choices") else value
        for key, value in given.items()
        if (part := field.field(key)) is not None
    }
    return Record({"id": row_id, **filled})


def with_member(field: Field, item: Record, member: str, *, named: bool) -> Record:
    """An entry with somebody named in it, or no longer: not as its lead either."""
    rows_key, lead_key = field.view.text("rows"), field.view.text("lead")
    others = tuple(value for value in _values(item, rows_key) if value != member)
    changed = {**item, rows_key: (*others, member) if named else others}
    if not named and item.text(lead_key) == member:
        del changed[lead_key]
    return Record(changed)


def _rows(value: Value) -> tuple[Value, ...]:
    return value if isinstance(value, tuple) else ()


def _values(item: Record, key: str) -> tuple[str, ...]:
    value = item.get(key)
    if isinstance(value, str):
        return (value,) if value else ()
    return item.texts(key)


def _joined(known: Cell | None, place: int, item: Record, field: Field) -> Cell:
    if known is not None:
        return Cell((*known.places, place), known.done, known.parts)
    wanted = field.view.texts("filled")
    return Cell((place,), sum(bool(item.get(key)) for key in wanted), len(wanted))


def _headings(part: Field | None, used: Iterable[str], names: Registers) -> tuple[Heading, ...]:
    """Every value that could stand there, in its usual order, and those that do all the same."""
    if part is None:
        return ()
    known = {choice.value: choice.label for choice in part.choices}
    for register in part.refers_to:
        known |= names.names(register)
    known |= {value: value for value in used if value not in known}
    return tuple(Heading(value, name) for value, name in known.items())
