"""Laws of comparison, for generated texts, fields and guidelines."""

from __future__ import annotations

import pytest
from compare_strategies import facts, plain, revised, texts
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import guidelines

from smguide.compare.comparison import apply, compare
from smguide.compare.facts import field_changes, with_changes
from smguide.compare.words import SpanKind, compare_words
from smguide.errors import Outdated
from smguide.model.codec import dump
from smguide.model.guidelines import Guidelines, Section
from smguide.model.record import Record

lenient = settings(max_examples=100, deadline=None)
fewer = settings(max_examples=50, deadline=None)
blanks = st.text(st.sampled_from(" \n\t-1.)#*|ab"), max_size=30)
any_text = texts | blanks | st.text(max_size=40)


@lenient
@given(any_text, any_text, st.sampled_from([0, 4, 200_000_000]))
def test_spans_tile_both_texts(old: str, new: str, max_cells: int) -> None:
    spans = compare_words(old, new, max_cells=max_cells).spans
    assert "".join(span.old for span in spans) == old
    assert "".join(span.new for span in spans) == new
    for span in spans:
        assert span.old or span.new
        if span.kind is SpanKind.EQUAL:
            assert span.old == span.new
        if span.kind is SpanKind.SPACES:
            assert not (span.old + span.new).strip()
        assert not (span.kind is SpanKind.DELETE and span.new)
        assert not (span.kind is SpanKind.INSERT and span.old)


@fewer
@given(st.lists(any_text, max_size=6), st.lists(any_text, max_size=6), st.sampled_from([9, 10**8]))
def test_spans_tile_long_texts(old: list[str], new: list[str], max_cells: int) -> None:
    shared = "\n\n".join(f"Sentence {n} stays. It is long.  \n- so" for n in range(200))
    before, after = shared.join(["", *old, ""]), shared.join(["", *new, ""])
    spans = compare_words(before, after, max_cells=max_cells).spans
    assert "".join(span.old for span in spans) == before
    assert "".join(span.new for span in spans) == after


@lenient
@given(any_text, any_text)
def test_what_is_deleted_one_way_is_inserted_the_other(old: str, new: str) -> None:
    there, back = compare_words(old, new), compare_words(new, old)
    assert there.visible == back.visible


@lenient
@given(facts, facts)
def test_changes_of_fields_make_the_new_out_of_the_old(old: Record, new: Record) -> None:
    changes = field_changes(old, new)
    assert plain(with_changes(old, changes)) == plain(new)
    assert bool(changes) == (plain(old) != plain(new))


@lenient
@given(revised())
def test_applying_a_comparison_gives_exactly_the_new(pair: tuple[Guidelines, Guidelines]) -> None:
    old, new = pair
    made = apply(compare(old, new), old)
    assert made == new
    assert dump(made) == dump(new)


@fewer
@given(revised())
def test_both_ways_have_the_same_number_of_changes(pair: tuple[Guidelines, Guidelines]) -> None:
    there, back = compare(*pair), compare(*reversed(pair))
    assert there.changed == back.changed
    assert len(there.sections) == len(back.sections)


@settings(max_examples=30, deadline=None)
@given(guidelines())
def test_nothing_differs_from_itself(same: Guidelines) -> None:
    found = compare(same, same)
    assert not found.changed
    assert not found.only_low_risk
    assert not any(clause.visible for clause in found.clauses)
    assert (found.words_added, found.words_removed) == (0, 0)


@settings(max_examples=10, deadline=None)
@given(guidelines())
def test_a_comparison_is_not_applied_to_another_revision(some: Guidelines) -> None:
    old = Guidelines("g", "Old", sections=(Section("s", "custom", "One"),))
    comparison = compare(old, some)
    with pytest.raises(Outdated):
        apply(comparison, Guidelines("g", "Other", sections=(Section("s", "custom", "Two"),)))
