"""Paints bold as bold: marks are dim where one writes and out of the way where one reads."""

from __future__ import annotations

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)

from smguide.interchange.marks import FENCE, spans
from smguide.ui.theme import Theme, current_theme

_LONGEST_LINE = 4_000
"""Letters of a line beyond which it is left plain, so that typing stays quick."""

_IN_FENCE = 1
_HEADING_SIZE = 1.2


class MarkPainter(QSyntaxHighlighter):
    """``show_marks`` says whether the marks themselves are seen."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._marks_shown = False
        self._look = current_theme().name
        self._formats = _formats(document.defaultFont(), current_theme())

    def show_marks(self, shown: bool) -> None:
        """Show the marks while the keyboard is in the text."""
        if shown != self._marks_shown:
            self._marks_shown = shown
            self.rehighlight()

    def dress(self) -> None:
        """Take on the colours of the present theme."""
        self._formats = _formats(self.document().defaultFont(), current_theme())
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for every line that changed."""
        fence = FENCE.match(text)
        inside = self.previousBlockState() == _IN_FENCE
        self.setCurrentBlockState(_IN_FENCE if inside != bool(fence) else 0)
        if inside or fence:
            self.setFormat(0, len(text), self._formats["code"])
            return
        if len(text) > _LONGEST_LINE:
            return
        painted: dict[int, str] = {}
        for span in spans(text):
            self._paint(span.start, span.length, span.kind, painted)

    def _paint(self, start: int, length: int, kind: str, painted: dict[int, str]) -> None:
        if kind == "mark":
            for at in range(start, start + length):
                self.setFormat(at, 1, self._mark(at))
            return
        wanted = self._formats[kind]
        for at in range(start, start + length):
            merged = QTextCharFormat(self.format(at))
            merged.merge(wanted)
            self.setFormat(at, 1, merged)

    def _mark(self, at: int) -> QTextCharFormat:
        if not self._marks_shown:
            return self._formats["hidden"]
        merged = QTextCharFormat(self.format(at))
        merged.merge(self._formats["mark"])
        return merged


def _formats(font: QFont, theme: Theme) -> dict[str, QTextCharFormat]:
    kinds = ("mark", "hidden", "strong", "emphasis", "code", "link", "heading", "quote")
    formats = {kind: QTextCharFormat() for kind in (*kinds, "item", "table")}
    formats["mark"].setForeground(QColor(theme.muted))
    formats["item"].setForeground(QColor(theme.muted))
    formats["strong"].setFontWeight(QFont.Weight.Bold)
    formats["emphasis"].setFontItalic(True)
    formats["link"].setForeground(QColor(theme.accent))
    formats["link"].setFontUnderline(True)
    formats["quote"].setForeground(QColor(theme.muted))
    formats["heading"].setFontWeight(QFont.Weight.DemiBold)
    formats["heading"].setFontPointSize(font.pointSizeF() * _HEADING_SIZE)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    for kind in ("code", "table"):
        formats[kind].setFontFamilies([fixed.family()])
    _hide(formats["hidden"], font)
    return formats


def _hide(wanted: QTextCharFormat, font: QFont) -> None:
    """As narrow as Qt paints letters, and without colour; the text itself stays whole."""
    tiny = QFont(font)
    tiny.setPointSizeF(1.0)
    wanted.setFontPointSize(1.0)
    wanted.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    wanted.setFontLetterSpacing(-QFontMetricsF(tiny).horizontalAdvance("*"))
    wanted.setForeground(QColor(0, 0, 0, 0))
