"""Guidelines of a few sections, and what one check says about them."""

from __future__ import annotations

from datetime import date
from typing import Any

from smguide.checks.check import Case
from smguide.checks.engine import check_of, findings
from smguide.checks.finding import Finding
from smguide.model.edits import add_section
from smguide.model.guidelines import Absence, Clause, Guidelines, Section
from smguide.model.record import freeze_record
from smguide.model.registers import registers
from smguide.model.validation import problems

TODAY = date(2026, 11, 23)

Facts = dict[str, Any]


def guidelines_of(
    sections: dict[str, Facts],
    *texts: str,
    employees: int = 200,
    absent: tuple[str, ...] = (),
) -> Guidelines:
    """One section of each kind with these facts; each section is called by its kind.

    The first of them has these texts as clauses.
    """
    guidelines = Guidelines(
        id="g",
        title="Ours",
        profile=freeze_record({"employees": employees}),
        absent=tuple(Absence(kind, "We have none.") for kind in absent),
    )
    clauses = tuple(Clause(f"c{n}", words) for n, words in enumerate(texts))
    for kind, facts in sections.items():
        section = Section(kind, kind, kind, clauses, freeze_record(facts))
        guidelines, clauses = add_section(guidelines, section), ()
    assert problems(guidelines) == (), "the facts of a test are those that a form can make"
    return guidelines


def said(check: str, guidelines: Guidelines) -> tuple[Finding, ...]:
    """What this check finds, by itself."""
    chosen = check_of(check)
    assert chosen is not None, check
    return findings(guidelines, TODAY, checks=(chosen,))


def places(found: tuple[Finding, ...]) -> list[tuple[object, ...]]:
    """Where the findings are: the section (here its kind) and the way to the fact."""
    return [(finding.section, *finding.path) for finding in found]


def mended(check: str, guidelines: Guidelines) -> Guidelines:
    """The guidelines after the fix that the one finding of this check offers."""
    (finding,) = said(check, guidelines)
    chosen = check_of(check)
    assert chosen is not None
    assert chosen.fix is not None
    assert finding.fix == chosen.fix.label
    case = Case(guidelines, registers(guidelines), TODAY)
    (spot,) = chosen.look(case)
    after = chosen.fix.change(case, spot)
    assert problems(after) == ()
    return after
