"""A table of HTML as a plain grid."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from smguide.model.prose import Block, Inline, Paragraph, Table

_WIDEST: Final = 64
_MOST_CELLS: Final = 20_000


@dataclass(slots=True)
class HtmlTable:
    """The rows gathered so far; a cell over several columns or rows has empty ones beside it."""

    rows: list[list[tuple[Inline, ...]]] = field(default_factory=list)
    below: dict[int, int] = field(default_factory=dict)
    cells: int = 0

    def begin_row(self) -> None:
        """Begin a row, with an empty cell below each one that reaches into it."""
        self.rows.append([])
        self._pass_taken()

    def add(self, words: tuple[Inline, ...], columns: int, rows: int) -> None:
        """Add a cell over so many columns and rows."""
        if not self.rows:
            self.begin_row()
        if self.cells >= _MOST_CELLS or len(self.rows[-1]) >= _WIDEST:
            self.rows[-1][-1:] = [(*(self.rows[-1] or [()])[-1], *words)]
            return
        for number in range(min(columns, _WIDEST - len(self.rows[-1]))):
            if rows > 1:
                self.below[len(self.rows[-1])] = min(rows, 1000) - 1
            self.rows[-1].append(() if number else words)
            self.cells += 1
        self._pass_taken()

    def blocks(self) -> tuple[Block, ...]:
        """The table; its words alone if it has one cell, as tables that only place words have."""
        rows = [row for row in self.rows if any(row)]
        if sum(len(row) for row in rows) == 1:
            return (Paragraph(rows[0][0]),)
        if not rows:
            return ()
        return (Table((), tuple(rows[0]), tuple(tuple(row) for row in rows[1:])),)

    def _pass_taken(self) -> None:
        row = self.rows[-1]
        while self.below.get(len(row), 0) and len(row) < _WIDEST:
            self.below[len(row)] -= 1
            row.append(())
