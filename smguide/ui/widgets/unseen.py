"""Characters that cannot be seen, made visible where people read what others wrote."""

from __future__ import annotations

import unicodedata
from typing import Final

_JOINERS: Final = "\u200c\u200d"
"""Letters of some scripts, and pictures made of several, need these."""


def with_unseen_shown(text: str) -> str:
    """The text with hidden and direction-changing characters as their names in brackets."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(letter: str) -> str:
    if letter in "\n\t" or letter in _JOINERS:
        return letter
    if unicodedata.category(letter) not in ("Cf", "Cc", "Zl", "Zp"):
        return letter
    return f"⟨{unicodedata.name(letter, f'U+{ord(letter):04X}').lower()}⟩"
