"""Those who ask to join, and members who ask with a new key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.moments import long_day
from smguide.ui.team.deeds import Deed
from smguide.ui.team.looking import TeamLook
from smguide.ui.team.pieces import emptied
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import plain_tip, text_label
from smguide.workspace.team_values import JoinRequest


class RequestCard(Card):
    """Who asks, with which key, and what has become of it."""

    asked = Signal(str, object)

    def __init__(self, request: JoinRequest, why_not: str) -> None:
        super().__init__()
        self.request = request
        self.setAccessibleName(f"{_what(request)} {request.email}")
        words = _tr("Take up the new key…") if request.known else _tr("Take into the team…")
        self.accept_button = button(words, kind="primary")
        self.decline_button = button(_tr("Decline…"))
        for one in (self.accept_button, self.decline_button):
            one.setAccessibleName(f"{one.text()} {request.name}")
            one.setEnabled(not why_not)
            one.setToolTip(plain_tip(why_not))
        self._lay_out()
        self.accept_button.clicked.connect(self._accept)
        self.decline_button.clicked.connect(self._decline)

    def _lay_out(self) -> None:
        request = self.request
        top = row(gap=Space.MEDIUM)
        top.addWidget(Avatar(request.name))
        lines = column(gap=Space.TINY // 2)
        lines.addWidget(text_label(_what(request), role="emphasis", wrap=True))
        day = long_day(request.at.astimezone().date())
        key = _tr("asked on {0} · the key ends in {1}").format(day, request.key)
        caption = f"{request.email} · {request.person} · {key}"
        lines.addWidget(text_label(caption, role="caption", tone="muted", wrap=True))
        top.addLayout(lines, 1)
        top.addWidget(Pill(*_state(request)))
        self.body.addLayout(top)
        for doubt in request.doubts if request.state == "waiting" else ():
            self.body.addWidget(text_label(doubt, tone="warn", wrap=True))
        if request.why:
            self.body.addWidget(text_label(_tr("Reason: {0}").format(request.why), wrap=True))
        across = row(gap=Space.SMALL)
        for one in (self.accept_button, self.decline_button):
            across.addWidget(one)
            if request.state != "waiting":
                one.hide()
        across.addStretch(1)
        self.body.addLayout(across)

    @Slot()
    def _accept(self) -> None:
        self.asked.emit(Deed.ACCEPT, self.request)

    @Slot()
    def _decline(self) -> None:
        self.asked.emit(Deed.DECLINE, self.request)


class RequestsPart(QWidget):
    """Requests that wait, then those that were declined; whoever is outside can ask here."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.cards: dict[str, RequestCard] = {}
        self.ask_button = button(_tr("Ask to join…"), kind="primary")
        self.ask_button.clicked.connect(self._ask)
        self._list = column(gap=Space.MEDIUM)
        body = column(self, gap=Space.MEDIUM)
        across = row()
        across.addWidget(self.ask_button)
        across.addStretch(1)
        body.addLayout(across)
        body.addLayout(self._list)

    def sentence(self, _look: TeamLook) -> str:
        """What to do before somebody is taken up."""
        return _tr(
            "Before you take somebody up, ask them by telephone or in person whether it was them, "
            "and what their key ends in."
        )

    def show_look(self, look: TeamLook) -> None:
        """Show the requests as they are now."""
        emptied(self._list)
        self.ask_button.setVisible(look.is_outside)
        self.cards = {one.id: RequestCard(one, look.why_not) for one in look.requests}
        if not self.cards:
            self._list.addWidget(text_label(_tr("Nobody asks to join."), tone="muted"))
        for card in self.cards.values():
            card.asked.connect(self.asked)
            self._list.addWidget(card)

    def reveal(self, place: str) -> None:
        """Put the keyboard on the request, or on the button to ask."""
        card = self.cards.get(place)
        if card is not None and card.accept_button.isEnabled():
            card.accept_button.setFocus()
        elif not self.ask_button.isHidden():
            self.ask_button.setFocus()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(Deed.JOIN, None)


def _what(request: JoinRequest) -> str:
    words = _tr("{0} asks with a new key.") if request.known else _tr("{0} asks to join.")
    return words.format(request.name)


def _state(request: JoinRequest) -> tuple[str, Tone]:
    return {
        "waiting": (_tr("Waits"), Tone.WARN),
        "proposed": (_tr("Proposed"), Tone.INFO),
        "declined": (_tr("Declined"), Tone.PLAIN),
    }.get(request.state, (request.state, Tone.PLAIN))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
