"""Answers about posts: which rule decides, who is asked, what is not known."""

from __future__ import annotations

import pytest
from rule_cases import AT, CHANNELS, PEOPLE, TYPES, guidelines, is_, rule, step

from smguide.rules.decide import decide
from smguide.rules.decision import Outcome, Post

REPLY = Post("dana", "x", "reply")


def answer(workflow, post=REPLY, at=AT, given=None, **more):
    return decide(guidelines(workflow, **more), post, given or {}, at)


def test_the_first_rule_that_fits_decides():
    rules = [rule("replies", is_("post.type", "reply")), rule("rest", steps=[step()])]
    assert answer({"rules": rules}).outcome is Outcome.FREE
    offer = answer({"rules": rules}, Post("dana", "x", "offer"))
    assert offer.outcome is Outcome.APPROVE
    assert offer.answer.asks[0].people == ("ana", "ben")
    assert offer.sentence == "Yes, once Ana or Ben agrees."
    assert [reason.id for reason in offer.because] == ["rest"]


def test_no_rule_is_a_wait_and_never_a_yes():
    found = answer({"rules": [rule("offers", is_("post.type", "offer"))]})
    assert found.outcome is Outcome.HOLD
    assert found.because[0].kind == "nothing"


def test_nobody_agrees_to_their_own_post():
    found = answer({"rules": [rule("rest", steps=[step()])]}, Post("ana", "x", "reply"))
    assert found.answer.asks[0].people == ("ben",)
    assert found.sentence == "Yes, once Ben agrees."


def test_where_the_author_is_the_only_one_the_post_waits():
    only = [step(by=[{"person": "ana"}])]
    found = answer({"rules": [rule("rest", steps=only)]}, Post("ana", "x", "reply"))
    assert found.outcome is Outcome.HOLD
    assert found.answer.stuck == ("read",)


def test_somebody_away_is_answered_for_by_the_stand_in():
    only = {"rules": [rule("rest", steps=[step(by=[{"person": "ben"}])])]}
    away = {"id": "a", "person": "ben", "from": "2026-11-20", "until": "2026-11-30"}
    assert answer({**only, "absences": [{**away, "deputy": "ana"}]}).sentence == (
        "Yes, once Ana agrees."
    )
    assert answer({**only, "absences": [away]}).outcome is Outcome.HOLD


def test_stand_ins_in_a_circle_are_nobody():
    only = {"rules": [rule("rest", steps=[step(by=[{"person": "ben"}])])]}
    days = {"from": "2026-11-20", "until": "2026-11-30"}
    circle = [
        {"id": "a", "person": "ben", "deputy": "ana", **days},
        {"id": "b", "person": "ana", "deputy": "ben", **days},
    ]
    assert answer({**only, "absences": circle}).outcome is Outcome.HOLD


def test_a_floor_comes_on_top_of_a_free_rule():
    floor = rule("law", is_("post.risk", "medium", "ge"), [step("legal", [{"person": "ben"}])])
    rules = {"rules": [rule("rest")], "floors": [floor]}
    assert answer(rules).outcome is Outcome.FREE
    assert answer(rules, Post("dana", "x", "offer")).sentence == "Yes, once Ben agrees."


def test_what_is_not_known_is_taken_the_stricter_way_and_said():
    rules = [rule("agreed", is_("post.from_library", True)), rule("rest", steps=[step()])]
    found = answer({"rules": rules})
    assert found.outcome is Outcome.APPROVE
    assert found.unknown == ("post.from_library",)
    assert answer({"rules": rules}, given={"post.from_library": True}).outcome is Outcome.FREE
    assert answer({"rules": rules}, given={"post.from_library": False}).unknown == ()


def test_the_contrary_of_something_unknown_is_not_known_either():
    negated = {"not": is_("post.flags", ["legal"], "has_any")}
    found = answer({"rules": [rule("plain", negated), rule("rest", steps=[step()])]})
    assert found.outcome is Outcome.APPROVE
    floor = rule("law", is_("post.flags", ["legal"], "has_any"), [step("legal")])
    unsure = answer({"rules": [rule("rest")], "floors": [floor]})
    assert unsure.outcome is Outcome.APPROVE
    assert "It is not known" in unsure.because[1].sentence


def test_a_freeze_lets_only_its_exemptions_out():
    freeze = {
        "id": "dark",
        "name": "Going dark",
        "reason": "Results come out on Friday.",
        "when": is_("context.closed_window", True),
        "freeze": True,
        "exempt": is_("post.type", "reply"),
    }
    rules = {"rules": [rule("rest")], "tightenings": [freeze]}
    closed = {"context.closed_window": True}
    assert answer(rules, Post("dana", "x", "offer"), given=closed).outcome is Outcome.HOLD
    assert answer(rules, given=closed).outcome is Outcome.FREE
    assert answer(rules, Post("dana", "x", "offer")).assumed == ("context.closed_window",)


def test_a_condition_nobody_can_read_never_frees():
    rules = [rule("odd", {"fakt": "post.type"}), rule("rest", steps=[step()])]
    assert answer({"rules": rules}).outcome is Outcome.APPROVE


