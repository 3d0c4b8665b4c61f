"""An editor that says what its value means and unfolds to what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.ui.forms.sentences import value_in_words
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label


class Folded(QWidget):
    """``first_opened`` is the time to make what stands in ``holder``."""

    first_opened = Signal()

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field
        self._filled = False
        self.sentence = text_label("", wrap=True)
        self.change = button(_tr("Change…"), kind="link")
        self.change.setCheckable(True)
        self.change.setAccessibleName(_tr("Change “{0}”").format(field.label))
        self.setFocusProxy(self.change)
        self._inside = QWidget()
        self.holder = column(self._inside, gap=Space.SMALL)
        body = column(self, gap=Space.TINY)
        for part in (self.sentence, self._inside, self.change):
            body.addWidget(part)
        self._inside.hide()
        self.change.toggled.connect(self._toggled)

    def say(self, value: Value, names: Registers) -> None:
        """Say what the value means."""
        self.sentence.setText(value_in_words(self._field, value, names) or _tr("Nothing yet"))

    def open(self) -> None:
        """Unfold it."""
        self.change.setChecked(True)

    @Slot(bool)
    def _toggled(self, opened: bool) -> None:
        if opened and not self._filled:
            self._filled = True
            self.first_opened.emit()
        self._inside.setVisible(opened)
        self.change.setText(_tr("Fold") if opened else _tr("Change…"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
