"""The left column: a search box over the list of revisions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStackedWidget, QWidget

from smguide.ui.history.revision_delegate import RevisionDelegate
from smguide.ui.history.revision_model import RevisionModel
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import column, put_on
from smguide.workspace import HistoryRow

_LEAST_WIDTH = 150
"""Pixels at 100 % text."""


class RevisionView(QListView):
    """A list of rows of different heights, measured again when its width changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_tr("Revisions"))
        self.setItemDelegate(RevisionDelegate(self))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Summaries break anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """So they do in letters of another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()


class RevisionList(QWidget):
    """Says which revision was ``chosen``, what is ``searched`` for, and from where on to read."""

    chosen = Signal(int)
    searched = Signal(str)
    more_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        put_on(self, "bg", edge="right")
        self.setMinimumWidth(scaled(_LEAST_WIDTH))
        self.search = SearchBox(_tr("Search every word ever used"))
        self.model = RevisionModel(self)
        self.view = RevisionView()
        self.view.setModel(self.model)
        self._nothing = EmptyState(
            "search",
            _tr("Nothing found"),
            _tr("No revision was saved with these words, and none brought them in or took them "
                "out."),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._silent = False
        self._lay_out()
        self.search.searched.connect(self.searched)
        self.model.more_wanted.connect(self.more_wanted)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.search.installEventFilter(self)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        body = column(self, gap=0)
        body.setContentsMargins(0, 0, 1, 0)
        top = column()
        top.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        top.addWidget(self.search)
        body.addLayout(top)
        body.addWidget(self._stack, 1)

    def show_rows(self, rows: Sequence[HistoryRow], today: date, *, complete: bool) -> None:
        """Show other revisions; which one is chosen is told by :meth:`choose`."""
        self._silent = True
        self.model.show_rows(rows, today, complete=complete)
        self._silent = False
        self._stack.setCurrentWidget(self.view if rows else self._nothing)

    def choose(self, number: int, *, silently: bool = False) -> None:
        """Mark a revision; does nothing where it is not in the list."""
        index = self.model.index_of(number)
        self._silent = silently
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        else:
            self.view.clearSelection()
        self._silent = False

    @property
    def number(self) -> int:
        """The revision that is marked; 0 for none."""
        row = self.model.row_at(self.view.currentIndex())
        return row.number if row else 0

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self.model.row_at(current)
        if row and not self._silent:
            self.chosen.emit(row.number)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(scaled(_LEAST_WIDTH))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down in the search box goes into the list."""
        if watched is self.search and _is_down(event):
            self.view.setFocus()
            return True
        return super().eventFilter(watched, event)


def _is_down(event: QEvent) -> bool:
    return (
        event.type() == QEvent.Type.KeyPress
        and isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Down
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("RevisionList", words)
