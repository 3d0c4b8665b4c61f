"""Paints a revision in the list: who, what, when, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smguide.ui.history.states import list_signs
from smguide.ui.history.timeline.revision_model import HEADING_ROLE, LINE_ROLE, NEW_ROLE, ROW_ROLE
from smguide.ui.theme import Space, Theme, current_theme, type_font
from smguide.ui.widgets.avatar import avatar_size, paint_avatar
from smguide.ui.widgets.pill import paint_dot, paint_pill, pill_size
from smguide.ui.widgets.text import legible

_SIDE = Space.LARGE
_TOP = Space.MEDIUM
_GAP = Space.TINY
_MOST_LINES = 2
_USUAL_LINES = 3
"""Lines of text that a row will most likely have, before it is read."""
_LEAST_WIDTH = 160
_BETWEEN = " · "
_LEAST_PARTS = 2


@dataclass(frozen=True, slots=True)
class _Text:
    """The letters of a row: summary and the line below."""

    summary: QFont
    line: QFont

    @property
    def summary_height(self) -> int:
        return QFontMetrics(self.summary).lineSpacing()

    @property
    def line_height(self) -> int:
        return QFontMetrics(self.line).height()


class RevisionDelegate(QStyledItemDelegate):
    """A row as high as its summary of one or two lines and its pills need."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The whole width of the list."""
        row, text = index.data(ROW_ROLE), _text()
        if row is None:
            return QSize(_LEAST_WIDTH, _USUAL_LINES * text.summary_height + 2 * _TOP + 1)
        view = option.widget
        whole = view.viewport().width() if hasattr(view, "viewport") else option.rect.width()
        lines = summary_lines(legible(row.summary), _room(whole), text.summary.key())
        pills = pill_size("X").height() + _GAP + 2 if any(list_signs(row)) else 0
        height = len(lines) * text.summary_height + _GAP + text.line_height + pills
        heading = heading_height() if index.data(HEADING_ROLE) else 0
        return QSize(_LEAST_WIDTH, max(height, avatar_size().height()) + 2 * _TOP + 1 + heading)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ground, avatar, summary, line, pills, in reading order of the language."""
        theme, row, heading = current_theme(), index.data(ROW_ROLE), index.data(HEADING_ROLE)
        painter.save()
        if heading:
            paint_heading(painter, option.rect, heading)
            option.rect = option.rect.adjusted(0, heading_height(), 0, 0)
        _paint_ground(painter, option, theme)
        area = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        circle = QRect(area.topLeft(), avatar_size())
        words = area.adjusted(circle.width() + Space.SMALL, 0, 0, 0)
        placed = QStyle.visualRect(option.direction, option.rect, words)
        if row is None:
            _paint_unread(painter, placed, theme)
        else:
            _paint_person(painter, option, circle, row.author, theme)
            number = f"{row.number}"
            _paint_words(
                painter, placed, legible(row.summary), (index.data(LINE_ROLE), number), theme
            )
            if index.data(NEW_ROLE):
                below = circle.center() + QPoint(0, circle.height() // 2 + Space.SMALL)
                dot = QStyle.visualPos(option.direction, option.rect, below)
                paint_dot(painter, QPointF(dot), theme.accent)
            _paint_pills(painter, option, words, list(list_signs(row)), theme)
        painter.restore()


def heading_height() -> int:
    """Room for the quiet heading of a day or a month."""
    return QFontMetrics(_heading_font()).height() + 2 * _GAP + 2


def paint_heading(painter: QPainter, area: QRect, words: str) -> None:
    """A quiet heading at the upper edge of an area."""
    theme, height = current_theme(), heading_height()
    band = QRect(area.left(), area.top(), area.width(), height)
    painter.save()
    painter.fillRect(band, QColor(theme.bg))
    painter.setPen(QColor(theme.line))
    painter.drawLine(band.bottomLeft(), band.bottomRight())
    painter.setPen(QColor(theme.muted))
    painter.setFont(_heading_font())
    flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(band.adjusted(_SIDE, 0, -_SIDE, 0), int(flags), words)
    painter.restore()


def _heading_font() -> QFont:
    font = QFont(type_font("caption"))
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _paint_unread(painter: QPainter, area: QRect, theme: Theme) -> None:
    """Two grey bars where words will be in a moment."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.hover))
    thick = _text().line_height - _GAP
    for top, part in ((0, 1.0), (2 * thick, 0.6)):
        width = round(area.width() * part)
        painter.drawRoundedRect(QRect(area.left(), area.top() + top, width, thick), 4, 4)


