"""A clause split in two or more, and several joined into one (diff.md B 6).

Ids and likeness pair a clause with one successor. Where the clauses beside that successor carry the
rest of its words, they are its other parts, not something new.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from smguide.compare.order import Pairs
from smguide.compare.tokens import encode, pieces
from smguide.compare.words import MAX_CELLS, compare_words

_SHARE = 0.6
_OWN_SHARE = 0.3
_RUN = 3
_SHORT = 5
_BETWEEN = "\n\n"

Parts = Mapping[int, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Groups:
    """``splits``: an old index to the new ones it became; ``joins``: a new index to the old ones.

    ``partner`` holds the pairs of clauses that these groups have grown around.
    """

    splits: Parts
    joins: Parts
    partner: Pairs

    @property
    def absorbed(self) -> set[int]:
        """The old indexes that are part of a joined clause."""
        return {i for parts in self.joins.values() for i in parts}

    @property
    def parted(self) -> set[int]:
        """The new indexes that are part of a clause that was split."""
        return {j for parts in self.splits.values() for j in parts}

    def partner_of(self, j: int) -> int:
        """The old index that a new one is paired with."""
        return next(i for i, new in self.partner.items() if new == j)


NO_GROUPS = Groups({}, {}, {})


def regrouped(
    texts: tuple[Sequence[str], Sequence[str]], pairs: Pairs, free: tuple[set[int], set[int]]
) -> Groups:
    """What was split and what was joined.

    ``texts`` are those of all old and all new clauses, ``free`` the indexes on either side that
    have no partner.
    """
    before, after = texts
    left, right = set(free[0]), set(free[1])
    splits: dict[int, tuple[int, ...]] = {}
    joins: dict[int, tuple[int, ...]] = {}
    for i, j in pairs.items() if left or right else ():
        if before[i] == after[j]:
            continue
        parts = _grown(before[i], j, after, right)
        origins = _grown(after[j], i, before, left) if len(parts) == 1 else (i,)
        if len(parts) > 1:
            splits[i] = parts
        elif len(origins) > 1:
            joins[j] = origins
    return Groups(splits, joins, pairs) if splits or joins else NO_GROUPS


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


def _grown(text: str, own: int, others: Sequence[str], free: set[int]) -> tuple[int, ...]:
    """The neighbours of ``own`` that carry the rest of a text, and itself; taken from ``free``."""
    found = [own]
    for step in (1, -1):
        at = own + step
        while at in free and _carries(text, [others[k] for k in sorted((*found, at))], found, at):
            free.discard(at)
            found.append(at)
            at += step
    return tuple(sorted(found))


def _carries(text: str, parts: Sequence[str], found: Sequence[int], at: int) -> bool:
    """Whether the part at one index, beside those found before it, holds words of the text."""
    whole, *rest = encode([pieces(text), *map(pieces, parts)])
    size = sum(map(len, rest))
    place, own = sorted((*found, at)).index(at), sorted((*found, at)).index(found[0])
    if len(rest[place]) < _SHORT or len(whole) * size > MAX_CELLS:
        return False
    shared = _shared(whole, rest)
    return shared[place] >= _SHARE * len(rest[place]) and shared[own] >= _OWN_SHARE * len(rest[own])


def _shared(whole: str, parts: Sequence[str]) -> list[int]:
    """How many tokens of each part stand in the whole, those aside that are alike by chance."""
    from rapidfuzz.distance import LCSseq

    blocks = LCSseq.editops(whole, "".join(parts)).as_matching_blocks()
    counts: list[int] = []
    start = 0
    for part in parts:
        end = start + len(part)
        runs = (min(b.b + b.size, end) - max(b.b, start) for b in blocks)
        counts.append(sum(run for run in runs if run >= _RUN))
        start = end
    return counts


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
