"""Choose one revision of any number of them: by its number, its edition, its words, or the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.history.looking import Around, Page
from smguide.ui.history.timeline.feed import RevisionFeed
from smguide.ui.history.timeline.revision_model import RevisionModel
from smguide.ui.history.timeline.row_choice import RowChoice
from smguide.ui.history.timeline.timeline import TimelineView
from smguide.ui.tasks import Runner
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk, HistoryFilter

_WIDTH, _HEIGHT = 250, 200
"""Pixels at 100 % text: the least that a list takes."""


class RevisionPick(QWidget):
    """A line to type in over a list; ``changed`` once another revision is chosen."""

    changed = Signal()

    def __init__(self, name: str, desk: Desk, around: Around, runner: Runner) -> None:
        super().__init__()
        self._desk, self._around = desk, around
        self.number = self._kept = 0
        self._model = RevisionModel(self)
        self.view = TimelineView(self._model, name)
        self.view.setMinimumSize(scaled(_WIDTH), scaled(_HEIGHT))
        self.search = SearchBox(_tr("Number, edition or words"))
        self.search.setAccessibleName(_tr("{0}: number, edition or words").format(name))
        self.told = text_label("", role="caption", tone="muted", wrap=True)
        self._feed = RevisionFeed(runner, self._model, self)
        self._choice = RowChoice(self.view, self._model)
        self._lay_out(name)
        self.search.lead_to(self.view)
        self.search.searched.connect(self._look_for)
        self._choice.chosen.connect(self._chosen)
        self._feed.shown.connect(self._shown)

    def _lay_out(self, name: str) -> None:
        body = column(self, gap=Space.SMALL)
        body.addWidget(text_label(name, role="emphasis"))
        body.addWidget(self.told)
        body.addWidget(self.search)
        body.addWidget(self.view, 1)

    def begin(self, number: int) -> None:
        """Show all revisions, this one chosen."""
        self._tell(number)
        self._feed.read(self._desk, HistoryFilter())

    @Slot(str)
    def _look_for(self, typed: str) -> None:
        """A number or an edition is gone to; other words are searched for."""
        named = self._named(typed)
        if named or not typed:
            self._tell(named or self._kept)
        else:
            self.number = 0  # Enter must not compare with what was chosen before.
            self.changed.emit()
        self._feed.read(self._desk, HistoryFilter(words="" if named else typed))

    def _named(self, typed: str) -> int:
        """The revision of “12”, “revision 12”, “1.0” or “edition 1.0”; 0 for other words."""
        *before, last = typed.casefold().split() or [""]
        editions = {edition.number: edition.revision for edition in self._around.editions}
        if before in ([], [_tr("edition")]) and last in editions:
            return editions[last]
        numbered = before in ([], [_tr("revision")]) and last.isdecimal()
        return int(last) if numbered and 0 < int(last) <= self._around.latest else 0

    @Slot(object)
    def _shown(self, page: Page) -> None:
        if not page.wanted.words:
            self._choice.choose(self.number, silently=True)
        elif page.count and not self.number:
            self._choice.choose(page.rows[0].number)
        elif not page.count:
            self.told.setText(_tr("No revision has these words: nothing is chosen."))
            self.search.setAccessibleDescription(self.told.text())

    @Slot(int)
    def _chosen(self, number: int) -> None:
        self._tell(number)

    def _tell(self, number: int) -> None:
        edition = self._around.edition_of(number)
        words = _tr("Revision {0}, edition {1}") if edition else _tr("Revision {0}")
        self.number = self._kept = number
        self.told.setText(words.format(number, edition))
        self.search.setAccessibleDescription(self.told.text())
        self.changed.emit()


def _tr(words: str) -> str:
    return QCoreApplication.translate("RevisionPick", words)
