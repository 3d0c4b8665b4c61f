"""Paints the atoms of prose: numbers of sections, mark-up kept as it is, and lines across."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from smguide.ui.theme import current_theme, scaled, type_font
from smguide.ui.write.prose.marks import Atom, AtomKind, atom_of

_INSET: Final = 5
_BOX_INSET: Final = 10
_ROUND: Final = 5
_MOST_LINES: Final = 6
"""Lines of mark-up that a box shows at most."""


class AtomPainter(QPyTextObject):
    """One for a document; ``numbers`` are the present numbers of sections by their ids."""

    def __init__(self, parent: QTextDocument) -> None:
        super().__init__(parent)
        self.numbers: Mapping[str, str] = {}

    def words(self, atom: Atom) -> str:
        """What an atom within a line shows."""
        if atom.kind == AtomKind.REFERENCE:
            return self.numbers.get(atom.source) or _tr("missing section")
        if atom.kind == AtomKind.SIGN:
            return "␤" if atom.source in ("a", "d") else "▯"
        return atom.label

    def intrinsicSize(self, document: QTextDocument, _at: int, shape: QTextFormat) -> QSizeF:
        """How much room an atom takes; asked by Qt."""
        letters = shape.toCharFormat()
        atom = atom_of(letters) or Atom(AtomKind.SIGN)
        metrics = QFontMetricsF(letters.font())
        if atom.kind == AtomKind.RULE:
            return QSizeF(self._width(document), metrics.height())
        if atom.kind == AtomKind.RAW_BLOCK:
            return QSizeF(self._width(document), _box_height(atom, self._width(document)))
        inset = 0 if atom.kind == AtomKind.REFERENCE else 2 * _INSET
        return QSizeF(metrics.horizontalAdvance(self.words(atom)) + inset, metrics.height())

    def _width(self, document: QTextDocument) -> float:
        return max(60.0, document.textWidth() - 2)

    def drawObject(
        self,
        painter: QPainter,
        area: QRectF | QRect,
        _document: QTextDocument,
        _at: int,
        shape: QTextFormat,
    ) -> None:
        """Paint an atom; asked by Qt."""
        letters, area = shape.toCharFormat(), QRectF(area)
        atom = atom_of(letters) or Atom(AtomKind.SIGN)
        painter.save()
        if atom.kind == AtomKind.RULE:
            _draw_rule(painter, area)
        elif atom.kind == AtomKind.RAW_BLOCK:
            _draw_box(painter, area, atom)
        else:
            self._draw_words(painter, area, atom, letters.font())
        painter.restore()

    def _draw_words(self, painter: QPainter, area: QRectF, atom: Atom, font: QFont) -> None:
        theme = current_theme()
        known = atom.kind == AtomKind.REFERENCE and bool(self.numbers.get(atom.source))
        if atom.kind != AtomKind.REFERENCE:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(area.adjusted(1.5, 0.5, -1.5, -0.5), _ROUND - 1, _ROUND - 1)
        painter.setFont(font)
        colour = theme.accent if known else theme.bad
        painter.setPen(QColor(colour if atom.kind == AtomKind.REFERENCE else theme.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.words(atom))


def _draw_rule(painter: QPainter, area: QRectF) -> None:
    painter.setPen(QPen(QColor(current_theme().edge), 1))
    middle = round(area.center().y()) + 0.5
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))


def _box_fonts() -> tuple[QFont, QFont]:
    fixed = type_font("caption")
    fixed.setFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
    return type_font("caption"), fixed


def _shown_source(atom: Atom, metrics: QFontMetricsF, width: float) -> list[str]:
    lines = atom.source.strip("\n").splitlines() or [""]
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], "…"]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def _box_height(atom: Atom, width: float) -> float:
    label, source = map(QFontMetricsF, _box_fonts())
    lines = _shown_source(atom, source, width)
    return label.height() + len(lines) * source.height() + 2.5 * scaled(_BOX_INSET)


def _draw_box(painter: QPainter, area: QRectF, atom: Atom) -> None:
    theme = current_theme()
    label, fixed = _box_fonts()
    inset = scaled(_BOX_INSET)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(theme.edge), 1, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(theme.bg))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
    inner = area.adjusted(inset, inset, -inset, -inset)
    painter.setFont(label)
    painter.setPen(QColor(theme.ink))
    painter.drawText(inner, _tr("Kept as it is: {0}").format(atom.label))
    _draw_source(painter, inner, atom, fixed, QFontMetricsF(label).height() + inset / 2)


def _draw_source(painter: QPainter, inner: QRectF, atom: Atom, fixed: QFont, below: float) -> None:
    painter.setFont(fixed)
    painter.setPen(QColor(current_theme().muted))
    metrics = QFontMetricsF(fixed)
    top = inner.top() + below
    for line in _shown_source(atom, metrics, inner.width()):
        painter.drawText(QRectF(inner.left(), top, inner.width(), metrics.height()), line)
        top += metrics.height()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
