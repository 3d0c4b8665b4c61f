"""The table of answers as one looks at it: as tall as its rows, a click or Enter chooses a cell."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from smguide.rules.book import Book
from smguide.ui.check.matrix import CellPainter, MatrixModel
from smguide.ui.check.question import Question
from smguide.ui.theme import scaled, type_font
from smguide.ui.widgets.pill import pill_size

_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_WIDEST_NAME = 260
_AROUND = 24
_AROUND_NAME = 48
_AIR = 14


class MatrixTable(QTableView):
    """``chosen`` carries channel and kind of post of the cell."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.answers = MatrixModel()
        self.setModel(self.answers)
        self.setItemDelegate(CellPainter(self))
        self.setAccessibleName(_tr("Answers across kinds of post and channels"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._dress_headers()
        self.clicked.connect(self._choose)

    def _dress_headers(self) -> None:
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            header.setMinimumSectionSize(1)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)

    def show_answers(self, book: Book, question: Question) -> None:
        """Show the answers for a person, and mark the cell of this question."""
        if self.answers.show_answers(book, question):
            self._fit()
        place = self.answers.place_of(question)
        if place != self.currentIndex():
            with QSignalBlocker(self):
                self.setCurrentIndex(place)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(*self.answers.chosen_at(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar choose the cell the keyboard is in."""
        if event.key() in _CHOOSE:
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need larger cells."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where not all channels fit, there is room for the bar to move along them."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        caption = QFontMetrics(type_font("caption"))
        tall = pill_size("x").height() + scaled(_AIR)
        for column in range(self.answers.columnCount()):
            name = str(self.answers.headerData(column, Qt.Orientation.Horizontal) or "")
            words = max(caption.horizontalAdvance(name), pill_size(_longest()).width())
            across.resizeSection(column, words + scaled(_AROUND))
        for row in range(self.answers.rowCount()):
            down.resizeSection(row, tall)
        names = (self.answers.headerData(r, Qt.Orientation.Vertical) for r in self._rows())
        widest = max((caption.horizontalAdvance(str(name)) for name in names), default=0)
        down.setFixedWidth(min(widest + scaled(_AROUND_NAME), scaled(_WIDEST_NAME)))
        self._fit_height()

    def _rows(self) -> range:
        return range(self.answers.rowCount())

    def _fit_height(self) -> None:
        bar = self.horizontalScrollBar()
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 2
        self.setFixedHeight(height + (bar.sizeHint().height() if bar.maximum() else 0))


def _longest() -> str:
    """The widest thing that usually stands in a cell."""
    return max(_tr("{0} agree").format(2), f"✕ {_tr('not here')}", key=len)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
