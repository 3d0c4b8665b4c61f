"""The two ways in which the text of a clause is shown: as text, and with its plain marks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from smguide.model.prose import Prose
from smguide.ui.theme import scaled
from smguide.ui.write.highlighter import MarkPainter
from smguide.ui.write.prose.atoms import AtomPainter
from smguide.ui.write.prose.dress import dress_document, set_place
from smguide.ui.write.prose.hand import Hand
from smguide.ui.write.prose.kept_leaves import KeptLeaves
from smguide.ui.write.prose.kept_text import KeptText
from smguide.ui.write.prose.look import INDENT, LINE_SPACING
from smguide.ui.write.prose.marks import ATOM_TYPE, place_of
from smguide.ui.write.prose.ornaments import Ornaments
from smguide.ui.write.prose.show import show_prose

_PARAGRAPH: Final = "\u2029"
_LINE_END: Final = re.compile("\r\n|\r|\u2029")
_REFERENCE: Final = "](#"


class ProseView:
    """Shows a text as text, and writes back what is changed in it."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        document = hand.document
        self._document = document
        self._kept = KeptText("")
        self._prose: Prose = ()
        self._blocks = 1
        self._atoms = AtomPainter(document)
        self._leaves = KeptLeaves(document)
        self._ornaments = Ornaments(document)
        document.documentLayout().registerHandler(ATOM_TYPE, self._atoms)

    @property
    def text(self) -> str:
        """The stored text."""
        return self._kept.text

    def fill(self, text: str) -> None:
        """Show another text."""
        self._kept = KeptText(text)
        self._document.clear()
        self._document.setIndentWidth(scaled(INDENT))
        show_prose(self._document, self._kept.prose, self._hand.look, self._hand.new_id)
        self._leaves.forget()
        self._ornaments.forget()
        self._prose = self._leaves.prose()
        self._blocks = self._document.blockCount()

    def read(self) -> bool:
        """Take in what the document holds now; whether the stored text is another one by that."""
        self._ornaments.forget()
        prose = self._leaves.prose()
        if prose == self._prose:
            return False
        self._prose = prose
        before = self._kept.text
        return self._kept.write(prose) != before

    def dress_joined(self) -> None:
        """Blocks that became one look like the first of them."""
        blocks, self._blocks = self._blocks, self._document.blockCount()
        if self._blocks < blocks and self._hand.table is None:
            block = self._hand.cursor.block()
            set_place(block, place_of(block.blockFormat()), self._hand.look)

    def show_numbers(self, numbers: Mapping[str, str]) -> bool:
        """Know the numbers of sections; whether the text has to be dressed anew for them."""
        known, self._atoms.numbers = self._atoms.numbers, numbers
        return numbers != known and _REFERENCE in self.text

    def dress(self) -> None:
        """Wear the present theme and size of type."""
        self._document.setIndentWidth(scaled(INDENT))
        dress_document(self._document, self._hand.look)
        self._ornaments.forget()

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what stands beside the letters."""
        self._ornaments.paint(painter, clip)


class MarksView:
    """Shows a text with its marks; it is stored as it is typed."""

    def __init__(self, edit: QTextEdit) -> None:
        self._document = edit.document()
        self._painter: MarkPainter | None = None
        self.text = ""

    def fill(self, text: str) -> None:
        """Show another text."""
        self.text = text
        self.leave()
        self._document.clear()
        self._document.setPlainText(text)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(
            LINE_SPACING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(spacing)
        self._painter = MarkPainter(self._document)
        self._painter.show_marks(True)

    def read(self) -> bool:
        """Take in what was typed; whether it is another text."""
        now = self._document.toRawText().replace(_PARAGRAPH, "\n")
        if now == _LINE_END.sub("\n", self.text):
            return False
        self.text = now
        return True

    def dress(self) -> None:
        """Wear the present theme and size of type."""
        if self._painter is not None:
            self._painter.dress()

    def leave(self) -> None:
        """Paint marks no more."""
        if self._painter is not None:
            self._painter.setDocument(None)
            self._painter.deleteLater()
            self._painter = None
