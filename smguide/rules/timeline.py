"""What relaxes or tightens when, for one person, as the days go by (design section 4).

Answers turn only on days that stand in the guidelines or follow from what stands there; those days
are found first, and only they are asked about. It is asked as on a working day, about everyday
posts; facts that count days go on counting, all others stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from types import MappingProxyType

from smguide.model.guidelines import Guidelines
from smguide.model.record import Value
from smguide.model.wording import date_in_words, in_words
from smguide.rules.book import Book, read_book
from smguide.rules.conditions import Facts
from smguide.rules.days import Turning, shifted, turning_days
from smguide.rules.decision import Answer, Outcome
from smguide.rules.matrix import (
    NO_FACTS,
    Asked,
    Change,
    Place,
    answers_by,
    cell_at,
    change_between,
    in_short,
    places_of,
)
from smguide.rules.prospects import Prospect, prospects

_WORKING: Mapping[str, Value] = {"context.business_hours": True, "context.holiday": False}


class TurnKind(StrEnum):
    """What a turn brings; *may* is a move that somebody still has to decide."""

    FREER = "freer"
    STRICTER = "stricter"
    OTHER = "other"
    MAY = "may"


@dataclass(frozen=True, slots=True)
class Turn:
    """Something that is different from a day on.

    ``sentence`` says it with the day, ``words`` without. ``post_types`` × ``channels`` are the
    cases it is about, by id, none for a move; ``because`` says what begins or ends on the day, of
    a move what is still missing.
    """

    day: date
    kind: TurnKind
    sentence: str
    words: str
    post_types: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    before: str = ""
    after: str = ""
    because: tuple[str, ...] = ()


def timeline(
    guidelines: Guidelines, person: str, first: date, last: date, facts: Facts = NO_FACTS
) -> tuple[Turn, ...]:
    """What changes for a person after ``first`` up to and including ``last``, in order.

    ``facts`` are those of the first day. Where the person’s next level or the next phase depends on
    a number of days, a turn says when they have passed if things stay clean.
    """
    asking = _Asking(guidelines, person, first, facts)
    days = turning_days(read_book(guidelines, noon(first)), guidelines, person, first, last, facts)
    found: list[Turn] = []
    before = _Day(asking, first)
    for day, turning in days.items():
        after = _Day(asking, day, before.answers, turning)
        found += _turns(before, after, turning.because)
        before = after
    found += _moves(asking, last)
    return tuple(sorted(found, key=lambda turn: (turn.day, turn.kind is TurnKind.MAY)))


@dataclass(frozen=True, slots=True)
class _Asking:
    """What is asked on every day; ``facts`` are those of ``first``."""

    guidelines: Guidelines
    person: str
    first: date
    facts: Facts


class _Day:
    """All answers of a day, and the words of those that are asked for.

    What does not turn is taken from the ``answers`` before.
    """

    def __init__(
        self,
        asking: _Asking,
        day: date,
        answers: Mapping[Place, Answer] = MappingProxyType({}),
        turning: Turning | None = None,
    ) -> None:
        self.day = day
        self.book = read_book(asking.guidelines, noon(day))
        self._asked = Asked(asking.person)
        self._facts = {**_WORKING, **shifted(asking.facts, (day - asking.first).days)}
        self._said: dict[Answer, str] = {}
        touched = [
            place
            for place in places_of(self.book)
            if turning is None or turning.touches(self.book, *place)
        ]
        self.answers = {**answers, **answers_by(self.book, self._asked, touched, self._facts)}

    def sentence(self, place: Place) -> str:
        """The answer of a place in full; of the same answer once, unless it is about the place."""
        answer = self.answers[place]
        if answer not in self._said or answer.outcome in (Outcome.HOLD, Outcome.FORBIDDEN):
            cell = cell_at(self.book, self._asked, place, self._facts)
            self._said[answer] = cell.sentence.rstrip(".")
        return self._said[answer]


def noon(day: date) -> datetime:
    """The moment of a day at which it is asked."""
    return datetime.combine(day, time(12), UTC)


def _turns(before: _Day, after: _Day, because: tuple[str, ...]) -> Iterator[Turn]:
    """The cells that changed, those that changed alike in one turn."""
    groups: dict[tuple[Change, str, str], list[Place]] = {}
    for place, answer in after.answers.items():
        change = change_between(before.answers[place], answer)
        if change is not Change.SAME:
            told = _told(before, after, place)
            groups.setdefault((change, *told), []).append(place)
    for (change, old, new), places in groups.items():
        for types, channels in _blocks(places):
            words = f"{_cases(after.book, types, channels)}: {new} (before: {old})"
            sentence = f"From {date_in_words(after.day)}: {words}"
            kind = TurnKind(change.value)
            yield Turn(after.day, kind, sentence, words, types, channels, old, new, because)


def _told(before: _Day, after: _Day, place: Place) -> tuple[str, str]:
    """Both answers in words that differ: short ones, else the sentences."""
    short = _short(before.answers[place]), _short(after.answers[place])
    if short[0] != short[1]:
        return short
    return before.sentence(place), after.sentence(place)


def _short(answer: Answer) -> str:
    told = {Outcome.FREE: "free to post", Outcome.INFORM: "somebody is told"}
    return told.get(answer.outcome) or in_short(answer)[0]


def _blocks(places: Iterable[Place]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The places as kinds of post × channels: kinds with the same channels together."""
    channels: dict[str, tuple[str, ...]] = {}
    for post_type, channel in places:
        channels[post_type] = (*channels.get(post_type, ()), channel)
    types: dict[tuple[str, ...], tuple[str, ...]] = {}
    for post_type, where in channels.items():
        types[where] = (*types.get(where, ()), post_type)
    return ((kinds, where) for where, kinds in types.items())


def _cases(book: Book, types: tuple[str, ...], channels: tuple[str, ...]) -> str:
    names = book.names.names("post-type"), book.names.names("channel")
    whole = len(types) == len(names[0]) > 1, len(channels) == len(names[1]) > 1
    what = "Every post" if whole[0] else in_words(names[0][one] for one in types)
    where = "every channel" if whole[1] else in_words(names[1][one] for one in channels)
    return f"{what} on {where}"


def _moves(asking: _Asking, last: date) -> Iterator[Turn]:
    book = read_book(asking.guidelines, noon(asking.first))
    facts = {**_WORKING, **asking.facts}
    for prospect in prospects(book, asking.person, asking.first, last, facts):
        start = f"From {date_in_words(prospect.day)}"
        clean = "if things stay clean: " if prospect.counted else ""
        said = f"{clean}{_said(prospect)}"
        sentence = f"{start}, {said}" if clean else f"{start}: {said}"
        words = f"{said[:1].upper()}{said[1:]}"
        yield Turn(prospect.day, TurnKind.MAY, sentence, words, because=prospect.missing)


def _said(prospect: Prospect) -> str:
    still = f"; still missing: {'; '.join(prospect.missing)}" if prospect.missing else ""
    return f"{prospect.words}{still}"
