"""Text edited in place: as tall as its words, plain, and part of the window's one undo stack."""

from __future__ import annotations

import re
from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from smguide.ui.actions import UndoKeys
from smguide.ui.theme import type_font

LONGEST: Final = 200_000
"""Characters one block takes; files of sections end at 256 KiB (design section 3)."""

_FIELD_MARGIN: Final = 2
_PARAGRAPH: Final = "\u2029"
_LINE_END: Final = re.compile("\r\n|\r|\u2029")


class TextBlock(QTextEdit):
    """Keeps every character as it was set or typed, non-breaking spaces included.

    ``typed`` carries the whole text, ``refused`` a sentence why something was not taken in.
    ``single_line`` turns Enter into ``finished``. Tab moves on to the next field.
    """

    typed = Signal(str)
    refused = Signal(str)
    finished = Signal()

    def __init__(
        self, name: str, *, role: str = "body", spacing: int = 100, single_line: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._role = role
        self._spacing = spacing
        self._single_line = single_line
        self._text = ""
        self._quiet = False
        self._laid_out = False
        self._prepare()
        self._undo_keys = UndoKeys(self)
        self.installEventFilter(self._undo_keys)
        self.document().contentsChanged.connect(self._contents_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def _prepare(self) -> None:
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._dress()
        self.setProperty("plain", True)

    def _dress(self) -> None:
        font = type_font(self._role)
        if self.document().defaultFont() != font:
            self.setFont(font)
            self.document().setDefaultFont(font)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self._dress()

    def frame(self) -> None:
        """Look like a field to fill in, as tall as the others."""
        self.setProperty("plain", False)
        self.document().setDocumentMargin(_FIELD_MARGIN)

    def text(self) -> str:
        """The text, byte for byte what was set as long as nobody typed."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show a text without telling anybody; the caret stays where it was if it can."""
        if text == self._text:
            return
        caret = self.textCursor().position()
        self._text = text
        self._quiet = True
        self.document().setPlainText(text)
        self._space_lines()
        self._quiet = False
        self._move_caret(caret)
        self._grow()

    def _space_lines(self) -> None:
        wanted = QTextBlockFormat()
        wanted.setLineHeight(
            self._spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(wanted)

    def _move_caret(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def put_caret(self, position: int) -> None:
        """Move the caret, -1 to the end, and let the keyboard write there."""
        self._move_caret(position if position >= 0 else self.document().characterCount())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _contents_changed(self) -> None:
        if self._quiet:
            return
        now = self.document().toRawText().replace(_PARAGRAPH, "\n")
        if now != self._shown():
            self._text = now
            self.typed.emit(now)

    def _shown(self) -> str:
        """What the block shows while nobody has typed: line ends are all alike."""
        return _LINE_END.sub("\n", self._text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a single line."""
        if self._single_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words only, and not more than a section can hold."""
        words = source.text()
        if self._single_line:
            words = " ".join(words.split())
        if len(words) + self.document().characterCount() > LONGEST:
            self.refused.emit(
                self.tr("This text is too long for one clause. Import it as a document instead.")
            )
            return
        self.textCursor().insertText(words)

    @Slot(QSizeF)
    def _grow(self, _size: QSizeF | None = None) -> None:
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
