"""The hand that writes in a document: its cursor, its look, and the blocks it holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QTextEdit

from smguide.ui.write.prose.dress import set_place
from smguide.ui.write.prose.look import Look
from smguide.ui.write.prose.marks import Place, place_of
from smguide.ui.write.prose.places import NewId


class Hand:
    """What every command is given; it holds nothing of the text itself."""

    def __init__(self, edit: QTextEdit, look: Look, new_id: NewId) -> None:
        self.edit = edit
        self.look = look
        self.new_id = new_id

    @property
    def document(self) -> QTextDocument:
        """What is written in."""
        return self.edit.document()

    @property
    def cursor(self) -> QTextCursor:
        """A cursor where the caret is; give it back with ``put``."""
        return self.edit.textCursor()

    def put(self, cursor: QTextCursor) -> None:
        """Move the caret to a cursor."""
        self.edit.setTextCursor(cursor)

    @contextmanager
    def as_one(self) -> Iterator[QTextCursor]:
        """A cursor for several changes that are told as one."""
        cursor = self.cursor
        cursor.beginEditBlock()
        try:
            yield cursor
        finally:
            cursor.endEditBlock()

    @property
    def table(self) -> QTextTable | None:
        """The table one writes in."""
        return table_at(self.cursor)

    @property
    def place(self) -> Place:
        """Where the block of the caret stands."""
        return place_of(self.cursor.blockFormat())

    def set_place(self, block: QTextBlock, place: Place) -> None:
        """Make a block one of another place."""
        set_place(block, place, self.look)

    def chosen(self) -> list[QTextBlock]:
        """The blocks that the choice reaches into, without those of tables."""
        cursor = self.cursor
        block = self.document.findBlock(cursor.selectionStart())
        end = cursor.selectionEnd()
        found = [block]
        while block.next().isValid() and block.next().position() < end:
            block = block.next()
            found.append(block)
        return [each for each in found if table_at(QTextCursor(each)) is None]


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """The table that a cursor is in."""
    table = cursor.currentTable()
    return table if isinstance(table, QTextTable) else None
