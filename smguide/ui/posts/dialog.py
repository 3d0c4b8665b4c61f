"""The register of posts: one dialog, with a sheet in it for each thing that is signed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from smguide.errors import SigningKeyError, SmguideError
from smguide.rules.moving_on import Decided
from smguide.ui.accessibility import announce
from smguide.ui.dialogs import ChooseFile, DialogText, choose_file
from smguide.ui.messages import Messages
from smguide.ui.posts.bringing_in import BroughtIn, TableForm
from smguide.ui.posts.forms import PostForm, WordsForm, asked_of
from smguide.ui.posts.looking import PostsLook, Signed, change
from smguide.ui.posts.moves import Move
from smguide.ui.posts.moving import MoveForm
from smguide.ui.posts.overview import Overview
from smguide.ui.posts.words import called
from smguide.ui.tasks import Runner
from smguide.ui.team.sheet import Sheet
from smguide.ui.theme import scaled
from smguide.ui.widgets.scrolling import fit_dialog
from smguide.ui.widgets.surface import column
from smguide.workspace import Changes, Desk, PostInfo, PostsBroughtIn

_WIDTH = 980
_HEIGHT = 700


class PostsDialog(QDialog):
    """Shows the register; what is written into it is a sheet in the same dialog.

    ``changed`` once something is signed. ``decided`` carries what a person decided about a level
    or the phase, for the draft; the dialog is closed then.
    """

    changed = Signal(object)
    decided = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        look: PostsLook,
        runner: Runner,
        messages: Messages,
        choose: ChooseFile = choose_file,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Register of posts"))
        self.setAccessibleName(_tr("Register of posts"))
        self._desk = desk
        self._look = look
        self._runner = runner
        self._messages = messages
        self._choose = choose
        self._working = False
        self.sheet: Sheet | None = None
        self.report: BroughtIn | None = None
        self.overview = Overview()
        self.register = self.overview.register
        self.overview.show_look(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        column(self).addWidget(self._stack)
        self._connect()
        self.overview.begin()

    def showEvent(self, event: QShowEvent) -> None:
        """As large as the table likes, but no larger than the window."""
        super().showEvent(event)
        if not event.spontaneous():
            fit_dialog(self, scaled(_WIDTH), least_height=scaled(_HEIGHT))

    def _connect(self) -> None:
        self.register.add_asked.connect(self.add)
        self.register.table_asked.connect(self.bring_in)
        self.register.incident_asked.connect(self.report_incident)
        self.register.settle_asked.connect(self.settle)
        self.register.take_back_asked.connect(self.take_back)
        self.overview.moving.asked.connect(self.decide)
        self.overview.close_asked.connect(self.accept)

    # Sheets

    @Slot()
    def add(self) -> None:
        """One post."""
        self._go_to(PostForm(self._look), _add_text())

    @Slot()
    def bring_in(self) -> None:
        """The posts of a table."""
        self._go_to(TableForm(self._choose), _table_text())

    @Slot(str)
    def report_incident(self, post: str) -> None:
        """Something came of a post later."""
        self._ask_about(post, "report_incident", _incident_text)

    @Slot(str)
    def settle(self, post: str) -> None:
        """The incident of a post is dealt with."""
        self._ask_about(post, "settle_incident", _settle_text)

    @Slot(str)
    def take_back(self, post: str) -> None:
        """A post was recorded by mistake."""
        self._ask_about(post, "take_post_back", _take_back_text)

    @Slot(object)
    def decide(self, move: Move) -> None:
        """A level or the phase is to change; it is written into the draft, not signed here."""
        self._go_to(MoveForm(self._look, move), _move_text(move))

    def _ask_about(self, post_id: str, verb: str, text: Any) -> None:
        post = self._look.post(post_id)
        self._go_to(WordsForm(self._look, post, asked_of(verb)), text(post))

    def _go_to(self, form: Any, text: DialogText) -> None:
        signs = not isinstance(form, MoveForm)
        sheet = Sheet(text, form, locked=signs and self._look.locked, with_reason=False)
        self.sheet = sheet
        sheet.submitted.connect(self._submit if signs else self._hand_over)
        sheet.left.connect(self.go_back)
        self._show(sheet, text.title)
        sheet.begin()

    def _show(self, page: QWidget, title: str) -> None:
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        announce(self, title)

    @Slot()
    def go_back(self) -> None:
        """To the posts, where one came from."""
        page = self.sheet or self.report
        if page is not None:
            self._stack.setCurrentWidget(self.overview)
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.sheet = self.report = None
        self.overview.begin()

    @Slot()
    def _hand_over(self) -> None:
        """The draft is shown with what was decided, so this is closed."""
        if self.sheet is None:
            return
        move, day = self.sheet.form.decided_move, self.sheet.form.day.day
        proposal = move.proposal
        self.accept()
        self.decided.emit(Decided(proposal.person, proposal.to, day))

    # Signing

    @Slot()
    def _submit(self) -> None:
        sheet = self.sheet
        if sheet is None or self._working:
            return
        self._set_working(True)
        self._runner.submit(
            change,
            self._desk,
            sheet.passphrase.line.text(),
            sheet.form.work(self._desk, ""),
            done=self._signed,
            failed=self._refused,
        )

    def _set_working(self, working: bool) -> None:
        self._working = working
        if self.sheet is not None:
            self.sheet.set_working(working)

    def _signed(self, signed: Signed) -> None:
        said = self.sheet.form.said if self.sheet is not None else ""
        self._set_working(False)
        self._look = signed.look
        self.overview.show_look(signed.look, said)
        self.go_back()
        if isinstance(signed.answer, PostsBroughtIn):
            self._show_report(signed.answer)
        elif isinstance(signed.answer, tuple):
            self.register.table.choose(signed.answer[0].id)
        announce(self, said)
        self.changed.emit(Changes.POSTS)

    def _show_report(self, found: PostsBroughtIn) -> None:
        self.report = BroughtIn(found)
        self.report.left.connect(self.go_back)
        self._show(self.report, " ".join(self.report.sentences))
        self.report.close_button.setFocus()

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
        if self.sheet is not None or self.report is not None:
            self.go_back()
        else:
            super().reject()


def _move_text(move: Move) -> DialogText:
    return DialogText(
        _tr("{0}: from “{1}” to “{2}”").format(move.about, move.stage, move.to),
        _tr("You decide. It counts once the draft is saved, approved and in force."),
        _tr("Put it into the draft"),
    )


def _add_text() -> DialogText:
    return DialogText(
        _tr("Add a post"),
        _tr("Write down what was posted and what came of it. You sign it."),
        _tr("Record the post"),
    )


def _table_text() -> DialogText:
    return DialogText(
        _tr("Bring in a table"),
        _tr("The posts of a table from a spreadsheet, all signed at once."),
        _tr("Bring in"),
    )


def _incident_text(post: PostInfo) -> DialogText:
    return DialogText(_tr("Report an incident"), called(post), _tr("Report the incident"))


def _settle_text(post: PostInfo) -> DialogText:
    return DialogText(_tr("The incident is settled"), called(post), _tr("Settled"))


def _take_back_text(post: PostInfo) -> DialogText:
    return DialogText(
        _tr("Take the post back"),
        _tr("{0}. It counts no more; that it was there stays in the record.").format(called(post)),
        _tr("Take back"),
        kind="danger",
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Posts", words)
