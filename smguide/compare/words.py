"""Words: what changed inside one text, as spans that tile the old and the new (design section 7).

The way of diff.md, "The design that got these figures": tokens, a longest common subsequence of
token letters, insertions and deletions slid to the borders of sentences and clauses, islands
between changes joined where they only disturb reading. Law, tested: the old sides of the spans
joined are the old text, the new sides the new text, character for character.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from smguide.compare.ends import common_ends
from smguide.compare.gaps import gap_after, same_gap
from smguide.compare.hunks import Hunk, Side, readable
from smguide.compare.spans import Span, SpanKind, Tiles, whole
from smguide.compare.tokens import cores, pieces, sentences

__all__ = ["Span", "SpanKind", "WordComparison", "compare_words", "differences", "whole"]

MAX_CELLS = 200_000_000
SENTENCES_FROM = 6000
_TRIM_FROM = 200
_SEEN_AFTER = 100


@dataclass(frozen=True, slots=True)
class WordComparison:
    """The spans of one text.

    ``degraded``: a stretch was too long to compare word by word and is shown as whole sentences.
    """

    spans: tuple[Span, ...]
    degraded: bool = False

    @property
    def visible(self) -> bool:
        """Whether a reader sees a difference; reflow alone is none."""
        return any(span.kind in (SpanKind.DELETE, SpanKind.INSERT) for span in self.spans)


class _Texts(NamedTuple):
    """Two texts, what follows both of them, and how much may be compared at once."""

    old: str
    new: str
    after: str
    max_cells: int


class _Tokens(NamedTuple):
    """The tokens of two texts, and the text that follows both of them."""

    old: list[str]
    new: list[str]
    after: str

    def following(self, i: int, j: int) -> tuple[str, str]:
        """What stands after token ``i`` of the old and ``j`` of the new."""
        return self._following(self.old, i), self._following(self.new, j)

    def _following(self, side: list[str], index: int) -> str:
        after = pieces(self.after[:_SEEN_AFTER])
        return "".join((side[index + 1 : index + 3] + after)[:2])


def compare_words(old: str, new: str, *, max_cells: int = MAX_CELLS) -> WordComparison:
    """What changed between two texts, word by word.

    Texts that are long beyond their equal ends are divided into sentences first. ``max_cells``
    bounds what is compared at once: tokens of the old × tokens of the new, a bit of memory each.
    """
    if old == new:
        return WordComparison(whole(SpanKind.EQUAL, old))
    if not old or not new:
        return WordComparison(whole(SpanKind.INSERT if new else SpanKind.DELETE, old or new))
    head, tail = common_ends(old, new) if min(len(old), len(new)) > _TRIM_FROM else (0, 0)
    ends = (len(old) - tail, len(new) - tail)
    inner = _Texts(old[head : ends[0]], new[head : ends[1]], old[ends[0] :], max_cells)
    tiles = Tiles()
    tiles.keep(old[:head])
    degraded = _middle(inner, tiles)
    tiles.keep(inner.after)
    return WordComparison(tiles.spans(), degraded)


def _middle(texts: _Texts, tiles: Tiles) -> bool:
    """Lay what the two texts are made of; whether some of it was too long for words."""
    if len(texts.old) + len(texts.new) > SENTENCES_FROM:
        return _by_sentences(texts, tiles)
    return _by_words(texts, tiles)


def _by_words(texts: _Texts, tiles: Tiles) -> bool:
    tokens = _Tokens(pieces(texts.old), pieces(texts.new), texts.after)
    if len(tokens.old) * len(tokens.new) > texts.max_cells:
        tiles.change(texts.old, texts.new)
        return True
    old, new = Side(tokens.old, cores(tokens.old)), Side(tokens.new, cores(tokens.new))
    i = j = 0
    for hunk in readable(old, new, differences(old.cores, new.cores)):
        _keep(tokens, (i, hunk.i1), (j, hunk.j1), tiles)
        _replace(tokens, hunk, tiles)
        i, j = hunk.i2, hunk.j2
    _keep(tokens, (i, len(tokens.old)), (j, len(tokens.new)), tiles)
    return False


def differences(x: Sequence[Hashable], y: Sequence[Hashable]) -> list[Hunk]:
    """Where two sequences differ by a longest common subsequence; touching hunks are one."""
    hunks: list[Hunk] = []
    i = j = 0
    for block in _lcs().editops(x, y).as_matching_blocks():
        a, b = block.a, block.b
        if i < a or j < b:
            hunks.append(Hunk(i, a, j, b))
        i, j = a + block.size, b + block.size
    return hunks


@cache
def _lcs() -> ModuleType:
    """Loaded when first needed."""
    return import_module("rapidfuzz.distance.LCSseq")


def _by_sentences(texts: _Texts, tiles: Tiles) -> bool:
    """Whole sentences first, then the words of the stretches between equal sentences."""
    a, b = sentences(texts.old), sentences(texts.new)
    if len(a) * len(b) > texts.max_cells:
        tiles.change(texts.old, texts.new)
        return True
    degraded, at = False, 0
    for hunk in differences(*_numbered(a, b)):
        tiles.keep("".join(a[at : hunk.i1]))
        deleted, inserted = "".join(a[hunk.i1 : hunk.i2]), "".join(b[hunk.j1 : hunk.j2])
        after = "".join(a[hunk.i2 : hunk.i2 + 1]) or texts.after
        inner = _Texts(deleted, inserted, after, texts.max_cells)
        degraded, at = _stretch(inner, tiles) or degraded, hunk.i2
    tiles.keep("".join(a[at:]))
    return degraded


def _stretch(texts: _Texts, tiles: Tiles) -> bool:
    """Sentences that are not equal: their words, unless even they are too long for that."""
    if texts.old and texts.new:
        return _by_words(texts, tiles)
    tiles.change(texts.old, texts.new)
    return False


def _numbered(a: list[str], b: list[str]) -> tuple[list[int], list[int]]:
    """One number for each distinct sentence; its blanks count, as nothing looks inside again."""
    numbers = {text: number for number, text in enumerate(dict.fromkeys([*a, *b]))}
    return [numbers[text] for text in a], [numbers[text] for text in b]


def _keep(tokens: _Tokens, run: tuple[int, int], other_run: tuple[int, int], tiles: Tiles) -> None:
    """Tokens that are the same but for the blanks after them."""
    left, right = tokens.old[slice(*run)], tokens.new[slice(*other_run)]
    if left == right:
        tiles.keep("".join(left))
        return
    for offset, (piece, other) in enumerate(zip(left, right, strict=True)):
        if piece == other:
            tiles.keep(piece)
        else:
            tiles.keep(piece.rstrip())
            at = (run[0] + offset, other_run[0] + offset)
            _gap(tokens, gap_after(piece), gap_after(other), at, tiles)


def _replace(tokens: _Tokens, hunk: Hunk, tiles: Tiles) -> None:
    """Other words at one place; where both stand, mere reflow after them is outside the change."""
    deleted = "".join(tokens.old[hunk.i1 : hunk.i2])
    inserted = "".join(tokens.new[hunk.j1 : hunk.j2])
    if deleted and inserted:
        gap, other = gap_after(deleted), gap_after(inserted)
        if gap != other:
            tiles.change(deleted[: len(deleted) - len(gap)], inserted[: len(inserted) - len(other)])
            _gap(tokens, gap, other, (hunk.i2 - 1, hunk.j2 - 1), tiles)
            return
    tiles.change(deleted, inserted)


def _gap(tokens: _Tokens, old: str, new: str, at: tuple[int, int], tiles: Tiles) -> None:
    """The blanks, not the same, after the tokens at two indexes."""
    if same_gap(old, new, tokens.following(*at)):
        tiles.reflow(old, new)
    else:
        tiles.change(old, new)
