"""The left column: a search box over the list of revisions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smguide.ui.history.looking import Page
from smguide.ui.history.revision_model import RevisionModel
from smguide.ui.history.timeline import TimelineView
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import column, put_on

_LEAST_WIDTH = 150
"""Pixels at 100 % text."""


class RevisionList(QWidget):
    """Says which revision was ``chosen`` and what is ``searched`` for."""

    chosen = Signal(int)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        put_on(self, "bg", edge="right")
        self.setMinimumWidth(scaled(_LEAST_WIDTH))
        self.search = SearchBox(_tr("Search every word ever used"))
        self.model = RevisionModel(self)
        self.view = TimelineView(self.model, _tr("Revisions"))
        self._nothing = EmptyState(
            "search",
            _tr("Nothing found"),
            _tr("No revision was saved with these words, and none brought them in or took them "
                "out."),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._silent = self._to_tell = False
        self._lay_out()
        self.search.searched.connect(self.searched)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.model.dataChanged.connect(self._rows_read)
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

    @Slot(object)
    def show_page(self, page: Page) -> None:
        """Say so where there is nothing; which revision is chosen is told by :meth:`choose`."""
        self._stack.setCurrentWidget(self.view if page.count else self._nothing)

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
        self._to_tell = current.isValid() and not self._silent
        self._rows_read()

    @Slot()
    def _rows_read(self) -> None:
        """Tell what was chosen, at once or as soon as it is known which revision it is."""
        number = self.number
        if self._to_tell and number:
            self._to_tell = False
            self.chosen.emit(number)

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
