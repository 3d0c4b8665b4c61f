"""Characters that nobody sees, made visible: in a document people agree to, nothing may hide.

Such characters can turn the order of words around, hide a change or carry a message (Unicode
technical report 36, section 3; Boucher and Anderson, “Trojan Source”, 2021). What a script needs
to be written properly stays: joiners between letters of scripts that join, selectors after
pictographs, direction marks in a text that runs from right to left, a few marks on one letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Final

Spell = Callable[[str], str]
"""Writes a hidden character out, as one of the two below."""

_JOINERS: Final = "\u200c\u200d"
_DIRECTION_MARKS: Final = "\u061c\u200e\u200f"
_MARKS: Final = (
    "\u0300-\u034e\u0350-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0e31\u0e34-\u0e3a"
    "\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f"
)
_NEVER_SEEN: Final = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2028-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufdd0-\ufdef\ufff0-\ufffb\ufffe\uffff"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_MOST_MARKS: Final = 4
"""Marks on one letter; towers of more cover the lines around them."""

_ONE: Final = f"{_NEVER_SEEN}{_JOINERS}{_DIRECTION_MARKS}\ud800-\udfff"
_ODD: Final = re.compile(f"[{_ONE}{_MARKS}]")
"""A quick first look: most texts have none of these."""

_SUSPECT: Final = re.compile(f"[{_ONE}]|(?<=[{_MARKS}]{{{_MOST_MARKS}}})[{_MARKS}]")
_FLAG: Final = re.compile(
    "\U0001f3f4\U000e0067\U000e0062(?:\U000e0065\U000e006e\U000e0067|\U000e0073\U000e0063\U000e0074"
    "|\U000e0077\U000e006c\U000e0073)\U000e007f"
)
"""The flags of England, Scotland and Wales, the only ones made of tag characters."""

_SELECTORS: Final = "".join(map(chr, range(0xFE00, 0xFE10)))
_MONGOLIAN: Final = "\u180b\u180c\u180d\u180e\u180f"
_KEYS: Final = frozenset("0123456789#*")
_BREAKS: Final = "\x0b\x0c\r\x85\u2028\u2029"
_JOINING: Final = 0x0530
"""The letters of Latin, Greek and Cyrillic lie below, and need no joiners."""


def by_number(sign: str) -> str:
    """“[U+202E]”, for documents, which others read with other programs."""
    return "\ufffd" if _is_half(sign) else f"[U+{ord(sign):04X}]"


def by_name(sign: str) -> str:
    """“⟨right-to-left override⟩”, for people."""
    name = unicodedata.name(sign, f"U+{ord(sign):04X}").lower()
    return "\ufffd" if _is_half(sign) else f"⟨{name}⟩"


def hidden_places(text: str) -> Iterator[int]:
    """Where the characters stand that nobody sees and no script needs there."""
    if (text.isascii() and text.isprintable()) or _ODD.search(text) is None:
        return
    spared = {place for flag in _FLAG.finditer(text) for place in range(*flag.span())}
    marks = _DIRECTION_MARKS if _runs_right_to_left(text) else ""
    last = -1
    for found in _SUSPECT.finditer(text):
        place = found.start()
        before = text[max(0, place - 1) : place] if last != place - 1 else ""
        if place not in spared and text[place] not in marks and not _is_needed(text, place, before):
            last = place
            yield place


def hides_something(text: str) -> bool:
    """Whether any character of the text is hidden."""
    return next(hidden_places(text), None) is not None


def signs(text: str, spell: Spell) -> list[str]:
    """The characters one by one, each that is hidden written out."""
    written = list(text)
    for place in hidden_places(text):
        written[place] = spell(text[place])
    return written


def visible(text: str, spell: Spell = by_number) -> str:
    """The text with its hidden characters written out; line breaks and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(signs(text.replace("\r\n", "\n"), spell))


def without_hidden(text: str) -> str:
    """The text less its hidden characters; what breaks a line becomes a plain line break."""
    while hides_something(text):  # what stood apart may come together
        kept = list(text)
        for place in hidden_places(text):
            kept[place] = "\n" if text[place] in _BREAKS else ""
        text = "".join(kept)
    return text


def hidden_signs(text: str) -> str:
    """Only the hidden characters, in their order."""
    return "".join(text[place] for place in hidden_places(text))


def _is_needed(text: str, place: int, before: str) -> bool:
    """Whether a script needs a suspect there; ``before`` is empty if that is hidden itself."""
    sign, after = text[place], text[place + 1 : place + 2]
    if sign in _JOINERS:
        return _joins(before) and _joins(after) and not _SUSPECT.match(after)
    if sign in _SELECTORS:
        return _may_be_selected(before) or (before in _KEYS and after == "\u20e3")
    return _is_part(sign, before, after)


def _is_part(sign: str, before: str, after: str) -> bool:
    """Whether it belongs to an ideograph, to Mongolian, to braille, or to the end of a line."""
    if "\U000e0100" <= sign <= "\U000e01ef":
        return unicodedata.name(before or " ").startswith("CJK ")
    if sign in _MONGOLIAN:
        return "\u1820" <= before <= "\u18aa"
    if sign == "\u2800":
        return _is_braille(before) or _is_braille(after)
    return sign == "\r" and after == "\n"


def _joins(beside: str) -> bool:
    """A letter of a script whose letters join, or a pictograph."""
    if not beside or ord(beside) < _JOINING:
        return False
    return unicodedata.category(beside) in ("Lo", "Lm", "Mn", "Mc", "So", "Sk")


def _may_be_selected(before: str) -> bool:
    """Whether a character has several looks to choose from: pictographs, ideographs, arrows."""
    if not before or before in "©®":
        return bool(before)
    return unicodedata.category(before) in ("So", "Sm", "Po", "Lo", "Sk") and ord(before) > _JOINING


def _is_braille(beside: str) -> bool:
    return "\u2801" <= beside <= "\u28ff"


def _is_half(sign: str) -> bool:
    """Half of a character, which no file can hold."""
    return "\ud800" <= sign <= "\udfff"


def _runs_right_to_left(text: str) -> bool:
    """Whether a text with marks of direction has letters that need them."""
    if not any(map(text.__contains__, _DIRECTION_MARKS)):
        return False
    letters = set(text).difference(_DIRECTION_MARKS)
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters)
