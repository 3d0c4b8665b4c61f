"""The people one may ask for a review: ticked, greyed with the reason, or away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from smguide.ui.moments import long_day
from smguide.ui.theme import Space, current_theme, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import legible, text_label
from smguide.workspace import Candidate, Checklist, Desk

_MOST_ROWS = 7
_PERSON = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Asking:
    """What the dialog needs: whom, by when, what is still open."""

    candidates: tuple[Candidate, ...]
    checklist: Checklist
    day: date


def read_asking(desk: Desk, number: int) -> Asking:
    """Read it, on the worker."""
    which, procedure = str(number), desk.procedure
    return Asking(
        procedure.candidates(which), procedure.checklist(which), procedure.suggested_day(which)
    )


class PeopleToAsk(QWidget):
    """A list to tick, and a button for each group; ``edited`` whenever a tick changes."""

    edited = Signal()

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        super().__init__()
        self._candidates = tuple(candidates)
        self.list = QListWidget()
        self.list.setAccessibleName(_tr("Who should answer"))
        self.list.setProperty("surface", "list")
        for one in self._candidates:
            self.list.addItem(_item(one))
        self.list.setCurrentRow(_first_to_tick(self._candidates))
        self._fit()
        body = column(self, gap=Space.SMALL)
        body.addWidget(self.list)
        self.groups = {group: self._group_button(group) for group in _groups(self._candidates)}
        if self.groups:
            body.addWidget(self._group_row())
        self.setFocusProxy(self.list)
        self.list.itemChanged.connect(self.edited)

    def _fit(self) -> None:
        shown = self.list.count()
        self.list.ensurePolished()
        height = self.list.sizeHintForRow(0) if shown else scaled(32)
        around = 2 * self.list.frameWidth() + scaled(2 * Space.SMALL)
        self.list.setFixedHeight(height * min(max(shown, 1), _MOST_ROWS) + around)

    def _group_button(self, group: str) -> QWidget:
        made = button(group_name(group), kind="link")
        made.setAccessibleName(_tr("Ask everybody of {0}").format(group_name(group)))
        made.setProperty("group", group)
        made.clicked.connect(self._group_pressed)
        return made

    def _group_row(self) -> QWidget:
        holder = QWidget()
        across = row(holder, gap=Space.SMALL)
        across.addWidget(text_label(_tr("Ask everybody of:"), role="caption", tone="muted"))
        for one in self.groups.values():
            across.addWidget(one)
        across.addStretch(1)
        return holder

    @Slot()
    def _group_pressed(self) -> None:
        group = self.sender().property("group")
        for place, one in enumerate(self._candidates):
            item = self.list.item(place)
            if group in one.groups and item.flags() & Qt.ItemFlag.ItemIsEnabled:
                item.setCheckState(Qt.CheckState.Checked)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The people who are ticked and were not asked before."""
        items = (self.list.item(n) for n in range(self.list.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        asked = {one.person for one in self._candidates if one.asked}
        people = (str(item.data(_PERSON)) for item in ticked)
        return tuple(person for person in people if person not in asked)


def group_name(group: str) -> str:
    """“Legal”, as a group of the team is read."""
    return group.replace("-", " ").capitalize()


def _groups(candidates: Iterable[Candidate]) -> tuple[str, ...]:
    """The groups in which somebody could be asked."""
    able = (group for one in candidates if one.able for group in one.groups)
    return tuple(dict.fromkeys(able))


def _first_to_tick(candidates: Sequence[Candidate]) -> int:
    return next((place for place, one in enumerate(candidates) if one.able), -1)


def _item(one: Candidate) -> QListWidgetItem:
    item = QListWidgetItem(legible(candidate_words(one)))
    item.setData(_PERSON, one.person)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    ticked = one.asked or (one.wanted and one.able)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    if one.asked or not one.able:
        item.setFlags(Qt.ItemFlag.ItemIsUserCheckable)
        item.setForeground(QColor(current_theme().disabled))
    return item


def candidate_words(one: Candidate) -> str:
    """“Tom Berg · Legal (away until 12 June 2026; Ana Ruiz stands in)”."""
    name = f"{one.name} · {', '.join(map(group_name, one.groups))}" if one.groups else one.name
    if one.wrote:
        return _tr("{0} (wrote this)").format(name)
    if not one.able:
        words = _tr("{0} (asks)") if one.why_not == "asks" else _tr("{0} (has approved)")
        return words.format(name)
    if one.until:
        words = _tr("{0} (away until {1}; {2} stands in)")
        return words.format(name, long_day(one.until), one.stand_in)
    return _tr("{0} (asked)").format(name) if one.asked else name


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
