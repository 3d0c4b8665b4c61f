"""What a change of the rules does, and for whom (design section 4).

Every case of both books is answered by both; the cases whose answers differ are said in as few
sentences as joining them gives. Nothing else is said, and nothing is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from smguide.model.guidelines import Guidelines
from smguide.model.record import Value
from smguide.rules.book import Book, read_book
from smguide.rules.boxes import Box, Boxes, joined
from smguide.rules.case_diagram import Composite, Diagram, case_diagram
from smguide.rules.case_space import AS_IT_IS, CaseSpace, Dimension
from smguide.rules.covering import Sides, covering
from smguide.rules.deciding import Counting, answer_for
from smguide.rules.decision import Answer, Ask, Outcome, Post, burden
from smguide.rules.problem import Example
from smguide.rules.workflow import PostReview, Selector, Step

STOPS = frozenset((Outcome.HOLD, Outcome.FORBIDDEN))


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
    those that matter, each with the values that are meant and those that are not, None for not
    known. ``cases`` is how many it stands for; a case that two sentences say is counted in both.
    """

    kind: EffectKind
    people: tuple[str, ...]
    phases: tuple[str, ...]
    levels: tuple[str, ...]
    types: tuple[str, ...]
    channels: tuple[str, ...]
    facts: tuple[tuple[str, tuple[Value, ...], tuple[Value, ...]], ...]
    difference: Difference
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
class Difference:
    """What is different between two answers, and only that: the same in many cases.

    What a floor asks before and after is in neither. ``stopped`` says of before and after whether
    the post waits or may not go out, None where it can; where it is set nothing else is. ``lasts``
    and ``reviews`` are before and after, empty where they are the same.
    """

    kind: EffectKind
    stopped: tuple[Outcome | None, ...] = ()
    gone: tuple[Ask, ...] = ()
    added: tuple[Ask, ...] = ()
    reviews: tuple[tuple[PostReview, ...], ...] = ()
    unsaid: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    lasts: tuple[str, ...] = ()
    otherwise: bool = False


def difference(before: Answer, after: Answer) -> Difference:
    """What is different; the order of steps alone counts as asked otherwise."""
    kind = kind_of(before, after)
    stopped = tuple(a.outcome if a.outcome in STOPS else None for a in (before, after))
    if any(stopped):
        return Difference(kind, stopped)
    gone = tuple(ask for ask in before.asks if ask not in after.asks)
    added = tuple(ask for ask in after.asks if ask not in before.asks)
    found = Difference(
        kind,
        gone=gone,
        added=added,
        reviews=(before.reviews, after.reviews) if before.reviews != after.reviews else (),
        unsaid=tuple(one for one in before.wordings if one not in after.wordings),
        said=tuple(one for one in after.wordings if one not in before.wordings),
        lasts=_lasts(before, after),
    )
    return replace(found, otherwise=True) if found == Difference(kind) else found


def _lasts(before: Answer, after: Answer) -> tuple[str, ...]:
    """How long approvals last, where there are any before and after."""
    asked = all(any(ask.waits for ask in answer.asks) for answer in (before, after))
    changed = asked and before.valid_for != after.valid_for
    return (before.valid_for, after.valid_for) if changed else ()


def effects_between(old: Book, new: Book) -> Effects:
    """The same, by books that were read before."""
    diagram = case_diagram((old, new))
    asked = asked_people(old) | asked_people(new)
    answers = LeafAnswers(diagram)
    found: list[Box[Difference]] = []
    readers: dict[str, Boxes[Difference]] = {}
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


def _fewest(space: CaseSpace, boxes: tuple[Box[Difference], ...]) -> Iterator[Box[Difference]]:
    """The boxes of each change grown and thinned out; people are one more dimension.

    People who are always together count as one, so that many people cost no more than few.
    """
    alike: dict[frozenset[Box[Difference]], list[str]] = {}
    for person in space.people:
        alike.setdefault(frozenset(b for b in boxes if person in b.people), []).append(person)
    groups = [frozenset(people) for inside, people in alike.items() if inside]
    sizes = [len(groups), *(len(dimension.members) for dimension in space.dimensions)]
    contents: dict[Difference, list[Sides]] = {}
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


def _sides(box: Box[Difference], groups: list[frozenset[str]], sizes: list[int]) -> Sides:
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

    def __call__(self, leaf: int) -> Difference | None:
        old, new = self.diagram.leaves[leaf]
        was = self.answers.answer(0, old, self.author)
        now = self.answers.answer(1, new, self.author)
        if was == now:
            return None
        before, after = self._as_asked(0, old, was), self._as_asked(1, new, now)
        return difference(was, now) if before == after else difference(before, after)

    def _as_asked(self, side: int, composite: Composite, answer: Answer) -> Answer:
        """The answer to somebody who is not among those asked, so that all authors are alike."""
        if answer.stuck or not self.author:
            return answer
        other = self.answers.answer(side, composite, "")
        return answer if other.stuck else other


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


def _effect(space: CaseSpace, box: Box[Difference]) -> Effect:
    limits = dict(box.limits)
    free = tuple(
        (dimension.name, *_inside_and_outside(dimension, limits[n]))
        for n, dimension in enumerate(space.dimensions)
        if n >= _FIRST_FACT and n in limits
    )
    people = tuple(person for person in space.people if person in box.people)
    return Effect(
        box.content.kind,
        people,
        phases=_named(space, 0, limits),
        levels=_named(space, 1, limits),
        types=_named(space, 2, limits),
        channels=_named(space, 3, limits),
        facts=free,
        difference=box.content,
        cases=_count(space, box),
        example=_example(space, people[0], limits),
    )


def _inside_and_outside(
    dimension: Dimension, places: frozenset[int]
) -> tuple[tuple[Value, ...], tuple[Value, ...]]:
    values = [members[0] for members in dimension.members]
    inside = tuple(value for n, value in enumerate(values) if n in places)
    return inside, tuple(value for n, value in enumerate(values) if n not in places)


def _named(space: CaseSpace, dimension: int, limits: dict[int, frozenset[int]]) -> tuple[str, ...]:
    if dimension not in limits:
        return ()
    members = space.dimensions[dimension].members
    return tuple(str(one) for place in sorted(limits[dimension]) for one in members[place])


def _count(space: CaseSpace, box: Box[Difference]) -> int:
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


def kind_of(before: Answer, after: Answer) -> EffectKind:
    """Whether an answer is stricter, freer, brings something new to do, or is only another one."""
    was, now = burden(before), burden(after)
    if was != now:
        return EffectKind.TIGHTENING if now > was else EffectKind.RELAXING
    if _duties(after) - _duties(before):
        return EffectKind.NEW_DUTY
    return EffectKind.NEUTRAL


def _duties(answer: Answer) -> frozenset[object]:
    told = (ask.step for ask in answer.asks if not ask.waits)
    readers = (selector for review in answer.reviews for selector in review.by)
    return frozenset((*answer.wordings, *readers, *told))
