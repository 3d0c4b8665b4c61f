"""Who has answered and who is missing, one line for each person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from smguide.model.wording import in_words
from smguide.review.status import Answer, State
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.states import Sign, answer_sign, away_sign, earlier_sign, waiting_sign
from smguide.ui.moments import short_moment
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.avatar import Avatar, avatar_size
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_OPEN = (State.IN_REVIEW, State.EXPIRED)


@dataclass(frozen=True, slots=True)
class Voice:
    """What one person said or has still to say; ``also`` for whom as well, or who stands in."""

    name: str
    sign: Sign
    words: str = ""
    when: str = ""
    also: str = ""


def voices(look: Look, around: Around) -> Iterator[Voice]:
    """The answers, then those who are waited for."""
    standing = look.standing
    answers = (*standing.answered, *standing.earlier)
    for answer in answers:
        earlier = answer in standing.earlier
        sign = earlier_sign(answer) if earlier else answer_sign(answer)
        when = short_moment(answer.entry.time, around.today)
        if earlier:
            when = _tr("{0}; the text has changed since").format(when)
        yield Voice(answer.name, sign, answer.comment, when, _also_for(answer, around))
    if standing.state in _OPEN:
        told = {answer.person for answer in answers}
        told.update(one for answer in standing.answered for one in answer.stands_for)
        for person in standing.asked or standing.missing:
            if person not in told:
                yield _waited_for(person, around)


def _also_for(answer: Answer, around: Around) -> str:
    if not answer.stands_for:
        return ""
    return _tr("Also for {0}").format(in_words(map(around.name, answer.stands_for)))


def _waited_for(person: str, around: Around) -> Voice:
    for absence in around.absences:
        if absence.is_now and absence.person == person:
            also = _tr("{0} stands in").format(absence.stand_in_name)
            return Voice(around.name(person), away_sign(), also=also)
    return Voice(around.name(person), waiting_sign())


class VoiceCard(QFrame):
    """A person, their answer as a pill, and what they said with it."""

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        words, tone = voice.sign
        spoken = (f"{voice.name}: {words}.", voice.also, voice.words)
        self.setAccessibleName(" ".join(filter(None, spoken)))
        self.pill = Pill(words, Tone(tone))
        body = column(self, gap=Space.SMALL)
        body.setContentsMargins(Space.MEDIUM, Space.SMALL + 2, Space.MEDIUM, Space.SMALL + 2)
        self._name = text_label(voice.name)
        self._head = row(gap=Space.SMALL)
        self._head.addLayout(self._person(voice))
        self._head.addStretch(1)
        self._head.addWidget(self.pill)
        body.addLayout(self._head)
        if voice.also:
            body.addWidget(text_label(voice.also, role="caption", wrap=True))
        if voice.words:
            said = _tr("“{0}”").format(voice.words)
            body.addWidget(text_label(said, role="caption", wrap=True))
        if voice.when:
            body.addWidget(text_label(voice.when, role="caption", tone="muted", wrap=True))

    def _person(self, voice: Voice) -> QHBoxLayout:
        across = row(gap=Space.SMALL)
        across.addWidget(Avatar(voice.name))
        across.addWidget(self._name)
        return across

    def minimumSizeHint(self) -> QSize:
        """The name or the pill, whichever is wider; they may stand one below the other."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._beside() // 2), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pill below the name where there is no room beside it."""
        fits = event.size().width() >= self._beside()
        ways = QBoxLayout.Direction
        wanted = ways.LeftToRight if fits else ways.TopToBottom
        if self._head.direction() != wanted:
            self._head.setDirection(wanted)
        super().resizeEvent(event)

    def _beside(self) -> int:
        """The width that name and pill need side by side."""
        parts = avatar_size().width() + self._name.sizeHint().width() + self.pill.sizeHint().width()
        return parts + 2 * Space.MEDIUM + 3 * Space.SMALL


def _tr(words: str) -> str:
    return QCoreApplication.translate("People", words)
