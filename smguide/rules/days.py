"""On which days an answer can turn: what stands in the guidelines with a date or a length."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor
from typing import TypeAlias

from smguide.model.guidelines import Guidelines
from smguide.model.record import Record, Value
from smguide.rules.book import Book
from smguide.rules.conditions import Facts, holds
from smguide.rules.decision import Post
from smguide.rules.facts import fact_kinds
from smguide.rules.known_facts import known_facts
from smguide.rules.lengths import later
from smguide.rules.mentions import compared
from smguide.rules.roster import read_day
from smguide.rules.workflow import Compare, Condition, workflows

Found: TypeAlias = tuple[date | None, str]
"""A day on which something begins or ends, and what; None for a day that cannot be read."""


@dataclass(frozen=True, slots=True)
class Turning:
    """What turns on a day: in words, and the conditions of which one must be able to hold.

    Without ``only`` it may touch every post.
    """

    because: tuple[str, ...]
    only: tuple[Condition, ...] | None

    def touches(self, book: Book, post_type: str, channel: str) -> bool:
        """Whether posts of a kind on a channel can be answered otherwise.

        A condition that is false whatever else is known stays false.
        """
        if self.only is None:
            return True
        facts = {"post.type": post_type, "post.channel": channel}
        return any(holds(one, facts, book.orders) is not False for one in self.only)


_NOT_COUNTING = frozenset({"author.post_span_days"})
"""Measured in days, but does not grow by waiting."""

_DAY = timedelta(days=1)


def is_counting(fact: str) -> bool:
    """Whether a fact grows by one each day, if nothing happens."""
    kind = fact_kinds().get(fact)
    return kind is not None and kind.unit == "days" and fact not in _NOT_COUNTING


def shifted(facts: Facts, days: int) -> dict[str, Value]:
    """The facts so many days later: those that count days have gone on counting."""
    return {fact: _after(fact, value, days) for fact, value in facts.items()}


def _after(fact: str, value: Value, days: int) -> Value:
    counts = isinstance(value, int | float) and not isinstance(value, bool) and is_counting(fact)
    return value + days if counts else value  # type: ignore[operator]


def turning_days(
    book: Book, guidelines: Guidelines, person: str, first: date, last: date, facts: Facts
) -> dict[date, Turning]:
    """The days after ``first`` up to ``last`` on which an answer may turn, each with what turns.

    ``book`` is that of the first day; ``facts`` are known on it.
    """
    found: dict[date, list[tuple[str, Condition | None]]] = {}
    known = known_facts(book, Post(person), facts)
    of_posts = _of_posts(guidelines, first, known)
    of_all = ((one, None) for one in _of_all(book, guidelines, person, first, known))
    for (day, words), only in (*of_posts, *of_all):
        if day is not None and first < day <= last:
            found.setdefault(day, []).append((words, only))
    return {day: _turning(found[day]) for day in sorted(found)}


def _turning(found: list[tuple[str, Condition | None]]) -> Turning:
    because = tuple(dict.fromkeys(words for words, _ in found))
    only = tuple(condition for _, condition in found if condition is not None)
    return Turning(because, only if len(only) == len(found) else None)


def _of_posts(
    guidelines: Guidelines, first: date, known: Facts
) -> Iterator[tuple[Found, Condition]]:
    """What touches only the posts of which a condition can hold."""
    for flow in workflows(guidelines):
        named = [(part.name, part.raw, part.when) for part in (*flow.rules, *flow.floors)]
        lasting = [(part.name, part.raw, part.when) for part in flow.tightenings]
        for name, raw, when in (*named, *lasting):
            for found in _window(raw.record("effective"), f"“{name}”", "counts"):
                yield found, when
        exempt = [part.exempt for part in flow.tightenings if part.exempt is not None]
        for condition in (*(when for _, _, when in (*named, *lasting)), *exempt):
            for found in thresholds(condition, known, first):
                yield found, condition


def _of_all(
    book: Book, guidelines: Guidelines, person: str, first: date, known: Facts
) -> Iterator[Found]:
    yield from _of_people(book)
    yield from _of_person(book, book.names.record("person", person))
    for row in book.rows("account_approvals"):
        if not row.texts("people") or person in row.texts("people"):
            yield from _approval(book, row)
    for flow in workflows(guidelines):
        for level in flow.levels:
            if level.back_if is not None:
                yield from thresholds(level.back_if, known, first)


def thresholds(condition: Condition, known: Facts, first: date) -> Iterator[Found]:
    """The days on which a fact that counts days passes a number of the condition."""
    for comparison in compared(condition):
        kind, value = fact_kinds().get(comparison.fact), known.get(comparison.fact)
        if kind is None or not is_counting(comparison.fact) or not _is_number(value):
            continue
        for bound in _bounds(comparison):
            words = f"{kind.title}: {bound:g}"
            for days in _passing(comparison.op, bound - value):  # type: ignore[operator]
                yield _plus(first, days), words


def _passing(op: str, left: float) -> tuple[int, ...]:
    """In how many days a comparison turns, if ``left`` days are left to its number."""
    if op in ("ge", "lt"):
        return (ceil(left),)
    if op in ("gt", "le"):
        return (floor(left) + 1,)
    return (floor(left), floor(left) + 1)


def _bounds(comparison: Compare) -> Iterator[float]:
    value = comparison.value
    for bound in value if isinstance(value, tuple) else (value,):
        if isinstance(bound, int | float) and not isinstance(bound, bool):
            yield bound


def _is_number(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _of_people(book: Book) -> Iterator[Found]:
    """Who comes back, is away, hands over or leaves: others may be asked then."""
    for person, name in book.names.names("person").items():
        left = book.names.record("person", person).text("left_on")
        yield read_day(left), f"{name} leaves"
    for row in book.rows("absences"):
        name = book.names.name("person", row.text("person"))
        yield read_day(row.text("from")), f"{name} is away"
        yield _next(read_day(row.text("until"))), f"{name} is back"
    for row in book.rows("delegations"):
        name = book.names.name("person", row.text("to"))
        yield from _window(row, name, "answers for somebody")


def _of_person(book: Book, record: Record) -> Iterator[Found]:
    """What of one’s own runs out: the level and the courses."""
    level = book.level(record.text("trust_level"))
    since = read_day(record.text("level_since"))
    if level is not None and since is not None and level.raw.text("expires"):
        yield _next(later(since, level.raw.text("expires"))), f"“{level.name}” has run out"
    done_on = read_day(record.text("trained_on"))
    for course, entry in book.names.entries.get("training", {}).items():
        lasts = entry.record.text("valid_for")
        if done_on is not None and lasts and course in record.texts("trainings"):
            yield _next(later(done_on, lasts)), f"“{entry.name}” has to be repeated"


def _approval(book: Book, row: Record) -> Iterator[Found]:
    name = book.names.name("channel", row.text("channel"))
    approved = read_day(row.text("approved_on"))
    yield approved, f"The account on {name} is approved"
    if approved is not None and row.text("valid_for"):
        ends = later(approved, row.text("valid_for"))
        yield _next(ends), f"The approval of the account on {name} has run out"


def _window(row: Record, name: str, what: str) -> Iterator[Found]:
    yield read_day(row.text("from")), f"{name} {what} from now on"
    yield _next(read_day(row.text("until"))), f"{name} {what} no longer"


def _next(day: date | None) -> date | None:
    return None if day is None or day == date.max else day + _DAY


def _plus(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
