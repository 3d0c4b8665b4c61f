"""A matrix as a model: what stands in each cell, in words, never by colour alone."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import wrap

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from smguide.model.fields import Field
from smguide.model.record import Record, Value
from smguide.model.registers import Registers
from smguide.model.views import Cell, Heading, Matrix, matrix_of, members_of
from smguide.ui.theme import current_theme
from smguide.ui.widgets.text import legible

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMN_LETTERS = 13
_EMPTY = Matrix((), (), {})


class MatrixModel(QAbstractTableModel):
    """The rows of one list, laid out by two of their values."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field
        self._members = field.view.text("as") == "members"
        self._items: tuple[Value, ...] = ()
        self.matrix = _EMPTY

    def show_value(self, value: Value, names: Registers) -> None:
        """Show other rows; a cell that only reads otherwise keeps its place."""
        self._items = value if isinstance(value, tuple) else ()
        matrix = (members_of if self._members else matrix_of)(self._field, value, names)
        same = (matrix.rows, matrix.columns) == (self.matrix.rows, self.matrix.columns)
        if not same:
            self.beginResetModel()
        self.matrix = matrix
        if not same:
            self.endResetModel()
        elif matrix.rows and matrix.columns:
            last = self.index(len(matrix.rows) - 1, len(matrix.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def heading(self, index: Index) -> tuple[Heading, Heading]:
        """The row and the column of a cell."""
        return self.matrix.rows[index.row()], self.matrix.columns[index.column()]

    def cell(self, index: Index) -> Cell | None:
        """What stands in a place."""
        across, down = self.heading(index)
        return self.matrix.cells.get((across.value, down.value))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.matrix.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self.matrix.columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The names of rows and columns; over a column of people, how many there are."""
        across = orientation == Qt.Orientation.Horizontal
        headings = self.matrix.columns if across else self.matrix.rows
        if role != Qt.ItemDataRole.DisplayRole or section >= len(headings):
            return None
        name = legible(headings[section].name)
        name = _in_lines(name) if across else name
        if across and self._members:
            return f"{name}\n{self._count(headings[section].value)}"
        return name

    def _count(self, column: str) -> str:
        number = sum(down == column for _across, down in self.matrix.cells)
        return _tr("1 person") if number == 1 else _tr("{0} people").format(number)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, its colours, and the whole of it for a screen reader."""
        if not index.isValid():
            return None
        readers: dict[int, Callable[[Index], object]] = {
            Qt.ItemDataRole.DisplayRole: self._words,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: self._spoken,
            Qt.ItemDataRole.BackgroundRole: self._ground,
            Qt.ItemDataRole.TextAlignmentRole: _centred,
        }
        reader = readers.get(role)
        return reader(index) if reader else None

    def words_at(self, at: tuple[str, str]) -> str:
        """The words of a cell by the values of its row and column."""
        return self._words_of(self.matrix.cells[at])

    def _words(self, index: Index) -> str:
        cell = self.cell(index)
        return "–" if cell is None else self._words_of(cell)

    def _words_of(self, cell: Cell) -> str:
        if self._members:
            return _tr("Owner") if cell.done > 1 else _tr("Signs in")
        more = f" +{len(cell.places) - 1}" if len(cell.places) > 1 else ""
        return f"{legible(self._said(cell))}{more}"

    def _said(self, cell: Cell) -> str:
        says = self._field.field(self._field.view.text("says"))
        if says is None:
            return _tr("{0} of {1}").format(cell.done, cell.parts)
        item = self._items[cell.places[0]]
        value = item.text(says.key) if isinstance(item, Record) else ""
        return next((c.label for c in says.choices if c.value == value), value) or _tr("There")

    def _spoken(self, index: Index) -> str:
        across, down = self.heading(index)
        words = self._words(index) if self.cell(index) else _tr("nothing yet")
        return legible(f"{across.name} · {down.name}: {words}")

    def _ground(self, index: Index) -> QColor | None:
        cell = self.cell(index)
        if cell is None:
            return None
        theme = current_theme()
        return QColor(theme.good_soft if cell.done >= cell.parts else theme.warn_soft)


def _in_lines(name: str) -> str:
    """The name of a column in short lines: a header does not wrap by itself."""
    return "\n".join(wrap(name, _COLUMN_LETTERS)) or name


def _centred(_index: Index) -> int:
    return int(Qt.AlignmentFlag.AlignCenter)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Views", words)
