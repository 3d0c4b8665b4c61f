"""The sentence that is signed, and whether it is what one sees."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.errors import Outdated
from smguide.model.wording import counted
from smguide.review.status import Action
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.history.failing import FailingNotice
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.verb_dialogs import Work, calm_form, text_box
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk

_WIDTH = 520


class ApproveDialog(FormDialog):
    """Approve: the sentence that is signed, what one sees of it, and room for a remark.

    Stored examples that are not answered as they should be are ticked first; that goes with the
    remark into the record.
    """

    def __init__(
        self, parent: QWidget, look: Look, around: Around, *, switched: bool = False
    ) -> None:
        self._look = look
        self.seen = text_label(_seen(look, switched=switched), wrap=True)
        self.sentence = text_label(look.meaning, role="prose", wrap=True)
        self.failing = FailingNotice(look.failing, ticks=True)
        self.comment = text_box(_tr("Comment"), lines=2)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.said = _tr("You have approved revision {0}").format(look.number)
        text = DialogText(
            _tr("Approve revision {0}").format(look.number),
            _tr("This sentence is signed with your key and kept in the record for good."),
            _tr("Sign and approve"),
        )
        super().__init__(parent, text, self._body(around))
        if look.failing:
            fit_dialog(self, scaled(_WIDTH))
        self.comment.setFocus()
        self.failing.ticked.connect(self._check)
        self._check()

    @Slot()
    def _check(self) -> None:
        missing = self.failing.waits_for
        self.set_ready(not missing, missing)

    def _body(self, around: Around) -> QWidget:
        """What there is to read scrolls where it may be long."""
        form = self._form(around)
        return ScrollingSheet(_tr("What you approve"), form) if self._look.failing else form

    def _form(self, around: Around) -> QWidget:
        card = Card()
        card.setAccessibleName(self.sentence.text())
        card.body.addWidget(self.sentence)
        if _is_demonstration(around):
            words = _tr("The sample signs with a demonstration key, which proves nothing.")
            card.body.addWidget(text_label(words, role="caption", tone="muted", wrap=True))
        holder = QWidget()
        body = column(holder, gap=Space.MEDIUM)
        body.addWidget(card)
        body.addWidget(self.seen)
        body.addWidget(self.failing)
        fields = QWidget()
        self._fields = calm_form(fields)
        self._fields.addRow(_tr("&Comment (may stay empty)"), self.comment)
        self._fields.addRow(_tr("&Passphrase of your key"), self.passphrase)
        self._fields.setRowVisible(self.passphrase, False)
        body.addWidget(fields)
        return holder

    def ask_passphrase(self) -> None:
        """The key is locked: ask for what opens it."""
        self._fields.setRowVisible(self.passphrase, True)
        self.passphrase.clear()
        self.passphrase.setFocus()

    def work(self, desk: Desk) -> Work:
        """Sign it."""
        return partial(
            _approve,
            desk,
            self._look,
            "\n\n".join(filter(None, (self.comment.toPlainText().strip(), self.failing.accepted))),
            self.passphrase.text() or None,
        )


def _approve(desk: Desk, look: Look, comment: str, passphrase: str | None) -> None:
    """Sign the sentence that was shown, and no other.

    Raises:
        Outdated: the revision is a change from another one by now.
    """
    number = str(look.number)
    verdict = desk.verdict(Action.APPROVE.value, number)
    if verdict.allowed and desk.meaning("approve", number) != look.meaning:
        raise Outdated(
            "Something was approved meanwhile, and you would sign another sentence now.",
            "Close this, look at the changes again, and approve then.",
        )
    desk.approve(number, comment=comment, passphrase=passphrase)


def _seen(look: Look, *, switched: bool) -> str:
    """“You are looking at what you sign: revision 19 as a change from revision 16; 12 changes.”."""
    now = _tr("You are now looking at what you sign: {0}; {1}.")
    words = now if switched else _tr("You are looking at what you sign: {0}; {1}.")
    change = _tr("revision {0} as its first text").format(look.number)
    if look.base:
        change = _tr("revision {0} as a change from revision {1}").format(look.number, look.base)
    return words.format(change, counted(look.changes, "change"))


def _is_demonstration(around: Around) -> bool:
    return any(one.person == around.person and one.demonstration for one in around.members)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
