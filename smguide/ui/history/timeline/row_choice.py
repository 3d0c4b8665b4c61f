"""Which row of a list of revisions is chosen, told once it is known which revision it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot

from smguide.ui.history.timeline.revision_model import RevisionModel
from smguide.ui.history.timeline.timeline import TimelineView


class RowChoice(QObject):
    """Says by ``chosen`` which revision somebody chose, and chooses for them."""

    chosen = Signal(int)

    def __init__(self, view: TimelineView, model: RevisionModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self._silent = self._to_tell = False
        view.selectionModel().currentChanged.connect(self._current_changed)
        model.dataChanged.connect(self._rows_read)

    def choose(self, number: int, *, silently: bool = False) -> None:
        """Mark a revision; does nothing where it is not in the list.

        One that is marked already stays where it is: somebody may have scrolled away to read.
        """
        index = self._model.index_of(number)
        if silently and index.isValid() and self._is_marked(index):
            return
        self._silent = silently
        if index.isValid():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)
        else:
            self._view.clearSelection()
        self._silent = False

    def _is_marked(self, index: QModelIndex) -> bool:
        return index == self._view.currentIndex() and self._view.selectionModel().isSelected(index)

    @property
    def number(self) -> int:
        """The revision that is marked; 0 for none."""
        row = self._model.row_at(self._view.currentIndex())
        return row.number if row else 0

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._to_tell = current.isValid() and not self._silent
        self._rows_read()

    @Slot()
    def _rows_read(self) -> None:
        number = self.number
        if self._to_tell and number:
            self._to_tell = False
            self.chosen.emit(number)
