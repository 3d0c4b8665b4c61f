"""The outline as a list model; what is renamed or dragged is told, never done here."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from smguide.model.guidelines import new_id
from smguide.ui.widgets.text import legible, plain_tip
from smguide.ui.write.outline_rows import OutlineRow

Index = QModelIndex | QPersistentModelIndex

SECTION_MIME: Final = "application/x-smguide-section"
"""What a dragged section is carried as: the list it is from, and its id."""


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole


class OutlineModel(QAbstractListModel):
    """Tells views only what really changed, so that nothing flickers or loses its place.

    ``renamed`` carries the id of a section and the title that somebody typed for it.
    """

    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[OutlineRow, ...] = ()
        self._own = new_id()

    def show_rows(self, rows: tuple[OutlineRow, ...]) -> None:
        """Show other lines."""
        if rows == self.rows:
            return
        old, new = ([row.id for row in self.rows], [row.id for row in rows])
        if old == new:
            self._change(rows)
        elif sorted(old) == sorted(new):
            self._reorder(rows)
        else:
            self._replace_middle(rows, *_middle(old, new))

    def _change(self, rows: tuple[OutlineRow, ...]) -> None:
        before, self.rows = self.rows, rows
        for line, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(line), self.index(line))

    def _reorder(self, rows: tuple[OutlineRow, ...]) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        ids = [self.rows[index.row()].id for index in kept]
        self.rows = rows
        lines = {row.id: line for line, row in enumerate(rows)}
        self.changePersistentIndexList(kept, [self.index(lines[i]) for i in ids])
        self.layoutChanged.emit()

    def _replace_middle(self, rows: tuple[OutlineRow, ...], start: int, tail: int) -> None:
        """Lines before ``start`` and the last ``tail`` ones stay; what lies between is others."""
        old_end, new_end = len(self.rows) - tail, len(rows) - tail
        if old_end > start:
            self.beginRemoveRows(QModelIndex(), start, old_end - 1)
            self.rows = (*self.rows[:start], *self.rows[old_end:])
            self.endRemoveRows()
        if new_end > start:
            self.beginInsertRows(QModelIndex(), start, new_end - 1)
            self.rows = (*self.rows[:start], *rows[start:new_end], *self.rows[start:])
            self.endInsertRows()
        self._change(rows)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A line as text, as spoken, or whole for the delegate."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.EditRole:
            return row.title
        if role == Qt.ItemDataRole.DisplayRole:
            return legible(row.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.tip)
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what somebody typed as the title of a section; nothing typed is no title."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, title = self.rows[index.row()], " ".join(str(value or "").split())
        if row.absent or not title or title == row.title:
            return False
        self.renamed.emit(row.id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sections can be renamed and dragged, between others only."""
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if self.rows[index.row()].absent:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Sections are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """A section of these guidelines; nothing that other programs could take or give."""
        return [SECTION_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData | None:  # type: ignore[override]
        """One section; several are not dragged."""
        rows = [self.rows[index.row()] for index in indexes]
        if len(rows) != 1 or rows[0].absent:
            return None
        data = QMimeData()
        data.setData(SECTION_MIME, f"{self._own}/{rows[0].id}".encode())
        return data

    def dragged(self, data: QMimeData) -> str:
        """The id of the section that is dragged; empty where it is not from this list."""
        said = bytes(data.data(SECTION_MIME).data()).decode(errors="replace")
        own, _, section = said.partition("/")
        return section if own == self._own else ""

    def line_of(self, row_id: str) -> int:
        """The line of a section; -1 where it has none."""
        return next((n for n, row in enumerate(self.rows) if row.id == row_id), -1)


def _middle(old: list[str], new: list[str]) -> tuple[int, int]:
    """How many lines both begin with, and how many they end with beyond those."""
    shorter = min(len(old), len(new))
    start = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    rest = shorter - start
    tail = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    return start, tail
