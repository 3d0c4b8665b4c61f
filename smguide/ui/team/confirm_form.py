"""An approval in doubt is confirmed again: why it is in doubt, what is signed, and the reason."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smguide.ui.team.looking import TeamLook, Work
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk
from smguide.workspace.team_values import DoubtInfo


class ConfirmForm(QWidget):
    """The reason is that of the sheet: it is part of what is signed."""

    edited = Signal()

    def __init__(self, look: TeamLook, info: DoubtInfo) -> None:
        super().__init__()
        self._info = info
        self.said = _tr("You have confirmed revision {0} again.").format(info.number)
        self.proposed_reason = ""
        card = Card()
        card.setAccessibleName(_tr("Why it is in doubt"))
        for sentence in info.sentences:
            card.body.addWidget(text_label(sentence, wrap=True))
        signing = text_label(_tr("You sign:"), role="caption", tone="muted")
        self.meaning = text_label(look.confirmations.get(info.number, ""), wrap=True)
        body = column(self, gap=Space.MEDIUM)
        for part in (card, signing, self.meaning):
            body.addWidget(part)

    @property
    def is_ready(self) -> bool:
        """Always."""
        return True

    def check(self) -> bool:
        """Nothing can be filled in wrongly."""
        return True

    def work(self, desk: Desk, reason: str) -> Work:
        """Confirm it."""
        return partial(desk.team.confirm_again, str(self._info.number), reason)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
