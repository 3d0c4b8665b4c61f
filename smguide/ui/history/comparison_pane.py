"""The middle of the page: one comparison with its bar, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from smguide.ui.history.change_bar import ChangeBar
from smguide.ui.history.heading import RevisionHeading, SummaryCard
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.redline_view import RedlineView
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.surface import column

_LEAST_WIDTH = 360
"""Pixels in letters of any size: a column to read, which the sides leave room for."""


class ComparisonPane(QStackedWidget):
    """Shows what it is given as its bar says: with marks or clean, all or what changed."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._around: Around | None = None
        self._words = ""
        self.change_bar = ChangeBar()
        self.view = RedlineView()
        self._comparison = QWidget()
        self._choose = EmptyState(
            "history",
            _tr("Choose a revision"),
            _tr("You see here what it changed, who has looked at it and who is missing."),
        )
        self._nothing = EmptyState(
            "search",
            _tr("Nothing found"),
            _tr("No revision has these words, and none took them out. Try fewer of them."),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        middle = column(self._comparison, gap=0)
        middle.addWidget(self.change_bar)
        middle.addWidget(self.view, 1)
        for one in (self._choose, self._comparison, self._nothing):
            self.addWidget(one)

    def _connect(self) -> None:
        self.change_bar.mode_changed.connect(self._render)
        self.change_bar.next.clicked.connect(self.view.next_change)
        self.change_bar.previous.clicked.connect(self.view.previous_change)
        self.view.moved.connect(self._moved)

    def minimumSizeHint(self) -> QSize:
        """Room to read, and for what stands in it."""
        return super().minimumSizeHint().expandedTo(QSize(_LEAST_WIDTH, 0))

    def show_look(self, look: Look, around: Around, words: str) -> None:
        """Show a comparison; ``words`` were searched for and are marked in it."""
        self._look, self._around, self._words = look, around, words
        self.setCurrentWidget(self._comparison)
        self._render()

    def show_choice(self) -> None:
        """No revision is chosen yet."""
        self._look = None
        self.setCurrentWidget(self._choose)

    def show_nothing_found(self) -> None:
        """No revision is chosen while none fits what is searched for."""
        self.setCurrentWidget(self._nothing)

    @Slot()
    def _render(self) -> None:
        if self._look is None or self._around is None:
            return
        bar, parts = self.change_bar, list[QWidget]()
        everything = bar.is_everything
        self.view.set_mode(clean=bar.is_clean, everything=everything, words=self._words)
        parts.append(RevisionHeading(self._look, self._around))
        if self._look.sentences:
            parts.append(SummaryCard(self._look))
        self.view.show_look(self._look, parts, self._around.today)

    @Slot(int)
    def _moved(self, change: int) -> None:
        self.change_bar.show_place(change, self._look.changes if self._look else 0)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ComparisonPane", words)
