"""The right column: where a revision stands, who has answered, what one can do, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton

from smguide.model.wording import in_words
from smguide.review.status import Action
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.review.away_part import AwayPart
from smguide.ui.history.review.offers import (
    Offer,
    is_to_be_revised,
    offers,
    one_person_words,
    you_words,
)
from smguide.ui.history.review.people import VoiceCard, voices
from smguide.ui.history.review.since_card import SinceCard
from smguide.ui.history.review.whys import Whys
from smguide.ui.history.talk.threads_part import ThreadsPart
from smguide.ui.moments import long_day
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import ScrollColumn, put_on
from smguide.ui.widgets.text import section_heading, text_label

_WIDTH = 460
_LEAST_WIDTH = 170
"""Pixels at 100 % text: the widest and the least the column is."""


class ReviewPanel(ScrollColumn):
    """Emits ``wanted`` with an action, ``clause_wanted`` with section and clause of a comment.

    ``newest_wanted`` asks for a review of a newer revision than the one shown, ``team_wanted`` for
    somebody more in the team, ``write_wanted`` to go on with the draft, ``since_wanted`` to compare
    with the revision the person answered, ``away_wanted`` and ``back_wanted`` for standing in.
    What is wanted of comments the :class:`ThreadsPart` ``threads`` tells.
    """

    wanted = Signal(object)
    newest_wanted = Signal(int)
    team_wanted = Signal()
    write_wanted = Signal()
    clause_wanted = Signal(str, str)
    since_wanted = Signal(int)
    away_wanted = Signal()
    back_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(_tr("Review"), width=_WIDTH, margin=Space.LARGE)
        put_on(self, "paper", edge="left")
        self.setMinimumWidth(scaled(_LEAST_WIDTH))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setSpacing(Space.SMALL + 2)
        self.buttons: dict[Action, QPushButton] = {}
        self.newest_button: QPushButton | None = None
        self.team_button: QPushButton | None = None
        self.since: SinceCard | None = None
        self.away: AwayPart | None = None
        self._shown: tuple[str, int] | None = None
        self._place = 0
        self.verticalScrollBar().rangeChanged.connect(self._stand_again)
        self.threads = ThreadsPart()
        self.threads.relay.place_wanted.connect(self.clause_wanted)
        self.threads.setParent(self)
        self.threads.hide()

    def show_look(self, look: Look, around: Around) -> None:
        """Show a revision; from its beginning unless it was read before by the same person."""
        shown = (around.person, look.number)
        place = self.verticalScrollBar().value() if shown == self._shown else 0
        self.show_nothing()
        self._shown = shown
        if look.is_draft:
            self._add_draft()
            self._add_threads(look, around)
        else:
            self._add_review(look, around)
        self._scroll_to(place)

    def _scroll_to(self, place: int) -> None:
        self.verticalScrollBar().setValue(place)
        self._place = place

    @Slot(int, int)
    def _stand_again(self, _least: int, most: int) -> None:
        """What was put in is shown later; only then the column is high enough to stand there."""
        if self._place and most >= self._place:
            place, self._place = self._place, 0
            self.verticalScrollBar().setValue(place)

    def _add_review(self, look: Look, around: Around) -> None:
        self._add_standing(look, around)
        self._add_since(look)
        for voice in voices(look, around):
            self.body.addWidget(VoiceCard(voice))
        self._add_offers(look, around)
        self._add_why(look)
        self._add_threads(look, around)
        self._add_away(around)

    def _add_draft(self) -> None:
        self.body.addWidget(section_heading(_tr("Your draft")))
        words = _tr("Only you see it. Save it as a revision, then ask for a review of that.")
        self.body.addWidget(text_label(words, wrap=True))
        self._add_write_button(_tr("Go on writing"), "plain")

    def _add_write_button(self, words: str, kind: str) -> None:
        self.write_button = button(words, kind=kind, icon="write")
        self.write_button.clicked.connect(self.write_wanted)
        self.body.addWidget(self.write_button)

    def show_nothing(self) -> None:
        """There is no revision to speak of."""
        self.threads.setParent(self)  # It stays while all else goes.
        self.threads.hide()
        self.clear()
        self.buttons.clear()
        self.newest_button = self.team_button = None
        self.since = self.away = None
        self._shown, self._place = None, 0

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(scaled(_LEAST_WIDTH))

    def _add_standing(self, look: Look, around: Around) -> None:
        self.body.addWidget(section_heading(_tr("Review")))
        for place, sentence in enumerate(look.standing.sentences):
            tone = "" if place < 2 else "muted"
            self.body.addWidget(text_label(sentence, tone=tone, wrap=True))
        if look.is_stuck:
            self._add_way_out()
        elif look.to_ask:
            words = _tr("Those who were asked are not enough. Ask {0} as well.")
            told = words.format(in_words(look.to_ask))
            self.body.addWidget(text_label(told, tone="warn", wrap=True))
        if look.standing.is_in_force and around.next_look:
            self.body.addWidget(text_label(next_look_words(around), tone="muted", wrap=True))
        if look.standing.look_at:
            note = _tr("To look at: {0}").format(look.standing.look_at)
            self.body.addWidget(text_label(note, role="caption", tone="muted", wrap=True))

    def _add_since(self, look: Look) -> None:
        """To whoever answered an earlier text, what has changed since comes first."""
        if look.earlier is None:
            return
        self.since = SinceCard(look, look.earlier)
        self.since.wanted.connect(self.since_wanted)
        self.body.addWidget(self.since)

    def _add_away(self, around: Around) -> None:
        self.body.addSpacing(Space.MEDIUM)
        self.away = AwayPart(around)
        self.away.away_wanted.connect(self.away_wanted)
        self.away.back_wanted.connect(self.back_wanted)
        self.body.addWidget(self.away)

    def _add_way_out(self) -> None:
        """Too few are left who could approve: say what can be done about it."""
        self.body.addWidget(text_label(one_person_words(), role="caption", tone="muted", wrap=True))
        self.team_button = button(_tr("Add somebody to the team…"), icon="people")
        self.team_button.clicked.connect(self.team_wanted)
        self.body.addWidget(self.team_button)

    def _add_offers(self, look: Look, around: Around) -> None:
        made = tuple(offers(look, around))
        self.body.addSpacing(Space.TINY)
        words = you_words(look, around, made)
        self.body.addWidget(text_label(words, role="caption", tone="muted", wrap=True))
        if is_to_be_revised(look, around):
            self._add_write_button(_tr("Write a new revision"), "primary")
        for offer in made:
            self.body.addWidget(self._offer_button(offer))

    def _offer_button(self, offer: Offer) -> QPushButton:
        made = button(offer.words, kind=offer.kind, icon=offer.icon, tip=offer.why)
        made.setEnabled(offer.allowed)
        made.setAccessibleDescription(offer.why)
        made.setProperty("action", offer.action.value)
        if offer.number:
            made.setProperty("number", offer.number)
            made.clicked.connect(self._newest_pressed)
            self.newest_button = made
            return made
        made.clicked.connect(self._pressed)
        self.buttons[offer.action] = made
        return made

    def _add_why(self, look: Look) -> None:
        self.body.addSpacing(Space.MEDIUM)
        self.body.addWidget(section_heading(_tr("Why")))
        self.body.addWidget(Whys(look))

    def _add_threads(self, look: Look, around: Around) -> None:
        self.body.addSpacing(Space.MEDIUM)
        self.threads.show_threads(look.threads, around.today)
        self.body.addWidget(self.threads)
        self.threads.show()
        self.threads.return_focus()

    @Slot()
    def _pressed(self) -> None:
        self.wanted.emit(Action(self.sender().property("action")))

    @Slot()
    def _newest_pressed(self) -> None:
        self.newest_wanted.emit(self.sender().property("number"))


def next_look_words(around: Around) -> str:
    """“To be looked at again by 6 November 2026.”; says where the day is over."""
    if around.next_look is None:
        return ""
    day = long_day(around.next_look)
    if around.next_look < around.today:
        return _tr("It was to be looked at again by {0}.").format(day)
    return _tr("To be looked at again by {0}.").format(day)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewPanel", words)
