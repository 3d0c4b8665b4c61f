"""A draft on top of what somebody saved meanwhile: nothing of either side is lost silently."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import guidelines

from smguide.compare.combine import combine
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section


def base() -> Guidelines:
    found = tuple(Section(i, "custom", i.upper(), (Clause("c", "Old"),)) for i in "abc")
    return Guidelines(
        id="g", title="T", outline=tuple(OutlineEntry(s.id) for s in found), sections=found
    )


def written(value: Guidelines, section: str, text: str) -> Guidelines:
    return edits.set_clause_text(value, section, "c", text)


@settings(max_examples=60, deadline=None)
@given(guidelines(), guidelines())
def test_an_unchanged_side_gives_the_other(one: Guidelines, other: Guidelines) -> None:
    other = replace(other, id=one.id)
    assert combine(one, other, one).guidelines == other
    assert combine(one, one, other).guidelines == other
    assert combine(one, other, one).both == combine(one, one, other).both == ()
    assert combine(one, other, other).guidelines == other


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_changes_of_different_sections_are_both_there(data: st.DataObject) -> None:
    mine_at, theirs_at = data.draw(st.permutations("abc"))[:2]
    mine, theirs = written(base(), mine_at, "Mine"), written(base(), theirs_at, "Theirs")
    combined = combine(base(), mine, theirs)
    assert combined.both == ()
    assert combined.guidelines.section(mine_at).clauses[0].text == "Mine"
    assert combined.guidelines.section(theirs_at).clauses[0].text == "Theirs"
    assert combine(base(), theirs, mine).guidelines == combined.guidelines


@pytest.mark.parametrize(
    ("mine", "theirs", "named"),
    [
        (written(base(), "a", "Mine"), written(base(), "a", "Theirs"), "“A”"),
        (edits.remove_section(base(), "a"), written(base(), "a", "Theirs"), "“A”"),
        (written(base(), "a", "Mine"), edits.remove_section(base(), "a"), "“A”"),
        (
            edits.set_document(base(), "title", "Mine"),
            edits.set_document(base(), "title", "Theirs"),
            "the title of the guidelines",
        ),
        (
            edits.move_section(base(), "a", 1),
            edits.move_section(base(), "b", 2),
            "the order of the sections",
        ),
    ],
)
def test_what_both_changed_is_named(mine: Guidelines, theirs: Guidelines, named: str) -> None:
    assert combine(base(), mine, theirs).both == (named,)
    assert combine(base(), theirs, mine).both == (named,)


def test_additions_and_removals_of_both_sides_stand() -> None:
    mine = edits.add_section(base(), Section("m", "custom", "M"), index=1)
    theirs = edits.remove_section(edits.add_section(base(), Section("t", "custom", "T")), "c")
    combined = combine(base(), mine, theirs)
    assert combined.both == ()
    assert [s.id for s in combined.guidelines.sections] == ["a", "m", "b", "t"]


def test_one_moves_while_the_other_writes() -> None:
    mine, theirs = edits.move_section(base(), "c", 0), written(base(), "c", "Theirs")
    for combined in (combine(base(), mine, theirs), combine(base(), theirs, mine)):
        assert [s.id for s in combined.guidelines.sections] == ["c", "a", "b"]
        assert combined.guidelines.section("c").clauses[0].text == "Theirs"


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_levels_follow_the_side_that_changed_them(data: st.DataObject) -> None:
    sides = [base(), base()]
    for side in (0, 1):
        for section in data.draw(st.sets(st.sampled_from("abc"))):
            level = data.draw(st.integers(1, 4))
            sides[side] = edits.set_level(sides[side], section, level)
    mine, theirs = sides
    one, other = combine(base(), mine, theirs), combine(base(), theirs, mine)
    assert set(one.both) == set(other.both)
    if not one.both:
        assert one.guidelines == other.guidelines
    for section in "abc":
        levels = {mine.level(section), theirs.level(section)} - {1}
        if len(levels) == 1:
            assert one.guidelines.level(section) == levels.pop()
        if len(levels) == 2:
            assert any("level of" in named for named in one.both)


def test_levels_of_either_side_count() -> None:
    mine, theirs = edits.set_level(base(), "b", 2), written(base(), "a", "Theirs")
    for combined in (combine(base(), mine, theirs), combine(base(), theirs, mine)):
        assert combined.guidelines.level("b") == 2
