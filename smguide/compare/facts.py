"""Typed fields compared as fields, not as text (design section 7): “Posts a day: 3 → 5”.

Records in a list that each carry an id are compared by that id, so that a row that was moved is
not a row removed and another added. Law, tested: :func:`with_changes` of the old value and its
:func:`field_changes` is the new value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smguide.compare.order import in_order
from smguide.compare.words import Span
from smguide.errors import Outdated
from smguide.model.record import Path, Record, Value

Keys = tuple[str, ...]
Leaf = Callable[[Keys], bool]


class FieldStatus(StrEnum):
    """What happened to a field; *order* means that only the order of its rows changed."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that differs.

    ``path`` holds keys, ids of rows and, for rows without an id, their index; ``keys`` only the
    keys. ``position`` is where an added or removed row stands, None for anything but a row.
    ``item`` names the row that it lies in (“LinkedIn”), ``label`` the field (“Posts a day”); both
    texts and ``spans`` are the values in words.
    """

    path: Path
    status: FieldStatus
    old: Value = None
    new: Value = None
    position: int | None = None
    keys: Keys = ()
    label: str = ""
    item: str = ""
    old_text: str = ""
    new_text: str = ""
    spans: tuple[Span, ...] = ()

    @property
    def is_row(self) -> bool:
        """Whether a whole row of a list was added or removed."""
        return self.position is not None


def same(old: Value, new: Value) -> bool:
    """Whether both are written alike in a file: 1, 1.0 and true are three things."""
    if old is new:
        return True
    if isinstance(old, Record) and isinstance(new, Record):
        return old.keys() == new.keys() and all(same(old[key], new[key]) for key in old)
    if isinstance(old, tuple) and isinstance(new, tuple):
        return len(old) == len(new) and all(map(same, old, new))
    return type(old) is type(new) and old == new and repr(old) == repr(new)


def field_changes(old: Record, new: Record, *, leaf: Leaf = lambda _: False) -> list[FieldChange]:
    """The fields that differ, in the order of the new record, what it lacks last.

    ``leaf`` says of a path of keys that what lies there is one value, whatever it is made of.
    """
    return list(_in_record(old, new, (), (), leaf))


def _in_record(
    old: Record, new: Record, path: Path, keys: Keys, leaf: Leaf
) -> Iterator[FieldChange]:
    for key, value in new.items():
        here, names = (*path, key), (*keys, key)
        if key not in old:
            yield FieldChange(here, FieldStatus.ADDED, None, value, keys=names)
        elif not same(old[key], value):
            yield from _in_value(old[key], value, here, names, leaf)
    for key, value in old.items():
        if key not in new:
            yield FieldChange((*path, key), FieldStatus.REMOVED, value, keys=(*keys, key))


def _in_value(old: Value, new: Value, path: Path, keys: Keys, leaf: Leaf) -> Iterator[FieldChange]:
    """The changes within two values that are not the same."""
    if not leaf(keys):
        if isinstance(old, Record) and isinstance(new, Record):
            yield from _in_record(old, new, path, keys, leaf)
            return
        if isinstance(old, tuple) and isinstance(new, tuple):
            a, b = rows_by_id(old), rows_by_id(new)
            if a is not None and b is not None:
                yield from _in_rows(a, b, path, keys, leaf)
                return
            if len(old) == len(new) and all(isinstance(v, Record) for v in (*old, *new)):
                yield from _by_index(old, new, path, keys, leaf)
                return
    yield FieldChange(path, FieldStatus.CHANGED, old, new, keys=keys)


def rows_by_id(values: tuple[Value, ...]) -> dict[str, Record] | None:
    """Records by id; None unless every value is a record with an id of its own."""
    rows = {
        value.text("id"): value
        for value in values
        if isinstance(value, Record) and value.text("id")
    }
    return rows if len(rows) == len(values) else None


def _in_rows(
    old: dict[str, Record], new: dict[str, Record], path: Path, keys: Keys, leaf: Leaf
) -> Iterator[FieldChange]:
    for index, (row_id, row) in enumerate(old.items()):
        if row_id not in new:
            place = (*path, row_id)
            yield FieldChange(place, FieldStatus.REMOVED, row, position=index, keys=keys)
    for index, (row_id, row) in enumerate(new.items()):
        if row_id not in old:
            place = (*path, row_id)
            yield FieldChange(place, FieldStatus.ADDED, None, row, position=index, keys=keys)
        elif not same(old[row_id], row):
            yield from _in_record(old[row_id], row, (*path, row_id), keys, leaf)
    places = {row_id: index for index, row_id in enumerate(new)}
    kept = {i: places[row_id] for i, row_id in enumerate(old) if row_id in places}
    if len(in_order(kept, {})) < len(kept):
        yield FieldChange(path, FieldStatus.ORDER, tuple(old), tuple(new), keys=keys)


def _by_index(
    old: Sequence[Value], new: Sequence[Value], path: Path, keys: Keys, leaf: Leaf
) -> Iterator[FieldChange]:
    for index, (before, after) in enumerate(zip(old, new, strict=True)):
        if isinstance(before, Record) and isinstance(after, Record) and not same(before, after):
            yield from _in_record(before, after, (*path, index), keys, leaf)


def with_changes(old: Record, changes: Sequence[FieldChange]) -> Record:
    """The record after the changes.

    Raises:
        Outdated: a change belongs to other values than these.
    """
    value: Value = old
    for change in changes:
        value = _applied(value, change.path, change)
    if not isinstance(value, Record):
        raise _foreign()
    return value


def _applied(value: Value, path: Path, change: FieldChange) -> Value:
    if isinstance(value, Record) and path and isinstance(path[0], str):
        return _in_key(value, path[0], path[1:], change)
    if isinstance(value, tuple) and path:
        return _in_list(value, path[0], path[1:], change)
    if path:
        raise _foreign()
    if change.status is FieldStatus.ORDER and isinstance(value, tuple):
        return _reordered(value, change)
    if not same(value, change.old):
        raise _foreign()
    return change.new


def _in_key(record: Record, key: str, rest: Path, change: FieldChange) -> Record:
    present = key in record
    if not rest and change.status is FieldStatus.ADDED and not present:
        return record.with_value(key, change.new)
    if not present:
        raise _foreign()
    if not rest and change.status is FieldStatus.REMOVED and same(record[key], change.old):
        return record.without(key)
    return record.with_value(key, _applied(record[key], rest, change))


def _in_list(
    values: tuple[Value, ...], step: str | int, rest: Path, change: FieldChange
) -> tuple[Value, ...]:
    if not rest and change.status is FieldStatus.ADDED and change.position is not None:
        return (*values[: change.position], change.new, *values[change.position :])
    index = row_index(values, step)
    if not 0 <= index < len(values):
        raise _foreign()
    if not rest and change.status is FieldStatus.REMOVED and same(values[index], change.old):
        return values[:index] + values[index + 1 :]
    return (*values[:index], _applied(values[index], rest, change), *values[index + 1 :])


def row_index(values: tuple[Value, ...], step: str | int) -> int:
    """Where the row of an id stands, or the index itself; -1 where there is none."""
    if isinstance(step, int):
        return step
    found = (i for i, v in enumerate(values) if isinstance(v, Record) and v.text("id") == step)
    return next(found, -1)


def _reordered(values: tuple[Value, ...], change: FieldChange) -> tuple[Value, ...]:
    rows = rows_by_id(values)
    if rows is None or not isinstance(change.new, tuple) or set(rows) != set(change.new):
        raise _foreign()
    return tuple(rows[row_id] for row_id in change.new if isinstance(row_id, str))


def _foreign() -> Outdated:
    return Outdated(
        "These changes were made to another revision than this one.", "Compare the two again."
    )
