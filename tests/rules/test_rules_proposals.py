"""Who could move up, who has to step down, and what is missing."""

from __future__ import annotations

from datetime import date

from rule_cases import AT, PEOPLE, guidelines, is_, rule, step

from smguide.rules.book import read_book
from smguide.rules.proposals import Way, proposals
from smguide.rules.track_record import Incident, Outcome, PostRecord, track_record

LEVELS = [
    {"id": "new", "name": "New"},
    {
        "id": "old",
        "name": "Old",
        "promote_if": {
            "all": [is_("author.clean_streak", 2, "ge"), is_("author.open_incident", False)]
        },
        "decided_by": {"steps": [step("confirm", [{"person": "ben"}])]},
        "demote_if": is_("author.open_incident", True),
        "expires": "P12M",
    },
]
PHASES = [
    {"id": "p1", "name": "One", "exit_if": is_("org.posts_vetted", 3, "ge")},
    {"id": "p2", "name": "Two", "fallback_if": is_("org.open_incidents", 1, "ge")},
]


def post(person, day, incident=Incident.NONE):
    return PostRecord(person, date(2026, 11, day), "x", "reply", Outcome.APPROVED, incident)


def asked(posts, people=PEOPLE, phase="p1"):
    workflow = {
        "rules": [rule("rest", steps=[step()])],
        "trust_levels": LEVELS,
        "phases": PHASES,
        "current_phase": phase,
    }
    record = track_record(posts, AT.date(), phase_since=date(2026, 11, 1))
    found = proposals(read_book(guidelines(workflow, people=people), AT, record))
    return {one.person: one for one in found}


def test_whoever_has_earned_it_is_proposed_with_who_decides():
    found = asked([post("dana", 3), post("dana", 5), post("ana", 6)])
    assert (found["dana"].way, found["dana"].to) == (Way.UP, "old")
    assert found["dana"].decided_by == "Ben"
    assert found["ana"].way is Way.NONE
    assert found["ana"].missing == ("at least 2 posts in a row approved without correction",)


def test_an_incident_proposes_the_way_down():
    trusted = ({**PEOPLE[0], "trust_level": "old", "level_since": "2026-06-01"}, *PEOPLE[1:])
    found = asked([post("dana", 3, Incident.OPEN)], people=trusted)
    assert (found["dana"].way, found["dana"].to) == (Way.DOWN, "new")
    assert found["dana"].sentence.startswith("Dana falls from “Old” to “New”")


def test_a_level_that_has_run_out_is_a_way_down():
    trusted = ({**PEOPLE[0], "trust_level": "old", "level_since": "2025-06-01"}, *PEOPLE[1:])
    assert asked([post("dana", 3)], people=trusted)["dana"].way is Way.DOWN


def test_the_organisation_goes_on_and_steps_back():
    three = [post("dana", 3), post("ana", 4), post("ben", 5)]
    assert asked(three)[""].way is Way.UP
    assert asked(three[:2])[""].way is Way.NONE
    gone_wrong = [*three, post("ana", 9, Incident.OPEN)]
    assert asked(gone_wrong, phase="p2")[""].to == "p1"


def test_without_a_register_nothing_is_proposed():
    found = proposals(read_book(guidelines({"trust_levels": LEVELS, "rules": [rule("rest")]}), AT))
    assert {one.way for one in found} == {Way.NONE}
    assert found[0].unknown == ("author.clean_streak", "author.open_incident")
