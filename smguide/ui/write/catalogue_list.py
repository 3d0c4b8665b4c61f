"""The list of the catalogue: chapters, and under each its kinds and what they are for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
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
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from smguide.model.catalogue import by_chapter
from smguide.model.kinds import SectionKind
from smguide.ui.icons import pixmap
from smguide.ui.kind_words import kind_named
from smguide.ui.theme import Theme, current_theme, scaled, type_font
from smguide.ui.widgets.text import plain_tip

_ICON: Final = 18
_SIDE: Final = 10
_PADDING: Final = 7
_GAP: Final = 10

Index = QModelIndex | QPersistentModelIndex


class KindRole(IntEnum):
    """What the delegate asks for."""

    KIND = Qt.ItemDataRole.UserRole
    MARK = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class KindMark:
    """What is said at the end of a line: the icon, the words, and the token of their colour."""

    icon: str
    words: str
    token: str


def chapter_words(chapter: str) -> str:
    """What a chapter is called."""
    return {
        "why": _tr("Why and for whom"),
        "people": _tr("People"),
        "channels": _tr("Channels"),
        "content": _tr("What we say"),
        "approval": _tr("Approval"),
        "rules": _tr("Rules and rights"),
        "running": _tr("Running it"),
        "upkeep": _tr("Looking after the guidelines"),
    }[chapter]


class KindList(QListView):
    """Kinds by chapter, or best first while searching; chapters cannot be chosen."""

    def __init__(self, marks: Mapping[str, KindMark]) -> None:
        super().__init__()
        self._marks = marks
        self.items = QStandardItemModel(self)
        self.setModel(self.items)
        self.setItemDelegate(KindDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def show_chapters(self, kinds: Iterable[SectionKind]) -> None:
        """All kinds, by chapter."""
        self.items.clear()
        for chapter, found in by_chapter(kinds):
            self.items.appendRow(_chapter_item(chapter_words(chapter)))
            self._add(found)
        self._choose(self._marks)

    def show_found(self, kinds: Iterable[SectionKind]) -> None:
        """The kinds that a search found, in its order."""
        self.items.clear()
        self._add(kinds)
        self._choose(())

    def _add(self, kinds: Iterable[SectionKind]) -> None:
        for kind in kinds:
            item = QStandardItem(kind.title)
            mark = self._marks.get(kind.id)
            item.setData(kind.id, KindRole.KIND)
            item.setData(mark, KindRole.MARK)
            item.setAccessibleText(f"{kind.title}, {mark.words}" if mark else kind.title)
            item.setAccessibleDescription(kind.description)
            item.setToolTip(plain_tip(kind.description))
            self.items.appendRow(item)

    @property
    def kind(self) -> SectionKind | None:
        """The kind that is chosen."""
        return kind_named(str(self.currentIndex().data(KindRole.KIND)))

    def _choose(self, passed_over: Collection[str]) -> None:
        """Choose the first kind that is none of these, or the first at all."""
        kinds = {self.items.item(n).data(KindRole.KIND): n for n in range(self.items.rowCount())}
        kinds.pop(None, None)
        fresh = (line for kind, line in kinds.items() if kind not in passed_over)
        line = next(fresh, next(iter(kinds.values()), -1))
        if line >= 0:
            self.setCurrentIndex(self.items.index(line, 0))
        if line <= 1:
            self.scrollToTop()


def _chapter_item(words: str) -> QStandardItem:
    item = QStandardItem(words)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
    return item


class KindDelegate(QStyledItemDelegate):
    """A picture, the title, a line of what it is for, and whether it is there already."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for a kind, one with air above it for a chapter."""
        if index.data(KindRole.KIND) is None:
            return QSize(120, QFontMetrics(type_font("label")).height() + scaled(3 * _PADDING))
        two = option.fontMetrics.height() + QFontMetrics(type_font("caption")).height()
        return QSize(120, two + 2 * scaled(_PADDING) + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = kind_named(str(index.data(KindRole.KIND)))
        if kind is None:
            _paint_chapter(painter, option, str(index.data()), theme)
        else:
            _paint_ground(painter, option, theme)
            _paint_kind(painter, option, kind, index.data(KindRole.MARK))
        painter.restore()


def _paint_chapter(
    painter: QPainter, option: QStyleOptionViewItem, words: str, theme: Theme
) -> None:
    flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    area = option.rect.adjusted(_SIDE, 0, -_SIDE, -scaled(_PADDING) // 2)
    painter.setFont(type_font("label"))
    painter.setPen(QColor(theme.muted))
    painter.drawText(area, flags | Qt.AlignmentFlag.AlignBottom, words.upper())


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    area = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft if chosen else theme.hover))
        painter.drawRoundedRect(area, 8, 8)
    if option.state & QStyle.StateFlag.State_HasFocus or (chosen and theme.strong_edges):
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)


def _paint_kind(
    painter: QPainter, option: QStyleOptionViewItem, kind: SectionKind, mark: KindMark | None
) -> None:
    theme = current_theme()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    area = option.rect.adjusted(_SIDE, scaled(_PADDING), -_SIDE, -scaled(_PADDING))
    height = option.fontMetrics.height()
    icon = QRect(area.left(), area.top() + (height - scaled(_ICON)) // 2, scaled(_ICON), height)
    _paint_icon(painter, option, area, icon, (kind.icon, theme.accent if chosen else theme.muted))
    words = area.adjusted(scaled(_ICON) + _GAP, 0, 0, 0)
    taken = _paint_mark(painter, option, area, mark) if mark else 0
    title = QRect(words.left(), words.top(), words.width() - taken, height)
    painter.setFont(option.font)
    painter.setPen(QColor(theme.accent if chosen else theme.ink))
    _paint_line(painter, option, area, title, kind.title)
    painter.setFont(type_font("caption"))
    painter.setPen(QColor(theme.muted))
    below = QRect(words.left(), title.bottom() + 2, words.width(), area.bottom() - title.bottom())
    _paint_line(painter, option, area, below, kind.description)


def _paint_mark(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, mark: KindMark
) -> int:
    """Say at the end of the title what is there; returns the room it takes."""
    colour = str(getattr(current_theme(), mark.token))
    painter.setFont(type_font("caption"))
    size = scaled(_ICON - 4)
    wide = painter.fontMetrics().horizontalAdvance(mark.words)
    height = option.fontMetrics.height()
    place = QRect(area.right() - wide + 1, area.top(), wide, height)
    painter.setPen(QColor(colour))
    flags = Qt.AlignmentFlag.AlignCenter
    painter.drawText(QStyle.visualRect(option.direction, area, place), flags, mark.words)
    icon = QRect(place.left() - size - 4, area.top() + (height - size) // 2, size, size)
    _paint_icon(painter, option, area, icon, (mark.icon, colour))
    return wide + size + _GAP


def _paint_icon(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    place: QRect,
    look: tuple[str, str],
) -> None:
    at = QStyle.visualRect(option.direction, area, place).topLeft()
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPointF(at), pixmap(*look, place.width(), ratio))


def _paint_line(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, place: QRect, words: str
) -> None:
    flags = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    visual = QStyle.visualRect(option.direction, area, place)
    painter.drawText(visual, flags | Qt.AlignmentFlag.AlignVCenter, elided)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
