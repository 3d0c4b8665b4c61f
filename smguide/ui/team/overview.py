"""The team at a glance: who is in it, what each may do, how many must approve."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smguide.ui.team.looking import TeamLook, key_in_words, roles_in_words
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.scrolling import ScrollingSheet
from smguide.ui.widgets.surface import column, row, rule
from smguide.ui.widgets.text import plain_tip, section_heading, text_label
from smguide.workspace import MemberInfo

ADD: Final = "+add"
RULES: Final = "+rules"
"""Places that are no person: a short id begins with a letter or a digit."""

_TOP = Qt.AlignmentFlag.AlignTop


class MemberRow(QWidget):
    """A person, what they may do, where their key is, and the button that changes it."""

    pressed = Signal(str)

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
        self.pressed.emit(self.member.person)


class Overview(QWidget):
    """Signals say what somebody wants to change; nothing is changed here."""

    add_asked = Signal()
    change_asked = Signal(str)
    take_back_asked = Signal(str)
    rules_asked = Signal()
    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_tr("Team and rules of review"))
        self.sentence = text_label("", tone="muted", wrap=True)
        self.add_button = button(_tr("Add somebody…"), icon="plus")
        self.rules_button = button(_tr("Change…"))
        self.rules_button.setAccessibleName(_tr("Change the rules of review"))
        self.rules_text = text_label("", wrap=True)
        self.close_button = button(_tr("Close"))
        self.said = text_label("", tone="good", wrap=True)
        self.rows: dict[str, MemberRow] = {}
        self._team, self._rules, self._gone = Card(), Card(), Card()
        self._advice = column(gap=Space.SMALL)
        self._gone_heading = section_heading(_tr("Have left the team"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        outer = column(self, margin=Space.WIDE, gap=Space.MEDIUM)
        outer.addWidget(text_label(_tr("Team and rules of review"), role="heading", wrap=True))
        outer.addWidget(self.sentence)
        outer.addSpacing(Space.TINY)
        self._scroll = ScrollingSheet(_tr("Team and rules of review"), self._content())
        outer.addWidget(self._scroll, 1)
        foot = row()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        outer.addLayout(foot)

    def _content(self) -> QWidget:
        """The rules first: below a large team nobody would find them."""
        content = QWidget()
        body = column(content, gap=Space.MEDIUM)
        body.addLayout(self._advice)
        body.addLayout(_headed(_tr("Rules of review"), self.rules_button))
        self._rules.setAccessibleName(_tr("Rules of review"))
        self._rules.body.addWidget(self.rules_text)
        body.addWidget(self._rules)
        body.addSpacing(Space.SMALL)
        body.addLayout(_headed(_tr("Team"), self.add_button))
        self._team.setAccessibleName(_tr("Team"))
        body.addWidget(self._team)
        body.addSpacing(Space.SMALL)
        body.addWidget(self._gone_heading)
        self._gone.setAccessibleName(_tr("Have left the team"))
        body.addWidget(self._gone)
        return content

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_asked)
        self.rules_button.clicked.connect(self.rules_asked)
        self.close_button.clicked.connect(self.close_asked)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._bring_into_sight)

    def show_look(self, look: TeamLook, said: str = "") -> None:
        """Show the team as it is now, and what has just been done."""
        self.sentence.setText(_introduction(look))
        self.said.setText(said)
        self.rules_text.setText(look.rules_in_words)
        self.rows = {}
        self._fill(self._team, look, look.present)
        self._fill(self._gone, look, look.gone)
        for part in (self._gone_heading, self._gone):
            part.setVisible(bool(look.gone))
        self._show_advice(look.advice)
        for one in (self.add_button, self.rules_button, *self._row_buttons()):
            one.setEnabled(not look.why_not)
            one.setToolTip(plain_tip(look.why_not))

    def reveal(self, place: str) -> None:
        """Put the keyboard on the button of a person, of ``ADD`` or of ``RULES``."""
        row = self.rows.get(place)
        buttons = {ADD: self.add_button, RULES: self.rules_button}
        wanted = row.button if row else buttons.get(place, self.close_button)
        chosen = wanted if wanted.isEnabled() else self.close_button
        chosen.setFocus()
        self._bring_into_sight()

    @Slot()
    def _bring_into_sight(self) -> None:
        """Now, and again once the list has the height of what is on it now."""
        for one in self.rows.values():
            if one.button.hasFocus():
                self._scroll.ensureWidgetVisible(one)

    def _row_buttons(self) -> tuple[QPushButton, ...]:
        return tuple(one.button for one in self.rows.values())

    def _fill(self, card: Card, look: TeamLook, members: tuple[MemberInfo, ...]) -> None:
        _empty(card.body)
        for member in members:
            if card.body.count():
                card.body.addWidget(rule())
            made = MemberRow(member, is_you=member.person == look.person)
            made.pressed.connect(self.take_back_asked if member.retired else self.change_asked)
            card.body.addWidget(made)
            self.rows[member.person] = made

    def _show_advice(self, advice: tuple[str, ...]) -> None:
        _empty(self._advice)
        self._advice.setContentsMargins(0, 0, 0, Space.SMALL if advice else 0)
        for sentence in advice:
            self._advice.addWidget(_advised(sentence))


def _introduction(look: TeamLook) -> str:
    signed = _tr("Every change is signed by you and stays in the record with its reason.")
    sample = _tr("The keys of the sample are for demonstration and prove nothing.")
    return " ".join(filter(None, (look.why_not or signed, sample if look.demonstration else "")))


def _advised(sentence: str) -> QWidget:
    holder = QWidget()
    across = row(holder, gap=Space.SMALL)
    across.addWidget(Pill(_tr("Advice"), Tone.WARN), 0, _TOP)
    across.addWidget(text_label(sentence, tone="muted", wrap=True), 1)
    return holder


def _headed(words: str, beside: QPushButton) -> QHBoxLayout:
    across = row()
    across.addWidget(section_heading(words), 1)
    across.addWidget(beside)
    return across


def _empty(body: QVBoxLayout) -> None:
    while item := body.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
