"""The answers at the leaves of a diagram of cases, for each author."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.rules.book import Book
from smguide.rules.case_diagram import Diagram
from smguide.rules.case_reduction import Composite
from smguide.rules.deciding import Counting, answer_for
from smguide.rules.decision import Answer
from smguide.rules.workflow import Selector, Step


class LeafAnswers:
    """The answers at the leaves of a diagram; each is worked out once for an author."""

    def __init__(self, diagram: Diagram) -> None:
        self._diagram = diagram
        self._answers: dict[tuple[int, Composite, str], Answer] = {}

    def answer(self, side: int, composite: Composite, author: str) -> Answer:
        """What one of the books asks of an author."""
        key = (side, composite, author)
        if key not in self._answers:
            self._answers[key] = _answer(self._diagram.books[side], composite, author)
        return self._answers[key]


def asked_people(book: Book) -> frozenset[str]:
    """Everybody who may have to answer, and so is asked differently about their own posts."""
    flows = [rule.flow for rule in (*book.rules, *book.floors)]
    flows += [tightening.then for tightening in book.tightenings]
    selectors = {s for flow in flows for step in flow.steps for s in _selectors(step)}
    return frozenset(book.roster.people(selectors))


def _selectors(step: Step) -> Iterator[Selector]:
    yield from (*step.by, *step.veto, *step.timeout_to)
    for inner in step.parallel:
        yield from _selectors(inner)


def _answer(book: Book, composite: Composite, author: str) -> Answer:
    if composite.gate:
        return Answer(composite.gate)
    counting = Counting(
        None, composite.rule, composite.floors, composite.tightened, composite.frozen
    )
    return answer_for(book, counting, author, composite.wordings)
