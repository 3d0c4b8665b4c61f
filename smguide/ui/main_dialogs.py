"""The dialogs of the menu: help, about, the guidelines as a whole, the team, one’s key.

They are imported when they are first wanted: opening the window must not wait for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from smguide.errors import NotFound
from smguide.ui.dialogs import open_dialog
from smguide.ui.shell import Shell
from smguide.ui.tasks import Runner
from smguide.ui.unlock_dialog import UnlockDialog
from smguide.ui.write.page import WritePage
from smguide.workspace import Desk, KeptWork

if TYPE_CHECKING:
    from smguide.rules.moving_on import Decided
    from smguide.ui.document_dialog import DocumentDialog
    from smguide.ui.help.window import HelpWindow
    from smguide.ui.posts.looking import PostsLook
    from smguide.ui.session import EditSession
    from smguide.ui.team.looking import TeamLook
    from smguide.workspace.key_lock import LockState


class MainDialogs(QObject):
    """Opens them over the window for the guidelines at ``desk``.

    ``changed`` tells what one of them changed, ``looked`` what a look through the record found.
    """

    changed = Signal(object)
    looked = Signal(object)

    def __init__(self, window: Shell, runner: Runner) -> None:
        super().__init__(window)
        self.desk: Desk | None = None
        self._window = window
        self._runner = runner
        self._help: HelpWindow | None = None
        self._document: DocumentDialog | None = None
        self._decided: Decided | None = None

    @Slot()
    def show_help(self) -> None:
        """Help on the page that is shown."""
        from smguide.ui.help.window import HelpWindow

        if self._help is None:
            self._help = HelpWindow(self._window)
        self._help.show_page(self._window.place)

    @Slot()
    def show_about(self) -> None:
        """What this program is."""
        from smguide.ui.about import AboutDialog

        open_dialog(AboutDialog(self._window, self._runner))

    @Slot()
    def unlock_key(self) -> None:
        """Ask for the passphrase of the key that signs, and keep it until the program ends."""
        if self.desk is not None and QApplication.activeModalWidget() is None:
            self._runner.submit(self.desk.key.state, done=self._open_lock)

    def _open_lock(self, state: LockState) -> None:
        if self.desk is not None and QApplication.activeModalWidget() is None:
            messages = self._window.messages
            open_dialog(UnlockDialog(self._window, self.desk, state, self._runner, messages))

    @Slot()
    def show_document(self) -> None:
        """Show what the draft says of the guidelines as a whole, to be changed."""
        if self.desk is not None and QApplication.activeModalWidget() is None:
            self._window.go_to("write")
            self._runner.submit(self.desk.work, done=self._open_document)

    def _open_document(self, _kept: KeptWork) -> None:
        """The Write page has its draft by now: the worker does one thing after the other."""
        from smguide.ui.document_dialog import DocumentDialog

        if self.desk is not None and QApplication.activeModalWidget() is None:
            self._document = DocumentDialog(self._window, self._session().guidelines)
            self._document.submitted.connect(self._change_document)
            open_dialog(self._document)

    @Slot()
    def _change_document(self) -> None:
        from smguide.ui.document_dialog import change_document

        document = self._document
        if document is not None:
            change_document(self._session(), document.properties(), document.profile())
            document.accept()

    def _session(self) -> EditSession:
        page = self._window.page("write")
        assert isinstance(page, WritePage)
        return page.session

    @Slot()
    def show_team(self) -> None:
        """Show the team and the rules of review of the open guidelines."""
        from smguide.ui.team.looking import look

        if self.desk is not None and QApplication.activeModalWidget() is None:
            self._runner.submit(look, self.desk, done=self._open_team)

    def _open_team(self, seen: TeamLook) -> None:
        from smguide.ui.team.dialog import TeamDialog

        if self.desk is not None and QApplication.activeModalWidget() is None:
            window = self._window
            dialog = TeamDialog(window, self.desk, seen, self._runner, window.messages)
            dialog.changed.connect(self.changed)
            open_dialog(dialog)

    @Slot()
    def show_soundness(self) -> None:
        """Look through the record of the open guidelines."""
        if self.desk is not None:
            self.look_through(self.desk)

    @Slot(object)
    def look_through(self, desk: Desk) -> None:
        """Look through the record of any guidelines of the library."""
        from smguide.ui.trust.dialog import SoundnessDialog

        if QApplication.activeModalWidget() is None:
            dialog = SoundnessDialog(self._window, desk, self._runner)
            if self.desk is not None and desk.name == self.desk.name:
                dialog.looked.connect(self.looked)
            open_dialog(dialog)

    @Slot()
    def show_posts(self) -> None:
        """Show the register of posts of the open guidelines."""
        from smguide.ui.posts.looking import look

        if self.desk is not None and QApplication.activeModalWidget() is None:
            self._runner.submit(look, self.desk, done=self._open_posts)

    def _open_posts(self, seen: PostsLook) -> None:
        from smguide.ui.posts.dialog import PostsDialog

        if self.desk is not None and QApplication.activeModalWidget() is None:
            window = self._window
            dialog = PostsDialog(window, self.desk, seen, self._runner, window.messages)
            dialog.changed.connect(self.changed)
            dialog.decided.connect(self._take_decision)
            open_dialog(dialog)

    @Slot(object)
    def _take_decision(self, decided: Decided) -> None:
        """What was decided is written where one writes: one step, to be seen and taken back."""
        if self.desk is not None:
            self._decided = decided
            self._window.go_to("write")
            self._runner.submit(self.desk.work, done=self._write_decision)

    def _write_decision(self, _kept: KeptWork) -> None:
        """The Write page has its draft by now: the worker does one thing after the other."""
        from smguide.ui.write.verbs import write_decision

        decided, self._decided = self._decided, None
        if decided is None:
            return
        session, messages = self._session(), self._window.messages
        try:
            section = write_decision(session, decided)
        except NotFound as error:
            messages.show_error(error)
            return
        page: Any = self._window.page("write")
        page.show_item(section)
        if not session.reading:
            messages.success(_tr("It is in the draft. Save a revision to have it approved."))


def _tr(words: str) -> str:
    return QCoreApplication.translate("MainDialogs", words)
