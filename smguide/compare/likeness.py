"""Parts whose id the other side does not know, paired by what they say (diff.md B 3 and 5)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smguide.compare.order import Pairs, in_order, unpaired
from smguide.compare.tokens import encode, pieces

SAME_PLACE = 0.6
ANY_PLACE = 0.5
LIKELY = 0.35
_MAX_PAIRS = 4000
_MAX_CELLS = 2500
_RARE = 8
_CANDIDATES = 5
_SHORT = 5
_LONG_ENOUGH = 8

_Gap = tuple[list[int], list[int]]


@dataclass(frozen=True, slots=True)
class Part:
    """A clause or section as pairing sees it; an empty ``id`` is nobody's."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class _Letters:
    """Parts without a partner, by index, as texts of one character for each token."""

    old: dict[int, str]
    new: dict[int, str]

    def similarity(self, i: int, j: int, at_least: float) -> float:
        """From 0 to 1; 0 where it would be below ``at_least``."""
        from rapidfuzz.distance import Indel

        return Indel.normalized_similarity(self.old[i], self.new[j], score_cutoff=at_least)


def by_likeness(old: Sequence[Part], new: Sequence[Part], pairs: Pairs) -> bool:
    """Add pairs of similar parts: edited in place, then moved and edited, then merely likely.

    Returns whether there were too many to look at every pair, and some stayed alone.
    """
    letters = _letters(old, new, pairs)
    sizes = (len(old), len(new))
    for gap in _gaps(pairs, sizes):
        _edited_in_place(letters, gap, pairs)
    _edited_anywhere(letters, pairs)
    searched = not too_many(*_alone(letters, pairs))
    for gap in _gaps(pairs, sizes):
        searched = searched and len(gap[0]) * len(gap[1]) <= _MAX_CELLS
        pairs.update(_likely(letters, gap))
    return not searched and min(_alone(letters, pairs)) > 0


def alike_anywhere(old: Sequence[str], new: Sequence[str]) -> Pairs:
    """The index of each old text to that of a new one that says much the same, wherever it is."""
    letters = _letters([Part("", text) for text in old], [Part("", text) for text in new], {})
    pairs: Pairs = {}
    _edited_anywhere(letters, pairs, _LONG_ENOUGH)
    return pairs


def too_many(old: int, new: int) -> bool:
    """Whether so many stand on both sides that not every pair of them is looked at."""
    return old * new > _MAX_PAIRS


def _alone(letters: _Letters, pairs: Pairs) -> tuple[int, int]:
    """How many parts on either side have found no partner."""
    taken = set(pairs.values())
    return sum(i not in pairs for i in letters.old), sum(j not in taken for j in letters.new)


def _letters(old: Sequence[Part], new: Sequence[Part], pairs: Pairs) -> _Letters:
    left, right = unpaired(len(old), pairs), unpaired(len(new), pairs.values())
    texts = [*(old[i].text for i in left), *(new[j].text for j in right)]
    encoded = encode([pieces(text) for text in texts])
    return _Letters(
        dict(zip(left, encoded, strict=False)),
        dict(zip(right, encoded[len(left) :], strict=True)),
    )


def _gaps(pairs: Pairs, sizes: tuple[int, int]) -> list[_Gap]:
    """The stretches without a partner on both sides, between parts that stayed in place."""
    taken = set(pairs.values())
    kept = sorted((i, pairs[i]) for i in in_order(pairs, {}))
    gaps: list[_Gap] = []
    at = other = 0
    for i, j in (*kept, sizes):
        left = [index for index in range(at, i) if index not in pairs]
        right = [index for index in range(other, j) if index not in taken]
        if left and right:
            gaps.append((left, right))
        at, other = i + 1, j + 1
    return gaps


def _edited_in_place(letters: _Letters, gap: _Gap, pairs: Pairs) -> None:
    """As many parts as before stand here: each is its predecessor where they are alike."""
    left, right = gap
    if len(left) == len(right):
        for i, j in zip(left, right, strict=True):
            if letters.similarity(i, j, SAME_PLACE):
                pairs[i] = j


def _edited_anywhere(letters: _Letters, pairs: Pairs, at_least: int = _SHORT) -> None:
    taken = set(pairs.values())
    left = [i for i, text in letters.old.items() if i not in pairs and len(text) >= at_least]
    right = [j for j, text in letters.new.items() if j not in taken and len(text) >= at_least]
    found = [
        (-similarity, abs(i - j), i, j)
        for i, j in _candidates(letters, left, right)
        if (similarity := letters.similarity(i, j, ANY_PLACE))
    ]
    for _, _, i, j in sorted(found):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)


def _candidates(letters: _Letters, left: list[int], right: list[int]) -> Iterator[tuple[int, int]]:
    """All pairs where there are few, else those that share rare words."""
    if not too_many(len(left), len(right)):
        yield from ((i, j) for i in left for j in right)
        return
    where: dict[str, list[int]] = defaultdict(list)
    for j in right:
        for letter in set(letters.new[j]):
            where[letter].append(j)
    for i in left:
        shared = Counter(
            j
            for letter in set(letters.old[i])
            if len(where[letter]) <= _RARE
            for j in where[letter]
        )
        yield from ((i, j) for j, _ in shared.most_common(_CANDIDATES))


def _likely(letters: _Letters, gap: _Gap) -> Pairs:
    """The pairs of a stretch, in order, that are alike most of all taken together."""
    left, right = gap
    if len(left) * len(right) > _MAX_CELLS:
        return {}
    above: list[tuple[float, Pairs]] = [(0.0, {})] * (len(right) + 1)
    for i in left:
        row: list[tuple[float, Pairs]] = [(0.0, {})]
        for column, j in enumerate(right):
            total, chosen = max(above[column + 1], row[column], key=lambda cell: cell[0])
            similarity = letters.similarity(i, j, LIKELY)
            if similarity and above[column][0] + similarity > total:
                total, chosen = above[column][0] + similarity, {**above[column][1], i: j}
            row.append((total, chosen))
        above = row
    return above[-1][1]
