"""Whom to ask for a review, by when, and what they should look at."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.model.wording import in_words
from smguide.review.status import State
from smguide.review.tally import Tally
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.times import DateEditor
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.review.ask_people import Asking, PeopleToAsk
from smguide.ui.history.review.offers import one_person_words
from smguide.ui.history.review.open_things import OpenThings
from smguide.ui.history.review.verb_dialogs import Work, calm_form, text_box
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk

_NO_REGISTERS: Final = Registers({})
_GOES_ON: Final = (State.IN_REVIEW, State.EXPIRED)
_WIDTH: Final = 520


class AskDialog(FormDialog):
    """Ask for a review: whom, by when, and what to look at.

    Where a review goes on, more people are asked, or more time is given.
    """

    def __init__(self, parent: QWidget, look: Look, around: Around, asking: Asking) -> None:
        self._look = look
        self.goes_on = look.standing.state in _GOES_ON
        self._began = _day_at_first(look, asking, around.today)
        self._until = self._began.isoformat()
        self.choice = PeopleToAsk(asking.candidates)
        self.people = self.choice.list
        self.open_things = OpenThings(asking.checklist)
        if self.goes_on:
            self.open_things.hide()  # It was said when the review began.
        self.too_few = text_label(_too_few(look.tally), tone="warn", wrap=True)
        self.team_button = button(_tr("Add somebody to the team…"), kind="link")
        self.due = DateEditor(Field("due", _tr("Answers wanted by"), "", "date"))
        self.note = text_box(_tr("What to look at"), lines=2)
        self.sections = button(_tr("Name a section…"), kind="link")
        self.section_menu = _sections_menu(look, self.sections)
        if self.section_menu.isEmpty():
            self.sections.hide()
        self.caution = text_label(_caution(look, around), role="caption", tone="muted", wrap=True)
        self.said = _said(look, goes_on=self.goes_on)
        super().__init__(parent, _text(look, goes_on=self.goes_on), self._body())
        self.due.show_value(self._until, _NO_REGISTERS)
        self._connect()
        self._check()
        fit_dialog(self, scaled(_WIDTH))
        self.people.setFocus()

    def _connect(self) -> None:
        self.due.edited.connect(self._due_edited)
        self.choice.edited.connect(self._check)
        self.sections.clicked.connect(self._offer_sections)
        self.section_menu.triggered.connect(self._add_section)

    def _body(self) -> QWidget:
        holder = QWidget()
        form = calm_form(holder)
        form.addRow(_tr("&Who should answer"), self.choice)
        form.addRow(self.too_few)
        form.addRow(self.team_button)
        for one in (self.too_few, self.team_button):
            form.setRowVisible(one, bool(self.too_few.text()))
        form.addRow(_tr("&By when (may stay empty)"), self.due)
        form.addRow(_tr("What to &look at (may stay empty)"), self._noted())
        form.addRow(self.open_things)
        form.setRowVisible(self.open_things, not self.open_things.isHidden())
        form.addRow(self.caution)
        form.setRowVisible(self.caution, bool(self.caution.text()))
        return ScrollingSheet(_tr("What you ask"), holder)

    def _noted(self) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=Space.TINY)
        body.addWidget(self.note)
        body.addWidget(self.sections)
        holder.setFocusProxy(self.note)
        return holder

    @Slot()
    def _offer_sections(self) -> None:
        corner = self.sections.rect().bottomLeft()
        self.section_menu.popup(self.sections.mapToGlobal(corner))

    @Slot(QAction)
    def _add_section(self, action: QAction) -> None:
        """Name a section that has changed."""
        before = self.note.toPlainText().rstrip()
        self.note.setPlainText(f"{before}, {action.text()}" if before else action.text())

    @Slot(object, object)
    def _due_edited(self, _path: object, value: Value) -> None:
        self._until = value if isinstance(value, str) else ""
        self._check()

    @Slot()
    def _check(self) -> None:
        missing = self._missing()
        self.set_ready(not missing, missing)

    def _missing(self) -> str:
        if self._until and read_day(self._until) is None:
            return _tr("Write a day, such as 1 December 2026, or leave it empty.")
        if self.goes_on and not (self.chosen or self._new_day):
            return _tr("Tick somebody else, or name another day.")
        return ""

    @property
    def chosen(self) -> tuple[str, ...]:
        """The people who are ticked and were not asked before."""
        return self.choice.chosen

    @property
    def _new_day(self) -> date | None:
        """The day, where it is another than that of the review that goes on."""
        day = read_day(self._until)
        return None if day == self._look.standing.until else day

    def work(self, desk: Desk) -> Work:
        """Ask them."""
        number, note = str(self._look.number), self.note.toPlainText().strip()
        if self.goes_on:
            again = desk.procedure.extend
            return partial(again, number, self._new_day, reviewers=self.chosen, note=note)
        day = read_day(self._until)
        return partial(desk.ask, number, reviewers=self.chosen, due=day, note=note)


def read_day(text: str) -> date | None:
    """A stored day; None where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


