"""The join code: how people tell each other over another channel which record is the true one.

The first ten bytes of the id of the first entry are read out as words (git.md 2.3). Eight words of
ten bits each hold them, a ninth checks: any one word that is wrong, and any two that changed
places, are noticed. The words of the code are the same in every language of the window.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from functools import lru_cache

from smguide.assets import asset
from smguide.errors import Alarm, WrongUse

LENGTH = 10
"""Bytes of the id that the words hold."""

WORDS = 9
"""Words of a code, the one that checks included."""

_BITS = 10
_FIELD = 0b10000001001  # x¹⁰ + x³ + 1: doubling runs through all of the field but 0
_BREAKS = re.compile(r"[\s,;.·_\u2010-\u2015-]+")
_HINT = "Ask for the code once more, by telephone or in person, and compare word by word."


def join_code(guideline: str) -> str:
    """The words for the guidelines whose first entry has that id (64 hexadecimal digits)."""
    return write_code(bytes.fromhex(guideline)[:LENGTH])


def write_code(data: bytes) -> str:
    """The words for ten bytes, with hyphens between them."""
    if len(data) != LENGTH:
        raise ValueError(f"a join code holds {LENGTH} bytes, not {len(data)}")
    whole = int.from_bytes(data)
    numbers = [whole >> (_BITS * place) & 0x3FF for place in reversed(range(WORDS - 1))]
    words = _words()
    return "-".join(words[number] for number in (*numbers, _doubled(_sum(numbers))))


def read_code(text: str) -> bytes:
    """The ten bytes that the words stand for; case, spaces and hyphens do not matter.

    Raises:
        WrongUse: a word is not one of the list, or one is missing, wrong or out of place.
    """
    typed = [word for word in _BREAKS.split(text.casefold()) if word]
    known = _places()
    for word in typed:
        if word not in known:
            raise WrongUse(f"“{word}” is not a word of a join code.", _HINT)
    if len(typed) != WORDS:
        raise WrongUse(f"A join code has {WORDS} words; these are {len(typed)}.", _HINT)
    numbers = [known[word] for word in typed]
    if _sum(numbers):
        raise WrongUse("One of the words of the join code is wrong or out of place.", _HINT)
    whole = 0
    for number in numbers[:-1]:
        whole = whole << _BITS | number
    return whole.to_bytes(LENGTH)


def fits(code: str, guideline: str) -> bool:
    """Whether a code belongs to the guidelines whose first entry has that id.

    Raises:
        WrongUse: it is no code; see :func:`read_code`.
    """
    return secrets.compare_digest(read_code(code), bytes.fromhex(guideline)[:LENGTH])


def insist_on_fit(code: str, guideline: str) -> None:
    """Go on only where the record is the one that the code was read out for.

    Raises:
        WrongUse: it is no code; see :func:`read_code`.
        Alarm: it is the code of another record.
    """
    if not fits(code, guideline):
        raise Alarm(
            "This is not the record that the join code belongs to.",
            "Do not use it. Ask the person who gave you the code which address is the right one.",
        )


@lru_cache(maxsize=1)
def _words() -> tuple[str, ...]:
    return tuple(asset("resources", "join-words.txt").read_text(encoding="utf-8").split())


@lru_cache(maxsize=1)
def _places() -> dict[str, int]:
    return {word: place for place, word in enumerate(_words())}


def _sum(numbers: Iterable[int]) -> int:
    """Each number times another power of the generator, added up; 0 for a whole code."""
    total = 0
    for number in numbers:
        total = _doubled(total) ^ number
    return total


def _doubled(number: int) -> int:
    twice = number << 1
    return twice ^ _FIELD if twice >> _BITS else twice
