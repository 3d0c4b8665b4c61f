"""The comments of the review panel: what is open, what was settled, what the text has lost."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smguide.ui.forms.simple import CalmCombo
from smguide.ui.history.thread_card import ThreadCard
from smguide.ui.history.thread_relay import ThreadRelay
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import section_heading, text_label
from smguide.workspace import ThreadInfo

_MOST = 60
"""Cards that are made at once; a longer list says how many more there are."""


class ThreadsPart(QWidget):
    """Shows the threads beside one text, open ones only unless somebody wants all.

    What is wanted of the cards its ``relay`` tells.
    """

    def __init__(self) -> None:
        super().__init__()
        self.relay = ThreadRelay(self)
        self._threads: tuple[ThreadInfo, ...] = ()
        self._today = date.min
        self.cards: list[ThreadCard] = []
        self.heading = section_heading(_tr("Comments"))
        self.filter = CalmCombo()
        self.nothing = text_label("", tone="muted", wrap=True)
        self.more = text_label("", role="caption", tone="muted", wrap=True)
        self.tray_heading = section_heading(_tr("No longer in the text"))
        self.tray_words = text_label("", role="caption", tone="muted", wrap=True)
        self._placed, self._tray = column(gap=Space.SMALL), column(gap=Space.SMALL)
        self._lay_out()
        self.filter.activated.connect(self._show)

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
        body.addWidget(self.more)
        body.addWidget(self.tray_heading)
        body.addWidget(self.tray_words)
        body.addLayout(self._tray)

    def show_threads(self, threads: tuple[ThreadInfo, ...], today: date) -> None:
        """Show these in place of those before."""
        self._threads, self._today = threads, today
        self._show()

    @property
    def shows_all(self) -> bool:
        """Whether settled ones are shown too."""
        return bool(self.filter.currentData())

    @Slot()
    def _show(self) -> None:
        self._drop()
        wanted = [one for one in self._threads if one.is_open or self.shows_all]
        placed = [one for one in wanted if not one.in_tray]
        tray = [one for one in wanted if one.in_tray]
        self._fill(self._placed, placed[:_MOST])
        self._fill(self._tray, tray[:_MOST])
        left = max(len(placed) - _MOST, 0) + max(len(tray) - _MOST, 0)
        self.more.setText(_tr("and {0} more").format(left))
        self.more.setVisible(bool(left))
        for part in (self.tray_heading, self.tray_words):
            part.setVisible(bool(tray))
        self._say(len([one for one in self._threads if one.is_open]), bool(wanted))

    def _say(self, still_open: int, any_shown: bool) -> None:
        count = _tr("Comments · {0} open").format(still_open) if still_open else _tr("Comments")
        self.heading.setText(count.upper())
        self.heading.setAccessibleName(count)
        self.filter.setVisible(len(self._threads) > still_open or self.shows_all)
        words = _tr("None yet.") if not self._threads else _tr("All of them are settled.")
        self.nothing.setText(words)
        self.nothing.setVisible(not any_shown)

    def _drop(self) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []

    def _fill(self, layout: QVBoxLayout, threads: Iterable[ThreadInfo]) -> None:
        for thread in threads:
            card = ThreadCard(thread, self._today, away=True)
            self.relay.adopt(card)
            layout.addWidget(card)
            self.cards.append(card)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Threads", words)
