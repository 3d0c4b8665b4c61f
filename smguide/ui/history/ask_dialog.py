"""Whom to ask for a review, by when, and what they should look at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.model.wording import in_words
from smguide.review.tally import Tally
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.times import DateEditor
from smguide.ui.history.failing import FailingNotice
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.offers import one_person_words
from smguide.ui.history.verb_dialogs import Work, calm_form, text_box
from smguide.ui.theme import Space, current_theme, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk, MemberInfo

_USUAL_WAIT: Final = timedelta(days=7)
_MOST_ROWS: Final = 7
_NO_REGISTERS: Final = Registers({})
_PERSON = Qt.ItemDataRole.UserRole


class AskDialog(FormDialog):
    """Ask for a review: whom, by when, and what to look at."""

    def __init__(self, parent: QWidget, look: Look, around: Around) -> None:
        self._look = look
        self._until = (around.today + _USUAL_WAIT).isoformat()
        self.people = _people(look, around)
        self.failing = FailingNotice(look.failing)
        self.too_few = text_label(_too_few(look.tally), tone="warn", wrap=True)
        self.team_button = button(_tr("Add somebody to the team…"), kind="link")
        self.due = DateEditor(Field("due", _tr("Answers wanted by"), "", "date"))
        self.note = text_box(_tr("What to look at"), lines=3)
        self.said = _tr("Revision {0} is in review").format(look.number)
        text = DialogText(
            _tr("Ask for a review of revision {0}").format(look.number),
            _tr("“{0}”. Everybody you name finds it under what waits for them.").format(
                look.row.summary
            ),
            _tr("Ask for review"),
        )
        super().__init__(parent, text, self._form())
        self.due.show_value(self._until, _NO_REGISTERS)
        self.due.edited.connect(self._due_edited)

    def _form(self) -> QWidget:
        holder = QWidget()
        form = calm_form(holder)
        form.addRow(_tr("&Who should answer"), self.people)
        form.addRow(self.failing)
        form.setRowVisible(self.failing, bool(self._look.failing))
        form.addRow(self.too_few)
        form.addRow(self.team_button)
        for one in (self.too_few, self.team_button):
            form.setRowVisible(one, bool(self.too_few.text()))
        form.addRow(_tr("&By when (may stay empty)"), self.due)
        form.addRow(_tr("What to &look at (may stay empty)"), self.note)
        return holder

    @Slot(object, object)
    def _due_edited(self, _path: object, value: Value) -> None:
        self._until = value if isinstance(value, str) else ""
        missing = _tr("Write a day, such as 1 December 2026, or leave it empty.")
        self.set_ready(not self._until or read_day(self._until) is not None, missing)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The people who are ticked."""
        items = (self.people.item(n) for n in range(self.people.count()))
        ticked = (item for item in items if item.checkState() is Qt.CheckState.Checked)
        return tuple(str(item.data(_PERSON)) for item in ticked)

    def work(self, desk: Desk) -> Work:
        """Ask them."""
        return partial(
            desk.ask,
            str(self._look.number),
            reviewers=self.chosen,
            due=read_day(self._until),
            note=self.note.toPlainText().strip(),
        )


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


def _people(look: Look, around: Around) -> QListWidget:
    """Everybody who reviews, ticked where they could approve; who could not is greyed."""
    people = QListWidget()
    people.setAccessibleName(_tr("Who should answer"))
    people.setProperty("surface", "list")
    shown = [one for one in around.members if "reviewer" in one.roles and not one.retired]
    for member in shown:
        people.addItem(_person_item(member, look.tally))
    people.setCurrentRow(_first_able(shown, look.tally))
    height = people.sizeHintForRow(0) if shown else scaled(32)
    people.setFixedHeight(height * min(max(len(shown), 1), _MOST_ROWS) + 2 * Space.TINY)
    return people


def _first_able(shown: Sequence[MemberInfo], tally: Tally) -> int:
    able = {member.person for member in tally.able}
    return next((row for row, member in enumerate(shown) if member.person in able), -1)


def _person_item(member: MemberInfo, tally: Tally) -> QListWidgetItem:
    able = any(one.person == member.person for one in tally.able)
    wrote = member.person in tally.hands.people
    words = _tr("{0} (wrote this)") if wrote else "{0}" if able else _tr("{0} (has approved)")
    item = QListWidgetItem(words.format(member.name))
    item.setData(_PERSON, member.person)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    ticked = able and not wrote
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    if not able:
        item.setFlags(Qt.ItemFlag.ItemIsUserCheckable)
        item.setForeground(QColor(current_theme().disabled))
    return item


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