def _text() -> _Text:
    return _Text(type_font("emphasis"), type_font("caption"))


def _room(width: int) -> int:
    """What is left for words beside avatar and margins."""
    return max(width - 2 * _SIDE - avatar_size().width() - Space.SMALL, _LEAST_WIDTH // 2)


@lru_cache(maxsize=4096)
def summary_lines(summary: str, width: int, font_key: str) -> tuple[str, ...]:
    """A summary broken into at most two lines, the second cut with an ellipsis."""
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(summary, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    return tuple(_broken(layout, summary, width, QFontMetrics(font)))


def _broken(layout: QTextLayout, text: str, width: int, metrics: QFontMetrics) -> list[str]:
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
        if len(lines) == _MOST_LINES:
            rest = text[line.textStart() :]
            lines[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    layout.endLayout()
    return lines or [""]


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    state, area = option.state, option.rect
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen or state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, QColor(theme.accent_soft if chosen else theme.hover))
    painter.setPen(QColor(theme.line))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    if chosen and (theme.strong_edges or state & QStyle.StateFlag.State_HasFocus):
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.drawRect(area.adjusted(1, 1, -1, -2))


def _paint_person(
    painter: QPainter, option: QStyleOptionViewItem, circle: QRect, name: str, theme: Theme
) -> None:
    placed = QStyle.visualRect(option.direction, option.rect, circle)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.paper))
        painter.drawEllipse(placed.adjusted(-1, -1, 1, 1))
    paint_avatar(painter, placed, name, theme)


def _paint_words(
    painter: QPainter, area: QRect, summary: str, below: tuple[str, str], theme: Theme
) -> None:
    """The summary; below it who and when, and at the end of that line the number."""
    text = _text()
    lead, trail = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
    painter.setPen(QColor(theme.ink))
    painter.setFont(text.summary)
    top = area.top()
    for part in summary_lines(summary, area.width(), text.summary.key()):
        painter.drawText(QRect(area.left(), top, area.width(), area.height()), int(lead), part)
        top += text.summary_height
    painter.setPen(QColor(theme.muted))
    painter.setFont(text.line)
    metrics = QFontMetrics(text.line)
    line, number = below
    room = area.width() - metrics.horizontalAdvance(number) - Space.SMALL
    cut = metrics.elidedText(fitting(line, metrics, room), Qt.TextElideMode.ElideRight, room)
    under = QRect(area.left(), top + _GAP, area.width(), text.line_height)
    painter.drawText(under, int(lead), cut)
    painter.drawText(under, int(trail), number)


def fitting(line: str, metrics: QFontMetrics, room: int) -> str:
    """As many parts of a line as there is room for, two at least: who and when."""
    parts = line.split(_BETWEEN)
    while len(parts) > _LEAST_PARTS and metrics.horizontalAdvance(_BETWEEN.join(parts)) > room:
        parts.pop()
    return _BETWEEN.join(parts)


def _paint_pills(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    signs: list[tuple[str, str]],
    theme: Theme,
) -> None:
    left, bottom = area.left(), area.bottom()
    for words, tone in signs:
        size = pill_size(words)
        box = QRect(QPoint(left, bottom - size.height() + 1), size)
        placed = QStyle.visualRect(option.direction, option.rect, box)
        paint_pill(painter, placed.topLeft(), words, tone, theme)
        left += size.width() + Space.TINY
