"""All checks on real policies, brought in as the program would: no crash, few false alarms."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from statistics import median

import pytest

from smguide.checks.engine import Report, report
from smguide.checks.finding import Finding, Severity
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.suggestions import suggested_kinds
from smguide.model.record import freeze_record

pytestmark = pytest.mark.corpus

TODAY = date(2026, 11, 23)
PROFILE = freeze_record({"jurisdictions": ["US", "UK", "DE"], "has_employees": True})
PATTERNS = {"LAB-1", "LAB-3", "LAB-4", "DOC-3", "DOC-4", "DOC-4-gone", "DOC-5", "DOC-7", "DSC-2"}


@pytest.fixture
def reports(corpus) -> dict[str, Report]:
    return {path.parent.name: told(path) for path in sorted(corpus.glob("sm-*/policy.md"))}


def told(path) -> Report:
    imported = import_markdown(path.read_bytes(), title=path.parent.name).guidelines
    kinds = suggested_kinds(imported)
    sections = tuple(replace(s, kind=kinds.get(s.id, s.kind)) for s in imported.sections)
    return report(replace(imported, sections=sections, profile=PROFILE), TODAY)


def in_text(found: Report, check: str) -> list[Finding]:
    return [f for f in found.findings if f.check == check and f.section]


def test_there_is_something_to_say_about_each_but_not_too_much(reports):
    counts = [len(found.findings) for found in reports.values()]
    assert min(counts) >= 5
    assert max(counts) <= 60
    assert 10 <= median(counts) <= 35


def test_no_pattern_fires_on_nearly_every_text(reports):
    fired = Counter(check for r in reports.values() for check in {f.check for f in r.findings})
    for check in PATTERNS:
        assert fired[check] <= 0.9 * len(reports), check


def test_what_fires_nearly_everywhere_is_about_something_that_is_not_there(reports):
    """Words for it may stand in a section; then the place is that section, with no words found."""
    fired = Counter(check for r in reports.values() for check in {f.check for f in r.findings})
    often = {check for check, count in fired.items() if count > 0.9 * len(reports)}
    for found in reports.values():
        for finding in found.findings:
            if finding.check in often:
                assert finding.found == "", finding
                assert "othing says" in finding.sentence or finding.check in {"DOC-1", "DSC-7"}


def test_errors_are_about_what_is_missing_or_contradicts_itself(reports):
    for found in reports.values():
        for finding in found.findings:
            if finding.severity is Severity.ERROR:
                assert finding.check not in PATTERNS | {"form", "DOC-2"}, finding


def test_what_was_read_by_hand(reports):
    """True finds, and sentences that look like one and are none."""
    assert in_text(reports["sm-webplatform-posting-guidelines"], "DOC-3")
    assert in_text(reports["sm-webplatform-posting-guidelines"], "DOC-4-gone")
    assert in_text(reports["sm-kubernetes-social-guidelines"], "DOC-5")
    gsa = in_text(reports["sm-gsa-accessibility-toolkit"], "DOC-3")
    assert "[PIC]" not in {finding.found for finding in gsa}
    assert in_text(reports["sm-gsa-accessibility-toolkit"], "DOC-4-gone")[0].found == "“Vine”"
    assert in_text(reports["sm-rladies-chapters"], "LAB-4") == []
    for found in reports.values():
        assert in_text(found, "LAB-3") == []
