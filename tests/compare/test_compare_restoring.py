"""A clause or a section as it was: nothing else is touched, and no later word goes untold."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_strategies import edited, small

from smguide.compare.later import told_of
from smguide.compare.restoring import with_clause, with_section
from smguide.compare.tokens import cores, pieces
from smguide.errors import NotFound
from smguide.model import edits
from smguide.model.codec import dump, load
from smguide.model.guidelines import Guidelines, Section

lenient = settings(max_examples=80, deadline=None)


@st.composite
def chains(draw: st.DrawFn) -> list[Guidelines]:
    """Three revisions of guidelines, each made out of the one before."""
    found = [small()]
    for _ in range(2):
        found.append(draw(edited(found[-1], 3)))
    return found


def words_of(section: Section) -> set[str]:
    return {word for clause in section.clauses for word in cores(pieces(clause.text))}


@lenient
@given(chains())
def test_a_section_comes_back_and_no_later_word_goes_untold(chain: list[Guidelines]) -> None:
    first, *_, last = chain
    restored = with_section(last, first, "a")
    assert restored.section("a") == first.section("a")
    assert load(dump(restored)) == restored
    if not last.has_section("a"):
        return
    lost = words_of(last.section("a")) - words_of(restored.section("a"))
    for before, after in pairwise(chain):
        new = after.section("a") if after.has_section("a") else Section("a", "custom", "")
        old = before.section("a") if before.has_section("a") else Section("a", "custom", "")
        if lost & (words_of(new) - words_of(old)):
            assert told_of(before, after, ("a",))


@lenient
@given(chains(), st.sampled_from("pqr"))
def test_a_clause_comes_back_and_nothing_else_is_touched(
    chain: list[Guidelines], clause: str
) -> None:
    first, *_, last = chain
    if not last.has_section("a"):
        with pytest.raises(NotFound):
            with_clause(last, first, "a", clause)
        return
    restored = with_clause(last, first, "a", clause)
    was = first.section("a").clause(clause)
    homes = [s.id for s in restored.sections if was in s.clauses]
    assert homes
    for section in restored.sections:
        others = [c for c in section.clauses if c != was]
        before = last.section(section.id)
        assert replace(before, clauses=()) == replace(section, clauses=())
        assert [c for c in before.clauses if c.id in {o.id for o in others}] == others


def test_a_clause_that_went_elsewhere_is_brought_back_where_it_stands() -> None:
    start = edits.add_clause(small(), "a", replace(small().section("a").clauses[0], id="own"))
    gone = edits.remove_clause(start, "a", "own")
    moved = edits.add_clause(gone, "b", replace(start.section("a").clause("own"), text="Other."))
    restored = with_clause(moved, start, "a", "own")
    assert restored.section("b").clause("own") == start.section("a").clause("own")
    assert restored.section("a") == moved.section("a")
    whole = with_section(moved, start, "a")
    assert whole.section("a") == start.section("a")
    assert whole.section("b") == gone.section("b")


def test_what_happened_is_told_in_the_words_that_were_exchanged() -> None:
    old = edits.set_clause_text(
        small(), "a", "p", "We answer within four hours and soon enough. People read who we are."
    )
    new = edits.set_clause_text(
        old, "a", "p", "We answer within two hours and enough. People read plainly who we are."
    )
    assert told_of(old, new, ("a",), "p") == ("“four” → “two”, − “soon”, + “plainly”",)
    assert told_of(old, new, ("a",), "q") == told_of(old, new, ("b",)) == ()
    elsewhere = edits.set_clause_text(new, "b", "p", "Another clause that goes by this id.")
    assert told_of(new, elsewhere, ("a",), "p") == ()
    gone = edits.remove_clause(new, "a", "p")
    assert told_of(new, gone, ("a",), "p") == (
        "Removed: “We answer within two hours and enough. People read plainly…”",
    )
