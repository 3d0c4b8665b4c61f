"""One field as it was before: a value, a row of a list, or the order of its rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from smguide.compare.facts import FieldChange, FieldStatus, row_index, rows_by_id
from smguide.compare.field_merge import MISSING, Missing
from smguide.compare.order_merge import put_after_neighbour, put_like
from smguide.model.record import EMPTY, Path, Record, Value

_Found: TypeAlias = Value | Missing


def with_field_of(now: Record, was: Record, change: FieldChange) -> Record:
    """The record of now, with the field that a change is about as it was."""
    if change.status is FieldStatus.ORDER:
        found = _put(now, was, change.path, in_order=True)
    else:
        found = _put(now, was, change.path)
    return found if isinstance(found, Record) else EMPTY


def _put(now: _Found, was: _Found, path: Path, *, in_order: bool = False) -> _Found:
    if not path:
        return _ordered(now, was) if in_order else was
    step, rest = path[0], path[1:]
    if isinstance(now, tuple) or isinstance(was, tuple):
        rows, old = now if isinstance(now, tuple) else (), was if isinstance(was, tuple) else ()
        return _with_row(
            rows, old, step, _put(_row(rows, step), _row(old, step), rest, in_order=in_order)
        )
    record = now if isinstance(now, Record) else EMPTY
    before = was if isinstance(was, Record) else EMPTY
    key = str(step)
    value = _put(record.get(key, MISSING), before.get(key, MISSING), rest, in_order=in_order)
    return record.without(key) if isinstance(value, Missing) else record.with_value(key, value)


def _row(rows: tuple[Value, ...], step: str | int) -> _Found:
    index = row_index(rows, step)
    return rows[index] if 0 <= index < len(rows) else MISSING


def _with_row(
    rows: tuple[Value, ...], was: tuple[Value, ...], step: str | int, value: _Found
) -> tuple[Value, ...]:
    """The rows with one of them as it was: gone, changed, or in its place again."""
    index = row_index(rows, step)
    if 0 <= index < len(rows):
        there = () if isinstance(value, Missing) else (value,)
        return (*rows[:index], *there, *rows[index + 1 :])
    if isinstance(value, Missing):
        return rows
    at = put_after_neighbour(_ids(rows), str(step), _ids(was)).index(str(step))
    return (*rows[:at], value, *rows[at:])


def _ordered(now: _Found, was: _Found) -> _Found:
    if not isinstance(now, tuple) or not isinstance(was, tuple):
        return now
    rows = rows_by_id(now)
    return now if rows is None else tuple(rows[one] for one in put_like(_ids(now), _ids(was)))


def _ids(rows: Sequence[Value]) -> list[str]:
    return [row.text("id") for row in rows if isinstance(row, Record)]
