"""The lines about whom to ask, for every shape of a step, and the short words of an answer."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from posting import posting

from smguide.model.guidelines import Guidelines
from smguide.rules.book import read_book
from smguide.rules.decision import Answer, Ask, Decision, Outcome, Reason
from smguide.ui.check.asks import ask_lines
from smguide.ui.check.words import head_and_rest, short

AT = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
BOOK = read_book(posting(Guidelines("g", "Ours")), AT)
ASK = Ask("read", "Read", "approve", ("ana", "ben"), 1)


def lines(*stages, now=True):
    answer = Answer(Outcome.APPROVE, stages)
    return [re.sub(r"</?b>", "", line) for line in ask_lines(BOOK, answer, now=now)]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "Ask Ana Lima or Ben Ortiz."),
        ({"need": 2}, "Ask Ana Lima and Ben Ortiz. All of them have to agree."),
        (
            {"need": 2, "people": ("ana", "ben", "lea")},
            "Ask Ana Lima, Ben Ortiz or Lea Novak. 2 of them have to agree.",
        ),
        ({"people": ()}, "Nobody can be asked on this day: Read."),
        ({"kind": "consult"}, "Ask Ana Lima or Ben Ortiz for advice."),
        ({"kind": "inform"}, "Tell Ana Lima and Ben Ortiz."),
        ({"kind": "attest"}, "Have it confirmed by Ana Lima or Ben Ortiz: Read."),
        ({"distinct_from": ("b",)}, "It has to be somebody else than in the other step."),
        ({"cooling_off": "PT2H"}, "Wait 2 hours before you ask."),
        ({"lead": "P3D"}, "Ask at least 3 days ahead."),
        ({"within": "PT1H"}, "They answer within 1 hour, by 23:00."),
        ({"within": "PT4H"}, "They answer within 4 hours, by 02:00 on 24 November 2026."),
        ({"on_timeout": "delegate", "fallback": ("lea",)}, "After that, ask Lea Novak."),
        ({"on_timeout": "hold"}, "Without an answer the post waits."),
        ({"on_timeout": "expire"}, "After that the request lapses, and you ask anew."),
        ({"on_timeout": "approve"}, "After that the post may go out."),
        (
            {"silence_after": "P1D", "silence_unless": "any_objection"},
            "Silence for 1 day means yes, unless somebody objects.",
        ),
        (
            {"silence_after": "P1D", "silence_unless": "majority_objects"},
            "Silence for 1 day means yes, unless most of them object.",
        ),
        ({"silence_after": "P1D"}, "Silence for 1 day means yes."),
        ({"veto": ("lea",)}, "Lea Novak may stop it."),
    ],
)
def test_every_shape_of_a_step_is_said(changed, said):
    (line,) = lines((replace(ASK, **changed),))
    assert line.endswith(said)
    first = "Nobody" if changed.get("people") == () else ("Ask ", "Tell ", "Have ")
    assert line.startswith(first)


def test_steps_are_numbered_and_those_of_one_stage_stand_together():
    other = replace(ASK, step="b", people=("lea",), within="PT1H")
    assert lines((ASK,), (other, ASK)) == [
        "1. Ask Ana Lima or Ben Ortiz.",
        "2. Ask Lea Novak. They answer within 1 hour.",
        "2. At the same time: Ask Ana Lima or Ben Ortiz.",
    ]


def test_on_another_day_nobody_is_told_a_time_of_today():
    assert lines((replace(ASK, within="PT1H"),), now=False)[0].endswith("within 1 hour.")


@pytest.mark.parametrize(
    ("outcome", "asks", "kind", "words"),
    [
        (Outcome.FREE, (), "rule", "✓ free"),
        (Outcome.INFORM, (replace(ASK, kind="inform"),), "rule", "✓ free, tell"),
        (Outcome.APPROVE, (ASK,), "rule", "1 agrees"),
        (Outcome.APPROVE, (ASK, replace(ASK, kind="inform"), ASK), "rule", "2 agree"),
        (Outcome.HOLD, (), "rule", "– waits"),
        (Outcome.FORBIDDEN, (), "rule", "✕ no"),
        (Outcome.FORBIDDEN, (), "channel", "✕ not here"),
    ],
)
def test_an_answer_in_a_word(outcome, asks, kind, words):
    because = (Reason(kind, "r", "R", "s", "", "Because."),)
    found = Decision(Answer(outcome, tuple((ask,) for ask in asks)), "Said.", because)
    assert short(found).words == words


@pytest.mark.parametrize(
    ("outcome", "sentence", "parts"),
    [
        (Outcome.HOLD, "Not yet. Results are near.", ("Not yet.", "Results are near.")),
        (Outcome.FORBIDDEN, "No. Not here. Ever.", ("No.", "Not here. Ever.")),
        (Outcome.FREE, "Yes, at once; somebody reads.", ("Yes, at once.", "Somebody reads.")),
        (Outcome.APPROVE, "Yes, once Dr. No agrees.", ("Yes, once Dr. No agrees.", "")),
    ],
)
def test_the_sentence_in_two_sizes(outcome, sentence, parts):
    assert head_and_rest(Decision(Answer(outcome), sentence, ())) == parts
