"""Sees to it that no word is lost: what is not kept, who else writes, what came back.

What it has to say stays above the page until it is no longer true.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.errors import Outdated, SmguideError
from smguide.model.guidelines import Guidelines, new_id
from smguide.ui.dialogs import ChooseFile, choose_new_file, open_dialog
from smguide.ui.messages import Messages
from smguide.ui.session import EditSession
from smguide.ui.tasks import Runner
from smguide.ui.write import notices
from smguide.ui.write.closing import ClosingDialog
from smguide.ui.write.lasting_bar import LastingBar, Notice
from smguide.ui.write.recovery import RecoveryDialog
from smguide.ui.write.work import Recovered, Work, read_recovered
from smguide.workspace import Desk, DraftClaim

_LOOK_EVERY: Final = 3_000
"""Milliseconds between looks at who writes in the draft."""


class DraftGuard(QObject):
    """Stands beside the Write page.

    ``read_again`` asks to fill the screen from the disk, taking the draft over if True;
    ``compare_wanted`` to compare, ``set_aside_wanted`` to begin again from the latest revision.
    ``close_wanted`` asks for the window to close now.
    """

    read_again = Signal(bool)
    compare_wanted = Signal()
    set_aside_wanted = Signal()
    close_wanted = Signal()

    def __init__(
        self,
        page: QWidget,
        session: EditSession,
        runner: Runner,
        messages: Messages,
        choose: ChooseFile = choose_new_file,
    ) -> None:
        super().__init__(page)
        self._page, self._session, self._runner, self._messages = page, session, runner, messages
        self._choose = choose
        self._desk: Desk | None = None
        self._kept_at: datetime | None = None
        self._problem: SmguideError | None = None
        self._notice: Notice | None = None
        self._left_behind: Guidelines | None = None
        self._copied: Guidelines | None = None
        self._copy: Guidelines | None = None
        self._elsewhere = False
        self._base = self._base_left = 0
        self.window_id = new_id("w")
        self.bar = LastingBar()
        self.dialog: RecoveryDialog | ClosingDialog | None = None
        self._watch = QTimer(self, interval=_LOOK_EVERY)
        self._connect()

    def _connect(self) -> None:
        self._session.kept.connect(self._kept)
        self._session.keep_failed.connect(self._not_kept)
        self._session.left_behind.connect(self._was_left_behind)
        self._session.refused.connect(self.bar.repeat)
        self.bar.pressed.connect(self._do)
        self._watch.timeout.connect(self.look)

    # Which draft

    def opened(self, desk: Desk, found: Work) -> None:
        """The screen shows this draft now."""
        if self._desk is not None and self._desk.name != desk.name:
            self.let_go()
            self._base_left = self._base
        self._desk, self._problem, self._copied = desk, None, None
        self._base = found.kept.base
        self._kept_at = found.kept.kept_at
        self._elsewhere = not found.claim.mine
        self._watch.start()
        if not found.claim.mine:
            self._session.only_read()
            self._say(notices.open_elsewhere(found.claim))
            return
        self._say(None)
        if found.claim.ended_badly and found.kept.kept_at is not None:
            self._runner.submit(read_recovered, found, done=self._ask_about)

    def let_go(self) -> None:
        """This window writes in the draft no more."""
        self._watch.stop()
        if self._desk is not None:
            self._runner.keep(self._desk.release_draft, self.window_id)
        self._desk = None

    @Slot()
    def look(self) -> None:
        """See whether another window has taken the draft over, or has left it."""
        if self._desk is not None:
            self._runner.keep(self._desk.draft_claim, self.window_id, done=self._looked)

    def _looked(self, claim: DraftClaim) -> None:
        if claim.mine and self._elsewhere:
            self._messages.success(self.tr("The other window is closed. You can write again."))
            self.read_again.emit(False)
        elif not claim.mine and not self._elsewhere:
            self._elsewhere = True
            # What is not kept yet goes among the earlier drafts, where it overwrites nothing.
            self._session.keep_now()
            self._session.only_read()
            self._say(notices.taken_over(claim))

    # Keeping

    @Slot(object)
    def _kept(self, at: datetime) -> None:
        self._kept_at = at
        if self._problem is not None:
            self._problem = None
            self._say(None)
            self._messages.success(self.tr("Your draft is kept again."))

    @Slot(object)
    def _not_kept(self, error: BaseException) -> None:
        if isinstance(error, Outdated):
            self._lost_to_another(error)
        elif isinstance(error, SmguideError):
            self._problem = error
            self._say(notices.not_kept(error))
        else:
            self._messages.show_error(error)

    def _lost_to_another(self, error: Outdated) -> None:
        if not self._elsewhere:
            self._session.only_read()
            self._say(notices.outdated(error))
            self.look()

    @Slot(object, object)
    def _was_left_behind(self, guidelines: Guidelines, error: BaseException) -> None:
        """One went on to other guidelines, and what was written before cannot be kept."""
        if isinstance(error, SmguideError) and not isinstance(error, Outdated):
            self._left_behind = guidelines
            self.bar.show_notice(notices.left_behind(guidelines.title, error))

    def _say(self, notice: Notice | None) -> None:
        """Say something of the draft on the screen, once nothing is left behind."""
        self._notice = notice
        if self._left_behind is None:
            self.bar.show_notice(notice)

    @Slot(str)
    def _do(self, deed: str) -> None:
        deeds: dict[str, Callable[[], object]] = {
            notices.COPY: self.save_copy,
            notices.TRY: self._session.keep_now,
            notices.TAKE: self._take_over,
            notices.NEWER: self._show_newer,
            notices.FORGET: self._forget,
        }
        deeds[deed]()

    def _take_over(self) -> None:
        self.read_again.emit(True)

    def _show_newer(self) -> None:
        self.read_again.emit(False)

    def _forget(self) -> None:
        self._left_behind = None
        self._say(self._notice)

    # A copy elsewhere

    @Slot()
    def save_copy(self) -> None:
        """Write everything into a file that the person chooses."""
        self._copy = self._left_behind or self._session.guidelines
        question = notices.copy_question(self._copy.title, date.today())
        self._choose(self._page, question, self._copy_to)

    def _copy_to(self, path: Path) -> None:
        if self._desk is not None and self._copy is not None:
            base = self._base_left if self._copy is self._left_behind else self._base
            self._runner.keep(
                self._desk.save_copy,
                self._copy,
                base,
                path,
                done=self._copy_made,
                failed=self._no_copy,
            )

    def _copy_made(self, path: Path) -> None:
        if self._copy is self._left_behind:
            self._forget()
        self._copied = self._copy
        self._messages.success(self.tr("A copy of everything is in {0}.").format(path))
        if self._problem is not None:
            self._say(notices.not_kept(self._problem, copy=path))
        if isinstance(self.dialog, ClosingDialog):
            self.dialog.accept()
            self.close_wanted.emit()

    def _no_copy(self, error: BaseException) -> None:
        if isinstance(self.dialog, ClosingDialog) and isinstance(error, SmguideError):
            self.dialog.show_problem(str(error))
        else:
            self._messages.show_error(error)

    # Closing

    def may_close(self) -> bool:
        """Whether nothing would be lost; else the person is asked."""
        safe = self._session.keep_and_wait() or self._copied is self._session.guidelines
        if safe and self._left_behind is None:
            return True
        if self.dialog is None:
            self.dialog = ClosingDialog(self._page, self._problem, self._kept_at)
            self.dialog.submitted.connect(self._close_anyway)
            self.dialog.copy_button.clicked.connect(self.save_copy)
            self._open()
        return False

    @Slot()
    def _close_anyway(self) -> None:
        self._copied, self._left_behind = self._session.guidelines, None
        if self.dialog is not None:
            self.dialog.accept()
        self.close_wanted.emit()

    # What came back

    def _ask_about(self, recovered: Recovered) -> None:
        if recovered.changes and self.dialog is None:
            self.dialog = RecoveryDialog(self._page, recovered)
            self.dialog.compare_wanted.connect(self.compare_wanted)
            self.dialog.set_aside_wanted.connect(self.set_aside_wanted)
            self._open()

    def _open(self) -> None:
        if self.dialog is not None:
            self.dialog.finished.connect(self._closed)
            open_dialog(self.dialog)

    @Slot()
    def _closed(self) -> None:
        self.dialog = None
