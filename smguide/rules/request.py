"""A request for agreement and the replies to it: values only.

The same for a post and for a revision of the guidelines (domain.md D.3, semantics 6).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smguide.rules.business_time import Calendar
from smguide.rules.workflow import Flow, Selector

People = Callable[[Selector], tuple[str, ...]]
"""Who is meant today; somebody away is left out, and who stands in stands in their place."""


class State(StrEnum):
    """Where a request stands. Held: nothing goes out until somebody decides; it may still go on."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"
    HELD = "held"
    EXPIRED = "expired"

    @property
    def is_final(self) -> bool:
        """Whether no reply changes it any more."""
        return self in (State.APPROVED, State.REFUSED, State.EXPIRED)


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked: agreement to one exact version, by the steps of a flow.

    ``author`` and everybody in ``hands`` had a hand in it. ``default_calendar`` is the id of the
    hours that count where a step names none; empty, every hour counts. ``goes_out_at`` is when a
    post is planned for: what is not agreed by then expires. All times are aware.
    """

    flow: Flow
    asked_at: datetime
    author: str
    version: str = ""
    hands: frozenset[str] = frozenset()
    calendars: tuple[Calendar, ...] = ()
    default_calendar: str = ""
    goes_out_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One person's yes or no to a version; without a step, to whatever that person is asked."""

    person: str
    yes: bool
    at: datetime
    step: str = ""
    reason: str = ""
    version: str = ""
