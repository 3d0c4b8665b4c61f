"""A running request: one engine for posts and for revisions of the guidelines.

The replies and the deadlines are gone through in the order of time. Steps follow each other, those
of one stage are asked together; a stage that is done stays done, within an open stage everybody’s
last word counts. An objection counts from when it is made, a yes only for what was asked by then.
A no ends a step when it comes from somebody who may stop it, or when those left are too few.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from smguide.rules.asking import needed
from smguide.rules.business_time import add_clock, parse_duration
from smguide.rules.progress import Coming, OpenStep, Progress, coming, said
from smguide.rules.request import People, Reply, Request, State
from smguide.rules.standing import Others, Standing, standing
from smguide.rules.step_clocks import OpenedStep, opened_step
from smguide.rules.voting import Case
from smguide.rules.workflow import Step


@dataclass(frozen=True, slots=True)
class _Moment:
    """The request at a moment: the stage it has come to and where its steps stand."""

    at: datetime
    state: State
    stage: int
    standings: tuple[Standing, ...]
    notes: tuple[str, ...]


def progress(request: Request, replies: Iterable[Reply], at: datetime, people: People) -> Progress:
    """Where a request stands at ``at``, from the replies given until then."""
    flow = request.flow
    if flow.forbid:
        words = flow.because or said(State.REFUSED)
        return Progress(State.REFUSED, decided_at=request.asked_at, sentence=words)
    if flow.hold:
        return Progress(State.HELD, sentence=flow.because or said(State.HELD))
    steps = tuple(map(_with_outer_terms, flow.steps))
    now = _last_moment(Case(request, _counting(request, replies), people), steps, at)
    valid_until = _valid_until(request, now) if now.state is State.APPROVED else None
    stale = valid_until is not None and at >= valid_until
    return _told(
        request, replace(now, state=State.EXPIRED) if stale else now, steps, valid_until, at
    )


def _counting(request: Request, replies: Iterable[Reply]) -> tuple[Reply, ...]:
    """The replies about this version, in the order of time, of two at once the no last."""
    any_version = not request.flow.raw.flag("void_on_edit", default=True)
    about_it = [r for r in replies if any_version or r.version == request.version]
    return tuple(sorted(about_it, key=lambda reply: (reply.at, not reply.yes)))


def _last_moment(case: Case, steps: Sequence[Step], until: datetime) -> _Moment:
    """Goes through what happened, moment by moment, until it ends or the present is reached."""
    request = case.request
    at, stage, past = request.asked_at, 0, tuple[OpenedStep, ...]()
    current = _open(steps, stage, at, request)
    while True:
        standings = _standings(case, current, past, at)
        notes = tuple(dict.fromkeys(note for one in (*past, *current) for note in one.notes))
        if stage == len(steps):
            return _Moment(at, State.APPROVED, stage, (), notes)
        state = _stage_state(steps[stage], iter(standings))
        if state is State.APPROVED:
            past, stage = (*past, *current), stage + 1
            current = _open(steps, stage, at, request)
            continue
        if request.goes_out_at is not None and at >= request.goes_out_at and not state.is_final:
            state = State.EXPIRED
        following = _next_moment(case, current, at)
        if state.is_final or following is None or following > until:
            return _Moment(at, state, stage, standings, notes)
        at = following


def _open(
    steps: Sequence[Step], stage: int, at: datetime, request: Request
) -> tuple[OpenedStep, ...]:
    if stage == len(steps):
        return ()
    return tuple(opened_step(leaf, at, request) for leaf in _leaves(steps[stage]))


def _leaves(step: Step) -> Iterator[Step]:
    if not step.parallel:
        yield step
    for inner in step.parallel:
        yield from _leaves(inner)


def _standings(
    case: Case, current: tuple[OpenedStep, ...], past: tuple[OpenedStep, ...], at: datetime
) -> tuple[Standing, ...]:
    """Where the steps of a stage stand; the one with the fewest people takes its people first."""
    scarce = sorted(current, key=lambda one: len(case.who(one.step.by, one.step)))
    found = [
        (one, standing(case, one, Others(past, tuple(scarce[:place])), at))
        for place, one in enumerate(scarce)
    ]
    return tuple(next(had for other, had in found if other is one) for one in current)


def _next_moment(case: Case, current: Sequence[OpenedStep], at: datetime) -> datetime | None:
    planned = case.request.goes_out_at
    return min(
        (
            moment
            for moment in (
                *(reply.at for reply in case.replies),
                *(moment for one in current for moment in one.moments),
                *((planned,) if planned else ()),
            )
            if moment > at
        ),
        default=None,
    )


def _stage_state(step: Step, standings: Iterator[Standing]) -> State:
    """Where a stage stands, from where its steps stand, which come in its order."""
    if not step.parallel:
        return next(standings).state
    states = [(inner.kind, _stage_state(inner, standings)) for inner in step.parallel]
    counted = [state for kind, state in states if kind != "inform"]
    state = _together(counted, needed(step, len(counted)) if "need" in step.raw else len(counted))
    told = all(state is State.APPROVED for kind, state in states if kind == "inform")
    return state if told or state is not State.APPROVED else State.WAITING


def _together(states: Sequence[State], need: int) -> State:
    """What steps asked at the same time come to, when ``need`` of them must be done."""
    if states.count(State.APPROVED) >= need:
        return State.APPROVED
    left = len(states)
    for state in (State.REFUSED, State.EXPIRED, State.HELD):
        left -= states.count(state)
        if left < need:
            return state if state in states else State.HELD
    return State.WAITING


def _with_outer_terms(outer: Step) -> Step:
    """What stands on a step around others counts for each of them that says nothing else."""
    if not outer.parallel:
        return outer
    return replace(
        outer, parallel=tuple(_with_outer_terms(_within(inner, outer)) for inner in outer.parallel)
    )


def _within(inner: Step, outer: Step) -> Step:
    reasons = outer.raw.flag("objection_needs_reason")
    has_timeout = bool(inner.on_timeout)
    return replace(
        inner,
        distinct_from=(*inner.distinct_from, *outer.distinct_from),
        cooling_off=inner.cooling_off or outer.cooling_off,
        silence_after=inner.silence_after or outer.silence_after,
        silence_unless=inner.silence_unless if inner.silence_after else outer.silence_unless,
        veto=(*inner.veto, *outer.veto),
        lead=inner.lead or outer.lead,
        sla=inner.sla or outer.sla,
        calendar=inner.calendar or outer.calendar,
        on_timeout=inner.on_timeout if has_timeout else outer.on_timeout,
        timeout_to=inner.timeout_to if has_timeout else outer.timeout_to,
        raw=inner.raw.with_value("objection_needs_reason", True) if reasons else inner.raw,
    )


def _valid_until(request: Request, now: _Moment) -> datetime | None:
    """When the approval goes stale; at once where its length cannot be read."""
    text = request.flow.valid_for
    duration = parse_duration(text)
    if duration is None:
        return now.at if text else None
    return add_clock(now.at, duration)


def _told(
    request: Request,
    now: _Moment,
    steps: Sequence[Step],
    valid_until: datetime | None,
    at: datetime,
) -> Progress:
    running = not now.state.is_final
    still = tuple(
        OpenStep.of(one)
        for one in now.standings
        if running and one.state in (State.WAITING, State.HELD)
    )
    ends = valid_until if now.state is State.APPROVED else request.goes_out_at
    following: tuple[Coming, ...] = coming(still, at)
    return Progress(
        state=now.state,
        open=still,
        decided_at=None if running else now.at,
        valid_until=valid_until,
        ends_at=None if now.state in (State.REFUSED, State.EXPIRED) else ends,
        coming=following,
        later=tuple(step.id for step in steps[now.stage + 1 :]) if running else (),
        notes=now.notes,
        sentence=said(now.state, still, stale=valid_until is not None),
    )
