"""Words whose letters are not what they seem."""

# ruff: noqa: RUF001 - these letters are meant

from __future__ import annotations

import unicodedata

import pytest

from smguide.model.lookalikes import _LOOKS, deceiving_words, look, look_alike

DECEIVING = {
    "Cyrillic in Latin": ("Аcme pays", ("Аcme",)),
    "Latin in Cyrillic": ("Мы в Mоскве", ("Mоскве",)),
    "Greek in Latin": ("Lοgin here, Lοgin there", ("Lοgin",)),
    "Armenian in Latin": ("gօogle.com", ("gօogle",)),
    "Cherokee in Latin": ("ᎪCME", ("ᎪCME",)),
    "letters of formulas": ("𝗙𝗥𝗘𝗘 gift", ("𝗙𝗥𝗘𝗘",)),
    "an address": ("see https://раypal.example", ("раypal",)),
}
HONEST = [
    "plain words, naïve café, Łódź, Đorđe, İstanbul",
    "5 μm, 3 kΩ, Δt, β-carotene, 10 Å, №",
    "Мы говорим по-русски и на English",
    "Ελληνικά and English",
    "日本語テキストとLatin",
    "Հայերեն, ᏣᎳᎩ, العربية, עברית",
    "ＦＵＬＬ width",
]


@pytest.mark.parametrize(("text", "words"), DECEIVING.values(), ids=DECEIVING)
def test_words_of_two_alphabets_are_found(text: str, words: tuple[str, ...]) -> None:
    assert deceiving_words(text) == words


@pytest.mark.parametrize("text", HONEST)
def test_honest_words_are_left_alone(text: str) -> None:
    assert deceiving_words(text) == ()


SAME = (
    *("Anna Мüller", "Аnna Müller", "Anna  Muller", "ANNA MÜLLER"),
    *("Anna Mü\u200bIIer", "Anna Mu\u0308ller"),
)


@pytest.mark.parametrize("other", SAME)
def test_names_of_one_look(other: str) -> None:
    assert look(other) == look("Anna Müller")


def test_other_names_stay_apart() -> None:
    names = ["Anna Müller", "Hanna Müller", "Anna Möller", "Ann Müller", "Ana Muler"]
    assert list(look_alike(names)) == []


def test_pairs_are_told_the_earlier_one_first() -> None:
    names = ["Arnold Lee", "Ben", "Amold Iee", "Arnо1d Lee"]
    assert list(look_alike(names)) == [("Arnold Lee", "Amold Iee"), ("Arnold Lee", "Arnо1d Lee")]


def test_the_table_holds_letters_of_other_alphabets_alone() -> None:
    for letter, seen in _LOOKS.items():
        assert seen.isascii()
        assert seen.isalpha()
        assert not letter.isascii()
        assert unicodedata.category(letter) in ("Ll", "Lu", "Lo")
