"""From the rules of a day to a running request for one post."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from smguide.model.record import EMPTY, Record
from smguide.rules.book import Book
from smguide.rules.business_time import read_calendars
from smguide.rules.conditions import Facts
from smguide.rules.deciding import Counting, answer_for, counting, flows_of
from smguide.rules.decision import Answer, Outcome, Post
from smguide.rules.known_facts import known_facts
from smguide.rules.request import People, Request
from smguide.rules.roster import Roster
from smguide.rules.workflow import Flow, Selector


@dataclass(frozen=True, slots=True)
class Asked:
    """A request and who its people are on the day it is made."""

    request: Request
    people: People


def ask_for(book: Book, post: Post, facts: Facts, version: str = "") -> Asked:
    """The request that a post begins at the moment of the book: rule, floors and tightenings.

    Its steps are those of :func:`smguide.rules.decide.decide`, one flow after the other.
    """
    found = counting(book, post, known_facts(book, post, facts))
    request = Request(
        flow=_joined(book, found, answer_for(book, found, post.person)),
        asked_at=book.at,
        author=post.person,
        version=version,
        calendars=tuple(one for section in book.facts for one in read_calendars(section)),
    )
    return Asked(request, people_of(book.roster))


def people_of(roster: Roster) -> People:
    """Who is meant by a selector on the day of the roster."""

    def people(selector: Selector) -> tuple[str, ...]:
        return roster.people((selector,))

    return people


def _joined(book: Book, found: Counting, answer: Answer) -> Flow:
    """One flow of all that count; a step that several ask for alike is asked once."""
    flows = tuple(flows_of(book, found))
    steps = (step for flow in flows for step in flow.steps if step.by or step.parallel)
    kept_back = bool(found.frozen) or any(flow.hold for flow in flows)
    gate = found.gate
    return replace(
        flows[0],
        steps=tuple(dict.fromkeys(steps)),
        forbid=answer.outcome is Outcome.FORBIDDEN,
        hold=gate.outcome is Outcome.HOLD if gate else kept_back,
        because=gate.sentence if gate else next((f.because for f in flows if f.because), ""),
        valid_for=answer.valid_for,
        raw=_terms(flows),
    )


def _terms(flows: Iterable[Flow]) -> Record:
    """A change ends the approval unless every flow lets it pass."""
    ends = any(flow.raw.flag("void_on_edit", default=True) for flow in flows)
    return EMPTY if ends else Record({"void_on_edit": False})
