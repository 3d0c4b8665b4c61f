"""Answers to criticism: a plan for it, and a pause before it."""

from __future__ import annotations

from datetime import date

import pytest
from check_values import Facts, guidelines_of, places, said

from smguide.checks.check import Case, Spot
from smguide.checks.engine import CHECKS, check_of
from smguide.model.registers import registers

TRIAGE = {"triage": [{"id": "t", "name": "Criticism", "first_step": "answer"}]}
OF_THE_FIRST_TWO_TEXTS = """0-01 0-03 0-06 0-08 0-10 0-11 0-13 0-14 0-16 0-18 0-21 0-23 1-01 1-02
    1-04 1-05 1-06 1-09 1-13 1-19 1-21 1-24 1-31 1-32 1-34 1-35 1-36"""


def test_every_automatic_check_of_the_first_two_texts_is_there() -> None:
    assert set(OF_THE_FIRST_TWO_TEXTS.split()) <= {check.id for check in CHECKS}


def test_nothing_about_criticism() -> None:
    (finding,) = said("1-09", guidelines_of({"custom": {}}))
    assert (finding.section, finding.kind) == ("", "tone-feedback")
    assert said("1-09", guidelines_of({"tone-feedback": {}})) == ()
    assert said("1-09", guidelines_of({}, absent=("tone-feedback",))) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We reply to complaints within a day.", 0),
        ("Don’t feed the trolls.", 0),
        ("Reply within a day. Complaints are welcome.", 1),
        ("We post on Mondays.", 1),
    ],
)
def test_what_happens_to_criticism_may_be_said_elsewhere(text: str, found: int) -> None:
    assert len(said("1-09", guidelines_of({"custom": {}}, text))) == found


@pytest.mark.parametrize(
    ("facts", "texts"),
    [
        (TRIAGE, ()),
        (TRIAGE, ("Take a break before you answer.",)),
        ({}, ("We answer complaints.",)),
        ({"second_reader": True}, ()),
    ],
)
def test_answers_without_a_pause(facts: Facts, texts: tuple[str, ...]) -> None:
    found = said("1-13", guidelines_of({"tone-feedback": facts}, *texts))
    assert places(found) == [("tone-feedback", "cooling_off")]


@pytest.mark.parametrize(
    ("facts", "texts"),
    [
        ({**TRIAGE, "cooling_off": "PT30M"}, ()),
        ({}, ("Take a break before you answer complaints.",)),
        ({}, ("Calm down and re-read it before you reply to complaints.",)),
        ({}, ("Wait for ten minutes before you reply to anything rude.",)),
        ({}, ()),
        ({}, ("How to give feedback on this text.",)),
    ],
)
def test_a_pause_in_a_field_or_in_words(facts: Facts, texts: tuple[str, ...]) -> None:
    assert said("1-13", guidelines_of({"tone-feedback": facts}, *texts)) == ()


def test_the_pause_can_be_set_by_a_button() -> None:
    guidelines = guidelines_of({"tone-feedback": TRIAGE})
    (finding,) = said("1-13", guidelines)
    check = check_of("1-13")
    assert check is not None
    assert check.fix is not None
    assert finding.fix == "Set a pause of 30 minutes"
    mended = check.fix.change(
        Case(guidelines, registers(guidelines), date(2026, 11, 23)),
        Spot(finding.section, path=finding.path),
    )
    assert mended.section("tone-feedback").facts.text("cooling_off") == "PT30M"
    assert said("1-13", mended) == ()
