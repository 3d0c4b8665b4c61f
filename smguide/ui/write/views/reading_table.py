"""A list as a table to read across; Enter opens a row in its form."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from smguide.interchange.fact_words import fact_in_words
from smguide.model.fields import Field
from smguide.model.record import Record, Value
from smguide.model.registers import Registers
from smguide.ui.theme import scaled
from smguide.ui.widgets.table import WrappedCells, calm_table
from smguide.ui.widgets.text import legible

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _RowsModel(QAbstractTableModel):
    """The words of every row, column by column."""

    def __init__(self, columns: tuple[Field, ...]) -> None:
        super().__init__()
        self._columns = columns
        self.words: tuple[tuple[str, ...], ...] = ()

    def show_words(self, words: tuple[tuple[str, ...], ...]) -> None:
        """Show other rows."""
        if words != self.words:
            self.beginResetModel()
            self.words = words
            self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.words)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The labels of the fields."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._columns[section].label if section < len(self._columns) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if not index.isValid():
            return None
        words = legible(self.words[index.row()][index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._columns[index.column()].label}: {words}"
        return words if role == Qt.ItemDataRole.DisplayRole else None


class ReadingTable(QTableView):
    """``asked`` carries the path within the list of the row to open."""

    asked = Signal(object)

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        calm_table(self, name)
        self.setItemDelegate(WrappedCells(self))
        self.help = _tr("Enter opens a line to change it.")
        keys = field.view.texts("columns")
        self._columns = tuple(c for key in keys if (c := field.field(key)) is not None)
        self._rows = _RowsModel(self._columns)
        self.setModel(self._rows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(header.ResizeMode.Stretch)
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit)
        header.sectionResized.connect(self._fit_soon.start)
        self.doubleClicked.connect(self._open)

    def show_value(self, value: Value, names: Registers) -> None:
        """Show the rows of the list."""
        items = value if isinstance(value, tuple) else ()
        self._rows.show_words(
            tuple(
                tuple(fact_in_words(c, item.get(c.key), names) for c in self._columns)
                for item in items
                if isinstance(item, Record)
            )
        )
        self._fit()

    @property
    def is_empty(self) -> bool:
        """Whether there is no row."""
        return not self._rows.words

    @Slot()
    def _fit(self) -> None:
        self.resizeRowsToContents()
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """As tall as its rows."""
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        return QSize(scaled(320), rows + 2 * self.frameWidth() + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters are taller rows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_rows"):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        if event.key() in _KEYS and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.asked.emit((index.row(),))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Views", words)
