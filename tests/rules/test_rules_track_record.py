"""The register against a naive count, and its laws."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.assets import asset
from smguide.model.canonical import parse_record
from smguide.rules.facts import fact_kinds
from smguide.rules.track_record import (
    NEVER,
    Incident,
    Outcome,
    PostRecord,
    organisation_facts,
    person_facts,
    track_record,
)

AT = date(2026, 3, 1)
DAYS = st.integers(-200, 20).map(lambda ago: AT + timedelta(days=ago))
POSTS = st.lists(
    st.builds(
        PostRecord,
        st.sampled_from(["dana", "kim"]),
        DAYS,
        st.just("linkedin"),
        st.just("job"),
        st.sampled_from(Outcome),
        st.sampled_from([Incident.NONE, *Incident]),
        st.just(""),
        st.none() | DAYS,
        st.just(""),
        st.none() | st.integers(0, 5000),
        st.none() | DAYS,
    ),
    max_size=12,
)
CLEAN = PostRecord("dana", AT, "linkedin", "job", Outcome.APPROVED)


def ago(days: int, outcome: Outcome = Outcome.APPROVED, **more: object) -> PostRecord:
    return replace(CLEAN, day=AT - timedelta(days=days), outcome=outcome, **more)


def naive_person(posts: list[PostRecord], person: str) -> dict[str, object]:
    """Written independently: day by day, forwards, with little remembered."""
    every_day = [AT - timedelta(days=ago) for ago in range(400, -1, -1)]
    own = [post for day in every_day for post in posts if (post.day, post.person) == (day, person)]
    read = [post for post in own if post.outcome in ("approved", "corrected")]
    out = [post for post in own if post.outcome != "sent-back"]
    told: dict[str, object] = {
        "author.approved_posts": len(read),
        "author.clean_streak": naive_streak(own, every_day),
        "author.post_span_days": (read[-1].day - read[0].day).days if read else 0,
    }
    if out:
        told["author.days_since_first_post"] = (AT - out[0].day).days
        told["author.days_inactive"] = (AT - out[-1].day).days
    if any(post.day in every_day for post in posts):
        bad = [post for post in own if naive_incident(post)]
        days = [(AT - naive_incident(post)).days for post in bad]
        told["author.days_since_incident"] = min(days, default=NEVER)
        told["author.open_incident"] = any(
            post.incident == "open" or (post.settled_on or date.min) > AT for post in bad
        )
    return told


def naive_incident(post: PostRecord) -> date | None:
    """The day of an incident that had happened by the day asked about."""
    if post.incident == "none":
        return None
    happened = post.day if post.incident_on is None else post.incident_on
    return None if happened > AT else happened


def naive_streak(own: list[PostRecord], every_day: list[date]) -> int:
    streak = 0
    for day in every_day:
        todays = [post for post in own if post.day == day]
        bad = [post for post in todays if post.outcome in ("corrected", "sent-back")]
        bad += [post for post in own if naive_incident(post) == day]
        good = [post for post in todays if post.outcome == "approved" and not naive_incident(post)]
        streak = 0 if bad else streak + len(good)
    return streak


def naive_organisation(posts: list[PostRecord], since: date) -> dict[str, object]:
    known = [post for post in posts if not post.day > AT]
    if not known:
        return {}
    told: dict[str, object] = {}
    vetted = back = recent_vetted = incidents = still_open = 0
    waits = []
    for post in known:
        recent = (AT - post.day).days in range(90)
        if post.outcome != "free":
            vetted += post.day >= since
            recent_vetted += recent
            back += recent and post.outcome == "sent-back"
        happened = naive_incident(post)
        if happened:
            incidents += (AT - happened).days in range(90)
            late = post.settled_on is not None and post.settled_on > AT
            still_open += post.incident == "open" or late
        if post.wait_minutes is not None:
            waits.append(post.wait_minutes)
    told["org.posts_vetted"] = vetted
    told["org.incidents"] = incidents
    told["org.open_incidents"] = still_open
    if recent_vetted:
        told["org.rejection_rate"] = back / recent_vetted
    if waits:
        waits.sort()
        half = len(waits) // 2
        middle = waits[half] if len(waits) % 2 else (waits[half - 1] + waits[half]) / 2
        told["org.median_wait_hours"] = middle / 60
    return told


@given(POSTS)
def test_a_person_is_counted_as_a_naive_count_does(posts):
    for person in ("dana", "kim", "nobody"):
        expected = naive_person(posts, person)
        assert dict(person_facts(posts, person, AT)) == expected
        assert dict(track_record(posts, AT).of(person)) == expected


@given(POSTS, DAYS)
def test_the_organisation_is_counted_as_a_naive_count_does(posts, since):
    facts = dict(organisation_facts(posts, AT, phase_since=since))
    expected = naive_organisation(posts, since)
    if since > AT:
        expected.pop("org.posts_vetted", None)
    assert facts == expected
    assert dict(track_record(posts, AT, phase_since=since).organisation) == expected


@given(POSTS, DAYS)
def test_a_clean_post_never_lowers_a_streak(posts, day):
    before = person_facts(posts, "dana", AT)["author.clean_streak"]
    after = person_facts([*posts, replace(CLEAN, day=day)], "dana", AT)["author.clean_streak"]
    assert before <= after <= before + 1


@given(POSTS, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(posts, chance):
    mixed = list(posts)
    chance.shuffle(mixed)
    assert track_record(mixed, AT, phase_since=AT) == track_record(posts, AT, phase_since=AT)


@given(POSTS, POSTS)
def test_what_came_later_changes_no_answer_about_an_earlier_day(posts, later):
    after = [replace(post, day=AT + timedelta(days=1)) for post in later]
    assert track_record([*posts, *after], AT) == track_record(posts, AT)


@given(POSTS, POSTS)
def test_other_people_change_nothing_once_there_is_a_register(posts, others):
    own = [CLEAN, *posts]
    more = [replace(post, person="tom") for post in others]
    assert person_facts([*own, *more], "dana", AT) == person_facts(own, "dana", AT)


def test_every_fact_is_one_of_those_that_the_record_supplies():
    rows = parse_record(asset("schemas", "common.json").read_bytes(), name="common.json")
    supplied = {
        row.text("fact") for row in rows.records("x-facts") if row.text("supplied") == "record"
    }
    told = track_record([ago(1, wait_minutes=30)], AT, phase_since=AT, begun=AT)
    assert {*told.of("dana"), *told.organisation} == supplied
    for fact, value in {**told.of("dana"), **told.organisation}.items():
        assert isinstance(value, bool) == (fact_kinds()[fact].type == "flag")


def test_an_empty_register_does_not_know_of_incidents():
    told = track_record([], AT, phase_since=AT, begun=AT - timedelta(days=5))
    assert told.of("dana") == {
        "author.approved_posts": 0,
        "author.clean_streak": 0,
        "author.post_span_days": 0,
    }
    assert told.organisation == {"org.days_since_start": 5}


def test_somebody_without_an_incident_has_had_none_for_longer_than_any_minimum():
    facts = person_facts([ago(0)], "dana", AT)
    assert facts["author.days_since_incident"] > (date.max - date.min).days
    assert facts["author.open_incident"] is False


@pytest.mark.parametrize(
    ("rows", "streak"),
    [
        ([ago(3), ago(2), ago(1)], 3),
        ([ago(3), ago(2, Outcome.CORRECTED), ago(1)], 1),
        ([ago(3), ago(2, Outcome.SENT_BACK), ago(1)], 1),
        ([ago(3), ago(2, Outcome.FREE), ago(1)], 2),
        ([ago(3), ago(2, Outcome.FREE, incident=Incident.SETTLED), ago(1)], 1),
        ([ago(2), ago(1), ago(1, Outcome.CORRECTED)], 0),
        ([ago(1), ago(0, incident=Incident.OPEN)], 0),
        ([ago(1), ago(-1, Outcome.SENT_BACK)], 1),
    ],
)
def test_streaks(rows, streak):
    assert person_facts(rows, "dana", AT)["author.clean_streak"] == streak


def test_an_incident_is_open_until_the_day_it_was_settled():
    row = ago(10, incident=Incident.SETTLED, settled_on=AT - timedelta(days=4))
    days = [AT - timedelta(days=n) for n in (11, 10, 5, 4, 0)]
    told = [person_facts([ago(20), row], "dana", day)["author.open_incident"] for day in days]
    assert told == [False, True, True, False, False]


def test_an_incident_that_came_to_light_later_counts_from_its_day():
    row = ago(30, incident=Incident.OPEN, incident_on=AT - timedelta(days=5))
    rows = [ago(40), row, ago(20), ago(2)]
    told = {n: track_record(rows, AT - timedelta(days=n)) for n in (6, 5, 0)}
    facts = {n: one.of("dana") for n, one in told.items()}
    assert [facts[n]["author.clean_streak"] for n in told] == [3, 0, 1]
    assert [facts[n]["author.open_incident"] for n in told] == [False, True, True]
    assert [facts[n]["author.days_since_incident"] for n in told] == [NEVER, 0, 5]
    assert [told[n].organisation["org.incidents"] for n in told] == [0, 1, 1]


def test_ninety_days_are_ninety_days():
    rows = [ago(89, Outcome.SENT_BACK), ago(90, Outcome.SENT_BACK), ago(1), ago(1)]
    assert organisation_facts(rows, AT)["org.rejection_rate"] == pytest.approx(1 / 3)
    assert "org.rejection_rate" not in organisation_facts([ago(90)], AT)


def test_posts_that_nobody_read_do_not_make_the_share_look_better():
    rows = [ago(1, Outcome.SENT_BACK), ago(1), *[ago(1, Outcome.FREE)] * 20]
    assert organisation_facts(rows, AT)["org.rejection_rate"] == 0.5


def test_the_ends_of_the_calendar_do_no_harm():
    for at in (date.min, date.max):
        rows = [replace(CLEAN, day=at), replace(CLEAN, day=date.max)]
        facts = track_record(rows, at, phase_since=date.min, begun=date.min)
        assert facts.of("dana")["author.clean_streak"] == sum(row.day <= at for row in rows)
        assert facts.organisation["org.incidents"] == 0
