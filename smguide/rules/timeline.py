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
from smguide.rules.book import read_book
from smguide.rules.conditions import Facts
from smguide.rules.days import shifted, turning_days
from smguide.rules.decision import Outcome
from smguide.rules.matrix import (
    Asked,
    Cell,
    Change,
    Matrix,
    Place,
    change_between,
    matrix_by,
)
from smguide.rules.prospects import Prospect, prospects

NO_FACTS: Facts = MappingProxyType({})
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
    days = turning_days(read_book(guidelines, noon(first)), guidelines, person, first, last, facts)
    found: list[Turn] = []
    before = matrix_on(guidelines, person, first, first, facts)
    for day, because in days.items():
        after = matrix_on(guidelines, person, day, first, facts)
        found += _turns(before, after, day, because)
        before = after
    found += _moves(guidelines, person, first, last, facts)
    return tuple(sorted(found, key=lambda turn: (turn.day, turn.kind is TurnKind.MAY)))


def matrix_on(
    guidelines: Guidelines, person: str, day: date, first: date, facts: Facts = NO_FACTS
) -> Matrix:
    """The answers of a day, with facts that are known of ``first``."""
    given = {**_WORKING, **shifted(facts, (day - first).days)}
    return matrix_by(read_book(guidelines, noon(day)), Asked(person), given)


def noon(day: date) -> datetime:
    """The moment of a day at which it is asked."""
    return datetime.combine(day, time(12), UTC)


def _turns(before: Matrix, after: Matrix, day: date, because: tuple[str, ...]) -> Iterator[Turn]:
    """The cells that changed, those that changed alike in one turn."""
    groups: dict[tuple[Change, str, str], list[Place]] = {}
    for place, cell in after.cells.items():
        was = before.cells[place]
        change = change_between(was.answer, cell.answer)
        if change is not Change.SAME:
            groups.setdefault((change, *_told(was, cell)), []).append(place)
    for (change, old, new), places in groups.items():
        for types, channels in _blocks(places):
            words = f"{_cases(after, types, channels)}: {new} (before: {old})"
            sentence = f"From {date_in_words(day)}: {words}"
            kind = TurnKind(change.value)
            yield Turn(day, kind, sentence, words, types, channels, old, new, because)


def _told(was: Cell, cell: Cell) -> tuple[str, str]:
    """Both answers in words that differ: short ones, else the sentences."""
    short = _short(was), _short(cell)
    if short[0] != short[1]:
        return short
    return was.sentence.rstrip("."), cell.sentence.rstrip(".")


def _short(cell: Cell) -> str:
    return {Outcome.FREE: "free to post", Outcome.INFORM: "somebody is told"}.get(
        cell.outcome, cell.word
    )


def _blocks(places: Iterable[Place]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """The places as kinds of post × channels: kinds with the same channels together."""
    channels: dict[str, tuple[str, ...]] = {}
    for post_type, channel in places:
        channels[post_type] = (*channels.get(post_type, ()), channel)
    types: dict[tuple[str, ...], tuple[str, ...]] = {}
    for post_type, where in channels.items():
        types[where] = (*types.get(where, ()), post_type)
    return ((kinds, where) for where, kinds in types.items())


def _cases(shown: Matrix, types: tuple[str, ...], channels: tuple[str, ...]) -> str:
    names = dict(shown.post_types), dict(shown.channels)
    whole = len(types) == len(names[0]) > 1, len(channels) == len(names[1]) > 1
    what = "Every post" if whole[0] else in_words(names[0][one] for one in types)
    where = "every channel" if whole[1] else in_words(names[1][one] for one in channels)
    return f"{what} on {where}"


def _moves(
    guidelines: Guidelines, person: str, first: date, last: date, facts: Facts
) -> Iterator[Turn]:
    book = read_book(guidelines, noon(first))
    for prospect in prospects(book, person, first, last, {**_WORKING, **facts}):
        start = f"From {date_in_words(prospect.day)}"
        clean = "if things stay clean: " if prospect.counted else ""
        said = f"{clean}{_said(prospect)}"
        sentence = f"{start}, {said}" if clean else f"{start}: {said}"
        words = f"{said[:1].upper()}{said[1:]}"
        yield Turn(prospect.day, TurnKind.MAY, sentence, words, because=prospect.missing)


def _said(prospect: Prospect) -> str:
    still = f"; still missing: {'; '.join(prospect.missing)}" if prospect.missing else ""
    return f"{prospect.words}{still}"
