"""Team and rules of review: one dialog, its parts at the left, a sheet in it for each change."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from smguide.errors import SigningKeyError, SmguideError
from smguide.ui.accessibility import announce
from smguide.ui.messages import Messages
from smguide.ui.tasks import Latest, Runner
from smguide.ui.team.code_part import CodePart
from smguide.ui.team.deeds import Deed
from smguide.ui.team.home import PartPage, TeamHome
from smguide.ui.team.keys_part import KeysPart
from smguide.ui.team.looking import Signed, TeamLook, change
from smguide.ui.team.people_part import PeoplePart
from smguide.ui.team.proposals_part import ProposalsPart
from smguide.ui.team.requests_part import RequestsPart
from smguide.ui.team.rules_part import RulesPart
from smguide.ui.team.sheet import Sheet
from smguide.ui.team.sheets import sheet_for
from smguide.ui.theme import scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.scrolling import fit_dialog
from smguide.ui.widgets.surface import column
from smguide.workspace import Changes, Desk
from smguide.workspace.team_values import ProposalInfo

_WIDTH: Final = 960
_HEIGHT: Final = 680

PEOPLE: Final = "people"
RULES: Final = "rules"
PROPOSALS: Final = "proposals"
REQUESTS: Final = "requests"
KEYS: Final = "keys"
CODE: Final = "code"


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
        self._asking = Latest(runner)
        self._working = False
        self._place = ""
        self.sheet: Sheet | None = None
        self.home = TeamHome(_tr("Team and rules of review"))
        self.people, self.rules = PeoplePart(), RulesPart()
        self.proposals, self.requests = ProposalsPart(), RequestsPart()
        self.keys, self.code = KeysPart(), CodePart()
        self.parts: dict[str, Any] = {}
        self._pages: dict[str, PartPage] = {}
        self._add_parts()
        self._show(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.home)
        column(self).addWidget(self._stack)
        self.home.close_asked.connect(self.accept)
        self.home.close_button.setFocus()

    def _add_parts(self) -> None:
        for part, title, content in (
            (PEOPLE, _tr("People"), self.people),
            (RULES, _tr("Rules of review"), self.rules),
            (PROPOSALS, _tr("Proposals"), self.proposals),
            (REQUESTS, _tr("Requests to join"), self.requests),
            (KEYS, _tr("Keys"), self.keys),
            (CODE, _tr("Join code"), self.code),
        ):
            self.parts[part] = content
            self._pages[part] = PartPage(title, content)
            self.home.add_part(part, self._pages[part])
            content.asked.connect(self.begin)

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as the team needs, which is known once everything has its style."""
        super().showEvent(event)
        if not event.spontaneous():
            fit_dialog(self, scaled(_WIDTH), least_height=scaled(_HEIGHT))

    def _show(self, look: TeamLook) -> None:
        self._look = look
        for part, content in self.parts.items():
            content.show_look(look)
            self._pages[part].say(content.sentence(look))
        counts = {
            PROPOSALS: len(look.open_proposals),
            REQUESTS: len(look.waiting),
            KEYS: len(look.doubts),
        }
        self.home.show_counts(counts)

    def go_to(self, part: str) -> None:
        """Show another part."""
        self.home.go_to(part)

    # Sheets

    @Slot(str, object)
    def begin(self, deed: str, subject: object) -> None:
        """Open the sheet for what somebody asked for."""
        spec = sheet_for(deed, self._look, subject)
        proposes = spec.proposes and self._look.rules.governors > 1
        note = _proposed_first(self._look.rules.governors) if proposes else ""
        sheet = Sheet(
            spec.text, spec.form, locked=self._look.locked, with_reason=spec.with_reason, note=note
        )
        self.sheet, self._place = sheet, spec.place
        sheet.submitted.connect(self._submit)
        sheet.left.connect(self.go_back)
        if deed == Deed.ROLES:
            self._offer_to_leave(sheet)
        if deed == Deed.STOLEN:
            sheet.form.ahead_wanted.connect(self._look_ahead)
            sheet.form.look_ahead()
        self._stack.addWidget(sheet)
        self._stack.setCurrentWidget(sheet)
        sheet.begin()
        announce(self, spec.text.title)

    def _offer_to_leave(self, sheet: Sheet) -> None:
        """From what a member may do one can also let them go."""
        leaves = button(_tr("Leaves the team…"), kind="quiet")
        leaves.setAccessibleName(_tr("{0} leaves the team").format(sheet.form.member.name))
        sheet.add_button(leaves)
        leaves.clicked.connect(self._retire)

    @Slot(object)
    def _look_ahead(self, since: date | int) -> None:
        """What it would mean if a key were in wrong hands since then."""
        if self.sheet is not None:
            form = self.sheet.form
            self._asking.submit(
                self._desk.team.doubt_preview,
                form.key.fingerprint,
                since,
                done=form.show_ahead,
                failed=form.show_no_ahead,
            )

    @Slot()
    def _retire(self) -> None:
        if self.sheet is not None:
            member = self.sheet.form.member
            self._leave_sheet()
            self.begin(Deed.LEAVES, member)

    @Slot()
    def go_back(self) -> None:
        """To the part one came from."""
        self._leave_sheet()
        self.home.close_button.setFocus()
        self._pages[self.home.part].reveal(self._place)

    def _leave_sheet(self) -> None:
        if self.sheet is not None:
            self._stack.setCurrentWidget(self.home)
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

    def _changed(self, signed: Signed) -> None:
        said = self.sheet.form.said if self.sheet is not None else ""
        self._set_working(False)
        look, answer = signed.look, signed.answer
        added = {one.person for one in look.members} - {one.person for one in self._look.members}
        self._place = next(iter(added), self._place)
        self._show(look)
        if isinstance(answer, ProposalInfo) and answer.state == "open":
            said = _tr("It is proposed. {0}").format(answer.missing)
            self._place = answer.id
            self.go_to(PROPOSALS)
        self.home.said.setText(said)
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


def _proposed_first(needed: int) -> str:
    return _tr(
        "{0} people must agree to a change of the team. With you it is proposed; it holds once the "
        "others have agreed."
    ).format(needed)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
