"""How well a comparison reads and how right it is (``reference/diff.md``, “Bars”)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, groupby, pairwise

from edited_texts import Edited, Paragraph
from rivals import Hunks

from smguide.compare.changes import ClauseChange, ClauseStatus, Comparison
from smguide.compare.tokens import cores, is_word, pieces
from smguide.compare.words import Span, SpanKind

_SMALL = 2
_KEPT = (SpanKind.EQUAL, SpanKind.SPACES)
Hunk = tuple[str, str, str]
"""What stood unchanged before a change, what it deletes and what it inserts."""
_MOVED = (ClauseStatus.MOVED, ClauseStatus.MOVED_AND_EDITED)

Labels = dict[str, list[bool]]


def tokens_in(text: str) -> int:
    """How many tokens are not blank."""
    return sum(1 for piece in pieces(text) if piece.strip())


def size_of(comparison: Comparison) -> int:
    """Tokens shown as deleted or inserted; a clause that only moved shows none."""
    return sum(
        tokens_in(span.old or span.new)
        for clause in comparison.clauses
        for span in clause.spans
        if span.kind not in _KEPT
    )


def least_size(old: str, new: str) -> int:
    """The fewest tokens that can be deleted and inserted (longest common subsequence)."""
    from rapidfuzz.distance import LCSseq

    a, b = cores(pieces(old)), cores(pieces(new))
    return len(a) + len(b) - 2 * LCSseq.similarity(a, b)


def islands_in(comparison: Comparison) -> int:
    """Stray equal words in all clauses: see :func:`strays`."""
    return sum(strays(_hunks(clause.spans)) for clause in comparison.clauses)


def islands_of(old: list[str], new: list[str], hunks: Hunks) -> int:
    """The same for hunks of tokens, as other tools find them."""
    end = 0
    found: list[Hunk] = []
    for i1, i2, j1, j2 in hunks:
        found.append(("".join(old[end:i1]), "".join(old[i1:i2]), "".join(new[j1:j2])))
        end = i2
    return strays(found)


def strays(hunks: list[Hunk]) -> int:
    """Equal stretches of one or two words on a line, between changes that delete and insert.

    Between two insertions, or two deletions, words that stay are no coincidence and do not disturb.
    """
    return sum(
        1
        for (_, gone, come), (kept, gone_next, come_next) in pairwise(hunks)
        if (gone or gone_next) and (come or come_next) and _is_stray(kept)
    )


def _hunks(spans: tuple[Span, ...]) -> list[Hunk]:
    hunks: list[Hunk] = []
    for is_kept, group in groupby(spans, key=lambda span: span.kind in _KEPT):
        stretch = list(group)
        old, new = "".join(s.old for s in stretch), "".join(s.new for s in stretch)
        if is_kept:
            kept = old
        else:
            hunks.append((kept if stretch[0] is not spans[0] else "", old, new))
    return hunks


def _is_stray(kept: str) -> bool:
    return "\n" not in kept and 0 < sum(map(is_word, pieces(kept))) <= _SMALL


def wrong_labels(comparison: Comparison, edited: Edited) -> float:
    """The share of words, in percent, that are shown as kept and are not, or the reverse.

    The ids of the old clauses are ``o0``, ``o1`` … and those of the new ones ``n0``, ``n1`` …
    """
    old, new = _kept_words(comparison)
    return _wrong(
        chain(
            _beside(old, "o", [one for one in edited.old if one.old is not None], "old"),
            _beside(new, "n", [one for one in edited.new if one.new is not None], "new"),
        )
    )


def wrong_labels_flat(edited: Edited, old: list[bool], new: list[bool]) -> float:
    """The same for a tool that says of each word of the whole texts whether it is kept."""
    return _wrong(
        chain(
            zip(_truth(edited.old, "old"), old, strict=True),
            zip(_truth(edited.new, "new"), new, strict=True),
        )
    )


def _wrong(labels: Iterable[tuple[bool, bool]]) -> float:
    found = [truth != said for truth, said in labels]
    return 100 * sum(found) / len(found)


def _beside(
    said: Labels, prefix: str, paragraphs: list[Paragraph], side: str
) -> Iterator[tuple[bool, bool]]:
    for number, paragraph in enumerate(paragraphs):
        truth = list(_truth([paragraph], side))
        labels = said.get(f"{prefix}{number}", [])
        yield from zip(truth, labels or [False] * len(truth), strict=True)


def _truth(paragraphs: list[Paragraph], side: str) -> Iterator[bool]:
    for paragraph in paragraphs:
        both = paragraph.old is not None and paragraph.new is not None
        for word in getattr(paragraph, side) or ():
            yield word.kept and both


def _kept_words(comparison: Comparison) -> tuple[Labels, Labels]:
    """For each clause of either side which of its words are shown as kept."""
    old: Labels = {}
    new: Labels = {}
    for clause in comparison.clauses:
        if clause.old and clause.status not in (ClauseStatus.SPLIT, ClauseStatus.JOINED):
            old[clause.old.id] = _labels(clause, "old")
        if clause.new:
            new[clause.new.id] = _labels(clause, "new")
    return old, new


def _labels(clause: ClauseChange, side: str) -> list[bool]:
    """By the letter that a word begins with."""
    kept: list[bool] = []
    for span in clause.spans:
        kept.extend([span.kind in _KEPT] * len(getattr(span, side)))
    text = "".join(getattr(span, side) for span in clause.spans)
    return [
        kept[at]
        for at, letter in enumerate(text)
        if not letter.isspace() and (at == 0 or text[at - 1].isspace())
    ]


def moves_missed(comparison: Comparison, edited: Edited) -> float:
    """The share of moved paragraphs, in percent, that are not shown as moved."""
    numbers = {id(one): n for n, one in enumerate(p for p in edited.new if p.new is not None)}
    truth = {f"n{numbers[id(one)]}" for one in edited.new if one.moved}
    said = {c.new.id for c in comparison.clauses if c.status in _MOVED and c.new}
    return 100 * len(truth - said) / len(truth)
