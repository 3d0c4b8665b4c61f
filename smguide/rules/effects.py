"""What a change of the rules does, and for whom (design section 4).

Every case of both books is answered by both; the cases whose answers differ are said in as few
sentences as joining them gives. Nothing else is said, and nothing is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from smguide.model.guidelines import Guidelines
from smguide.model.record import Value
from smguide.rules.book import Book, read_book
from smguide.rules.boxes import Box, Boxes, Content, joined
from smguide.rules.case_diagram import Diagram, case_diagram
from smguide.rules.case_reduction import Composite
from smguide.rules.case_space import AS_IT_IS, CaseSpace, Dimension
from smguide.rules.covering import Sides, covering
from smguide.rules.decision import Answer, Post
from smguide.rules.difference import Difference, EffectKind, differences
from smguide.rules.leaf_answers import LeafAnswers, asked_people
from smguide.rules.problem import Example


@dataclass(frozen=True, slots=True)
class Effect:
    """Cases that were answered alike and are now answered alike, but otherwise.

    ``now`` are those of the present phase and everybody's own level, as opposed to what would be in
    another phase or at another level.

    ``phases``, ``levels``, ``types`` and ``channels`` are ids, empty where all are meant;
    :data:`AS_IT_IS` among them is the present phase, or each person's own level. ``facts`` are
    those that matter, each with the values that are meant and those that are not, None for not
    known. ``cases`` is how many it stands for; a case that two sentences say is counted in both.
    """

    now: bool
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


def effects_between(old: Book, new: Book) -> Effects:
    """The same, by books that were read before."""
    diagram = case_diagram((old, new))
    asked = asked_people(old) | asked_people(new)
    answers = LeafAnswers(diagram)
    found: list[Box[Difference]] = []
    changed = 0
    readers: dict[str, tuple[Boxes[Difference], Boxes[bool]]] = {}
    for person, root in zip(diagram.space.people, diagram.roots, strict=True):
        author = person if person in asked else ""
        if author not in readers:
            changes = _Changes(answers, diagram, author)
            readers[author] = (
                Boxes(diagram.nodes, changes),
                Boxes(diagram.nodes, changes.whether),
            )
        told, whether = readers[author]
        who = frozenset({person})
        found += [Box(who, limits, content) for limits, content in told.below(root)]
        boxes = [Box(who, limits, content) for limits, content in whether.below(root)]
        changed += sum(_count(diagram.space, box) for box in boxes)
    sizes = {n: len(d.members) for n, d in enumerate(diagram.space.dimensions)}
    apart = joined(found, sizes)
    present = tuple(_where_it_is_now(apart))
    otherwise = tuple(box for one in apart for box in _elsewhere(one, sizes))
    said = [
        _effect(diagram.space, box, now=now)
        for now, boxes in ((True, present), (False, otherwise))
        for box in _fewest(diagram.space, boxes)
    ]
    said.sort(key=lambda one: (not one.now, tuple(EffectKind).index(one.kind), -one.cases))
    return Effects(tuple(said), diagram.space.cases, changed)


_AS_IT_IS = frozenset({0})
"""The class of things as they are, in the dimensions of phases and of levels."""


def _where_it_is_now(boxes: tuple[Box[Difference], ...]) -> Iterator[Box[Difference]]:
    """The part of the boxes in the present phase and at everybody's own level."""
    for box in boxes:
        limits = dict(box.limits)
        if all(0 in limits.get(n, _AS_IT_IS) for n in (0, 1)):
            now = {**limits, 0: _AS_IT_IS, 1: _AS_IT_IS}
            yield replace(box, limits=tuple(sorted(now.items())))


def _elsewhere(box: Box[Difference], sizes: dict[int, int]) -> Iterator[Box[Difference]]:
    """The rest of a box: other phases, and other levels in the present one."""
    limits = dict(box.limits)
    phases = limits.get(0, frozenset(range(sizes[0])))
    levels = limits.get(1, frozenset(range(sizes[1])))
    for some, others in ((phases - _AS_IT_IS, levels), (phases & _AS_IT_IS, levels - _AS_IT_IS)):
        if some and others:
            yield replace(box, limits=tuple(sorted({**limits, 0: some, 1: others}.items())))


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


@dataclass(frozen=True, slots=True)
class _Changes:
    answers: LeafAnswers
    diagram: Diagram
    author: str

    def __call__(self, leaf: int) -> tuple[Difference, ...]:
        was, now = self._answers(leaf)
        if was == now:
            return ()
        old, new = self.diagram.leaves[leaf]
        before, after = self._as_asked(0, old, was), self._as_asked(1, new, now)
        same = before == after
        return tuple(differences(was, now) if same else differences(before, after))

    def whether(self, leaf: int) -> tuple[bool, ...]:
        """Whether anything is different at all."""
        was, now = self._answers(leaf)
        return (True,) if was != now else ()

    def _answers(self, leaf: int) -> tuple[Answer, Answer]:
        old, new = self.diagram.leaves[leaf]
        was = self.answers.answer(0, old, self.author)
        return was, self.answers.answer(1, new, self.author)

    def _as_asked(self, side: int, composite: Composite, answer: Answer) -> Answer:
        """The answer to somebody who is not among those asked, so that all authors are alike."""
        if answer.stuck or not self.author:
            return answer
        other = self.answers.answer(side, composite, "")
        return answer if other.stuck else other


_FIRST_FACT = 4


def _effect(space: CaseSpace, box: Box[Difference], *, now: bool) -> Effect:
    limits = dict(box.limits)
    free = tuple(
        (dimension.name, *_inside_and_outside(dimension, limits[n]))
        for n, dimension in enumerate(space.dimensions)
        if n >= _FIRST_FACT and n in limits
    )
    people = tuple(person for person in space.people if person in box.people)
    return Effect(
        now,
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


def _count(space: CaseSpace, box: Box[Content]) -> int:
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
