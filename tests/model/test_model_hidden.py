"""What nobody sees is written out; what a script needs stays as it is."""

from __future__ import annotations

import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.model.hidden import (
    by_name,
    by_number,
    hidden_places,
    hidden_signs,
    hides_something,
    signs,
    visible,
    without_hidden,
)

_SEEN_ALTHOUGH_FORMAT = range(0x0600, 0x0606), (0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD)
"""Signs over numbers, which have a look of their own."""

NEEDED = {
    "joiners of Persian": "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    "joiners of Hindi": "क्\u200dष",
    "a family": "👨\u200d👩\u200d👧",
    "a heart": "❤\ufe0f\u200d🔥",
    "a woman at work, of a colour": "👩🏽\u200d💻",
    "a key": "1\ufe0f\u20e3",
    "a trade mark": "™\ufe0f",
    "Wales": "🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
    "a name with its own ideograph": "葛\U000e0100城",
    "a mark of direction in Hebrew": "שלום\u200f!",
    "braille": "⠓\u2800⠊",
    "Vietnamese": unicodedata.normalize("NFD", "Nguyễn"),
    "lines": "one\r\ntwo\n\tthree",
}

HIDDEN = {
    "bidirectional override": ("pay \u202eeb", "pay [U+202E]eb"),
    "isolates": ("a\u2066b\u2069c", "a[U+2066]b[U+2069]c"),
    "zero width": ("pay\u200bpal", "pay[U+200B]pal"),
    "joiner in Latin": ("pay\u200dpal", "pay[U+200D]pal"),
    "joiner after a dash": ("—\u200d", "—[U+200D]"),
    "joiner after a joiner": ("ن\u200d\u200dن", "ن[U+200D][U+200D]ن"),
    "soft hyphen": ("ap\xadproval", "ap[U+00AD]proval"),
    "tags": ("ok\U000e0041\U000e0042", "ok[U+E0041][U+E0042]"),
    "another flag": ("🏴\U000e0078\U000e007f", "🏴[U+E0078][U+E007F]"),
    "selector after a letter": ("a\ufe0fb", "a[U+FE0F]b"),
    "selectors after a smiley": ("😀\ufe0e\ufe01", "😀\ufe0e[U+FE01]"),
    "more selectors": ("x\U000e0101", "x[U+E0101]"),
    "fillers": ("a\u3164\u115f\uffa0", "a[U+3164][U+115F][U+FFA0]"),
    "blank of braille": ("a\u2800", "a[U+2800]"),
    "control": ("\x1b[31m\x07", "[U+001B][31m[U+0007]"),
    "line separator": ("a\u2028b", "a[U+2028]b"),
    "half a character": ("\ud800", "\ufffd"),
    "a tower": ("Z" + "\u0300" * 6, "Z" + "\u0300" * 4 + "[U+0300]" * 2),
}


@pytest.mark.parametrize("text", NEEDED.values(), ids=NEEDED)
def test_what_a_script_needs_stays(text: str) -> None:
    assert not hides_something(text)
    assert visible(text, by_name) == text.replace("\r\n", "\n")
    assert without_hidden(text) == text


@pytest.mark.parametrize(("text", "shown"), HIDDEN.values(), ids=HIDDEN)
def test_what_hides_is_written_out(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert hides_something(text)
    assert not hides_something(visible(text))
    assert not hides_something(without_hidden(text))


def test_people_read_a_name() -> None:
    assert by_name("\u202e") == "⟨right-to-left override⟩"
    assert by_name("\x07") == "⟨u+0007⟩"
    assert by_number("\U000e0041") == "[U+E0041]"


def test_every_character_without_a_look_is_known() -> None:
    seen = {*_SEEN_ALTHOUGH_FORMAT[0], *_SEEN_ALTHOUGH_FORMAT[1], 0x110CD}
    unknown = [
        f"U+{code:04X}"
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in ("Cc", "Cf", "Zl", "Zp", "Cs")
        and code not in seen
        and chr(code) not in "\t\n"
        and not hides_something(f"a{chr(code)}b")
    ]
    assert unknown == []


@given(st.text(alphabet=st.sampled_from("aم👩\u200d\u200b\u0300\ufe0f\u202e\n\r\ud800\U000e0041")))
def test_nothing_is_left_hidden_and_nothing_else_is_touched(text: str) -> None:
    places = set(hidden_places(text))
    assert not hides_something(visible(text))
    assert [sign for at, sign in enumerate(signs(text, by_number)) if at not in places] == [
        sign for at, sign in enumerate(text) if at not in places
    ]
    assert hidden_signs(text) == "".join(text[at] for at in sorted(places))


@pytest.mark.parametrize(
    "sign", ["\u200e", "\u200b", "\u0300", NEEDED["Wales"], NEEDED["a family"]]
)
def test_a_text_of_nothing_else_is_read_in_one_go(sign: str) -> None:
    text = sign * (200_000 // len(sign))
    began = time.process_time()
    visible(text)
    assert time.process_time() - began < 2
