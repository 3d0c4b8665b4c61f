"""Many cases said at once: boxes of cases, joined until they are few.

A box leaves most dimensions free and names the classes of the others. Boxes with one and the same
content that differ in a single dimension are joined; this is repeated until nothing more joins.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

Content = TypeVar("Content", bound=Hashable)
Limits = tuple[tuple[int, frozenset[int]], ...]


@dataclass(frozen=True, slots=True)
class Box(Generic[Content]):
    """Cases of some people with the same content; ``limits`` are dimension and classes."""

    people: frozenset[str]
    limits: Limits
    content: Content


class Boxes(Generic[Content]):
    """Reads boxes from a diagram; each node is read once.

    ``contents`` says what a leaf holds, which may be several things, or nothing of interest.
    """

    def __init__(
        self,
        nodes: tuple[tuple[int, tuple[int, ...]], ...],
        contents: Callable[[int], Iterable[Content]],
    ) -> None:
        self._nodes = nodes
        self._contents = contents
        self._read: dict[int, frozenset[tuple[Limits, Content]]] = {}

    def below(self, node: int) -> frozenset[tuple[Limits, Content]]:
        """The boxes below a node, without people."""
        if node not in self._read:
            self._read[node] = self._leaf(~node) if node < 0 else self._joined(node)
        return self._read[node]

    def _leaf(self, leaf: int) -> frozenset[tuple[Limits, Content]]:
        return frozenset(((), content) for content in self._contents(leaf))

    def _joined(self, node: int) -> frozenset[tuple[Limits, Content]]:
        dimension, children = self._nodes[node]
        classes: dict[tuple[Limits, Content], set[int]] = {}
        for place, child in enumerate(children):
            for box in self.below(child):
                classes.setdefault(box, set()).add(place)
        return frozenset(
            (
                rest if len(places) == len(children) else ((dimension, frozenset(places)), *rest),
                content,
            )
            for (rest, content), places in classes.items()
        )


def joined(boxes: Iterable[Box[Content]], sizes: Mapping[int, int]) -> tuple[Box[Content], ...]:
    """The same cases in fewer boxes; ``sizes`` are the numbers of classes of the dimensions."""
    found = tuple(dict.fromkeys(boxes))
    while True:
        before = len(found)
        found = _over_people(found)
        for dimension in sizes:
            found = _over(found, dimension, sizes[dimension])
        if len(found) == before:
            return found


def _over_people(boxes: tuple[Box[Content], ...]) -> tuple[Box[Content], ...]:
    people: dict[tuple[Limits, Content], frozenset[str]] = {}
    for box in boxes:
        key = (box.limits, box.content)
        people[key] = people.get(key, frozenset()) | box.people
    return tuple(Box(who, limits, content) for (limits, content), who in people.items())


def _over(boxes: tuple[Box[Content], ...], dimension: int, size: int) -> tuple[Box[Content], ...]:
    classes: dict[tuple[frozenset[str], Limits, Content], frozenset[int]] = {}
    for box in boxes:
        own = dict(box.limits).get(dimension, frozenset(range(size)))
        rest = tuple(limit for limit in box.limits if limit[0] != dimension)
        key = (box.people, rest, box.content)
        classes[key] = classes.get(key, frozenset()) | own
    return tuple(
        Box(people, _with(rest, dimension, own, size), content)
        for (people, rest, content), own in classes.items()
    )


def _with(rest: Limits, dimension: int, own: frozenset[int], size: int) -> Limits:
    return rest if len(own) == size else tuple(sorted((*rest, (dimension, own))))
