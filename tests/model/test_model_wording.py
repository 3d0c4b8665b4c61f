"""Lengths of time as people say them, with the days and the zone they are counted in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.checks.words.durations import hours_in
from smguide.model.wording import Promise, duration_in_words, split_promise


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("PT48H", "48 hours"),
        ("P2D business", "2 working days"),
        ("P1D business", "1 working day"),
        ("PT48H business Europe/Berlin", "48 hours, on working days, Europe/Berlin time"),
        ("P2D America/New_York", "2 days, America/New York time"),
        ("soon", "soon"),
        ("as soon as possible", "as soon as possible"),
    ],
)
def test_a_promise_is_said_in_words(written, said):
    assert duration_in_words(written) == said


def test_the_hours_of_a_promise_are_those_of_its_length():
    assert hours_in("P2D business Europe/Berlin") == hours_in("P2D") == 48


@given(
    st.sampled_from(["PT1H", "P2D", "P3M"]),
    st.booleans(),
    st.sampled_from(["", "UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"]),
)
def test_a_promise_is_read_as_it_was_written(length, business, zone):
    promise = Promise(length, business, zone)
    assert split_promise(promise.written()) == promise
