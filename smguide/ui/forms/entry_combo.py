"""A list of people, channels, kinds of post … to type into: it completes, and adds what is new."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from smguide.model.entries import NewEntry, homes
from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import legible


def listed(registers: tuple[str, ...], names: Registers) -> dict[str, str]:
    """The entries of several registers, id to name."""
    return {key: name for register in registers for key, name in names.names(register).items()}


class EntryCombo(CalmCombo):
    """``picked`` carries the id of an entry, a :class:`NewEntry`, or None for nothing.

    Typing narrows the list to the names that hold the letters. A name that is not listed is added
    by Enter or by choosing its line, unless the field is closed; leaving the field adds nothing.
    """

    picked = Signal(object)

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self._registers = field.refers_to
        self._grows = field.grows and any(register in homes() for register in field.refers_to)
        self._label = ""
        self.setAccessibleName(name)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.setLineEdit(self.line)
        self.setInsertPolicy(self.InsertPolicy.NoInsert)
        self._complete()
        self.activated.connect(self._activated)
        self.line.textEdited.connect(self._typed)

    def _complete(self) -> None:
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def offer_entries(self, options: dict[str, str], value: str, placeholder: str) -> None:
        """Show the entries by id and name, and which one is chosen."""
        self.offer(options, value)
        with QSignalBlocker(self):
            self.setItemText(0, "")
            self._label = self.currentText() if value else ""
            self.line.setText(self._label)
            self.line.setPlaceholderText(placeholder)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)

    @Slot(str)
    def _typed(self, text: str) -> None:
        """Keep a last line that would add the name typed, as long as there is none like it."""
        name = " ".join(text.split())
        with QSignalBlocker(self):
            last = self.count() - 1
            if isinstance(self.itemData(last), NewEntry):
                self.removeItem(last)
            if name and self._grows and self._like(name) < 0:
                self.addItem(
                    _tr("Add “{0}”").format(legible(name)), NewEntry(self._registers, name)
                )
            self.setCurrentIndex(-1)
            self.line.setText(text)

    def _like(self, name: str) -> int:
        """The line of an entry called so, whatever the capitals; -1 where there is none."""
        wanted = name.casefold()
        lines = range(1, self.count())
        return next((n for n in lines if self.itemText(n).casefold() == wanted), -1)

    @Slot(int)
    def _activated(self, index: int) -> None:
        self.picked.emit(self.itemData(index) or None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the entry that is called so, or adds the name."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        name = " ".join(self.line.text().split())
        line = self._like(name)
        if not name:
            self.picked.emit(None)
        elif line > 0:
            self.picked.emit(self.itemData(line))
        elif self._grows:
            self.picked.emit(NewEntry(self._registers, name))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put back what is chosen: words left half typed name nobody."""
        super().focusOutEvent(event)
        popup = event.reason() in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        )
        if not popup:
            with QSignalBlocker(self):
                self.line.setText(self._label)


class ReferenceEditor(QWidget):
    """One person, channel, kind of post … of those that the guidelines list, or a new one."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._registers = field.refers_to
        self.combo = EntryCombo(field, field.label)
        self.setFocusProxy(self.combo)
        column(self, gap=0).addWidget(self.combo)
        self.combo.picked.connect(self._picked)

    def show_value(self, value: Value, names: Registers) -> None:
        """Show an entry by its name."""
        chosen = value if isinstance(value, str) else ""
        known = listed(self._registers, names)
        self.combo.offer_entries(known, chosen, _tr("Choose, or type a name"))

    @Slot(object)
    def _picked(self, entry: object) -> None:
        self.edited.emit((), entry)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
