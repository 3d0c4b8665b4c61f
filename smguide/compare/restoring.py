"""A clause or a section brought back as it was, and nothing else touched.

It stays where it stands now; one that is no longer there is put where it stood. What went from a
section to another comes home with it, so that nothing stands twice.
"""

from __future__ import annotations

from smguide.compare.placing import (
    put_clause_back,
    put_section_back,
    wanted_again,
    without_clause,
)
from smguide.errors import NotFound
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, Section


def with_clause(now: Guidelines, past: Guidelines, section: str, clause: str) -> Guidelines:
    """The guidelines with one clause as ``past`` has it in a section.

    Raises:
        NotFound: it had no such clause, or its section is not there any more.
    """
    was = _section_then(past, section).clause(clause)
    place = _place_of(now, past, section, clause)
    if place:
        return edits.change_clause(now, place, clause, lambda _: was)
    if not now.has_section(section):
        raise NotFound(
            f"The section “{past.section(section).title}” is not there any more.",
            "Bring back the section; the clause comes with it.",
        )
    return put_clause_back(now, past, section, was)


def with_section(now: Guidelines, past: Guidelines, section: str) -> Guidelines:
    """The guidelines with one section as ``past`` has it: title, clauses and fields.

    Raises:
        NotFound: it had no such section.
    """
    was = _section_then(past, section)
    for clause in was.clauses:
        place = _place_of(now, past, section, clause.id)
        if place not in ("", section):
            now = without_clause(now, place, clause.id)
    return put_section_back(wanted_again(now, past, was.kind), past, was)


def _section_then(past: Guidelines, section: str) -> Section:
    if not past.has_section(section):
        raise NotFound(
            "That revision does not have this section.", "Choose a revision that has it."
        )
    return past.section(section)


def _place_of(now: Guidelines, past: Guidelines, section: str, clause: str) -> str:
    """The section in which a clause stands now; empty where it is nowhere.

    A clause elsewhere is the same only where its id stood nowhere but here before.
    """
    if now.has_section(section) and _has(now.section(section).clauses, clause):
        return section
    then = [one.id for one in past.sections if _has(one.clauses, clause)]
    found = [one.id for one in now.sections if _has(one.clauses, clause)]
    return found[0] if then == [section] and len(found) == 1 else ""


def _has(clauses: tuple[Clause, ...], clause: str) -> bool:
    return any(one.id == clause for one in clauses)
