"""Words: what changed inside one text, as spans that tile the old and the new (design section 7).

The way of diff.md, "The design that got these figures": tokens, a longest common subsequence of
token letters, insertions and deletions slid to the borders of sentences and clauses, islands
between changes joined where they only disturb reading. Law, tested: the old sides of the spans
joined are the old text, the new sides the new text, character for character.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smguide.compare.ends import common_ends
from smguide.compare.gaps import same_gap, split_gap
from smguide.compare.hunks import Hunk, Side, readable
from smguide.compare.tokens import cores, pieces, sentences

MAX_CELLS = 200_000_000
SENTENCES_FROM = 6000
_TRIM_FROM = 600


class SpanKind(StrEnum):
    """What became of a stretch of text; *spaces* is reflow, not a change to a reader."""

    EQUAL = "equal"
    SPACES = "spaces"
    DELETE = "delete"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in the old and the new; a deletion has no new, an insertion no old."""

    kind: SpanKind
    old: str
    new: str


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


_Raw = tuple[SpanKind, str, str]


@dataclass(frozen=True, slots=True)
class _Texts:
    """Two texts, what follows both of them, and how much may be compared at once."""

    old: str
    new: str
    after: str
    max_cells: int


@dataclass(frozen=True, slots=True)
class _Tokens:
    """The tokens of two texts, and those that follow both of them."""

    old: list[str]
    new: list[str]
    after: list[str]

    def following(self, i: int, j: int) -> tuple[str, str]:
        """What stands after token ``i`` of the old and ``j`` of the new."""
        return self._following(self.old, i), self._following(self.new, j)

    def _following(self, side: list[str], index: int) -> str:
        return "".join((side[index + 1 : index + 3] + self.after)[:2])


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
    middle, degraded = _middle(inner)
    before, after = old[:head], inner.after
    raw = [(SpanKind.EQUAL, before, before), *middle, (SpanKind.EQUAL, after, after)]
    return WordComparison(tuple(_merged(raw)), degraded)


def whole(kind: SpanKind, text: str) -> tuple[Span, ...]:
    """A text as one span of a kind; none where there is no text."""
    if not text:
        return ()
    return (
        Span(
            kind,
            "" if kind is SpanKind.INSERT else text,
            "" if kind is SpanKind.DELETE else text,
        ),
    )


def _middle(texts: _Texts) -> tuple[list[_Raw], bool]:
    if len(texts.old) + len(texts.new) > SENTENCES_FROM:
        return _by_sentences(texts)
    return _by_words(texts)


def _by_words(texts: _Texts) -> tuple[list[_Raw], bool]:
    tokens = _Tokens(pieces(texts.old), pieces(texts.new), pieces(texts.after[:100])[:2])
    if len(tokens.old) * len(tokens.new) > texts.max_cells:
        return _replaced_whole(texts), True
    old, new = Side(tokens.old, cores(tokens.old)), Side(tokens.new, cores(tokens.new))
    hunks = readable(old, new, differences(old.cores, new.cores))
    return list(_emitted(tokens, hunks)), False


def differences(x: Sequence[Hashable], y: Sequence[Hashable]) -> list[Hunk]:
    """Where two sequences differ by a longest common subsequence; touching hunks are one."""
    from rapidfuzz.distance import LCSseq

    hunks: list[Hunk] = []
    i = j = 0
    for block in LCSseq.editops(x, y).as_matching_blocks():
        if i < block.a or j < block.b:
            hunks.append(Hunk(i, block.a, j, block.b))
        i, j = block.a + block.size, block.b + block.size
    return hunks


def _by_sentences(texts: _Texts) -> tuple[list[_Raw], bool]:
    """Whole sentences first, then the words of the stretches between equal sentences."""
    a, b = sentences(texts.old), sentences(texts.new)
    if len(a) * len(b) > texts.max_cells:
        return _replaced_whole(texts), True
    raw: list[_Raw] = []
    degraded, at = False, 0
    for hunk in differences(*_numbered(a, b)):
        raw.extend((SpanKind.EQUAL, text, text) for text in a[at : hunk.i1])
        deleted, inserted = "".join(a[hunk.i1 : hunk.i2]), "".join(b[hunk.j1 : hunk.j2])
        after = "".join(a[hunk.i2 : hunk.i2 + 1]) or texts.after
        inner, too_long = _stretch(_Texts(deleted, inserted, after, texts.max_cells))
        raw.extend(inner)
        degraded, at = degraded or too_long, hunk.i2
    raw.extend((SpanKind.EQUAL, text, text) for text in a[at:])
    return raw, degraded


