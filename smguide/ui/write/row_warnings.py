"""What is to be looked at in a row of a table: below its cells, a sign and the sentence."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle

from smguide.ui.icons import paint_icon
from smguide.ui.theme import current_theme, scaled, type_font

_ICON = 14
_GAP = 8
_BETWEEN = 4
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


def warnings_height(sentences: tuple[str, ...], width: int) -> int:
    """The room that sentences take below a row of so many pixels."""
    area = QRect(0, 0, width, 10_000)
    return sum(place.height() + scaled(_BETWEEN) for _, place in _places(sentences, area))


def paint_warnings(
    painter: QPainter, sentences: tuple[str, ...], area: QRect, direction: Qt.LayoutDirection
) -> None:
    """Draw each sentence with its sign; the colour only repeats what the sign says."""
    theme = current_theme()
    leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    painter.save()
    painter.setFont(type_font("caption"))
    painter.setPen(QColor(theme.ink))
    line = QFontMetrics(type_font("caption")).height()
    for words, place in _places(sentences, area):
        size = scaled(_ICON)
        sign = QRect(area.left(), place.top() + (line - size) // 2, size, size)
        paint_icon(painter, QRectF(QStyle.visualRect(direction, area, sign)), "warning", theme.warn)
        painter.drawText(QStyle.visualRect(direction, area, place), _WRAPPED | leading, words)
    painter.restore()


def _places(sentences: tuple[str, ...], area: QRect) -> Iterator[tuple[str, QRect]]:
    """Every sentence and where its words stand, one below the other."""
    metrics = QFontMetrics(type_font("caption"))
    aside = scaled(_ICON) + _GAP
    top = area.top()
    for words in sentences:
        room = QRect(area.left() + aside, top, max(area.width() - aside, 1), 10_000)
        height = metrics.boundingRect(room, _WRAPPED, words).height()
        yield words, QRect(room.left(), top, room.width(), height)
        top += height + scaled(_BETWEEN)


def spoken(words: str, sentences: tuple[str, ...]) -> str:
    """The words of a cell as a screen reader says them, with what is to be looked at."""
    return " ".join((f"{words}.", *(_tr("To look at: {0}").format(s) for s in sentences)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
