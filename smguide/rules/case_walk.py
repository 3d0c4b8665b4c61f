"""Looking for one case in a diagram: the first that is as wanted, and how to ask for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from smguide.model.record import Value
from smguide.rules.case_diagram import Diagram
from smguide.rules.case_reduction import Composite
from smguide.rules.effects import example_of
from smguide.rules.problem import Example

Path = tuple[tuple[int, int], ...]
"""Dimension and class, as far as they were told apart."""


@dataclass(frozen=True, slots=True)
class Found:
    """A case and what counts in it."""

    leaf: Composite
    example: Example


def first_leaf(
    diagram: Diagram, person: str, root: int, wanted: Callable[[Composite], bool]
) -> Found | None:
    """A case of a person as wanted; every node is visited once."""
    for leaf, path in _leaves(diagram, root):
        if wanted(leaf):
            return Found(leaf, _example(diagram, person, dict(path)))
    return None


def _leaves(diagram: Diagram, root: int) -> Iterator[tuple[Composite, Path]]:
    waiting: list[tuple[int, Path]] = [(root, ())]
    seen = {root}
    while waiting:
        node, path = waiting.pop()
        if node < 0:
            yield diagram.leaves[~node][0], path
            continue
        dimension, children = diagram.nodes[node]
        for place, child in enumerate(children):
            if child not in seen:
                seen.add(child)
                waiting.append((child, (*path, (dimension, place))))


def first_pair(
    diagram: Diagram,
    person: str,
    root: int,
    dimension: int,
    members: tuple[str, str],
    wanted: Callable[[Composite, Composite], bool],
) -> tuple[Found, Found] | None:
    """Two cases as wanted that differ in one dimension only, where they are these members."""
    classes = [d[0] for d in diagram.space.dimensions[dimension].members]
    places = (classes.index(members[0]), classes.index(members[1]))
    waiting: list[tuple[int, int, Path]] = [(root, root, ())]
    seen = {(root, root)}
    while waiting:
        one, other, path = waiting.pop()
        if one < 0 and other < 0:
            leaves = diagram.leaves[~one][0], diagram.leaves[~other][0]
            if one != other and wanted(*leaves):
                both = (dict(path) | {dimension: place} for place in places)
                examples = [_example(diagram, person, chosen) for chosen in both]
                return Found(leaves[0], examples[0]), Found(leaves[1], examples[1])
            continue
        for step in _steps(diagram, one, other, dimension, places):
            following = (step[0], step[1])
            if following not in seen:
                seen.add(following)
                waiting.append((*following, (*path, step[2])))
    return None


def _steps(
    diagram: Diagram, one: int, other: int, dimension: int, places: tuple[int, int]
) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Both nodes one dimension further, apart in the dimension that is compared."""
    at = min(diagram.nodes[node][0] for node in (one, other) if node >= 0)
    sides = [_children(diagram, node, at) for node in (one, other)]
    if at == dimension:
        yield sides[0][places[0]], sides[1][places[1]], (at, places[0])
        return
    for place, (left, right) in enumerate(zip(*sides, strict=True)):
        yield left, right, (at, place)


def _children(diagram: Diagram, node: int, dimension: int) -> tuple[int, ...]:
    if node >= 0 and diagram.nodes[node][0] == dimension:
        return diagram.nodes[node][1]
    return (node,) * len(diagram.space.dimensions[dimension].members)


def _example(diagram: Diagram, person: str, chosen: dict[int, int]) -> Example:
    members: list[Value] = [
        dimension.members[chosen.get(n, 0)][0]
        for n, dimension in enumerate(diagram.space.dimensions)
    ]
    return example_of(diagram.space, person, members)
