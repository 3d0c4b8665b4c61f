"""The comments of the review panel: what is open, what was settled, what the text has lost."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smguide.ui.forms.simple import CalmCombo
from smguide.ui.history.talk.thread_card import ThreadCard
from smguide.ui.history.talk.thread_relay import ThreadRelay
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import section_heading, text_label
from smguide.workspace import ThreadInfo

_AT_FIRST = 8
_MORE = 12
"""Cards that are made at once, and each time somebody wants to see more of them."""


class ThreadsPart(QWidget):
    """Shows the threads beside one text, open ones only unless somebody wants all.

    What is wanted of the cards its ``relay`` tells.
    """

    def __init__(self) -> None:
        super().__init__()
        self.relay = ThreadRelay(self)
        self._threads: tuple[ThreadInfo, ...] = ()
        self._today = date.min
        self._most = _AT_FIRST
        self._known: dict[str, ThreadCard] = {}
        self.heading = section_heading(_tr("Comments"))
        self.filter = CalmCombo()
        self.nothing = text_label("", tone="muted", wrap=True)
        self.more = button("", kind="link")
        self.tray_heading = section_heading(_tr("No longer in the text"))
        self.tray_words = text_label("", role="caption", tone="muted", wrap=True)
        self._placed, self._tray = column(gap=Space.SMALL), column(gap=Space.SMALL)
        self._lay_out()
        self.filter.activated.connect(self._show)
        self.more.clicked.connect(self._show_more)

    def _lay_out(self) -> None:
        self.filter.setAccessibleName(_tr("Which comments"))
        self.filter.addItem(_tr("Open ones"), False)
        self.filter.addItem(_tr("All of them"), True)
        told = _tr("The words they were made on are gone. Read them, and resolve what is settled.")
        self.tray_words.setText(told)
        body = column(self, gap=Space.SMALL)
        body.addWidget(self.heading)
        body.addWidget(self.filter)
        body.addWidget(self.nothing)
        body.addLayout(self._placed)
        body.addWidget(self.tray_heading)
        body.addWidget(self.tray_words)
        body.addLayout(self._tray)
        body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_threads(self, threads: tuple[ThreadInfo, ...], today: date) -> None:
        """Show these in place of those before; a card stays where its thread is the same."""
        if today != self._today:
            self._drop(list(self._known))
        self._threads, self._today, self._most = threads, today, _AT_FIRST
        self._show()

    @property
    def shows_all(self) -> bool:
        """Whether settled ones are shown too."""
        return bool(self.filter.currentData())

    @property
    def cards(self) -> list[ThreadCard]:
        """The cards in the order they stand."""
        return [self._known[thread.id] for thread in self._shown()]

    def _wanted(self) -> list[ThreadInfo]:
        """What is in the text first."""
        wanted = [one for one in self._threads if one.is_open or self.shows_all]
        return sorted(wanted, key=_is_lost)

    def _shown(self) -> list[ThreadInfo]:
        return self._wanted()[: self._most]

    @Slot()
    def _show(self) -> None:
        shown = self._shown()
        kept = {thread.id: thread for thread in shown}
        self._drop([key for key, card in self._known.items() if kept.get(key) != card.info])
        for thread in shown:
            if thread.id not in self._known:
                self._known[thread.id] = self._made(thread)
        lost = any(thread.in_tray for thread in shown)
        self._put(self._placed, [thread for thread in shown if not thread.in_tray])
        self._put(self._tray, [thread for thread in shown if thread.in_tray])
        for part in (self.tray_heading, self.tray_words):
            part.setVisible(lost)
        self._say()

    def _say(self) -> None:
        still_open = sum(thread.is_open for thread in self._threads)
        count = _tr("Comments · {0} open").format(still_open) if still_open else _tr("Comments")
        self.heading.setText(count.upper())
        self.heading.setAccessibleName(count)
        self.filter.setVisible(len(self._threads) > still_open or self.shows_all)
        words = _tr("None yet.") if not self._threads else _tr("All of them are settled.")
        self.nothing.setText(words)
        self.nothing.setVisible(not self._known)
        left = len(self._wanted()) - len(self._known)
        self.more.setText(_tr("Show {0} more").format(left))
        self.more.setVisible(left > 0)

    @Slot()
    def _show_more(self) -> None:
        self._most += _MORE
        self._show()

    def return_focus(self) -> None:
        """Be at the thread again that somebody has just done something with."""
        card = self._known.get(self.relay.take_last())
        if card is not None:
            card.take_focus()

    def _drop(self, threads: Iterable[str]) -> None:
        for thread in threads:
            card = self._known.pop(thread)
            card.hide()
            card.deleteLater()

    def _made(self, thread: ThreadInfo) -> ThreadCard:
        card = ThreadCard(thread, self._today, away=True)
        self.relay.adopt(card)
        return card

    def _put(self, layout: QVBoxLayout, threads: list[ThreadInfo]) -> None:
        for place, thread in enumerate(threads):
            card = self._known[thread.id]
            if layout.indexOf(card) != place:
                layout.insertWidget(place, card)


def _is_lost(thread: ThreadInfo) -> bool:
    return thread.in_tray


def _tr(words: str) -> str:
    return QCoreApplication.translate("Threads", words)
