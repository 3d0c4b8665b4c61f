"""The library page: all guidelines on this computer, and how to begin, import or remove some."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from smguide.errors import SigningKeyError, SmguideError
from smguide.ui.accessibility import announce
from smguide.ui.backup.room import BackupRoom
from smguide.ui.dialogs import (
    ChooseFile,
    DialogText,
    FileQuestion,
    FormDialog,
    choose_file,
    choose_new_file,
    confirm,
    open_dialog,
)
from smguide.ui.library.first_steps import FirstSteps
from smguide.ui.library.import_dialog import ImportDialog, ReportDialog
from smguide.ui.library.new_dialog import NewDialog
from smguide.ui.library.shelf import (
    Imported,
    Shelf,
    add_sample,
    begin,
    bring_in,
    look,
    take_kinds,
)
from smguide.ui.library.shelf_view import ShelfView
from smguide.ui.library.together import Together
from smguide.ui.messages import Messages
from smguide.ui.tasks import Latest, Runner
from smguide.ui.widgets.panes import mark_pane
from smguide.ui.widgets.surface import column, put_on
from smguide.workspace import Changes, Desk, LibraryEntry, Workspace

_KINDS = "(*.md *.markdown *.txt *.smguide)"


class LibraryPage(QWidget):
    """Emits ``opened`` with a short name, ``begun`` with the desk of guidelines just made.

    ``removed`` carries the short name of guidelines that went to the trash, ``trouble_asked`` that
    of guidelines that cannot be opened, to say what happened to them.
    """

    opened = Signal(str)
    trouble_asked = Signal(str)
    begun = Signal(object)
    removed = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        runner: Runner,
        messages: Messages,
        choose: ChooseFile = choose_file,
        choose_new: ChooseFile = choose_new_file,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._runner = runner
        self._messages = messages
        self._choose = choose
        self._looking = Latest(runner)
        self._stale = True
        self._shelf: Shelf | None = None
        self._dialog: FormDialog | None = None
        self._leaving: LibraryEntry | None = None
        self.first_steps = FirstSteps()
        self.shelf_view = ShelfView()
        self.backups = BackupRoom(self, workspace, runner, messages, choose, choose_new)
        self.together = Together(self, workspace, runner, messages)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        put_on(self, "bg")
        self._stack.addWidget(mark_pane(self.shelf_view, _tr("Library")))
        self._stack.addWidget(mark_pane(self.first_steps, _tr("First steps")))
        column(self, gap=0).addWidget(self._stack)
        self.shelf_view.put_under_bar(self.backups.notice)
        self.shelf_view.put_under_bar(self.together.notice)

    def _connect(self) -> None:
        for part in (self.first_steps, self.shelf_view):
            part.new_asked.connect(self.new_guidelines)
            part.import_asked.connect(self.import_document)
            part.sample_asked.connect(self.open_sample)
        self.shelf_view.opened.connect(self.opened)
        self.shelf_view.trouble_asked.connect(self.trouble_asked)
        self.shelf_view.remove_asked.connect(self._ask_to_remove)
        self.shelf_view.look_again.connect(self._look)
        self.together.signed.connect(self._look)
        self.first_steps.backup_asked.connect(self.backups.bring_in)
        self.backups.brought.connect(self._brought)

    # Looking

    def refresh(self, changes: Changes) -> None:
        """Something has changed; the page looks again when somebody sees it."""
        self._stale = self._stale or bool(changes)
        if self._stale and self.isVisible():
            self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the library when one comes to it."""
        super().showEvent(event)
        if self._stale:
            self._look()

    @Slot()
    def _look(self) -> None:
        self._stale = False
        self._looking.submit(look, self._workspace, done=self._show, failed=self._could_not_look)

    def _show(self, shelf: Shelf) -> None:
        self._shelf = shelf
        empty = not shelf.entries and shelf.missing is None
        self.shelf_view.show_shelf(shelf)
        self._stack.setCurrentWidget(self.first_steps if empty else self.shelf_view)
        self.together.look(shelf)
        self.backups.remind(shelf.entries)

    def _could_not_look(self, error: BaseException) -> None:
        self._stale = True
        self._messages.show_error(error)

    # New guidelines

    @Slot()
    def new_guidelines(self) -> None:
        """Open the sheet for new guidelines."""
        self._runner.submit(look, self._workspace, done=self._open_new)

    def _open_new(self, shelf: Shelf) -> None:
        if self._may_begin(shelf):
            dialog = NewDialog(self, shelf)
            dialog.submitted.connect(self._create)
            self._open(dialog)

    def _may_begin(self, shelf: Shelf) -> bool:
        """Nothing is filled in for nothing: without what is missing, say so first."""
        if self._dialog_is_open():
            return False
        self._show(shelf)
        if shelf.missing is not None:
            self._messages.show_error(shelf.missing)
        return shelf.missing is None

    def _open(self, dialog: FormDialog) -> None:
        self._dialog = dialog
        open_dialog(dialog)

    @Slot()
    def _create(self) -> None:
        if isinstance(self._dialog, NewDialog):
            self._work(self._dialog)
            self._runner.submit(
                begin,
                self._workspace,
                self._dialog.wanted(),
                done=self._created,
                failed=self._refused,
            )

    def _created(self, desk: Desk) -> None:
        self._close_dialog()
        self._stale = True
        self._messages.success(_tr("Your guidelines are in the library."))
        self.begun.emit(desk)

    # Import

    @Slot()
    def import_document(self) -> None:
        """Ask for a document and make guidelines of it."""
        question = FileQuestion(_tr("Import a document"), _tr("Text documents {0}").format(_KINDS))
        self._choose(self, question, self._document_chosen)

    def _document_chosen(self, document: Path) -> None:
        self._document = document
        self._runner.submit(look, self._workspace, done=self._open_import)

    def _open_import(self, shelf: Shelf) -> None:
        if self._may_begin(shelf):
            dialog = ImportDialog(self, shelf, self._document)
            dialog.submitted.connect(self._import)
            self._open(dialog)

    @Slot()
    def _import(self) -> None:
        if isinstance(self._dialog, ImportDialog):
            self._work(self._dialog)
            self._runner.submit(
                bring_in,
                self._workspace,
                self._dialog.document,
                self._dialog.wanted(),
                done=self._report,
                failed=self._refused,
            )

    def _report(self, imported: Imported) -> None:
        self._close_dialog()
        self._stale = True
        self.refresh(Changes.LIBRARY)
        dialog = ReportDialog(self, imported)
        dialog.submitted.connect(self._open_imported)
        self._open(dialog)

    @Slot()
    def _open_imported(self) -> None:
        if isinstance(self._dialog, ReportDialog):
            imported, kinds = self._dialog.imported, self._dialog.kinds.kinds
            self._close_dialog()
            self._runner.submit(take_kinds, imported, kinds, done=self.begun.emit)

    # The sample

    @Slot()
    def open_sample(self) -> None:
        """Make the sample and open it."""
        self._offer_sample(offered=False)
        announce(self, _tr("The sample is being made."))
        self._runner.submit(
            add_sample, self._workspace, done=self._sample_made, failed=self._sample_failed
        )

    def _sample_made(self, name: str) -> None:
        self._offer_sample(offered=True)
        self._stale = True
        self.refresh(Changes.LIBRARY)
        self.opened.emit(name)

    def _sample_failed(self, error: BaseException) -> None:
        self._offer_sample(offered=True)
        self._messages.show_error(error)

    def _offer_sample(self, *, offered: bool) -> None:
        words = _tr("Open the sample") if offered else _tr("Making the sample…")
        for made in (self.first_steps.sample_button, self.shelf_view.sample_button):
            made.setEnabled(offered)
            made.setText(words)

    # Removing

    @Slot(str)
    def _ask_to_remove(self, name: str) -> None:
        entries = self._shelf.entries if self._shelf else ()
        self._leaving = next((entry for entry in entries if entry.name == name), None)
        if self._leaving is None:
            return
        text = DialogText(
            _tr("Remove “{0}” ({1}) from the library?").format(self._leaving.title, name),
            _tr(
                "It moves to the trash folder of smguide with its draft and its whole history. "
                "Nothing is deleted."
            ),
            _tr("Remove"),
            kind="danger",
        )
        confirm(self, text, self._remove)

    def _remove(self) -> None:
        if self._leaving is not None:
            self._runner.submit(self._workspace.remove, self._leaving.name, done=self._was_removed)

    def _was_removed(self, _nothing: object) -> None:
        if self._leaving is None:
            return
        entry, self._leaving = self._leaving, None
        self._messages.success(_tr("“{0}” is in the trash.").format(entry.title))
        self.removed.emit(entry.name)
        self._stale = True
        self.refresh(Changes.LIBRARY)

    @Slot()
    def _brought(self) -> None:
        """Something came in from a backup, or was put right."""
        self._stale = True
        self.refresh(Changes.LIBRARY)

    # Dialogs

    def _work(self, dialog: FormDialog) -> None:
        dialog.show_problem("")
        dialog.set_ready(False)

    def _refused(self, error: BaseException) -> None:
        """Say it in the dialog where it can be mended, as long as that is open."""
        if not isinstance(error, SmguideError) or not self._dialog_is_open():
            self._messages.show_error(error)
            return
        assert self._dialog is not None
        self._dialog.set_ready(True)
        self._dialog.show_problem(str(error))
        if isinstance(error, SigningKeyError) and isinstance(
            self._dialog, NewDialog | ImportDialog
        ):
            self._dialog.form.ask_passphrase()

    def _dialog_is_open(self) -> bool:
        return self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible()

    def _close_dialog(self) -> None:
        if self._dialog_is_open():
            assert self._dialog is not None
            self._dialog.accept()
        self._dialog = None


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
