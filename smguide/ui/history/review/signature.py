"""The sentence that is signed, room for a remark, and the passphrase where the key is locked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.ui.history.looking import Around
from smguide.ui.history.review.verb_dialogs import calm_form, text_box
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label


class SentenceCard(Card):
    """What is signed, word for word; the sample says that its keys prove nothing."""

    def __init__(self, sentence: str, around: Around) -> None:
        super().__init__()
        self.sentence = text_label(sentence, role="prose", wrap=True)
        self.setAccessibleName(sentence)
        self.body.addWidget(self.sentence)
        if any(one.person == around.person and one.demonstration for one in around.members):
            words = _tr("The sample signs with a demonstration key, which proves nothing.")
            self.body.addWidget(text_label(words, role="caption", tone="muted", wrap=True))


class SigningFields(QWidget):
    """A remark that may stay empty, or words called ``label``; a passphrase once asked for."""

    def __init__(self, label: str = "") -> None:
        super().__init__()
        self.comment = text_box(_tr("Comment"), lines=2)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._form = calm_form(self)
        self._form.addRow(label or _tr("&Comment (may stay empty)"), self.comment)
        self._form.addRow(_tr("&Passphrase of your key"), self.passphrase)
        self._form.setRowVisible(self.passphrase, False)

    @property
    def words(self) -> str:
        """The remark."""
        return self.comment.toPlainText().strip()

    @property
    def secret(self) -> str | None:
        """The passphrase; None where it was not asked for."""
        return self.passphrase.text() or None

    def ask_passphrase(self) -> None:
        """The key is locked: ask for what opens it."""
        self._form.setRowVisible(self.passphrase, True)
        self.passphrase.clear()
        self.passphrase.setFocus()


def stacked(*parts: QWidget, gap: int) -> QWidget:
    """The parts one below the other."""
    holder = QWidget()
    body = column(holder, gap=gap)
    for part in parts:
        body.addWidget(part)
    return holder


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
