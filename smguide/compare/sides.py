"""The rows of a redline for two columns: each column reads as its own text (design section 7).

A clause that moved within its section stands twice, on the left where it was and on the right
where it is, so that what is beside what is true of both texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from smguide.compare.changes import ClauseStatus, Comparison, SectionChange
from smguide.compare.rows import RedlineRow, RowKind, Shows

_MOVED = (ClauseStatus.MOVED.value, ClauseStatus.MOVED_AND_EDITED.value)


def beside(rows: Sequence[RedlineRow], comparison: Comparison) -> tuple[RedlineRow, ...]:
    """The rows of ``comparison`` with both ends of every move within a section.

    Both ends have the same number of their change.
    """
    order = {section.section_id: _old_order(section) for section in comparison.sections}
    found: list[RedlineRow] = []
    for section, group in groupby(rows, key=_section_of):
        found.extend(_with_both_ends(list(group), order.get(section, [])))
    return tuple(found)


def is_shadow(row: RedlineRow) -> bool:
    """Whether a row only shows where a clause was that stands in the same section still."""
    return row.shows is Shows.OLD and not row.other_end


def is_other_end(one: RedlineRow, other: RedlineRow) -> bool:
    """Whether two rows are the two ends of one move."""
    if one.shows is other.shows or Shows.BOTH in (one.shows, other.shows):
        return False
    if one.origin or other.origin:
        return one.origin == other.origin
    return one.change == other.change


def _old_order(section: SectionChange) -> list[str]:
    """The clauses the section had, in their old order, by the ids that their rows have."""
    if section.old is None:
        return []
    names = {c.old.id: c.clause.id for c in section.clauses if c.old and not c.from_section}
    return [names[clause.id] for clause in section.old.clauses if clause.id in names]


def _with_both_ends(rows: list[RedlineRow], order: Sequence[str]) -> Iterable[RedlineRow]:
    moved = {row.clause_id: row for row in rows if _moved_here(row)}
    if not moved:
        return rows
    return _placed(rows, moved, _befores(rows, order, moved))


def _placed(
    rows: list[RedlineRow],
    moved: Mapping[str, RedlineRow],
    befores: dict[str, list[str]],
) -> Iterator[RedlineRow]:
    """Every row, and where a clause was, what was there; rows of its fields stay with a clause."""
    for clause, group in groupby(rows, key=_clause_of):
        for row in group:
            yield replace(row, shows=Shows.NEW) if _moved_here(row) else row
        if clause not in moved:
            yield from (replace(moved[one], shows=Shows.OLD) for one in befores.pop(clause, ()))


def _befores(
    rows: list[RedlineRow], order: Sequence[str], moved: Mapping[str, RedlineRow]
) -> dict[str, list[str]]:
    """After which clause that stayed each moved one stood; the heading for the first ones."""
    stayed = {row.clause_id for row in rows if row.kind is RowKind.CLAUSE} - set(moved)
    found: dict[str, list[str]] = {}
    anchor = ""
    for clause in order:
        if clause in stayed:
            anchor = clause
        elif clause in moved:
            found.setdefault(anchor, []).append(clause)
    return found


def _moved_here(row: RedlineRow) -> bool:
    return row.kind is RowKind.CLAUSE and row.status in _MOVED and not row.other_end


def _section_of(row: RedlineRow) -> str:
    return row.section_id


def _clause_of(row: RedlineRow) -> str:
    return row.clause_id
