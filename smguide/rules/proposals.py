"""Who could move up or has to step down, and whether we could go on to the next phase.

The guidelines' own conditions are asked about what the register of posts and the lists say; a
person decides (design section 4, domain.md D.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from smguide.rules.book import Book
from smguide.rules.conditions import Facts, holds, unknown_in
from smguide.rules.deciding import person_gate
from smguide.rules.decision import Post
from smguide.rules.known_facts import below_level, known_facts
from smguide.rules.roster import read_day
from smguide.rules.sentences import condition_in_words, flow_in_words
from smguide.rules.workflow import AllOf, Condition, Stage, read_flow


class Way(StrEnum):
    """Where a proposal leads."""

    UP = "up"
    DOWN = "down"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the conditions say about a person, or about the organisation where ``person`` is empty.

    ``way`` is none where nothing is to be decided yet; ``missing`` then says what the way up still
    asks for, ``unknown`` which facts nobody has recorded. ``decided_by`` is who agrees, in words.
    """

    person: str
    stage: str
    to: str
    way: Way
    sentence: str
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    decided_by: str = ""


def proposals(book: Book) -> tuple[Proposal, ...]:
    """One for the organisation and one for everybody who may post, what is to be decided first."""
    found = [*_of_organisation(book), *_of_people(book)]
    return tuple(sorted(found, key=lambda one: one.way is Way.NONE))


def _of_people(book: Book) -> Iterator[Proposal]:
    if not book.levels:
        return
    for person in book.names.names("person"):
        if person in book.roster.present and person_gate(book, person) is None:
            yield _of_person(book, person)


def _of_person(book: Book, person: str) -> Proposal:
    known = known_facts(book, Post(person), {})
    place = _stated(book, person)
    level, name = book.levels[place], book.names.name("person", person)
    if place and (lost := _why_lost(book, level, known)):
        below = book.levels[below_level(book, place)]
        words = f"{name} falls from “{level.name}” to “{below.name}”: {lost}."
        return Proposal(person, level.id, below.id, Way.DOWN, words)
    if place + 1 == len(book.levels):
        words = f"{name} has reached “{level.name}”, the last level."
        return Proposal(person, level.id, "", Way.NONE, words)
    following = book.levels[place + 1]
    return _onward(book, person, name, known, (level, following, following))


def _of_organisation(book: Book) -> Iterator[Proposal]:
    places = [phase.id for phase in book.phases]
    if book.current_phase not in places:
        return
    known = known_facts(book, Post(), {})
    place = places.index(book.current_phase)
    phase = book.phases[place]
    if place and phase.back_if and holds(phase.back_if, known, book.orders) is True:
        before = book.phases[place - 1]
        why = condition_in_words(phase.back_if, book.names)
        words = f"We step back from “{phase.name}” to “{before.name}”: {why}."
        yield Proposal("", phase.id, before.id, Way.DOWN, words)
    elif place + 1 < len(places):
        following = book.phases[place + 1]
        earliest = read_day(phase.raw.text("earliest"))
        early = f"not before {earliest.isoformat()}" if earliest and book.day < earliest else ""
        yield _onward(book, "", "We", known, (phase, following, phase), early)


def _onward(
    book: Book,
    person: str,
    name: str,
    known: Facts,
    stages: tuple[Stage, Stage, Stage],
    early: str = "",
) -> Proposal:
    """``stages`` are the present one, the next one, and the one whose conditions lead there."""
    stage, following, asking = stages
    condition = asking.forward_if
    reached = condition is not None and holds(condition, known, book.orders) is True and not early
    decided = asking.raw.record("decided_by")
    agreed = flow_in_words(read_flow(decided), book.names) if decided.records("steps") else ""
    verb = "may" if name != "We" else "may all"
    if reached:
        words = f"{name} {verb} go on to “{following.name}”: everything it asks for is so."
        return Proposal(person, stage.id, following.id, Way.UP, words, decided_by=agreed)
    missing = tuple(_missing(book, condition, known)) if condition else ()
    return Proposal(
        person,
        stage.id,
        following.id,
        Way.NONE,
        f"“{following.name}” is not reached yet.",
        (*missing, *((early,) if early else ())),
        tuple(unknown_in(condition, known)) if condition else (),
        agreed,
    )


def _missing(book: Book, condition: Condition, known: Facts) -> Iterator[str]:
    """The parts of a condition that are not so, each in words."""
    parts = condition.conditions if isinstance(condition, AllOf) else (condition,)
    for part in parts:
        if holds(part, known, book.orders) is not True:
            yield condition_in_words(part, book.names)


def _why_lost(book: Book, level: Stage, known: Facts) -> str:
    if known.get("author.level_expired") is True:
        return "it has run out"
    if level.back_if is not None and holds(level.back_if, known, book.orders) is True:
        return condition_in_words(level.back_if, book.names)
    return ""


def _stated(book: Book, person: str) -> int:
    said = book.names.record("person", person).text("trust_level")
    places = [level.id for level in book.levels]
    return places.index(said) if said in places else 0
