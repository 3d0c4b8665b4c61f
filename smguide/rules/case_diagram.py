"""What counts in every case, as a decision diagram: equal remains of the rules are met once.

For each person the rules are reduced dimension by dimension; the leaves say which rules count.
Two books may be reduced side by side, so that a leaf says it for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from smguide.errors import WrongUse
from smguide.rules.book import Book
from smguide.rules.case_reduction import Composite, Reducing, Side
from smguide.rules.case_space import CaseSpace, case_space

MOST_NODES = 400_000
MOST_LOOKS = 4_000_000
"""Conditions looked at, times the classes of a dimension: about two seconds. A broker-dealer with
200 people needs a fiftieth of it; rules that were made to keep the program busy never end."""

Leaf: TypeAlias = tuple[Composite, ...]
_State: TypeAlias = tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class Diagram:
    """The leaves of all cases: for each person a node, for each node its children by class.

    A number below nought is a leaf: ``leaves[~number]``. A node that skips a dimension does not
    depend on it.
    """

    space: CaseSpace
    books: tuple[Book, ...]
    roots: tuple[int, ...]
    nodes: tuple[tuple[int, tuple[int, ...]], ...]
    leaves: tuple[Leaf, ...]


def case_diagram(books: Sequence[Book], *, naive: bool = False) -> Diagram:
    """The diagram of one book, or of two side by side; ``naive`` fills in that part of the leaves.

    Raises:
        WrongUse: the rules tell so many cases apart that they cannot all be looked at.
    """
    space = case_space(books)
    building = _Building(space, tuple(Reducing(book, space, naive) for book in books))
    roots = tuple(building.root(person) for person in space.people)
    return Diagram(space, tuple(books), roots, tuple(building.nodes), tuple(building.leaves))


class _Building:
    """Makes the nodes; each state is met once in every dimension."""

    def __init__(self, space: CaseSpace, sides: tuple[Reducing, ...]) -> None:
        self._dimensions = space.dimensions
        self._sides = sides
        self._met: dict[tuple[int, _State], int] = {}
        self._node_numbers: dict[tuple[int, tuple[int, ...]], int] = {}
        self._leaf_numbers: dict[Leaf, int] = {}
        self._looks = 0
        self.nodes: list[tuple[int, tuple[int, ...]]] = []
        self.leaves: list[Leaf] = []

    def root(self, person: str) -> int:
        """The node of everything a person may want to post."""
        return self._node(0, tuple(side.of_person(person) for side in self._sides))

    def _node(self, depth: int, state: _State) -> int:
        key = (depth, state)
        if key not in self._met:
            self._met[key] = self._make(depth, state)
        return self._met[key]

    def _make(self, depth: int, state: _State) -> int:
        if depth == len(self._dimensions):
            return self._leaf(tuple(s.leaf(one) for s, one in zip(self._sides, state, strict=True)))
        self._count(depth, state)
        sides = tuple(zip(self._sides, state, strict=True))
        children = tuple(
            self._node(depth + 1, tuple(side.step(one, depth, place) for side, one in sides))
            for place in range(len(self._dimensions[depth].members))
        )
        if len(set(children)) == 1:
            return children[0]
        found = (depth, children)
        if found not in self._node_numbers:
            if len(self.nodes) >= MOST_NODES:
                raise _too_many()
            self._node_numbers[found] = len(self.nodes)
            self.nodes.append(found)
        return self._node_numbers[found]

    def _count(self, depth: int, state: _State) -> None:
        conditions = sum(len(numbers) for _marks, numbers in state)
        self._looks += conditions * len(self._dimensions[depth].members)
        if self._looks > MOST_LOOKS:
            raise _too_many()

    def _leaf(self, leaf: Leaf) -> int:
        if leaf not in self._leaf_numbers:
            self._leaf_numbers[leaf] = len(self.leaves)
            self.leaves.append(leaf)
        return ~self._leaf_numbers[leaf]


def _too_many() -> WrongUse:
    return WrongUse(
        "These rules tell too many cases apart to look at all of them.",
        "Say more with fewer rules, or split the section.",
    )
