"""A decision about a person's level or the organisation's phase, written into the guidelines.

The register of posts only proposes (:mod:`smguide.rules.proposals`); what a person decides counts
once it stands in the text, with its day, and that text is in force.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from smguide.errors import NotFound
from smguide.model.edits import set_fact
from smguide.model.fields import fields_of
from smguide.model.guidelines import Guidelines
from smguide.model.record import Path, Record
from smguide.rules.workflow import KIND


@dataclass(frozen=True, slots=True)
class Decided:
    """The level that a person has from a day on; the organisation's phase without a person."""

    person: str
    stage: str
    day: date


def decided_place(guidelines: Guidelines, decided: Decided) -> tuple[str, Path]:
    """The section and the place in its facts that a decision is written into.

    Raises:
        NotFound: the guidelines do not list the person or the phase.
    """
    wanted = ("person", decided.person) if decided.person else ("phase", decided.stage)
    for section in guidelines.sections:
        for field in fields_of(section.kind):
            rows = section.facts.values_of(field.key) if field.register == wanted[0] else ()
            for number, row in enumerate(rows):
                if isinstance(row, Record) and row.text("id") == wanted[1]:
                    return section.id, (field.key, number)
    raise NotFound(
        f"The guidelines do not list “{wanted[1]}” any more.", "Look at who could move on again."
    )


def with_decision(guidelines: Guidelines, decided: Decided) -> Guidelines:
    """The guidelines with a decision and its day in them.

    Raises:
        NotFound: the guidelines do not list the person or the phase.
    """
    section, place = decided_place(guidelines, decided)
    day = decided.day.isoformat()
    if decided.person:
        levelled = set_fact(guidelines, section, (*place, "trust_level"), decided.stage)
        return set_fact(levelled, section, (*place, "level_since"), day)
    said = _where_phase_is_said(guidelines) or section
    begun = set_fact(guidelines, section, (*place, "started_on"), day)
    return set_fact(begun, said, ("current_phase",), decided.stage)


def _where_phase_is_said(guidelines: Guidelines) -> str:
    """The section that names the present phase now; of several the first counts."""
    sections = guidelines.sections_of(KIND)
    return next((one.id for one in sections if one.facts.text("current_phase")), "")
