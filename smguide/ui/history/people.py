"""Who has answered and who is missing, one line for each person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from smguide.review.status import State
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.moments import short_moment
from smguide.ui.history.states import Sign, answer_sign, waiting_sign
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_OPEN = (State.IN_REVIEW, State.EXPIRED)


@dataclass(frozen=True, slots=True)
class Voice:
    """What one person said or has still to say."""

    name: str
    sign: Sign
    words: str = ""
    when: str = ""


def voices(look: Look, around: Around) -> Iterator[Voice]:
    """The answers, then those who are waited for."""
    standing = look.standing
    answers = (*standing.answered, *standing.stale)
    for answer in answers:
        when = short_moment(answer.entry.time, around.today)
        yield Voice(answer.name, answer_sign(answer), answer.comment, when)
    if standing.state in _OPEN:
        answered = {answer.person for answer in standing.answered}
        for person in standing.asked or standing.missing:
            if person not in answered:
                yield Voice(around.name(person), waiting_sign())


class VoiceCard(QFrame):
    """A person, their answer as a pill, and what they said with it."""

    def __init__(self, voice: Voice) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        words, tone = voice.sign
        self.setAccessibleName(" ".join((f"{voice.name}: {words}.", voice.words)).strip())
        self.pill = Pill(words, Tone(tone))
        body = column(self, gap=Space.SMALL)
        body.setContentsMargins(Space.MEDIUM, Space.SMALL + 2, Space.MEDIUM, Space.SMALL + 2)
        head = row(gap=Space.SMALL)
        head.addWidget(Avatar(voice.name))
        head.addWidget(ElidedLabel(voice.name), 1)
        head.addWidget(self.pill)
        body.addLayout(head)
        if voice.words:
            said = _tr("“{0}”").format(voice.words)
            body.addWidget(text_label(said, role="caption", wrap=True))
        if voice.when:
            body.addWidget(text_label(voice.when, role="caption", tone="muted"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("People", words)
