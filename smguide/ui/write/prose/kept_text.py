"""The stored text of a clause while it is being written in. Free of Qt.

A key changes one block. Only that block and its neighbours are read and written again, so that a
key costs the same in a short text and in a long one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smguide.model.prose import Block, Prose, rewrite
from smguide.model.prose.reader import Piece, read


class KeptText:
    """A text, and where in it each block stands."""

    def __init__(self, text: str) -> None:
        self._take(text)

    def _take(self, text: str) -> None:
        reading = read(text)
        self.text = text
        self._lines = reading.lines
        self._pieces = reading.pieces
        self._whole = bool(reading.references)

    @property
    def prose(self) -> Prose:
        """What the text says."""
        return tuple(piece.block for piece in self._pieces)

    def write(self, prose: Prose) -> str:
        """Make the text say something else, with the least that is written anew; the new text."""
        if self._whole or not self._write_near(prose):
            text = rewrite(self.text, prose)
            if text != self.text:
                self._take(text)
        return self.text

    def _write_near(self, prose: Prose) -> bool:
        """Write what changed and what stands beside it; False where that is not enough."""
        first, last = _alike(self._pieces, prose)
        low, high = max(0, first - 1), min(len(self._pieces), len(self._pieces) - last + 1)
        if low == 0 and high == len(self._pieces):
            return False
        wanted = prose[low : len(prose) - (len(self._pieces) - high)]
        start = self._pieces[low].start if low else 0
        end = self._pieces[high - 1].end if high < len(self._pieces) else len(self._lines)
        source = "".join(self._lines[start:end])
        known = tuple(piece.block for piece in self._pieces[low:high])
        if read(source).prose != known:
            return False
        return self._splice(rewrite(source, wanted), source, (low, high), (start, end))

    def _splice(
        self, text: str, source: str, pieces: tuple[int, int], lines: tuple[int, int]
    ) -> bool:
        """Put a new stretch of text in; False where it does not stand on its own there."""
        if text == source:
            return True
        (low, high), (start, end) = pieces, lines
        reading = read(text)
        ends_well = end == len(self._lines) or text.endswith(("\n", "\r"))
        if reading.references or not ends_well or not self._same_neighbours(text, low, high):
            return False
        moved = start + len(reading.lines) - end
        self._pieces = (
            *self._pieces[:low],
            *(_shifted(piece, start) for piece in reading.pieces),
            *(_shifted(piece, moved) for piece in self._pieces[high:]),
        )
        self._lines = (*self._lines[:start], *reading.lines, *self._lines[end:])
        self.text = "".join(self._lines)
        return True

    def _same_neighbours(self, text: str, low: int, high: int) -> bool:
        """Whether the blocks at both ends, which nobody changed, still have the same bytes."""
        first, last = self._pieces[low], self._pieces[high - 1]
        head = "".join(self._lines[first.start : first.end]) if low else ""
        tail = "".join(self._lines[last.start : last.end]) if high < len(self._pieces) else ""
        return text.startswith(head) and text.endswith(tail) and len(text) >= len(head + tail)


def _shifted(piece: Piece, by: int) -> Piece:
    parts = tuple((start + by, end + by) for start, end in piece.parts)
    return replace(piece, start=piece.start + by, end=piece.end + by, parts=parts)


def _alike(pieces: Sequence[Piece], prose: Sequence[Block]) -> tuple[int, int]:
    """How many blocks of both are the same at the beginning, and then at the end."""
    most = min(len(pieces), len(prose))
    first = next((n for n in range(most) if pieces[n].block != prose[n]), most)
    most -= first
    last = next((n for n in range(most) if pieces[-1 - n].block != prose[-1 - n]), most)
    return first, last
