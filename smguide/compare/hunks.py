"""Making differences read well: sliding to borders, joining across weak islands (diff.md 4)."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from smguide.compare.tokens import is_word

_MAX_SLIDE = 200
_MAX_ISLAND_TOKENS = 12
_MAX_ISLAND = 3.0
_SHORT_WORD = 0.5
_SENTENCE_ENDS = frozenset(".!?\u2026\u3002\uff01\uff1f")
_CLAUSE_ENDS = frozenset(",;:–—)]\uff0c\uff1b\uff1a\u3001")


class Hunk(NamedTuple):
    """Tokens ``i1:i2`` of the old stand against ``j1:j2`` of the new.

    A tuple, as a long text has tens of thousands of them.
    """

    i1: int
    i2: int
    j1: int
    j2: int

    @property
    def replaces(self) -> bool:
        """Whether it both deletes and inserts."""
        return self.i1 < self.i2 and self.j1 < self.j2

    def joined(self, later: Hunk) -> Hunk:
        """This, a later one and all between them."""
        return Hunk(self.i1, later.i2, self.j1, later.j2)


class Side(NamedTuple):
    """One text: its tokens with the blanks after them, and without."""

    pieces: list[str]
    cores: list[str]


def readable(old: Side, new: Side, hunks: list[Hunk]) -> list[Hunk]:
    """The same difference, told at the borders of sentences and without stray equal words."""
    return _joined(old, new, _slid(old, new, hunks))


def _slid(old: Side, new: Side, hunks: list[Hunk]) -> list[Hunk]:
    """Pure insertions and deletions, each at the best of the places where it may stand."""
    result: list[Hunk] = []
    before = 0
    for index, hunk in enumerate(hunks):
        i1, i2, j1, j2 = moved = hunk
        if i1 == i2 or j1 == j2:
            end = hunks[index + 1].i1 if index + 1 < len(hunks) else len(old.pieces)
            moved = _best_place(old, new, hunk, (i1 - before, end - i2))
        result.append(moved)
        before = moved.i2
    return result


def _best_place(old: Side, new: Side, hunk: Hunk, room: tuple[int, int]) -> Hunk:
    inserted = hunk.i1 == hunk.i2
    side, start, end = (new, hunk.j1, hunk.j2) if inserted else (old, hunk.i1, hunk.i2)
    left, right = _reach(side.cores, start, end, room)
    if not left and not right:
        return hunk
    shift = max(
        range(-left, right + 1),
        key=lambda d: (_border(side.pieces, start + d) + _border(side.pieces, end + d), -abs(d)),
    )
    return Hunk(hunk.i1 + shift, hunk.i2 + shift, hunk.j1 + shift, hunk.j2 + shift)


def _reach(cores: list[str], start: int, end: int, room: tuple[int, int]) -> tuple[int, int]:
    """How far a stretch may slide to the left and right without changing either text."""
    left = right = 0
    while left < min(room[0], _MAX_SLIDE) and cores[start - 1 - left] == cores[end - 1 - left]:
        left += 1
    while right < min(room[1], _MAX_SLIDE) and cores[start + right] == cores[end + right]:
        right += 1
    return left, right


def _border(pieces: list[str], at: int) -> float:
    """How good a border is for a reader: a line, a sentence, a clause, a word."""
    if at in (0, len(pieces)):
        return 4
    piece = pieces[at - 1]
    core = piece.rstrip()
    if len(core) == len(piece):
        return 0
    if "\n" in piece[len(core) :]:
        return 4
    last = core[-1:]
    return 3 if last in _SENTENCE_ENDS else 1 if last in _CLAUSE_ENDS else 0.5


def _joined(old: Side, new: Side, hunks: list[Hunk]) -> list[Hunk]:
    result: list[Hunk] = []
    for each in hunks:
        hunk = each
        while result and _disturbs(old, new, result[-1], hunk):
            hunk = result.pop().joined(hunk)
        result.append(hunk)
    return result


def _disturbs(old: Side, new: Side, before: Hunk, after: Hunk) -> bool:
    """Whether the equal words between two changes are too few to help a reader."""
    if after.i1 - before.i2 > _MAX_ISLAND_TOKENS:
        return False
    if not (before.i2 > before.i1 or after.i2 > after.i1):
        return False
    if not (before.j2 > before.j1 or after.j2 > after.j1):
        return False
    weight = _weight(old.cores[before.i2 : after.i1])
    if weight > _MAX_ISLAND or any("\n" in piece for piece in old.pieces[before.i2 : after.i1]):
        return False
    limit = min(_size(old, new, before), _size(old, new, after))
    if before.replaces and after.replaces and weight > _SHORT_WORD:
        return weight < limit
    return weight <= limit


def _size(old: Side, new: Side, hunk: Hunk) -> float:
    return max(_weight(old.cores[hunk.i1 : hunk.i2]), _weight(new.cores[hunk.j1 : hunk.j2]))


def _weight(cores: list[str]) -> float:
    return sum(map(_weight_of, cores))


@lru_cache(maxsize=8192)
def _weight_of(core: str) -> float:
    if not is_word(core):
        return 0.25
    return _SHORT_WORD if len(core) <= 3 else 1.0
