"""Where one step stands at a moment: who agreed, who may still, and what that comes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from smguide.rules.asking import needed
from smguide.rules.quorum import Tally, credited
from smguide.rules.request import State
from smguide.rules.step_clocks import OpenedStep
from smguide.rules.voting import TAKES_OVER, Case, Votes, taking_over, votes_on
from smguide.rules.workflow import Step


@dataclass(frozen=True, slots=True)
class Others:
    """The steps that take people before a step does: earlier ones, and some asked beside it."""

    past: tuple[OpenedStep, ...]
    beside: tuple[OpenedStep, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """A step at a moment: ``able`` may still help it along, ``missing`` more must agree."""

    opened: OpenedStep
    state: State
    able: tuple[str, ...]
    missing: int
    agreed: tuple[str, ...]
    objected: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Route:
    """One way of having enough: so many of these people."""

    people: frozenset[str]
    need: int


@dataclass(frozen=True, slots=True)
class _Count:
    """``silent`` is whether silence may still count, ``vetoed`` whether somebody stopped it."""

    asked: frozenset[str]
    votes: Votes
    able: frozenset[str]
    missing: int
    possible: bool
    vetoed: bool
    silent: bool


def standing(case: Case, one: OpenedStep, others: Others, at: datetime) -> Standing:
    """Where a step stands, after other steps have taken the people they need."""
    if one.step.kind == "inform":
        state = State.APPROVED if at >= one.told else State.WAITING
        return Standing(one, state, (), 0, (), ())
    count = _count(case, one, others, at)
    return Standing(
        opened=one,
        state=_state(one, count, at),
        able=tuple(sorted(count.able)),
        missing=count.missing,
        agreed=tuple(sorted(count.votes.agreed & count.asked)),
        objected=tuple(sorted(count.votes.objected)),
    )


def _state(one: OpenedStep, count: _Count, at: datetime) -> State:
    if count.vetoed:
        return State.REFUSED
    if _is_enough(one, count, at):
        return State.APPROVED if at >= one.settled else State.WAITING
    if not count.possible and count.votes.objected and not count.silent:
        return State.REFUSED
    if _is_past(one.due, at) and one.step.on_timeout not in TAKES_OVER:
        return _when_overdue(one, count, at)
    return State.WAITING if count.possible or _is_coming(one, count, at) else State.HELD


def _is_enough(one: OpenedStep, count: _Count, at: datetime) -> bool:
    """Whether a step is done; advice is waited for only as long as it was given time."""
    if not count.missing or (count.silent and _is_past(one.silence, at)):
        return True
    if one.step.kind != "consult":
        return False
    open_end = not (one.step.lead or one.silence or one.due)
    return open_end or (bool(one.step.lead) and at >= one.told)


def _when_overdue(one: OpenedStep, count: _Count, at: datetime) -> State:
    """After the deadline, with too few answers; an objection keeps time from agreeing."""
    do = one.step.on_timeout or ("approve" if one.step.kind == "consult" else "")
    if do == "approve" and not count.votes.objected:
        return State.APPROVED if at >= one.settled else State.WAITING
    if do == "expire":
        return State.EXPIRED
    return State.WAITING if not do and count.possible else State.HELD


def _is_coming(one: OpenedStep, count: _Count, at: datetime) -> bool:
    """Whether time will bring what those asked cannot."""
    if count.silent and not _is_past(one.silence, at):
        return True
    settles = one.step.on_timeout in (*TAKES_OVER, "approve", "expire")
    return settles and one.due is not None and not _is_past(one.due, at)


def _is_past(moment: datetime | None, at: datetime) -> bool:
    return moment is not None and at >= moment


def _count(case: Case, one: OpenedStep, others: Others, at: datetime) -> _Count:
    step = one.step
    asked, veto = case.who(step.by, step), case.who(step.veto, step)
    instead = taking_over(case, one, at)
    votes = votes_on(case, one, at)
    vetoed = bool(votes.objected & veto)
    heard = Votes(votes.agreed, votes.objected & (asked | instead | veto))
    if step.kind == "consult":  # any answer will do: it is weighed, not counted
        heard = Votes(votes.agreed | votes.objected, frozenset())
    tied = _tied(step, others)
    before = tuple(_tally(case, other, at) for other in tied)
    at_best = tuple(_at_best(case, other, at, others) for other in tied)
    routes = _routes(step, asked, instead)
    open_to = instead if instead and step.on_timeout == "delegate" else asked | instead
    undecided = open_to - heard.agreed - heard.objected
    missing = min(_lacking(step, before, route, heard.agreed) for route in routes)
    return _Count(
        asked=asked | instead,
        votes=heard,
        able=_who_helps(step, before, routes, heard.agreed, undecided) if missing else frozenset(),
        missing=missing,
        possible=any(
            not _lacking(step, at_best, route, heard.agreed | undecided) for route in routes
        ),
        vetoed=vetoed,
        silent=_may_be_silent(one, heard, asked),
    )


def _routes(step: Step, asked: frozenset[str], instead: frozenset[str]) -> tuple[_Route, ...]:
    """So many of all; or a share (all) of those asked, or the same share of who takes over."""
    if not (step.need.everybody or step.need.share):
        return (_Route(asked | instead, needed(step, 0)),)
    groups = (asked, instead) if instead else (asked,)
    return tuple(_Route(group, needed(step, len(group))) for group in groups)


def _lacking(step: Step, before: Sequence[Tally], route: _Route, agreed: frozenset[str]) -> int:
    tally = Tally(step.id, agreed & route.people, route.need, step.distinct_from)
    return route.need - credited((*before, tally))


def _who_helps(
    step: Step,
    before: Sequence[Tally],
    routes: Sequence[_Route],
    agreed: frozenset[str],
    undecided: frozenset[str],
) -> frozenset[str]:
    """Those whose yes would count."""
    if not before:
        return undecided
    return frozenset(
        person
        for person in undecided
        for route in routes
        if _lacking(step, before, route, agreed | {person}) < _lacking(step, before, route, agreed)
    )


def _tied(step: Step, others: Others) -> tuple[OpenedStep, ...]:
    """The steps that need other people than this one, and those tied to them in turn."""
    left, names = [*others.past, *others.beside], {step.id}
    barred = set(step.distinct_from)
    found: list[OpenedStep] = []
    while more := [
        one for one in left if one.step.id in barred or names & set(one.step.distinct_from)
    ]:
        found += more
        left = [one for one in left if one not in more]
        names |= {one.step.id for one in more}
        barred |= {name for one in more for name in one.step.distinct_from}
    return tuple(one for one in (*others.past, *others.beside) if one in found)


def _tally(case: Case, other: OpenedStep, at: datetime) -> Tally:
    step = other.step
    asked, instead = case.who(step.by, step), taking_over(case, other, at)
    need = max(route.need for route in _routes(step, asked, instead))
    agreed = votes_on(case, other, at).agreed & (asked | instead)
    return Tally(step.id, agreed, need, step.distinct_from)


def _at_best(case: Case, other: OpenedStep, at: datetime, others: Others) -> Tally:
    """A step as it may become: who has not answered beside this one may still agree there."""
    tally = _tally(case, other, at)
    if other not in others.beside:
        return tally
    asked = case.who(other.step.by, other.step) | taking_over(case, other, at)
    return replace(tally, agreed=asked - votes_on(case, other, at).objected)


def _may_be_silent(one: OpenedStep, votes: Votes, asked: frozenset[str]) -> bool:
    if one.silence is None:
        return False
    match one.step.silence_unless:
        case "never":
            return True
        case "majority_objects":
            return len(votes.objected) * 2 <= len(asked)
        case _:
            return not votes.objected
