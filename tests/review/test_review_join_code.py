"""Join codes: ten bytes as words that can be read out on the telephone."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.assets import asset
from smguide.errors import Alarm, WrongUse
from smguide.review.join_code import (
    LENGTH,
    WORDS,
    fits,
    insist_on_fit,
    join_code,
    read_code,
    write_code,
)

ALL = asset("resources", "join-words.txt").read_text(encoding="utf-8").split()
codes = st.binary(min_size=LENGTH, max_size=LENGTH)


@given(codes)
def test_what_was_written_is_read_again(data):
    code = write_code(data)
    assert len(code.split("-")) == WORDS
    assert read_code(code) == data


@given(codes, st.integers(0, WORDS - 1), st.sampled_from(ALL))
def test_any_one_wrong_word_is_noticed(data, place, word):
    words = write_code(data).split("-")
    if words[place] == word:
        return
    words[place] = word
    with pytest.raises(WrongUse, match="wrong or out of place"):
        read_code(" ".join(words))


@given(codes)
def test_any_two_words_that_changed_places_are_noticed(data):
    words = write_code(data).split("-")
    for one, other in combinations(range(WORDS), 2):
        if words[one] == words[other]:
            continue
        swapped = list(words)
        swapped[one], swapped[other] = words[other], words[one]
        with pytest.raises(WrongUse, match="wrong or out of place"):
            read_code("-".join(swapped))


@given(
    codes, st.lists(st.sampled_from([" ", "-", "\n", " – ", ", ", "  "]), min_size=8, max_size=8)
)
def test_case_spaces_and_hyphens_do_not_matter(data, breaks):
    words = write_code(data).upper().split("-")
    typed = "".join(word + mark for word, mark in zip(words, [*breaks, "\n"], strict=True))
    assert read_code(f"  {typed}") == data


@pytest.mark.parametrize("wrong", ["", "abbey", "abbey " * 8, "abbey " * 10])
def test_a_code_of_another_length_is_refused_with_the_length(wrong):
    with pytest.raises(WrongUse, match="9 words"):
        read_code(wrong)


def test_a_word_of_no_list_is_named():
    with pytest.raises(WrongUse, match="“xyzzy” is not a word"):
        read_code("abbey xyzzy")


def test_the_words_are_as_many_as_ten_bits_and_hard_to_mistake():
    assert len(ALL) == len(set(ALL)) == 1024
    assert all(word.isascii() and word.islower() and 3 <= len(word) <= 7 for word in ALL)
    assert len({word[:4] for word in ALL}) == 1024, "four letters name the word"
    assert sorted(ALL) == ALL


def test_no_slip_of_one_letter_makes_another_word_of_the_list():
    gaps = [word[:at] + "?" + word[at + 1 :] for word in ALL for at in range(len(word))]
    assert len(set(gaps)) == len(gaps), "one letter exchanged for another"
    short = {word[:at] + word[at + 1 :] for word in ALL for at in range(len(word))}
    assert short.isdisjoint(ALL), "one letter left out"


def test_a_code_fits_only_the_record_it_was_made_for():
    mine, other = "ab" * 32, "ab" * 9 + "00" * 23
    code = join_code(mine)
    assert fits(code, mine)
    insist_on_fit(code, mine)
    assert not fits(code, other)
    with pytest.raises(Alarm, match="not the record"):
        insist_on_fit(code, other)
