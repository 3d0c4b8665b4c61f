from __future__ import annotations

from datetime import date

import pytest

from smguide.checks.check import Case, Spot
from smguide.checks.engine import check_of, findings
from smguide.checks.finding import Finding, Severity
from smguide.checks.rules.cross_references import CHECKS
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.outline import place_section
from smguide.model.record import Record
from smguide.model.registers import registers

TODAY = date(2026, 3, 2)


def saying(text: str, why: str = "", fact: str = "") -> Guidelines:
    facts = Record({"note": fact}) if fact else Record()
    first = Section("first", "custom", "First", (Clause("c", text, why=why),), facts)
    second = Section("second", "custom", "Second", (Clause("d", "Words."),))
    outline = (OutlineEntry("first"), OutlineEntry("second", 2))
    return Guidelines("g", "T", outline=outline, sections=(first, second))


def test_a_lost_reference_is_told_once() -> None:
    every = findings(saying("See [](#gone)."), TODAY)
    assert [f.check for f in every if f.check.startswith("DOC-5")] == ["DOC-5a"]


def found(value: Guidelines) -> list[Finding]:
    return [f for f in findings(value, TODAY, checks=CHECKS)]


@pytest.mark.parametrize("where", ["text", "why", "fact"])
def test_a_reference_to_a_section_that_is_gone_is_an_error(where: str) -> None:
    (finding,) = found(saying(**{"text": "x", where: "See [](#gone)."}))
    assert (finding.check, finding.severity) == ("DOC-5a", Severity.ERROR)
    assert finding.sentence == "“First” refers to a section that is no longer there."
    assert (finding.clause, finding.path) == (("", ("note",)) if where == "fact" else ("c", ()))


def test_a_reference_to_a_section_that_is_there_is_fine() -> None:
    assert found(saying("See [](#second) and `[](#gone)`.")) == []


def test_a_typed_number_that_no_section_has_is_told() -> None:
    (finding,) = found(saying("See section 4.2."))
    assert (finding.check, finding.severity) == ("DOC-5b", Severity.ADVICE)
    assert finding.sentence == "“First” says “See section 4.2”, but no section has that number."
    assert found(saying("Section 230 and section 9 of the Act do not count.")) == []


def test_a_typed_number_is_made_a_reference_that_follows() -> None:
    value = saying("See section 1.1, or 1.1 times.")
    (finding,) = found(value)
    assert (finding.check, finding.fix) == ("DOC-5c", "Make it a reference")
    assert "which is “Second” today" in finding.sentence
    check = check_of(finding.check)
    assert check is not None
    assert check.fix is not None
    spot = Spot(finding.section, finding.clause, finding.path, {"found": finding.found})
    mended = check.fix.change(Case(value, registers(value), TODAY), spot)
    assert mended.section("first").clauses[0].text == "See section [](#second), or 1.1 times."
    assert found(mended) == []
    assert found(place_section(mended, "second", "first", 1)) == []


@pytest.mark.parametrize("where", ["why", "fact"])
def test_where_a_reference_would_show_as_it_is_kept_none_is_proposed(where: str) -> None:
    assert found(saying(**{"text": "x", where: "See section 1.1."})) == []
    (finding,) = found(saying(**{"text": "x", where: "See section 7.1."}))
    assert (finding.check, finding.fix) == ("DOC-5b", "")
