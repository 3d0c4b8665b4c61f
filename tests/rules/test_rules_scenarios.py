"""Stored examples: the expected answer, and each way in which it is another one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from rule_cases import AT, guidelines, is_, rule, step

from smguide.model.record import freeze_record
from smguide.rules.decision import Outcome
from smguide.rules.scenarios import run_scenarios
from smguide.sample import sample_guidelines

RULES = {"rules": [rule("replies", is_("post.type", "reply")), rule("rest", steps=[step()])]}


def run(expect, at=None, **post):
    said = {"person": "dana", "channel": "x", "post_type": "offer", **post}
    scenario = {"id": "s", "name": "An offer", "post": said, "expect": expect}
    dated = {**scenario, "at": at} if at else scenario
    asked = replace(guidelines(RULES), scenarios=(freeze_record(dated),))
    return run_scenarios(asked, AT)[0]


def test_an_example_that_gets_the_expected_answer_is_in_order():
    found = run({"answer": "approve", "rule": "rest", "approvers": ["desk", "ana"]})
    assert found.ok
    assert found.decision.outcome is Outcome.APPROVE


@pytest.mark.parametrize(
    ("expect", "words"),
    [
        ({"answer": "free"}, "Expected: it may be posted. Now: Yes, once Ana or Ben agrees."),
        (
            {"answer": "approve", "rule": "replies"},
            "Expected it to follow from the rule “Replies”; it does not.",
        ),
        (
            {"answer": "approve", "approvers": ["dana"]},
            "Expected Dana to be asked; they are not.",
        ),
        (
            {"answer": "approve", "within": "PT4H"},
            "Expected an answer within 4 hours; no step promises that.",
        ),
    ],
)
def test_each_difference_is_said(expect, words):
    found = run(expect)
    assert not found.ok
    assert found.differences == (words,)


def test_an_example_of_a_day_is_asked_for_that_day():
    assert run({"answer": "approve"}, at="2030-01-01").ok


def test_the_examples_of_the_sample_get_their_answers():
    found = run_scenarios(sample_guidelines(AT.date()), datetime(2026, 11, 23, 9, tzinfo=UTC))
    assert len(found) == 3
    assert [(one.id, one.differences) for one in found if not one.ok] == []
