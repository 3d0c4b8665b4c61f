from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.model.catalogue import CHAPTERS, by_chapter, chapter_of, matching
from smguide.model.kinds import section_kinds

KINDS = tuple(section_kinds().values())


def test_every_kind_stands_in_one_chapter() -> None:
    chapters = by_chapter(KINDS)
    assert [chapter for chapter, _ in chapters] == [chapter for chapter, _ in CHAPTERS]
    shown = [kind.id for _, kinds in chapters for kind in kinds]
    assert sorted(shown) == sorted(section_kinds())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_every_kind_names_its_chapter(kind) -> None:
    assert kind.chapter in {chapter for chapter, _ in CHAPTERS}


def test_a_kind_of_a_newer_version_is_placed_by_its_order() -> None:
    unknown = replace(KINDS[0], chapter="later", order=44)
    assert chapter_of(unknown) == "content"
    assert chapter_of(replace(unknown, order=5_000)) == CHAPTERS[-1][0]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("disclosure", "disclosure"),
        ("channel register", "channels"),
        ("CRISIS", "crisis"),
        ("questions ask", "faq"),
    ],
)
def test_the_best_match_comes_first(words: str, first: str) -> None:
    assert matching(KINDS, words)[0].id == first


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
def test_a_kind_is_found_by_what_others_call_it(kind) -> None:
    for covered in kind.covers:
        assert kind in matching(KINDS, covered)


@given(st.sampled_from(KINDS), st.data())
def test_any_words_of_a_description_find_its_kind(kind, data) -> None:
    words = data.draw(st.lists(st.sampled_from(kind.description.split()), max_size=4))
    assert kind in matching(KINDS, " ".join(words))


def test_nothing_is_found_for_nonsense_and_everything_for_nothing() -> None:
    assert matching(KINDS, "zzzz qqqq") == ()
    assert len(matching(KINDS, "  ")) == len(KINDS)
