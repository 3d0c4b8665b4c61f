"""Clauses split in two or more, or joined into one, are shown as that and not as rewritten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smguide.compare.changes import ClauseChange, ClauseStatus, Comparison
from smguide.compare.comparison import apply, compare
from smguide.compare.plain import plain
from smguide.compare.proposal import proposed_summary
from smguide.compare.redline import text_redline
from smguide.compare.regrouping import as_one
from smguide.compare.rows import RowKind, redline
from smguide.compare.summary import summary
from smguide.compare.told import told
from smguide.model.guidelines import Clause, Guidelines, Maturity, OutlineEntry, Section

FIRST = "Say whom you work for whenever you post about our products or those of a rival."
SECOND = "Ask Legal before you publish figures that the annual report does not have yet."
THIRD = "Nobody answers a journalist without the press office, however friendly the question."
OTHER = "Every channel has two owners who know its password and change it each spring."


def guidelines(*clauses: Clause) -> Guidelines:
    section = Section("s", "custom", "Posting", clauses)
    return Guidelines("g", "Ours", outline=(OutlineEntry("s"),), sections=(section,))


def of(prefix: str, *texts: str) -> Guidelines:
    return guidelines(*(Clause(f"{prefix}{n}", text) for n, text in enumerate(texts)))


def compared(old: Guidelines, new: Guidelines) -> Comparison:
    found = compare(old, new)
    assert apply(found, old) == new
    for clause in found.clauses:
        assert_tiles(clause, found)
    return found


def assert_tiles(clause: ClauseChange, found: Comparison) -> None:
    if clause.status is ClauseStatus.SPLIT:
        parts = [c for c in found.clauses if c.origins == clause.origins]
        assert "".join(s.old for c in parts for s in c.spans) == clause.origins[0].text
    if clause.status is ClauseStatus.JOINED and clause.new:
        assert "".join(s.old for s in clause.spans) == as_one([c.text for c in clause.origins])


def statuses(found: Comparison) -> list[str]:
    return [clause.status.value for clause in found.clauses]


@pytest.mark.parametrize("ids", ["known", "unknown"])
def test_a_clause_split_in_two_is_two_parts_with_nothing_rewritten(ids: str) -> None:
    old = of("a", OTHER, f"{FIRST} {SECOND}", THIRD)
    kept = ("a0", "a1", "n", "a2") if ids == "known" else ("n0", "n1", "n2", "n3")
    texts = (OTHER, FIRST, SECOND, THIRD)
    new = guidelines(*(Clause(name, text) for name, text in zip(kept, texts, strict=True)))
    found = compared(old, new)
    assert statuses(found) == ["unchanged", "split", "split", "unchanged"]
    assert (found.words_added, found.words_removed) == (0, 0)


def test_the_successor_of_a_split_clause_may_be_its_second_part() -> None:
    old = of("a", f"{FIRST} {SECOND}")
    new = guidelines(Clause("n", FIRST), Clause("a0", SECOND))
    found = compared(old, new)
    assert [(c.status.value, c.old is not None) for c in found.clauses] == [
        ("split", False),
        ("split", True),
    ]


def test_three_parts_of_which_one_was_edited() -> None:
    old = of("a", f"{FIRST} {SECOND} {THIRD}")
    edited = SECOND.replace("Legal", "Communications")
    found = compared(old, of("n", FIRST, edited, THIRD))
    assert statuses(found) == ["split"] * 3
    assert (found.words_added, found.words_removed) == (1, 1)


@pytest.mark.parametrize("ids", ["known", "unknown"])
def test_two_clauses_joined_are_one_that_shows_where_they_met(ids: str) -> None:
    old = of("a", OTHER, FIRST, SECOND, THIRD)
    names = ("a0", "a1", "a3") if ids == "known" else ("n0", "n1", "n3")
    texts = (OTHER, f"{FIRST} {SECOND}", THIRD)
    new = guidelines(*(Clause(name, text) for name, text in zip(names, texts, strict=True)))
    found = compared(old, new)
    assert [c.status.value for c in found.clauses if c.new] == ["unchanged", "joined", "unchanged"]
    assert (found.words_added, found.words_removed) == (0, 0)
    assert sum(clause.is_counted for clause in found.clauses) == 1
    [row] = [row for row in redline(found) if row.status == "joined"]
    assert row.old == f"{FIRST}\n\n{SECOND}"
    assert row.notes == ("2 clauses made one",)


def test_what_is_merely_beside_an_edited_clause_is_new_or_gone() -> None:
    old = of("a", f"{FIRST} {SECOND}", OTHER)
    new = guidelines(Clause("a0", FIRST), Clause("n", THIRD), Clause("a1", OTHER))
    assert statuses(compared(old, new)) == ["changed", "added", "unchanged"]
    assert statuses(compared(new, old)) == ["changed", "removed", "unchanged"]


def test_other_fields_of_a_split_clause_are_details() -> None:
    old = of("a", f"{FIRST} {SECOND}")
    parts = (Clause("a0", FIRST, Maturity.SETTLED), Clause("n", SECOND, why="It was too long."))
    [change, part] = compared(old, guidelines(*parts)).clauses
    assert [detail.new_text for detail in change.details] == ["settled"]
    assert part.details == ()


def test_splits_and_joins_are_told_once() -> None:
    old, new = of("a", OTHER, f"{FIRST} {SECOND}"), of("n", OTHER, FIRST, SECOND)
    there, back = compare(old, new), compare(new, old)
    assert summary(there) == ("Posting: 1 clause split",)
    assert summary(back) == ("Posting: 1 clause made of several",)
    [[split], [join]] = [section.changes for found in (there, back) for section in told(found)]
    assert split.sentence.startswith("Split in 2: “Say whom you work for")
    assert [row.notes for row in split.rows] == [
        ("Part 1 of 2 of what was one clause",),
        ("Part 2 of 2 of what was one clause",),
    ]
    assert join.sentence.startswith("Made of several clauses: “Say whom")
    assert "split" in proposed_summary(there)
    assert "made of several" in proposed_summary(back)
    assert plain(there)["counts"]["clauses"] == plain(back)["counts"]["clauses"] == 1
    assert plain(back)["sections"][0]["clauses"][0]["origins"] == ["n1", "n2"]


def test_a_clause_moved_to_another_section_and_edited_is_known_without_an_id() -> None:
    tone = Section("t", "custom", "Tone", (Clause("t0", OTHER),))
    old = of("a", FIRST, SECOND)
    old = replace(old, sections=(*old.sections, tone), outline=(*old.outline, OutlineEntry("t")))
    edited = Clause("n", SECOND.replace("Ask Legal", "Ask the lawyers"))
    posting, tone = old.sections
    new = replace(
        old,
        sections=(
            replace(posting, clauses=posting.clauses[:1]),
            replace(tone, clauses=(*tone.clauses, edited)),
        ),
    )
    found = compared(old, new)
    assert statuses(found) == ["unchanged", "moved", "unchanged", "moved-and-edited"]
    assert (found.clauses[1].to_section, found.clauses[3].from_section) == ("t", "s")
    assert (found.words_added, found.words_removed) == (2, 1)


def test_so_much_that_not_every_pair_is_looked_at_is_said() -> None:
    old = of("a", *(f"alpha{n} beta{n} gamma{n} delta{n} epsilon{n}" for n in range(70)))
    new = of("n", *(f"one{n} two{n} three{n} four{n} five{n} six{n}" for n in range(70)))
    found = compared(old, new)
    assert found.degraded
    [heading] = [row for row in redline(found) if row.kind is RowKind.HEADING]
    assert any("So much is new" in note for note in heading.notes)
    elsewhere = (replace(new.sections[0], id="t", kind="tone"),)
    apart = compared(old, replace(new, sections=elsewhere, outline=(OutlineEntry("t"),)))
    assert any("So much is new" in note for note in redline(apart)[0].notes)
    assert "So much is new" in text_redline(apart)
    few = (guidelines(*some.sections[0].clauses[:20]) for some in (old, new))
    assert not compare(*few).degraded
