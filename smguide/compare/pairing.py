"""Which part of the old is which part of the new: by id, by text, by similarity (diff.md B)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from smguide.compare.likeness import Part, by_likeness
from smguide.compare.order import Pairs, unpaired
from smguide.compare.words import differences


@dataclass(frozen=True, slots=True)
class Pairing:
    """The index of each old part to the index of the new part that it became.

    ``unsearched``: some parts have no partner, and there were too many to look at every pair.
    """

    pairs: Pairs
    unsearched: bool = False


def pair(old: Sequence[Part], new: Sequence[Part]) -> Pairing:
    """Which part became which.

    First by id; parts whose id the other side does not know by equal text, then by similarity in
    place, then anywhere, then by likeness between what is already paired.
    """
    pairs = _by_id(old, new)
    most = min(len(old), len(new))
    if len(pairs) < most:
        _by_text(old, new, pairs)
    return Pairing(pairs, len(pairs) < most and by_likeness(old, new, pairs))


def _by_id(old: Sequence[Part], new: Sequence[Part]) -> Pairs:
    known = {part.id: j for j, part in reversed(list(enumerate(new))) if part.id}
    pairs: Pairs = {}
    for i, part in enumerate(old):
        if part.id in known:
            pairs[i] = known.pop(part.id)
    return pairs


def _by_text(old: Sequence[Part], new: Sequence[Part], pairs: Pairs) -> None:
    """Equal texts: first those in order, then what is left of them."""
    left, right = unpaired(len(old), pairs), unpaired(len(new), pairs.values())
    numbers = {text: n for n, text in enumerate({part.text: 0 for part in (*old, *new)})}
    a, b = [numbers[old[i].text] for i in left], [numbers[new[j].text] for j in right]
    at = other = 0
    for hunk in (*differences(a, b), None):
        stop = hunk.i1 if hunk else len(a)
        pairs.update(zip(left[at:stop], right[other : other + stop - at], strict=True))
        at, other = (hunk.i2, hunk.j2) if hunk else (len(a), len(b))
    waiting: dict[str, list[int]] = defaultdict(list)
    for j in reversed(unpaired(len(new), pairs.values())):
        waiting[new[j].text].append(j)
    for i in unpaired(len(old), pairs):
        if waiting.get(old[i].text):
            pairs[i] = waiting[old[i].text].pop()
