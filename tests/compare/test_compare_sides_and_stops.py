"""Both columns read as their own text, and a walk comes by every change once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from compare_strategies import revised
from hypothesis import given

from smguide.compare.comparison import compare
from smguide.compare.risk import LowRisk
from smguide.compare.rows import RedlineRow, RowKind, Shows, redline
from smguide.compare.sides import beside
from smguide.compare.stops import stops
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section

ONE = Section(
    "one",
    "custom",
    "One",
    (
        Clause("a", "Be kind to each other in public."),
        Clause("b", "Ask [Legal](https://a.example) first."),
        Clause("c", "Say whom you work for."),
        Clause("d", "Two owners each, whoever they may be, and a deputy."),
    ),
)
TWO = Section("two", "custom", "Two", (Clause("e", "Stop and think."),))
NEW_ONE = replace(
    ONE,
    clauses=(
        Clause("c", "Say whom you work for."),
        Clause("b", "Ask [Legal](https://b.example) first."),
        Clause("d", "Two **owners** each, whoever they may be, and a deputy."),
    ),
)
NEW_TWO = replace(TWO, clauses=(*TWO.clauses, ONE.clauses[0]))
THREE = Section("three", "custom", "Three", (Clause("f", "Fresh."), Clause("g", "And new.")))


def text(*sections: Section) -> Guidelines:
    return Guidelines(
        "g", "Guide", outline=tuple(OutlineEntry(s.id) for s in sections), sections=sections
    )


def rows_of(old: Guidelines, new: Guidelines) -> tuple[RedlineRow, ...]:
    return redline(compare(old, new))


def column(rows: Sequence[RedlineRow], shows: Shows) -> dict[str, str]:
    """What one column reads, by section; blanks aside, as a clause may be split or joined."""
    words = "old" if shows is Shows.OLD else "new"
    found = (
        (row.section_id, getattr(row, words))
        for row in rows
        if row.kind is RowKind.CLAUSE and row.shows in (shows, Shows.BOTH) and getattr(row, words)
    )
    return {key: letters(said for _id, said in group) for key, group in groupby(found, key=first)}


def letters(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split())


def first(pair: tuple[str, str]) -> str:
    return pair[0]


def plainly(side: Guidelines) -> dict[str, str]:
    return {s.id: letters(c.text for c in s.clauses) for s in side.sections if any_text(s)}


def any_text(section: Section) -> bool:
    return any(clause.text for clause in section.clauses)


@given(revised())
def test_each_column_reads_as_its_own_text(pair: tuple[Guidelines, Guidelines]) -> None:
    old, new = (replace(side, outline=()) for side in pair)  # no numbers in place of references
    comparison = compare(old, new)
    rows = beside(redline(comparison), comparison)
    names = {s.old.id: s.section_id for s in comparison.sections if s.old}
    before = {names[key]: texts for key, texts in plainly(old).items()}
    assert column(rows, Shows.NEW) == plainly(new)
    assert column(rows, Shows.OLD) == before


@given(revised())
def test_a_walk_comes_by_every_change_once(pair: tuple[Guidelines, Guidelines]) -> None:
    rows = rows_of(*pair)
    walked = [change for stop in stops(rows) for change in stop.changes]
    assert sorted(walked) == [row.change for row in rows if row.change]
    assert all(len(stop.marks) == len(stop.rows) for stop in stops(rows))


def test_a_move_within_a_section_stands_on_both_sides() -> None:
    comparison = compare(text(ONE, TWO), text(NEW_ONE, TWO))
    rows = beside(redline(comparison), comparison)
    ends = [(r.shows, r.change) for r in rows if r.clause_id == "c" and r.kind is RowKind.CLAUSE]
    assert [shows for shows, _change in ends] == [Shows.NEW, Shows.OLD]
    assert len({change for _shows, change in ends}) == 1


def test_what_belongs_together_is_one_stop() -> None:
    found = stops(rows_of(text(ONE, TWO), text(NEW_ONE, NEW_TWO, THREE)))
    said = [[(row.section_id, row.clause_id) for row in stop.rows] for stop in found]
    assert [("one", "a"), ("two", "a")] in said
    assert [("three", ""), ("three", "f"), ("three", "g")] in said
    assert said[-1] == [("one", "b"), ("one", "d")]
    assert found[-1].risks == (LowRisk.LINKS, LowRisk.MARK_UP)
    moved = next(stop for stop in found if len(stop.rows) == 2 and not stop.risks)
    assert moved.row.section_id == "two"


def test_a_change_is_known_again_and_another_one_is_not() -> None:
    first_walk = stops(rows_of(text(ONE, TWO), text(NEW_ONE, TWO)))
    marks = {mark for stop in first_walk for mark in stop.marks}
    further = replace(TWO, clauses=(Clause("e", "Stop, think, post."),))
    elsewhere = replace(NEW_ONE, clauses=(*NEW_ONE.clauses[1:], NEW_ONE.clauses[0]))
    assert unknown(text(NEW_ONE, TWO), marks) == []
    assert unknown(text(NEW_ONE, further), marks) == ["e"]
    assert unknown(text(elsewhere, TWO), marks) == ["c"]


def unknown(new: Guidelines, marks: set[str]) -> list[str]:
    """The clauses of the stops that are left to walk."""
    found = stops(rows_of(text(ONE, TWO), new))
    return [stop.row.clause_id for stop in found if not stop.within(marks)]
