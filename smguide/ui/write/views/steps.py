"""Steps one after the other: where each stands, and what it is done by."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from smguide.model.fields import Field
from smguide.model.record import Record, Value
from smguide.model.registers import Registers
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_WIDTH = 200


class StepCard(QFrame):
    """One step: its number and name, its state to choose, and what it is done by."""

    chosen = Signal(int, str)
    asked = Signal(int)

    def __init__(self, number: int, field: Field, item: Record) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self.setFixedWidth(scaled(_WIDTH))
        self._number = number
        title = f"{number + 1}  {item.text('name')}"
        says = item.text(field.view.text("says"))
        state = field.field(field.view.text("state"))
        self.state = CalmCombo()
        self.state.setAccessibleName(_tr("Where “{0}” stands").format(item.text("name")))
        options = {choice.value: choice.label for choice in state.choices} if state else {}
        self.state.offer(options, item.text(state.key) if state else "")
        self.more = button(_tr("Open"), kind="link")
        self.more.setAccessibleName(_tr("Open {0}").format(item.text("name")))
        body = column(self, margin=Space.MEDIUM, gap=Space.SMALL)
        body.addWidget(text_label(title, role="emphasis", wrap=True))
        body.addWidget(self.state)
        body.addWidget(text_label(says, role="caption", tone="muted", wrap=True))
        body.addStretch(1)
        body.addWidget(self.more)
        self.state.activated.connect(self._choose)
        self.more.clicked.connect(self._open)

    def sizeHint(self) -> QSize:
        """As tall as the words are at the width of a card."""
        layout = self.layout()
        wide = scaled(_WIDTH)
        return QSize(wide, layout.totalHeightForWidth(wide) if layout else wide)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._number, str(self.state.currentData()))

    @Slot()
    def _open(self) -> None:
        self.asked.emit(self._number)


class StepsView(QWidget):
    """``edited`` carries the path within the list and the new value, ``asked`` the one to open."""

    edited = Signal(object, object)
    asked = Signal(object)

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.help = _tr("Each step begins when the one before it is done.")
        self._field = field
        self._shown: Value = None
        self.cards: list[StepCard] = []
        self._flow = FlowLayout(self, gap=Space.MEDIUM)

    def show_value(self, value: Value, _names: Registers) -> None:
        """Show the rows of the list."""
        if value == self._shown:
            return
        self._shown = value
        focused = next((n for n, c in enumerate(self.cards) if c.state.hasFocus()), -1)
        for card in self.cards:
            self._flow.removeWidget(card)
            card.hide()
            card.deleteLater()
        items = value if isinstance(value, tuple) else ()
        self.cards = [
            StepCard(number, self._field, item)
            for number, item in enumerate(items)
            if isinstance(item, Record)
        ]
        for card in self.cards:
            self._flow.addWidget(card)
            card.chosen.connect(self._chosen)
            card.asked.connect(self._asked)
        if 0 <= focused < len(self.cards):
            self.cards[focused].state.setFocus()

    @property
    def is_empty(self) -> bool:
        """Whether there is no step."""
        return not self.cards

    @Slot(int, str)
    def _chosen(self, number: int, state: str) -> None:
        self.edited.emit((number, self._field.view.text("state")), state or None)

    @Slot(int)
    def _asked(self, number: int) -> None:
        self.asked.emit((number,))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Views", words)
