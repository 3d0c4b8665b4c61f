"""Findings about several rows: told as one, and none is lost."""

from __future__ import annotations

from itertools import chain

from check_values import TODAY, guidelines_of
from hypothesis import given
from hypothesis import strategies as st

from smguide.checks.engine import findings
from smguide.checks.folding import folded
from smguide.model.guidelines import Guidelines


def channels(*names: str) -> Guidelines:
    rows = [{"id": f"c{n}", "name": name, "owner": "ana"} for n, name in enumerate(names)]
    return guidelines_of({"channels": {"channels": rows}})


def test_what_several_channels_lack_is_told_once_with_their_names() -> None:
    guidelines = channels("X", "LinkedIn", "Blog")
    found = [f for f in findings(guidelines, TODAY) if f.check == "0-01"]
    (fold,) = folded(found, guidelines)
    assert fold.first.sentence == "“X” lacks a time within which we answer and a rhythm."
    assert fold.also == "The same goes for “LinkedIn” and “Blog”."
    assert [f.path[1] for f in fold.others] == [1, 2]


def test_different_things_are_told_apart() -> None:
    rows = [
        {"id": "a", "name": "A", "owner": "ana", "administrators": ["ana"]},
        {"id": "b", "name": "B", "owner": "ana"},
    ]
    guidelines = guidelines_of({"channels": {"channels": rows}})
    found = [f for f in findings(guidelines, TODAY) if f.check == "1-34"]
    assert [fold.also for fold in folded(found, guidelines)] == ["", ""]


def test_what_is_about_no_row_stands_by_itself() -> None:
    guidelines = guidelines_of({"custom": {}})
    found = findings(guidelines, TODAY)
    assert [fold.first for fold in folded(found, guidelines)] == list(found)


def test_what_was_found_before_a_section_was_removed_stands_by_itself() -> None:
    guidelines = channels("X", "Blog")
    found = [f for f in findings(guidelines, TODAY) if f.check == "0-01"]
    without = guidelines_of({"custom": {}})
    assert [fold.first for fold in folded(found, without)] == found


@given(st.lists(st.sampled_from(["X", "Blog", "X", "no", ""]), max_size=5))
def test_none_is_lost_and_the_order_stays(names: list[str]) -> None:
    guidelines = channels(*names)
    found = findings(guidelines, TODAY)
    folds = folded(found, guidelines)
    every = list(chain.from_iterable((fold.first, *fold.others) for fold in folds))
    assert sorted(map(repr, every)) == sorted(map(repr, found))
    assert [f for f in found if f in {fold.first for fold in folds}] == [f.first for f in folds]
