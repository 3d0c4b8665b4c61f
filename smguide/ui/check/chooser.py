"""One thing to choose by name: a label, a list to type into, and a line that says more."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QListView, QWidget

from smguide.model.fields import Field
from smguide.ui.forms.entry_combo import EntryCombo
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label


class Chooser(QWidget):
    """``chosen`` carries the id of an entry; there is always one."""

    chosen = Signal(str)

    def __init__(self, label: str, register: str) -> None:
        super().__init__()
        self._options: dict[str, str] = {}
        self._value = ""
        field = Field(register, label, "", "reference", refers_to=(register,), grows=False)
        self.combo = EntryCombo(field, label)
        self.label = text_label(label, tone="muted")
        self.label.setBuddy(self.combo)
        self.more = text_label("", role="caption", tone="muted", wrap=True)
        self.setFocusProxy(self.combo)
        body = column(self, gap=Space.TINY)
        for widget in (self.label, self.combo, self.more):
            body.addWidget(widget)
        self.combo.picked.connect(self._picked)

    def offer(self, options: dict[str, str], value: str, more: str = "") -> None:
        """Show what there is by id and name, which one is chosen, and what to say of it."""
        if (options, value) != (self._options, self._value):
            self._options, self._value = options, value
            self._show()
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.combo.setAccessibleDescription(more)

    def _show(self) -> None:
        self.combo.offer_entries(self._options, self._value, "")
        view = self.combo.view()
        if isinstance(view, QListView):
            view.setRowHidden(0, True)  # nothing at all cannot be chosen here

    @Slot(object)
    def _picked(self, entry: object) -> None:
        if isinstance(entry, str) and entry in self._options:
            self._value = entry
            self._show()
            self.chosen.emit(entry)
        else:
            self._show()
