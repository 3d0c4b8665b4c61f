"""Immutable data as it stands in the files: records, tuples and plain values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias, Union

Value: TypeAlias = Union[bool, int, float, str, tuple["Value", ...], "Record", None]
Path: TypeAlias = tuple[str | int, ...]


class Record(Mapping[str, Value]):
    """An immutable, hashable mapping; two records are equal whatever the order of their keys."""

    __slots__ = ("_hash", "_items")

    def __init__(self, items: Mapping[str, Value] | Iterable[tuple[str, Value]] = ()) -> None:
        self._items: dict[str, Value] = dict(items)
        self._hash: int | None = None

    def __getitem__(self, key: str) -> Value:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self._items.items()))
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and self._items == other._items

    def __repr__(self) -> str:
        return f"Record({self._items!r})"

    def with_value(self, key: str, value: Value) -> Record:
        """The same record with one value set."""
        return Record({**self._items, key: value})

    def without(self, *keys: str) -> Record:
        """The same record less some keys."""
        return Record((k, v) for k, v in self._items.items() if k not in keys)

    def text(self, key: str, default: str = "") -> str:
        """The value as text; ``default`` where it is absent or of another type."""
        value = self._items.get(key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int = 0) -> int:
        """The value as a whole number; ``default`` where it is absent or of another type."""
        value = self._items.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else default

    def flag(self, key: str, *, default: bool = False) -> bool:
        """The value as yes or no; ``default`` where it is absent or of another type."""
        value = self._items.get(key)
        return value if isinstance(value, bool) else default

    def record(self, key: str) -> Record:
        """The value as a record; empty where it is absent or of another type."""
        value = self._items.get(key)
        return value if isinstance(value, Record) else EMPTY

    def values_of(self, key: str) -> tuple[Value, ...]:
        """The value as a list; empty where it is absent or of another type."""
        value = self._items.get(key)
        return value if isinstance(value, tuple) else ()

    def records(self, key: str) -> tuple[Record, ...]:
        """The records in a list; anything else in it is passed over."""
        return tuple(item for item in self.values_of(key) if isinstance(item, Record))

    def texts(self, key: str) -> tuple[str, ...]:
        """The texts in a list; anything else in it is passed over."""
        return tuple(item for item in self.values_of(key) if isinstance(item, str))


EMPTY = Record()


def freeze(plain: Any) -> Value:
    """Plain data (dict, list, text, number) as an immutable value."""
    if isinstance(plain, Mapping):
        return Record((str(key), freeze(value)) for key, value in plain.items())
    if isinstance(plain, list | tuple):
        return tuple(freeze(item) for item in plain)
    return plain  # type: ignore[no-any-return]


def freeze_record(plain: Mapping[str, Any]) -> Record:
    """A plain mapping as a record."""
    return Record((str(key), freeze(value)) for key, value in plain.items())


def thaw(value: Value) -> Any:
    """The inverse of :func:`freeze`: new dicts and lists that may be changed."""
    if isinstance(value, Record):
        return {key: thaw(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [thaw(item) for item in value]
    return value


def get_in(value: Value, path: Path) -> Value:
    """The value at ``path``; None where there is none."""
    for step in path:
        if isinstance(value, Record) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, tuple) and isinstance(step, int) and 0 <= step < len(value):
            value = value[step]
        else:
            return None
    return value


def set_in(value: Value, path: Path, new: Value) -> Value:
    """``value`` with ``new`` at ``path``; None as ``new`` removes a key or a list item.

    Missing records and lists on the way are made; a list index one past the end appends.

    Raises:
        KeyError: the path leads into something that is neither a record nor a list.
    """
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(step, str) and (value is None or isinstance(value, Record)):
        return _set_key(value or EMPTY, step, rest, new)
    if isinstance(step, int) and (value is None or isinstance(value, tuple)):
        return _set_item(value or (), step, rest, new)
    raise KeyError(step)


def _set_key(record: Record, key: str, rest: Path, new: Value) -> Record:
    if not rest and new is None:
        return record.without(key)
    return record.with_value(key, set_in(record.get(key), rest, new))


def _set_item(items: tuple[Value, ...], index: int, rest: Path, new: Value) -> tuple[Value, ...]:
    if not 0 <= index <= len(items):
        raise KeyError(index)
    before, after = items[:index], items[index + 1 :]
    if not rest and new is None:
        return before + after
    current = items[index] if index < len(items) else None
    return (*before, set_in(current, rest, new), *after)
