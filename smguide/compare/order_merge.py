"""Three-way merge of an order: of sections, of clauses, of the rows of a list.

Who comes before whom is asked for each two: where one side turned two around, they are turned
around. That leaves a question only where the turns of both sides lead round in a circle.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, TypeVar

_Id = TypeVar("_Id", bound=Hashable)


@dataclass(frozen=True, slots=True)
class MergedOrder(Generic[_Id]):
    """The ids that stay, in order; where it is ``asked``, in their order until it is answered."""

    ids: tuple[_Id, ...]
    asked: bool = False


def merge_order(
    base: Sequence[_Id],
    mine: Sequence[_Id],
    theirs: Sequence[_Id],
    *,
    keep: Collection[_Id],
    prefer_mine: bool = False,
) -> MergedOrder[_Id]:
    """The order of what is kept, each of it in mine or theirs, all ids distinct.

    What only one side has follows what it follows there. ``prefer_mine`` answers the question.
    """
    sides = [[i for i in side if i in keep] for side in (base, mine, theirs)]
    everywhere = set(sides[0]) & set(sides[1]) & set(sides[2])
    was, ours, others = ([i for i in side if i in everywhere] for side in sides)
    turned = _turned(was, ours, others)
    found = turned or (ours if prefer_mine else others)
    for side in sorted(sides[1:], key=repr, reverse=True):
        for one in side:
            found = put_after_neighbour(found, one, side)
    return MergedOrder(tuple(found), asked=turned is None)


def put_after_neighbour(ids: Sequence[_Id], one: _Id, like: Sequence[_Id]) -> list[_Id]:
    """The ids with ``one`` among them: after what stands before it in ``like``, else first."""
    if one in ids:
        return list(ids)
    before = reversed(like[: like.index(one)])
    at = next((ids.index(other) + 1 for other in before if other in ids), 0)
    return [*ids[:at], one, *ids[at:]]


def put_in_order(ids: Sequence[_Id], one: _Id, like: Sequence[_Id]) -> list[_Id]:
    """The ids with ``one``, wherever it was, at the first place that agrees best with ``like``.

    Not simply after what stood before it, which may have gone elsewhere itself.
    """
    rest = [i for i in ids if i != one]
    place = _places(like)
    own = place[one]
    after = [place[i] > own for i in rest if i in place].count(False)
    best, fewest, wrong = 0, after, after
    for index, other in enumerate(rest, start=1):
        if other in place:
            wrong += 1 if place[other] > own else -1
        if wrong < fewest:
            best, fewest = index, wrong
    return [*rest[:best], one, *rest[best:]]


def put_like(ids: Sequence[_Id], like: Sequence[_Id]) -> list[_Id]:
    """The same ids in the order of ``like``; those it lacks follow what they follow now."""
    found = [i for i in like if i in set(ids)]
    for one in ids:
        found = put_after_neighbour(found, one, ids)
    return found


def _turned(was: list[_Id], ours: list[_Id], others: list[_Id]) -> list[_Id] | None:
    """The order of ids that all three have; None where it leads round in a circle."""
    if ours in (was, others):
        return others
    if others == was:
        return ours
    places = [_places(ours), _places(others)]
    after = dict.fromkeys(was, 0)
    for first, second in combinations(was, 2):
        turned = any(place[first] > place[second] for place in places)
        after[first if turned else second] += 1
    if len(set(after.values())) < len(was):
        return None
    return sorted(was, key=after.__getitem__)


def _places(ids: Sequence[_Id]) -> Mapping[_Id, int]:
    return {one: index for index, one in enumerate(ids)}
