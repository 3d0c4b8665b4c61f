"""Words whose letters are not what they seem: one alphabet's letters that look like another's.

A Cyrillic “о” in a Latin name makes another name that reads the same (Unicode technical report 36,
section 2). The letters below were compared by eye in the fonts that office programs use. Letters
with a look of their own, as in “μm” or “kΩ”, deceive nobody and are not among them.
"""

# ruff: noqa: RUF001, RUF002 - these letters are meant

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

from smguide.model.hidden import without_hidden

_LOOKS: Final = {
    # Cyrillic
    **dict(zip("авекмнорстухіјѕһԁԛԝӏѵг", "abekmhopctyxijshdqwlvr", strict=True)),
    **dict(zip("АВЕКМНОРСТУХІЈЅҺԚԜӀѴ", "ABEKMHOPCTYXIJSHQWIV", strict=True)),
    # Greek
    **dict(zip("αγηικνορτυχωϲϳ", "aynikvoptuxwcj", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹϳ", "ABEZHIKMNOPTYXCj", strict=True)),
    # Armenian
    **dict(zip("օոսհցզԼՏՕ", "onuhgqLSO", strict=True)),
    # Cherokee
    **dict(zip("ᎪᎬᎻᏀᏚᎢᎳᏞᏒᏟᏢᏴᎠᎡᎥ", "AEHGSTWLRCPBDRi", strict=True)),
    # Latin letters that look like others
    **dict(zip("ıɑɡ", "iag", strict=True)),
}
"""Letters by the Latin letter they look like."""

_ALIKE: Final = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "!": "l"})
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_ALPHABETS: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"})
_PICTURES: Final = "MATHEMATICAL"
"""Letters for formulas: bold in a post, and nothing to those who have it read to them."""


def deceiving_words(text: str) -> tuple[str, ...]:
    """The words that mix alphabets so that they read as one, each once, in their order."""
    if text.isascii():
        return ()
    return tuple(dict.fromkeys(word for word in _words(text) if _deceives(word)))


def look(name: str) -> str:
    """What is left of a name for the eye: names of one look cannot be told apart."""
    apart = unicodedata.normalize("NFKD", without_hidden(name))
    letters = (_LOOKS.get(sign, sign) for sign in apart if unicodedata.category(sign)[0] != "M")
    plain = "".join(letters).casefold().translate(_ALIKE)
    words = re.findall(r"\w+", plain.replace("rn", "m").replace("vv", "w"))
    return " ".join(words)


def look_alike(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The pairs of names, the earlier one first, that cannot be told apart."""
    known: dict[str, str] = {}
    for name in names:
        seen = look(name)
        if seen in known:
            yield known[seen], name
        known.setdefault(seen, name)


def _words(text: str) -> Iterator[str]:
    return (match[0] for match in _WORD.finditer(text))


def _deceives(word: str) -> bool:
    alphabets = {_alphabet(letter) for letter in word}
    if _PICTURES in alphabets:
        return True
    return len(alphabets & _ALPHABETS) > 1 and any(letter in _LOOKS for letter in word)


def _alphabet(letter: str) -> str:
    """The first word of what Unicode calls a letter is its alphabet."""
    return unicodedata.name(letter, "").partition(" ")[0]