def _stretch(texts: _Texts) -> tuple[list[_Raw], bool]:
    """Sentences that are not equal: their words, unless even they are too long for that."""
    if not texts.old or not texts.new:
        return _replaced_whole(texts), False
    return _by_words(texts)


def _replaced_whole(texts: _Texts) -> list[_Raw]:
    return [(SpanKind.DELETE, texts.old, ""), (SpanKind.INSERT, "", texts.new)]


def _numbered(a: list[str], b: list[str]) -> tuple[list[int], list[int]]:
    """One number for each distinct sentence; its blanks count, as nothing looks inside again."""
    numbers = {text: number for number, text in enumerate(dict.fromkeys([*a, *b]))}
    return [numbers[text] for text in a], [numbers[text] for text in b]


def _emitted(tokens: _Tokens, hunks: Iterable[Hunk]) -> Iterator[_Raw]:
    i = j = 0
    for hunk in hunks:
        yield from _kept(tokens, Hunk(i, hunk.i1, j, hunk.j1))
        yield from _replaced(tokens, hunk)
        i, j = hunk.i2, hunk.j2
    yield from _kept(tokens, Hunk(i, len(tokens.old), j, len(tokens.new)))


def _kept(tokens: _Tokens, run: Hunk) -> Iterator[_Raw]:
    """Tokens that are the same but for the blanks after them."""
    left, right = tokens.old[run.i1 : run.i2], tokens.new[run.j1 : run.j2]
    if left == right:
        text = "".join(left)
        yield SpanKind.EQUAL, text, text
        return
    for offset, (piece, other) in enumerate(zip(left, right, strict=True)):
        if piece == other:
            yield SpanKind.EQUAL, piece, piece
        else:
            core, gap = split_gap(piece)
            yield SpanKind.EQUAL, core, core
            at = (run.i1 + offset, run.j1 + offset)
            yield from _gap(tokens, gap, split_gap(other)[1], at)


def _replaced(tokens: _Tokens, hunk: Hunk) -> Iterator[_Raw]:
    """Other words at one place; where both stand, the blanks after them are outside the change."""
    deleted = "".join(tokens.old[hunk.i1 : hunk.i2])
    inserted = "".join(tokens.new[hunk.j1 : hunk.j2])
    gaps = ("", "")
    if hunk.replaces:
        (deleted, gap), (inserted, other) = split_gap(deleted), split_gap(inserted)
        gaps = (gap, other)
    yield SpanKind.DELETE, deleted, ""
    yield SpanKind.INSERT, "", inserted
    yield from _gap(tokens, *gaps, (hunk.i2 - 1, hunk.j2 - 1))


def _gap(tokens: _Tokens, old: str, new: str, at: tuple[int, int]) -> Iterator[_Raw]:
    """The blanks after the tokens at two indexes."""
    if old == new:
        yield SpanKind.EQUAL, old, new
    elif same_gap(old, new, tokens.following(*at)):
        yield SpanKind.SPACES, old, new
    else:
        yield SpanKind.DELETE, old, ""
        yield SpanKind.INSERT, "", new


def _merged(raw: Iterable[_Raw]) -> Iterator[Span]:
    """Neighbours of one kind as one span."""
    kind, old, new = SpanKind.EQUAL, "", ""
    for this, before, after in _grouped(raw):
        if this is not kind and (old or new):
            yield Span(kind, old, new)
            old = new = ""
        kind, old, new = this, old + before, new + after
    if old or new:
        yield Span(kind, old, new)


def _grouped(raw: Iterable[_Raw]) -> Iterator[_Raw]:
    """Of one change the deletion first, then the insertion, then the blanks that both end with."""
    deleted = inserted = ""
    for this, old, new in raw:
        if this is SpanKind.DELETE:
            deleted += old
        elif this is SpanKind.INSERT:
            inserted += new
        elif old or new:
            yield from _change(deleted, inserted)
            deleted = inserted = ""
            yield this, old, new
    yield from _change(deleted, inserted)


def _change(deleted: str, inserted: str) -> Iterator[_Raw]:
    gap = ""
    if deleted and inserted:
        (core, gap), (other_core, other_gap) = split_gap(deleted), split_gap(inserted)
        if gap == other_gap:
            deleted, inserted = core, other_core
        else:
            gap = ""
    if deleted:
        yield SpanKind.DELETE, deleted, ""
    if inserted:
        yield SpanKind.INSERT, "", inserted
    if gap:
        yield SpanKind.EQUAL, gap, gap
