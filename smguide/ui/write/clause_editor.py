"""The editor of one clause. What is stored is byte for byte what stands in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor

from smguide.ui.forms.text_block import TextBlock
from smguide.ui.write.highlighter import MarkPainter
from smguide.ui.write.marks import Replacement, linked, listed, next_item, wrapped

_LINE_SPACING = 132
_LINK_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClauseEditor(TextBlock):
    """``text``, ``set_text`` and ``edited`` are all that the page knows of how text is edited.

    ``entered`` tells that the keyboard came or went, ``crossed`` (-1, 1) that it left over the
    edge, ``finished`` that a new clause is wanted, ``emptied`` that this one is not.
    """

    edited = Signal(str)
    entered = Signal(bool)
    crossed = Signal(int)
    emptied = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name, role="prose", spacing=_LINE_SPACING)
        self._painter = MarkPainter(self.document())
        self.typed.connect(self.edited)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the marks where one writes."""
        super().focusInEvent(event)
        self._painter.show_marks(True)
        self.entered.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the marks out of the way where one reads."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._painter.show_marks(False)
            self.entered.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_painter"):
            self._painter.dress()

    def event(self, event: QEvent) -> bool:
        """Leave the key for links to the page; Qt would cut the rest of the line."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.keyCombination() == _LINK_KEY
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on with a list or, twice at the end, with another clause."""
        if event.key() in _ENTER:
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace and self.document().isEmpty():
            self.emptied.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self._step(event)
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        cursor = self.textCursor()
        line = cursor.block().text()
        start = next_item(line)
        if start is not None and line.strip() == next_item_sign(line):
            self._clear_line(cursor)
        elif not line.strip() and cursor.atEnd() and cursor.block().previous().isValid():
            cursor.deletePreviousChar()
            self.finished.emit()
        else:
            cursor.insertText(f"\n{start or ''}")

    def _clear_line(self, cursor: QTextCursor) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _step(self, event: QKeyEvent) -> None:
        before = self.textCursor().position()
        super().keyPressEvent(event)
        down = event.key() == Qt.Key.Key_Down
        if self.textCursor().position() == before:
            self.crossed.emit(1 if down else -1)

    @Slot()
    def bold(self) -> None:
        """Make the chosen words bold, or not."""
        self._replace(wrapped(self._chosen(), "**"))

    @Slot()
    def italic(self) -> None:
        """Make the chosen words italic, or not."""
        self._replace(wrapped(self._chosen(), "*"))

    @Slot()
    def list_lines(self) -> None:
        """Make the chosen lines a list, or not."""
        cursor = self.textCursor()
        first, last = sorted((cursor.position(), cursor.anchor()))
        cursor.setPosition(first)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        words = listed(self._chosen())
        self._replace(Replacement(words, len(words), len(words)))

    def link(self, address: str) -> None:
        """Make the chosen words a link."""
        self._replace(linked(self._chosen(), address))

    def _chosen(self) -> str:
        return self.textCursor().selectedText().replace("\u2029", "\n")

    def _replace(self, replacement: Replacement) -> None:
        cursor = self.textCursor()
        at = cursor.selectionStart()
        cursor.insertText(replacement.words)
        cursor.setPosition(at + replacement.start)
        cursor.setPosition(at + replacement.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def next_item_sign(line: str) -> str:
    """The sign of a list item that says nothing yet, such as “-”."""
    return line.strip() if len(line.split()) == 1 else ""
