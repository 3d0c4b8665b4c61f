"""Sentences that moved between clauses are told as moved."""

from __future__ import annotations

from compare_strategies import revised
from hypothesis import given

from smguide.compare.comparison import apply, compare
from smguide.compare.passages import passages
from smguide.compare.rows import redline
from smguide.compare.words import SpanKind
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section

CALM = "Before answering criticism, calm down and read it again."
LEGAL = "Ask Legal before you publish any figures."
KIND = "Be kind, be brief, and say whom you work for."
OWNERS = "Every channel has two owners."


def guidelines(*texts: tuple[str, ...]) -> Guidelines:
    sections = tuple(
        Section(f"s{n}", "custom", f"Part {n}", tuple(map(Clause, (f"c{n}0", f"c{n}1"), each)))
        for n, each in enumerate(texts)
    )
    outline = tuple(OutlineEntry(section.id) for section in sections)
    return Guidelines("g", "Ours", outline=outline, sections=sections)


def test_a_sentence_that_went_to_another_clause_is_moved_and_no_word_is_new() -> None:
    old = guidelines((f"{OWNERS} {LEGAL} {CALM}",), (KIND,))
    new = guidelines((f"{OWNERS} {CALM}",), (f"{KIND} {LEGAL}",))
    found = compare(old, new)
    assert apply(found, old) == new
    assert (found.words_added, found.words_removed) == (0, 0)
    [passage] = passages(found.sections).values()
    assert (passage.source, passage.target) == (("s0", "c00"), ("s1", "c10"))
    notes = [row.notes for row in redline(found) if row.clause_id and row.change]
    assert notes == [("A sentence moved to 2 Part 1",), ("A sentence moved from 1 Part 0",)]


def test_sentences_may_change_places_within_a_clause() -> None:
    old = guidelines((f"{OWNERS} {LEGAL} {CALM} {KIND}",))
    found = compare(old, guidelines((f"{LEGAL} {CALM} {OWNERS} {KIND}",)))
    assert {span.kind for c in found.clauses for span in c.spans if span.move} == {
        SpanKind.DELETE,
        SpanKind.INSERT,
    }
    [row] = [row for row in redline(found) if row.clause_id and row.change]
    assert row.notes == ("A sentence moved within this clause",)


def test_what_is_short_or_stands_twice_is_not_told_as_moved() -> None:
    old = guidelines((f"{KIND} Stop here. {LEGAL}",), (CALM,), (OWNERS,))
    new = guidelines((KIND,), (f"{CALM} Stop here. {LEGAL}",), (f"{OWNERS} {LEGAL}",))
    assert not passages(compare(old, new).sections)


@given(revised())
def test_both_ends_of_a_moved_sentence_are_there_and_say_the_same(
    pair: tuple[Guidelines, Guidelines],
) -> None:
    ends: dict[int, list[tuple[SpanKind, str]]] = {}
    for clause in compare(*pair).clauses:
        for span in clause.spans:
            if span.move:
                words = " ".join((span.old + span.new).split())
                ends.setdefault(span.move, []).append((span.kind, words))
    for gone, come in ends.values():
        assert gone[1] == come[1]
        assert {gone[0], come[0]} == {SpanKind.DELETE, SpanKind.INSERT}
