"""What a reader is shown of the changes since an earlier edition, clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from smguide.compare.changes import ClauseStatus, Comparison, SectionChange
from smguide.compare.references import ShownNumbers, shown_numbers
from smguide.compare.spoken import field_sentence
from smguide.compare.words import Span


@dataclass(frozen=True, slots=True)
class RemovedSection:
    """A section that is no longer there: its title and the texts of its clauses."""

    title: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Redline:
    """Changes against ``since`` (such as “edition 1.0”).

    ``clauses`` gives the spans of each changed clause by its id, ``removed`` the texts of clauses
    that went, by the id of their section, and ``told`` sentences on changed facts and titles,
    likewise.
    """

    since: str = ""
    clauses: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    removed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    told: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sections: tuple[RemovedSection, ...] = ()


def redline_of(comparison: Comparison, since: str) -> Redline:
    """The changes that a comparison found, as the web edition shows them."""
    kept = [section for section in comparison.sections if section.new]
    numbers = shown_numbers(comparison)
    return Redline(
        since=since,
        clauses={
            clause.new.id: numbers.spans(clause.spans)
            for section in kept
            for clause in section.clauses
            if clause.new and clause.words_differ
        },
        removed={section.section_id: _removed_texts(section, numbers) for section in kept},
        told={section.section_id: tuple(_told(section)) for section in kept},
        sections=tuple(
            RemovedSection(
                section.title_old, tuple(numbers.text_before(c.text) for c in section.old.clauses)
            )
            for section in comparison.sections
            if section.old and not section.new
        ),
    )


def _removed_texts(section: SectionChange, numbers: ShownNumbers) -> tuple[str, ...]:
    return tuple(
        numbers.text_before(clause.old.text)
        for clause in section.clauses
        if clause.status is ClauseStatus.REMOVED and clause.old
    )


def _told(section: SectionChange) -> Iterator[str]:
    if section.renamed:
        yield f"This section was called “{section.title_old}”."
    if section.moved:
        yield "This section stood elsewhere."
    yield from map(field_sentence, section.facts)
