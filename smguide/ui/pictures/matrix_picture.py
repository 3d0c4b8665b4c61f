"""The picture of the rules: kinds of post × channels, each answer coloured and in a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from smguide.rules.matrix import Matrix, MatrixDiff, Place
from smguide.ui.pictures.frame import PictureFrame, PlainRows
from smguide.ui.pictures.looks import change_legend, legend
from smguide.ui.pictures.matrix_sheet import legend_shapes, matrix_sheet
from smguide.ui.pictures.matrix_view import MatrixTable
from smguide.ui.pictures.sheet import Sheet, paint_sheet
from smguide.ui.theme import Space, current_theme, load_theme
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_NOTHING = Sheet("", 1, 1, "#000000", ())


class MatrixPicture(QWidget):
    """``cell_chosen`` carries the kind of post and the channel that Enter or a click chose.

    The arrow keys go from cell to cell; the sentence of the present one stands below.
    """

    cell_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Matrix | MatrixDiff | None = None
        self._title = _tr("Kinds of post and channels")
        self.table = MatrixTable()
        self.legend = Legend()
        self.sentence = text_label("", wrap=True)
        self.empty = text_label(
            _tr("As soon as there are kinds of post and channels, every answer stands here."),
            tone="muted",
            wrap=True,
        )
        picture = QWidget()
        inside = column(picture, gap=Space.SMALL)
        inside.addWidget(self.empty)
        inside.addWidget(self.table, 1)
        inside.addWidget(self.sentence)
        inside.addWidget(self.legend)
        self.frame = PictureFrame(_tr("Matrix of answers"), picture, self.sheet)
        column(self, gap=0).addWidget(self.frame)
        self.table.entered_cell.connect(self._say)
        self.table.opened.connect(self._choose)

    def show_matrix(self, matrix: Matrix, title: str = "") -> None:
        """Show the answers of one matrix; ``title`` stands on saved pictures."""
        self._show(matrix, title)

    def show_diff(self, diff: MatrixDiff, title: str = "") -> None:
        """Show what is freer, stricter or other than before."""
        self._show(diff, title)

    def _show(self, shown: Matrix | MatrixDiff, title: str) -> None:
        present = self.table.currentIndex()
        place = self.table.cells.place(present) if present.isValid() else None
        self._shown, self._title = shown, title or _tr("Kinds of post and channels")
        self.table.cells.show(shown)
        self.table.fit()
        filled = bool(shown.post_types and shown.channels)
        for part in (self.table, self.sentence, self.legend):
            part.setVisible(filled)
        self.empty.setVisible(not filled)
        self.legend.show_marks(changes=isinstance(shown, MatrixDiff))
        self.frame.show_rows(self._rows())
        self._go_back(place)

    def _go_back(self, place: Place | None) -> None:
        """The keyboard stays in the cell it was in, or begins in the first."""
        index = self.table.cells.index_of(place) if place else QModelIndex()
        self.table.setCurrentIndex(index if index.isValid() else self.table.cells.index(0, 0))

    def sheet(self) -> Sheet:
        """The picture as it is saved, on white ground."""
        if self._shown is None:
            return _NOTHING
        return matrix_sheet(self._shown, self._title, load_theme("light"))

    def _rows(self) -> PlainRows:
        cells = self.table.cells
        indexes = [
            cells.index(line, place)
            for line in range(cells.rowCount())
            for place in range(cells.columnCount())
        ]
        names = dict(cells.post_types), dict(cells.channels)
        rows = []
        for index in indexes:
            post_type, channel = cells.place(index)
            said = cells.sentence(index).removeprefix(f"{cells.heading(index)}: ")
            rows.append((names[0][post_type], names[1][channel], str(index.data()), said))
        headers = (_tr("Kind of post"), _tr("Channel"), _tr("Answer"), _tr("In full"))
        return PlainRows(headers, rows)

    @Slot(QModelIndex)
    def _say(self, index: QModelIndex) -> None:
        self.sentence.setText(self.table.cells.sentence(index) if index.isValid() else "")

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.cell_chosen.emit(*self.table.cells.place(index))


class Legend(QWidget):
    """What the letters and marks mean."""

    def __init__(self) -> None:
        super().__init__()
        self._changes = False

    def show_marks(self, *, changes: bool) -> None:
        """The marks of changes, or the letters of answers."""
        self._changes = changes
        self._lay_out()

    def sheet(self) -> Sheet:
        """The marks for the width there is."""
        theme = current_theme()
        marks = change_legend() if self._changes else legend()
        shapes = tuple(legend_shapes(marks, self.rect(), theme))
        height = max(shape.area.bottom() for shape in shapes) + 2
        return Sheet("", self.width(), height, "", shapes)

    def _lay_out(self) -> None:
        sheet = self.sheet()
        self.setAccessibleName(", ".join(sheet.texts))
        self.setFixedHeight(sheet.height)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The marks."""
        painter = QPainter(self)
        paint_sheet(painter, self.sheet())
        painter.end()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
