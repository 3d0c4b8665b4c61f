"""What people are told about a running request: values, and one short sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smguide.model.wording import in_words
from smguide.rules.request import State
from smguide.rules.standing import Standing


class Change(StrEnum):
    """What time alone will bring."""

    SETTLED = "cooling-off is over"
    TOLD = "the notice is over"
    SILENCE = "silence counts as agreement"
    LATE = "the answer is late"
    DELEGATE = "delegate"
    ESCALATE = "escalate"
    HOLD = "hold"
    EXPIRE = "expire"
    APPROVE = "approve"


@dataclass(frozen=True, slots=True)
class Coming:
    """A change that comes at ``at`` if nobody does anything."""

    at: datetime
    change: Change
    step: str


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A step people are being asked: ``able`` may still answer, ``missing`` more must agree.

    ``due`` is by when those asked should answer.
    """

    step: str
    name: str
    kind: str
    state: State
    asked_at: datetime
    able: tuple[str, ...]
    missing: int
    agreed: tuple[str, ...]
    objected: tuple[str, ...]
    due: datetime | None
    waits: tuple[Coming, ...]

    @classmethod
    def of(cls, standing: Standing) -> OpenStep:
        """A step as it stands."""
        opened = standing.opened
        return cls(
            step=opened.step.id,
            name=opened.step.name,
            kind=opened.step.kind,
            state=standing.state,
            asked_at=opened.opened,
            able=standing.able,
            missing=standing.missing,
            agreed=standing.agreed,
            objected=standing.objected,
            due=opened.due,
            waits=tuple(_waits(standing)),
        )


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a request stands.

    ``open`` are the steps being asked now, ``later`` the ids of those that follow, ``coming`` what
    time alone will bring, soonest first. ``decided_at`` is when it was settled, ``valid_until``
    when an approval goes stale, ``ends_at`` when the request or its approval ends. ``notes`` are
    sentences about deadlines that were counted otherwise than asked.
    """

    state: State
    open: tuple[OpenStep, ...] = ()
    decided_at: datetime | None = None
    valid_until: datetime | None = None
    ends_at: datetime | None = None
    coming: tuple[Coming, ...] = ()
    later: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    sentence: str = ""

    @property
    def due(self) -> datetime | None:
        """By when the next answer should be there."""
        return min((one.due for one in self.open if one.due), default=None)

    @property
    def missing(self) -> int:
        """How many more must agree in the steps being asked now."""
        return sum(one.missing for one in self.open)


def coming(open_steps: Sequence[OpenStep], at: datetime) -> tuple[Coming, ...]:
    """What time alone will bring after ``at``, soonest first."""
    found = [one for step in open_steps for one in step.waits if one.at > at]
    return tuple(sorted(found, key=lambda one: (one.at, one.step, one.change)))


def _waits(standing: Standing) -> Iterator[Coming]:
    opened = standing.opened
    step = opened.step
    if step.cooling_off:
        yield Coming(opened.settled, Change.SETTLED, step.id)
    if step.lead and step.kind in ("inform", "consult"):
        yield Coming(opened.told, Change.TOLD, step.id)
    if opened.silence and (not standing.objected or step.silence_unless != "any_objection"):
        yield Coming(opened.silence, Change.SILENCE, step.id)
    if opened.due:
        known = step.on_timeout in set(Change)
        yield Coming(opened.due, Change(step.on_timeout) if known else Change.LATE, step.id)


_SAID = {
    State.APPROVED: "It is agreed.",
    State.REFUSED: "It was refused.",
    State.HELD: "It is kept back until somebody decides.",
    State.EXPIRED: "The request has lapsed. Ask again.",
    State.WAITING: "It waits.",
}


def said(state: State, open_steps: Sequence[OpenStep] = (), *, stale: bool = False) -> str:
    """One short sentence; the names of people are the caller’s to say."""
    if state is State.EXPIRED and stale:
        return "The approval is too old. Ask again."
    if state is not State.WAITING:
        return _SAID[state]
    wanted = [one for one in open_steps if one.missing and one.able]
    if not wanted:
        return "Nobody needs to answer now, but some time has to pass."
    return f"It waits for {in_words(_wanted(one) for one in wanted)}."


def _wanted(one: OpenStep) -> str:
    people = "one more person" if one.missing == 1 else f"{one.missing} more people"
    return f"{people} in “{one.name or one.step}”"
