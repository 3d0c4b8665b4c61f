"""Text as tokens: a word or one mark, with the blanks that follow it (diff.md, design of B 3).

Scripts that write without blanks (Chinese, Japanese, Thai, Khmer, Lao, Burmese) are taken
character by character. No token is longer than a few hundred characters, so that a long line
without blanks never counts as one word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
_ABOVE = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u3099\u309a"
_MARKS = (
    "!-/:-@\\[-`{-~\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf"
    "\u055d\u055e\u05be\u060c\u061b\u061f\u06d4\u0964\u0965\u2010-\u2027\u2030-\u205e"
    "\u2190-\u2bff\u3000-\u3030\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_LETTER = rf"[^\s{_MARKS}{_UNSPACED}]"
_URL = r"(?:https?://|mailto:|www\.)[^\s<>()\[\]\"'*`|]{1,200}(?<![.,;:!?])"
_WORD = rf"{_LETTER}{{1,64}}(?:(?:['’_\u2010\u2011-]|(?<=\d)[.,:/](?=\d)){_LETTER}{{1,64}}){{0,8}}"
_DELIMITER = r"\*{1,3}|_{1,3}|`{1,3}|~~|\\[!-/:-@\[-`{-~]|\#{1,6}|-{2,8}"
_REFERENCE = r"\[\]\(\#[A-Za-z0-9][A-Za-z0-9._-]{0,79}\)"  # to a section: one number to read
_PLAIN = r"[A-Za-z]{1,64}+(?:\s++|(?=[,;!?)]|[.:](?:\s|\Z)))"  # most of a text; changes no result
_PIECE = re.compile(
    rf"{_PLAIN}|^\s+|(?:{_REFERENCE}|{_URL}|{_WORD}|{_DELIMITER}|[{_UNSPACED}][{_ABOVE}]*|\S)\s*"
)
_ENDS = ".!?\u3002\uff01\uff1f\n"
_SENTENCE = re.compile(rf"[^{_ENDS}]*(?:[{_ENDS}]+[\"'”’»)\]*_]*\s*|\Z)")
_FIRST_SURROGATE, _SURROGATES = 0xD800, 0x800


def pieces(text: str) -> list[str]:
    """The tokens of a text, each with the blanks after it; joined they are the text again.

    Only the first may be blank: the blanks that a text begins with.
    """
    return _PIECE.findall(text)


def sentences(text: str) -> list[str]:
    """The sentences and lines of a text with what follows them; joined they are the text again."""
    return [part for part in _SENTENCE.findall(text) if part]


def cores(tokens: Sequence[str]) -> list[str]:
    """The tokens without the blanks after them."""
    return list(map(str.rstrip, tokens))


def encode(texts: Sequence[Sequence[str]]) -> list[str]:
    """Lists of tokens as texts of one character for each distinct token, blanks left aside.

    All lists share one alphabet, so that the results may be compared with each other.
    """
    letters: dict[str, str] = {}
    known: dict[str, str] = {}
    for text in texts:
        for piece in text:
            if piece not in letters:
                core = piece.rstrip()
                letters[piece] = known.setdefault(core, _letter(len(known)))
    lookup = letters.__getitem__
    return ["".join(map(lookup, text)) for text in texts]


def is_word(core: str) -> bool:
    """Whether a token (without blanks) is a word or a number, not a mark."""
    return any(map(str.isalnum, core))


def words_in(text: str) -> int:
    """How many words a text has, marks not counted."""
    return sum(1 for piece in pieces(text) if is_word(piece))


def _letter(index: int) -> str:
    return chr(index + 1 if index + 1 < _FIRST_SURROGATE else index + 1 + _SURROGATES)
