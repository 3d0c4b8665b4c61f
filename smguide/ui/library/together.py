"""Says in the library that revisions of low risk wait in several guidelines, and signs them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from smguide.ui.dialogs import open_dialog
from smguide.ui.library.shelf import Shelf
from smguide.ui.messages import Messages
from smguide.ui.tasks import Latest, Runner
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import row
from smguide.ui.widgets.text import text_label
from smguide.workspace import Workspace
from smguide.workspace.together import LowRisk, Outcome, approve_together, low_risk_waiting

_SEVERAL = 2
_WIDTH = 860
"""That of the cards below."""


class TogetherNotice(QWidget):
    """Says how many wait; ``wanted`` once somebody wants to look at them."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        frame = QFrame()
        frame.setProperty("surface", "notice")
        frame.setProperty("tone", "info")
        frame.setMaximumWidth(scaled(_WIDTH))
        self.words = text_label("", wrap=True)
        self.button = button(_tr("Look at them…"))
        self.button.clicked.connect(self.wanted)
        across = row(frame, margin=Space.MEDIUM, gap=Space.MEDIUM)
        across.addWidget(self.words, 1)
        across.addWidget(self.button)
        around = row(self)
        around.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, 0)
        around.addWidget(frame)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say it, where there are several."""
        words = _tr("{0} revisions of low risk wait for you. You can approve them together.")
        self.words.setText(words.format(count))
        self.setVisible(count >= _SEVERAL)


class Together(QObject):
    """Looks what waits, and asks; ``signed`` once something is in the record."""

    signed = Signal()

    def __init__(
        self, window: QWidget, workspace: Workspace, runner: Runner, messages: Messages
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._runner = runner
        self._messages = messages
        self._looking = Latest(runner)
        self._found: tuple[LowRisk, ...] = ()
        self.dialog: Any = None
        self.notice = TogetherNotice()
        self.notice.wanted.connect(self._open)

    def look(self, shelf: Shelf) -> None:
        """Compare what waits, where so much waits that it may be worth it."""
        if sum(entry.waiting for entry in shelf.entries) < _SEVERAL:
            self._show(())
            return
        self._looking.submit(low_risk_waiting, self._workspace, done=self._show)

    def _show(self, found: tuple[LowRisk, ...]) -> None:
        self._found = found
        self.notice.show_count(len(found))

    @Slot()
    def _open(self) -> None:
        from smguide.ui.library.together_dialog import TogetherDialog  # the redline, when needed

        self.dialog = TogetherDialog(self._window, self._found)
        self.dialog.submitted.connect(self._sign)
        self.dialog.finished.connect(self._closed)
        open_dialog(self.dialog)

    @Slot()
    def _sign(self) -> None:
        if self.dialog is None:
            return
        wanted, secret = self.dialog.chosen, self.dialog.passphrase.text() or None
        self.dialog.set_ready(False)
        self._runner.submit(approve_together, self._workspace, wanted, secret, done=self._done)

    def _done(self, outcomes: tuple[Outcome, ...]) -> None:
        signed = sum(not one.problem for one in outcomes)
        if signed:
            self._messages.success(_tr("{0} approved").format(signed))
            self.signed.emit()
        if self.dialog is None:
            return
        self.dialog.show_outcomes(outcomes)
        if signed == len(outcomes):
            self.dialog.accept()

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


def _tr(words: str) -> str:
    return QCoreApplication.translate("Together", words)
