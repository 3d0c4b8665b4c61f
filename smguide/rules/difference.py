"""What is different between two answers, one thing at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from smguide.rules.decision import Answer, Ask, Outcome, burden
from smguide.rules.workflow import PostReview, Selector

STOPS = frozenset((Outcome.HOLD, Outcome.FORBIDDEN))


class EffectKind(StrEnum):
    """What a change means for those it concerns, the weightiest first."""

    TIGHTENING = "tightening"
    NEW_DUTY = "new-duty"
    RELAXING = "relaxing"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is different between two answers, and only that: the same in many cases.

    What a floor asks before and after is in neither. ``stopped`` says of before and after whether
    the post waits or may not go out, None where it can; where it is set nothing else is. ``lasts``
    and ``reviews`` are before and after, empty where they are the same.
    """

    kind: EffectKind
    stopped: tuple[Outcome | None, ...] = ()
    gone: tuple[Ask, ...] = ()
    added: tuple[Ask, ...] = ()
    reviews: tuple[tuple[PostReview, ...], ...] = ()
    unsaid: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    lasts: tuple[str, ...] = ()
    otherwise: bool = False


def differences(before: Answer, after: Answer) -> Iterator[Difference]:
    """What is different, one thing at a time, so that each can be said of all cases it is true of.

    Two answers that are not equal have at least one; the order of steps alone is one as well.
    """
    stopped = tuple(a.outcome if a.outcome in STOPS else None for a in (before, after))
    if any(stopped):
        yield Difference(kind_of(before, after), stopped)
        return
    found = tuple(_facets(before, after))
    yield from found or (Difference(EffectKind.NEUTRAL, otherwise=True),)


def _facets(before: Answer, after: Answer) -> Iterator[Difference]:
    gone = tuple(ask for ask in before.asks if ask not in after.asks)
    added = tuple(ask for ask in after.asks if ask not in before.asks)
    if gone or added:
        yield Difference(kind_of(before, after), gone=gone, added=added)
    if before.reviews != after.reviews:
        newly = _readers(after) - _readers(before)
        kind = EffectKind.NEW_DUTY if newly else EffectKind.NEUTRAL
        yield Difference(kind, reviews=(before.reviews, after.reviews))
    if said := tuple(one for one in after.wordings if one not in before.wordings):
        yield Difference(EffectKind.NEW_DUTY, said=said)
    if unsaid := tuple(one for one in before.wordings if one not in after.wordings):
        yield Difference(EffectKind.RELAXING, unsaid=unsaid)
    if lasts := _lasts(before, after):
        yield Difference(EffectKind.NEUTRAL, lasts=lasts)


def _lasts(before: Answer, after: Answer) -> tuple[str, ...]:
    """How long approvals last, where the same people are asked before and after."""
    changed = before.asks == after.asks and before.valid_for != after.valid_for
    return (before.valid_for, after.valid_for) if changed else ()


def _readers(answer: Answer) -> frozenset[Selector]:
    return frozenset(selector for review in answer.reviews for selector in review.by)


def kind_of(before: Answer, after: Answer) -> EffectKind:
    """Whether an answer is stricter, freer, has somebody new told, or is only another one."""
    was, now = burden(before), burden(after)
    if was != now:
        return EffectKind.TIGHTENING if now > was else EffectKind.RELAXING
    told = [frozenset(a.step for a in one.asks if not a.waits) for one in (before, after)]
    return EffectKind.NEW_DUTY if told[1] - told[0] else EffectKind.NEUTRAL
