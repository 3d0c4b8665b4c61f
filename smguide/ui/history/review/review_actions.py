"""Does what a person decided about a revision: asks first, then works off the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.compare.rows import RedlineRow
from smguide.errors import SigningKeyError, SmguideError
from smguide.review.status import Action, State
from smguide.ui.dialogs import FormDialog, open_dialog
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.review.approve_dialog import ApproveDialog, ConfirmDialog
from smguide.ui.history.review.ask_dialog import AskDialog, NobodyDialog
from smguide.ui.history.review.ask_people import Asking, read_asking
from smguide.ui.history.review.away_dialog import AwayDialog, BackDialog
from smguide.ui.history.review.confirm_again import ConfirmAgainDialog
from smguide.ui.history.review.verb_dialogs import changes_dialog, reject_dialog, withdraw_dialog
from smguide.ui.history.talk.comment_about import about_row, about_whole, costs_approval
from smguide.ui.history.talk.comment_dialog import CommentDialog
from smguide.ui.messages import Messages
from smguide.ui.tasks import Runner
from smguide.workspace import AbsenceInfo, Desk


@dataclass(frozen=True, slots=True)
class Known:
    """What is known before the dialog opens.

    ``words`` begin a reason; ``unseen`` changes were not looked at one by one; ``switched``: what
    is signed has just come into view.
    """

    words: str = ""
    unseen: int = 0
    switched: bool = False


_NOTHING = Known()


class ReviewActions(QObject):
    """One dialog at a time; ``done`` once something is in the record.

    ``team_wanted``: a review cannot end with the team as it is.
    """

    done = Signal()
    team_wanted = Signal()

    def __init__(self, window: QWidget, runner: Runner, messages: Messages) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._messages = messages
        self._desk: Desk | None = None
        self._dialog: Any = None
        self._said = ""
        self._to_ask: tuple[Desk, Look, Around] | None = None

    @property
    def dialog(self) -> FormDialog | None:
        """The dialog that is open."""
        found: FormDialog | None = self._dialog
        return found

    def begin(
        self, desk: Desk, action: Action, look: Look, around: Around, known: Known = _NOTHING
    ) -> None:
        """Open the dialog of an action."""
        if action is Action.ASK:
            self._ask(desk, look, around)
        elif action is Action.REQUEST_CHANGES:
            self._open(desk, changes_dialog(self._window, look, known.words))
        elif action is not Action.APPROVE:
            self._open(desk, _DIALOGS[action](self._window, look, around))
        elif look.meaning:
            self._open(desk, self._approve_dialog(look, around, known))
        else:
            self._messages.note(look.verdicts[action].why)

    def _approve_dialog(self, look: Look, around: Around, known: Known) -> ApproveDialog:
        return ApproveDialog(
            self._window, look, around, switched=known.switched, unseen=known.unseen
        )

    def _ask(self, desk: Desk, look: Look, around: Around) -> None:
        """Nobody is asked what nobody could answer."""
        if look.tally.able or look.standing.state is State.IN_REVIEW:
            self._to_ask = (desk, look, around)
            self._runner.submit(read_asking, desk, look.number, done=self._open_asking)
            return
        self._dialog = NobodyDialog(self._window, look)
        self._dialog.submitted.connect(self._go_to_team)
        self._dialog.finished.connect(self._closed)
        open_dialog(self._dialog)

    def _open_asking(self, asking: Asking) -> None:
        if self._to_ask is None or self._dialog is not None:
            return
        desk, look, around = self._to_ask
        dialog = AskDialog(self._window, look, around, asking)
        dialog.team_button.clicked.connect(self._go_to_team)
        self._open(desk, dialog)

    @Slot()
    def _go_to_team(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self.team_wanted.emit()

    def comment_on(
        self, desk: Desk, look: Look, shown: RedlineRow, quote: str, *, proposing: bool = False
    ) -> None:
        """Open the dialog for a comment on a clause, or for another wording of it."""
        about = about_row(look, shown, quote)
        about = replace(about, costs_approval=costs_approval(look, desk.person))
        self._open(desk, CommentDialog(self._window, about, proposing=proposing))

    def away(self, desk: Desk, around: Around) -> None:
        """Ask who is away and who stands in."""
        self._open(desk, AwayDialog(self._window, around))

    def back(self, desk: Desk, around: Around, absence: AbsenceInfo) -> None:
        """Ask whether an absence is to end."""
        self._open(desk, BackDialog(self._window, around, absence))

    def _open(self, desk: Desk, dialog: Any) -> None:
        self._desk, self._dialog = desk, dialog
        dialog.submitted.connect(self._submit)
        dialog.finished.connect(self._closed)
        open_dialog(dialog)

    @Slot()
    def _submit(self) -> None:
        if self._dialog is None or self._desk is None:
            return
        self._said = self._dialog.said
        self._dialog.set_ready(False)
        self._runner.submit(
            self._dialog.work(self._desk), done=self._succeeded, failed=self._failed
        )

    def _succeeded(self, _answer: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._messages.success(self._said)
        self.done.emit()

    def _failed(self, error: BaseException) -> None:
        dialog = self._dialog
        if dialog is None or not isinstance(error, SmguideError):
            self._messages.show_error(error)
            return
        dialog.set_ready(True)
        dialog.show_problem(str(error))
        if isinstance(error, SigningKeyError) and isinstance(dialog, _SIGNING):
            dialog.ask_passphrase()

    @Slot()
    def _closed(self) -> None:
        self._dialog = None


def _reject(window: QWidget, look: Look, _around: Around) -> FormDialog:
    return reject_dialog(window, look)


def _comment(window: QWidget, look: Look, _around: Around) -> FormDialog:
    return CommentDialog(window, about_whole(look))


def _withdraw(window: QWidget, look: Look, _around: Around) -> FormDialog:
    return withdraw_dialog(window, look)


_DIALOGS: dict[Action, Callable[[QWidget, Look, Around], FormDialog]] = {
    Action.REJECT: _reject,
    Action.CONFIRM: ConfirmDialog,
    Action.CONFIRM_AGAIN: ConfirmAgainDialog,
    Action.COMMENT: _comment,
    Action.WITHDRAW: _withdraw,
}

_SIGNING = (ApproveDialog, ConfirmDialog, ConfirmAgainDialog)
"""Dialogs that can ask for the passphrase of a locked key."""
