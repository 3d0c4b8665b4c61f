"""Stored examples with the answer they should get (design section 4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time

from smguide.model.guidelines import Guidelines
from smguide.model.record import Record, Value
from smguide.model.wording import duration_in_words, in_words
from smguide.rules.book import Book, read_book
from smguide.rules.decide import decide_by
from smguide.rules.deciding import counting, flows_of
from smguide.rules.decision import Decision, Outcome, Post
from smguide.rules.known_facts import known_facts
from smguide.rules.roster import read_day
from smguide.rules.workflow import Selector, Step

OUTCOMES = {
    Outcome.FREE: "may be posted",
    Outcome.INFORM: "may be posted, and somebody is told",
    Outcome.APPROVE: "needs agreement",
    Outcome.HOLD: "waits",
    Outcome.FORBIDDEN: "must not be posted",
}


@dataclass(frozen=True, slots=True)
class ScenarioResult:
    """An example, the answer it gets, and each way in which that is not what was expected."""

    id: str
    name: str
    post: Post
    decision: Decision
    differences: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether the answer is the expected one."""
        return not self.differences


def run_scenarios(guidelines: Guidelines, at: datetime) -> tuple[ScenarioResult, ...]:
    """The answers to all stored examples; one without a day of its own is asked for ``at``."""
    books: dict[datetime, Book] = {}
    found = []
    for record in guidelines.scenarios:
        moment = _moment(record, at)
        if moment not in books:
            books[moment] = read_book(guidelines, moment)
        found.append(_result(books[moment], record))
    return tuple(found)


def _moment(record: Record, at: datetime) -> datetime:
    day = read_day(record.text("at"))
    return datetime.combine(day, time(12), at.tzinfo) if day else at


def _result(book: Book, record: Record) -> ScenarioResult:
    said = record.record("post")
    post = Post(said.text("person"), said.text("channel"), said.text("post_type"))
    facts = given_facts(record)
    decision = decide_by(book, post, facts)
    asked = frozenset(_asked(book, post, facts))
    differences = tuple(_differences(book, record.record("expect"), decision, asked))
    return ScenarioResult(record.text("id"), record.text("name"), post, decision, differences)


def given_facts(record: Record) -> dict[str, Value]:
    """What an example says is known besides who, where and what."""
    account = record.record("post").text("account")
    return {**({"post.account": account} if account else {}), **record.record("facts")}


def _differences(
    book: Book, expected: Record, decision: Decision, asked: frozenset[str]
) -> Iterator[str]:
    outcome = expected.text("answer")
    if outcome and outcome != decision.outcome:
        wanted = OUTCOMES.get(Outcome(outcome)) if outcome in tuple(Outcome) else outcome
        yield f"Expected: it {wanted}. Now: {decision.sentence}"
    rule = expected.text("rule")
    if rule and rule not in {reason.id for reason in decision.because}:
        yield f"Expected it to follow from the rule “{_rule_name(book, rule)}”; it does not."
    missing = [one for one in expected.texts("approvers") if one not in asked]
    if missing:
        names = in_words(book.names.name(("group", "role", "person"), one) for one in missing)
        yield f"Expected {names} to be asked; they are not."
    wording = expected.text("wording")
    if wording and wording not in decision.answer.wordings:
        yield f"Expected the wording “{book.names.name('wording', wording)}”; it is not asked for."
    within = expected.text("within")
    if within and within not in {ask.within for ask in decision.answer.asks}:
        yield f"Expected an answer within {duration_in_words(within)}; no step promises that."


def _rule_name(book: Book, rule_id: str) -> str:
    rules = (*book.rules, *book.floors)
    return next((rule.name for rule in rules if rule.id == rule_id), rule_id)


def _asked(book: Book, post: Post, facts: dict[str, Value]) -> Iterator[str]:
    """The ids of everybody asked: groups and roles as they are named, and the people."""
    found = counting(book, post, known_facts(book, post, facts))
    if found.gate:
        return
    for flow in flows_of(book, found):
        for selector in _selectors(flow.steps):
            yield selector.id
            yield from book.roster.people((selector,))


def _selectors(steps: tuple[Step, ...]) -> Iterator[Selector]:
    for step in steps:
        yield from step.by
        yield from _selectors(step.parallel)
