"""Changes to kept examples: of bytes, and of the values where they are JSON.

One change is three numbers, so that Hypothesis can make them smaller, a random generator can make
many, and the same ones always lead to the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

Edit = tuple[int, int, int]

PIECES: tuple[bytes, ...] = (
    b"", b"\0", b"\n", b"\r\n", b"\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b'"', b"{", b"[" * 80,
    b"[" * 3000, b"]", b"<", b"</", b"<!--", b"&#0;", b"&amp;" * 40, b"`" * 9, b"*" * 60,
    b"> " * 60, b"- " * 60, b"| a |\n|--|\n", b"\\", b"](javascript:x)", b"9" * 5000, b"-1",
    b"1e999", b"NaN", b"\\ud800", "\u202e".encode(), "\u200b".encode(), "\u2028".encode(),
    "\u0130\u1e9e\ufb03".encode(), b"2025-02-30", b"SHA256:", b"-----BEGIN SSH SIGNATURE-----\n",
    b"sections/", b"=cmd", b"\t" * 9, b" " * 999, b"\x85", b"\x0c", b"\x1c", b"``" * 500,
    b"\\" * 99,
)  # fmt: skip
ODD: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2**53, 10**400, 0.5, 1e308, "", "x", "\ud800", "\u202eabc", "\0",
    "a\nb", "x" * 5000, "2025-02-30", "9999-12-31", "P9X", "P99999999999D", "ana", "*", "[" * 500,
    [], {}, [[]], [{}], ["x", "x"], {"": ""}, {"fact": "x", "op": "eq", "value": None}, "é\u0301",
    "```\n", "<b onclick=x>", "javascript:alert(1)", "\u0130", "0" * 64, "..", "CON", "-",
)  # fmt: skip


def mutated(example: bytes, edits: Sequence[Edit], others: Sequence[bytes]) -> bytes:
    """An example after some changes; ``others`` lend their pieces and values."""
    data = example
    for kind, where, what in edits:
        data = _CHANGES[kind % len(_CHANGES)](data, where, what, others)[:300_000]
    return data


def _flip(data: bytes, where: int, what: int, _others: Sequence[bytes]) -> bytes:
    if not data:
        return bytes([what % 256])
    at = where % len(data)
    return data[:at] + bytes([data[at] ^ (1 << what % 8)]) + data[at + 1 :]


def _insert(data: bytes, where: int, what: int, _others: Sequence[bytes]) -> bytes:
    at = where % (len(data) + 1)
    return data[:at] + PIECES[what % len(PIECES)] + data[at:]


def _cut(data: bytes, where: int, what: int, _others: Sequence[bytes]) -> bytes:
    at = where % (len(data) + 1)
    return data[:at] + data[at + 1 + what % 64 :]


def _double(data: bytes, where: int, what: int, _others: Sequence[bytes]) -> bytes:
    at = where % (len(data) + 1)
    return data[:at] + data[at : at + 1 + what % 64] * (2 + what % 60) + data[at:]


def _lend(data: bytes, where: int, what: int, others: Sequence[bytes]) -> bytes:
    other = others[what % len(others)] if others else b""
    at, start = where % (len(data) + 1), what % (len(other) + 1)
    return data[:at] + other[start : start + 64] + data[at:]


def _line(data: bytes, where: int, what: int, _others: Sequence[bytes]) -> bytes:
    """A line moved to another place."""
    lines = data.split(b"\n")
    line = lines.pop(where % len(lines))
    lines.insert(what % (len(lines) + 1), line)
    return b"\n".join(lines)


def _value(data: bytes, where: int, what: int, _others: Sequence[bytes]) -> bytes:
    return _in_json(data, where, lambda _old: ODD[what % len(ODD)])


def _value_of_another_place(data: bytes, where: int, what: int, others: Sequence[bytes]) -> bytes:
    """Every value may stand anywhere."""
    source = _plain(others[what % len(others)]) if others and what % 2 else _plain(data)
    values = [value for _path, value in _places(source)]
    return _in_json(data, where, lambda old: values[what // 2 % len(values)] if values else old)


def _nest(data: bytes, where: int, what: int, _others: Sequence[bytes]) -> bytes:
    def nested(value: Any) -> Any:
        for _ in range(1 + what % 70):
            value = [value] if what % 2 else {"all": value}
        return value

    return _in_json(data, where, nested)


def _repeat(data: bytes, where: int, what: int, _others: Sequence[bytes]) -> bytes:
    """A list that holds what it holds several times."""
    return _in_json(data, where, lambda old: old * (what % 30) if isinstance(old, list) else [old])


def _without(data: bytes, where: int, what: int, _others: Sequence[bytes]) -> bytes:
    def smaller(value: Any) -> Any:
        if isinstance(value, dict) and value:
            gone = sorted(value)[what % len(value)]
            return {key: one for key, one in value.items() if key != gone}
        return value[1:] if isinstance(value, list | str) else value

    return _in_json(data, where, smaller)


def _renamed(data: bytes, where: int, what: int, _others: Sequence[bytes]) -> bytes:
    def renamed(value: Any) -> Any:
        names = [str(one) for one in ODD if isinstance(one, str)]
        if not isinstance(value, dict) or not value:
            return value
        old = sorted(value)[what % len(value)]
        return {names[what % len(names)] if key == old else key: one for key, one in value.items()}

    return _in_json(data, where, renamed)


_CHANGES: tuple[Callable[[bytes, int, int, Sequence[bytes]], bytes], ...] = (
    _flip, _insert, _cut, _double, _lend, _line, _value, _value, _value_of_another_place,
    _value_of_another_place, _nest, _repeat, _without, _renamed,
)  # fmt: skip


def _plain(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _in_json(data: bytes, where: int, change: Callable[[Any], Any]) -> bytes:
    """One value of a JSON text exchanged; other bytes stay as they are."""
    plain = _plain(data)
    places = [path for path, _value in _places(plain)]
    if not places:
        return data
    *way, last = places[where % len(places)]
    inside = plain
    for step in way:
        inside = inside[step]
    inside[last] = change(inside[last])
    try:
        return (json.dumps(plain, indent=2) + "\n").encode()
    except (ValueError, RecursionError):
        return data


def _places(plain: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    items = {dict: dict.items, list: enumerate}.get(type(plain), lambda _plain: ())
    if len(path) > 40:
        return
    for key, value in items(plain):
        yield (*path, key), value
        yield from _places(value, (*path, key))
