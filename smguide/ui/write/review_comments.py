"""Open comments of the reviews beside the page one writes, and the wordings they propose."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from smguide.errors import SmguideError
from smguide.model.guidelines import Guidelines
from smguide.ui.history.talk.thread_actions import ThreadActions
from smguide.ui.history.talk.thread_card import ThreadCard
from smguide.ui.history.talk.thread_relay import ThreadRelay
from smguide.ui.messages import Messages
from smguide.ui.tasks import Latest, Runner
from smguide.ui.widgets.text import text_label
from smguide.ui.write.folded_cards import FoldedCards
from smguide.workspace import Desk, ThreadInfo

_MOST: Final = 8
"""Cards at a time, those of the present section first."""


class ReviewComments(QObject):
    """Fills ``fold`` with the open threads; it is open until somebody folds it.

    ``place_wanted`` (section, clause), ``revision_wanted`` (number), ``wording_wanted`` (comment)
    and ``done``, once something is in the record.
    """

    place_wanted = Signal(str, str)
    revision_wanted = Signal(int)
    wording_wanted = Signal(str)
    done = Signal()

    def __init__(self, window: QWidget, runner: Runner, messages: Messages) -> None:
        super().__init__(window)
        self._reading = Latest(runner)
        self._desk: Desk | None = None
        self._section = ""
        self._threads: tuple[ThreadInfo, ...] = ()
        self._cards: dict[str, ThreadCard] = {}
        self.fold = FoldedCards(_tr("Comments"))
        self.fold.toggle.setChecked(True)
        self.more = text_label("", role="caption", tone="muted", wrap=True)
        self.fold.cards.addWidget(self.more)
        self.actions = ThreadActions(window, runner, messages)
        self.actions.done.connect(self.done)
        self.relay = ThreadRelay(self)
        self.relay.serve(self.actions)
        self.relay.place_wanted.connect(self.place_wanted)
        self.relay.wording_wanted.connect(self.wording_wanted)
        self.relay.revision_wanted.connect(self.revision_wanted)

    def read(self, desk: Desk, guidelines: Guidelines) -> None:
        """Look for the threads and their places in what is being written."""
        self._desk = desk
        self.actions.look(desk)
        self._reading.submit(
            desk.talk.threads_in, guidelines, done=self._show_threads, failed=self._not_read
        )

    def show_section(self, section: str) -> None:
        """Put the threads of a section first."""
        if section != self._section:
            self._section = section
            self._fill()

    @property
    def cards(self) -> list[ThreadCard]:
        """The cards in the order they stand."""
        return [self._cards[thread.id] for thread in self._shown()]

    def _show_threads(self, threads: tuple[ThreadInfo, ...]) -> None:
        self._threads = tuple(thread for thread in threads if thread.is_open)
        self._fill()

    def _not_read(self, error: BaseException) -> None:
        """Without the record one can still write."""
        if not isinstance(error, SmguideError):
            raise error
        self._show_threads(())

    def _shown(self) -> list[ThreadInfo]:
        return sorted(self._threads, key=self._elsewhere)[:_MOST]

    def _elsewhere(self, thread: ThreadInfo) -> bool:
        return thread.spot[0] != self._section

    def _drop(self, threads: Iterable[str]) -> None:
        for thread in threads:
            card = self._cards.pop(thread)
            card.hide()
            card.deleteLater()

    def _fill(self) -> None:
        shown = self._shown()
        kept = {thread.id: thread for thread in shown}
        self._drop([key for key, card in self._cards.items() if kept.get(key) != card.info])
        for place, thread in enumerate(shown):
            card = self._cards.get(thread.id) or self._made(thread)
            if self.fold.cards.indexOf(card) != place:
                self.fold.cards.insertWidget(place, card)
        left = len(self._threads) - len(shown)
        self.more.setText(_tr("and {0} more").format(left))
        self.more.setVisible(left > 0)
        self.fold.show_count(len(self._threads))

    def _made(self, thread: ThreadInfo) -> ThreadCard:
        today = self._desk.today if self._desk is not None else date.today()
        card = self._cards[thread.id] = ThreadCard(thread, today, away=True)
        self.relay.adopt(card)
        return card


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