class NobodyDialog(FormDialog):
    """Nobody could answer: says so, and ``submitted`` leads to the team."""

    def __init__(self, parent: QWidget, look: Look) -> None:
        text = DialogText(
            _tr("Nobody could approve revision {0}").format(look.number),
            _tr("Everybody in the team who reviews had a hand in it, so a review could not end. "
                "Add somebody who reviews, then ask."),
            _tr("Add somebody to the team…"),
        )  # fmt: skip
        super().__init__(parent, text, text_label(one_person_words(), wrap=True))


def older_question(look: Look, around: Around) -> DialogText:
    """Asked before a review of a revision that is not the newest."""
    return DialogText(
        _tr("Ask for a review of revision {0}?").format(look.number),
        _tr("Revision {0} is newer. What it changes would not be part of this review.").format(
            around.latest
        ),
        _tr("Ask about revision {0}…").format(look.number),
    )


def _too_few(tally: Tally) -> str:
    """“2 must approve, but only Ana Ruiz could.”; empty where enough could."""
    if tally.needed <= len(tally.able):
        return ""
    able = in_words(member.name for member in tally.able)
    return _tr("{0} must approve, but only {1} could.").format(tally.needed, able)


def _day_at_first(look: Look, asking: Asking, today: date) -> date:
    """The day that is wanted now, unless it is over; else the one that would be usual."""
    until = look.standing.until
    return until if until and until >= today else asking.day


def _text(look: Look, *, goes_on: bool) -> DialogText:
    if goes_on:
        return DialogText(
            _tr("The review of revision {0} goes on").format(look.number),
            _tr("Ask more people, or give more time. What was answered stays as it is."),
            _tr("Ask again"),
        )
    return DialogText(
        _tr("Ask for a review of revision {0}").format(look.number),
        _tr("“{0}”. Everybody you name finds it under what waits for them.").format(
            look.row.summary
        ),
        _tr("Ask for review"),
    )


def _said(look: Look, *, goes_on: bool) -> str:
    if goes_on:
        return _tr("Asked again about revision {0}").format(look.number)
    return _tr("Revision {0} is in review").format(look.number)


def _caution(look: Look, around: Around) -> str:
    """Whoever asks answers for the text."""
    reviews = any(one.person == around.person and "reviewer" in one.roles for one in around.members)
    if not reviews or around.person in look.tally.hands.people:
        return ""
    return _tr("Whoever asks answers for the text as if they had written it. You could not "
               "approve it yourself then.")  # fmt: skip


def _sections_menu(look: Look, parent: QWidget) -> QMenu:
    """The sections that have changed, to be put into the note."""
    menu = QMenu(parent)
    for section in look.comparison.changed_sections:
        menu.addAction(section.title)
    return menu


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
