"""Whom to ask for a review, by when, and what they should look at."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.times import DateEditor
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.verb_dialogs import Work, calm_form, text_box
from smguide.ui.theme import Space, scaled
from smguide.workspace import Desk, MemberInfo

_USUAL_WAIT: Final = timedelta(days=7)
_MOST_ROWS: Final = 7
_NO_REGISTERS: Final = Registers({})
_PERSON = Qt.ItemDataRole.UserRole


class AskDialog(FormDialog):
    """Ask for a review: whom, by when, and what to look at."""

    def __init__(self, parent: QWidget, look: Look, around: Around) -> None:
        self._number = look.number
        self._until = (around.today + _USUAL_WAIT).isoformat()
        self.people = _people(look, around)
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
        form.addRow(_tr("&By when (may stay empty)"), self.due)
        form.addRow(_tr("What to &look at (may stay empty)"), self.note)
        return holder

    @Slot(object, object)
    def _due_edited(self, _path: object, value: Value) -> None:
        self._until = value if isinstance(value, str) else ""
        self.set_ready(not self._until or read_day(self._until) is not None)

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
            str(self._number),
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


def _people(look: Look, around: Around) -> QListWidget:
    """Everybody who may answer, ticked but for those who wrote it."""
    people = QListWidget()
    people.setAccessibleName(_tr("Who should answer"))
    people.setProperty("surface", "list")
    able = [member for member in around.members if "reviewer" in member.roles]
    for member in able:
        people.addItem(_person_item(member, wrote=member.person == look.row.person))
    if able:
        people.setCurrentRow(0)
    height = people.sizeHintForRow(0) if able else scaled(32)
    people.setFixedHeight(height * min(max(len(able), 1), _MOST_ROWS) + 2 * Space.TINY)
    return people


def _person_item(member: MemberInfo, *, wrote: bool) -> QListWidgetItem:
    words = _tr("{0} (wrote this)").format(member.name) if wrote else member.name
    item = QListWidgetItem(words)
    item.setData(_PERSON, member.person)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked if wrote else Qt.CheckState.Checked)
    return item


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
