"""What turns when: only the days that can turn are asked, and none is missed."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_cases import PEOPLE, guidelines, is_, rule, step

from smguide.rules.book import read_book
from smguide.rules.decide import decide_by
from smguide.rules.decision import Post, burden
from smguide.rules.known_facts import usual_facts
from smguide.rules.timeline import TurnKind, noon, timeline

FIRST = date(2026, 11, 23)
REST = rule("rest", steps=[step()])


def turns(workflow, first=FIRST, days=400, given=None, **more):
    ours = guidelines(workflow, **more)
    return timeline(ours, "dana", first, first + timedelta(days), given or {})


def told(*args, **more):
    return [turn.sentence for turn in turns(*args, **more)]


def test_a_rule_that_begins_to_count_and_ends():
    when = {"all": [is_("post.type", "reply"), is_("post.channel", "x")]}
    easy = {**rule("easy", when), "effective": {"from": "2027-03-01", "until": "2027-03-31"}}
    found = turns({"rules": [easy, REST]})
    assert [turn.sentence for turn in found] == [
        "From 1 March 2027: Reply on X: free to post (before: 1 agrees)",
        "From 1 April 2027: Reply on X: 1 agrees (before: free to post)",
    ]
    assert [turn.kind for turn in found] == [TurnKind.FREER, TurnKind.STRICTER]
    assert found[0].because == ("“Easy” counts from now on",)


def test_alike_cases_are_one_turn():
    easy = {**rule("easy"), "effective": {"from": "2027-03-01"}}
    assert told({"rules": [easy, REST]}) == [
        "From 1 March 2027: Every post on every channel: free to post (before: 1 agrees)"
    ]


def test_somebody_away_is_another_who_is_asked():
    days = {"from": "2026-12-21", "until": "2027-01-03"}
    workflow = {"rules": [REST], "absences": [{"id": "a", "person": "ben", **days}]}
    found = turns(workflow)
    assert [turn.kind for turn in found] == [TurnKind.OTHER, TurnKind.OTHER]
    assert found[0].sentence == (
        "From 21 December 2026: Every post on every channel: Yes, once Ana agrees "
        "(before: Yes, once Ana or Ben agrees)"
    )
    assert found[1].day == date(2027, 1, 4)
    assert found[1].because == ("Ben is back",)


LEVELS = [
    {"id": "new", "name": "New"},
    {
        "id": "old",
        "name": "Old",
        "expires": "P12M",
        "promote_if": {
            "all": [is_("author.days_at_level", 60, "ge"), is_("author.approved_posts", 10, "ge")]
        },
    },
]
TRUSTED = rule("trusted", is_("author.level", "old"))


def test_a_level_runs_out():
    people = ({**PEOPLE[0], "trust_level": "old", "level_since": "2026-01-10"}, *PEOPLE[1:])
    found = turns({"rules": [TRUSTED, REST], "trust_levels": LEVELS}, people=people)
    assert [(turn.day, turn.kind) for turn in found] == [(date(2027, 1, 11), TurnKind.STRICTER)]


@pytest.mark.parametrize(("posts", "missing"), [(12, ()), (3, ("At least 10 posts",))])
def test_the_next_level_if_things_stay_clean(posts, missing):
    people = ({**PEOPLE[0], "trust_level": "new", "level_since": "2026-11-13"}, *PEOPLE[1:])
    workflow = {"rules": [REST], "trust_levels": LEVELS}
    (found,) = turns(workflow, people=people, given={"author.approved_posts": posts})
    assert (found.day, found.kind) == (date(2027, 1, 12), TurnKind.MAY)
    assert found.sentence.startswith(
        "From 12 January 2027, if things stay clean: the time for the level “Old” has come"
    )
    assert [words[: len("At least 10 posts")] for words in found.because] == list(missing)


def test_the_next_phase_and_its_earliest_day():
    phases = [
        {
            "id": "one",
            "name": "One",
            "started_on": "2026-11-01",
            "earliest": "2027-02-01",
            "exit_if": is_("org.days_in_phase", 60, "ge"),
        },
        {"id": "two", "name": "Two"},
    ]
    assert told({"rules": [REST], "phases": phases, "current_phase": "one"}) == [
        "From 31 December 2026, if things stay clean: the time for “Two” has come",
        "From 1 February 2027: “Two” may begin",
    ]


def test_a_course_goes_stale():
    course = {"id": "basic", "name": "Basics", "required": True, "valid_for": "P12M"}
    dana = {**PEOPLE[0], "trainings": ["basic"], "trained_on": "2026-01-10"}
    workflow = {"rules": [rule("trained", is_("author.trained", True)), REST]}
    (found,) = turns(workflow, people=(dana, *PEOPLE[1:]), trainings=(course,))
    assert (found.day, found.kind) == (date(2027, 1, 11), TurnKind.STRICTER)
    assert found.because == ("“Basics” has to be repeated",)


@pytest.mark.parametrize(("op", "day"), [("ge", 80), ("gt", 81), ("lt", None)])
def test_days_that_are_counted_go_on_counting(op, day):
    workflow = {"rules": [rule("calm", is_("author.days_since_incident", 90, op)), REST]}
    found = turns(workflow, given={"author.days_since_incident": 10}, days=79 if not day else 400)
    assert [(turn.day - FIRST).days for turn in found] == ([day] if day else [])


def test_days_that_cannot_be_read_turn_nothing():
    nonsense = {**rule("easy"), "effective": {"from": "soon", "until": "9999-12-31"}}
    assert turns({"rules": [nonsense, REST]}) == ()


DAYS = st.integers(-3, 24).map(lambda n: (FIRST + timedelta(n)).isoformat())
LONG = st.sampled_from(["", "P3D", "P1W", "P11D"])
COUNTED = st.builds(
    is_,
    st.sampled_from(
        ["author.days_at_level", "author.days_since_start", "author.days_since_incident"]
    ),
    st.integers(0, 25) | st.sampled_from([4.5]),
    st.sampled_from(["ge", "gt", "le", "lt", "eq", "ne"]),
)
PLAIN = st.sampled_from(
    [
        is_("author.level", "old"),
        is_("author.trained", True),
        is_("post.account_approved", True),
        is_("post.type", "reply"),
        is_("context.business_hours", True),
    ]
)
WHEN = st.recursive(
    COUNTED | PLAIN,
    lambda inner: (
        st.builds(lambda one: {"not": one}, inner)
        | st.builds(lambda some: {"any": some}, st.lists(inner, min_size=1, max_size=2))
        | st.builds(lambda some: {"all": some}, st.lists(inner, min_size=1, max_size=2))
    ),
    max_leaves=3,
)
WINDOW = st.fixed_dictionaries({}, optional={"from": DAYS, "until": DAYS})
STEPS = st.sampled_from([[], [step()], [step(by=[{"person": "ben"}])], [step(need={"count": 2})]])


@st.composite
def rules(draw, name):
    made = [rule(f"{name}{n}", draw(WHEN), draw(STEPS)) for n in range(draw(st.integers(0, 2)))]
    return [{**one, "effective": draw(WINDOW)} for one in made]


@st.composite
def models(draw):
    dana = {
        **PEOPLE[0],
        "trust_level": "old",
        "level_since": draw(DAYS),
        "joined_on": draw(DAYS),
        "trained_on": draw(DAYS),
        "trainings": ["course"],
    }
    ben = {**PEOPLE[2], **draw(st.fixed_dictionaries({}, optional={"left_on": DAYS}))}
    levels = [LEVELS[0], {**LEVELS[1], "expires": draw(LONG), "demote_if": draw(COUNTED)}]
    approval = {"channel": "x", "approved_on": draw(DAYS), "valid_for": draw(LONG)}
    workflow = {
        "rules": [*draw(rules("r")), REST],
        "floors": draw(rules("f")),
        "trust_levels": levels,
        "tightenings": [
            {
                "id": "dark",
                "name": "Dark",
                "when": draw(WHEN),
                "freeze": True,
                "effective": draw(WINDOW),
            }
        ],
        "absences": [{"id": "a", "person": "ana", **draw(WINDOW)}],
        "account_approvals": [{"id": "b", **approval}],
    }
    course = {"id": "course", "name": "Course", "required": True, "valid_for": draw(LONG)}
    return guidelines(workflow, people=(dana, PEOPLE[1], ben), trainings=(course,))


def answers_day_by_day(ours, facts, days):
    """Everything asked on every day, with the facts of the first day counted on by hand."""
    for n in range(days + 1):
        book = read_book(ours, noon(FIRST + timedelta(n)))
        grown = {fact: value + n for fact, value in facts.items()}
        working = {"context.business_hours": True, "context.holiday": False}
        yield {
            (kind, channel): decide_by(
                book,
                Post("dana", channel, kind),
                {**usual_facts(book, kind), **working, **grown},
            ).answer
            for kind, channel in product(("reply", "offer"), ("x", "blog"))
        }


@settings(max_examples=25, deadline=None)
@given(ours=models(), since=st.none() | st.integers(0, 20))
def test_the_turns_are_those_of_asking_on_every_day(ours, since):
    facts = {} if since is None else {"author.days_since_incident": since}
    expected = set()
    answers = list(answers_day_by_day(ours, facts, 24))
    for n, (before, after) in enumerate(pairwise(answers), 1):
        for place, answer in after.items():
            if answer != before[place]:
                weights = burden(before[place]), burden(answer)
                freer, stricter = weights[1] < weights[0], weights[1] > weights[0]
                kind = "freer" if freer else "stricter" if stricter else "other"
                expected.add((FIRST + timedelta(n), place, kind))
    found = [
        (turn.day, place, turn.kind.value)
        for turn in timeline(ours, "dana", FIRST, FIRST + timedelta(24), facts)
        for place in product(turn.post_types, turn.channels)
    ]
    assert len(found) == len(set(found))
    assert set(found) == expected
