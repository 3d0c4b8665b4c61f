"""A task: something to do or to wait for, its day, and the reminders before and after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

LADDER = (30, 15, 7, 3, 2, 1, 0, -1)
"""Days before the day, then the day after it; from there on every week (Xoralia's ladder)."""

_WEEK = timedelta(days=7)


class TaskKind(StrEnum):
    """What is to be done; the kinds of :data:`WAITED_FOR` are done by others."""

    ANSWER = "answer"
    ANSWER_AGAIN = "answer-again"
    ANSWER_REMARK = "answer-remark"
    ANSWER_REMARKS = "answer-remarks"
    ANSWER_OLDER = "answer-older"
    REVISE = "revise"
    PUBLISH = "publish"
    VOTE = "vote"
    ADMIT = "admit"
    LOOK_AGAIN = "look-again"
    END_TRIAL = "end-trial"
    END_WAIVER = "end-waiver"
    WAIT_FOR_ANSWERS = "wait-for-answers"
    WAIT_FOR_EDITION = "wait-for-edition"
    WAIT_FOR_VOTES = "wait-for-votes"
    TAKES_EFFECT = "takes-effect"


WAITED_FOR = frozenset(
    {
        TaskKind.WAIT_FOR_ANSWERS,
        TaskKind.WAIT_FOR_EDITION,
        TaskKind.WAIT_FOR_VOTES,
        TaskKind.TAKES_EFFECT,
    }
)


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do or to wait for.

    ``about`` is what it concerns in words: a summary, a reason, a name. ``by`` is who brought it
    about and ``people`` who can do it (ids of persons), ``number`` a revision or 0, ``section`` and
    ``clause`` a place in the text. ``since`` is as somebody's computer stated. ``asked_by_name``
    is no for what anybody able may do; ``before`` is the revision that was approved before the text
    changed, 0 for none; ``count`` is how many of its kind it stands for.
    """

    kind: TaskKind
    about: str = ""
    number: int = 0
    by: str = ""
    people: tuple[str, ...] = ()
    since: datetime | None = None
    due: date | None = None
    section: str = ""
    clause: str = ""
    asked_by_name: bool = True
    before: int = 0
    count: int = 1

    @property
    def is_mine(self) -> bool:
        """Whether the person the list was made for can do it; else they wait for it."""
        return self.kind not in WAITED_FOR

    def is_overdue(self, today: date) -> bool:
        """Whether its day is over."""
        return self.due is not None and self.due < today and self.kind is not TaskKind.TAKES_EFFECT


def step_reached(due: date, today: date) -> date | None:
    """The newest step of the ladder that has come; None before the first."""
    days = (today - due).days
    if days > -LADDER[-1]:
        return due + timedelta(days=days - (days + LADDER[-1]) % _WEEK.days)
    reached = [due - timedelta(days=step) for step in LADDER]
    return max((day for day in reached if day <= today), default=None)
