"""The pieces of the files of a revision, for the side index.

Read leniently and by itself: a file says its words without the rest of its revision, and one that
cannot be read says none.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from smguide.model.codec import ROOT, SCENARIOS, WAIVERS
from smguide.store.side_pieces import Piece

_SECTIONS = "sections/"
_OTHERS = (ROOT, SCENARIOS, WAIVERS)
_WORDLESS = ("id", "kind", "format", "outline", "language", "review_interval")


def pieces_of(path: str, data: bytes) -> tuple[Piece, ...]:
    """What one file of a revision says: clauses, titles, and every fact by itself."""
    if not (path.startswith(_SECTIONS) or path in _OTHERS):
        return ()
    try:
        plain = json.loads(data)
        if b"\\u" in data:  # half a character is no word
            json.dumps(plain, ensure_ascii=False).encode()
        if path.startswith(_SECTIONS):
            name = path.removeprefix(_SECTIONS).removesuffix(".json")
            return tuple(_in_section(name, plain))
        return tuple(_facts(f"file:{path}", "", {"": plain} if isinstance(plain, list) else plain))
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return ()


def _in_section(section: str, plain: Mapping[str, Any]) -> Iterator[Piece]:
    yield Piece(f"title:{section}", "", section, str(plain.get("title", "")))
    for clause in plain.get("clauses", ()):
        name, text = str(clause["id"]), str(clause.get("text", ""))
        rest = {key: clause[key] for key in sorted(clause) if key not in ("id", "text")}
        yield Piece(f"clause:{name}", name, section, text, json.dumps(rest) if rest else "")
        if clause.get("why"):
            yield Piece(f"why:{name}", "", section, str(clause["why"]))
    yield from _facts(f"fact:{section}", section, plain.get("facts", {}))


def _facts(unit: str, section: str, plain: Mapping[str, Any]) -> Iterator[Piece]:
    """Every fact, and every row of one that is a list of rows, is a piece of its own."""
    for key, value in (plain or {}).items():
        if key in _WORDLESS:
            continue
        for row, inner in _rows(value):
            text = "\n".join(_leaves(inner))
            if text:
                yield Piece(f"{unit}:{key}:{row}", "", section, text)


def _rows(value: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(value, list) and all(isinstance(row, dict) for row in value):
        return [(str(row.get("id", place)), row) for place, row in enumerate(value)]
    return [("", value)]


def _leaves(value: Any) -> Iterator[str]:
    """All texts and numbers within a value, less the names it has for the program."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in _WORDLESS:
                yield from _leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)
    elif isinstance(value, str | int | float) and not isinstance(value, bool):
        yield str(value)
