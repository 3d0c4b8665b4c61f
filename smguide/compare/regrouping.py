"""A clause split in two or more, and several joined into one (diff.md B 6).

Ids and likeness pair a clause with one successor. Where other clauses, which nobody is paired with,
carry the rest of its words, they are its other parts and not something new.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, chain

from smguide.compare.order import Pairs, in_order
from smguide.compare.tokens import cores, pieces
from smguide.compare.words import MAX_CELLS, compare_words

_SHARE = 0.5
_SHARE_BETWEEN = 0.25
_OWN_SHARE = 0.3
_RUN = 3
_BETWEEN = "\n\n"

Parts = Mapping[int, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Groups:
    """``splits``: an old index to the new ones it became; ``joins``: a new index to the old ones.

    ``pairs`` are all pairs of clauses, those within these groups among them. ``unsearched``: some
    stretch was too long to look for parts in it.
    """

    pairs: Pairs
    splits: Parts
    joins: Parts
    unsearched: bool = False

    @property
    def absorbed(self) -> set[int]:
        """The old indexes that are part of a joined clause."""
        return set(chain.from_iterable(self.joins.values()))

    @property
    def parted(self) -> set[int]:
        """The new indexes that are part of a clause that was split."""
        return set(chain.from_iterable(self.splits.values()))


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The clauses between two that did not change, by index, and the words that they share."""

    old: Sequence[int]
    new: Sequence[int]
    sizes_old: Sequence[int]
    sizes_new: Sequence[int]
    shared: Counter[tuple[int, int]]

    def parts_of_old(self, free: Iterable[int]) -> dict[int, set[int]]:
        """By old index, the free new ones of which most or, in between, some words are from it."""
        shares = {
            j: [self.shared[a, b] / max(self.sizes_new[b], _RUN) for a in range(len(self.old))]
            for b, j in enumerate(self.new)
            if j in free
        }
        return _grouped(self.old, shares, _SHARE_BETWEEN)

    def parts_of_new(self, free: Iterable[int]) -> dict[int, set[int]]:
        """By new index, the free old ones of which most words are in it, and those in between."""
        shares = {
            i: [self.shared[a, b] / max(self.sizes_old[a], _RUN) for b in range(len(self.new))]
            for a, i in enumerate(self.old)
            if i in free
        }
        return _grouped(self.new, shares, 0)

    def of_one_text(self, i: int, j: int) -> bool:
        """Whether a pair shares enough for either to be a part of the other."""
        if i not in self.old or j not in self.new:
            return False
        a, b = self.old.index(i), self.new.index(j)
        return self.shared[a, b] >= _OWN_SHARE * min(self.sizes_old[a], self.sizes_new[b])

    def words(self, i: int, j: int) -> int:
        """How many tokens an old and a new clause share."""
        return self.shared[self.old.index(i), self.new.index(j)]


def regrouped(
    texts: tuple[Sequence[str], Sequence[str]], pairs: Pairs, free: tuple[set[int], set[int]]
) -> Groups:
    """What was split and what was joined.

    ``texts`` are those of all old and all new clauses, ``free`` the indexes on either side that
    have no partner.
    """
    found = Groups(dict(pairs), {}, {})
    if not (free[0] or free[1]):
        return found
    splits: dict[int, tuple[int, ...]] = {}
    joins: dict[int, tuple[int, ...]] = {}
    unsearched = False
    for left, right in _stretches(texts, pairs, free):
        stretch = _compared(texts, left, right)
        if stretch is None:
            unsearched = True
            continue
        splits.update(_splits(stretch, found.pairs, free[1]))
        taken = set(chain.from_iterable(splits.values()))
        joins.update(_joins(stretch, found.pairs, free[0], taken))
    return _in_place(Groups(found.pairs, splits, joins, unsearched), texts[0], free[1])


def _in_place(groups: Groups, before: Sequence[str], free: set[int]) -> Groups:
    """The groups that stay where they were, and of them what stands together.

    So each side still reads as its own text: between the parts of a clause there is nothing but
    what is new, and several clauses that became one stood side by side.
    """
    kept = in_order(groups.pairs, {i: len(text) for i, text in enumerate(before)})
    splits = {
        i: _run(parts, groups.pairs[i], free) for i, parts in groups.splits.items() if i in kept
    }
    partners = {groups.pairs[i]: i for i in kept}
    joins = {j: _run(parts, partners[j], ()) for j, parts in groups.joins.items() if j in partners}
    return Groups(
        groups.pairs,
        {i: parts for i, parts in splits.items() if len(parts) > 1},
        {j: parts for j, parts in joins.items() if len(parts) > 1},
        groups.unsearched,
    )


def _run(parts: Sequence[int], own: int, free: Container[int]) -> tuple[int, ...]:
    """The parts around one of them that have nothing between but free ones."""
    first = last = own
    while first - 1 in parts or (first - 1 in free and first > min(parts)):
        first -= 1
    while last + 1 in parts or (last + 1 in free and last < max(parts)):
        last += 1
    return tuple(part for part in parts if first <= part <= last)


