"""What people type is found however it is written, and never an error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.model.searching import Term, fold, read_words, says


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Crème BRÛLÉE, straße", "creme brulee strasse"),
        ("don’t e-mail a_b", "don t e mail a b"),
        ("İstanbul ǅ ﬁne ½", "istanbul dz fine 1 2"),
        ("社交媒体 and かな", "社 交 媒 体 and か な"),
        ("", ""),
    ],
)
def test_case_accents_and_signs_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_quotes_make_a_phrase_and_everything_else_is_open() -> None:
    assert read_words("Poli “be kind” 'x\"not closed") == (
        Term(("poli",), open=True),
        Term(("be", "kind"), open=False),
        Term(("x",), open=True),
        Term(("not", "closed"), open=True),
    )
    assert read_words(' ,; "" “—” ') == ()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("polic", True),
        ("olicy", False),
        ("café polic", True),
        ("“the cafe”", True),
        ("“the caf”", False),
        ("“the caf", True),
        ("policy nothing", False),
        ("媒", True),
    ],
)
def test_a_text_says_what_stands_in_it(typed: str, found: bool) -> None:
    assert says("Policy of the Café 社交媒体", read_words(typed)) is found


@given(text=st.text(), start=st.integers(0, 20), end=st.integers(0, 20))
def test_any_words_of_a_text_are_found_in_it(text: str, start: int, end: int) -> None:
    words = fold(text).split()[start : start + end]
    assert says(text, read_words(f'"{" ".join(words)}"'))
    assert says(text, read_words(" ".join(words)))
    assert fold(fold(text)) == fold(text)
