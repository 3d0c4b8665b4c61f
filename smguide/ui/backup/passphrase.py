"""The passphrase of a backup: typed twice for a new one, once for one that is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.ui.history.review.verb_dialogs import calm_form
from smguide.ui.widgets.text import text_label
from smguide.workspace.backup import LEAST_LETTERS


class NewPassphrase(QWidget):
    """Two fields that must say the same."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = _secret()
        self.again = _secret()
        form = calm_form(self)
        form.addRow(_tr("&Passphrase of the backup"), self.first)
        form.addRow(_tr("The &same again"), self.again)
        form.addRow(text_label(_advice(), role="caption", tone="muted", wrap=True))
        for field in (self.first, self.again):
            field.textChanged.connect(self.edited)

    @property
    def words(self) -> str:
        """What was typed."""
        return self.first.text()

    @property
    def missing(self) -> str:
        """What is still missing, in a sentence; empty where nothing is."""
        if len(self.words) < LEAST_LETTERS:
            return _tr("The passphrase needs at least {0} characters.").format(LEAST_LETTERS)
        if self.words != self.again.text():
            return _tr("The two passphrases are not the same.")
        return ""


def secret_field(name: str) -> QLineEdit:
    """A field that does not show what is typed."""
    field = _secret()
    field.setAccessibleName(name)
    return field


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _advice() -> str:
    return _tr(
        "Four or five words that have nothing to do with each other are good. Nobody can open the "
        "backup without it, not even the makers of smguide: keep it where you find it again."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backup", words)
