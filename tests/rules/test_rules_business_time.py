"""Lengths of time by the clock and in working hours: laws, and a count minute by minute."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.model.record import freeze_record
from smguide.rules.business_time import (
    LATEST,
    Calendar,
    Duration,
    add_clock,
    add_working,
    calendar_faults,
    contradictions,
    parse_duration,
    read_calendars,
)

LONDON = ZoneInfo("Europe/London")
BERLIN = ZoneInfo("Europe/Berlin")
OFFICE = Calendar("office", "Office hours", "Europe/Berlin", frozenset(range(5)), 9 * 60, 17 * 60)


def read(text):
    found = parse_duration(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("P1Y2M", Duration(months=14)),
        ("P2W", Duration(weeks=2)),
        ("P3DT4H", Duration(days=3, seconds=4 * 3600)),
        ("PT90M", Duration(seconds=5400)),
        ("PT1H1M1S", Duration(seconds=3661)),
        ("P0D", Duration()),
        ("P007D", Duration(days=7)),
    ],
)
def test_a_length_of_time_is_read(text, duration):
    assert parse_duration(text) == duration


@pytest.mark.parametrize("text", ["", "P", "PT", "P1DT", "1D", "soon", "P-1D", "P1.5D", "P1H"])
def test_what_is_not_a_length_of_time_is_refused(text):
    assert parse_duration(text) is None


def test_lengths_without_end_are_neither_an_error_nor_slow():
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    began = perf_counter()
    for text in ("P" + "9" * 5000 + "D", "P" + "9" * 5000 + "Y", "PT" + "9" * 30 + "H", "P9000Y"):
        assert add_clock(at, read(text)) == LATEST
        assert add_working(at, read(text), OFFICE).at == LATEST
    assert perf_counter() - began < 2


@pytest.mark.parametrize(
    ("at", "text", "later"),
    [
        ((2026, 1, 31, 12), "P1M", (2026, 2, 28, 12)),
        ((2024, 2, 29, 12), "P1Y", (2025, 2, 28, 12)),
        ((2026, 3, 28, 12), "P1D", (2026, 3, 29, 12)),  # clocks go forward in between
        ((2026, 3, 28, 12), "PT24H", (2026, 3, 29, 13)),
        ((2026, 10, 24, 12), "PT24H", (2026, 10, 25, 11)),
        ((2026, 3, 28, 1, 30), "P1D", (2026, 3, 29, 2, 30)),  # 01:30 does not exist that day
    ],
)
def test_by_the_clock_days_keep_the_time_of_day_and_hours_are_real_time(at, text, later):
    assert add_clock(datetime(*at, tzinfo=LONDON), read(text)) == datetime(*later, tzinfo=LONDON)


@pytest.mark.parametrize(
    ("at", "text", "later"),
    [
        ((2026, 3, 2, 10), "PT2H", (2026, 3, 2, 12)),
        ((2026, 3, 2, 9), "PT8H", (2026, 3, 2, 17)),  # the end of the day is within it
        ((2026, 3, 2, 16), "PT2H", (2026, 3, 3, 10)),
        ((2026, 3, 6, 16), "PT2H", (2026, 3, 9, 10)),  # Friday to Monday
        ((2026, 3, 7, 11), "PT0S", (2026, 3, 9, 9)),
        ((2026, 3, 7, 11), "PT1H", (2026, 3, 9, 10)),
        ((2026, 3, 2, 10), "P1D", (2026, 3, 3, 10)),
        ((2026, 3, 2, 10), "P1W", (2026, 3, 9, 10)),
        ((2026, 3, 2, 10), "P5D", (2026, 3, 9, 10)),
        ((2026, 3, 27, 16), "PT2H", (2026, 3, 30, 10)),  # over the change of clocks
        ((2026, 1, 31, 12), "P1M", (2026, 3, 2, 9)),
    ],
)
def test_working_time_counts_in_working_hours_only(at, text, later):
    due = add_working(datetime(*at, tzinfo=BERLIN), read(text), OFFICE)
    assert due.at == datetime(*later, tzinfo=BERLIN)
    assert due.note == ""


def test_days_off_do_not_count_and_the_zone_is_that_of_the_calendar():
    closed = Calendar(**{**fields(OFFICE), "holidays": frozenset({date(2026, 3, 3)})})
    due = add_working(datetime(2026, 3, 2, 15, tzinfo=UTC), read("PT2H"), closed)
    assert due.at == datetime(2026, 3, 4, 10, tzinfo=BERLIN)
    assert closed.is_holiday(datetime(2026, 3, 2, 23, tzinfo=UTC))  # the third in Berlin
    assert not closed.is_holiday(datetime(2026, 3, 2, 22, tzinfo=UTC))
    assert not closed.is_open(datetime(2026, 3, 3, 12, tzinfo=BERLIN))


def test_open_from_the_first_minute_until_before_the_last():
    assert OFFICE.is_open(datetime(2026, 3, 2, 8, tzinfo=UTC))
    assert not OFFICE.is_open(datetime(2026, 3, 2, 7, 59, tzinfo=UTC))
    assert not OFFICE.is_open(datetime(2026, 3, 2, 16, tzinfo=UTC))
    assert not OFFICE.is_open(datetime(2026, 3, 7, 10, tzinfo=UTC))


def test_an_hour_that_clocks_skip_or_repeat_is_counted_as_real_time():
    nights = Calendar("n", "Nights", "Europe/Berlin", frozenset(range(7)), 0, 6 * 60)
    forward = add_working(datetime(2026, 3, 29, tzinfo=BERLIN), read("PT5H"), nights)
    back = add_working(datetime(2026, 10, 25, tzinfo=BERLIN), read("PT7H"), nights)
    assert forward.at == datetime(2026, 3, 29, 6, tzinfo=BERLIN)
    assert back.at == datetime(2026, 10, 25, 6, tzinfo=BERLIN)


def test_hours_that_end_while_clocks_are_put_back_end_the_second_time():
    late = Calendar("l", "Late", "Europe/Berlin", frozenset(range(7)), 0, 2 * 60 + 30)
    due = add_working(datetime(2026, 10, 25, tzinfo=BERLIN), read("PT3H30M"), late)
    assert due.at.astimezone(UTC) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert late.is_open(datetime(2026, 10, 25, 1, 29, tzinfo=UTC))


def test_a_week_is_as_long_as_its_working_days():
    part_time = Calendar("p", "Part", "UTC", frozenset({0, 2}), 9 * 60, 12 * 60)
    monday = datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert add_working(monday, read("P1W"), part_time).at == monday + timedelta(days=7)
    assert add_working(monday, read("P1D"), part_time).at == monday + timedelta(days=2)


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"days": []}, "“Office” has no working days."),
        ({"from": "17:00", "until": "09:00"}, "In “Office” the day ends before it begins."),
        ({"from": "09:00", "until": "09:00"}, "In “Office” the day ends before it begins."),
        (
            {"time_zone": "Mars/Olympus"},
            "“Office” names a time zone that does not exist: “Mars/Olympus”.",
        ),
        (
            {"time_zone": "../../etc/passwd"},
            "“Office” names a time zone that does not exist: “../../etc/passwd”.",
        ),
        ({"time_zone": "Europe"}, "“Office” names a time zone that does not exist: “Europe”."),
    ],
)
def test_a_calendar_that_contradicts_itself_is_named_and_counts_by_the_clock(facts, sentence):
    (calendar,) = calendars({"id": "o", "name": "Office", "days": ["mon"], **facts})
    at = datetime(2026, 3, 7, 10, tzinfo=UTC)
    due = add_working(at, read("PT2H"), calendar)
    assert contradictions(calendar) == (sentence,)
    assert due.at == at + timedelta(hours=2)
    assert due.note == f"{sentence} Every hour counts instead."
    assert not calendar.is_open(at)


def test_values_that_mean_nothing_are_named_and_the_rest_counts():
    (calendar,) = calendars(
        {"id": "o", "name": "Office", "days": ["mon", "someday"], "holidays": ["2026-02-30"]}
    )
    assert calendar.days == {0}
    assert calendar_faults(calendar) == (
        "“Office” has a value that means nothing: “someday”.",
        "“Office” has a value that means nothing: “2026-02-30”.",
    )


def test_a_calendar_without_hours_or_zone_is_open_all_day_where_one_is():
    (calendar,) = calendars({"id": "o", "name": "O", "days": ["mon"]})
    assert (calendar.opens, calendar.closes) == (0, 1440)
    assert calendar.is_open(datetime(2026, 3, 2, 0, 30, tzinfo=BERLIN))
    assert not calendar.is_open(datetime(2026, 3, 1, 23, 30, tzinfo=UTC))
    evening = datetime(2026, 3, 2, 23, tzinfo=BERLIN)
    assert add_working(evening, read("PT2H"), calendar).at == datetime(2026, 3, 9, 1, tzinfo=BERLIN)


def calendars(*plain):
    return read_calendars(freeze_record({"calendars": list(plain)}))


def fields(calendar):
    return {name: getattr(calendar, name) for name in calendar.__slots__}


ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Africa/Cairo", "Asia/Kathmandu"]
moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)).map(
    lambda at: at.replace(second=0, microsecond=0, tzinfo=UTC)
)
lengths = st.builds(
    Duration,
    weeks=st.integers(0, 2),
    days=st.integers(0, 9),
    seconds=st.integers(0, 60 * 24 * 3).map(lambda minutes: minutes * 60),
)


@st.composite
def working_hours(draw):
    opens = draw(st.integers(4 * 60, 20 * 60))  # clocks change before that, in these zones
    whole = draw(st.booleans())
    return Calendar(
        "c",
        "Hours",
        draw(st.sampled_from(ZONES)),
        draw(st.frozensets(st.integers(0, 6), min_size=1)),
        0 if whole else opens,
        1440 if whole else draw(st.integers(opens + 1, 1440)),
        draw(st.frozensets(st.dates(date(2026, 1, 1), date(2027, 1, 31)), max_size=5)),
    )


@given(working_hours(), moments, moments, lengths, lengths)
def test_later_and_longer_never_end_earlier(calendar, one, other, length, more):
    first, second = sorted((one, other))
    assert add_working(first, length, calendar).at <= add_working(second, length, calendar).at
    assert add_working(one, length, calendar).at <= add_working(one, length + more, calendar).at
    assert add_working(one, length, calendar).at >= one


@given(working_hours(), moments, lengths, lengths)
def test_one_after_the_other_is_as_long_as_both(calendar, at, one, other):
    at_once = add_working(at, one + other, calendar).at
    assert add_working(add_working(at, one, calendar).at, other, calendar).at == at_once
    assert add_clock(add_clock(at, one), other) == add_clock(at, one + other)


@given(working_hours(), moments, lengths)
def test_the_end_lies_within_working_hours(calendar, at, length):
    due = add_working(at, length, calendar).at
    assert calendar.is_open(due) or calendar.is_open(due - timedelta(seconds=1))


@given(working_hours(), moments, st.integers(1, 300))
def test_it_is_what_counting_minute_by_minute_finds(calendar, at, minutes):
    wall = ZoneInfo(calendar.time_zone)

    def counts(moment):
        local = moment.astimezone(wall)
        minute = local.hour * 60 + local.minute
        return (
            local.weekday() in calendar.days
            and local.date() not in calendar.holidays
            and calendar.opens <= minute < calendar.closes
        )

    at, left = at.replace(day=min(at.day, 28)), minutes
    due = add_working(at, Duration(seconds=minutes * 60), calendar).at
    if due - at > timedelta(days=4):
        return
    while left:
        assert calendar.is_open(at) == counts(at)
        left -= counts(at)
        at += timedelta(minutes=1)
    assert due == at
