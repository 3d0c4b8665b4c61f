"""Quoted words in a text: found whatever mark-up or blanks stand between them.

People quote what they read on the page; the text has signs for bold, lists, links and tables in
it. Both are laid bare first: signs left out, blanks as one. Stretches are in characters of the
text as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

LONG_ENOUGH = 16
"""Letters from which on a quote is hardly twice the same by chance."""

_LIKE = 75.0
"""Percent of likeness from which on other words are taken for the quoted ones, edited."""

_AROUND = 40
"""Letters of context on either side that tell equal places apart."""

_SIGNS = re.compile(
    r"^[ \t]*(?:\#{1,6}[ \t]+|(?:>[ \t]?)+|[-*+•][ \t]+|\d{1,9}[.)][ \t]+)"
    r"|\*+|`+|~~|\]\([^)\s]*\)|[\[\]•]|\\(?=[^\w\s])|(?<!\w)_+|_+(?!\w)",
    re.MULTILINE,
)
_BLANKS = " \t\n\r\f\v\u00a0|"

Stretch = tuple[int, int]
"""From where to where, the end not included."""


@dataclass(frozen=True, slots=True)
class Bare:
    """A text as it is read; ``places`` holds for each letter where it stands in the source."""

    text: str
    places: tuple[int, ...]

    def source(self, start: int, end: int) -> Stretch:
        """The stretch of the source that holds these letters; there is at least one."""
        return self.places[start], self.places[end - 1] + 1


@lru_cache(maxsize=512)
def bare(text: str) -> Bare:
    """The text without signs, with one blank where there are some."""
    letters: list[str] = []
    places: list[int] = []
    for at in _read(text):
        letter = " " if text[at] in _BLANKS else text[at]
        if letter != " " or (letters and letters[-1] != " "):
            letters.append(letter)
            places.append(at)
    if letters and letters[-1] == " ":
        letters.pop()
        places.pop()
    return Bare("".join(letters), tuple(places))


def _read(text: str) -> Iterator[int]:
    """Where the characters stand that are read."""
    at = 0
    for sign in _SIGNS.finditer(text):
        yield from range(at, sign.start())
        at = sign.end()
    yield from range(at, len(text))


def same_words(one: str, other: str) -> bool:
    """Whether both read the same, whatever signs and blanks stand in them."""
    return one == other or bare(one).text == bare(other).text


def found(text: str, quote: str) -> tuple[Stretch, ...]:
    """Every place where a text has the quoted words, first to last."""
    words, there = bare(quote).text, bare(text)
    if not words:
        return ()
    stretches = []
    at = there.text.find(words)
    while at >= 0:
        stretches.append(there.source(at, at + len(words)))
        at = there.text.find(words, at + len(words))
    return tuple(stretches)


def likeliest(text: str, quote: str) -> Stretch | None:
    """Where a text has words so like the quoted ones that they are those, edited; None for nowhere.

    Short quotes are like too much to be looked for.
    """
    from rapidfuzz.fuzz import partial_ratio_alignment

    words, there = bare(quote).text, bare(text)
    if len(words) < LONG_ENOUGH or len(there.text) < len(words) // 2:
        return None
    best = partial_ratio_alignment(words, there.text, score_cutoff=_LIKE)
    if best is None or best.dest_end <= best.dest_start:
        return None
    return there.source(*_whole_words(there.text, best.dest_start, best.dest_end))


def _whole_words(text: str, start: int, end: int) -> Stretch:
    """The stretch with no word cut in two, and no blank at its ends."""
    while start > 0 and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), start + len(inner.rstrip())


def alike_around(old: tuple[str, Stretch], new: tuple[str, Stretch]) -> float:
    """How alike what stands before and behind two places is, 0 to 1; the better side counts."""
    from rapidfuzz.distance import Indel

    sides = zip(_around(*old), _around(*new), strict=True)
    return max(Indel.normalized_similarity(a, b) if a or b else 0.0 for a, b in sides)


def _around(text: str, stretch: Stretch) -> tuple[str, str]:
    start, end = stretch
    before = bare(text[max(0, start - 2 * _AROUND) : start]).text
    return before[-_AROUND:], bare(text[end : end + 2 * _AROUND]).text[:_AROUND]
