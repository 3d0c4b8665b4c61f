"""Changes of the team that wait until enough of those who look after it agree."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smguide.ui.moments import long_day
from smguide.ui.team.deeds import Deed
from smguide.ui.team.looking import TeamLook
from smguide.ui.team.pieces import emptied
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import plain_tip, section_heading, text_label
from smguide.workspace.team_values import ProposalInfo, Said


class ProposalCard(Card):
    """What would change, why, who said what, who is missing; and what one can say oneself."""

    asked = Signal(str, object)

    def __init__(self, info: ProposalInfo, why_not: str = "") -> None:
        super().__init__()
        self.info = info
        self.setAccessibleName(". ".join((_head(info), *info.changes)))
        self.agree_button = button(_tr("I agree…"), kind="primary")
        self.disagree_button = button(_tr("I do not agree…"))
        self.withdraw_button = button(_tr("Take back…"), kind="quiet")
        self._name_buttons()
        self._lay_out()
        for one in (self.agree_button, self.disagree_button):
            one.setEnabled(not why_not)
            one.setToolTip(plain_tip(why_not))
        self.agree_button.clicked.connect(self._agree)
        self.disagree_button.clicked.connect(self._disagree)
        self.withdraw_button.clicked.connect(self._withdraw)

    def _name_buttons(self) -> None:
        about = " ".join(self.info.changes)
        for one in (self.agree_button, self.disagree_button, self.withdraw_button):
            one.setAccessibleName(f"{one.text()} {about}")

    def _lay_out(self) -> None:
        info = self.info
        top = row(gap=Space.SMALL)
        top.addWidget(text_label(_head(info), role="caption", tone="muted", wrap=True), 1)
        top.addWidget(Pill(*_state(info)))
        self.body.addLayout(top)
        for change in info.changes:
            self.body.addWidget(text_label(change, role="emphasis", wrap=True))
        self.body.addWidget(text_label(_tr("Reason: {0}").format(info.reason), wrap=True))
        self._add_voices(self.body)
        self._add_buttons()
        if info.why_withdrawn:
            self.body.addWidget(text_label(info.why_withdrawn, tone="muted", wrap=True))

    def _add_voices(self, body: QVBoxLayout) -> None:
        lines = column(gap=Space.TINY)
        for said in self.info.said:
            lines.addWidget(text_label(_voice(said), tone="muted", wrap=True))
        if self.info.missing:
            lines.addWidget(text_label(self.info.missing, wrap=True))
        body.addLayout(lines)

    def _add_buttons(self) -> None:
        across = row(gap=Space.SMALL)
        is_open = self.info.state == "open"
        shown = [
            (self.agree_button, is_open and self.info.my_word is not True),
            (
                self.disagree_button,
                is_open and self.info.my_word is not False and not self.info.mine,
            ),
            (self.withdraw_button, is_open and self.info.mine),
        ]
        for made, offered in shown:
            across.addWidget(made)
            if not offered:
                made.hide()
        across.addStretch(1)
        self.body.addLayout(across)

    @Slot()
    def _agree(self) -> None:
        self.asked.emit(Deed.AGREE, self.info)

    @Slot()
    def _disagree(self) -> None:
        self.asked.emit(Deed.DISAGREE, self.info)

    @Slot()
    def _withdraw(self) -> None:
        self.asked.emit(Deed.WITHDRAW, self.info)


class ProposalsPart(QWidget):
    """The open ones, then those that were decided, the newest first."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, ProposalCard] = {}
        self._body = column(self, gap=Space.MEDIUM)

    def sentence(self, look: TeamLook) -> str:
        """What stands here, and how many must agree."""
        return look.governors_in_words

    def show_look(self, look: TeamLook) -> None:
        """Show the proposals as they are now."""
        emptied(self._body)
        self.cards = {}
        decided = [one for one in look.proposals if one.state != "open"]
        if not look.open_proposals:
            self._body.addWidget(text_label(_tr("Nothing waits."), tone="muted"))
        for one in look.open_proposals:
            self._add(one, look.why_not)
        if decided:
            self._body.addWidget(section_heading(_tr("Decided before")))
        for one in decided:
            self._add(one, look.why_not)

    def _add(self, info: ProposalInfo, why_not: str) -> None:
        card = ProposalCard(info, why_not)
        card.asked.connect(self.asked)
        self.cards[info.id] = card
        self._body.addWidget(card)

    def reveal(self, place: str) -> None:
        """Put the keyboard on a button of a proposal."""
        card = self.cards.get(place)
        if card is None:
            return
        for one in (card.agree_button, card.withdraw_button):
            if one.isVisibleTo(card) and one.isEnabled():
                one.setFocus()
                return


def _head(info: ProposalInfo) -> str:
    proposed = _tr("Proposed by {0} on {1}")
    return proposed.format(info.name, long_day(info.at.astimezone().date()))


def _state(info: ProposalInfo) -> tuple[str, Tone]:
    return {
        "open": (_tr("Open"), Tone.WARN),
        "in force": (_tr("Holds"), Tone.GOOD),
        "void": (_tr("Void: another change came first"), Tone.PLAIN),
        "withdrawn": (_tr("Taken back"), Tone.PLAIN),
    }.get(info.state, (info.state, Tone.PLAIN))


def _voice(said: Said) -> str:
    words = _tr("{0} agrees") if said.agrees else _tr("{0} does not agree")
    told = words.format(said.name)
    return f"{told}: “{said.comment}”" if said.comment else f"{told}."


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
