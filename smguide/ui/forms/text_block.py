"""Plain text edited in place: as tall as its words, and part of the window's one undo stack."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor

from smguide.model.hidden import without_hidden
from smguide.ui.forms.tall_text import TallText

LONGEST: Final = 200_000
"""Characters one block takes; files of sections end at 256 KiB (design section 3)."""

_FIELD_MARGIN: Final = 2
_PARAGRAPH: Final = "\u2029"
_LINE_END: Final = re.compile("\r\n|\r|\u2029")


class TextBlock(TallText):
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
        super().__init__(name, role=role)
        self._spacing = spacing
        self._single_line = single_line
        self._text = ""
        self._quiet = False
        self.document().contentsChanged.connect(self._contents_changed)

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
        with self.held_height():
            self.document().setPlainText(text)
            self._space_lines()
        self._quiet = False
        self.move_caret(caret)

    def _space_lines(self) -> None:
        wanted = QTextBlockFormat()
        wanted.setLineHeight(
            self._spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(wanted)

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
        words = without_hidden(source.text())
        if self._single_line:
            words = " ".join(words.split())
        if len(words) + self.document().characterCount() > LONGEST:
            self.refused.emit(
                self.tr("This text is too long for one clause. Import it as a document instead.")
            )
            return
        self.textCursor().insertText(words)
