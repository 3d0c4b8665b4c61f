"""The post that is asked about, as values: what was chosen, and the facts that follow from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from smguide.model.record import Value
from smguide.rules.book import Book
from smguide.rules.conditions import Facts
from smguide.rules.decide import decide_by
from smguide.rules.deciding import channel_gate, person_gate, place_gate, type_gate
from smguide.rules.decision import Decision, Post
from smguide.rules.easier import WayOn, easier
from smguide.rules.facts import fact_kinds
from smguide.rules.known_facts import DECLARED, usual_facts
from smguide.rules.mentions import compared
from smguide.rules.workflow import Compare, Condition

FLAGS: Final = "post.flags"
TIER: Final = "context.incident_tier"
_MOST_DIGITS: Final = 12
_PAID: Final = frozenset({"paid", "gift"})


@dataclass(frozen=True, slots=True)
class Question:
    """One post: ids of the registers, and what somebody said about it.

    ``flags`` are what it touches, ``said`` the yes/no facts that are so, ``told`` other facts with
    the words typed for them, ``tier`` the incident level declared; ``day`` is None for today.
    """

    person: str = ""
    channel: str = ""
    post_type: str = ""
    account: str = "official"
    flags: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()
    told: tuple[tuple[str, str], ...] = ()
    tier: int = 0
    day: date | None = None

    @property
    def post(self) -> Post:
        """Who, where and what."""
        return Post(self.person, self.channel, self.post_type)


@dataclass(frozen=True, slots=True)
class Touching:
    """What is worth asking: flags that some rule asks about, the others, and yes/no facts.

    ``worded`` are numbers and words that some rule asks about, each with the words it names.
    """

    flags: tuple[str, ...]
    more_flags: tuple[str, ...]
    facts: tuple[str, ...]
    worded: tuple[tuple[str, tuple[str, ...]], ...]
    tier: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and what the guidelines answer to it."""

    book: Book
    question: Question
    decision: Decision
    ways: tuple[WayOn, ...]


def answered(book: Book, question: Question) -> Answered:
    """Ask the guidelines."""
    post, facts = question.post, facts_of(book, question)
    return Answered(book, question, decide_by(book, post, facts), easier(book, post, facts))


def facts_of(book: Book, question: Question) -> dict[str, Value]:
    """An everyday post of its kind, with what was said about this one."""
    facts = usual_facts(book, question.post_type)
    facts[FLAGS] = tuple(sorted(question.flags))
    facts["post.account"] = question.account
    told = {fact: value_of(fact, words) for fact, words in question.told}
    return {**facts, **declared(question), **told}


def everyday_facts(book: Book, question: Question, post_type: str) -> Facts:
    """An everyday post of another kind, in the same circumstances."""
    context = {fact: value for fact, value in declared(question).items() if fact in DECLARED}
    return {
        **usual_facts(book, post_type),
        "post.account": question.account,
        **context,
    }


def declared(question: Question) -> dict[str, Value]:
    """What is so because somebody said it; the rest stays as it usually is."""
    facts: dict[str, Value] = dict.fromkeys(question.said, True)
    return {**facts, TIER: question.tier} if question.tier else facts


def touching(book: Book) -> Touching:
    """What the rules of this text ask about a post that only its author can say."""
    asked = tuple(_comparisons(book))
    named = {value for one in asked if one.fact == FLAGS for value in _values(one.value)}
    flags = tuple(value for value, _ in fact_kinds()[FLAGS].choices)
    facts = {one.fact for one in asked}
    if _speaks_of_payment(book):
        facts.add("post.paid")
    return Touching(
        flags=tuple(flag for flag in flags if flag in named),
        more_flags=tuple(flag for flag in flags if flag not in named),
        facts=tuple(kind for kind in fact_kinds() if kind in facts and _is_yes_or_no(kind)),
        worded=tuple(
            (fact, _named(asked, fact))
            for fact in fact_kinds()
            if fact in facts and _is_worded(fact)
        ),
        tier=TIER in facts,
    )


def value_of(fact: str, words: str) -> Value:
    """What was typed as the value of a fact; None where it is not one, as if nothing was said."""
    kind = fact_kinds()[fact]
    if kind.type == "number":
        digits = words.strip()
        fits = digits.isascii() and digits.isdecimal() and len(digits) < _MOST_DIGITS
        return int(digits) if fits else None
    parts = tuple(part.strip() for part in words.split(",") if part.strip())
    return (parts if kind.many else ", ".join(parts)) or None


def _is_worded(fact: str) -> bool:
    kind = fact_kinds()[fact]
    return kind.supplied == "asked" and kind.type in ("number", "text") and fact != TIER


def _named(asked: tuple[Compare, ...], fact: str) -> tuple[str, ...]:
    """The words that rules name for a fact, to choose from."""
    found = (value for one in asked if one.fact == fact for value in _values(one.value))
    return tuple(dict.fromkeys(value for value in found if isinstance(value, str)))


def _is_yes_or_no(fact: str) -> bool:
    kind = fact_kinds()[fact]
    return kind.type == "flag" and (kind.supplied == "asked" or fact in DECLARED)


def _speaks_of_payment(book: Book) -> bool:
    wordings = book.names.entries.get("wording", {}).values()
    return any(entry.record.text("for") in _PAID for entry in wordings)


def _comparisons(book: Book) -> Iterator[Compare]:
    for condition in _conditions(book):
        yield from compared(condition)


def _conditions(book: Book) -> Iterator[Condition | None]:
    yield from (rule.when for rule in (*book.rules, *book.floors))
    for tightening in book.tightenings:
        yield from (tightening.when, tightening.exempt)


def _values(value: Value) -> tuple[Value, ...]:
    return value if isinstance(value, tuple) else (value,)


def with_type(book: Book, question: Question, post_type: str) -> Question:
    """The same for another kind of post, which touches what that kind often touches."""
    touches = book.names.record("post-type", post_type).texts("touches")
    return replace(question, post_type=post_type, flags=frozenset(touches))


def fitting(book: Book, question: Question, member: str) -> Question:
    """The question with what the text does not list replaced by a sensible first choice.

    ``member`` is who sits at the desk: chosen at first, if they may post.
    """
    listed = {register: book.names.names(register) for register in ("person", "channel")}
    person, channel = question.person, question.channel
    if person not in listed["person"]:
        person = _first_person(book, member)
    if channel not in listed["channel"]:
        channel = _first_channel(book)
    found = replace(question, person=person, channel=channel)
    if question.post_type not in book.names.names("post-type"):
        found = with_type(book, found, _first_type(book, channel))
    asked = touching(book)
    return replace(
        found,
        said=found.said & frozenset(asked.facts),
        told=tuple(one for one in found.told if one[0] in dict(asked.worded)),
        tier=found.tier if asked.tier else 0,
    )


def _first_person(book: Book, member: str) -> str:
    people = tuple(book.names.names("person"))
    wanted = (member, *people) if member in people else people
    return next((one for one in wanted if person_gate(book, one) is None), (*people, "")[0])


def _first_channel(book: Book) -> str:
    channels = tuple(book.names.names("channel"))
    return next((one for one in channels if channel_gate(book, one) is None), (*channels, "")[0])


def _first_type(book: Book, channel: str) -> str:
    kinds = tuple(book.names.names("post-type"))
    fits = (
        kind
        for kind in kinds
        if type_gate(book, kind) is None and place_gate(book, Post("", channel, kind)) is None
    )
    return next(fits, (*kinds, "")[0])
