"""The sentence that is signed, and whether it is what one sees."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from smguide.errors import Outdated
from smguide.model.wording import counted
from smguide.review.bodies import Decision
from smguide.review.status import Action
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.review.failing import FailingNotice
from smguide.ui.history.review.low_risk import LowRiskChanges
from smguide.ui.history.review.review_panel import next_look_words
from smguide.ui.history.review.signature import SentenceCard, SigningFields, stacked
from smguide.ui.history.review.verb_dialogs import Work
from smguide.ui.history.review.whys import Whys
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog, grow_dialog
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk

_WIDTH = 520


class ApproveDialog(FormDialog):
    """Approve: the sentence that is signed, what one sees of it, and room for a remark.

    Stored examples that are not answered as they should be are ticked first; that goes with the
    remark into the record. Changes that are all of low risk are listed one by one.
    """

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        around: Around,
        *,
        switched: bool = False,
        unseen: int = 0,
    ) -> None:
        self._look = look
        said = filter(None, (_seen(look, switched=switched), _unseen(look, unseen)))
        self.seen = text_label(" ".join(said), wrap=True)
        self.card = SentenceCard(look.meaning, around)
        self.sentence = self.card.sentence
        self.changes = LowRiskChanges(look)
        self.whys = Whys(look, several=True)
        self.failing = FailingNotice(look.failing, ticks=True)
        self.fields = SigningFields()
        self.comment, self.passphrase = self.fields.comment, self.fields.passphrase
        self.said = _tr("You have approved revision {0}").format(look.number)
        text = DialogText(
            _title(look),
            _tr("This sentence is signed with your key and kept in the record for good."),
            _tr("Sign and approve"),
        )
        parts = (self.card, self.seen, self.whys, self.changes, self.failing, self.fields)
        form = stacked(*parts, gap=Space.MEDIUM)
        self.sheet = ScrollingSheet(_tr("What you approve"), form) if self._is_long else None
        super().__init__(parent, text, self.sheet or form)
        self.comment.setFocus()
        self.failing.ticked.connect(self._check)
        self._check()
        if self.sheet is not None:
            fit_dialog(self, scaled(_WIDTH))

    def showEvent(self, event: QShowEvent) -> None:
        """How tall wrapped words are is known once they are shown."""
        super().showEvent(event)
        if self.sheet is not None:
            grow_dialog(self, self.sheet)

    @Slot()
    def _check(self) -> None:
        missing = self.failing.waits_for
        self.set_ready(not missing, missing)

    @property
    def _is_long(self) -> bool:
        """What there is to read scrolls where it may be long."""
        return bool(self._look.failing or self.changes.count or self.whys.is_told)

    def ask_passphrase(self) -> None:
        """The key is locked: ask for what opens it."""
        self.fields.ask_passphrase()

    def work(self, desk: Desk) -> Work:
        """Sign it."""
        words = "\n\n".join(filter(None, (self.fields.words, self.failing.accepted)))
        return partial(_approve, desk, self._look, words, self.fields.secret)


class ConfirmDialog(FormDialog):
    """Say of the text in force that it is still right, which sets the day of the next look."""

    def __init__(self, parent: QWidget, look: Look, around: Around) -> None:
        self._look = look
        self.card = SentenceCard(look.confirming, around)
        self.sentence = self.card.sentence
        self.fields = SigningFields()
        self.comment, self.passphrase = self.fields.comment, self.fields.passphrase
        self.said = _tr("You have confirmed revision {0}").format(look.number)
        text = DialogText(
            _tr("Confirm that it is still right"),
            _tr("You have read the text that is in force, and nothing in it needs to change. "
                "This sentence is signed with your key and kept in the record."),
            _tr("Sign and confirm"),
        )  # fmt: skip
        due = text_label(next_look_words(around), tone="muted", wrap=True)
        if not due.text():
            due.hide()
        body = stacked(self.card, due, self.fields, gap=Space.MEDIUM)
        super().__init__(parent, text, body)
        self.comment.setFocus()

    def ask_passphrase(self) -> None:
        """The key is locked: ask for what opens it."""
        self.fields.ask_passphrase()

    def work(self, desk: Desk) -> Work:
        """Sign it."""
        return partial(_confirm, desk, self._look, self.fields.words, self.fields.secret)


def _approve(desk: Desk, look: Look, comment: str, passphrase: str | None) -> None:
    """Sign the sentence that was shown, and no other.

    Raises:
        Outdated: the revision is a change from another one by now.
    """
    number = str(look.number)
    verdict = desk.verdict(Action.APPROVE.value, number)
    if verdict.allowed:
        _insist_on(look.meaning, desk.meaning(Decision.APPROVE.value, number))
    desk.approve(number, comment=comment, passphrase=passphrase)


def _confirm(desk: Desk, look: Look, comment: str, passphrase: str | None) -> None:
    """Sign the sentence that was shown, and no other."""
    number = str(look.number)
    if desk.verdict(Action.CONFIRM.value, number).allowed:
        _insist_on(look.confirming, desk.meaning(Decision.CONFIRM.value, number))
    desk.procedure.confirm(number, comment=comment, passphrase=passphrase)


def _insist_on(shown: str, signed: str) -> None:
    if shown != signed:
        raise Outdated(
            "Something was recorded meanwhile, and you would sign another sentence now.",
            "Close this, look at it again, and sign then.",
        )


def _title(look: Look) -> str:
    if look.reconfirms:
        return _tr("Approve revision {0} again").format(look.number)
    return _tr("Approve revision {0}").format(look.number)


def _unseen(look: Look, count: int) -> str:
    """How many changes were not looked at one by one; nothing where all were."""
    if not count:
        return ""
    if count >= look.changes:
        return _tr("You have not gone through them one by one.")
    if count == 1:
        return _tr("You have not looked at 1 of them.")
    return _tr("You have not looked at {0} of them.").format(count)


def _seen(look: Look, *, switched: bool) -> str:
    """“You are looking at what you sign: revision 19 as a change from revision 16; 12 changes.”."""
    if look.reconfirms and look.earlier:
        words = _tr("You are looking at what has changed since revision {0}, which you approved.")
        return words.format(look.earlier.number)
    now = _tr("You are now looking at what you sign: {0}; {1}.")
    words = now if switched else _tr("You are looking at what you sign: {0}; {1}.")
    change = _tr("revision {0} as its first text").format(look.number)
    if look.base:
        change = _tr("revision {0} as a change from revision {1}").format(look.number, look.base)
    return words.format(change, counted(look.changes, "change"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
