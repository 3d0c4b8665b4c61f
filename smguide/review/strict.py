"""Strict JSON for what is signed (git.md 2.2 step 3).

Written: keys sorted, two spaces, UTF-8, LF, one final newline. Read: only text in which no two
programs can see different things: keys sorted and none twice, no fractions, no NaN, no whole
number that others would round, no half characters, at most 64 levels and 64 KiB.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from smguide.errors import InvalidEvent

MOST_BYTES = 64 * 1024
MOST_LEVELS = 64
_LARGEST = 2**53 - 1


def write_json(value: Mapping[str, Any]) -> bytes:
    """The text of ``value`` (dicts, lists, text, whole numbers, yes/no, nothing).

    Raises:
        InvalidEvent: something in it cannot be written, such as half a character.
    """
    try:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True, indent=2, allow_nan=False)
        return text.encode() + b"\n"
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidEvent("This text has characters that cannot be stored.") from error


def read_json(data: bytes) -> dict[str, Any]:
    """The object in ``data``.

    Raises:
        InvalidEvent: not an object, or not strict.
    """
    if len(data) > MOST_BYTES:
        raise InvalidEvent("The entry is larger than an entry may be.")
    try:
        value = _DECODER.decode(data.decode())
    except (ValueError, RecursionError) as error:
        raise InvalidEvent("The entry cannot be read.") from error
    if not isinstance(value, dict) or not (data.startswith(b"{") and data.endswith(b"}\n")):
        raise InvalidEvent("The entry cannot be read.")
    if data.count(b"{") + data.count(b"[") > MOST_LEVELS:
        _check_levels(value)
    if b"\\u" in data:
        write_json(value)  # an escape is the only way for half a character to get in
    return value


def _sorted(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs) or list(found) != sorted(found):
        raise ValueError("a key twice, or out of order")
    return found


def _refuse(_text: str) -> NoReturn:
    raise ValueError("not a whole number")


def _whole(text: str) -> int:
    value = int(text)
    if abs(value) > _LARGEST:
        raise ValueError("too large for other programs")
    return value


def _check_levels(value: Any) -> None:
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > MOST_LEVELS + 1:
            raise InvalidEvent("The entry is nested too deeply.")
        level = [part for item in level for part in _parts(item)]


def _parts(item: Any) -> list[Any]:
    if isinstance(item, dict):
        return list(item.values())
    return item if isinstance(item, list) else []


_DECODER = json.JSONDecoder(
    object_pairs_hook=_sorted, parse_int=_whole, parse_float=_refuse, parse_constant=_refuse
)
