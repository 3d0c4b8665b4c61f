"""Changes told one by one, and what to say about them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from compare_strategies import revised
from hypothesis import given, settings

from smguide.compare.comparison import compare
from smguide.compare.proposal import (
    LONGEST_SUMMARY,
    proposed_reason,
    proposed_summary,
    reasons_given,
)
from smguide.compare.told import count, told
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, Maturity, Section

TONE = Section(
    "tone",
    "custom",
    "Tone",
    (
        Clause("a", "We answer within four hours, every day of the week."),
        Clause("b", "Be kind to everybody who writes to us."),
        Clause("c", "Ask a colleague when you are not sure."),
    ),
)
OLD = edits.add_section(Guidelines("g", "Ours"), TONE)


def text(guidelines, clause, words):
    return edits.set_clause_text(guidelines, "tone", clause, words)


def sentences(new):
    return [change.sentence for section in told(compare(OLD, new)) for change in section.changes]


def test_nothing_changed_tells_nothing():
    assert told(compare(OLD, OLD)) == ()
    assert proposed_summary(compare(OLD, OLD)) == ""
    assert proposed_reason(()) == ""


def test_each_change_is_a_sentence_with_the_words_it_is_about():
    new = text(OLD, "a", "We answer within two hours, every day of the week.")
    new = edits.remove_clause(new, "tone", "b")
    new = edits.add_clause(new, "tone", Clause("n", "Say **who** you are."))
    assert sentences(new) == [
        "Changed: “We answer within two hours, every day of the week.”",
        "Removed: “Be kind to everybody who writes to us.”",
        "New: “Say who you are.”",
    ]
    [section] = told(compare(OLD, new))
    assert [change.clause for change in section.changes] == ["a", "b", "n"]
    assert all(len(change.rows) == 1 for change in section.changes)


def test_what_is_of_low_risk_is_folded_into_one():
    new = text(OLD, "a", "We answer within **four** hours, every day of the week.")
    new = text(new, "b", "Be  kind to everybody who writes to us.")
    [section] = told(compare(OLD, new))
    [change] = section.changes
    assert change.minor
    assert change.sentence.startswith("2 clauses: only spacing")
    assert len(change.rows) == 2


def test_other_fields_of_a_clause_say_which_clause():
    new = edits.set_maturity(OLD, "tone", "b", Maturity.SETTLED)
    assert sentences(new) == ["“Be kind to everybody who writes…”, State: draft → settled"]


def test_a_new_section_is_one_change_with_all_its_rows():
    new = edits.add_section(OLD, Section("s", "custom", "Crisis", (Clause("x", "Call."),)))
    [section] = told(compare(OLD, new))
    assert [change.sentence for change in section.changes] == ["New section, 1 clause"]
    assert len(section.changes[0].rows) == 2
    [gone] = told(compare(new, OLD))
    assert not gone.there


def test_the_guidelines_as_a_whole_come_first():
    new = replace(text(OLD, "b", "Be kind."), title="Yours")
    first, second = told(compare(OLD, new))
    assert (first.section, first.changes[0].sentence) == ("", "Title: Ours → Yours")
    assert second.section == "tone"


@pytest.mark.parametrize(
    ("clause", "words", "proposed"),
    [
        ("a", "We answer within two hours, every day of the week.", "Tone: “four” → “two”"),
        ("b", "Be kind to everybody who writes to us. Smile.", "Tone: adds “Smile.”"),
        ("b", "Be kind to everybody.", "Tone: drops “who writes to us”"),
        (
            "c",
            "When unsure, somebody of the team should be asked for help first.",
            "Tone: wording of “When unsure, somebody of the…”",
        ),
    ],
)
def test_a_summary_says_what_went_and_came(clause, words, proposed):
    assert proposed_summary(compare(OLD, text(OLD, clause, words))) == proposed


def test_what_does_not_fit_is_counted():
    new = OLD
    for number in range(6):
        new = edits.add_clause(new, "tone", Clause(f"n{number}", f"A new rule, number {number}."))
    said = proposed_summary(compare(OLD, new))
    assert said == "Tone: new “A new rule, number 0.” and 5 more"


@settings(max_examples=60, deadline=None)
@given(revised())
def test_every_visible_change_is_told_and_the_summary_fits(pair):
    old, new = pair
    comparison = compare(old, new)
    sections = told(comparison)
    assert bool(sections) == comparison.changed
    assert all(section.changes for section in sections)
    assert count(sections) >= len(sections)
    assert all(change.sentence.strip() for section in sections for change in section.changes)
    summary = proposed_summary(comparison)
    assert len(summary) <= LONGEST_SUMMARY
    assert bool(summary) == comparison.changed


def test_a_reason_is_what_the_author_wrote_and_never_more():
    new = edits.set_clause_why(
        text(OLD, "a", "We answer within two hours."), "tone", "a", "Two waited too long"
    )
    assert reasons_given(compare(OLD, new)) == ("Two waited too long.",)
    assert reasons_given(compare(OLD, text(OLD, "a", "We answer within two hours."))) == ()
    template = Section("s", "custom", "Crisis", (Clause("x", "Call.", why="From the template"),))
    assert reasons_given(compare(OLD, edits.add_section(OLD, template))) == ()


def test_a_reason_names_what_is_put_right_and_answered():
    assert proposed_reason(("Two waited.",), ("“Tone” is empty",), ("Answers Ana.",)) == (
        "Two waited. Answers Ana. Put right: “Tone” is empty."
    )
    assert proposed_reason((), ("a", "b", "c")) == "3 things that the checks had found put right."
    assert proposed_reason(("A.", "B.", "C.", "D.")) == ""
