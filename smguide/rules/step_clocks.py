"""The moments at which time alone changes a step: waiting over, silence counts, answer overdue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from smguide.rules.business_time import LATEST, Due, add_clock, add_working, parse_duration
from smguide.rules.request import Request
from smguide.rules.workflow import Step


@dataclass(frozen=True, slots=True)
class OpenedStep:
    """A step that people were asked, and its moments; None where nothing is said.

    ``settled`` is when its cooling-off is over, ``told`` when those told have had their notice.
    ``notes`` are sentences about what was counted otherwise than asked.
    """

    step: Step
    opened: datetime
    settled: datetime
    told: datetime
    silence: datetime | None
    due: datetime | None
    notes: tuple[str, ...]

    @property
    def moments(self) -> tuple[datetime, ...]:
        """Every moment at which it may change."""
        found = (self.settled, self.told, self.silence, self.due)
        return tuple(moment for moment in found if moment is not None)


def opened_step(step: Step, at: datetime, request: Request) -> OpenedStep:
    """A step whose people are asked at ``at``.

    Cooling off goes by the clock; notice, silence and answers count in the step's working hours.
    A waiting time that cannot be read never ends, a deadline or a silence that cannot be read
    never comes: nothing gets out sooner by a slip of the pen.
    """
    working = _counted_for(step, request)
    settled = _after(step.cooling_off, at, _by_clock)
    told = _after(step.lead, at, working)
    silence = _after(step.silence_after, at, working)
    due = _after(step.sla, at, working)
    moments = (settled, told, silence, due)
    return OpenedStep(
        step=step,
        opened=at,
        settled=settled.at if settled else at,
        told=told.at if told else at,
        silence=silence.at if silence else None,
        due=due.at if due else None,
        notes=tuple(dict.fromkeys(moment.note for moment in moments if moment and moment.note)),
    )


_Count = Callable[[datetime, str], Due | None]


def _after(text: str, at: datetime, count: _Count) -> Due | None:
    if not text:
        return None
    return count(at, text) or Due(LATEST, f"“{text}” is not a length of time.")


def _by_clock(at: datetime, text: str) -> Due | None:
    duration = parse_duration(text)
    return Due(add_clock(at, duration)) if duration else None


def _counted_for(step: Step, request: Request) -> _Count:
    """How the step's deadlines are counted."""
    name = step.calendar or request.default_calendar
    calendar = next((one for one in request.calendars if one.id == name), None)

    def working(at: datetime, text: str) -> Due | None:
        duration = parse_duration(text)
        return add_working(at, duration, calendar) if duration and calendar else None

    def clock(at: datetime, text: str) -> Due | None:
        due = _by_clock(at, text)
        note = f"There are no working hours “{name}”. Every hour counts instead." if name else ""
        return Due(due.at, note) if due else None

    return working if calendar else clock
