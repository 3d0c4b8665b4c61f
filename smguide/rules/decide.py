"""“May Dana post this today?”: the answer with its reasons, in words (design section 4)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from smguide.model.guidelines import Guidelines
from smguide.rules.book import Book, read_book
from smguide.rules.conditions import Facts, holds, unknown_in
from smguide.rules.deciding import NO_RULE, Counting, answer_for, counting
from smguide.rules.decision import Answer, Decision, Post
from smguide.rules.disclosing import wordings_for
from smguide.rules.explaining import reasons, spoken
from smguide.rules.known_facts import DECLARED, known_facts
from smguide.rules.mentions import compared
from smguide.rules.track_record import TrackRecord
from smguide.rules.workflow import Condition


def decide(
    guidelines: Guidelines,
    post: Post,
    facts: Facts,
    at: datetime,
    record: TrackRecord | None = None,
) -> Decision:
    """Whether a post may go out at a moment, who must agree, and why.

    ``facts`` are known besides what the guidelines say themselves, by the names of the shared
    schema; for many posts read the book once and use :func:`decide_by`.
    """
    return decide_by(read_book(guidelines, at, record), post, facts)


def decide_by(book: Book, post: Post, facts: Facts) -> Decision:
    """The same, by a book that was read before."""
    known = known_facts(book, post, facts)
    found = counting(book, post, known)
    answer = answer_for(book, found, post.person, wordings_for(book, post, known))
    return Decision(
        answer=answer,
        sentence=spoken(book, post, answer, found),
        because=reasons(book, post, known, found),
        unknown=_unknown(book, found, known),
        assumed=_assumed(book, facts),
        cautions=tuple(_cautions(book, post, known)),
        level=str(known.get("author.level") or ""),
        phase=str(known.get("org.phase") or ""),
    )


def answer_by(book: Book, post: Post, facts: Facts) -> Answer:
    """Only what is asked of the post, without saying why: for very many posts."""
    known = known_facts(book, post, facts)
    found = counting(book, post, known)
    return answer_for(book, found, post.person, wordings_for(book, post, known))


def _unknown(book: Book, found: Counting, known: Facts) -> tuple[str, ...]:
    """What nobody has said and the answer hangs on: it was taken the stricter way."""
    if found.gate:
        return ()
    asked = (c for c in _read(book, found) if holds(c, known, book.orders) is None)
    return tuple(dict.fromkeys(fact for c in asked for fact in unknown_in(c, known)))


def _read(book: Book, found: Counting) -> Iterator[Condition]:
    """The conditions that were read on the way to the answer."""
    for rule in book.rules if found.rule == NO_RULE else book.rules[: found.rule + 1]:
        yield rule.when
    yield from (floor.when for floor in book.floors)
    for tightening in book.tightenings:
        yield tightening.when
        if tightening.exempt is not None:
            yield tightening.exempt


def _assumed(book: Book, given: Facts) -> tuple[str, ...]:
    conditions = [rule.when for rule in (*book.rules, *book.floors)]
    for tightening in book.tightenings:
        conditions += [c for c in (tightening.when, tightening.exempt) if c is not None]
    asked = {comparison.fact for c in conditions for comparison in compared(c)}
    return tuple(fact for fact in DECLARED if fact in asked and fact not in given)


def _cautions(book: Book, post: Post, known: Facts) -> Iterator[str]:
    if known.get("author.trained") is False:
        name = book.names.name("person", post.person)
        yield f"{name} has not done, or has to repeat, a course that is needed before posting."
    for person in dict.fromkeys(row.text("person") for row in book.rows("absences")):
        if person == post.person and person not in book.roster.present:
            yield f"{book.names.name('person', person)} is away on this day."
