"""From the draft to a revision: the dialog, the work, and what is said afterwards."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.errors import Outdated, SmguideError
from smguide.model.guidelines import Guidelines
from smguide.ui.dialogs import open_dialog
from smguide.ui.messages import Messages
from smguide.ui.session import EditSession
from smguide.ui.tasks import Runner
from smguide.ui.write import work
from smguide.ui.write.save_dialog import SaveDialog
from smguide.ui.write.work import Changed, DraftKeeper, Work
from smguide.workspace import Consequences, Desk, Revision, consequences


class Saving(QObject):
    """``saved`` carries the new revision; ``outdated``: the screen must be filled again.

    ``wanted`` asks to show a section and a clause of it. What was written in the sheet is there
    again when it is opened next, until it is saved.
    """

    saved = Signal(object)
    outdated = Signal()
    wanted = Signal(str, str)

    def __init__(
        self, window: QWidget, session: EditSession, runner: Runner, messages: Messages
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._runner = runner
        self._messages = messages
        self._keeper: DraftKeeper | None = None
        self._on_screen: Guidelines | None = None
        self._written = ("", "")
        self.dialog: SaveDialog | None = None

    def ask(self, desk: Desk, keeper: DraftKeeper, found: Work) -> None:
        """Show what would be saved and ask what and why."""
        if self.dialog is not None:
            return
        self._keeper = keeper
        self.dialog = SaveDialog(self._window, found.latest + 1)
        self.dialog.remember(*self._written)
        self.dialog.submitted.connect(self._save)
        self.dialog.wanted.connect(self.wanted)
        self.dialog.finished.connect(self._closed)
        open_dialog(self.dialog)
        guidelines = self._session.guidelines
        self._runner.submit(
            work.read_changes, desk, found.base, guidelines, keeper.taken, done=self._compared
        )
        self._runner.submit(consequences, found.base, guidelines, desk.now, done=self._reckoned)

    @Slot(str, str)
    def propose(self, summary: str, reason: str) -> None:
        """What to say about a change that names itself, unless something is written already."""
        self._written = (self._written[0] or summary, self._written[1] or reason)

    def _compared(self, changed: Changed) -> None:
        if self.dialog is not None:
            self.dialog.show_changes(changed)

    def _reckoned(self, found: Consequences) -> None:
        if self.dialog is not None:
            self.dialog.show_consequences(found)

    @Slot()
    def _save(self) -> None:
        dialog = self.dialog
        if dialog is None or self._keeper is None:
            return
        dialog.set_saving(True)
        self._on_screen = self._session.guidelines
        self._runner.submit(
            self._keeper.save,
            self._on_screen,
            dialog.summary,
            dialog.reason,
            dialog.answers,
            done=self._was_saved,
            failed=self._was_not_saved,
        )

    def _was_saved(self, revision: Revision) -> None:
        if self._on_screen is not None:
            self._session.was_saved(self._on_screen)
        if self.dialog is not None:
            self.dialog.accept()
        self._written = ("", "")
        self.saved.emit(revision)

    def _was_not_saved(self, error: BaseException) -> None:
        if self.dialog is not None:
            self.dialog.set_saving(False)
        if isinstance(error, Outdated):
            self._fill_again(error)
            return
        if self.dialog is None or not isinstance(error, SmguideError):
            self._messages.show_error(error)
            return
        self.dialog.show_problem(str(error))

    def _fill_again(self, error: Outdated) -> None:
        """What is on the screen is on the disk; but the disk has more by now."""
        if self._on_screen is not None:
            self._session.was_saved(self._on_screen)
        if self.dialog is not None:
            self.dialog.reject()
        self._messages.show_error(error)
        self.outdated.emit()

    @Slot()
    def _closed(self) -> None:
        if self.dialog is not None:
            self._written = (self.dialog.own_summary, self.dialog.own_reason)
        self.dialog = None
