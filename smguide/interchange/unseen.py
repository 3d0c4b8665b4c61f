"""Characters that nobody sees, made visible: in a legal document nothing may hide between letters.

Such characters can turn the order of words around or hide a change (Unicode report 36, section 3).
What a script needs to be written properly stays: joiners after Arabic or Indic letters and in
pictographs, direction marks in a text that runs from right to left.
"""

from __future__ import annotations

import re
import unicodedata

_ALWAYS = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u115f\u1160\u180e\u200b\u2028-\u202e\u2060-\u206f\u3164\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f"
)
_UNSEEN = re.compile(f"[{_ALWAYS}]|[\u200c\u200d]|[\u200e\u200f\u061c]|[\ud800-\udfff]")
_JOINERS = "\u200c\u200d"
_DIRECTION_MARKS = "\u200e\u200f\u061c"
_ALPHABETS_WITHOUT_JOINERS = 0x0530
"""Latin, Greek and Cyrillic letters lie below."""


def visible(text: str) -> str:
    """``text`` with “[U+202E]” for what would act or hide; line breaks and tabs stay."""
    if _UNSEEN.search(text) is None:
        return text
    return _UNSEEN.sub(_shown, text.replace("\r\n", "\n"))


def _shown(found: re.Match[str]) -> str:
    sign = found[0]
    if "\ud800" <= sign <= "\udfff":
        return "\ufffd"
    if sign in _JOINERS and _is_needed(found.string[: found.start()]):
        return sign
    if sign in _DIRECTION_MARKS and _runs_right_to_left(found.string):
        return sign
    return f"[U+{ord(sign):04X}]"


def _is_needed(before: str) -> bool:
    return bool(before) and ord(before[-1]) >= _ALPHABETS_WITHOUT_JOINERS


def _runs_right_to_left(text: str) -> bool:
    letters = (letter for letter in text if letter not in _DIRECTION_MARKS)
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in letters)
