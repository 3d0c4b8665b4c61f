"""A text editor as tall as its words, without frame or scroll bars, for pages that scroll whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil

from PySide6.QtCore import QEvent, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from smguide.ui.actions import UndoKeys
from smguide.ui.theme import type_font


class TallText(QTextEdit):
    """Undo is the window's; Tab moves on; the type is that of a ``role`` of the theme."""

    def __init__(self, name: str, *, role: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._role = role
        self._laid_out = False
        self._held = False
        self._prepare()
        self._undo_keys = UndoKeys(self)
        self.installEventFilter(self._undo_keys)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def _prepare(self) -> None:
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.dress()
        self.setProperty("plain", True)

    def dress(self) -> None:
        """Wear the present size of type."""
        font = type_font(self._role)
        if self.document().defaultFont() != font:
            self.setFont(font)
            self.document().setDefaultFont(font)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self.dress()

    def put_caret(self, position: int) -> None:
        """Move the caret, -1 to the end, and let the keyboard write there."""
        self.move_caret(position if position >= 0 else self.document().characterCount())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_caret(self, position: int) -> None:
        """Move the caret, to the end where the text is shorter."""
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    @contextmanager
    def held_height(self) -> Iterator[None]:
        """Stay as tall as one is while the text is put in anew, so that nothing jumps."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            self._grow()

    @Slot(QSizeF)
    def _grow(self, _size: QSizeF | None = None) -> None:
        if self._held:
            return
        height = ceil(self.document().size().height()) + self._frame()
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def _frame(self) -> int:
        """What border and padding take."""
        return max(0, self.height() - self.viewport().height()) if self._laid_out else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        self._laid_out = True
        self._grow()

    def sizeHint(self) -> QSize:
        """As tall as the words."""
        return QSize(200, ceil(self.document().size().height()))
