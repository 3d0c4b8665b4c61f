"""Opens the dialogs of backups and does on the worker what is asked for there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from smguide.errors import SigningKeyError, SmguideError, Stopped
from smguide.ui.backup.reminder import BackupNotice
from smguide.ui.dialogs import ChooseFile, FormDialog, choose_file, choose_new_file, open_dialog
from smguide.ui.messages import Messages
from smguide.ui.tasks import Latest, Runner
from smguide.workspace import LibraryEntry, Workspace
from smguide.workspace.backup import Choice, Contents, Made, Reminder, Result, Watch


@dataclass(frozen=True, slots=True)
class _Looked:
    """A backup that was opened, with what opens it."""

    path: Path
    passphrase: str
    contents: Contents


class BackupRoom(QObject):
    """Backups out and in; ``brought`` once something new is in the library."""

    brought = Signal()

    def __init__(
        self,
        page: QWidget,
        workspace: Workspace,
        runner: Runner,
        messages: Messages,
        choose: ChooseFile = choose_file,
        choose_new: ChooseFile = choose_new_file,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._workspace = workspace
        self._runner = runner
        self._messages = messages
        self._choose = choose
        self._choose_new = choose_new
        self._reminding = Latest(runner)
        self._path = Path()
        self.dialog: Any = None
        self.notice = BackupNotice()
        self.notice.wanted.connect(self.back_up)
        self.notice.put_off.connect(self._put_off)

    # A word when one is due

    def remind(self, entries: Sequence[LibraryEntry]) -> None:
        """Look whether a backup is due; the sample alone is not worth one."""
        if all(entry.is_sample for entry in entries):
            self.notice.show_reminder(None)
            return
        self._reminding.submit(_reminder, self._workspace, done=self.notice.show_reminder)

    @Slot()
    def _put_off(self) -> None:
        self.notice.show_reminder(None)
        self._runner.submit(self._workspace.backups.remind_later)

    # Out

    @Slot()
    def back_up(self) -> None:
        """Ask what goes into a backup."""
        if QApplication.activeModalWidget() is None:
            self._runner.submit(_shelf, self._workspace, done=self._open_out)

    def _open_out(self, shelf: tuple[tuple[LibraryEntry, ...], int]) -> None:
        from smguide.ui.backup.out_dialog import BackUpDialog

        entries, days = shelf
        if not entries:
            self._messages.note(_tr("There is nothing in the library to back up yet."))
            return
        dialog = BackUpDialog(self._page.window(), entries, days)
        dialog.submitted.connect(self._ask_where)
        self._open(dialog)

    @Slot()
    def _ask_where(self) -> None:
        from smguide.ui.backup.out_dialog import file_question

        question = file_question(self._workspace.today())
        self._choose_new(self.dialog, question, self._write)

    def _write(self, path: Path) -> None:
        from smguide.ui.backup.out_dialog import BackUpDialog, as_file

        if isinstance(self.dialog, BackUpDialog):
            watch = self.dialog.begin().watch
            wanted = (self._workspace, as_file(path), self.dialog.wanted, watch)
            self._runner.submit(_make, *wanted, done=self._made, failed=self._not_done)

    def _made(self, made: Made) -> None:
        from smguide.ui.backup.out_dialog import BackedUpDialog

        self._close()
        self.notice.show_reminder(None)
        self._open(BackedUpDialog(self._page.window(), made))

    # In

    @Slot()
    def bring_in(self) -> None:
        """Ask for a backup to bring in."""
        from smguide.ui.backup.in_dialog import backup_question

        if QApplication.activeModalWidget() is None:
            self._choose(self._page.window(), backup_question(), self.look_into)

    def look_into(self, path: Path) -> None:
        """Look what is in a backup."""
        self._path = path
        backups = self._workspace.backups
        self._runner.submit(backups.is_protected, path, done=self._open_or_ask)

    def _open_or_ask(self, is_protected: bool) -> None:
        from smguide.ui.backup.in_dialog import OpenBackupDialog

        if not is_protected:
            self._look("")
            return
        dialog = OpenBackupDialog(self._page.window(), self._path)
        dialog.submitted.connect(self._unlock)
        self._open(dialog)

    @Slot()
    def _unlock(self) -> None:
        self.dialog.set_ready(False)
        self.dialog.show_problem("")
        self._look(self.dialog.passphrase.text())

    def _look(self, passphrase: str) -> None:
        asked = (self._workspace, self._path, passphrase)
        self._runner.submit(_looked, *asked, done=self._open_in, failed=self._not_opened)

    def _not_opened(self, error: BaseException) -> None:
        if isinstance(error, SigningKeyError) and self.dialog is not None:
            self.dialog.set_ready(True)
            self.dialog.show_problem(str(error))
            self.dialog.passphrase.setFocus()
            return
        self._close()
        self._messages.show_error(error)

    def _open_in(self, looked: _Looked) -> None:
        from smguide.ui.backup.in_dialog import BringInDialog

        self._close()
        window = self._page.window()
        dialog = BringInDialog(window, looked.path, looked.passphrase, looked.contents)
        dialog.submitted.connect(self._take)
        self._open(dialog)

    @Slot()
    def _take(self) -> None:
        from smguide.ui.backup.in_dialog import BringInDialog

        dialog = self.dialog
        if isinstance(dialog, BringInDialog):
            watch = dialog.begin().watch
            wanted = (self._workspace, dialog.path, dialog.choice, dialog.passphrase, watch)
            self._runner.submit(_bring, *wanted, done=self._brought, failed=self._not_done)

    def _brought(self, result: Result) -> None:
        from smguide.ui.backup.in_dialog import BroughtInDialog

        self._close()
        self.brought.emit()
        self._open(BroughtInDialog(self._page.window(), result))

    # Is everything in order?

    @Slot()
    def check_order(self) -> None:
        """Look whether everything is in order on this computer."""
        from smguide.ui.backup.order_dialog import OrderDialog

        if QApplication.activeModalWidget() is None:
            dialog = OrderDialog(self._page.window(), self._workspace, self._runner, self._choose)
            dialog.mended.connect(self.brought)
            dialog.copy_wanted.connect(self.look_into)
            open_dialog(dialog)

    # Dialogs

    def _open(self, dialog: FormDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        open_dialog(dialog)

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    @Slot()
    def _closed(self) -> None:
        self.dialog = None

    def _not_done(self, error: BaseException) -> None:
        if self.dialog is None or not isinstance(error, SmguideError):
            self._close()
            self._messages.show_error(error)
        else:
            stopped = isinstance(error, Stopped)
            self.dialog.end(_tr("You stopped it.") if stopped else str(error))
            self.brought.emit()


def _reminder(workspace: Workspace) -> Reminder | None:
    return workspace.backups.reminder()


def _shelf(workspace: Workspace) -> tuple[tuple[LibraryEntry, ...], int]:
    return workspace.entries(), workspace.backups.habit.read().after


def _make(workspace: Workspace, path: Path, wanted: Any, watch: Watch) -> Made:
    workspace.backups.habit.remind_after(wanted.remind_after)
    return workspace.backups.make(
        path,
        wanted.names,
        keys=wanted.keys,
        passphrase=wanted.passphrase,
        replace=True,
        watch=watch,
    )


def _looked(workspace: Workspace, path: Path, passphrase: str) -> _Looked:
    return _Looked(path, passphrase, workspace.backups.look(path, passphrase))


def _bring(
    workspace: Workspace, path: Path, choice: Choice, passphrase: str, watch: Watch
) -> Result:
    return workspace.backups.bring_in(path, choice, passphrase=passphrase, watch=watch)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backup", words)
