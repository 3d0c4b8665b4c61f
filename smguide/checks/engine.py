"""Runs the checks: a table of functions, each from guidelines to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from smguide.checks import coverage, document
from smguide.checks.finding import Finding, Severity
from smguide.model.guidelines import Guidelines

Check = Callable[[Guidelines], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    document.facts_fit_their_form,
    document.references_point_somewhere,
    document.rules_name_what_exists,
    document.no_placeholders_left,
    document.sections_say_something,
    coverage.clauses_say_something,
    coverage.lists_have_entries,
    coverage.somebody_can_agree,
    coverage.somebody_looks_after_them,
    document.kinds_are_known,
)

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.ADVICE: 2}


def findings(guidelines: Guidelines, checks: Iterable[Check] = CHECKS) -> tuple[Finding, ...]:
    """All findings, the gravest first, then in outline order."""
    place = {entry.section: index for index, entry in enumerate(guidelines.outline)}
    found = dict.fromkeys(finding for check in checks for finding in check(guidelines))
    return tuple(sorted(found, key=lambda f: (_ORDER[f.severity], place.get(f.section, -1))))
