"""The checks on long guidelines: all of it when they are opened, and again after a keystroke."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import count

from measurement import Measurement, Setting, ratio

from smguide.checks.engine import report
from smguide.checks.memory import Memory
from smguide.model.edits import set_clause_text
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.kinds import SectionKind, section_kinds
from smguide.model.record import freeze_record

SECTIONS = 200
CLAUSES = 9
TODAY = date(2026, 11, 23)
TEXT = (
    "the post must be approved before it goes out and we answer people on every channel with care"
    " while customers may ask about prices or pictures of colleagues who work here"
)
PROFILE = {
    "jurisdictions": ["US-NY", "DE", "UK"],
    "listed": True,
    "uses_ai": True,
    "sells_to_consumers": True,
    "uses_influencers": True,
    "regulated": ["broker-dealer", "financial-promotions"],
}


def after_a_keystroke(setting: Setting) -> float:
    """200 sections, 100,000 words: one keystroke later against looking at everything."""
    guidelines, memory, numbers = _long(), Memory(), count()
    report(guidelines, TODAY, memory=memory)

    def typed() -> object:
        changed = set_clause_text(guidelines, "s77", "c77-3", f"Another word {next(numbers)}.")
        return report(changed, TODAY, memory=memory)

    return ratio(min(5, setting.rounds), typed, lambda: report(guidelines, TODAY))


def _long() -> Guidelines:
    source, kinds = random.Random(1), list(section_kinds().values())
    sections = tuple(_section(source, n, kinds[n % len(kinds)]) for n in range(SECTIONS))
    outline = tuple(OutlineEntry(section.id) for section in sections)
    made = Guidelines("g", "Long", outline=outline, sections=sections)
    return replace(made, profile=freeze_record(PROFILE))


def _section(source: random.Random, number: int, kind: SectionKind) -> Section:
    clauses = tuple(
        Clause(f"c{number}-{n}", " ".join(_sentence(source) for _ in range(4)))
        for n in range(CLAUSES)
    )
    return Section(f"s{number}", kind.id, f"Section {number}", clauses, kind.template_facts)


def _sentence(source: random.Random) -> str:
    return " ".join(source.choices(TEXT.split(), k=14)).capitalize() + "."


MEASUREMENTS = (
    Measurement(
        "checks: a keystroke in 200 sections against all of it", "ratio", 0.05, after_a_keystroke
    ),
)
