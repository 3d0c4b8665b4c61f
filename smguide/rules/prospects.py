"""When the next phase or level comes within reach, if things stay clean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from smguide.model.wording import sentence
from smguide.rules.book import Book
from smguide.rules.conditions import Facts, holds
from smguide.rules.days import is_counting, shifted, thresholds
from smguide.rules.decision import Post
from smguide.rules.known_facts import known_facts
from smguide.rules.mentions import compared
from smguide.rules.roster import read_day
from smguide.rules.sentences import condition_in_words
from smguide.rules.workflow import ALWAYS, AllOf, AnyOf, Compare, Condition, Not, Stage

NEVER_HOLDS = AnyOf(())


@dataclass(frozen=True, slots=True)
class Prospect:
    """The day on which the time for a move is up; ``missing`` is what else is needed, in words.

    ``counted`` says that days had to pass without anything happening.
    """

    day: date
    words: str
    missing: tuple[str, ...]
    counted: bool


def prospects(book: Book, person: str, first: date, last: date, facts: Facts) -> Iterator[Prospect]:
    """The moves that come within reach after ``first`` up to ``last``.

    ``book`` is that of the first day, ``facts`` are known on it.
    """
    known = known_facts(book, Post(person), facts)
    phase = next((p for p in book.phases if p.id == book.current_phase), None)
    level = _following(book.levels, str(known.get("author.level") or ""))
    onward = _following(book.phases, book.current_phase)
    if phase is not None and onward is not None:
        words = f"the time for “{onward.name}” has come"
        yield from _reached(book, phase.forward_if, known, (first, last), words)
        earliest = read_day(phase.raw.text("earliest"))
        if earliest is not None and first < earliest <= last:
            yield Prospect(earliest, f"“{onward.name}” may begin", (), counted=False)
    if level is not None:
        words = f"the time for the level “{level.name}” has come"
        yield from _reached(book, level.forward_if, known, (first, last), words)


def _following(stages: tuple[Stage, ...], stage: str) -> Stage | None:
    places = [one.id for one in stages]
    place = places.index(stage) + 1 if stage in places else len(places)
    return stages[place] if place < len(places) else None


def _reached(
    book: Book, condition: Condition | None, known: Facts, span: tuple[date, date], words: str
) -> Iterator[Prospect]:
    """The first day on which the days that are asked for have passed."""
    if condition is None or not any(is_counting(one.fact) for one in compared(condition)):
        return
    first, last = span
    timed = only_days(condition)
    if holds(timed, known, book.orders) is True:
        return
    days = {day for day, _ in thresholds(timed, known, first) if day and first < day <= last}
    for day in sorted(days):
        then = shifted(known, (day - first).days)
        if holds(timed, then, book.orders) is True:
            yield Prospect(day, words, tuple(_missing(book, condition, then)), counted=True)
            return


def only_days(condition: Condition, *, met: bool = True) -> Condition:
    """The condition with everything that does not count days taken as met."""
    match condition:
        case AllOf(parts):
            return AllOf(tuple(only_days(part, met=met) for part in parts))
        case AnyOf(parts):
            timed = tuple(
                part for part in parts if any(is_counting(c.fact) for c in compared(part))
            )
            return AnyOf(tuple(only_days(part, met=met) for part in timed or parts))
        case Not(inner):
            return Not(only_days(inner, met=not met))
        case Compare(fact) if is_counting(fact):
            return condition
        case _:
            return ALWAYS if met else NEVER_HOLDS


def _missing(book: Book, condition: Condition, known: Facts) -> Iterator[str]:
    """The parts that do not hold then, or are not known to, in words."""
    for part in condition.conditions if isinstance(condition, AllOf) else (condition,):
        if holds(part, known, book.orders) is not True:
            yield sentence(condition_in_words(part, book.names)).rstrip(".")
