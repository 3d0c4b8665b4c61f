"""What was read of files that many revisions share, for who reads one revision after the other."""

from __future__ import annotations

from collections.abc import Callable

from smguide.model.canonical import parse_json
from smguide.model.guidelines import Section
from smguide.model.record import Value


class FileMemory:
    """Values and sections by the bytes they were read from."""

    def __init__(self, most: int = 2000) -> None:
        """All is forgotten when ``most`` files have been read."""
        self._most = most
        self._values: dict[bytes, Value] = {}
        self._sections: dict[int, tuple[Value, Section]] = {}

    def value(self, data: bytes, name: str) -> Value:
        """:func:`smguide.model.canonical.parse_json` of a file."""
        known = self._values.get(data)
        if known is None:
            known = parse_json(data, name=name)
            self._make_room()
            self._values[data] = known
        return known

    def section(
        self, value: Value, expected: str, read: Callable[[Value, str], Section]
    ) -> Section:
        """What ``read`` makes of a value that has to be the section of that id.

        A value is kept as long as its place in memory stands for it.
        """
        kept = self._sections.get(id(value))
        if kept is None or kept[1].id != expected:
            kept = value, read(value, expected)
            self._sections[id(value)] = kept
        return kept[1]

    def _make_room(self) -> None:
        if len(self._values) >= self._most:
            self._values.clear()
            self._sections.clear()
