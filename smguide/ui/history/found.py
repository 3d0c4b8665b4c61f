"""Marks the words that somebody searched for in the rich text of a page."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from itertools import groupby

from smguide.ui.theme import Theme

_PIECE = re.compile(r"<[^>]*>|&[^;\s]*;|.", re.DOTALL)


def highlighted(rich: str, words: str, theme: Theme) -> str:
    """``rich`` with every place that reads ``words`` on a ground of its own.

    Marks of changes may begin or end within the words; case does not matter.
    """
    needle = "".join(map(_folded, words))
    if not needle:
        return rich
    pieces = _PIECE.findall(rich)
    marked = _marked(pieces, needle)
    if not marked:
        return rich
    before = f'<span style="background-color:{theme.warn_soft};color:{theme.warn};font-weight:600">'
    runs = groupby(enumerate(pieces), key=lambda item: item[0] in marked)
    return "".join(_run(found, (p for _n, p in run), before) for found, run in runs)


def contains(text: str, words: str) -> bool:
    """Whether a text reads the words, whatever their case."""
    return bool(words) and words.casefold() in text.casefold()


def _run(found: bool, pieces: Iterator[str], before: str) -> str:
    inner = "".join(pieces)
    return f"{before}{inner}</span>" if found else inner


def _marked(pieces: list[str], needle: str) -> set[int]:
    """The places of the letters that belong to the words; mark-up belongs to none."""
    letters = [(n, html.unescape(piece)) for n, piece in enumerate(pieces) if piece[0] != "<"]
    text = "".join(_folded(letter) for _n, letter in letters)
    found: set[int] = set()
    start = text.find(needle)
    while start >= 0:
        found.update(n for n, _letter in letters[start : start + len(needle)])
        start = text.find(needle, start + len(needle))
    return found


def _folded(letter: str) -> str:
    """One letter for one letter, so that places stay the same."""
    return letter.casefold() if len(letter.casefold()) == 1 else letter[:1]
