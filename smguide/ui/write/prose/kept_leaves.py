"""Reads a document again only where it changed, so that a key costs the same in any text."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextBlock, QTextDocument

from smguide.model.prose import Prose
from smguide.ui.write.prose.dress import parts_of
from smguide.ui.write.prose.places import Leaf, gather
from smguide.ui.write.prose.read import leaves_of


class KeptLeaves(QObject):
    """What stood in each block and table when it was last read."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._leaves: list[tuple[Leaf, ...]] = []
        self._index: dict[int, int] = {}
        self._stale: set[int] = set()
        self._blocks = -1
        document.contentsChange.connect(self._changed)

    def forget(self) -> None:
        """Read everything again the next time."""
        self._blocks = -1

    @Slot(int, int, int)
    def _changed(self, at: int, _removed: int, added: int) -> None:
        if self._document.blockCount() != self._blocks:
            self.forget()
            return
        first = self._document.findBlock(at).blockNumber()
        last = self._document.findBlock(at + added).blockNumber()
        self._stale.update(range(first, (last if last >= first else self._blocks - 1) + 1))

    def prose(self) -> Prose:
        """What stands in the document."""
        if self._blocks < 0 or not self._stale <= self._index.keys():
            self._read_all()
        for number in self._stale:
            block = self._document.findBlockByNumber(number)
            self._leaves[self._index[number]] = tuple(leaves_of(block))
        self._stale.clear()
        return gather(chain.from_iterable(self._leaves))

    def _read_all(self) -> None:
        parts = parts_of(self._document.rootFrame())
        self._leaves = [tuple(leaves_of(part)) for part in parts]
        self._index = {
            part.blockNumber(): at for at, part in enumerate(parts) if isinstance(part, QTextBlock)
        }
        self._blocks = self._document.blockCount()
        self._stale.clear()
