"""References between sections in what a comparison shows."""

from __future__ import annotations

from smguide.compare.comparison import compare
from smguide.compare.redline import redline, text_redline
from smguide.compare.tokens import pieces
from smguide.interchange.redline import redline_of
from smguide.model import edits, outline
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section


def three(text: str = "See [](#c) first.") -> Guidelines:
    sections = (
        Section("a", "custom", "One", (Clause("x", text),)),
        Section("b", "custom", "Two", (Clause("y", "Words."),)),
        Section("c", "custom", "Three", (Clause("z", "More words."),)),
    )
    return Guidelines(
        "g", "T", outline=tuple(OutlineEntry(s.id) for s in sections), sections=sections
    )


def test_another_number_is_no_change_of_the_text() -> None:
    old = three()
    comparison = compare(old, outline.place_section(old, "c", "b", 1))
    assert not any(clause.words_differ for clause in comparison.clauses)
    (row,) = [r for r in redline(comparison) if r.clause_id == "x"]
    assert (row.old, row.new, row.change) == ("See 3 first.", "See 2 first.", 0)


def test_another_target_is_a_change_even_where_the_number_agrees() -> None:
    old = three()
    new = edits.set_clause_text(old, "a", "x", "See [](#b) first.")
    comparison = compare(old, outline.place_section(new, "c", "b", 1))
    assert "See [-3-]{+3+} first." in text_redline(comparison)


def test_what_went_reads_as_it_did() -> None:
    old = three()
    gone = outline.remove_with_below(old, ["a", "c"])
    shown = redline_of(compare(old, gone), "edition 1")
    assert shown.sections[0].texts == ("See 3 first.",)
    (row,) = [r for r in redline(compare(old, gone)) if r.clause_id == "x"]
    assert row.old == "See 3 first."


def test_a_reference_is_one_token() -> None:
    assert pieces("See [](#who-may.post) first") == ["See ", "[](#who-may.post) ", "first"]
