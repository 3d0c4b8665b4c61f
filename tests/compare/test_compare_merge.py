"""Three-way merge of guidelines: its laws, and what two people do at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from merge_strategies import three_sided

from smguide.compare.merge import Merged, merge
from smguide.compare.questions import Answer, Choice, Matter, Question
from smguide.compare.tokens import cores, pieces
from smguide.model import edits
from smguide.model.codec import dump, load
from smguide.model.guidelines import Clause, Guidelines, Maturity, OutlineEntry, Section
from smguide.model.record import freeze_record

lenient = settings(max_examples=60, deadline=None)


def base() -> Guidelines:
    rows = freeze_record({"rows": [{"id": "x", "name": "X"}, {"id": "y", "name": "Y"}], "n": 3})
    found = (
        Section(
            "a", "custom", "Tone", (clause("c", "We post daily on X."), clause("d", "Be kind."))
        ),
        Section("b", "custom", "Where", (clause("c", "Ask Legal first."),), rows),
        Section("e", "custom", "Last", (clause("f", "That is all."),)),
    )
    return Guidelines(
        id="g", title="T", outline=tuple(OutlineEntry(s.id) for s in found), sections=found
    )  # fmt: skip


def clause(clause_id: str, text: str) -> Clause:
    return Clause(clause_id, text)


def text_of(value: Guidelines, section: str, clause_id: str) -> str:
    return value.section(section).clause(clause_id).text


def said(value: Guidelines) -> Counter[str]:
    texts = (c.text for s in value.sections for c in s.clauses)
    return Counter(core for text in texts for core in cores(pieces(text)))


def both_ways(mine: Guidelines, theirs: Guidelines) -> Merged:
    """Merged with nothing to ask, the same whichever side is mine."""
    one, other = merge(base(), mine, theirs), merge(base(), theirs, mine)
    assert one.questions == other.questions == ()
    assert one.guidelines == other.guidelines
    return one


def only_question(mine: Guidelines, theirs: Guidelines) -> Question:
    (question,) = merge(base(), mine, theirs).questions
    return question


def answered(mine: Guidelines, theirs: Guidelines, answers: Mapping[str, Answer]) -> Guidelines:
    merged = merge(base(), mine, theirs, answers)
    assert not merged.open
    return merged.guidelines


@lenient
@given(three_sided())
def test_what_one_side_did_stands_beside_a_word_of_the_other(
    found: tuple[Guidelines, Guidelines, Guidelines],
) -> None:
    before, mine, _ = found
    ours = replace(mine, organisation="Ours")
    others = replace(before, review_interval="P1Y")
    for merged in (merge(before, ours, others), merge(before, others, ours)):
        assert merged.questions == merged.to_read == ()
        assert merged.guidelines == replace(ours, review_interval="P1Y")
    same = merge(before, ours, replace(mine, review_interval="P1Y"))
    assert same.questions == ()
    assert same.guidelines == replace(ours, review_interval="P1Y")


@lenient
@given(three_sided())
def test_which_side_is_mine_does_not_matter(
    found: tuple[Guidelines, Guidelines, Guidelines],
) -> None:
    before, mine, theirs = found
    one, other = merge(before, mine, theirs), merge(before, theirs, mine)
    assert {q.key for q in one.questions} == {q.key for q in other.questions}
    if not one.questions:
        assert one.guidelines == other.guidelines


@lenient
@given(three_sided())
def test_no_word_is_lost_without_a_question(
    found: tuple[Guidelines, Guidelines, Guidelines],
) -> None:
    before, mine, theirs = found
    merged = merge(before, mine, theirs)
    asked = " ".join(f"{q.mine} {q.theirs}" for q in merged.questions)
    there = said(merged.guidelines) + Counter(cores(pieces(asked)))
    for side in (mine, theirs):
        assert not (said(side) - said(before)).keys() - there.keys()


@lenient
@given(three_sided())
def test_the_result_can_always_be_saved(found: tuple[Guidelines, Guidelines, Guidelines]) -> None:
    before, mine, theirs = found
    for choice in (Choice.MINE, Choice.THEIRS):
        asked = merge(before, mine, theirs).questions
        merged = merge(before, mine, theirs, {q.key: Answer(choice) for q in asked})
        assert load(dump(merged.guidelines)) == merged.guidelines


def test_words_of_one_clause_come_together_and_are_to_be_read() -> None:
    mine = edits.set_clause_text(base(), "a", "c", "We post weekly on X.")
    theirs = edits.set_clause_text(base(), "a", "c", "We post daily on LinkedIn.")
    merged = both_ways(mine, theirs)
    assert text_of(merged.guidelines, "a", "c") == "We post weekly on LinkedIn."
    assert [one.sentence for one in merged.to_read] == ["We post weekly on LinkedIn."]


@pytest.mark.parametrize(
    ("answer", "result"),
    [
        (Answer(Choice.MINE), "We post weekly on X."),
        (Answer(Choice.THEIRS), "We post hourly on X."),
        (Answer(Choice.BOTH), "We post weekly hourly on X."),
        (Answer(Choice.NEW, "twice a day"), "We post twice a day on X."),
    ],
)
def test_words_both_changed_are_asked_about(answer: Answer, result: str) -> None:
    mine = edits.set_clause_text(base(), "a", "c", "We post weekly on X.")
    theirs = edits.set_clause_text(base(), "a", "c", "We post hourly on X.")
    asked = only_question(mine, theirs)
    assert (asked.matter, asked.title, asked.about) == (
        Matter.WORDS, "Tone", "“We post hourly on X.”",
    )  # fmt: skip
    assert (asked.before, asked.mine, asked.theirs) == ("We post ", "weekly ", "hourly ")
    assert text_of(answered(mine, theirs, {asked.key: answer}), "a", "c") == result


def test_one_moves_to_another_section_what_the_other_edits() -> None:
    moved = edits.add_clause(edits.remove_clause(base(), "a", "d"), "b", clause("d", "Be kind."), 0)
    edited = edits.set_clause_text(base(), "a", "d", "Be kind, always.")
    merged = both_ways(moved, edited).guidelines
    assert [c.text for c in merged.section("b").clauses] == ["Be kind, always.", "Ask Legal first."]
    assert [c.id for c in merged.section("a").clauses] == ["c"]


def test_a_removed_clause_that_the_other_changed_is_asked_about() -> None:
    mine = edits.remove_clause(base(), "a", "d")
    theirs = edits.set_clause_text(base(), "a", "d", "Be very kind.")
    asked = only_question(mine, theirs)
    assert (asked.matter, asked.mine, asked.theirs) == (Matter.REMOVED, "", "Be very kind.")
    gone = answered(mine, theirs, {asked.key: Answer(Choice.MINE)})
    assert gone == mine
    assert answered(mine, theirs, {asked.key: Answer(Choice.THEIRS)}) == theirs


def test_a_removed_section_that_the_other_changed_is_one_question() -> None:
    mine = edits.remove_section(base(), "b")
    theirs = edits.set_clause_text(
        edits.set_fact(base(), "b", ("n",), 5), "b", "c", "Ask Legal and Ana."
    )
    asked = only_question(mine, theirs)
    assert "Ask Legal and Ana." in asked.theirs
    assert answered(mine, theirs, {asked.key: Answer(Choice.MINE)}) == mine
    assert answered(mine, theirs, {asked.key: Answer(Choice.THEIRS)}) == theirs


def test_fields_merge_by_key_and_rows_by_id() -> None:
    mine = edits.set_fact(base(), "b", ("rows", 0, "name"), "X now")
    theirs = edits.set_fact(
        edits.set_fact(base(), "b", ("rows", 1, "name"), "Y now"), "b", ("n",), 5
    )
    facts = both_ways(mine, theirs).guidelines.section("b").facts
    assert [row.text("name") for row in facts.records("rows")] == ["X now", "Y now"]
    assert facts.number("n") == 5


def test_a_value_both_changed_is_asked_about_in_words() -> None:
    mine, theirs = (edits.set_fact(base(), "b", ("rows", 0, "name"), name) for name in "PQ")
    asked = only_question(mine, theirs)
    assert (asked.base, asked.mine, asked.theirs, asked.about) == ("X", "P", "Q", "Q, Name")
    assert answered(mine, theirs, {asked.key: Answer(Choice.MINE)}) == mine


def test_a_state_and_its_day_are_one_value() -> None:
    trial = edits.set_maturity(base(), "a", "d", Maturity.TRIAL, date(2027, 1, 1))
    settled = edits.set_maturity(base(), "a", "d", Maturity.SETTLED)
    asked = only_question(settled, trial)
    assert (asked.mine, asked.theirs, asked.about) == (
        "settled", "trial until 2027-01-01", "State",
    )  # fmt: skip
    assert answered(settled, trial, {asked.key: Answer(Choice.MINE)}) == settled
    assert answered(settled, trial, {} | {asked.key: Answer(Choice.THEIRS)}) == trial


def test_both_turn_sections_round_in_a_circle() -> None:
    mine, theirs = edits.move_section(base(), "a", 1), edits.move_section(base(), "b", 2)
    asked = only_question(mine, theirs)
    assert (asked.matter, asked.mine) == (Matter.ORDER, "Where\nTone\nLast")
    assert answered(mine, theirs, {asked.key: Answer(Choice.MINE)}) == mine


def test_both_add_at_one_place() -> None:
    mine = edits.add_clause(base(), "a", clause("m", "Mine."))
    theirs = edits.add_clause(base(), "a", clause("t", "Theirs."))
    merged = both_ways(mine, theirs).guidelines
    assert [c.id for c in merged.section("a").clauses] == ["c", "d", "m", "t"]
