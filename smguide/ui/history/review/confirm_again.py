"""An approval in doubt is confirmed again: what is signed, and why one confirms it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.review.signature import SentenceCard, SigningFields, stacked
from smguide.ui.history.review.verb_dialogs import Work
from smguide.ui.theme import Space
from smguide.workspace import Desk


class ConfirmAgainDialog(FormDialog):
    """The reason is needed: it says to others why the approval may be relied upon again."""

    def __init__(self, parent: QWidget, look: Look, around: Around) -> None:
        self._look = look
        self.card = SentenceCard(look.confirming_again, around)
        self.fields = SigningFields(_tr("&Why you confirm it"))
        self.comment, self.passphrase = self.fields.comment, self.fields.passphrase
        self.said = _tr("You have confirmed revision {0} again").format(look.number)
        text = DialogText(
            _tr("Confirm the approval of revision {0} again").format(look.number),
            _tr("A key that had a part in it was stolen. You have read the text once more, "
                "and agree to it. This sentence is signed with your key."),
            _tr("Sign and confirm"),
        )  # fmt: skip
        super().__init__(parent, text, stacked(self.card, self.fields, gap=Space.MEDIUM))
        self.comment.textChanged.connect(self._check)
        self.comment.setFocus()
        self._check()

    @Slot()
    def _check(self) -> None:
        self.set_ready(bool(self.fields.words), _tr("Say why you confirm it."))

    def ask_passphrase(self) -> None:
        """The key is locked: ask for what opens it."""
        self.fields.ask_passphrase()

    def work(self, desk: Desk) -> Work:
        """Sign it."""
        return partial(
            desk.team.confirm_again,
            str(self._look.number),
            self.fields.words,
            passphrase=self.fields.secret,
        )


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
