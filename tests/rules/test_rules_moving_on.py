"""What a person decided stands in the guidelines with its day, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from rule_cases import AT, PEOPLE, guidelines, rule

from smguide.errors import NotFound
from smguide.rules.book import read_book
from smguide.rules.moving_on import Decided, with_decision

DAY = date(2026, 11, 20)
WORKFLOW = {
    "rules": [rule("rest")],
    "trust_levels": [{"id": "new", "name": "New"}, {"id": "old", "name": "Old"}],
    "phases": [{"id": "p1", "name": "One"}, {"id": "p2", "name": "Two"}],
    "current_phase": "p1",
}


def test_a_level_is_written_beside_its_person_with_its_day():
    before = guidelines(WORKFLOW)
    after = with_decision(before, Decided("dana", "old", DAY))
    book = read_book(after, AT)
    row = book.names.record("person", "dana")
    assert (row.text("trust_level"), row.text("level_since")) == ("old", "2026-11-20")
    others = [one["id"] for one in PEOPLE if one["id"] != "dana"]
    was = read_book(before, AT).names
    assert [book.names.record("person", one) for one in others] == [
        was.record("person", one) for one in others
    ]


def test_a_phase_is_the_present_one_from_its_day_on():
    after = read_book(with_decision(guidelines(WORKFLOW), Decided("", "p2", DAY)), AT)
    assert after.current_phase == "p2"
    assert [phase.raw.text("started_on") for phase in after.phases] == ["", "2026-11-20"]


def test_where_no_phase_was_named_the_section_of_the_phases_names_it():
    without = {key: value for key, value in WORKFLOW.items() if key != "current_phase"}
    after = read_book(with_decision(guidelines(without), Decided("", "p2", DAY)), AT)
    assert after.current_phase == "p2"


def test_whoever_is_not_listed_any_more_is_not_written():
    with pytest.raises(NotFound, match="do not list “nobody”"):
        with_decision(guidelines(WORKFLOW), Decided("nobody", "old", DAY))


def test_nothing_but_the_facts_of_one_section_changes():
    before = guidelines(WORKFLOW)
    after = with_decision(before, Decided("dana", "old", DAY))
    changed = [
        new.id for old, new in zip(before.sections, after.sections, strict=True) if old != new
    ]
    assert len(changed) == 1
    assert replace(after, sections=before.sections) == before
