"""Few boxes for the same cases: exactly the same, and close to the fewest there can be."""

from __future__ import annotations

from itertools import chain, combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from smguide.rules.covering import covering, is_covered

SIZES = (3, 2, 2, 2)
CASES = tuple(product(*map(range, SIZES)))
SIDES = [
    [frozenset(some) for n in range(1, size + 1) for some in combinations(range(size), n)]
    for size in SIZES
]
EVERY_BOX = {box: frozenset(product(*box)) for box in product(*SIDES)}
some_cases = st.sets(st.sampled_from(CASES), min_size=1)


def single(cases):
    return [tuple(frozenset({member}) for member in case) for case in sorted(cases)]


def said(boxes):
    return frozenset(chain.from_iterable(EVERY_BOX[box] for box in boxes))


def fewest(cases):
    """The least number of boxes that say exactly these cases, by trying."""
    inside = [held for held in EVERY_BOX.values() if held <= cases]
    largest = [held for held in inside if not any(held < other for other in inside)]
    for count in range(1, len(cases) + 1):
        for chosen in combinations(largest, count):
            if frozenset().union(*chosen) == cases:
                return count
    raise AssertionError("single cases always do")


@settings(max_examples=60)
@given(some_cases)
def test_the_boxes_say_the_same_cases(cases):
    assert said(covering(single(cases), SIZES)) == cases


@settings(max_examples=25)
@given(st.sets(st.sampled_from(CASES), min_size=1, max_size=14))
def test_they_are_hardly_more_than_the_fewest(cases):
    assert len(covering(single(cases), SIZES)) <= fewest(frozenset(cases)) + 1


def test_what_two_rules_do_takes_two_boxes():
    cases = {case for case in CASES if case[0] == 0 or case[1] == 0}
    assert len(covering(single(cases), SIZES)) == 2


@settings(max_examples=40)
@given(some_cases, st.sampled_from(sorted(EVERY_BOX, key=repr)))
def test_a_box_is_covered_when_all_its_cases_are(cases, box):
    assert is_covered(box, single(cases)) == (EVERY_BOX[box] <= cases)
