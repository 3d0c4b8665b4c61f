"""Fewest sentences for the same cases: each box is grown as far as it stays true, then thinned out.

The second half of two-level minimisation (expand, then irredundant: Brayton and others, 1984).
Boxes may overlap afterwards; together they say the same cases, no more and no less.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

Sides = tuple[frozenset[int], ...]
"""A box: for each dimension the members it holds."""

MOST_BOXES = 150
"""Beyond so many boxes of one content growing them takes longer than it helps."""


def covering(boxes: Sequence[Sides], sizes: Sequence[int]) -> tuple[Sides, ...]:
    """Boxes for the same cases as ``boxes``, grown and without those the others cover."""
    if len(boxes) > MOST_BOXES:
        return tuple(boxes)
    largest = sorted(boxes, key=_volume, reverse=True)
    grown = list(dict.fromkeys(_grown(box, boxes, sizes) for box in largest))
    for box in sorted(grown, key=_volume):
        others = [one for one in grown if one != box]
        if others and is_covered(box, others):
            grown = others
    return tuple(grown)


def _grown(box: Sides, boxes: Sequence[Sides], sizes: Sequence[int]) -> Sides:
    """The box with every member added that keeps it inside of what all boxes hold."""
    for dimension, size in enumerate(sizes):
        for member in range(size):
            if member not in box[dimension]:
                slab = _with(box, dimension, frozenset({member}))
                if is_covered(slab, boxes):
                    box = _with(box, dimension, box[dimension] | {member})
    return box


def is_covered(box: Sides, boxes: Sequence[Sides]) -> bool:
    """Whether every case of a box lies in one of the others."""
    near = [one for one in boxes if all(a & b for a, b in zip(box, one, strict=True))]
    if not near:
        return False
    first = max(near, key=lambda one: _shared(box, one))
    return all(is_covered(rest, near) for rest in _rest(box, first))


def _rest(box: Sides, taken: Sides) -> Iterator[Sides]:
    """What of a box lies outside of another one, in boxes that share no case."""
    for dimension, (own, other) in enumerate(zip(box, taken, strict=True)):
        if own - other:
            yield _with(box, dimension, own - other)
        box = _with(box, dimension, own & other)


def _shared(box: Sides, other: Sides) -> int:
    return _volume(tuple(a & b for a, b in zip(box, other, strict=True)))


def _volume(box: Sides) -> int:
    found = 1
    for side in box:
        found *= len(side)
    return found


def _with(box: Sides, dimension: int, side: frozenset[int]) -> Sides:
    return (*box[:dimension], side, *box[dimension + 1 :])
