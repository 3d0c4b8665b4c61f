"""The answers of one person across kinds of post and channels: a table to look at and to click."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smguide.rules.book import Book
from smguide.rules.decide import decide_by
from smguide.rules.decision import Post
from smguide.ui.check.question import Question, everyday_facts
from smguide.ui.check.words import Short, short
from smguide.ui.theme import current_theme
from smguide.ui.widgets.pill import paint_pill, pill_size

AnyIndex = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_CELL_LEFT = 10


class MatrixModel(QAbstractTableModel):
    """Kinds of post down, channels across; a cell is answered when it is first looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._book: Book | None = None
        self._question = Question()
        self._kinds: dict[str, str] = {}
        self._channels: dict[str, str] = {}
        self._known: dict[tuple[int, int], Short] = {}

    def show_answers(self, book: Book, question: Question) -> bool:
        """Answer for this person from now on; whether rows and columns are others."""
        kinds, channels = book.names.names("post-type"), book.names.names("channel")
        others = (kinds, channels) != (self._kinds, self._channels)
        if book is self._book and _circumstances(question) == _circumstances(self._question):
            self._question = question
            return False
        if others:
            self.beginResetModel()
        self._book, self._question = book, question
        self._kinds, self._channels = kinds, channels
        self._known = {}
        if others:
            self.endResetModel()
        elif kinds and channels:
            last = self.index(len(kinds) - 1, len(channels) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        return others

    def place_of(self, question: Question) -> QModelIndex:
        """The cell of a channel and a kind of post; nowhere where they are not listed."""
        if question.post_type not in self._kinds or question.channel not in self._channels:
            return _NOWHERE
        row = list(self._kinds).index(question.post_type)
        return self.index(row, list(self._channels).index(question.channel))

    def chosen_at(self, index: AnyIndex) -> tuple[str, str]:
        """Channel and kind of post of a cell."""
        return list(self._channels)[index.column()], list(self._kinds)[index.row()]

    def short_at(self, index: AnyIndex) -> Short:
        """The answer of a cell."""
        place = (index.row(), index.column())
        if place not in self._known:
            assert self._book is not None, "there are cells only of a book"
            channel, kind = self.chosen_at(index)
            post = Post(self._question.person, channel, kind)
            facts = everyday_facts(self._book, self._question, kind)
            self._known[place] = short(decide_by(self._book, post, facts))
        return self._known[place]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """The kinds of post."""
        return 0 if parent.isValid() else len(self._kinds)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """The channels."""
        return 0 if parent.isValid() else len(self._channels)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The short answer; a screen reader also hears of what."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.short_at(index).words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            channel, kind = self.chosen_at(index)
            words = self.short_at(index).words
            return _tr("{0}, {1}: {2}").format(self._kinds[kind], self._channels[channel], words)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The names."""
        across = orientation is Qt.Orientation.Horizontal
        names = list((self._channels if across else self._kinds).values())
        if role == Qt.ItemDataRole.DisplayRole and section < len(names):
            return names[section]
        if role == Qt.ItemDataRole.ToolTipRole and section < len(names):
            return names[section]
        return None


def _circumstances(question: Question) -> tuple[object, ...]:
    """What of a question changes the answers of the other cells."""
    return question.person, question.account, question.said, question.tier


class CellPainter(QStyledItemDelegate):
    """The words of a cell as a pill."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """The ground of the cell, then the pill."""
        model = index.model()
        assert isinstance(model, MatrixModel)
        self._paint_ground(painter, option, index)
        found = model.short_at(index)
        size = pill_size(found.words)
        top = option.rect.top() + (option.rect.height() - size.height()) // 2
        left = option.rect.left() + _CELL_LEFT
        if option.direction is Qt.LayoutDirection.RightToLeft:
            left = option.rect.right() - _CELL_LEFT - size.width()
        paint_pill(painter, QPoint(left, top), found.words, found.tone, current_theme())

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """A ring round the cell that is asked about: its ground would swallow the pill."""
        self.initStyleOption(option, index)
        option.text = ""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        item = QStyle.ControlElement.CE_ItemViewItem
        option.widget.style().drawControl(item, option, painter, option.widget)
        if chosen or focused:
            theme = current_theme()
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.focus if focused else theme.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 7, 7)
            painter.restore()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
