"""A word on a proposal: the sentence that is signed, and why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.team.looking import TeamLook, Work
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.labelled import LabelledLine
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk
from smguide.workspace.team_values import ProposalInfo

_LONGEST = 1000


class VoteForm(QWidget):
    """Agreeing may go without a comment; whoever does not agree says why."""

    edited = Signal()

    def __init__(self, look: TeamLook, info: ProposalInfo, *, agree: bool) -> None:
        super().__init__()
        self._info = info
        self._agree = agree
        self.said = _tr("Your word is signed.")
        self.proposed_reason = ""
        self.comment = LabelledLine(
            _tr("Comment") if agree else _tr("Why not"), needed=not agree, help_text=_comment_help()
        )
        self.comment.line.setMaxLength(_LONGEST)
        card = Card()
        card.setAccessibleName(_tr("What would change"))
        for change in info.changes:
            card.body.addWidget(text_label(change, role="emphasis", wrap=True))
        card.body.addWidget(text_label(_tr("Reason: {0}").format(info.reason), wrap=True))
        yes, no = look.meanings[info.id]
        signing = text_label(_tr("You sign:"), role="caption", tone="muted")
        self.meaning = text_label(yes if agree else no, wrap=True)
        body = column(self, gap=Space.MEDIUM)
        for part in (card, self.comment, signing, self.meaning):
            body.addWidget(part)
        self.comment.line.textChanged.connect(self._edited)
        self.setFocusProxy(self.comment.line)

    @Slot()
    def _edited(self) -> None:
        if self.comment.problem.text():
            self.comment.show_problem(self._why_not())
        self.edited.emit()

    @property
    def is_ready(self) -> bool:
        """Always: what is missing is said when one goes on."""
        return True

    def _why_not(self) -> str:
        missing = not self._agree and not self.comment.line.text().strip()
        return _tr("Say why you do not agree.") if missing else ""

    def check(self) -> bool:
        """Say what is missing; whether all is well."""
        why_not = self._why_not()
        self.comment.show_problem(why_not)
        if why_not:
            self.comment.reveal()
        return not why_not

    def work(self, desk: Desk, _reason: str) -> Work:
        """Sign the word."""
        verb = desk.team.agree if self._agree else desk.team.disagree
        return partial(verb, self._info.id, comment=self.comment.line.text().strip())


class WithdrawForm(QWidget):
    """A proposal of one's own is taken back; the reason is that of the sheet."""

    edited = Signal()

    def __init__(self, info: ProposalInfo) -> None:
        super().__init__()
        self._info = info
        self.said = _tr("The proposal is taken back.")
        card = Card()
        card.setAccessibleName(_tr("What would have changed"))
        for change in info.changes:
            card.body.addWidget(text_label(change, wrap=True))
        column(self).addWidget(card)

    @property
    def is_ready(self) -> bool:
        """Always."""
        return True

    @property
    def proposed_reason(self) -> str:
        """None: only the person knows."""
        return ""

    def check(self) -> bool:
        """Nothing can be filled in wrongly."""
        return True

    def work(self, desk: Desk, reason: str) -> Work:
        """Take it back."""
        return partial(desk.team.take_back, self._info.id, reason)


def _comment_help() -> str:
    return _tr("The others read it beside your word. It stays in the record.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
