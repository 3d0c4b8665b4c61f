"""From a flow to the people who are asked, and whether enough of them are there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from math import ceil

from smguide.rules.decision import Ask
from smguide.rules.roster import Roster
from smguide.rules.workflow import Flow, Step

Stage = tuple[Ask, ...]


def stages_of(flow: Flow, roster: Roster, author: str) -> tuple[Stage, ...]:
    """The steps of a flow in order; those of one stage are asked at the same time."""
    return tuple(tuple(_asks(step, roster, author)) for step in flow.steps)


def nobody_can(stages: Sequence[Stage]) -> tuple[str, ...]:
    """The steps that cannot be done: too few people, or too few different ones.

    A step somebody else takes over, or that silence or time settles, can be done.
    """
    waiting = [ask for stage in stages for ask in stage if ask.waits]
    short = tuple(ask.step for ask in waiting if not _can_be_done(ask))
    if short:
        return short
    tied = _tied([ask for ask in waiting if len(ask.people) >= ask.need])
    return () if _different_people(tied) else tuple(ask.step for ask in tied)


def _asks(step: Step, roster: Roster, author: str) -> Iterator[Ask]:
    if not step.parallel:
        yield _ask(step, roster, author)
        return
    for inner in step.parallel:
        for ask in _asks(inner, roster, author):
            yield _with_outer(ask, step, roster, author)


def _ask(step: Step, roster: Roster, author: str) -> Ask:
    without = {author} if step.not_author else set()
    people = tuple(p for p in roster.people(step.by) if p not in without)
    return Ask(
        step=step.id,
        name=step.name,
        kind=step.kind,
        people=people,
        need=needed(step, len(people)),
        distinct_from=step.distinct_from,
        cooling_off=step.cooling_off,
        within=step.sla,
        calendar=step.calendar,
        lead=step.lead,
        silence_after=step.silence_after,
        silence_unless=step.silence_unless,
        veto=tuple(p for p in roster.people(step.veto) if p != author),
        on_timeout=step.on_timeout,
        fallback=tuple(p for p in roster.people(step.timeout_to) if p not in without),
    )


def _with_outer(ask: Ask, outer: Step, roster: Roster, author: str) -> Ask:
    """What the step around parallel ones says counts for each that says nothing else."""
    away = {author} if outer.not_author else set()
    fallback = tuple(p for p in roster.people(outer.timeout_to) if p not in away)
    return replace(
        ask,
        cooling_off=ask.cooling_off or outer.cooling_off,
        within=ask.within or outer.sla,
        calendar=ask.calendar or outer.calendar,
        lead=ask.lead or outer.lead,
        silence_after=ask.silence_after or outer.silence_after,
        silence_unless=ask.silence_unless or outer.silence_unless,
        on_timeout=ask.on_timeout or outer.on_timeout,
        fallback=ask.fallback or fallback,
    )


def needed(step: Step, there: int) -> int:
    """How many must agree; of nobody at least one, so that an empty group is never enough."""
    if step.need.everybody:
        return max(there, 1)
    if step.need.share:
        return max(ceil(step.need.share * there - 1e-9), 1)
    return max(step.need.count, 1)


def _can_be_done(ask: Ask) -> bool:
    if len(ask.people) >= ask.need or ask.silence_after or ask.on_timeout == "approve":
        return True
    taken_over = ask.on_timeout in ("delegate", "escalate")
    return taken_over and len({*ask.people, *ask.fallback}) >= ask.need


def _tied(asks: Sequence[Ask]) -> list[Ask]:
    """The steps that must be answered by different people than another one."""
    named = {ask.step for ask in asks if ask.distinct_from}
    named |= {step for ask in asks for step in ask.distinct_from}
    return [
        ask
        for ask in asks
        if ask.step in named and not ask.silence_after and ask.on_timeout != "approve"
    ]


def _different_people(
    asks: Sequence[Ask], taken: tuple[tuple[str, frozenset[str]], ...] = ()
) -> bool:
    """Whether people can be chosen so that no two tied steps share one."""
    if not asks:
        return True
    ask, *rest = asks
    barred = frozenset[str]().union(*(who for step, who in taken if step in ask.distinct_from))
    free = [person for person in ask.people if person not in barred]
    return any(
        _different_people(rest, (*taken, (ask.step, frozenset(chosen))))
        for chosen in _choices(free, ask.need, rest)
    )


def _choices(free: list[str], need: int, rest: Sequence[Ask]) -> Iterator[tuple[str, ...]]:
    """Every choice that differs for the steps behind: people alike for them are tried once."""
    seen = set()
    for chosen in combinations(free, need):
        likeness = tuple(sorted(tuple(p in ask.people for ask in rest) for p in chosen))
        if likeness not in seen:
            seen.add(likeness)
            yield chosen
