"""The book of rules on a day: everything an answer needs, looked up once for many posts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from smguide.model.guidelines import Guidelines
from smguide.model.record import EMPTY, Record
from smguide.model.registers import Registers, registers
from smguide.rules.conditions import Orders
from smguide.rules.facts import fact_kinds
from smguide.rules.roster import Roster, roster_on, within
from smguide.rules.track_record import TrackRecord
from smguide.rules.workflow import (
    KIND,
    Flow,
    Rule,
    Stage,
    Tightening,
    Workflow,
    workflows,
)


@dataclass(frozen=True, slots=True)
class Book:
    """The rules, floors and tightenings that are in effect on ``at``, and who is there.

    ``phases`` and ``levels`` stand strictest first, as they are written; several approval sections
    count as one, in outline order. ``facts`` are those of the approval sections, ``record`` is what
    the register of posts says on the day; without one nothing is known of it.
    """

    at: datetime
    names: Registers
    roster: Roster
    section_of: Mapping[str, str]
    current_phase: str
    phases: tuple[Stage, ...]
    levels: tuple[Stage, ...]
    rules: tuple[Rule, ...]
    floors: tuple[Rule, ...]
    tightenings: tuple[Tightening, ...]
    orders: Orders
    facts: tuple[Record, ...]
    record: TrackRecord | None = None

    @property
    def day(self) -> date:
        """The day by the clock of ``at``."""
        return self.at.date()

    def rows(self, key: str) -> tuple[Record, ...]:
        """The rows of one list in all approval sections."""
        return tuple(row for one in self.facts for row in one.records(key))

    def level(self, level_id: str) -> Stage | None:
        """The trust level of that id."""
        return next((level for level in self.levels if level.id == level_id), None)


def read_book(guidelines: Guidelines, at: datetime, record: TrackRecord | None = None) -> Book:
    """The rules of a revision as they stand at a moment, with what the register of posts says."""
    names = registers(guidelines)
    facts = tuple(section.facts for section in guidelines.sections_of(KIND))
    found = workflows(guidelines)
    phases = tuple(phase for one in found for phase in one.phases)
    levels = tuple(level for one in found for level in one.levels)
    day = at.date()
    return Book(
        at=at,
        names=names,
        roster=roster_on(day, names, facts),
        section_of=MappingProxyType(dict(_places(found))),
        current_phase=_current_phase(found, phases),
        phases=phases,
        levels=levels,
        rules=tuple(r for one in found for r in _in_effect(one.rules, day, unclear=False)),
        floors=tuple(r for one in found for r in _in_effect(one.floors, day, unclear=True)),
        tightenings=tuple(
            t for one in found for t in one.tightenings if _counts(t.raw, day, unclear=True)
        ),
        orders=MappingProxyType(_orders(phases, levels)),
        facts=facts,
        record=record,
    )


def _current_phase(found: tuple[Workflow, ...], phases: tuple[Stage, ...]) -> str:
    """The phase that is said to be the present one; the first, and strictest, where none is."""
    said = next((one.current_phase for one in found if one.current_phase), "")
    known = {phase.id for phase in phases}
    return said if said in known else next((phase.id for phase in phases), "")


def _places(found: Iterable[Workflow]) -> Iterable[tuple[str, str]]:
    for one in found:
        rules = (part.id for part in (*one.rules, *one.floors))
        tightenings = (part.id for part in one.tightenings)
        stages = (part.id for part in (*one.phases, *one.levels))
        for part_id in (*rules, *tightenings, *stages):
            yield part_id, one.section


def _in_effect(rules: tuple[Rule, ...], day: date, *, unclear: bool) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if _counts(rule.raw, day, unclear=unclear))


def _counts(raw: Record, day: date, *, unclear: bool) -> bool:
    return within(raw.record("effective"), day, unclear=unclear)


def _orders(phases: tuple[Stage, ...], levels: tuple[Stage, ...]) -> dict[str, tuple[str, ...]]:
    fixed = {
        kind.id: tuple(value for value, _ in kind.choices)
        for kind in fact_kinds().values()
        if kind.ordered and kind.choices
    }
    return {
        **fixed,
        "org.phase": tuple(phase.id for phase in phases),
        "author.level": tuple(level.id for level in levels),
    }


HOLD_FLOW = Flow((), False, True, "", None, (), "", EMPTY)
"""What happens where no rule fits: the post waits (domain.md D.3)."""
