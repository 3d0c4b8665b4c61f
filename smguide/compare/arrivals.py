"""Words that went from one place and came in at another: split, joined and rewritten clauses.

Only where a clause is new or words were put in can words have arrived: a place that had them all
along is another one. Short words are taken for the same only where what stands around them is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smguide.compare.changes import ClauseChange, Comparison
from smguide.compare.quotes import LONG_ENOUGH, Stretch, alike_around, bare, found, likeliest
from smguide.compare.words import SpanKind
from smguide.model.guidelines import Clause

_ALIKE = 0.6
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Lost:
    """Words that are no longer where they were: where that was, with its text and section."""

    quote: str
    text: str
    stretch: Stretch
    section: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of a clause in the new text."""

    section: str
    clause: Clause
    start: int
    end: int


def arrival(lost: Lost, comparison: Comparison) -> Spot | None:
    """Where the words came in: as they were, else so alike that they are those, edited."""
    places = list(_places(comparison))
    exact = [
        (alike_around((lost.text, lost.stretch), (clause.text, stretch)), section, clause, stretch)
        for section, clause, change in places
        for stretch in found(clause.text, lost.quote)
        if _came_in(change, stretch)
    ]
    if len(bare(lost.quote).text) < LONG_ENOUGH:
        exact = [one for one in exact if one[0] >= _ALIKE]
    if exact:
        best = max(exact, key=lambda one: (one[0], one[1] == lost.section))
        return Spot(best[1], best[2], *best[3])
    return _edited(lost, places)


def duplicate(lost: Lost, comparison: Comparison) -> Spot | None:
    """A place that had the same words all along, for words that are too long to be so by chance."""
    if len(bare(lost.quote).text) < LONG_ENOUGH:
        return None
    same = [
        Spot(section, clause, *stretch)
        for section, clause, _change in _places(comparison)
        for stretch in found(clause.text, lost.quote)
    ]
    return min(same, key=lambda spot: spot.section != lost.section, default=None)


def _edited(lost: Lost, places: list[tuple[str, Clause, ClauseChange]]) -> Spot | None:
    ordered = sorted(places, key=lambda place: place[0] != lost.section)
    for section, clause, change in ordered:
        if not change.words_differ:
            continue
        stretch = likeliest(clause.text, lost.quote)
        if stretch is not None and _came_in(change, stretch):
            return Spot(section, clause, *stretch)
    return None


def _places(comparison: Comparison) -> Iterator[tuple[str, Clause, ClauseChange]]:
    for section in comparison.sections:
        for change in section.clauses:
            if change.new is not None:
                yield section.section_id, change.new, change


def _came_in(change: ClauseChange, stretch: Stretch) -> bool:
    """Whether at least half of a stretch of the new text was put in."""
    start, end = stretch
    at = inserted = 0
    for span in change.spans:
        if span.kind is SpanKind.INSERT:
            inserted += max(0, min(end, at + len(span.new)) - max(start, at))
        at += len(span.new)
    return inserted >= _HALF * (end - start)