def _stretches(
    texts: tuple[Sequence[str], Sequence[str]], pairs: Pairs, free: tuple[set[int], set[int]]
) -> Iterator[tuple[range, range]]:
    """Where something may have been split or joined: between clauses that did not change."""
    before, after = texts
    same = {i: j for i, j in pairs.items() if before[i] == after[j]}
    at = other = 0
    for i in (*sorted(in_order(same, {})), len(before)):
        j = same.get(i, len(after))
        left, right = range(at, i), range(other, j)
        if left and right and not (free[0].isdisjoint(left) and free[1].isdisjoint(right)):
            yield left, right
        at, other = i + 1, j + 1


def _compared(
    texts: tuple[Sequence[str], Sequence[str]], left: range, right: range
) -> _Stretch | None:
    """A stretch with the words that its clauses share, those aside that are alike by chance."""
    from rapidfuzz.distance import LCSseq

    old = [cores(pieces(texts[0][i])) for i in left]
    new = [cores(pieces(texts[1][j])) for j in right]
    ends_old, ends_new = (list(accumulate(map(len, side))) for side in (old, new))
    if ends_old[-1] * ends_new[-1] > MAX_CELLS:
        return None
    shared: Counter[tuple[int, int]] = Counter()
    a, b = list(chain.from_iterable(old)), list(chain.from_iterable(new))
    for block in LCSseq.editops(a, b).as_matching_blocks():
        if block.size >= _RUN:
            for offset in range(block.size):
                at = bisect_right(ends_old, block.a + offset)
                shared[at, bisect_right(ends_new, block.b + offset)] += 1
    return _Stretch(left, right, list(map(len, old)), list(map(len, new)), shared)


def _grouped(
    wholes: Sequence[int], shares: Mapping[int, Sequence[float]], between_from: float
) -> dict[int, set[int]]:
    """By whole, its parts; ``shares`` holds for each part how much of it is from each whole.

    ``between_from`` is how much is enough for what stands between two parts to be one as well.
    """
    found: dict[int, set[int]] = defaultdict(set)
    for part, each in shares.items():
        best = max(range(len(each)), key=each.__getitem__)
        if each[best] >= _SHARE:
            found[wholes[best]].add(part)
    taken = set(chain.from_iterable(found.values()))
    for at, whole in enumerate(wholes):
        several = found.get(whole, set())
        between = range(min(several), max(several)) if several else ()
        several |= {
            part
            for part in between
            if part in shares and part not in taken and shares[part][at] >= between_from
        }
    return found


def _splits(stretch: _Stretch, pairs: Pairs, free: set[int]) -> dict[int, tuple[int, ...]]:
    """The old clauses of which several new ones are parts; one alone is its successor."""
    found: dict[int, tuple[int, ...]] = {}
    for i, parts in stretch.parts_of_old(free).items():
        partner = pairs.get(i)
        if partner is None:
            pairs[i] = partner = max(parts, key=partial(stretch.words, i))
        elif not stretch.of_one_text(i, partner):
            continue
        if parts | {partner} != {partner}:
            found[i] = tuple(sorted(parts | {partner}))
    return found


def _joins(
    stretch: _Stretch, pairs: Pairs, free: set[int], taken: set[int]
) -> dict[int, tuple[int, ...]]:
    """The new clauses that were made of several old ones; of one alone they are its successor."""
    partners = {j: i for i, j in pairs.items()}
    found: dict[int, tuple[int, ...]] = {}
    for j, parts in stretch.parts_of_new(free - set(pairs)).items():
        partner = partners.get(j)
        if j in taken or (partner is not None and not stretch.of_one_text(partner, j)):
            continue
        if partner is None:
            partner = max(parts, key=lambda i, j=j: stretch.words(i, j))  # type: ignore[misc]
            pairs[partner] = j
        if parts | {partner} != {partner}:
            found[j] = tuple(sorted(parts | {partner}))
    return found


def divided(text: str, parts: Sequence[str]) -> list[str]:
    """A text cut where its parts begin in the new; joined the pieces are the text again."""
    shares: list[str] = []
    at = 0
    for cut in (*_cuts(text, parts), len(text)):
        shares.append(text[at:cut])
        at = cut
    return shares


def as_one(texts: Sequence[str]) -> str:
    """Several clauses as one text, each a paragraph of its own."""
    joined = texts[0]
    for text in texts[1:]:
        joined += text if joined.endswith("\n") else f"{_BETWEEN}{text}"
    return joined


def _cuts(text: str, parts: Sequence[str]) -> list[int]:
    """Where in the text each part but the first begins."""
    borders: list[int] = []
    at = 0
    for part in parts[:-1]:
        at += len(part)
        borders.append(at)
        at += len(_BETWEEN)
    cuts: list[int] = []
    old = new = 0
    for span in compare_words(text, _BETWEEN.join(parts)).spans:
        old_end, new_end = old + len(span.old), new + len(span.new)
        while borders and borders[0] <= new_end:
            inside = borders.pop(0) - new
            cuts.append(_past_blanks(text, old + inside if span.old == span.new else old_end))
        old, new = old_end, new_end
    return cuts


def _past_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
