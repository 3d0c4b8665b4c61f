"""One book of rules, reduced to what is left of it once more and more of a case is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import TypeAlias

from smguide.model.record import Value
from smguide.rules.book import Book
from smguide.rules.case_space import (
    AS_IT_IS,
    CHANNEL_FACTS,
    OCCASIONS,
    OWN_FACTS,
    TYPE_FACTS,
    CaseSpace,
)
from smguide.rules.conditions import compares
from smguide.rules.deciding import (
    NO_RULE,
    base_rule,
    channel_gate,
    person_gate,
    type_gate,
    weights,
)
from smguide.rules.decision import Outcome, Post
from smguide.rules.known_facts import (
    below_level,
    facts_of_channel,
    facts_of_day,
    facts_of_person,
    facts_of_type,
    is_approved_account,
)
from smguide.rules.residues import NO, UNKNOWN, YES, Residues, Truth, number_of
from smguide.rules.workflow import AllOf, Compare, Condition, Stage


@dataclass(frozen=True, slots=True)
class Composite:
    """What counts in a case by one book: a gate, or rules by their places; and the wordings.

    ``naive`` is the rule that would decide if what is not known were a plain no.
    """

    gate: Outcome | None
    rule: int = NO_RULE
    floors: tuple[int, ...] = ()
    tightened: tuple[int, ...] = ()
    frozen: tuple[int, ...] = ()
    wordings: tuple[str, ...] = ()
    naive: int = NO_RULE


@dataclass(frozen=True, slots=True)
class Marks:
    """What a side knows besides its conditions: gates, wordings, and whose level it is."""

    gate: Outcome | None = None
    closed: Outcome | None = None
    only: frozenset[str] = frozenset()
    own_level: tuple[int, bool] = (0, False)
    agency: bool = False
    wordings: tuple[str, ...] = ()
    occasional: tuple[tuple[str, str], ...] = ()


Side: TypeAlias = tuple[Marks, tuple[int, ...]]

_PERSON, _PHASE, _LEVEL, _TYPE, _CHANNEL, _FIRST_FACT = range(6)


class Reducing:
    """One book, reduced to what is left of its rules once more and more of a case is known."""

    def __init__(self, book: Book, space: CaseSpace, naive: bool) -> None:
        self._book = book
        self._space = space
        self._day = dict(facts_of_day(book))
        self._weights = weights(book)
        self._known = Residues(_dimension_of(space))
        tightenings = book.tightenings
        self._conditions = tuple(
            self._known.number(condition)
            for condition in (
                *(rule.when for rule in book.rules),
                *(floor.when for floor in book.floors),
                *(one.when for one in tightenings),
                *(one.exempt for one in tightenings),
                *OCCASIONS,
            )
        )
        if naive:
            self._conditions += tuple(self._known.naive(rule.when) for rule in book.rules)
        self._lost = tuple(self._lost_by(level.back_if) for level in book.levels)
        self._level_keys: dict[tuple[tuple[int, bool], tuple[int, ...]], int] = {}

    def of_person(self, person: str) -> Side:
        """The state once the person is known."""
        book = self._book
        gate = person_gate(book, person)
        if gate:
            return Marks(gate=gate.outcome, closed=gate.outcome), ()
        facts = {**self._day, **dict(facts_of_person(book, person))}
        facts = {fact: value for fact, value in facts.items() if fact != "org.phase"}
        place = self._space.people.index(person)

        def truth(atom: Compare) -> int:
            if atom.fact == "post.account_approved":
                return self._on_approved_account(atom, person)
            return self._plain(atom, facts)

        numbers = self._reduce(self._conditions + self._lost, _PERSON, place, truth)
        agency = facts.get("author.kind") == "agency"
        return Marks(own_level=self._stated_level(person, facts), agency=agency), numbers

    def step(self, side: Side, depth: int, place: int) -> Side:
        """The state once one more dimension is known."""
        marks, numbers = side
        if not numbers:
            return marks, numbers
        made = self._steps(depth + 1)(marks, numbers, depth + 1, place)
        return self._settled(*made)

    def leaf(self, side: Side) -> Composite:
        """What counts, now that everything is known."""
        marks, numbers = side
        if not numbers:
            return Composite(marks.gate)
        book = self._book
        parts = iter(numbers)
        rules = tuple(islice(parts, len(book.rules)))
        floors = tuple(islice(parts, len(book.floors)))
        whens = tuple(islice(parts, len(book.tightenings)))
        exempts = tuple(islice(parts, len(book.tightenings)))
        occasions = tuple(islice(parts, len(OCCASIONS)))
        naive = tuple(parts)
        closed = marks.gate or (marks.closed if occasions[0] != YES else None)
        if closed:
            return Composite(closed)
        tightened, frozen = self._tightenings(whens, exempts)
        return Composite(
            gate=None,
            rule=base_rule(tuple(_truth(n) for n in rules), book, self._weights),
            floors=tuple(n for n, number in enumerate(floors) if number != NO),
            tightened=tightened,
            frozen=frozen,
            wordings=_wordings(marks, occasions),
            naive=naive.index(YES) if YES in naive else NO_RULE,
        )

    def _tightenings(
        self, whens: tuple[int, ...], exempts: tuple[int, ...]
    ) -> tuple[tuple[int, ...], tuple[int, ...]]:
        tightened, frozen = [], []
        for n, tightening in enumerate(self._book.tightenings):
            if whens[n] != NO and tightening.freeze and exempts[n] != YES:
                frozen.append(n)
            elif whens[n] != NO and (tightening.freeze or exempts[n] != YES):
                tightened.append(n)
        return tuple(tightened), tuple(frozen)

    def _steps(self, dimension: int) -> Callable[..., Side]:
        return {_PHASE: self._phase, _LEVEL: self._level, _TYPE: self._type}.get(
            dimension, self._channel if dimension == _CHANNEL else self._fact
        )

    def _phase(self, marks: Marks, numbers: tuple[int, ...], dimension: int, place: int) -> Side:
        said = self._space.phases.members[place][0]
        phase = self._book.current_phase if said == AS_IT_IS else said
        return marks, self._reduced(numbers, dimension, place, {"org.phase": phase})

    def _level(self, marks: Marks, numbers: tuple[int, ...], dimension: int, place: int) -> Side:
        said = self._space.levels.members[place][0]
        count = len(self._conditions)
        conditions, lost = numbers[:count], numbers[count:]
        plain = replace(marks, own_level=(0, False))
        if said != AS_IT_IS or not self._book.levels:
            facts = {"author.level": said} if said != AS_IT_IS else {}
            return plain, self._reduced(conditions, dimension, place, facts)
        stated, expired = marks.own_level
        own = self._level_keys.setdefault((marks.own_level, lost), len(self._level_keys))

        def truth(atom: Compare) -> int:
            return self._own_level(atom, stated, expired, lost)

        key = len(self._space.levels.members) + own
        return plain, self._reduce(conditions, dimension, key, truth)

    def _type(self, marks: Marks, numbers: tuple[int, ...], dimension: int, place: int) -> Side:
        post_type = str(self._space.types.members[place][0])
        gate = type_gate(self._book, post_type)
        record = self._book.names.record("post-type", post_type)
        made = replace(
            marks,
            gate=gate.outcome if gate else None,
            only=frozenset(record.texts("channels")),
            wordings=record.texts("wordings"),
        )
        facts = dict(facts_of_type(self._book, post_type))
        return made, self._reduced(numbers, dimension, place, facts)

    def _channel(self, marks: Marks, numbers: tuple[int, ...], dimension: int, place: int) -> Side:
        channel = str(self._space.channels.members[place][0])
        gate = channel_gate(self._book, channel)
        elsewhere = Outcome.FORBIDDEN if marks.only and channel not in marks.only else None
        made = replace(
            marks,
            closed=gate.outcome if gate else elsewhere,
            only=frozenset(),
            occasional=tuple(self._occasional(channel)),
        )
        facts = dict(facts_of_channel(self._book, channel))
        return made, self._reduced(numbers, dimension, place, facts)

    def _fact(self, marks: Marks, numbers: tuple[int, ...], dimension: int, place: int) -> Side:
        one = self._space.facts[dimension - _FIRST_FACT]
        facts = {one.name: one.members[place][0]}
        return marks, self._reduced(numbers, dimension, place, facts)

    def _occasional(self, channel: str) -> Iterator[tuple[str, str]]:
        for wording, entry in self._book.names.entries.get("wording", {}).items():
            only = entry.record.texts("channels")
            if not only or channel in only:
                yield wording, entry.record.text("for")

    def _settled(self, marks: Marks, numbers: tuple[int, ...]) -> Side:
        """What no longer matters is forgotten, so that more cases are alike."""
        if marks.gate:
            return Marks(gate=marks.gate), ()
        count = len(self._book.rules)
        rules = numbers[:count]
        if YES in rules:
            first = rules.index(YES)
            rules = (*rules[: first + 1], *((NO,) * (count - first - 1)))
        return marks, rules + numbers[count:]

    def _reduced(
        self, numbers: tuple[int, ...], dimension: int, place: int, facts: Mapping[str, Value]
    ) -> tuple[int, ...]:
        return self._reduce(numbers, dimension, place, lambda atom: self._plain(atom, facts))

    def _reduce(
        self, numbers: tuple[int, ...], dimension: int, place: int, truth: Truth
    ) -> tuple[int, ...]:
        return tuple(self._known.reduced(n, dimension, place, truth) for n in numbers)

    def _plain(self, atom: Compare, facts: Mapping[str, Value]) -> int:
        return number_of(compares(atom, facts.get(atom.fact), self._book.orders))

    def _on_approved_account(self, atom: Compare, person: str) -> int:
        """A comparison with “approved once for all”: it hangs on the channel alone."""
        channels = self._book.names.names("channel")
        approved = tuple(
            c for c in channels if is_approved_account(self._book, Post(person, c, ""))
        )
        there = self._known.number(Compare("post.channel", "in", approved)) if approved else NO
        yes, no = (self._plain(atom, {atom.fact: value}) for value in (True, False))
        return self._either(there, yes, no)

    def _stated_level(self, person: str, facts: Mapping[str, Value]) -> tuple[int, bool]:
        """The place of the level somebody is said to have, and whether it has run out."""
        said = self._book.names.record("person", person).text("trust_level")
        places = [level.id for level in self._book.levels]
        stated = places.index(said) if said in places else 0
        return stated, facts.get("author.level_expired") is True

    def _lost_by(self, condition: Condition | None) -> int:
        """Whether a level is surely lost; its own way down cannot ask which level that is."""
        number = self._known.surely(self._known.number(condition))
        return self._known.reduced(number, _LEVEL, -1, lambda _atom: UNKNOWN)

    def _own_level(self, atom: Compare, place: int, expired: bool, lost: tuple[int, ...]) -> int:
        """A comparison with the person's own level, which may be lost or not reach this far."""
        level = self._book.levels[place]
        here = self._plain(atom, {"author.level": level.id})
        if not place:
            return here
        below = self._own_level(atom, below_level(self._book, place), False, lost)
        if expired:
            return below
        outside = self._own_level(atom, place - 1, False, lost)
        reached = self._either(self._reaching(level), here, outside)
        return self._either(lost[place], below, reached)

    def _reaching(self, level: Stage) -> int:
        channels, types = level.raw.texts("channels"), level.raw.texts("post_types")
        conditions: list[Condition] = []
        if channels:
            conditions.append(Compare("post.channel", "in", channels))
        if types:
            conditions.append(Compare("post.type", "in", types))
        return self._known.number(AllOf(tuple(conditions)))

    def _either(self, when: int, then: int, otherwise: int) -> int:
        """``then`` where ``when`` holds, else ``otherwise``; ``when`` is never unknown."""
        return then if then == otherwise else self._known.choice(when, then, otherwise)


def _truth(number: int) -> bool | None:
    return None if number == UNKNOWN else number == YES


def _wordings(marks: Marks, occasions: tuple[int, ...]) -> tuple[str, ...]:
    personal, official, paid, made_by_ai = (number == YES for number in occasions)
    now = {
        "employee": personal,
        "official": official,
        "agency": marks.agency,
        "paid": paid,
        "gift": paid,
        "ai": made_by_ai,
    }
    found = (wording for wording, occasion in marks.occasional if now.get(occasion))
    return tuple(dict.fromkeys((*marks.wordings, *found)))


def _dimension_of(space: CaseSpace) -> dict[str, int]:
    found = dict.fromkeys(OWN_FACTS, _PERSON)
    found |= {"org.phase": _PHASE, "author.level": _LEVEL}
    found |= dict.fromkeys(TYPE_FACTS, _TYPE) | dict.fromkeys(CHANNEL_FACTS, _CHANNEL)
    return found | {one.name: n for n, one in enumerate(space.facts, start=_FIRST_FACT)}
