"""Unlocks the key that signs, until the program ends or for good on this computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from smguide.errors import SmguideError
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.messages import Messages
from smguide.ui.tasks import Runner
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk
from smguide.workspace.key_lock import LockState


class UnlockDialog(FormDialog):
    """Asks for the passphrase and tries it; one that is remembered may be forgotten."""

    def __init__(
        self, parent: QWidget, desk: Desk, state: LockState, runner: Runner, messages: Messages
    ) -> None:
        self._desk = desk
        self._runner = runner
        self._messages = messages
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = TickBox(_tr("Remember it on this computer"))
        self.forget = button(_tr("Forget the passphrase"), kind="link")
        text = DialogText(_tr("Unlock your key"), _sentence(state), _tr("Unlock"))
        super().__init__(parent, text, self._fields())
        self.add_button(self.forget)
        self.forget.setVisible(state.remembered)
        self._offer(asked=state.locked and not (state.remembered and state.open))
        self.submitted.connect(self._try)
        self.forget.clicked.connect(self._ask_to_forget)

    def _fields(self) -> QWidget:
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(_tr("&Passphrase"), self.passphrase)
        form.addRow(self.remember)
        words = _tr(
            "The keyring of this computer keeps it, and opens with your login. "
            "Leave this empty where others use the same login."
        )
        self.remember.setAccessibleDescription(words)
        form.addRow(text_label(words, role="caption", tone="muted", wrap=True))
        return fields

    def _offer(self, *, asked: bool) -> None:
        """Ask for the passphrase only where that opens anything."""
        assert self.body is not None
        self.body.setVisible(asked)
        self.primary.setVisible(asked)
        self.cancel.setText(_tr("Cancel") if asked else _tr("Close"))
        (self.passphrase if asked else self.cancel).setFocus()

    @Slot()
    def _try(self) -> None:
        self.set_ready(False)
        words, remember = self.passphrase.text(), self.remember.isChecked()
        self._runner.submit(
            _unlock, self._desk, words, remember, done=self._unlocked, failed=self._refused
        )

    def _unlocked(self, remembered: bool) -> None:
        if remembered == self.remember.isChecked():
            self._messages.success(_tr("Your key is unlocked"))
        else:
            self._messages.note(
                _tr("Your key is unlocked, but the passphrase could not be remembered."),
                hint=_tr("This computer has no keyring that is open. You will be asked again."),
            )
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.set_ready(True)
        if isinstance(error, SmguideError):
            self.show_problem(str(error))
        else:
            self._messages.show_error(error)

    @Slot()
    def _ask_to_forget(self) -> None:
        self.forget.setEnabled(False)
        self._runner.submit(self._desk.key.forget, done=self._forgotten, failed=self._refused)

    def _forgotten(self, _known: bool) -> None:
        self.forget.hide()
        self.show_sentence(_tr("The passphrase is forgotten. You will be asked for it to sign."))
        self._offer(asked=True)


def _unlock(desk: Desk, passphrase: str, remember: bool) -> bool:
    return desk.key.unlock(passphrase, remember=remember)


def _sentence(state: LockState) -> str:
    if not state.here:
        return _tr("Your key is not on this computer. You can sign where it was made.")
    if not state.locked:
        return _tr("Your key has no passphrase, so there is nothing to unlock.")
    if state.remembered and state.open:
        return _tr("This computer remembers the passphrase and unlocks your key by itself.")
    return _tr("With it you sign what you save and approve. It stays unlocked until you quit.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("UnlockDialog", words)
