"""Where words stand that somebody searched for, and where they once stood."""

from __future__ import annotations

import html
import re
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from smguide.ui.history.comparison.found import found_places, highlighted
from smguide.ui.history.looking import Found
from smguide.ui.moments import short_day
from smguide.ui.theme import Space, Theme, current_theme, type_font
from smguide.ui.widgets.text import legible
from smguide.workspace import Passage

_PASSAGE = Qt.ItemDataRole.UserRole
_SIDE, _TOP = Space.LARGE, Space.MEDIUM
_BEFORE, _AFTER = 60, 140
"""Letters shown on both sides of the first words found."""

_BATCH = 20
"""Passages that are laid out before the list is shown."""

_MARKS = re.compile(r"\*+|__|`|^#+\s+|^\s*[-+]\s+", re.MULTILINE)
"""Signs of mark-up that only distract in a short passage."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def shown_part(text: str, words: str) -> str:
    """The part of a text around the first words found, on one line."""
    plain = " ".join(_MARKS.sub("", text).split())
    places = found_places(plain, words)
    start = max(places[0][0] - _BEFORE, 0) if places else 0
    if start:
        start = plain.find(" ", start) + 1
    end = (places[0][0] if places else 0) + _AFTER
    if end >= len(plain):
        return f"{'…' if start else ''}{plain[start:]}"
    end = max(plain.rfind(" ", start, end), start + _BEFORE)
    return f"{'…' if start else ''}{plain[start:end].rstrip(' ,·')}…"


def time_there(passage: Passage, found: Found) -> str:
    """Since when and until when a passage stood, with the revisions that changed it."""
    since = short_day(passage.since, found.today) if passage.since else ""
    until = short_day(passage.until, found.today) if passage.until else ""
    if passage.is_current:
        return _tr("There since {0}, revision {1}").format(since, passage.first)
    return _tr("From {0}, revision {1}, until {2}, revision {3}").format(
        since, passage.first, until, passage.last + 1
    )


def _gone(passage: Passage, found: Found) -> str:
    """That a passage is not in the newest text, and where it holds all the same."""
    if passage.is_current:
        return ""
    edition = found.still_holds(passage)
    if edition:
        return _tr("taken out since, still in edition {0}, which is in force").format(edition)
    return _tr("no longer there")


class PassageModel(QAbstractListModel):
    """The passages that were found."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Found | None = None
        self._parts: dict[int, str] = {}

    def show_found(self, found: Found) -> None:
        """Begin again with these."""
        self.beginResetModel()
        self.found = found
        self._parts.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many were found."""
        return len(self.found.passages) if self.found and not parent.isValid() else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The passage, its text, and what a screen reader says."""
        if self.found is None or not index.isValid():
            return None
        passage = self.found.passages[index.row()]
        if role == _PASSAGE:
            return passage
        text = self._part(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            gone = _gone(passage, self.found)
            spoken = f"{_place(passage)}, {gone}" if gone else _place(passage)
            return f"{spoken}: {text} {time_there(passage, self.found)}"
        return None

    def _part(self, row: int) -> str:
        """What is shown of a passage; looked for once, as texts may be long."""
        assert self.found is not None
        if row not in self._parts:
            text = self.found.passages[row].text
            self._parts[row] = legible(shown_part(text, self.found.words))
        return self._parts[row]

    def rich(self, index: Index, theme: Theme) -> str:
        """A passage as it is painted: the section, the words in their sentence, since when."""
        assert self.found is not None
        passage = self.found.passages[index.row()]
        text = html.escape(self._part(index.row()))
        caption = f"font-size:{type_font('caption').pointSizeF():.2f}pt;color:{theme.muted}"
        gone = _gone(passage, self.found)
        there = html.escape(legible(time_there(passage, self.found)))
        place = f"<b>{html.escape(legible(_place(passage)))}</b>"
        gone = f" · {html.escape(gone)}" if gone else ""
        return (
            f'<p style="margin:0 0 3px 0;{caption}">{place}{gone}</p>'
            f'<p style="margin:0 0 3px 0">{highlighted(text, self.found.words, theme)}</p>'
            f'<p style="margin:0;{caption}">{there}</p>'
        )


class PassageDelegate(QStyledItemDelegate):
    """Paints a passage as a small page, and remembers how tall each is at a width."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._heights: dict[tuple[int, int], int] = {}
        view.model().modelReset.connect(self.forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as the words need in the width there is."""
        place = (index.row(), _width(option))
        if place not in self._heights:
            page = _page(option, index)
            self._heights[place] = round(page.size().height()) + 2 * _TOP + 1
        return QSize(0, self._heights[place])

    @Slot()
    def forget(self) -> None:
        """Other passages, or letters of another size."""
        self._heights.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, a hairline, the words."""
        theme = current_theme()
        painter.save()
        _paint_ground(painter, option, theme)
        painter.translate(option.rect.left() + _SIDE, option.rect.top() + _TOP)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(theme.ink))
        page = _page(option, index)
        page.documentLayout().draw(painter, context)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    area, chosen = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(area, QColor(theme.accent_soft if chosen else theme.hover))
    painter.setPen(QColor(theme.line))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    if chosen and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(theme.focus), 2))
        painter.drawRect(area.adjusted(1, 1, -1, -2))


def _page(option: QStyleOptionViewItem, index: Index) -> QTextDocument:
    model = index.model()
    page = QTextDocument()
    page.setDocumentMargin(0)
    page.setDefaultFont(type_font("body"))
    layout = QTextOption()
    layout.setTextDirection(option.direction)
    layout.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    page.setDefaultTextOption(layout)
    if isinstance(model, PassageModel):
        page.setHtml(model.rich(index, current_theme()))
    page.setTextWidth(_width(option) - 2 * _SIDE)
    return page


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if hasattr(view, "viewport") else option.rect.width()


class PassageList(QListView):
    """The passages as a list; ``chosen`` with the one that is gone to."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_tr("Passages"))
        self.passages = PassageModel()
        self.passages.setParent(self)
        self.setModel(self.passages)
        self._pages = PassageDelegate(self)
        self.setItemDelegate(self._pages)
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._tell)
        self.clicked.connect(self._tell)

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        passage = index.data(_PASSAGE)
        if passage is not None:
            self.chosen.emit(passage)

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._pages.forget()
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


def _place(passage: Passage) -> str:
    return passage.title or _tr("The guidelines as a whole")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Passages", words)
