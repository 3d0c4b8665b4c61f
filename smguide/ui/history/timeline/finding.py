"""What keeps the list at the left filled with what somebody looks for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smguide.ui.history.looking import Choices, Found, Page, read_choices, read_found
from smguide.ui.history.timeline.feed import RevisionFeed
from smguide.ui.history.timeline.preparing import Preparing
from smguide.ui.history.timeline.revision_list import RevisionList
from smguide.ui.messages import Messages
from smguide.ui.tasks import Latest, Runner
from smguide.workspace import Desk, HistoryFilter

EVERYTHING = HistoryFilter()


class Finding(QObject):
    """Reads revisions, passages and choices as the list wants them.

    Emits ``shown`` with the page that was read first, ``passage_wanted`` with the one to go to.
    """

    shown = Signal(object)
    passage_wanted = Signal(object)

    def __init__(self, shown_in: RevisionList, runner: Runner, messages: Messages) -> None:
        super().__init__(shown_in)
        self._list = shown_in
        self._desk: Desk | None = None
        self._wanted = EVERYTHING
        self._is_new = False
        self.feed = RevisionFeed(runner, shown_in.model, self)
        self._founds, self._choices = Latest(runner), Latest(runner)
        self._preparing = Preparing(runner, self)
        shown_in.wanted_changed.connect(self._narrow)
        shown_in.passage_chosen.connect(self.passage_wanted)
        shown_in.filters.choices_wanted.connect(self._read_choices)
        self.feed.shown.connect(shown_in.show_page)
        self.feed.shown.connect(self.shown)
        self.feed.shown.connect(self._prepare)
        self.feed.failed.connect(messages.show_error)

    @property
    def words(self) -> str:
        """What is searched for; empty for nothing."""
        return self._wanted.words

    @property
    def is_narrowed(self) -> bool:
        """Whether some revisions are left out."""
        return self._wanted != EVERYTHING

    def is_new(self) -> bool:
        """Whether something else is wanted since this was asked last."""
        was, self._is_new = self._is_new, False
        return was

    def read(self, desk: Desk) -> None:
        """Read, perhaps again, what is wanted."""
        self._desk = desk
        if self._wanted.words:
            self._founds.submit(read_found, desk, self._wanted.words, done=self._show_found)
        self.feed.read(desk, self._wanted)

    def forget(self) -> None:
        """Want everything, without reading it."""
        self._wanted = EVERYTHING
        self._list.forget_wanted()

    @Slot(object)
    def _narrow(self, wanted: HistoryFilter) -> None:
        if self._desk is not None and wanted != self._wanted:
            self._wanted, self._is_new = wanted, True
            self.read(self._desk)

    def _show_found(self, found: Found) -> None:
        if found.words == self._wanted.words:
            self._list.show_found(found)

    @Slot(object)
    def _prepare(self, page: Page) -> None:
        if self._desk is not None:
            self._preparing.begin(self._desk, page)

    @Slot()
    def _read_choices(self) -> None:
        if self._desk is not None:
            self._choices.submit(read_choices, self._desk, done=self._offer)

    def _offer(self, choices: Choices) -> None:
        assert self._desk is not None
        self._list.filters.open_menu(choices, self._desk.today)
