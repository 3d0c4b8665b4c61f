"""Who is away, from when to when, and who answers for them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.times import DateEditor
from smguide.ui.history.looking import Around
from smguide.ui.history.review.ask_dialog import read_day
from smguide.ui.history.review.away_part import absence_words
from smguide.ui.history.review.verb_dialogs import Work, calm_form, text_box
from smguide.ui.theme import scaled
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.text import legible, text_label
from smguide.workspace import AbsenceInfo, Desk

_USUAL = timedelta(days=13)
_NO_REGISTERS = Registers({})
_WIDTH = 520


class AwayDialog(FormDialog):
    """Announce an absence; somebody else's needs a reason."""

    def __init__(self, parent: QWidget, around: Around) -> None:
        self._around = around
        self._days = [around.today.isoformat(), (around.today + _USUAL).isoformat()]
        self.who, self.stand_in = QComboBox(), QComboBox()
        self.who.setAccessibleName(_tr("Who is away"))
        self.stand_in.setAccessibleName(_tr("Who stands in"))
        self.first = DateEditor(Field("first", _tr("First day"), "", "date"))
        self.last = DateEditor(Field("last", _tr("Last day"), "", "date"))
        self.reason = text_box(_tr("Why"), lines=2)
        self.said = _tr("Who stands in is on record")
        text = DialogText(
            _tr("Who stands in"),
            _tr("Who stands in answers reviews in these days, under their own name, and the "
                "record says for whom as well. Nobody answers for what either of them wrote. It "
                "ends by itself, and can be ended before."),
            _tr("Sign"),
        )  # fmt: skip
        super().__init__(parent, text, self._body())
        self._fill()
        self._connect()
        fit_dialog(self, scaled(_WIDTH))

    def _body(self) -> QWidget:
        holder = QWidget()
        self._form: QFormLayout = calm_form(holder)
        self._form.addRow(_tr("&Who is away"), self.who)
        self._form.addRow(_tr("Who &stands in"), self.stand_in)
        self._form.addRow(_tr("&First day"), self.first)
        self._form.addRow(_tr("&Last day"), self.last)
        self._form.addRow(_tr("Wh&y, for the record"), self.reason)
        return ScrollingSheet(_tr("Who stands in"), holder)

    def _fill(self) -> None:
        for person in self._around.for_whom:
            self.who.addItem(legible(self._around.name(person)), person)
        self._form.setRowVisible(self.who, self.who.count() > 1)
        for editor, day in ((self.first, self._days[0]), (self.last, self._days[1])):
            editor.show_value(day, _NO_REGISTERS)
        self._offer_stand_ins()

    def _connect(self) -> None:
        self.who.currentIndexChanged.connect(self._offer_stand_ins)
        self.first.edited.connect(self._first_edited)
        self.last.edited.connect(self._last_edited)
        self.reason.textChanged.connect(self._check)
        self.stand_in.currentIndexChanged.connect(self._check)

    @property
    def person(self) -> str:
        """Who is away."""
        return str(self.who.currentData())

    @Slot()
    def _offer_stand_ins(self) -> None:
        """Everybody else who reviews."""
        self.stand_in.clear()
        away = {one.person for one in self._around.absences if one.is_now}
        for member in self._around.members:
            reviews = "reviewer" in member.roles and not member.retired
            others = member.person != self.person and member.person not in away
            named_by_self = member.person == self._around.person != self.person
            if reviews and others and not named_by_self:
                self.stand_in.addItem(legible(member.name), member.person)
        self._form.setRowVisible(self.reason, self.person != self._around.person)
        self._check()

    @Slot(object, object)
    def _first_edited(self, _path: object, value: Value) -> None:
        self._days[0] = value if isinstance(value, str) else ""
        self._check()

    @Slot(object, object)
    def _last_edited(self, _path: object, value: Value) -> None:
        self._days[1] = value if isinstance(value, str) else ""
        self._check()

    @Slot()
    def _check(self) -> None:
        missing = self._missing()
        self.set_ready(not missing, missing)

    def _missing(self) -> str:
        if not self.stand_in.count():
            return _tr("Nobody else here reviews. Add somebody to the team first.")
        first, last = map(read_day, self._days)
        if first is None or last is None:
            return _tr("Write both days, such as 1 December 2026.")
        if last < max(first, self._around.today):
            return _tr("The last day is before the first, or over.")
        if self.person != self._around.person and not self.reason.toPlainText().strip():
            return _tr("Say why, since it is about somebody else.")
        return ""

    def work(self, desk: Desk) -> Work:
        """Sign it."""
        first, last = (read_day(day) or date.min for day in self._days)
        reason = self.reason.toPlainText().strip() if self.person != desk.person else ""
        stand_in = str(self.stand_in.currentData())
        return partial(
            desk.procedure.go_away, stand_in, first, last, person=self.person, reason=reason
        )


class BackDialog(FormDialog):
    """End an absence; somebody else's with a reason."""

    def __init__(self, parent: QWidget, around: Around, absence: AbsenceInfo) -> None:
        self._absence = absence
        self._mine = absence.person == around.person
        self.said = _tr("Nobody stands in any more")
        self.reason = text_box(_tr("Why"), lines=2)
        text = DialogText(
            _tr("End standing in"),
            _tr("What was answered until now stays as it is."),
            _tr("End it"),
        )
        holder = QWidget()
        form = calm_form(holder)
        form.addRow(text_label(absence_words(absence, around.person), wrap=True))
        form.addRow(_tr("Wh&y, for the record"), self.reason)
        form.setRowVisible(self.reason, not self._mine)
        super().__init__(parent, text, holder)
        self.reason.textChanged.connect(self._check)
        self._check()

    @Slot()
    def _check(self) -> None:
        ready = self._mine or bool(self.reason.toPlainText().strip())
        self.set_ready(ready, _tr("Say why, since it is about somebody else."))

    def work(self, desk: Desk) -> Work:
        """Sign it."""
        words = self.reason.toPlainText().strip()
        return partial(desk.procedure.come_back, self._absence.id, words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Away", words)
