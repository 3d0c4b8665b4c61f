"""Unlocks the key that signs, once for as long as the program runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from smguide.errors import SmguideError
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.messages import Messages
from smguide.ui.tasks import Runner
from smguide.workspace import Desk


class UnlockDialog(FormDialog):
    """Asks for the passphrase and tries it."""

    def __init__(self, parent: QWidget, desk: Desk, runner: Runner, messages: Messages) -> None:
        self._desk = desk
        self._runner = runner
        self._messages = messages
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(_tr("&Passphrase"), self.passphrase)
        text = DialogText(
            _tr("Unlock your key"),
            _tr("With it you sign what you save and approve. It stays unlocked until you quit."),
            _tr("Unlock"),
        )
        super().__init__(parent, text, fields)
        self.submitted.connect(self._try)
        self.passphrase.setFocus()

    @Slot()
    def _try(self) -> None:
        self.set_ready(False)
        self._runner.submit(
            self._desk.unlock, self.passphrase.text(), done=self._unlocked, failed=self._refused
        )

    def _unlocked(self, _nothing: object) -> None:
        self._messages.success(_tr("Your key is unlocked"))
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.set_ready(True)
        if isinstance(error, SmguideError):
            self.show_problem(str(error))
        else:
            self._messages.show_error(error)


def _tr(words: str) -> str:
    return QCoreApplication.translate("UnlockDialog", words)
