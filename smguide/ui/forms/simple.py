"""Editors for one value: a line, prose, a number, yes or no, one of several.

Every editor has a signal ``edited(path, value)`` with an empty path, and ``show_value``.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.theme import scaled
from smguide.ui.widgets.text import legible, plain_tip

_NUMBER_WIDTH = 130
_AROUND_ANSWER = 28


class TextEditor(TextBlock):
    """One line of text or a few sentences, shown whole however long; emptied, it says nothing."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        is_line = field.kind == "line"
        super().__init__(field.label, single_line=is_line)
        self.frame()
        if is_line:
            self.setPlaceholderText(field.expected.removeprefix("a short line of text"))
        self.typed.connect(self._text_edited)

    def show_value(self, value: Value, _names: Registers) -> None:
        """Show a text."""
        self.set_text(value if isinstance(value, str) else "")

    @Slot(str)
    def _text_edited(self, text: str) -> None:
        self.edited.emit((), text or None)


class NumberEditor(QLineEdit):
    """A number, or nothing; what is no number is kept as it was typed and found by the checks."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.setMaximumWidth(scaled(_NUMBER_WIDTH))
        self.setToolTip(plain_tip(field.expected))
        self.textEdited.connect(self._text_edited)

    def show_value(self, value: Value, _names: Registers) -> None:
        """Show a number."""
        if read_number(self.text()) != value:
            self.setText("" if value is None else str(value))

    @Slot(str)
    def _text_edited(self, text: str) -> None:
        self.edited.emit((), read_number(text))


def read_number(text: str) -> int | float | str | None:
    """The number that somebody typed; their words where it is none."""
    text = text.strip()
    for kind in (int, float):
        try:
            return kind(text.replace(",", ".")) if text else None
        except ValueError:
            continue
    return text


class FlagEditor(TickBox):
    """Yes or no; the label stands beside the box."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__(field.label)
        self.clicked.connect(self._clicked)

    def show_value(self, value: Value, _names: Registers) -> None:
        """Tick the box, or not."""
        self.setChecked(value is True)

    @Slot(bool)
    def _clicked(self, checked: bool) -> None:
        self.edited.emit((), checked)


class CalmCombo(QComboBox):
    """A list to choose from that a turn of the wheel over it does not change."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(16)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def showPopup(self) -> None:
        """The list is as wide as its longest answer, where the window has the room."""
        longest = self.view().sizeHintForColumn(0) + scaled(_AROUND_ANSWER)
        self.view().setMinimumWidth(min(longest, self.window().width()))
        super().showPopup()

    def offer(self, options: dict[str, str], value: str) -> None:
        """Show options by value and label; an unknown value stays and says so."""
        labels = {"": self.tr("—"), **options}
        if value not in labels:
            labels[value] = self.tr("{0} (not listed)").format(value)
        shown = {key: legible(label) for key, label in labels.items()}
        with QSignalBlocker(self):
            if [self.itemData(i) for i in range(self.count())] != list(shown) or [
                self.itemText(i) for i in range(self.count())
            ] != list(shown.values()):
                self.clear()
                for key, label in shown.items():
                    self.addItem(label, key)
            self.setCurrentIndex(list(shown).index(value))


class ChoiceEditor(CalmCombo):
    """One of a few answers."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._options = {choice.value: choice.label for choice in field.choices}
        self.activated.connect(self._activated)

    def show_value(self, value: Value, _names: Registers) -> None:
        """Show an answer."""
        self.offer(self._options, value if isinstance(value, str) else "")

    @Slot(int)
    def _activated(self, index: int) -> None:
        self.edited.emit((), self.itemData(index) or None)
