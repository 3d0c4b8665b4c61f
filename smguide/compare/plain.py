"""A comparison as plain data, the stable shape of ``smguide compare --json``."""

from __future__ import annotations

from typing import Any

from smguide.compare.changes import ClauseChange, Comparison, SectionChange
from smguide.compare.facts import FieldChange
from smguide.compare.summary import summary
from smguide.compare.words import Span
from smguide.model.record import thaw


def plain(comparison: Comparison) -> dict[str, Any]:
    """Dicts, lists, texts, numbers: everything that changed, with counts and sentences.

    Unchanged sections and clauses are left out; spans are ``[kind, old, new]``.
    """
    return {
        "changed": comparison.changed,
        "title": {"old": comparison.old_title, "new": comparison.new_title},
        "summary": list(summary(comparison)),
        "counts": {
            "sections": len(comparison.changed_sections),
            "clauses": sum(1 for c in comparison.clauses if c.is_counted),
            "words_added": comparison.words_added,
            "words_removed": comparison.words_removed,
        },
        "only_low_risk": comparison.only_low_risk,
        "degraded": comparison.degraded,
        "document": [_field(change) for change in comparison.document],
        "outline_changed": comparison.outline_changed,
        "sections": [_section(section) for section in comparison.changed_sections],
    }


def _section(section: SectionChange) -> dict[str, Any]:
    return {
        "id": section.section_id,
        "kind": section.kind,
        "status": section.status.value,
        "moved": section.moved,
        "renamed": section.renamed,
        "title": {"old": section.title_old, "new": section.title_new},
        "number": {"old": section.number_old, "new": section.number_new},
        "level": {"old": section.level_old, "new": section.level_new},
        "clauses": [_clause(c) for c in section.clauses if c.status.value != "unchanged"],
        "facts": [_field(change) for change in section.facts],
        "details": [_field(change) for change in section.details],
    }


def _clause(clause: ClauseChange) -> dict[str, Any]:
    return {
        "id": clause.clause.id,
        "status": clause.status.value,
        "visible": clause.visible,
        "low_risk": clause.low_risk.value if clause.low_risk else None,
        "degraded": clause.degraded,
        "from_section": clause.from_section or None,
        "to_section": clause.to_section or None,
        "origins": [origin.id for origin in clause.origins],
        "old": clause.old.text if clause.old else None,
        "new": clause.new.text if clause.new else None,
        "spans": _spans(clause.spans),
        "details": [_field(change) for change in clause.details],
    }


def _field(change: FieldChange) -> dict[str, Any]:
    return {
        "path": list(change.path),
        "status": change.status.value,
        "label": change.label,
        "item": change.item,
        "position": change.position,
        "old": thaw(change.old),
        "new": thaw(change.new),
        "old_text": change.old_text,
        "new_text": change.new_text,
    }


def _spans(spans: tuple[Span, ...]) -> list[list[str]]:
    return [[span.kind.value, span.old, span.new] for span in spans]