@pytest.mark.parametrize(
    ("post", "outcome", "words"),
    [
        (Post("zoe", "x", "reply"), Outcome.HOLD, "“zoe” is not listed under Who may post."),
        (Post("dana", "tv", "reply"), Outcome.HOLD, "“tv” is not listed under Channels."),
        (Post("dana", "x", "song"), Outcome.HOLD, "“song” is not listed under Kinds of post."),
        (Post("dana", "blog", "reply"), Outcome.FORBIDDEN, "Blog is only planned."),
        (Post("dana", "x", "offer"), Outcome.FORBIDDEN, "“Offer” is not for us: too loud"),
        (Post("max", "x", "reply"), Outcome.FORBIDDEN, "Max has left."),
    ],
)
def test_what_is_not_there_or_not_in_use_goes_nowhere(post, outcome, words):
    people = (*PEOPLE, {"id": "max", "name": "Max", "left_on": "2026-01-31"})
    channels = (CHANNELS[0], {**CHANNELS[1], "status": "planned"})
    types = (TYPES[0], {**TYPES[1], "use": "out", "reason": "too loud"})
    free = {"rules": [rule("rest")]}
    found = answer(free, post, people=people, channels=channels, types=types)
    assert (found.outcome, found.sentence.split(". ", 1)[1]) == (outcome, words)


LEVELS = [
    {"id": "new", "name": "New"},
    {
        "id": "old",
        "name": "Old",
        "expires": "P12M",
        "demote_if": is_("author.open_incident", True),
        "demote_to": "new",
    },
]


@pytest.mark.parametrize(
    ("person", "given", "outcome"),
    [
        ({}, {}, Outcome.APPROVE),
        ({"trust_level": "old", "level_since": "2026-01-10"}, {}, Outcome.FREE),
        ({"trust_level": "old", "level_since": "2025-11-20"}, {}, Outcome.APPROVE),
        ({"trust_level": "old"}, {"author.open_incident": True}, Outcome.APPROVE),
        ({"trust_level": "gone"}, {}, Outcome.APPROVE),
    ],
)
def test_a_level_is_earned_runs_out_and_is_lost(person, given, outcome):
    rules = [rule("trusted", is_("author.level", "old")), rule("rest", steps=[step()])]
    people = ({**PEOPLE[0], **person}, *PEOPLE[1:])
    workflow = {"rules": rules, "trust_levels": LEVELS}
    assert answer(workflow, given=given, people=people).outcome is outcome


def test_a_level_for_one_channel_counts_there_only():
    levels = [LEVELS[0], {**LEVELS[1], "channels": ["blog"]}]
    rules = [rule("trusted", is_("author.level", "old")), rule("rest", steps=[step()])]
    people = ({**PEOPLE[0], "trust_level": "old"}, *PEOPLE[1:])
    workflow = {"rules": rules, "trust_levels": levels}
    assert answer(workflow, people=people).outcome is Outcome.APPROVE
    assert answer(workflow, Post("dana", "blog", "reply"), people=people).outcome is Outcome.FREE


def test_two_different_people_are_needed_where_the_rule_says_so():
    twice = [step("one"), step("two", distinct_from=["one"])]
    workflow = {"rules": [rule("rest", steps=twice)]}
    assert answer(workflow).outcome is Outcome.APPROVE
    assert answer(workflow, Post("ana", "x", "reply")).outcome is Outcome.HOLD


def test_an_account_that_was_approved_once_needs_no_approval_of_each_post():
    rules = [rule("account", is_("post.account_approved", True)), rule("rest", steps=[step()])]
    row = {"id": "a", "channel": "x", "people": ["dana"], "approved_on": "2026-06-01"}
    for lasts, outcome in (("P12M", Outcome.FREE), ("P3M", Outcome.APPROVE)):
        approvals = [{**row, "valid_for": lasts}]
        assert answer({"rules": rules, "account_approvals": approvals}).outcome is outcome


def test_a_rule_counts_only_while_it_is_in_effect():
    until = {**rule("easy"), "effective": {"until": "2026-11-22"}}
    assert answer({"rules": [until, rule("rest", steps=[step()])]}).outcome is Outcome.APPROVE
    nonsense = {**rule("easy"), "effective": {"from": "soon"}}
    assert answer({"rules": [nonsense, rule("rest", steps=[step()])]}).outcome is Outcome.APPROVE


OFFICE = {"id": "o", "name": "Office", "days": ["mon"], "time_zone": "Europe/Berlin"}


@pytest.mark.parametrize(
    ("calendar", "outcome"),
    [
        (OFFICE, Outcome.FREE),
        ({**OFFICE, "holidays": [f"{AT:%Y-%m-%d}"]}, Outcome.HOLD),
        ({**OFFICE, "days": ["sun"]}, Outcome.HOLD),
        ({**OFFICE, "days": []}, Outcome.HOLD),
        ({**OFFICE, "time_zone": "America/Argentina"}, Outcome.HOLD),  # a folder of time zones
    ],
)
def test_working_hours_are_those_of_the_usual_calendar_if_it_makes_sense(calendar, outcome):
    workflow = {
        "rules": [rule("at work", is_("context.business_hours", True))],
        "calendars": [calendar],
        "default_calendar": "o",
    }
    assert answer(workflow).outcome is outcome
