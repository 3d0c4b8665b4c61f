"""What can be proved about the posting rules, each with a case that shows it (design section 4).

Every case there is is looked at, by classes of cases that no rule tells apart; nothing is sampled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

from smguide.errors import WrongUse
from smguide.model.guidelines import Guidelines
from smguide.rules.book import Book, read_book
from smguide.rules.case_diagram import Diagram, case_diagram
from smguide.rules.case_reduction import Composite
from smguide.rules.case_walk import Found, first_leaf, first_pair
from smguide.rules.deciding import NO_RULE, weights
from smguide.rules.decision import Answer, burden
from smguide.rules.leaf_answers import LeafAnswers, asked_people
from smguide.rules.problem import Problem, ProblemKind
from smguide.rules.reading_over import reading_over
from smguide.rules.saying_cases import case_in_words
from smguide.rules.workflow import Step

MOST_RULES = 1000


def verify(guidelines: Guidelines, at: datetime) -> tuple[Problem, ...]:
    """Every problem of the rules of a revision at a moment; none means none can be found."""
    return verify_book(read_book(guidelines, at))


def verify_book(book: Book) -> tuple[Problem, ...]:
    """The same, by a book that was read before."""
    found = list(reading_over(book))
    if not book.facts:
        return tuple(found)
    if len(book.rules) + len(book.floors) > MOST_RULES:
        return (*found, _too_many(book, "There are more rules than anybody could keep in mind."))
    try:
        diagram = case_diagram((book,), naive=True)
    except WrongUse as error:
        return (*found, _too_many(book, error.message))
    answers = LeafAnswers(diagram)
    for look in (_gaps, _shadowed, _unknown_relaxes):
        found += look(book, diagram)
    for look_at in (_deadlocks, _tightenings, _final_no_freer):
        found += look_at(book, diagram, answers)
    return tuple(found)


def _too_many(book: Book, sentence: str) -> Problem:
    return Problem(
        ProblemKind.TOO_MANY,
        "",
        _section(book, ""),
        sentence,
        "Until there are fewer nothing can be proved about them; questions are still answered.",
    )


def _gaps(book: Book, diagram: Diagram) -> Iterator[Problem]:
    """A case for which no rule says anything."""
    found = _first(diagram, lambda leaf: leaf.gate is None and leaf.rule == NO_RULE)
    if found:
        yield _shown(
            book,
            Problem(
                ProblemKind.GAP,
                "",
                "",
                "No rule says who must agree to some posts, so they wait.",
                "End with a rule for everything else.",
            ),
            found,
        )


def _shadowed(book: Book, diagram: Diagram) -> Iterator[Problem]:
    """Rules that never decide, because those above take every post they are for."""
    if not diagram.roots:
        return
    deciding = {leaf[0].rule for leaf in diagram.leaves if leaf[0].gate is None}
    for place, rule in enumerate(book.rules):
        if place not in deciding:
            yield Problem(
                ProblemKind.SHADOWED,
                rule.id,
                _section(book, rule.id),
                f"“{rule.name}” never decides anything: rules above it take every such post, "
                "or there is no such post.",
                "Move it up, change when it counts, or remove it.",
            )


def _unknown_relaxes(book: Book, diagram: Diagram) -> Iterator[Problem]:
    """Rules that would let a post go only because something was not said."""
    weighed = weights(book)
    for place, rule in enumerate(book.rules):

        def loosens(leaf: Composite, place: int = place) -> bool:
            naive = leaf.gate is None and leaf.naive == place
            return naive and weighed[place] < weighed[leaf.rule]

        found = _first(diagram, loosens)
        if found:
            yield _shown(
                book,
                Problem(
                    ProblemKind.UNKNOWN_RELAXES,
                    rule.id,
                    "",
                    f"“{rule.name}” would make it easier merely because something was not said. "
                    "The stricter rule is taken instead.",
                    "Say what must be so, not what must not be; or put the strict rule above it.",
                ),
                found,
            )


def _deadlocks(book: Book, diagram: Diagram, answers: LeafAnswers) -> Iterator[Problem]:
    """Steps that nobody can do: the author is the only one, everybody is away, too few people."""
    asked = asked_people(book)
    seen: frozenset[str] = frozenset()
    for person, root in zip(diagram.space.people, diagram.roots, strict=True):
        author = person if person in asked else ""
        while found := first_leaf(diagram, person, root, _is_stuck(book, answers, author, seen)):
            answer = answers.answer(0, found.leaf, author)
            parts = _stuck(book, found.leaf, answer)
            part = min(parts - seen).split("\0")[0]
            seen |= parts
            yield _shown(
                book,
                Problem(
                    ProblemKind.DEADLOCK,
                    part,
                    "",
                    f"Nobody can answer “{_step_name(answer)}”, so such a post waits for ever.",
                    "Ask more people, or say who answers instead.",
                ),
                found,
            )


def _is_stuck(
    book: Book, answers: LeafAnswers, author: str, seen: frozenset[str]
) -> Callable[[Composite], bool]:
    def is_stuck(leaf: Composite) -> bool:
        return not seen.issuperset(_stuck(book, leaf, answers.answer(0, leaf, author)))

    return is_stuck


def _stuck(book: Book, leaf: Composite, answer: Answer) -> set[str]:
    """Each step that is stuck, with the rule or floor that asks for it."""
    parts = [(book.rules[leaf.rule].id, book.rules[leaf.rule].flow)] if leaf.rule >= 0 else []
    parts += [(book.floors[n].id, book.floors[n].flow) for n in leaf.floors]
    parts += [(book.tightenings[n].id, book.tightenings[n].then) for n in leaf.tightened]
    return {
        f"{part}\0{step}"
        for part, flow in parts
        for step in _step_ids(flow.steps)
        if step in answer.stuck
    }


def _step_ids(steps: tuple[Step, ...]) -> Iterator[str]:
    for step in steps:
        yield step.id
        yield from _step_ids(step.parallel)


def _step_name(answer: Answer) -> str:
    return next((a.name or a.step for a in answer.asks if a.step in answer.stuck), "this")


def _tightenings(book: Book, diagram: Diagram, answers: LeafAnswers) -> Iterator[Problem]:
    """Phases and levels that ask more than the one before, and do not say why."""
    for dimension, stages, word in ((0, book.phases, "phase"), (1, book.levels, "level")):
        for before, after in pairwise(stages):
            if after.raw.text("stricter_because"):
                continue
            pair = _stricter(book, diagram, answers, dimension, before.id, after.id)
            if pair:
                yield _shown(
                    book,
                    Problem(
                        ProblemKind.TIGHTENING,
                        after.id,
                        "",
                        f"In “{after.name}” some posts are harder than in “{before.name}”, "
                        f"the {word} before.",
                        "Relax the rule there, or fill in there why it is stricter.",
                    ),
                    pair[1],
                    pair[0],
                )


def _final_no_freer(book: Book, diagram: Diagram, answers: LeafAnswers) -> Iterator[Problem]:
    """A last phase in which nothing is easier than in the first."""
    if len(book.phases) < 2 or not diagram.roots:
        return
    first, last = book.phases[0], book.phases[-1]
    if _stricter(book, diagram, answers, 0, last.id, first.id) is None:
        yield Problem(
            ProblemKind.FINAL_NO_FREER,
            last.id,
            _section(book, last.id),
            f"In “{last.name}”, the last phase, nothing is easier than in “{first.name}”.",
            "Say in a rule what may go out with less asking by then.",
        )


def _stricter(
    book: Book, diagram: Diagram, answers: LeafAnswers, dimension: int, before: str, after: str
) -> tuple[Found, Found] | None:
    """A case, as it is before and after, where after asks for more."""
    asked = asked_people(book)
    for person, root in zip(diagram.space.people, diagram.roots, strict=True):
        author = person if person in asked else ""

        def is_stricter(one: Composite, other: Composite, author: str = author) -> bool:
            pair = [burden(answers.answer(0, leaf, author)) for leaf in (one, other)]
            return pair[0] < pair[1]

        found = first_pair(diagram, person, root, dimension, (before, after), is_stricter)
        if found:
            return found
    return None


def _first(diagram: Diagram, wanted: Callable[[Composite], bool]) -> Found | None:
    for person, root in zip(diagram.space.people, diagram.roots, strict=True):
        found = first_leaf(diagram, person, root, wanted)
        if found:
            return found
    return None


def _shown(book: Book, problem: Problem, found: Found, other: Found | None = None) -> Problem:
    """The problem with the section it stands in and the case that shows it."""
    return replace(
        problem,
        section=_section(book, problem.part),
        example=case_in_words(book.names, found.example),
        case=found.example,
        other=other.example if other else None,
    )


def _section(book: Book, part: str) -> str:
    return book.section_of.get(part, "") or next(iter(book.section_of.values()), "")
