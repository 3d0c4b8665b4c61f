"""Marks the words that somebody searched for in the rich text of a page."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby

from smguide.model.searching import Term, fold, read_words, says
from smguide.ui.theme import Theme
from smguide.workspace import Passage

_PIECE = re.compile(r"<[^>]*>|&[^;\s]*;|.", re.DOTALL)
_NAME = re.compile(r"[a-z0-9_.:-]+|P[0-9TYMWDHS]+")
BETWEEN_FACTS = " · "
"""Between the values of a fact that is a list or a row of several."""

_LEAST = 3
"""Letters of a word that is marked by itself; “a” alone would mark half the page."""

Place = tuple[int, int]
"""Where marked letters begin and end."""


def highlighted(rich: str, words: str, theme: Theme) -> str:
    """``rich`` with every place that reads ``words`` on a ground of its own.

    Marks of changes may begin or end within the words; case and accents do not matter.
    """
    if not words:
        return rich
    pieces = _PIECE.findall(rich)
    marked = _marked(pieces, words)
    if not marked:
        return rich
    runs = groupby(enumerate(pieces), key=lambda item: item[0] in marked)
    return "".join(_run(found, (p for _n, p in run), theme) for found, run in runs)


def contains(text: str, words: str) -> bool:
    """Whether a text reads what was searched for."""
    terms = read_words(words)
    return bool(terms) and says(text, terms)


def readable(passages: Iterable[Passage], words: str) -> Iterator[Passage]:
    """Passages as people read them: facts without the names they have for the program.

    One that only such a name made fit is left out.
    """
    for passage in passages:
        if passage.clause:
            yield passage
            continue
        lines = [line for line in passage.text.splitlines() if not _NAME.fullmatch(line)]
        if contains("\n".join(lines), words):
            yield replace(passage, text=BETWEEN_FACTS.join(lines))


def found_places(text: str, words: str) -> list[Place]:
    """Where a text reads the words: all of them together, else each by itself."""
    terms = read_words(words)
    folded, letters = _folded(text)
    together = Term(tuple(word for term in terms for word in term.words), open=True)
    wanted = [together] if _matches(folded, together) else _telling(terms)
    found = [span for term in wanted for span in _matches(folded, term)]
    return [(letters[start], letters[end - 1] + 1) for start, end in sorted(found)]


def _telling(terms: Sequence[Term]) -> list[Term]:
    long = [term for term in terms if len("".join(term.words)) >= _LEAST]
    return long or list(terms)


def _matches(folded: str, term: Term) -> list[Place]:
    if not term.words:
        return []
    return [match.span() for match in _pattern(term).finditer(folded)]


@lru_cache(maxsize=64)
def _pattern(term: Term) -> re.Pattern[str]:
    inner = r"[\W_]*".join(re.escape(word) for word in term.words)
    return re.compile(rf"(?<![^\W_]){inner}" if term.open else rf"(?<![^\W_]){inner}(?![^\W_])")


def _folded(text: str) -> tuple[str, list[int]]:
    """A text without case and accents, and which letter of it each sign comes from."""
    signs: list[str] = []
    letters: list[int] = []
    for place, letter in enumerate(text):
        for sign in fold(letter) if letter.isalnum() else letter:
            signs.append(sign)
            letters.append(place)
    return "".join(signs), letters


def _run(found: bool, pieces: Iterator[str], theme: Theme) -> str:
    inner = "".join(pieces)
    if not found:
        return inner
    style = f"background-color:{theme.warn_soft};color:{theme.warn};font-weight:600"
    return f'<span style="{style}">{inner}</span>'


def _marked(pieces: list[str], words: str) -> set[int]:
    """The places of the letters that belong to the words; mark-up belongs to none."""
    letters = [(n, html.unescape(piece)) for n, piece in enumerate(pieces) if piece[0] != "<"]
    text = "".join(letter[:1] for _n, letter in letters)
    return {
        letters[place][0] for start, end in found_places(text, words) for place in range(start, end)
    }
