"""What changed, in sentences for people (design section 7, summary by section)."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.compare.changes import (
    ClauseChange,
    ClauseStatus,
    Comparison,
    SectionChange,
    SectionStatus,
)
from smguide.compare.facts import FieldChange
from smguide.compare.risk import LowRisk
from smguide.compare.spoken import field_sentence
from smguide.model.wording import counted, in_words

_MAX_FIELDS = 4
_MAX_TITLE = 72
_COUNTED = (
    (ClauseStatus.CHANGED, "changed"),
    (ClauseStatus.MOVED_AND_EDITED, "moved and changed"),
    (ClauseStatus.MOVED, "moved"),
    (ClauseStatus.SPLIT, "split"),
    (ClauseStatus.JOINED, "made of several"),
    (ClauseStatus.ADDED, "added"),
    (ClauseStatus.REMOVED, "removed"),
)
_MOST_TOLD_FIRST = (
    LowRisk.LINKS,
    LowRisk.NUMBERING,
    LowRisk.MARK_UP,
    LowRisk.PUNCTUATION,
    LowRisk.SPACING,
)
RISK_WORDS = {
    LowRisk.SPACING: "spacing only",
    LowRisk.PUNCTUATION: "quotation marks and dashes only",
    LowRisk.LINKS: "link addresses only",
    LowRisk.MARK_UP: "mark-up only",
    LowRisk.NUMBERING: "numbers of a list only",
}


def summary(comparison: Comparison) -> tuple[str, ...]:
    """One line for the document and each section that changed; none if nothing did.

    “Approval workflow: 2 clauses changed, 1 added; Posts a day: 3 → 5”.
    """
    lines = [field_sentence(change) for change in comparison.document]
    if comparison.outline_changed:
        lines.append("Outline: data of a newer version changed")
    return (*lines, *map(section_sentence, comparison.changed_sections))


def section_sentence(section: SectionChange) -> str:
    """What happened to one section, on one line."""
    if section.status is SectionStatus.ADDED:
        return f"{section.title}: new section, {_size(section)}"
    if section.status is SectionStatus.REMOVED:
        return f"{section.title}: section removed, {_size(section)}"
    return f"{section.title}: {'; '.join(_parts(section))}"


def proposed_summary(comparison: Comparison) -> str:
    """A short title for a revision, for the author to take or to better; empty if nothing changed.

    At most 72 characters.
    """
    lines = summary(comparison)
    if not lines:
        return ""
    if len(lines) == 1:
        return _cut(lines[0])
    if comparison.only_low_risk:
        return _cut(f"{_risk_of(comparison).capitalize()} in {_titles(comparison)}")
    if not comparison.changed_sections:
        return _cut(f"{in_words(dict.fromkeys(c.label for c in comparison.document))} changed")
    return _cut(_sections_in_short(comparison))


def clause_counts(section: SectionChange) -> str:
    """“2 clauses changed, 1 added”; empty if no clause shows a change."""
    counts = [(section.count(status), verb) for status, verb in _COUNTED]
    said = [(number, verb) for number, verb in counts if number]
    if not said:
        return ""
    (first, verb), *rest = said
    return ", ".join([f"{counted(first, 'clause')} {verb}", *(f"{n} {v}" for n, v in rest)])


def risk_of(section: SectionChange) -> str:
    """“spacing only” and so on where every changed clause is of low risk; else empty."""
    found = [c for c in section.clauses if c.status is not ClauseStatus.UNCHANGED]
    kinds = {c.low_risk for c in found if not c.details and c.status is ClauseStatus.CHANGED}
    if not found or None in kinds or any(_more_than_text(clause) for clause in found):
        return ""
    return next(RISK_WORDS[kind] for kind in _MOST_TOLD_FIRST if kind in kinds)


def _more_than_text(clause: ClauseChange) -> bool:
    return clause.status is not ClauseStatus.CHANGED or bool(clause.details)


def _parts(section: SectionChange) -> Iterator[str]:
    if section.renamed:
        yield f"renamed, was “{section.title_old}”"
    if section.moved:
        yield _move(section)
    clauses, risk = clause_counts(section), risk_of(section)
    if clauses:
        yield f"{clauses} ({risk})" if risk else clauses
    elif risk:
        yield risk
    away = sum(1 for clause in section.clauses if clause.to_section)
    if away:
        yield f"{counted(away, 'clause')} moved to another section"
    yield from _fields((*section.facts, *section.details))


def _move(section: SectionChange) -> str:
    if section.number_old != section.number_new:
        return f"moved from {section.number_old} to {section.number_new}"
    return "moved" if section.level_old == section.level_new else "at another level"


def _fields(changes: tuple[FieldChange, ...]) -> Iterator[str]:
    shown = changes if len(changes) <= _MAX_FIELDS else changes[: _MAX_FIELDS - 1]
    yield from map(field_sentence, shown)
    if len(shown) < len(changes):
        yield f"{len(changes) - len(shown)} more fields changed"


def _size(section: SectionChange) -> str:
    return counted(sum(1 for clause in section.clauses if not clause.from_section), "clause")


def _risk_of(comparison: Comparison) -> str:
    said = {risk_of(section) for section in comparison.changed_sections}
    return said.pop() if len(said) == 1 else "nothing but spacing, links and mark-up"


def _titles(comparison: Comparison) -> str:
    titles = [section.title for section in comparison.changed_sections]
    if len(titles) <= 3:
        return in_words(titles)
    return f"{titles[0]}, {titles[1]} and {len(titles) - 2} more sections"


def _sections_in_short(comparison: Comparison) -> str:
    statuses = {section.status for section in comparison.changed_sections}
    only = statuses.pop() if len(statuses) == 1 else SectionStatus.CHANGED
    return f"{_titles(comparison)} {only.value}"


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MAX_TITLE else f"{line[: _MAX_TITLE - 1].rstrip(' ,;:')}…"
