"""Words people type to find words: case and accents do not matter, beginnings of words count.

``polic`` finds “Policy” and ``cafe`` finds “Café”; words in quotes are a phrase and must stand
together, whole, in that order. Chinese and Japanese, written without spaces, are taken sign by
sign, so that any part of a sentence is found.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+")
_SIGN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_TYPED = re.compile(r'["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|([^"“”„«»\s]+)')


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words that stand side by side; of the last the beginning is enough if ``open``."""

    words: tuple[str, ...]
    open: bool


def fold(text: str) -> str:
    """The words of a text without case, accents and marks, with one space between them.

    >>> fold("Crème brûlée, STRASSE and Straße!")
    'creme brulee strasse and strasse'
    """
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text.casefold())
        text = "".join(sign for sign in apart if unicodedata.category(sign)[0] != "M")
        text = _SIGN.sub(r" \g<0> ", text)
    return " ".join(_WORD.findall(text.lower()))


def read_words(typed: str) -> tuple[Term, ...]:
    """What has to be found, all of it; nothing that is typed is an error.

    A word is open (its beginning is enough), a phrase in closed quotes is not.
    """
    terms = []
    for match in _TYPED.finditer(typed):
        phrase, closing, word = match.groups()
        words = tuple(fold(word if phrase is None else phrase).split())
        if words:
            terms.append(Term(words, open=phrase is None or not closing))
    return tuple(dict.fromkeys(terms))


def says(text: str, terms: tuple[Term, ...]) -> bool:
    """Whether a text holds all that is looked for."""
    folded = f" {fold(text)} "
    return all(_holds(folded, term) for term in terms)


def _holds(folded: str, term: Term) -> bool:
    return f" {' '.join(term.words)}{'' if term.open else ' '}" in folded
