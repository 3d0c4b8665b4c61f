"""Puts one finding right with the safe change that its check offers."""

from __future__ import annotations

from datetime import date

from smguide.checks.check import Case, Check, Fix, Spot
from smguide.checks.finding import Finding
from smguide.checks.fixes import section_added
from smguide.checks.waivers import GONE, take_back
from smguide.model.guidelines import Guidelines
from smguide.model.registers import registers


def fixed(guidelines: Guidelines, finding: Finding, today: date) -> Guidelines:
    """The guidelines with the fix of a finding applied; unchanged where it no longer fits."""
    if finding.check == GONE:
        return _without_waiver(guidelines, finding)
    if not finding.section:
        return section_added(guidelines, finding.kind) if finding.kind else guidelines
    from smguide.checks.engine import check_of  # all checks: read where they are needed

    check = check_of(finding.check)
    if check is None or check.fix is None:
        return guidelines
    return _changed(check, check.fix, Case(guidelines, registers(guidelines), today), finding)


def _changed(check: Check, fix: Fix, case: Case, finding: Finding) -> Guidelines:
    spots = (spot for spot in check.look(case) if _is_of(spot, finding) and fix.fits(case, spot))
    spot = next(spots, None)
    return fix.change(case, spot) if spot else case.guidelines


def _is_of(spot: Spot, finding: Finding) -> bool:
    here = (spot.section, spot.clause, spot.path, spot.words.get("found", ""))
    return here == (finding.section, finding.clause, finding.path, finding.found)


def _without_waiver(guidelines: Guidelines, finding: Finding) -> Guidelines:
    index = finding.path[-1]
    if not isinstance(index, int) or index >= len(guidelines.waivers):
        return guidelines
    return take_back(guidelines, guidelines.waivers[index])
