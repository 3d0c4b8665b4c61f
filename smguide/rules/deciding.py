"""The answer about a post: which rules count, what they ask together, and why (design section 4).

Ordered rules, the first that fits decides; floors and tightenings come on top; where none fits the
post waits. What is not known is taken the stricter way: of the rules that may fit, the strictest
counts, and floors and tightenings that may fit are added.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from smguide.rules.asking import Stage, nobody_can, stages_of
from smguide.rules.book import HOLD_FLOW, Book
from smguide.rules.conditions import Facts, holds
from smguide.rules.decision import Answer, Outcome, Post, burden
from smguide.rules.lengths import later
from smguide.rules.workflow import Condition, Flow, Tightening

Weight: TypeAlias = tuple[int, ...]

NO_RULE = -1
"""Stands for the place of the rule where none fits."""


@dataclass(frozen=True, slots=True)
class Gate:
    """Why a post cannot go out at all, before any rule is read."""

    kind: str
    id: str
    outcome: Outcome
    sentence: str


@dataclass(frozen=True, slots=True)
class Counting:
    """Which rules count for a post, by their places in the book.

    ``rule`` is :data:`NO_RULE` where none fits; ``frozen`` holds the tightenings under which the
    post may not go out, ``tightened`` those that add their steps.
    """

    gate: Gate | None
    rule: int
    floors: tuple[int, ...]
    tightened: tuple[int, ...]
    frozen: tuple[int, ...]


def counting(book: Book, post: Post, facts: Facts) -> Counting:
    """What counts for a post about which ``facts`` are known."""
    tightened, frozen = _tightenings(book, facts)
    return Counting(
        gate=gate_for(book, post, facts),
        rule=base_rule([holds(rule.when, facts, book.orders) for rule in book.rules], book),
        floors=tuple(
            n for n, floor in enumerate(book.floors) if _may_hold(book, floor.when, facts)
        ),
        tightened=tightened,
        frozen=frozen,
    )


def base_rule(
    truths: Sequence[bool | None], book: Book, weighed: Sequence[Weight] | None = None
) -> int:
    """The place of the rule that decides, by whether each of them fits.

    ``weighed`` is :func:`weights` of the book, where it was reckoned before.
    """
    found = NO_RULE
    for place in range(len(truths) - 1, -1, -1):
        if truths[place] is None and weighed is None:
            weighed = weights(book)
        if truths[place] is True or (
            truths[place] is None and weighed and weighed[place] >= weighed[found]
        ):
            found = place
    return found


def weights(book: Book) -> tuple[Weight, ...]:
    """How strict each rule is by itself; the last is the wait where there is no rule."""
    return tuple(_weight(book, place) for place in (*range(len(book.rules)), NO_RULE))


def answer_for(book: Book, found: Counting, author: str, wordings: tuple[str, ...] = ()) -> Answer:
    """What the rules that count ask of an author."""
    if found.gate:
        return Answer(found.gate.outcome)
    flows = tuple(flows_of(book, found))
    if any(flow.forbid for flow in flows):
        return Answer(Outcome.FORBIDDEN)
    if found.frozen or any(flow.hold for flow in flows):
        return Answer(Outcome.HOLD)
    asked = (stage for flow in flows for stage in stages_of(flow, book.roster, author))
    stages = tuple(dict.fromkeys(asked))  # a floor may ask what the rule asks already
    stuck = nobody_can(stages)
    return Answer(
        outcome=Outcome.HOLD if stuck else _outcome(stages),
        stages=stages,
        reviews=tuple(dict.fromkeys(flow.post_review for flow in flows if flow.post_review)),
        wordings=tuple(dict.fromkeys([*wordings, *(w for flow in flows for w in flow.disclose)])),
        valid_for=_shortest(flow.valid_for for flow in flows),
        stuck=stuck,
    )


def flows_of(book: Book, found: Counting) -> Iterator[Flow]:
    """The flows that count: of the rule, then of the floors, then of the tightenings."""
    yield HOLD_FLOW if found.rule == NO_RULE else book.rules[found.rule].flow
    yield from (book.floors[n].flow for n in found.floors)
    yield from (book.tightenings[n].then for n in found.tightened)


def gate_for(book: Book, post: Post, facts: Facts) -> Gate | None:
    """Whether person, channel and kind of post are such that it can go out at all."""
    return next((gate for gate in _gates(book, post, facts) if gate), None)


def _gates(book: Book, post: Post, facts: Facts) -> Iterator[Gate | None]:
    yield person_gate(book, post.person)
    yield type_gate(book, post.post_type)
    if facts.get("post.account") != "personal":
        yield channel_gate(book, post.channel)
        yield place_gate(book, post)


def person_gate(book: Book, person: str) -> Gate | None:
    """Somebody who is not listed, has left, or whose roles do not carry posting."""
    if person not in book.names.names("person"):
        words = f"“{person}” is not listed under Who may post." if person else "Nobody is named."
        return Gate("person", person, Outcome.HOLD, words)
    name = book.names.name("person", person)
    record = book.names.record("person", person)
    if _has_left(record.text("left_on"), book.day):
        return Gate("person", person, Outcome.FORBIDDEN, f"{name} has left.")
    carried = [book.names.record("role", role).texts("may") for role in record.texts("roles")]
    if any(carried) and not any("post" in may for may in carried):
        sentence = f"{name}’s roles do not include posting."
        return Gate("person", person, Outcome.FORBIDDEN, sentence)
    return None


def type_gate(book: Book, post_type: str) -> Gate | None:
    """A kind of post that is not listed, or that these guidelines do not use."""
    if post_type not in book.names.names("post-type"):
        words = f"“{post_type}” is not listed under Kinds of post." if post_type else ""
        words = words or "No kind of post is named."
        return Gate("post-type", post_type, Outcome.HOLD, words)
    record = book.names.record("post-type", post_type)
    used = {"out": "is not for us", "later": "is for later"}.get(record.text("use"))
    if not used:
        return None
    because = f": {record.text('reason')}" if record.text("reason") else "."
    name = book.names.name("post-type", post_type)
    return Gate("post-type", post_type, Outcome.FORBIDDEN, f"“{name}” {used}{because}")


def channel_gate(book: Book, channel: str) -> Gate | None:
    """A channel that is not listed, or not one to post on at present."""
    if channel not in book.names.names("channel"):
        words = f"“{channel}” is not listed under Channels." if channel else "No channel is named."
        return Gate("channel", channel, Outcome.HOLD, words)
    record = book.names.record("channel", channel)
    state = _CLOSED.get(record.text("status"))
    if not state:
        return None
    name = book.names.name("channel", channel)
    return Gate("channel", channel, Outcome.FORBIDDEN, f"{name} {state}.")


_CLOSED = {
    "planned": "is only planned",
    "listening": "is one where we only listen for now",
    "paused": "is paused",
    "retired": "is retired",
}


def place_gate(book: Book, post: Post) -> Gate | None:
    """A kind of post that belongs on other channels."""
    only = book.names.record("post-type", post.post_type).texts("channels")
    if not only or post.channel in only:
        return None
    kind = book.names.name("post-type", post.post_type)
    channel = book.names.name("channel", post.channel)
    sentence = f"“{kind}” is not for {channel}."
    return Gate("post-type", post.post_type, Outcome.FORBIDDEN, sentence)


def _tightenings(book: Book, facts: Facts) -> tuple[tuple[int, ...], tuple[int, ...]]:
    tightened, frozen = [], []
    for place, tightening in enumerate(book.tightenings):
        if _may_hold(book, tightening.when, facts):
            exempt = is_exempt(book, tightening, facts)
            if tightening.freeze and not exempt:
                frozen.append(place)
            elif tightening.freeze or not exempt:
                tightened.append(place)
    return tuple(tightened), tuple(frozen)


def is_exempt(book: Book, tightening: Tightening, facts: Facts) -> bool:
    """Whether a post is certainly among the exemptions."""
    return tightening.exempt is not None and holds(tightening.exempt, facts, book.orders) is True


def _may_hold(book: Book, condition: Condition, facts: Facts) -> bool:
    return holds(condition, facts, book.orders) is not False


def _weight(book: Book, place: int) -> Weight:
    """How strict the flow of a rule is by itself, whoever the author is."""
    flow = HOLD_FLOW if place == NO_RULE else book.rules[place].flow
    alone = Counting(None, place, (), (), ())
    return (*burden(answer_for(book, alone, "")), len(flow.steps))


def _outcome(stages: tuple[Stage, ...]) -> Outcome:
    asks = [ask for stage in stages for ask in stage]
    if any(ask.waits for ask in asks):
        return Outcome.APPROVE
    return Outcome.INFORM if asks else Outcome.FREE


def _shortest(lengths: Iterator[str]) -> str:
    return min(filter(None, lengths), key=lambda one: later(date(2000, 1, 1), one), default="")


def _has_left(left_on: str, day: date) -> bool:
    try:
        return bool(left_on) and date.fromisoformat(left_on) <= day
    except ValueError:
        return True
