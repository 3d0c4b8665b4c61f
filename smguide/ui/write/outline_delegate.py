"""Draws a line of the outline, and lets its title be written."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smguide.checks.finding import Severity
from smguide.ui.icons import pixmap
from smguide.ui.theme import Theme, current_theme, scaled, type_font
from smguide.ui.widgets.pill import paint_dot
from smguide.ui.widgets.text import legible
from smguide.ui.write.outline_model import Role
from smguide.ui.write.outline_rows import OutlineRow, Settling

INDENT: Final = 14
SIDE: Final = 10
"""Pixels at 100 % text: how far a level is set in, and the air at both ends of a line."""

_NUMBER = 30
_PADDING = 7
_SIGN = 14
_RING = 11
_DOT = 8
_GAP = 6
_LONGEST_TITLE = 200
_FULL_CIRCLE = 360 * 16
_TOP = 90 * 16

_SIGNS: Final = {
    Severity.ERROR: ("error", "bad"),
    Severity.WARNING: ("warning", "warn"),
    Severity.ADVICE: ("info", "muted"),
}
"""The icon of a severity, and the token of its colour."""

Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """Number, title, and badges: how far settled, what changed, what is to be looked at."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line of text with air around it."""
        del index
        return QSize(120, option.fontMetrics.height() + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        row = index.data(Role.ROW)
        if not isinstance(row, OutlineRow):
            return
        theme = current_theme()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, theme, chosen=chosen)
        _paint_words(painter, option, row, theme, chosen=chosen)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        """A field for the title, in its place."""
        del option
        editor = QLineEdit(parent)
        editor.setMaxLength(_LONGEST_TITLE)
        editor.setAccessibleName(_tr("Title of the section"))
        editor.setStyleSheet("QLineEdit { padding: 2px 6px; min-height: 0; }")
        editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """From the end of the number to the end of the line."""
        row = index.data(Role.ROW)
        if isinstance(row, OutlineRow):
            area = _area(option)
            begin = _inset(row) + _number_width(option.fontMetrics, row) - SIDE
            place = option.rect.adjusted(begin + SIDE, 0, -2, 0)
            place.setHeight(max(place.height(), editor.minimumSizeHint().height()))
            place.moveTop(max(0, option.rect.center().y() - place.height() // 2))
            editor.setGeometry(QStyle.visualRect(option.direction, area, place))


def _area(option: QStyleOptionViewItem) -> QRect:
    return option.rect.adjusted(SIDE, 0, -SIDE, 0)


def _inset(row: OutlineRow) -> int:
    return scaled(INDENT) * (row.depth - 1)


def _number_width(metrics: QFontMetrics, row: OutlineRow) -> int:
    return max(scaled(_NUMBER), metrics.horizontalAdvance(row.number) + 10)


def _paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, *, chosen: bool
) -> None:
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    if chosen or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft if chosen else theme.hover))
        painter.drawRoundedRect(area, 8, 8)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)


def _paint_words(
    painter: QPainter, option: QStyleOptionViewItem, row: OutlineRow, theme: Theme, *, chosen: bool
) -> None:
    area = _area(option)
    flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    flags |= Qt.AlignmentFlag.AlignVCenter
    badges = _paint_badges(painter, option, row, theme)
    number_width = _number_width(option.fontMetrics, row)
    font = QFont(option.font)
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    number = QRect(area.x() + _inset(row), area.y(), number_width, area.height())
    painter.drawText(_visual(option, number), flags, "–" if row.absent else row.number)
    colour = theme.muted if row.absent else theme.accent if chosen else theme.ink
    painter.setPen(QColor(colour))
    font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
    font.setItalic(row.absent)
    painter.setFont(font)
    title = area.adjusted(_inset(row) + number_width, 0, -badges, 0)
    mode = Qt.TextElideMode.ElideRight
    words = painter.fontMetrics().elidedText(legible(row.title), mode, title.width())
    painter.drawText(_visual(option, title), flags, words)


def _visual(option: QStyleOptionViewItem, place: QRect) -> QRect:
    return QStyle.visualRect(option.direction, _area(option), place)


def _paint_badges(
    painter: QPainter, option: QStyleOptionViewItem, row: OutlineRow, theme: Theme
) -> int:
    """Draw the badges from the end of the line inwards; returns the room they take."""
    if row.absent:
        return 0
    taken = 0
    for width, paint in (
        (_findings_width(row), _paint_findings),
        (scaled(_DOT) if row.changed else 0, _paint_changed),
        (scaled(_RING) if row.settling.begun else 0, _paint_settling),
    ):
        if width:
            area = _area(option)
            place = QRect(area.right() - taken - width + 1, area.y(), width, area.height())
            paint(painter, QRectF(_visual(option, place)), row, theme)
            taken += width + scaled(_GAP)
    return taken


def _findings_width(row: OutlineRow) -> int:
    if row.grave is None:
        return 0
    count = str(row.findings[row.grave])
    return scaled(_SIGN) + 3 + QFontMetrics(type_font("caption")).horizontalAdvance(count)


def _paint_findings(painter: QPainter, area: QRectF, row: OutlineRow, theme: Theme) -> None:
    """The sign of the gravest kind of finding, and how many there are of that kind."""
    if row.grave is None:
        return
    icon, token = _SIGNS[row.grave]
    colour = str(getattr(theme, token))
    size = scaled(_SIGN)
    ratio = painter.device().devicePixelRatioF()
    place = QPointF(area.left(), area.center().y() - size / 2)
    painter.drawPixmap(place, pixmap(icon, colour, size, ratio))
    painter.setFont(type_font("caption"))
    painter.setPen(QColor(colour))
    words = area.adjusted(size + 3, 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, str(row.findings[row.grave]))


def _paint_changed(painter: QPainter, area: QRectF, _row: OutlineRow, theme: Theme) -> None:
    paint_dot(painter, area.center(), theme.accent)


def _paint_settling(painter: QPainter, area: QRectF, row: OutlineRow, theme: Theme) -> None:
    """A ring that fills clockwise: settled in full, on trial in half tone, drafts empty."""
    radius = scaled(_RING) / 2 - 1
    ring = QRectF(0, 0, 2 * radius, 2 * radius)
    ring.moveCenter(QPointF(area.center().x(), area.center().y()))
    settled, tried = _spans(row.settling)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.good))
    painter.drawPie(ring, _TOP, -settled)
    painter.setBrush(QBrush(QColor(theme.good), Qt.BrushStyle.Dense4Pattern))
    painter.drawPie(ring, _TOP - settled, -tried)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.good), 1.4))
    painter.drawEllipse(ring)


def _spans(settling: Settling) -> tuple[int, int]:
    """Sixteenths of a degree for what is settled and what is on trial."""
    part = _FULL_CIRCLE / max(1, settling.clauses)
    return math.ceil(settling.settled * part), math.ceil(settling.on_trial * part)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
