"""The cards of the library under their bar."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.errors import SmguideError
from smguide.ui.library.entry_card import EntryCard
from smguide.ui.library.shelf import Shelf
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.info_bar import InfoBar
from smguide.ui.widgets.surface import ScrollColumn, column
from smguide.ui.widgets.text import text_label
from smguide.ui.widgets.top_bar import TopBar

_WIDTH = 860


class ShelfView(QWidget):
    """Emits what was asked for; the page does it."""

    opened = Signal(str)
    trouble_asked = Signal(str)
    remove_asked = Signal(str)
    new_asked = Signal()
    import_asked = Signal()
    sample_asked = Signal()
    look_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bar = TopBar(_tr("Library"))
        self.new_button = button(_tr("New guidelines…"), kind="primary", icon="plus")
        self.import_button = button(_tr("Import a document…"), icon="import")
        self.sample_button = button(_tr("Open the sample"), icon="eye")
        self.notice = InfoBar()
        self.notice.setParent(self)
        self.notice.dismiss_button.hide()
        self.cards: list[EntryCard] = []
        self._column = ScrollColumn(_tr("Guidelines"), width=_WIDTH)
        self._column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for action in (self.sample_button, self.import_button, self.new_button):
            self.bar.add_action(action)
        self._body = column(self, gap=0)
        self._body.addWidget(self.bar)
        self._body.addWidget(self._column, 1)

    def put_under_bar(self, notice: QWidget) -> None:
        """Show something above the cards, in view however far one scrolls."""
        self._body.insertWidget(1, notice)

    def _connect(self) -> None:
        self.new_button.clicked.connect(self.new_asked)
        self.import_button.clicked.connect(self.import_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        self.notice.action_pressed.connect(self.look_again)

    def show_shelf(self, shelf: Shelf) -> None:
        """Show the library as it is now; the keyboard stays on its card."""
        focused = next((card.entry.name for card in self.cards if card.hasFocus()), "")
        self._clear()
        ready = shelf.missing is None
        for action in (self.new_button, self.import_button, self.sample_button):
            action.setEnabled(ready)
        self.sample_button.setVisible(not shelf.has_sample)
        if shelf.missing is not None:
            self._say_missing(shelf.missing)
        self._add_cards(shelf)
        self._focus(focused)

    def _clear(self) -> None:
        self.notice.hide()
        self._column.body.removeWidget(self.notice)
        self._column.clear()
        self.cards = []

    def _say_missing(self, error: SmguideError) -> None:
        self._column.body.addWidget(self.notice)
        self.notice.show_message(
            Tone.WARN, error.message, hint=error.hint, action=_tr("Look again")
        )

    def _add_cards(self, shelf: Shelf) -> None:
        ready = shelf.missing is None
        for entry in shelf.entries:
            shown = entry if ready else replace(entry, problem="")
            card = EntryCard(shown, shelf.today, openable=ready or bool(entry.revision))
            card.opened.connect(self.opened)
            card.trouble_asked.connect(self.trouble_asked)
            card.remove_asked.connect(self.remove_asked)
            card.moved.connect(self._go_on)
            self.cards.append(card)
            self._column.body.addWidget(card)
        if ready and len(shelf.entries) == 1 and shelf.has_sample:
            self._column.body.addSpacing(Space.SMALL)
            self._column.body.addWidget(_after_the_sample())

    def _focus(self, name: str) -> None:
        for card in self.cards:
            if card.entry.name == name:
                card.setFocus()

    @Slot(int)
    def _go_on(self, step: int) -> None:
        present = next((n for n, card in enumerate(self.cards) if card.hasFocus()), 0)
        wanted = present + step
        if 0 <= wanted < len(self.cards):
            self.cards[wanted].setFocus(Qt.FocusReason.TabFocusReason)
            self._column.ensureWidgetVisible(self.cards[wanted])


def _after_the_sample() -> QWidget:
    words = _tr(
        "The sample is yours to try things in; remove it when you are done. "
        "Your own guidelines will stand beside it."
    )
    return text_label(words, tone="muted", wrap=True)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
