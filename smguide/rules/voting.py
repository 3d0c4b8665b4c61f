"""Whose word counts for a step: everybody’s last one, given in time by somebody who was asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from smguide.rules.request import People, Reply, Request
from smguide.rules.step_clocks import OpenedStep
from smguide.rules.workflow import Selector, Step

TAKES_OVER = ("delegate", "escalate")


@dataclass(frozen=True, slots=True)
class Case:
    """A request, the replies about its version in the order of time, and who is who."""

    request: Request
    replies: tuple[Reply, ...]
    people: People

    def who(self, selectors: Iterable[Selector], step: Step) -> frozenset[str]:
        """The people meant, without those who had a hand in it where the step wants others."""
        request = self.request
        own = request.hands | {request.author} if step.not_author else frozenset[str]()
        return frozenset(person for one in selectors for person in self.people(one)) - own


@dataclass(frozen=True, slots=True)
class Votes:
    """Who agrees to a step, and who objects."""

    agreed: frozenset[str]
    objected: frozenset[str]


def taking_over(case: Case, one: OpenedStep, at: datetime) -> frozenset[str]:
    """Who is asked instead or as well, once the time to answer is over."""
    if one.step.on_timeout in TAKES_OVER and one.due and at >= one.due:
        return case.who(one.step.timeout_to, one.step)
    return frozenset()


def votes_on(case: Case, one: OpenedStep, at: datetime) -> Votes:
    """Everybody's last word on a step; of two at the same moment the no."""
    step, last = one.step, dict[str, Reply]()
    until = min(at, one.due) if one.due and step.on_timeout == "expire" else at
    for reply in case.replies:
        if reply.at <= until and reply.step in ("", step.id):
            last[reply.person] = reply
    asked, reasons = case.who(step.by, step), step.raw.flag("objection_needs_reason")
    return Votes(
        frozenset(
            person
            for person, reply in last.items()
            if reply.yes and _in_time(case, reply, one, was_asked=person in asked)
        ),
        frozenset(
            p for p, reply in last.items() if not reply.yes and (reply.reason or not reasons)
        ),
    )


def _in_time(case: Case, reply: Reply, one: OpenedStep, *, was_asked: bool) -> bool:
    """A yes counts for what was asked by then; a yes to an earlier step is none to this one."""
    if not was_asked:
        return one.due is not None and reply.at >= one.due
    first_stage = one.opened == case.request.asked_at
    at_once = reply.at == one.opened and (bool(reply.step) or first_stage)
    return at_once or reply.at > one.opened
