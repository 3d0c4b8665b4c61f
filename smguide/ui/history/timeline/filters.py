"""What the list of revisions is narrowed by: a menu to choose from, and chips of what is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QWidget

from smguide.ui.accessibility import announce
from smguide.ui.dialogs import DialogText, open_dialog
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.history.looking import Choices
from smguide.ui.history.timeline.days_dialog import DaysDialog
from smguide.ui.history.timeline.filter_menu import FilterMenu
from smguide.ui.history.timeline.filter_words import Narrowing, narrowings
from smguide.ui.history.timeline.pick_dialog import Choice, PickDialog
from smguide.ui.history.timeline.pill_button import PillButton
from smguide.ui.theme import Space, Tone, scaled, type_font
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.text import plain_tip, text_label
from smguide.workspace import HistoryFilter

_CHIP = 220
"""Pixels at 100 % text: the widest a chip gets."""

_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_NO_CHOICES = Choices((), ())


class FilterChip(PillButton):
    """One thing the list is narrowed by; a click, Delete or Backspace takes it away."""

    removed = Signal(object)

    def __init__(self, narrowing: Narrowing) -> None:
        super().__init__(Tone.INFO)
        self._without = narrowing.without
        metrics = QFontMetrics(type_font("caption"))
        cut = metrics.elidedText(narrowing.words, Qt.TextElideMode.ElideRight, scaled(_CHIP))
        self.say(f"{cut}  ×")
        name = _tr("Without “{0}”").format(narrowing.words)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.clicked.connect(self._remove)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._without)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that take away elsewhere do so here."""
        if event.key() in _REMOVING:
            self._remove()
            return
        super().keyPressEvent(event)


class FilterChips(QWidget):
    """The chips and “Clear all”; hidden while nothing is chosen."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self, gap=Space.TINY)
        self._wanted = HistoryFilter()
        self.chips: list[FilterChip] = []
        self.clear = button(_tr("Clear all"), kind="link")
        self.clear.clicked.connect(self._clear)
        self.count = text_label("", role="caption", tone="muted")
        self._flow.addWidget(self.count)
        self._flow.addWidget(self.clear)
        self.hide()

    def show_filter(self, wanted: HistoryFilter, choices: Choices, today: date) -> None:
        """A chip for everything that is chosen."""
        self._wanted = wanted
        focused = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [FilterChip(one) for one in narrowings(wanted, choices, today)]
        for chip in self.chips:
            chip.removed.connect(self.chosen)
            self._flow.insert_before_last(chip)
            chip.show()
        self.setVisible(bool(self.chips))
        if focused and self.chips:
            self.chips[-1].setFocus()
        self.updateGeometry()

    @Slot()
    def _clear(self) -> None:
        self.chosen.emit(HistoryFilter(words=self._wanted.words))


class Filters(QObject):
    """The button, its menu and dialogs, and the chips.

    Emits ``changed`` with a filter, and ``choices_wanted`` before the menu opens: it is opened by
    :meth:`open_menu` once sections and people were read.
    """

    changed = Signal(object)
    choices_wanted = Signal()

    def __init__(self, holder: QWidget) -> None:
        super().__init__(holder)
        self._holder = holder
        self._choices = _NO_CHOICES
        self._today = date.min
        self.wanted = HistoryFilter()
        self.menu: FilterMenu | None = None
        self.dialog: PickDialog | DaysDialog | None = None
        self.button = icon_button(_tr("Filter"), "filter", tip=_tr("Filter the revisions (F)"))
        self.chips = FilterChips()
        self.button.clicked.connect(self.choices_wanted)
        self.chips.chosen.connect(self.choose)

    @Slot(object)
    def choose(self, wanted: HistoryFilter) -> None:
        """Want other revisions."""
        if wanted != self.wanted:
            self.show_filter(wanted)
            self.changed.emit(wanted)

    def show_filter(self, wanted: HistoryFilter) -> None:
        """The chips of what is wanted now."""
        self.wanted = wanted
        self.chips.show_filter(wanted, self._choices, self._today)

    def open_menu(self, choices: Choices, today: date) -> None:
        """Offer what there is to choose."""
        self._choices, self._today = choices, today
        self.menu = FilterMenu(self._holder, self.wanted, today)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.chosen.connect(self.choose)
        self.menu.asked.connect(self._ask)
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    @Slot(str)
    def _ask(self, what: str) -> None:
        if what == "days":
            self.dialog = DaysDialog(self._holder, self.wanted.first, self.wanted.last)
            self.dialog.accepted.connect(self._days_chosen)
        elif what == "section":
            self.dialog = self._section_dialog()
            self.dialog.accepted.connect(self._section_chosen)
        else:
            self.dialog = self._person_dialog()
            self.dialog.accepted.connect(self._person_chosen)
        open_dialog(self.dialog)

    def _section_dialog(self) -> PickDialog:
        text = DialogText(
            _tr("Which section?"), _tr("Only revisions that changed it."), _tr("Show")
        )
        choices = [Choice(section, title) for section, title in self._choices.sections]
        return PickDialog(self._holder, text, choices, self.wanted.section)

    def _person_dialog(self) -> PickDialog:
        text = DialogText(_tr("Who?"), _tr("Only revisions that this person saved."), _tr("Show"))
        choices = [
            Choice(one.person, one.name, _revisions(one.revisions)) for one in self._choices.people
        ]
        return PickDialog(self._holder, text, choices, self.wanted.person)

    @Slot()
    def _section_chosen(self) -> None:
        if isinstance(self.dialog, PickDialog):
            self.choose(replace(self.wanted, section=self.dialog.picked))

    @Slot()
    def _person_chosen(self) -> None:
        if isinstance(self.dialog, PickDialog):
            self.choose(replace(self.wanted, person=self.dialog.picked))

    @Slot()
    def _days_chosen(self) -> None:
        if isinstance(self.dialog, DaysDialog):
            first, last = self.dialog.days
            self.choose(replace(self.wanted, first=first, last=last))

    def tell_count(self, count: int) -> None:
        """Say how much of the list is left, also to who cannot see it."""
        self.chips.count.setText(_revisions(count))
        if self.wanted != HistoryFilter():
            announce(self.button, _revisions(count))


def _revisions(count: int) -> str:
    return _tr("1 revision") if count == 1 else _tr("{0} revisions").format(count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Filters", words)
