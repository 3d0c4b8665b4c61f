"""Undoing one change of a comparison, at once and on top of later work."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_strategies import edited, small

from smguide.compare.comparison import compare
from smguide.compare.merge import merge
from smguide.compare.reversing import change_of, numbered, without_change
from smguide.compare.rows import RowKind
from smguide.compare.undoing import undo
from smguide.errors import NotFound
from smguide.model import edits
from smguide.model.codec import dump, load
from smguide.model.guidelines import Absence, Clause, Guidelines, OutlineEntry, Section

lenient = settings(max_examples=80, deadline=None)


def whole_changes(old: Guidelines, new: Guidelines) -> list[int]:
    """The numbers of the changes, but for the parts of a section that is new as a whole."""
    found = numbered(compare(old, new)).items()
    return [n for n, one in found if not one.is_part]


def without(old: Guidelines, new: Guidelines, number: int) -> Guidelines:
    return without_change(old, new, compare(old, new), number)


def only_change(old: Guidelines, new: Guidelines) -> Guidelines:
    """The new without its only change."""
    (number,) = whole_changes(old, new)
    return without(old, new, number)


@lenient
@given(edited(small(), 5))
def test_undoing_every_change_one_by_one_gives_the_text_before(new: Guidelines) -> None:
    now = new
    for number in whole_changes(small(), new):
        merged = undo(small(), new, now, change=number)
        assert merged.questions == ()
        now = merged.guidelines
    assert whole_changes(small(), now) == []
    if not any(clause.status == "changed" for clause in compare(small(), now).clauses):
        assert now == small()


@lenient
@given(edited(small(), 3), st.data())
def test_undoing_the_undo_gives_back_the_same(new: Guidelines, data: st.DataObject) -> None:
    changes = whole_changes(small(), new)
    if changes:
        undone = without(small(), new, data.draw(st.sampled_from(changes)))
        assert load(dump(undone)) == undone
        assert merge(undone, new, undone).guidelines == new
        back = undone
        for number in whole_changes(new, undone):
            back = undo(new, undone, back, change=number).guidelines
        assert whole_changes(new, back) == []


@lenient
@given(st.sampled_from("pqr"), st.sampled_from("pqr"), st.booleans())
def test_what_is_independent_stays_exactly(ours: str, later: str, other: bool) -> None:
    """One change undone on top of a later one of another clause, or of another section."""
    section = "b" if other or ours == later else "a"
    new = edits.set_clause_text(small(), "a", ours, "Something else stands here now.")
    newest = edits.set_clause_text(new, section, later, "Written later.")
    merged = merge(new, only_change(small(), new), newest)
    assert merged.questions == ()
    assert merged.guidelines == edits.set_clause_text(small(), section, later, "Written later.")


def test_a_removed_section_comes_back_with_what_went_elsewhere() -> None:
    moved = edits.add_clause(
        edits.remove_clause(small(), "a", "q"),
        "b",
        Clause("moved", "Be kind. Ask Legal first. And then ask again, to be sure."),
    )
    start = edits.add_clause(small(), "a", Clause("m", "This one will go to another section."), 1)
    gone = edits.mark_absent(edits.remove_section(start, "a"), "custom", "Not needed")
    gone = edits.add_clause(gone, "b", start.section("a").clause("m"))
    number = next(
        n
        for n, one in numbered(compare(start, gone)).items()
        if one.row.kind is RowKind.HEADING and one.row.status == "removed"
    )
    assert without(start, gone, number) == start
    assert moved.absent == ()


def test_a_split_and_a_join_are_undone_as_a_whole() -> None:
    whole = "Ask Legal before you post about results. Wait for their answer, however long it takes."
    old = edits.set_clause_text(small(), "a", "q", whole)
    first, second = whole.split(". ", 1)
    new = edits.set_clause_text(old, "a", "q", f"{first}.")
    new = edits.add_clause(new, "a", Clause("q2", second), 2)
    for before, after in ((old, new), (new, old)):
        now = after
        for number in whole_changes(before, after):
            now = undo(before, after, now, change=number).guidelines
        assert [c.text for c in now.section("a").clauses] == [
            c.text for c in before.section("a").clauses
        ]


def test_what_was_left_out_on_purpose_is_so_again() -> None:
    old = edits.mark_absent(small(), "crisis", "No shop")
    new = Guidelines(**{**{f: getattr(old, f) for f in old.__slots__}, "absent": ()})
    assert only_change(old, new).absent == (Absence("crisis", "No shop"),)


def test_there_is_no_such_change() -> None:
    with pytest.raises(NotFound, match="no change 3"):
        change_of(compare(small(), edits.set_title(small(), "a", "Other")), 3)


BLOCK = re.compile(r".+?(?:\n[ \t]*\n+|\Z)", re.DOTALL)


def imported(text: str, prefix: str) -> Guidelines:
    found = tuple(Clause(f"{prefix}{n}", block) for n, block in enumerate(BLOCK.findall(text)))
    section = Section("s", "custom", "Policy", found)
    return Guidelines("g", "Policy", outline=(OutlineEntry("s"),), sections=(section,))


@pytest.mark.corpus
def test_every_change_of_real_revisions_can_be_undone(corpus: Path) -> None:
    """Each change of consecutive versions, on top of the others being undone: the text before."""
    undone = 0
    for folder in sorted(corpus.glob("hist-*/versions")):
        texts = [f.read_bytes().decode("utf-8", "replace") for f in sorted(folder.glob("*.md"))]
        for before, after in list(pairwise(texts))[::25]:
            old, new = imported(before, "o"), imported(after, "n")
            now = new
            for number in whole_changes(old, new):
                merged = undo(old, new, now, change=number)
                assert merged.questions == ()
                now, undone = merged.guidelines, undone + 1
            assert [c.text.split() for c in now.section("s").clauses] == [
                c.text.split() for c in old.section("s").clauses
            ]
    assert undone > 20
