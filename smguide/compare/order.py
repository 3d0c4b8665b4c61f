"""What stayed in place and what was moved, and in which order all of it is shown."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

Pairs = dict[int, int]


def in_order(pairs: Mapping[int, int], weights: Mapping[int, int]) -> set[int]:
    """The old indexes that stayed in place: the heaviest run of pairs that do not cross.

    ``weights`` holds the length of each old part, so that the fewest parts, and of those the
    shortest, count as moved.
    """
    ordered = sorted(pairs.items())
    if all(a[1] < b[1] for a, b in pairwise(ordered)):
        return set(pairs)
    ends: list[int] = []
    totals: list[int] = []
    tops: list[int] = []
    below: dict[int, int | None] = {}
    for i, j in ordered:
        at = bisect_left(ends, j)
        below[i] = tops[at - 1] if at else None
        total = 1000 + min(weights.get(i, 0), 999) + (totals[at - 1] if at else 0)
        stop = bisect_right(totals, total, lo=at)
        ends[at:stop], totals[at:stop], tops[at:stop] = [j], [total], [i]
    return set(_chain(tops[-1], below))


def interleaved(
    pairs: Mapping[int, int], kept: set[int], sizes: tuple[int, int]
) -> list[tuple[int | None, int | None]]:
    """All parts in the order of the new, what was removed at its old place.

    ``sizes`` are the numbers of old and new parts; ``kept`` is the answer of :func:`in_order`.
    """
    partner = {j: i for i, j in pairs.items()}
    rows: list[tuple[int | None, int | None]] = []
    rows.extend((i, None) for i in _removed_after(-1, pairs, kept, sizes[0]))
    for j in range(sizes[1]):
        i = partner.get(j)
        rows.append((i, j))
        if i is not None and i in kept:
            rows.extend((gone, None) for gone in _removed_after(i, pairs, kept, sizes[0]))
    return rows


def _removed_after(i: int, pairs: Mapping[int, int], kept: set[int], size: int) -> Iterator[int]:
    for index in range(i + 1, size):
        if index in kept:
            return
        if index not in pairs:
            yield index


def _chain(top: int | None, below: Mapping[int, int | None]) -> Iterator[int]:
    while top is not None:
        yield top
        top = below[top]


def unpaired(count: int, taken: Iterable[int]) -> list[int]:
    """The indexes below ``count`` that are not taken."""
    known = set(taken)
    return [index for index in range(count) if index not in known]
