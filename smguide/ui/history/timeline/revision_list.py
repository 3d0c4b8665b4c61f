"""The left column: search and filters over the list of revisions, or of passages found."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smguide.ui.history.looking import Found, Page
from smguide.ui.history.timeline.filters import Filters
from smguide.ui.history.timeline.passages import PassageList
from smguide.ui.history.timeline.results import NothingFits, ResultSwitch
from smguide.ui.history.timeline.revision_model import RevisionModel
from smguide.ui.history.timeline.row_choice import RowChoice
from smguide.ui.history.timeline.timeline import TimelineView
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import column, put_on, row
from smguide.workspace import HistoryFilter

_LEAST_WIDTH = 150
"""Pixels at 100 % text."""


class RevisionList(QWidget):
    """Says which revision or passage was ``chosen``, and which revisions are ``wanted``."""

    chosen = Signal(int)
    passage_chosen = Signal(object)
    wanted_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        put_on(self, "bg", edge="right")
        self.setMinimumWidth(scaled(_LEAST_WIDTH))
        self.search = SearchBox(_tr("Search every word ever used"))
        self.filters = Filters(self)
        self.model = RevisionModel(self)
        self.view = TimelineView(self.model, _tr("Revisions"))
        self.passages = PassageList()
        self.results = ResultSwitch()
        self._nothing = NothingFits()
        self._stack = QStackedWidget()
        self._words = ""
        self._choice = RowChoice(self.view, self.model)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for widget in (self.view, self.passages, self._nothing):
            self._stack.addWidget(widget)
        body = column(self, gap=0)
        body.setContentsMargins(0, 0, 1, 0)
        top = column()
        top.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        line = row(gap=Space.TINY)
        line.addWidget(self.search, 1)
        line.addWidget(self.filters.button)
        top.addLayout(line)
        top.addWidget(self.filters.chips)
        top.addWidget(self.results)
        body.addLayout(top)
        body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.searched.connect(self._searched)
        self.search.installEventFilter(self)
        self.filters.changed.connect(self.wanted_changed)
        self.results.changed.connect(self._show_results)
        self.passages.chosen.connect(self.passage_chosen)
        self._nothing.pressed.connect(self.forget_wanted)
        self._choice.chosen.connect(self.chosen)

    # What is wanted

    @Slot(str)
    def _searched(self, words: str) -> None:
        self.filters.choose(replace(self.filters.wanted, words=words))

    @Slot()
    def forget_wanted(self) -> None:
        """Want all revisions again."""
        self.search.clear()
        self.filters.choose(HistoryFilter())

    @Slot(object)
    def show_page(self, page: Page) -> None:
        """Say so where there is nothing; which revision is chosen is told by :meth:`choose`."""
        self._nothing.show_wanted(page.wanted)
        if page.wanted.words != self._words:
            self._words = page.wanted.words
            self.results.begin_with(passages=bool(self.passages.passages.rowCount()))
        self.results.show_revisions(page.count, searched=bool(page.wanted.words))
        self.filters.tell_count(page.count)
        self._show_results()

    def show_found(self, found: Found) -> None:
        """Show the passages that hold the words."""
        self.passages.passages.show_found(found)
        self.results.show_passages(len(found.passages))
        self._show_results()

    @Slot()
    def _show_results(self) -> None:
        passages = self.results.is_passages
        shown = self.passages if passages else self.view
        count = (self.passages if passages else self.view).model().rowCount()
        self._stack.setCurrentWidget(shown if count else self._nothing)

    def choose(self, number: int, *, silently: bool = False) -> None:
        """Mark a revision; does nothing where it is not in the list."""
        self._choice.choose(number, silently=silently)

    @property
    def number(self) -> int:
        """The revision that is marked; 0 for none."""
        return self._choice.number

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(scaled(_LEAST_WIDTH))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow down in the search box goes into the list."""
        if watched is self.search and _is_down(event):
            (self.passages if self.results.is_passages else self.view).setFocus()
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
