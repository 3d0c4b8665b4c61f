"""Which parts of the page show which change, and the change one is at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from smguide.compare.rows import RedlineRow, Shows
from smguide.compare.sides import is_other_end
from smguide.ui.history.comparison.blocks import HeadingBlock, TextBlock

Block = HeadingBlock | TextBlock


class ChangeMarks:
    """The blocks of a page that show a change; both ends of a move have the same number.

    ``change`` is the number one is at, 0 for none.
    """

    def __init__(self) -> None:
        self.change = 0
        self._together: tuple[int, ...] = ()
        self._blocks: dict[int, list[Block]] = {}

    def clear(self) -> None:
        """Another page; the number stays, so that one can go back to it."""
        self._blocks.clear()

    def add(self, block: Block) -> None:
        """A block came to the page."""
        if block.row.change:
            self._blocks.setdefault(block.row.change, []).append(block)

    def has(self, change: int) -> bool:
        """Whether some block shows the change."""
        return change in self._blocks

    def mark(self, change: int, together: Sequence[int] = ()) -> None:
        """Be at a change, marked with others that are looked at with it."""
        for block in self._marked():
            block.set_current(False)
        self.change = change if change in self._blocks else 0
        self._together = tuple(together)
        for block in self._marked():
            block.set_current(True)

    def _marked(self) -> Iterator[Block]:
        for change in dict.fromkeys((self.change, *self._together)):
            yield from self._blocks.get(change, ())

    def block_of(self, change: int) -> Block | None:
        """Where one goes to see a change: where a clause is now, not where it was."""
        blocks = self._blocks.get(change, ())
        here = (block for block in blocks if block.row.shows is not Shows.OLD)
        return next(here, blocks[0] if blocks else None)

    def next_after(self, step: int) -> int:
        """The change after the present one, or with -1 before it; 0 where none is known."""
        beyond = [change for change in self._blocks if (change - self.change) * step > 0]
        return _outermost(beyond, step)

    def first(self, step: int) -> int:
        """The first of all, or with -1 the last; 0 for none."""
        return _outermost(self._blocks, step)

    def other_end(self, shown: RedlineRow) -> Block | None:
        """The block of the same clause at the other end of its move."""
        known = (block for blocks in self._blocks.values() for block in blocks)
        return next((block for block in known if is_other_end(block.row, shown)), None)


def _outermost(changes: Iterable[int], step: int) -> int:
    return (min if step > 0 else max)(changes, default=0)
