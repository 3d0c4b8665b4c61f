"""The people of the team: what each may do, and where their keys are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smguide.ui.team.deeds import Deed
from smguide.ui.team.looking import TeamLook, key_in_words, roles_in_words
from smguide.ui.team.pieces import emptied, headed
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row, rule
from smguide.ui.widgets.text import plain_tip, section_heading, text_label
from smguide.workspace import MemberInfo

_TOP = Qt.AlignmentFlag.AlignTop


class MemberRow(QWidget):
    """A person, what they may do, where their key is, and the button that changes it."""

    asked = Signal(str, object)

    def __init__(self, member: MemberInfo, *, is_you: bool) -> None:
        super().__init__()
        self.member = member
        does = _tr("Has left the team") if member.retired else roles_in_words(member.roles)
        where = "" if member.retired else key_in_words(member)
        self.caption = " · ".join(filter(None, (member.email, where)))
        self.setAccessibleName(f"{member.name}: {does}. {self.caption}")
        words = _tr("Take back…") if member.retired else _tr("Change…")
        self.button = button(words)
        self._name_button()
        self.button.clicked.connect(self._press)
        across = row(self, gap=Space.MEDIUM)
        across.addWidget(Avatar(member.name), 0, _TOP)
        across.addLayout(self._words(does, is_you=is_you), 1)
        across.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _words(self, does: str, *, is_you: bool) -> QVBoxLayout:
        lines = column(gap=Space.TINY // 2)
        first = row(gap=Space.SMALL)
        first.addWidget(text_label(self.member.name, role="emphasis", wrap=True), 0)
        if is_you:
            first.addWidget(Pill(_tr("You"), Tone.INFO))
        first.addStretch(1)
        lines.addLayout(first)
        if not self.member.retired:
            lines.addWidget(text_label(does, wrap=True))
        lines.addWidget(text_label(self.caption, role="caption", tone="muted", wrap=True))
        return lines

    def _name_button(self) -> None:
        take_back = _tr("Take {0} back into the team")
        named = take_back if self.member.retired else _tr("Change what {0} may do")
        self.button.setAccessibleName(named.format(self.member.name))

    @Slot()
    def _press(self) -> None:
        deed = Deed.TAKE_BACK if self.member.retired else Deed.ROLES
        self.asked.emit(deed, self.member)


class PeoplePart(QWidget):
    """Signals say what somebody wants to change; nothing is changed here."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.add_button = button(_tr("Add somebody…"), icon="plus")
        self.rows: dict[str, MemberRow] = {}
        self._team, self._gone = Card(), Card()
        self._advice = column(gap=Space.SMALL)
        self._gone_heading = section_heading(_tr("Have left the team"))
        self._lay_out()
        self.add_button.clicked.connect(self._ask_to_add)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.MEDIUM)
        body.addLayout(self._advice)
        body.addLayout(headed(_tr("Team"), self.add_button))
        self._team.setAccessibleName(_tr("Team"))
        body.addWidget(self._team)
        body.addSpacing(Space.SMALL)
        body.addWidget(self._gone_heading)
        self._gone.setAccessibleName(_tr("Have left the team"))
        body.addWidget(self._gone)

    def sentence(self, look: TeamLook) -> str:
        """Who may change the team, and what becomes of every change."""
        signed = _tr("Every change is signed by you and stays in the record with its reason.")
        sample = _tr("The keys of the sample are for demonstration and prove nothing.")
        told = (look.why_not or signed, sample if look.demonstration else "")
        return " ".join(filter(None, told))

    def show_look(self, look: TeamLook) -> None:
        """Show the team as it is now."""
        self.rows = {}
        self._fill(self._team, look, look.present)
        self._fill(self._gone, look, look.gone)
        for part in (self._gone_heading, self._gone):
            part.setVisible(bool(look.gone))
        self._show_advice(look.advice)
        for one in (self.add_button, *(made.button for made in self.rows.values())):
            one.setEnabled(not look.why_not)
            one.setToolTip(plain_tip(look.why_not))

    def reveal(self, place: str) -> None:
        """Put the keyboard on the button of a person, else on the one to add somebody."""
        found = self.rows.get(place)
        (found.button if found else self.add_button).setFocus()

    def _fill(self, card: Card, look: TeamLook, members: tuple[MemberInfo, ...]) -> None:
        emptied(card.body)
        for member in members:
            if card.body.count():
                card.body.addWidget(rule())
            made = MemberRow(member, is_you=member.person == look.person)
            made.asked.connect(self.asked)
            card.body.addWidget(made)
            self.rows[member.person] = made

    def _show_advice(self, advice: tuple[str, ...]) -> None:
        emptied(self._advice)
        self._advice.setContentsMargins(0, 0, 0, Space.SMALL if advice else 0)
        for sentence in advice:
            self._advice.addWidget(_advised(sentence))

    @Slot()
    def _ask_to_add(self) -> None:
        self.asked.emit(Deed.ADD, None)


def _advised(sentence: str) -> QWidget:
    holder = QWidget()
    across = row(holder, gap=Space.SMALL)
    across.addWidget(Pill(_tr("Advice"), Tone.WARN), 0, _TOP)
    across.addWidget(text_label(sentence, tone="muted", wrap=True), 1)
    return holder


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
