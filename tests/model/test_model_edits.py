from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import guidelines

from smguide.errors import AlreadyExists, InvalidDocument, NotFound, WrongUse
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, Maturity, OutlineEntry, Section
from smguide.model.places import set_place
from smguide.model.record import EMPTY, Record, freeze_record


def two_sections() -> Guidelines:
    facts = freeze_record({"channels": [{"id": "li", "name": "LinkedIn", "owner": "ana"}]})
    a = Section("a", "channels", "Channels", (Clause("c1", "One"), Clause("c2", "Two")), facts)
    b = Section("b", "custom", "Notes")
    return Guidelines(
        id="g", title="T", outline=(OutlineEntry("a"), OutlineEntry("b", 2)), sections=(a, b)
    )


def test_a_clause_keeps_its_id_when_it_is_rewritten_and_moved() -> None:
    changed = edits.move_clause(
        edits.set_clause_text(two_sections(), "a", "c1", "Uno"), "a", "c1", 1
    )
    assert [(c.id, c.text) for c in changed.section("a").clauses] == [("c2", "Two"), ("c1", "Uno")]


def test_removing_is_the_inverse_of_adding() -> None:
    before = two_sections()
    assert (
        edits.remove_clause(edits.add_clause(before, "a", Clause("n", "x"), 1), "a", "n") == before
    )
    added = edits.add_section(before, Section("n", "custom", "New"), index=1)
    assert [s.id for s in added.sections] == ["a", "n", "b"]
    assert edits.remove_section(added, "n") == before


@settings(max_examples=60, deadline=None)
@given(guidelines(), st.data())
def test_moving_sections_about_loses_none(value: Guidelines, data: st.DataObject) -> None:
    moved = value
    for section in value.sections:
        moved = edits.move_section(moved, section.id, data.draw(st.integers(0, 5)))
    assert sorted(s.id for s in moved.sections) == sorted(s.id for s in value.sections)
    assert [e.section for e in moved.outline] == [s.id for s in moved.sections]


def test_numbers_follow_levels() -> None:
    entries = [("a", 1), ("b", 2), ("c", 2), ("d", 1), ("e", 4)]
    value = Guidelines(id="g", title="", outline=tuple(OutlineEntry(*e) for e in entries))
    assert value.numbers() == {"a": "1", "b": "1.1", "c": "1.2", "d": "2", "e": "2.1"}


def test_a_trial_ends_with_the_trial() -> None:
    from datetime import date

    trial = edits.set_maturity(two_sections(), "a", "c1", Maturity.TRIAL, date(2026, 1, 1))
    assert trial.section("a").clause("c1").trial_until == date(2026, 1, 1)
    settled = edits.set_maturity(trial, "a", "c1", Maturity.SETTLED, date(2026, 1, 1))
    assert settled.section("a").clause("c1").trial_until is None


def test_adding_a_section_takes_back_its_absence() -> None:
    absent = edits.mark_absent(two_sections(), "disclosure", "we sell nothing")
    assert absent.absent[0].because == "we sell nothing"
    assert edits.add_section(absent, Section("d", "disclosure", "D")).absent == ()


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda g: edits.set_title(g, "none", "x"), NotFound),
        (lambda g: edits.set_clause_text(g, "a", "none", "x"), NotFound),
        (lambda g: edits.add_clause(g, "a", Clause("c1", "again")), AlreadyExists),
        (lambda g: edits.add_section(g, Section("a", "custom", "again")), AlreadyExists),
        (lambda g: edits.set_fact(g, "a", ("channels", 7, "x"), "y"), InvalidDocument),
        (lambda g: edits.set_document(g, "colour", "red"), NotFound),
        (lambda g: set_place(g, "nowhere", "x"), WrongUse),
        (lambda g: set_place(g, "a/facts/channels/none/owner", "x"), WrongUse),
        (lambda g: set_place(g, "a/clauses/c1/maturity", "odd"), WrongUse),
        (lambda g: set_place(g, "a/clauses/two words", "x"), WrongUse),
        (lambda g: set_place(g, "a/facts/channels/0/name/more", "x"), WrongUse),
        (lambda g: set_place(g, "a/facts/channels/0/two_factor", "perhaps"), WrongUse),
        (lambda g: set_place(g, "a/facts/channels/0/posts_at_least", "true"), WrongUse),
        (lambda g: set_place(g, "a/facts/channels/0/tools", "a, b"), WrongUse),
        (lambda g: set_place(g, "a/facts/channels/2/name", "x"), InvalidDocument),
        (lambda g: set_place(g, "a/facts/channels", "li"), WrongUse),
        (lambda g: set_place(g, "profile/listed", "Infinity"), WrongUse),
        (lambda g: set_place(g, "profile/listed", "[1"), WrongUse),
    ],
)
def test_wrong_edits_say_what_is_wrong(change: object, error: type[Exception]) -> None:
    with pytest.raises(error) as caught:
        change(two_sections())  # type: ignore[operator]
    assert str(caught.value)


def test_places_as_people_type_them() -> None:
    value = set_place(two_sections(), "a/facts/channels/li/owner", "ben")
    value = set_place(value, "a/clauses/c9", "Nine")
    value = set_place(value, "a/clauses/c9/why", "because")
    value = set_place(value, "profile/listed", "true")
    value = set_place(value, "b/title", "Remarks")
    assert value.section("a").facts.records("channels")[0].text("owner") == "ben"
    assert value.section("a").clause("c9").why == "because"
    assert value.profile == Record({"listed": True})
    assert value.section("b").title == "Remarks"
    assert set_place(value, "profile/listed", "").profile == EMPTY
    for nothing in ("", "null"):
        assert set_place(value, "a/facts/channels", nothing).section("a").facts == EMPTY


@given(st.sampled_from(["3", "true", "null", '"q"', "[1]", "{}", "NaN", " x ", "2026", "a=b"]))
def test_text_is_taken_as_it_is(text: str) -> None:
    value = set_place(two_sections(), "title", text)
    value = set_place(value, "a/clauses/c1", text)
    value = set_place(value, "a/facts/channels/li/note", text)
    value = set_place(value, "a/facts/channels/0/tools/0", text)
    row = value.section("a").facts.records("channels")[0]
    assert (value.title, value.section("a").clause("c1").text) == (text, text)
    assert (row["note"], row["tools"]) == (text, (text,))


def test_other_kinds_are_written_as_data() -> None:
    value = two_sections()
    for key, text, expected in (
        ("two_factor", "true", True),
        ("posts_at_least", "3", 3),
        ("tools", '["a", "3"]', ("a", "3")),
        ("not_known", "3", 3),
        ("not_known", "three", "three"),
        ("not_known", "2026-01-01", "2026-01-01"),
    ):
        changed = set_place(value, f"a/facts/channels/li/{key}", text)
        assert changed.section("a").facts.records("channels")[0][key] == expected
    added = set_place(value, "a/facts/channels/1/name", "2")
    assert added.section("a").facts.records("channels")[1] == Record({"name": "2"})
    first = set_place(set_place(value, "a/facts/channels", ""), "a/facts/channels/0/name", "x")
    assert first.section("a").facts == freeze_record({"channels": [{"name": "x"}]})
