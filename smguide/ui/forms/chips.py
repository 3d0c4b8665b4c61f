"""Editors for several values: words, names from the registers, and answers to tick."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.ui.forms.entry_combo import EntryCombo, listed
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.icons import put_icon
from smguide.ui.theme import Space, current_theme, scaled
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import legible, plain_tip

_ADD_WIDTH = 170
_AROUND_LABEL = 42
"""Logical pixels that the cross and the edges of a chip take."""
_SHORT = 16
"""Letters up to which answers stand side by side; longer ones stand one below the other."""
_LONGEST_NOTE = 20
"""Letters that a list to choose from has room for: “Nothing is listed yet”."""


def texts(value: Value) -> tuple[str, ...]:
    """The texts of a list."""
    items = value if isinstance(value, tuple) else ()
    return tuple(item for item in items if isinstance(item, str))


class Chip(QPushButton):
    """One entry; a click, Delete or the space bar takes it away."""

    taken_away = Signal(str)

    def __init__(self, value: str, label: str) -> None:
        label = legible(label)
        super().__init__(label.replace("&", "&&"))
        self._value = value
        self._label = label
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", "chip")
        self.setAutoDefault(False)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setAccessibleName(_tr("{0}: take away").format(label))
        self.setToolTip(plain_tip(self.accessibleName()))
        put_icon(self, "cross", current_theme(), token="muted", size=QSize(16, 16))
        self.clicked.connect(self._take_away)

    def sizeHint(self) -> QSize:
        """Room for the whole entry."""
        wide = self.fontMetrics().horizontalAdvance(self._label) + scaled(_AROUND_LABEL)
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """A few letters; the rest may be cut."""
        return QSize(scaled(2 * _AROUND_LABEL), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut an entry that is longer than the line."""
        super().resizeEvent(event)
        room = self.width() - scaled(_AROUND_LABEL) + 2
        cut = self.fontMetrics().elidedText(self._label, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete does what a click does."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_away()
            return
        super().keyPressEvent(event)

    @Slot()
    def _take_away(self) -> None:
        self.taken_away.emit(self._value)


class Chips(QWidget):
    """Entries that can be taken away; the last widget is the one to add with."""

    taken_away = Signal(str)

    def __init__(self, adder: QWidget) -> None:
        super().__init__()
        self._shown: list[tuple[str, str]] = []
        self.chips: list[Chip] = []
        self._flow = FlowLayout(self, gap=Space.SMALL - 2)
        self._flow.addWidget(adder)
        self.setFocusProxy(adder)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, entries: list[tuple[str, str]]) -> None:
        """Show entries, each a value and a label."""
        if entries == self._shown:
            return
        self._shown = entries
        for old in self.chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.chips = [Chip(value, label) for value, label in entries]
        for chip in self.chips:
            chip.taken_away.connect(self.taken_away)
            self._flow.insert_before_last(chip)
        self.updateGeometry()


class TagsEditor(QWidget):
    """Free words, added with Enter or a comma."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._value: tuple[str, ...] = ()
        self.adder = QLineEdit()
        self.adder.setAccessibleName(_tr("Add to {0}").format(field.label))
        self.adder.setPlaceholderText(_tr("Add, then Enter"))
        self.adder.setFixedWidth(scaled(_ADD_WIDTH))
        self.chips = _fill(self, self.adder)
        self.adder.returnPressed.connect(self._add)
        self.adder.editingFinished.connect(self._add)
        self.adder.textEdited.connect(self._comma)
        self.chips.taken_away.connect(self._take_away)

    def show_value(self, value: Value, _names: Registers) -> None:
        """Show a list of words."""
        self._value = texts(value)
        self.chips.show_chips([(text, text) for text in self._value])

    @Slot(str)
    def _comma(self, text: str) -> None:
        if text.endswith((",", ";")):
            self._add()

    @Slot()
    def _add(self) -> None:
        word = self.adder.text().strip(" ,;")
        self.adder.clear()
        if word and word not in self._value:
            self.edited.emit((), (*self._value, word))

    @Slot(str)
    def _take_away(self, word: str) -> None:
        self.edited.emit((), tuple(w for w in self._value if w != word) or None)
        self.adder.setFocus()


class ReferencesEditor(QWidget):
    """People, channels, kinds of post … of those that the guidelines list."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._registers = field.refers_to
        self._value: tuple[str, ...] = ()
        self.adder = EntryCombo(field, _tr("Add to {0}").format(field.label))
        self.adder.setMinimumContentsLength(_LONGEST_NOTE)
        self.adder.setMinimumWidth(scaled(_ADD_WIDTH) // 2)
        self.chips = _fill(self, self.adder)
        self.adder.picked.connect(self._add)
        self.chips.taken_away.connect(self._take_away)

    def show_value(self, value: Value, names: Registers) -> None:
        """Show entries by name, and the others to choose from."""
        self._value = texts(value)
        known = listed(self._registers, names)
        unknown = _tr("{0} (not listed)")
        self.chips.show_chips([(i, known.get(i) or unknown.format(i)) for i in self._value])
        others = {i: name for i, name in known.items() if i not in self._value}
        self.adder.offer_entries(others, "", _tr("Add…"))

    @Slot(object)
    def _add(self, entry: object) -> None:
        if entry and entry not in self._value:
            self.edited.emit((), (*self._value, entry))

    @Slot(str)
    def _take_away(self, entry: str) -> None:
        self.edited.emit((), tuple(i for i in self._value if i != entry) or None)
        self.adder.setFocus()


class ChoicesEditor(QWidget):
    """Any of a few answers, each a box to tick."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._value: tuple[str, ...] = ()
        longest = max((len(choice.label) for choice in field.choices), default=0)
        flow = FlowLayout(self, gap=Space.SMALL) if longest <= _SHORT else column(self, gap=0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.boxes = {choice.value: TickBox(choice.label) for choice in field.choices}
        for box in self.boxes.values():
            flow.addWidget(box)
            box.clicked.connect(self._clicked)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))

    def show_value(self, value: Value, _names: Registers) -> None:
        """Tick what was chosen."""
        self._value = texts(value)
        for key, box in self.boxes.items():
            box.setChecked(key in self._value)

    @Slot()
    def _clicked(self) -> None:
        unknown = tuple(key for key in self._value if key not in self.boxes)
        ticked = tuple(key for key, box in self.boxes.items() if box.isChecked())
        self.edited.emit((), (*ticked, *unknown) or None)


def _fill(editor: QWidget, adder: QWidget) -> Chips:
    chips = Chips(adder)
    column(editor).addWidget(chips)
    editor.setFocusProxy(adder)
    return chips


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
