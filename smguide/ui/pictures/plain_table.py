"""What a picture shows as rows of words: to be read aloud, searched by eye, and copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from smguide.ui.widgets.table import WrappedCells, calm_table


class PlainTable(QTableWidget):
    """Chosen rows are copied with their headings, so that they can be put into a sheet."""

    def __init__(self, name: str) -> None:
        super().__init__()
        calm_table(self, name)
        self.setItemDelegate(WrappedCells(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().sectionResized.connect(self.resizeRowsToContents)

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other rows."""
        self.setColumnCount(len(headers))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(headers))
        for line, cells in enumerate(rows):
            for place, words in enumerate(cells):
                self.setItem(line, place, QTableWidgetItem(words))
        self._share_width(len(headers))

    def _share_width(self, columns: int) -> None:
        header = self.horizontalHeader()
        for place in range(columns - 1):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)

    def copied(self) -> str:
        """The chosen rows, or all where none is chosen, with tabs between the cells."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        places = range(self.columnCount())
        lines = [
            [self._heading(place) for place in places],
            *(
                [self._words(line, place) for place in places]
                for line in chosen or range(self.rowCount())
            ),
        ]
        return "\n".join("\t".join(line) for line in lines)

    def _heading(self, place: int) -> str:
        item = self.horizontalHeaderItem(place)
        return item.text() if item else ""

    def _words(self, line: int, place: int) -> str:
        item = self.item(line, place)
        return item.text() if item else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The usual key for copying."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        else:
            super().keyPressEvent(event)
