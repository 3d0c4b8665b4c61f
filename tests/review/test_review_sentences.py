"""Who is still needed, in words."""

from __future__ import annotations

import pytest

from smguide.review.sentences import _needed
from smguide.review.words import all_of, any_of, numbered, spelled_out

SAID = [
    (1, ["Ana", "Ben"], False, "Any one of Ana or Ben is needed."),
    (1, ["Ana", "Ben"], True, "Any one more of Ana or Ben is needed."),
    (2, ["Ana", "Ben", "Lea"], False, "Any two of Ana, Ben and Lea are needed."),
    (1, ["Ana"], True, "Ana is still needed."),
    (2, ["Ana", "Ben"], False, "Both Ana and Ben are still needed."),
    (3, ["Ana", "Ben", "Lea"], False, "All of Ana, Ben and Lea are still needed."),
    (2, ["Ana"], False, "Two must approve, but only Ana could. Name more reviewers."),
    (1, [], True, "One more must approve, but nobody is left who could. Name more reviewers."),
]


@pytest.mark.parametrize(("needed", "able", "more", "said"), SAID)
def test_who_is_needed(needed, able, more, said):
    assert _needed(needed, able, more=more) == said


def test_a_list_of_nobody_says_so():
    assert any_of([]) == all_of([]) == "nobody"
    assert (any_of(["Ben", "Lea"]), all_of(["Ben", "Lea"])) == ("Ben or Lea", "Ben and Lea")


def test_numbers_in_running_text():
    assert [spelled_out(number) for number in (0, 1, 10, 11)] == ["no", "one", "ten", "11"]
    assert [numbered([7]), numbered([7, 9])] == ["revision 7", "revisions 7 and 9"]
