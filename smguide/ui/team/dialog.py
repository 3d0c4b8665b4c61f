"""Team and rules of review: one dialog, with a sheet in it for each change."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QWidget

from smguide.errors import SigningKeyError, SmguideError
from smguide.ui.accessibility import announce
from smguide.ui.dialogs import DialogText
from smguide.ui.messages import Messages
from smguide.ui.tasks import Runner
from smguide.ui.team.add_form import AddForm
from smguide.ui.team.looking import TeamLook, change
from smguide.ui.team.member_forms import RetireForm, RolesForm
from smguide.ui.team.overview import ADD, RULES, Overview
from smguide.ui.team.rules_form import RulesForm
from smguide.ui.team.sheet import Sheet
from smguide.ui.theme import scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.scrolling import fit_dialog
from smguide.ui.widgets.surface import column
from smguide.workspace import Changes, Desk, MemberInfo

_WIDTH = 720
_HEIGHT = 640


class TeamDialog(QDialog):
    """Shows the team; each change is a sheet in the same dialog. ``changed`` once it is signed."""

    changed = Signal(object)

    def __init__(
        self, parent: QWidget, desk: Desk, look: TeamLook, runner: Runner, messages: Messages
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Team and rules of review"))
        self.setAccessibleName(_tr("Team and rules of review"))
        self._desk = desk
        self._look = look
        self._runner = runner
        self._messages = messages
        self._working = False
        self._place = ""
        self.sheet: Sheet | None = None
        self.overview = Overview()
        self.overview.show_look(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        column(self).addWidget(self._stack)
        self._connect()
        self.overview.close_button.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as the team needs, which is known once everything has its style."""
        super().showEvent(event)
        if not event.spontaneous():
            fit_dialog(self, scaled(_WIDTH), least_height=scaled(_HEIGHT))

    def _connect(self) -> None:
        self.overview.add_asked.connect(self.add)
        self.overview.change_asked.connect(self.change_roles)
        self.overview.take_back_asked.connect(self.take_back)
        self.overview.rules_asked.connect(self.change_rules)
        self.overview.close_asked.connect(self.accept)

    # Sheets

    @Slot()
    def add(self) -> None:
        """Somebody new."""
        self._go_to(AddForm(self._look), _add_text(), ADD)

    @Slot(str)
    def take_back(self, person: str) -> None:
        """Somebody who had left."""
        member = self._look.member(person)
        self._go_to(AddForm(self._look, member), _take_back_text(member), person)

    @Slot(str)
    def change_roles(self, person: str) -> None:
        """What a member may do; from there one can also let them go."""
        member = self._look.member(person)
        sheet = self._go_to(RolesForm(self._look, member), _roles_text(member), person)
        leaves = _leaves_button(member)
        sheet.add_button(leaves)
        leaves.clicked.connect(self._retire)

    @Slot()
    def _retire(self) -> None:
        if self.sheet is not None:
            member = self.sheet.form.member
            self._leave_sheet()
            self._go_to(RetireForm(member), _retire_text(member), member.person)

    @Slot()
    def change_rules(self) -> None:
        """How many must approve."""
        self._go_to(RulesForm(self._look), _rules_text(), RULES)

    def _go_to(self, form: Any, text: DialogText, place: str) -> Sheet:
        sheet = Sheet(text, form, locked=self._look.locked)
        self.sheet, self._place = sheet, place
        sheet.submitted.connect(self._submit)
        sheet.left.connect(self.go_back)
        self._stack.addWidget(sheet)
        self._stack.setCurrentWidget(sheet)
        sheet.begin()
        announce(self, text.title)
        return sheet

    @Slot()
    def go_back(self) -> None:
        """To the team, where one came from."""
        self._leave_sheet()
        self.overview.reveal(self._place)

    def _leave_sheet(self) -> None:
        if self.sheet is not None:
            self._stack.setCurrentWidget(self.overview)
            self._stack.removeWidget(self.sheet)
            self.sheet.hide()
            self.sheet.deleteLater()
            self.sheet = None

    # Signing

    @Slot()
    def _submit(self) -> None:
        sheet = self.sheet
        if sheet is None or self._working:
            return
        self._set_working(True)
        work = sheet.form.work(self._desk, sheet.reason.line.text().strip())
        self._runner.submit(
            change,
            self._desk,
            sheet.passphrase.line.text(),
            work,
            done=self._changed,
            failed=self._refused,
        )

    def _set_working(self, working: bool) -> None:
        self._working = working
        if self.sheet is not None:
            self.sheet.set_working(working)

    def _changed(self, look: TeamLook) -> None:
        said = self.sheet.form.said if self.sheet is not None else ""
        self._set_working(False)
        added = {one.person for one in look.members} - {one.person for one in self._look.members}
        self._look, self._place = look, next(iter(added), self._place)
        self.overview.show_look(look, said)
        self.go_back()
        announce(self, said)
        self.changed.emit(Changes.TEAM | Changes.REVIEWS)

    def _refused(self, error: BaseException) -> None:
        self._set_working(False)
        if self.sheet is None or not isinstance(error, SmguideError):
            self._messages.show_error(error)
            return
        self.sheet.show_problem(str(error))
        if isinstance(error, SigningKeyError) and self._look.locked:
            self.sheet.ask_passphrase()

    def reject(self) -> None:
        """Escape leaves the sheet first, then the dialog; never while something is signed."""
        if self._working:
            return
        if self.sheet is not None:
            self.go_back()
        else:
            super().reject()


def _leaves_button(member: MemberInfo) -> QPushButton:
    leaves = button(_tr("Leaves the team…"), kind="quiet")
    leaves.setAccessibleName(_tr("{0} leaves the team").format(member.name))
    return leaves


def _add_text() -> DialogText:
    return DialogText(
        _tr("Add somebody to the team"),
        _tr("They can begin at once."),
        _tr("Add to the team"),
    )


def _take_back_text(member: MemberInfo) -> DialogText:
    return DialogText(
        _tr("Take {0} back into the team").format(member.name),
        _tr("The old key stays put away; they sign with a new one."),
        _tr("Take back"),
    )


def _roles_text(member: MemberInfo) -> DialogText:
    return DialogText(
        _tr("What {0} may do").format(member.name),
        _tr("It holds from now on. What they did until now stays as it is."),
        _tr("Sign the change"),
    )


def _retire_text(member: MemberInfo) -> DialogText:
    return DialogText(
        _tr("{0} leaves the team").format(member.name),
        _tr("Nothing is deleted."),
        _tr("Leaves the team"),
        kind="danger",
    )


def _rules_text() -> DialogText:
    return DialogText(
        _tr("Rules of review"),
        _tr("They hold for every review from now on, also for one that is open."),
        _tr("Sign the change"),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
