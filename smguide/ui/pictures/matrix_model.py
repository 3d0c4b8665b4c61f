"""The matrix for views: what stands in a cell, how it looks, and what is read aloud."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from smguide.rules.matrix import CellChange, Matrix, MatrixDiff, Place
from smguide.ui.pictures.looks import Look, look_of, look_of_change
from smguide.ui.widgets.text import legible, plain_tip

LOOK = Qt.ItemDataRole.UserRole
"""The :class:`Look` of a cell."""

_Index = QModelIndex | QPersistentModelIndex
_Pairs = tuple[tuple[str, str], ...]


class PictureModel(QAbstractTableModel):
    """Of one matrix, or of the difference between two."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Matrix | MatrixDiff | None = None

    def show(self, shown: Matrix | MatrixDiff) -> None:
        """Show another one."""
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    @property
    def post_types(self) -> _Pairs:
        """The rows, as id and name."""
        return self._shown.post_types if self._shown else ()

    @property
    def channels(self) -> _Pairs:
        """The columns, as id and name."""
        return self._shown.channels if self._shown else ()

    def place(self, index: _Index) -> Place:
        """The kind of post and the channel of a cell."""
        return self.post_types[index.row()][0], self.channels[index.column()][0]

    def index_of(self, place: Place) -> QModelIndex:
        """Where a cell stands; an index that is not valid where there is none."""
        rows, columns = [one for one, _ in self.post_types], [one for one, _ in self.channels]
        if place[0] not in rows or place[1] not in columns:
            return QModelIndex()
        return self.index(rows.index(place[0]), columns.index(place[1]))

    def look(self, place: Place) -> Look:
        """How a cell looks."""
        assert self._shown is not None
        cell = self._shown.cells[place]
        return look_of_change(cell) if isinstance(cell, CellChange) else look_of(cell)

    def sentence(self, index: _Index) -> str:
        """A cell in full: what, where, the answer, and what was answered before."""
        assert self._shown is not None
        cell = self._shown.cells[self.place(index)]
        heading = self.heading(index)
        if not isinstance(cell, CellChange):
            return f"{heading}: {cell.sentence}"
        after = cell.after.sentence if cell.after else _tr("Not listed, so it waits.")
        if cell.before is not None and cell.before.sentence == after:
            return f"{heading}: {after}"
        before = cell.before.sentence if cell.before else _tr("Not listed, so it waited.")
        return _tr("{0}: {1} Before: {2}").format(heading, after, before)

    def heading(self, index: _Index) -> str:
        """“Reply on LinkedIn”."""
        post_type, channel = self.post_types[index.row()][1], self.channels[index.column()][1]
        return _tr("{0} on {1}").format(post_type, channel)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each kind of post."""
        return 0 if parent.isValid() else len(self.post_types)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """One column for each channel."""
        return 0 if parent.isValid() else len(self.channels)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The word of a cell, its look, and its sentence for screen readers."""
        if not index.isValid() or self._shown is None:
            return None
        if role == LOOK:
            return self.look(self.place(index))
        if role == Qt.ItemDataRole.DisplayRole:
            return legible(self.look(self.place(index)).said)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.sentence(index))
        return self.sentence(index) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Kinds of post down, channels across."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        pairs = self.channels if orientation == Qt.Orientation.Horizontal else self.post_types
        return legible(pairs[section][1])


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
