"""The matrix on the screen: answers as pills, headings that stay in sight, keys to go about."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from smguide.ui.pictures.looks import Look
from smguide.ui.pictures.matrix_model import LOOK, PictureModel
from smguide.ui.pictures.sheet import drawn_font, height_of, longest_word
from smguide.ui.theme import Theme, Tone, current_theme, scaled
from smguide.ui.widgets.pill import paint_pill, pill_size

_AIR = 10
_WIDEST_NAMES = 240
_LEAST_NAMES = 120
_LEAST_COLUMN = 44
_MOST_SCROLLED = 1.5
"""Times the width there is: how much wider the matrix may get before words become letters."""

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PillCells(QStyledItemDelegate):
    """A pill with the word, or with the letter alone where the column is narrow."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The pill, what stands below it, and a little air."""
        look: Look = index.data(LOOK)
        pill = pill_size(look.word)
        note = height_of(look.note, "caption", 10_000) if look.note else 0
        return QSize(pill.width() + scaled(_AIR), pill.height() + note + 2 * scaled(_AIR))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The pill in the middle; a frame around the cell the keyboard is in."""
        look: Look = index.data(LOOK)
        theme = current_theme()
        area = QRect(option.rect)
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), QColor(theme.line))
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_frame(painter, area, theme)
        words = look.word if pill_size(look.word).width() + 4 <= area.width() else look.letter
        size = pill_size(words)
        noted = bool(look.note) and longest_word(look.note, "caption") <= area.width() - _AIR
        below = height_of(look.note, "caption", area.width() - _AIR) if noted else 0
        top = area.top() + (area.height() - size.height() - below) // 2
        left = area.left() + (area.width() - size.width()) // 2
        paint_pill(painter, QRect(left, top, 0, 0).topLeft(), words, look.tone, theme)
        if noted:
            room = QRect(area.left() + _AIR // 2, top + size.height(), area.width() - _AIR, below)
            _paint_note(painter, room, look.note, theme)


def _paint_frame(painter: QPainter, area: QRect, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.focus), 2))
    painter.setBrush(QColor(theme.paper))
    painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 8, 8)
    painter.restore()


def _paint_note(painter: QPainter, room: QRect, note: str, theme: Theme) -> None:
    painter.save()
    painter.setFont(drawn_font("caption"))
    painter.setPen(QColor(theme.tone(Tone.PLAIN)[0]))
    centred = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    painter.drawText(room, centred | int(Qt.TextFlag.TextWordWrap), note)
    painter.restore()


class MatrixTable(QTableView):
    """``opened`` carries the cell that Enter, Space or a click chose, ``entered`` the present."""

    opened = Signal(QModelIndex)
    entered_cell = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self.cells = PictureModel()
        self.setModel(self.cells)
        self.setItemDelegate(PillCells(self))
        self.setAccessibleName(_tr("Kinds of post and channels"))
        self.setAccessibleDescription(_tr("The arrow keys go from answer to answer."))
        self._dress()
        self.clicked.connect(self.opened)
        self.selectionModel().currentChanged.connect(self._tell)

    def _dress(self) -> None:
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultAlignment(wrapped)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setHighlightSections(False)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def fit(self) -> None:
        """Share the width among the columns; none is narrower than the longest of its words."""
        names = self._names_width()
        self.verticalHeader().setFixedWidth(names)
        room = self.viewport().width()
        count = max(1, len(self.cells.channels))
        least = self._least_column(room // count)
        for place, (_, name) in enumerate(self.cells.channels):
            heading = longest_word(name, "body") + 2 * scaled(_AIR)
            self.setColumnWidth(place, max(room // count, heading, least))
        self.horizontalHeader().setFixedHeight(self._headings_height())
        for line, (_, name) in enumerate(self.cells.post_types):
            self.setRowHeight(line, max(self._row_height(line), self._name_height(name, names)))

    def _least_column(self, share: int) -> int:
        """Room for the words, unless they take much more than there is; then for the letters."""
        words = [
            self.cells.index(line, place).data(LOOK).word
            for line in range(len(self.cells.post_types))
            for place in range(len(self.cells.channels))
        ]
        widest = max((pill_size(word).width() for word in dict.fromkeys(words)), default=0)
        worded = widest + scaled(_AIR)
        return worded if worded <= _MOST_SCROLLED * share else scaled(_LEAST_COLUMN)

    def _names_width(self) -> int:
        widest = max((longest_word(name, "body") for _, name in self.cells.post_types), default=0)
        third = min(self.width() // 3, scaled(_WIDEST_NAMES))
        return max(widest + 2 * scaled(_AIR), third, scaled(_LEAST_NAMES))

    def _headings_height(self) -> int:
        heights = [
            height_of(name, "emphasis", self.columnWidth(place) - 2 * scaled(_AIR))
            for place, (_, name) in enumerate(self.cells.channels)
        ]
        return max(heights, default=0) + 2 * scaled(_AIR)

    def _row_height(self, line: int) -> int:
        looks = [
            self.cells.index(line, place).data(LOOK) for place in range(len(self.cells.channels))
        ]
        notes = [
            height_of(look.note, "caption", self.columnWidth(place) - _AIR)
            for place, look in enumerate(looks)
            if look.note
        ]
        return pill_size("X").height() + max(notes, default=0) + 2 * scaled(_AIR)

    def _name_height(self, name: str, width: int) -> int:
        return height_of(name, "body", width - 2 * scaled(_AIR)) + scaled(_AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is shared anew."""
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose the present cell."""
        if event.key() in _KEYS and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _tell(self, current: QModelIndex) -> None:
        self.entered_cell.emit(current)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
