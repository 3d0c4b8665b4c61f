"""Draws a line of the outline."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smguide.ui.theme import Theme, current_theme, scaled
from smguide.ui.widgets.pill import paint_dot
from smguide.ui.write.outline_model import OutlineRow, Role

_NUMBER = 30
_INDENT = 14
_SIDE = 10
_PADDING = 7
_MARK = 5.0


class OutlineDelegate(QStyledItemDelegate):
    """Number, title, a dot for what changed and a diamond for what is to be looked at."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line of text with air around it."""
        del index
        return QSize(120, option.fontMetrics.height() + 2 * _PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
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
    area = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
    flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    flags |= Qt.AlignmentFlag.AlignVCenter
    marks = _paint_marks(painter, area, row, theme, option.direction)
    inset = scaled(_INDENT) * (row.level - 1)
    font = QFont(option.font)
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    number = QRect(area.x() + inset, area.y(), _number_width(painter, row), area.height())
    painter.drawText(_visual(option, area, number), flags, "–" if row.absent else row.number)
    colour = theme.muted if row.absent else theme.accent if chosen else theme.ink
    painter.setPen(QColor(colour))
    font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
    font.setItalic(row.absent)
    painter.setFont(font)
    title = area.adjusted(inset + _number_width(painter, row), 0, -marks, 0)
    mode = Qt.TextElideMode.ElideRight
    words = painter.fontMetrics().elidedText(row.title, mode, title.width())
    painter.drawText(_visual(option, area, title), flags, words)


def _number_width(painter: QPainter, row: OutlineRow) -> int:
    return max(scaled(_NUMBER), painter.fontMetrics().horizontalAdvance(row.number) + 10)


def _visual(option: QStyleOptionViewItem, area: QRect, place: QRect) -> QRect:
    return QStyle.visualRect(option.direction, area, place)


def _paint_marks(
    painter: QPainter, area: QRect, row: OutlineRow, theme: Theme, direction: Qt.LayoutDirection
) -> int:
    """Draw the marks from the end of the line inwards; returns the room they take."""
    step = 0
    leftwards = direction == Qt.LayoutDirection.LeftToRight
    for wanted, draw in ((row.changed, _paint_changed), (bool(row.findings), _paint_findings)):
        if wanted:
            away = _MARK + step
            x = area.right() - away if leftwards else area.left() + away
            draw(painter, QPointF(x, area.center().y() + 0.5), row, theme)
            step += 16
    return step


def _paint_changed(painter: QPainter, centre: QPointF, _row: OutlineRow, theme: Theme) -> None:
    paint_dot(painter, centre, theme.accent)


def _paint_findings(painter: QPainter, centre: QPointF, row: OutlineRow, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.bad if row.grave == "error" else theme.warn_mark))
    corners = ((0, -_MARK), (_MARK, 0), (0, _MARK), (-_MARK, 0))
    painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
