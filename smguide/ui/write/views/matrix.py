"""A matrix one can work in: Enter opens what stands in a cell, or begins it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from smguide.model.fields import Field
from smguide.model.guidelines import new_id
from smguide.model.record import Record, Value
from smguide.model.registers import Registers
from smguide.model.views import new_row, with_member
from smguide.ui.theme import scaled
from smguide.ui.widgets.table import WrappedCells
from smguide.ui.write.views.matrix_model import MatrixModel

_MOST_HEIGHT = 560
_LEAST_COLUMN = 80
_AROUND_WORD = 30
_WIDEST_NAMES = 220
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MatrixView(QTableView):
    """``edited`` carries the path within the list and the new value, ``asked`` the one to open."""

    edited = Signal(object, object)
    asked = Signal(object)

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self._field = field
        self._members = field.view.text("as") == "members"
        self._rows: tuple[Value, ...] = ()
        self.matrix = MatrixModel(field)
        self.setModel(self.matrix)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._help())
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit)
        self._dress()
        self.doubleClicked.connect(self._act)

    def _help(self) -> str:
        if self._members:
            return _tr("Space lets somebody sign in, or no longer.")
        return _tr("Enter opens what stands there, or begins it.")

    @property
    def help(self) -> str:
        """What can be done here, in a sentence."""
        return self.accessibleDescription()

    def _dress(self) -> None:
        self.setItemDelegate(WrappedCells(self))
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setHighlightSections(False)
        across.setSectionResizeMode(across.ResizeMode.Stretch)
        across.sectionResized.connect(self._fit_soon.start)
        down.setHighlightSections(False)
        down.setMaximumWidth(scaled(_WIDEST_NAMES))
        down.setSectionResizeMode(down.ResizeMode.ResizeToContents)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )

    def show_value(self, value: Value, names: Registers) -> None:
        """Show the rows of the list."""
        self._rows = value if isinstance(value, tuple) else ()
        self.matrix.show_value(value, names)
        self._fit()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing that could meet."""
        return not (self.matrix.matrix.rows and self.matrix.matrix.columns)

    @Slot()
    def _fit(self) -> None:
        self.horizontalHeader().setMinimumSectionSize(self._least_column())
        self.setFixedHeight(self.sizeHint().height())

    def _least_column(self) -> int:
        """Wide enough for the longest single word, whatever the language."""
        said = (self.matrix.words_at(at) for at in self.matrix.matrix.cells)
        words = {word for text in said for word in text.split()}
        widest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        return max(scaled(_LEAST_COLUMN), widest + scaled(_AROUND_WORD))

    def sizeHint(self) -> QSize:
        """As tall as its rows, up to a limit."""
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(scaled(320), min(rows + bar + 2 * self.frameWidth() + 2, scaled(_MOST_HEIGHT)))

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need taller rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "matrix"):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space do what a double click does."""
        if event.key() in _KEYS and self.currentIndex().isValid():
            self._act(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _act(self, index: QModelIndex) -> None:
        if self._members:
            self._toggle(index)
        else:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        cell = self.matrix.cell(index)
        if cell is None:
            across, down = self.matrix.heading(index)
            made = new_row(self._field, new_id("r"), across.value, down.value)
            named = Record({**made, "name": f"{across.name}, {down.name}"})
            self.edited.emit((len(self._rows),), named)
        self.asked.emit((cell.places[0] if cell else len(self._rows) - 1,))

    def _toggle(self, index: QModelIndex) -> None:
        across, _down = self.matrix.heading(index)
        item = self._rows[index.column()]
        if isinstance(item, Record):
            named = self.matrix.cell(index) is None
            self.edited.emit(
                (index.column(),), with_member(self._field, item, across.value, named=named)
            )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Views", words)
