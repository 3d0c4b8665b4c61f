"""What a change of the rules does, and for whom (design section 4).

Every case of both books is answered by both; the cases whose answers differ are said in as few
sentences as joining them gives. Nothing else is said, and nothing is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smguide.model.guidelines import Guidelines
from smguide.model.record import Value
from smguide.rules.book import Book, read_book
from smguide.rules.boxes import Box, Boxes, joined
from smguide.rules.case_diagram import Composite, Diagram, case_diagram
from smguide.rules.case_space import AS_IT_IS, CaseSpace
from smguide.rules.covering import Sides, covering
from smguide.rules.deciding import Counting, answer_for
from smguide.rules.decision import Answer, Outcome, Post, burden
from smguide.rules.problem import Example
from smguide.rules.workflow import Selector, Step


class EffectKind(StrEnum):
    """What a change means for those it concerns, the weightiest first."""

    TIGHTENING = "tightening"
    NEW_DUTY = "new-duty"
    RELAXING = "relaxing"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Effect:
    """Cases that were answered alike and are now answered alike, but otherwise.

    ``phases``, ``levels``, ``types`` and ``channels`` are ids, empty where all are meant;
    :data:`AS_IT_IS` among them is the present phase, or each person's own level. ``facts`` are
    those that matter, each with the values that are meant, None for not known. ``cases`` is how
    many it stands for; a case that two sentences say is counted in both.
    """

    kind: EffectKind
    people: tuple[str, ...]
    phases: tuple[str, ...]
    levels: tuple[str, ...]
    types: tuple[str, ...]
    channels: tuple[str, ...]
    facts: tuple[tuple[str, tuple[Value, ...]], ...]
    before: Answer
    after: Answer
    cases: int
    example: Example


@dataclass(frozen=True, slots=True)
class Effects:
    """All effects of a change; ``cases`` were compared, ``changed`` of them differ."""

    found: tuple[Effect, ...]
    cases: int
    changed: int

    @property
    def kind(self) -> EffectKind | None:
        """The weightiest; None where nothing is answered otherwise."""
        kinds = {effect.kind for effect in self.found}
        return next((kind for kind in EffectKind if kind in kinds), None)


def effects(old: Guidelines, new: Guidelines, at: datetime) -> Effects:
    """What is answered otherwise by ``new`` than by ``old`` at a moment.

    Raises:
        WrongUse: the rules tell too many cases apart.
    """
    return effects_between(read_book(old, at), read_book(new, at))


@dataclass(frozen=True, slots=True)
class _Change:
    """What cases must share to be said together: both answers, as they are for most authors."""

    before: Answer
    was: Outcome
    after: Answer
    now: Outcome


def effects_between(old: Book, new: Book) -> Effects:
    """The same, by books that were read before."""
    diagram = case_diagram((old, new))
    asked = asked_people(old) | asked_people(new)
    answers = LeafAnswers(diagram)
    found: list[Box[_Change]] = []
    readers: dict[str, Boxes[_Change]] = {}
    people = zip(diagram.space.people, diagram.roots, strict=True)
    for person, root in people:
        author = person if person in asked else ""
        if author not in readers:
            readers[author] = Boxes(diagram.nodes, answers.changes(author))
        for limits, content in readers[author].below(root):
            found.append(Box(frozenset({person}), limits, content))
    sizes = {n: len(d.members) for n, d in enumerate(diagram.space.dimensions)}
    apart = joined(found, sizes)
    said = [_effect(diagram.space, box) for box in _fewest(diagram.space, apart)]
    said.sort(key=lambda one: (tuple(EffectKind).index(one.kind), -one.cases))
    changed = sum(_count(diagram.space, box) for box in apart)
    return Effects(tuple(said), diagram.space.cases, changed)


def _fewest(space: CaseSpace, boxes: tuple[Box[_Change], ...]) -> Iterator[Box[_Change]]:
    """The boxes of each change grown and thinned out; people are one more dimension.

    People who are always together count as one, so that many people cost no more than few.
    """
    alike: dict[frozenset[Box[_Change]], list[str]] = {}
    for person in space.people:
        alike.setdefault(frozenset(b for b in boxes if person in b.people), []).append(person)
    groups = [frozenset(people) for inside, people in alike.items() if inside]
    sizes = [len(groups), *(len(dimension.members) for dimension in space.dimensions)]
    contents: dict[_Change, list[Sides]] = {}
    for box in boxes:
        contents.setdefault(box.content, []).append(_sides(box, groups, sizes))
    for content, some in contents.items():
        for sides in covering(some, sizes):
            people = frozenset(person for n in sides[0] for person in groups[n])
            limits = tuple(
                (n, side)
                for n, side in enumerate(sides[1:])
                if len(side) < len(space.dimensions[n].members)
            )
            yield Box(people, limits, content)


def _sides(box: Box[_Change], groups: list[frozenset[str]], sizes: list[int]) -> Sides:
    limits = dict(box.limits)
    people = frozenset(n for n, group in enumerate(groups) if group <= box.people)
    return (
        people,
        *(limits.get(n, frozenset(range(size))) for n, size in enumerate(sizes[1:])),
    )


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

    def changes(self, author: str) -> _Changes:
        """What changes at the leaves for an author."""
        return _Changes(self, self._diagram, author)


@dataclass(frozen=True, slots=True)
class _Changes:
    answers: LeafAnswers
    diagram: Diagram
    author: str

    def __call__(self, leaf: int) -> _Change | None:
        old, new = self.diagram.leaves[leaf]
        was = self.answers.answer(0, old, self.author)
        now = self.answers.answer(1, new, self.author)
        if was == now:
            return None
        before, after = (self.answers.answer(n, one, "") for n, one in ((0, old), (1, new)))
        if before == after:  # it is the author who makes the difference
            before, after = was, now
        return _Change(before, was.outcome, after, now.outcome)


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


_FIRST_FACT = 4


def _effect(space: CaseSpace, box: Box[_Change]) -> Effect:
    limits = dict(box.limits)
    free = tuple(
        (dimension.name, tuple(dimension.members[place][0] for place in sorted(limits[n])))
        for n, dimension in enumerate(space.dimensions)
        if n >= _FIRST_FACT and n in limits
    )
    change = box.content
    people = tuple(person for person in space.people if person in box.people)
    return Effect(
        kind_of(change.before, change.was, change.after, change.now),
        people,
        phases=_named(space, 0, limits),
        levels=_named(space, 1, limits),
        types=_named(space, 2, limits),
        channels=_named(space, 3, limits),
        facts=free,
        before=change.before,
        after=change.after,
        cases=_count(space, box),
        example=_example(space, people[0], limits),
    )


def _named(space: CaseSpace, dimension: int, limits: dict[int, frozenset[int]]) -> tuple[str, ...]:
    if dimension not in limits:
        return ()
    members = space.dimensions[dimension].members
    return tuple(str(one) for place in sorted(limits[dimension]) for one in members[place])


def _count(space: CaseSpace, box: Box[_Change]) -> int:
    limits = dict(box.limits)
    found = len(box.people)
    for n, dimension in enumerate(space.dimensions):
        places = limits.get(n, frozenset(range(len(dimension.members))))
        found *= sum(len(dimension.members[place]) for place in places)
    return found


def _example(space: CaseSpace, person: str, limits: dict[int, frozenset[int]]) -> Example:
    chosen = [
        dimension.members[min(limits.get(n, frozenset({0})))][0]
        for n, dimension in enumerate(space.dimensions)
    ]
    return example_of(space, person, chosen)


def example_of(space: CaseSpace, person: str, chosen: list[Value]) -> Example:
    """A case by the members chosen in every dimension, as it is asked."""
    phase, level, post_type, channel, *rest = chosen
    said = [("org.phase", phase), ("author.level", level)]
    facts = [(fact, value) for fact, value in said if value != AS_IT_IS]
    free = zip((d.name for d in space.facts), rest, strict=True)
    facts += [(fact, value) for fact, value in free if value is not None]
    return Example(Post(person, str(channel), str(post_type)), tuple(facts))


def kind_of(before: Answer, was: Outcome, after: Answer, now: Outcome) -> EffectKind:
    """Whether an answer is stricter, freer, brings something new to do, or is only another one."""
    strict = (_outcome_first(after, now), _outcome_first(before, was))
    if strict[0] != strict[1]:
        return EffectKind.TIGHTENING if strict[0] > strict[1] else EffectKind.RELAXING
    if _duties(after) - _duties(before):
        return EffectKind.NEW_DUTY
    return EffectKind.NEUTRAL


def _outcome_first(answer: Answer, outcome: Outcome) -> tuple[int, ...]:
    return (tuple(Outcome).index(outcome), *burden(answer)[1:])


def _duties(answer: Answer) -> frozenset[object]:
    told = (ask.step for ask in answer.asks if not ask.waits)
    return frozenset((*answer.wordings, *answer.reviews, *told))
