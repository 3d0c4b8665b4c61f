"""Guidelines for the tests of single checks: a few sections, and what one check says of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from smguide.checks.check import Case, Check
from smguide.checks.engine import findings
from smguide.checks.finding import Finding
from smguide.model.edits import add_section
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.model.record import freeze_record
from smguide.model.registers import registers

TODAY = date(2026, 11, 23)


def written(*texts: str, **sections: dict[str, Any]) -> Guidelines:
    """A section for each kind (``who_may_post`` …) with its facts; the texts become clauses.

    The clauses stand in the first section; without any section, in one of its own kind.
    """
    found = Guidelines(id="g", title="Ours")
    clauses = tuple(Clause(f"c{n}", text) for n, text in enumerate(texts))
    for name, facts in (sections or {"custom": {}}).items():
        kind = name.replace("_", "-")
        section = Section(kind, kind, kind.title(), clauses, freeze_record(facts))
        found, clauses = add_section(found, section), ()
    return found


def said_by(checks: Iterable[Check], check: str, guidelines: Guidelines) -> tuple[Finding, ...]:
    """What the check of that id says; the gaps of its sentence are filled."""
    chosen = [c for c in checks if c.id == check]
    assert chosen, check
    found = findings(guidelines, TODAY, checks=chosen)
    assert not any("{" in f.sentence + f.hint for f in found)
    return found


def put_right(checks: Iterable[Check], check: str, guidelines: Guidelines) -> Guidelines:
    """The guidelines after the fix of the only thing that the check of that id finds."""
    [chosen] = [c for c in checks if c.id == check]
    case = Case(guidelines, registers(guidelines), TODAY)
    [spot] = chosen.look(case)
    assert chosen.fix
    assert chosen.fix.fits(case, spot)
    return chosen.fix.change(case, spot)
