"""Pure edits: guidelines in, changed guidelines out.

The window, the command line and the sample change guidelines through these functions only.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from smguide.errors import AlreadyExists, InvalidDocument, NotFound
from smguide.model.guidelines import (
    MAX_LEVEL,
    Absence,
    Clause,
    Guidelines,
    Maturity,
    OutlineEntry,
    Section,
)
from smguide.model.record import EMPTY, Path, Record, Value, set_in


def set_document(guidelines: Guidelines, key: str, value: str) -> Guidelines:
    """Set title, organisation, language, owner or review_interval.

    Raises:
        NotFound: guidelines have no such property.
    """
    if key not in ("title", "organisation", "language", "owner", "review_interval"):
        raise NotFound(f"Guidelines have no “{key}”.", "Choose title, organisation or owner.")
    return replace(guidelines, **{key: value})  # type: ignore[arg-type]


def set_profile(guidelines: Guidelines, key: str, value: Value) -> Guidelines:
    """Set one answer of the profile, which decides what checks apply; None removes it."""
    profile = set_in(guidelines.profile, (key,), value)
    assert isinstance(profile, Record)
    return replace(guidelines, profile=profile)


def change_section(
    guidelines: Guidelines, section_id: str, change: Callable[[Section], Section]
) -> Guidelines:
    """The guidelines with one section changed.

    Raises:
        NotFound: there is no such section.
    """
    changed = change(guidelines.section(section_id))
    sections = tuple(changed if s.id == section_id else s for s in guidelines.sections)
    return replace(guidelines, sections=sections)


def set_title(guidelines: Guidelines, section_id: str, title: str) -> Guidelines:
    """Rename a section."""
    return change_section(guidelines, section_id, lambda s: replace(s, title=title))


def set_kind(guidelines: Guidelines, section_id: str, kind: str) -> Guidelines:
    """Say what a section is about; its words stay, and so do facts that another kind had."""
    return change_section(guidelines, section_id, lambda s: replace(s, kind=kind))


def set_fact(guidelines: Guidelines, section_id: str, path: Path, value: Value) -> Guidelines:
    """Set one field of a section's facts; None empties it.

    Raises:
        InvalidDocument: the path does not fit the facts that are there.
    """

    def change(section: Section) -> Section:
        try:
            facts = set_in(section.facts, path, value)
        except KeyError as error:
            raise InvalidDocument(
                f"“{section.title}” has no field {'/'.join(map(str, path))}.",
                "Look at the section's fields with “smguide show”.",
            ) from error
        return replace(section, facts=facts if isinstance(facts, Record) else EMPTY)

    return change_section(guidelines, section_id, change)


def change_clause(
    guidelines: Guidelines, section_id: str, clause_id: str, change: Callable[[Clause], Clause]
) -> Guidelines:
    """The guidelines with one clause changed.

    Raises:
        NotFound: there is no such section or clause.
    """

    def in_section(section: Section) -> Section:
        changed = change(section.clause(clause_id))
        clauses = tuple(changed if c.id == clause_id else c for c in section.clauses)
        return replace(section, clauses=clauses)

    return change_section(guidelines, section_id, in_section)


def set_clause_text(
    guidelines: Guidelines, section_id: str, clause_id: str, text: str
) -> Guidelines:
    """Write a clause anew; its id stays."""
    return change_clause(guidelines, section_id, clause_id, lambda c: replace(c, text=text))


def set_clause_why(guidelines: Guidelines, section_id: str, clause_id: str, why: str) -> Guidelines:
    """Say why a clause is there."""
    return change_clause(guidelines, section_id, clause_id, lambda c: replace(c, why=why))


def unlock_clause(guidelines: Guidelines, section_id: str, clause_id: str) -> Guidelines:
    """Let a clause be changed that a template had locked."""
    return change_clause(
        guidelines, section_id, clause_id, lambda c: replace(c, extra=c.extra.without("locked"))
    )


def set_maturity(
    guidelines: Guidelines,
    section_id: str,
    clause_id: str,
    maturity: Maturity,
    trial_until: date | None = None,
) -> Guidelines:
    """Mark a clause as draft, on trial until a day, or settled."""
    until = trial_until if maturity is Maturity.TRIAL else None
    return change_clause(
        guidelines,
        section_id,
        clause_id,
        lambda c: replace(c, maturity=maturity, trial_until=until),
    )


def add_clause(
    guidelines: Guidelines, section_id: str, clause: Clause, index: int | None = None
) -> Guidelines:
    """Put a clause at ``index`` of a section, at the end by default.

    Raises:
        AlreadyExists: the section has a clause of that id.
    """

    def change(section: Section) -> Section:
        if any(c.id == clause.id for c in section.clauses):
            raise AlreadyExists("This clause is there already.", "Give the new one another id.")
        return replace(section, clauses=_inserted(section.clauses, clause, index))

    return change_section(guidelines, section_id, change)


def remove_clause(guidelines: Guidelines, section_id: str, clause_id: str) -> Guidelines:
    """Take a clause out of a section."""
    guidelines.section(section_id).clause(clause_id)
    return change_section(
        guidelines,
        section_id,
        lambda s: replace(s, clauses=tuple(c for c in s.clauses if c.id != clause_id)),
    )


def move_clause(guidelines: Guidelines, section_id: str, clause_id: str, index: int) -> Guidelines:
    """Move a clause to ``index`` within its section."""
    clause = guidelines.section(section_id).clause(clause_id)
    return add_clause(remove_clause(guidelines, section_id, clause_id), section_id, clause, index)


def add_section(
    guidelines: Guidelines, section: Section, *, index: int | None = None, level: int = 1
) -> Guidelines:
    """Put a section at ``index`` of the outline, at the end by default.

    Raises:
        AlreadyExists: there is a section of that id.
    """
    if guidelines.has_section(section.id):
        raise AlreadyExists(f"There is a section “{section.id}” already.", "Choose another id.")
    entry = OutlineEntry(section.id, _level(level))
    return replace(
        guidelines,
        outline=_inserted(guidelines.outline, entry, index),
        sections=_inserted(guidelines.sections, section, index),
        absent=tuple(a for a in guidelines.absent if a.kind != section.kind),
    )


def remove_section(guidelines: Guidelines, section_id: str) -> Guidelines:
    """Take a section out of the guidelines."""
    guidelines.section(section_id)
    return replace(
        guidelines,
        outline=tuple(e for e in guidelines.outline if e.section != section_id),
        sections=tuple(s for s in guidelines.sections if s.id != section_id),
    )


def move_section(guidelines: Guidelines, section_id: str, index: int) -> Guidelines:
    """Move a section to ``index`` of the outline."""
    section = guidelines.section(section_id)
    entry = next(e for e in guidelines.outline if e.section == section_id)
    rest = remove_section(guidelines, section_id)
    return replace(
        rest,
        outline=_inserted(rest.outline, entry, index),
        sections=_inserted(rest.sections, section, index),
    )


def set_level(guidelines: Guidelines, section_id: str, level: int) -> Guidelines:
    """Set the heading level of a section, 1 to 4."""
    guidelines.section(section_id)
    outline = tuple(
        replace(e, level=_level(level)) if e.section == section_id else e
        for e in guidelines.outline
    )
    return replace(guidelines, outline=outline)


def mark_absent(guidelines: Guidelines, kind: str, because: str) -> Guidelines:
    """Say that a kind of section is left out on purpose, and why."""
    others = tuple(a for a in guidelines.absent if a.kind != kind)
    return replace(guidelines, absent=(*others, Absence(kind, because)))


_T = TypeVar("_T")


def _inserted(items: tuple[_T, ...], item: _T, index: int | None) -> tuple[_T, ...]:
    at = len(items) if index is None else max(0, min(index, len(items)))
    return (*items[:at], item, *items[at:])


def _level(level: int) -> int:
    return max(1, min(level, MAX_LEVEL))
