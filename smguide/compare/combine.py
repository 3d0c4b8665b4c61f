"""Puts a draft on top of a revision that somebody saved meanwhile, section by section.

A section, a property or a place in the outline that only one side changed is taken from that side.
What both changed is named and decided by nobody but a person. (Clauses and words inside a section
are merged by the three-way merge of design section 7, which builds on this.)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from smguide.model.guidelines import Guidelines, OutlineEntry, Section

_T = TypeVar("_T")
_PROPERTIES = (
    "title",
    "organisation",
    "language",
    "owner",
    "review_interval",
    "profile",
    "absent",
    "waivers",
    "scenarios",
    "extra",
    "other_files",
)


@dataclass(frozen=True, slots=True)
class Combined:
    """The combination, and in words what both sides changed; it holds only where that is empty."""

    guidelines: Guidelines
    both: tuple[str, ...]


def combine(base: Guidelines, mine: Guidelines, theirs: Guidelines) -> Combined:
    """What ``mine`` changed in ``base``, on top of ``theirs``.

    Laws, tested: combining with an unchanged side gives the other; which side is mine does not
    matter where nothing is changed by both.
    """
    sections = {s.id: s for s in _sections(base, mine, theirs)}
    order = [e for e in _outline(base, mine, theirs) if e.section in sections]
    properties = {
        name: _either(getattr(base, name), getattr(mine, name), getattr(theirs, name))
        for name in _PROPERTIES
    }
    combined = replace(
        theirs,
        **{name: value for name, value in properties.items() if value is not None},
        outline=tuple(order),
        sections=tuple(sections[entry.section] for entry in order),
    )
    return Combined(combined, tuple(_both(base, mine, theirs)))


def _either(base: _T, mine: _T, theirs: _T) -> _T | None:
    """The side that changed; None where both did, differently."""
    if mine in (base, theirs):
        return theirs
    return mine if theirs == base else None


def _sections(base: Guidelines, mine: Guidelines, theirs: Guidelines) -> Iterator[Section]:
    """The sections of the combination; what both changed is taken from theirs for now."""
    was, ours, other = _by_id(base), _by_id(mine), _by_id(theirs)
    for section_id in dict.fromkeys((*other, *ours)):
        old, own, others = was.get(section_id), ours.get(section_id), other.get(section_id)
        chosen = others if own in (old, others) else own
        if chosen is not None:
            yield chosen


def _outline(base: Guidelines, mine: Guidelines, theirs: Guidelines) -> list[OutlineEntry]:
    """Their order, or mine where they left it; what the other side added follows its neighbour."""
    own_order = _order(mine, base) != _order(base, mine)
    first, second = (mine, theirs) if own_order else (theirs, mine)
    order = [e.section for e in first.outline]
    for before, entry in zip((None, *second.outline), second.outline, strict=False):
        if entry.section not in order:
            at = order.index(before.section) + 1 if before and before.section in order else 0
            order.insert(at, entry.section)
    was, ours, other = _entries(base), _entries(mine), _entries(theirs)
    return [_entry(was.get(i), ours.get(i), other.get(i), i) for i in order]


def _entry(
    was: OutlineEntry | None, mine: OutlineEntry | None, theirs: OutlineEntry | None, section: str
) -> OutlineEntry:
    """The level of a section as the side that changed it has it; of both, theirs for now."""
    if mine is None or theirs is None:
        return mine or theirs or OutlineEntry(section)
    return theirs if mine in (was, theirs) or theirs != was else mine


def _entries(guidelines: Guidelines) -> dict[str, OutlineEntry]:
    return {entry.section: entry for entry in guidelines.outline}


def _order(one: Guidelines, other: Guidelines) -> list[str]:
    shared = {e.section for e in other.outline}
    return [e.section for e in one.outline if e.section in shared]


def _both(base: Guidelines, mine: Guidelines, theirs: Guidelines) -> Iterator[str]:
    was, ours, other = _by_id(base), _by_id(mine), _by_id(theirs)
    for section_id in dict.fromkeys((*was, *ours, *other)):
        old, own, others = was.get(section_id), ours.get(section_id), other.get(section_id)
        present = own or others or old
        if own not in (old, others) and others != old:
            yield f"“{present.title}”" if present else section_id
        elif _levels_differ(base, mine, theirs, section_id):
            yield f"the level of “{present.title}”" if present else section_id
    for name in _PROPERTIES:
        if _either(getattr(base, name), getattr(mine, name), getattr(theirs, name)) is None:
            yield f"the {name.replace('_', ' ')} of the guidelines"
    if _moved(base, mine) and _moved(base, theirs) and _order(mine, theirs) != _order(theirs, mine):
        yield "the order of the sections"


def _levels_differ(base: Guidelines, mine: Guidelines, theirs: Guidelines, section_id: str) -> bool:
    was, ours, other = (_entries(side).get(section_id) for side in (base, mine, theirs))
    return None not in (ours, other) and ours not in (was, other) and other != was


def _moved(base: Guidelines, side: Guidelines) -> bool:
    return _order(side, base) != _order(base, side)


def _by_id(guidelines: Guidelines) -> dict[str, Section]:
    return {section.id: section for section in guidelines.sections}
