"""The one way data is written: canonical JSON, and its strict reader (design section 3)."""

from __future__ import annotations

import json
import math
from typing import Any

from smguide.errors import InvalidDocument
from smguide.model.record import Record, Value, freeze, thaw

_FIRST = ("format", "id", "kind", "name", "title")
_RANK = {key: rank for rank, key in enumerate(_FIRST)}
_MAX_DEPTH = 64
RESTORE = "Open an earlier revision in the history and restore it."


def canonical_json(value: Any) -> bytes:
    """The only spelling of ``value``: fixed key order, 2 spaces, UTF-8, LF, final newline.

    Keys that say what a thing is come first (format, id, kind, name, title), the rest follow by
    the alphabet, so that unknown keys of newer versions have their place, too.
    """
    ordered = _ordered(thaw(value) if isinstance(value, Record | tuple) else value)
    return (json.dumps(ordered, indent=2, ensure_ascii=False, allow_nan=False) + "\n").encode()


def parse_json(data: bytes, *, name: str = "This file") -> Value:
    """Read JSON strictly: UTF-8, no key twice, no NaN, at most 64 levels deep.

    ``name`` names the file in the sentence of the error.

    Raises:
        InvalidDocument: the bytes are anything else.
    """
    try:
        plain = json.loads(
            data.decode("utf-8"), object_pairs_hook=_unique, parse_constant=_no_constant
        )
        if b"\\u" in data:  # an escape is the only way for half a character to get in
            json.dumps(plain, ensure_ascii=False).encode()
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise InvalidDocument(
            f"{name} is damaged and cannot be read.",
            RESTORE,
        ) from error
    if _depth(plain) > _MAX_DEPTH:
        raise InvalidDocument(
            f"{name} is nested too deeply.",
            RESTORE,
        )
    return freeze(plain)


def parse_record(data: bytes, *, name: str = "This file") -> Record:
    """As :func:`parse_json`, for a file that must hold a record."""
    value = parse_json(data, name=name)
    if not isinstance(value, Record):
        raise InvalidDocument(
            f"{name} does not hold what it should.",
            RESTORE,
        )
    return value


def _ordered(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in sorted(value, key=_key_order)}
    if isinstance(value, list):
        return [_ordered(item) for item in value]
    return value


def _key_order(key: str) -> tuple[int, str]:
    return (_RANK.get(key, len(_FIRST)), key)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a key stands twice")
    return result


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not allowed")


def _depth(value: Any) -> int:
    deepest, stack = 0, [(value, 1)]
    while stack:
        item, level = stack.pop()
        deepest = max(deepest, level)
        if isinstance(item, float) and not math.isfinite(item):
            raise InvalidDocument(
                "A number in this file is too large.", "Correct it and try again."
            )
        children = item.values() if isinstance(item, dict) else item
        if isinstance(item, dict | list) and level <= _MAX_DEPTH:
            stack.extend((child, level + 1) for child in children)
    return deepest
