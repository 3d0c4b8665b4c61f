"""Where what comes back is put: after what stood before it, as far as that is still there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smguide.compare.order_merge import put_after_neighbour, put_in_order
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section


def put_section_back(now: Guidelines, was: Guidelines, section: Section) -> Guidelines:
    """A section of an earlier text in its place; one that is there is put in its stead."""
    if now.has_section(section.id):
        return edits.change_section(now, section.id, lambda _: section)
    order = [one.id for one in was.sections]
    ids = put_after_neighbour([one.id for one in now.sections], section.id, order)
    at = ids.index(section.id)
    level = next((e for e in was.outline if e.section == section.id), OutlineEntry(section.id))
    return replace(
        now,
        outline=(*now.outline[:at], level, *now.outline[at:]),
        sections=(*now.sections[:at], section, *now.sections[at:]),
    )


def wanted_again(now: Guidelines, was: Guidelines, kind: str) -> Guidelines:
    """The guidelines without saying that a kind is left out, unless that was said before, too."""
    if any(absence.kind == kind for absence in was.absent):
        return now
    return replace(now, absent=tuple(one for one in now.absent if one.kind != kind))


def section_home(now: Guidelines, section: str, order: Sequence[str]) -> Guidelines:
    """A section that is there, where it stood in an earlier order."""
    ids = [one.id for one in now.sections]
    return edits.move_section(now, section, put_in_order(ids, section, order).index(section))


def put_clause_back(
    now: Guidelines,
    was: Guidelines,
    section: str,
    clause: Clause,
    *,
    like: Sequence[str] | None = None,
) -> Guidelines:
    """A clause of an earlier text in its place; one of its id that is there is put in its stead.

    ``like`` is the earlier order by the ids of now, where they are not the same.
    """
    there = now.section(section)
    if any(one.id == clause.id for one in there.clauses):
        return edits.change_clause(now, section, clause.id, lambda _: clause)
    order = like or [one.id for one in was.section(section).clauses]
    ids = put_after_neighbour([one.id for one in there.clauses], clause.id, order)
    return edits.add_clause(now, section, clause, ids.index(clause.id))


def clause_home(now: Guidelines, section: str, clause: str, order: Sequence[str]) -> Guidelines:
    """A clause that is there, where it stood in an earlier order of its section."""
    ids = [one.id for one in now.section(section).clauses]
    at = put_in_order(ids, clause, order).index(clause)
    return edits.move_clause(now, section, clause, at)


def without_clause(now: Guidelines, section: str, clause: str) -> Guidelines:
    """The guidelines without a clause."""
    return edits.remove_clause(now, section, clause)
