"""Checks of measuring: fixed beforehand, beyond one’s own pages, with time to think about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from smguide.checks.check import Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.looking import date_at, every_row, fact_where, filled_in, spoken_date

_LOOKED_UP = date(2026, 11, 23)
_OWN_ONLY = (("own",),)
_HOURS_IN = ("measurement", "cadence")


def _measured_too_late(case: Case) -> Iterator[Spot]:
    """All figures were fixed after the beginning; one that was fixed before is enough."""
    begun = _begun_on(case)
    for section in case.sections_of("measurement"):
        days = [date_at(row, ("defined_on",)) for row in section.facts.records("metrics")]
        fixed = [day for day in days if day]
        if begun and fixed and min(fixed) > begun:
            path = ("metrics", days.index(min(fixed)), "defined_on")
            words = {"date": spoken_date(min(fixed)), "begun": spoken_date(begun)}
            yield Spot(section.id, path=path, words=words)


def _begun_on(case: Case) -> date | None:
    """The day we began: as decided, else as tried and launched, else of the first live channel."""
    decided = [date_at(s.facts, ("go_live_on",)) for s in case.sections_of("programme")]
    launched = [date_at(s.facts, ("live_on",)) for s in case.sections_of("trial-launch")]
    opened = [
        date_at(row, ("live_since",)) for _, _, row in every_row(case, "channels", "channels")
    ]
    for days in (decided, launched, opened):
        known = [day for day in days if day]
        if known:
            return min(known)
    return None


def _no_time_to_think(case: Case) -> Iterator[Spot]:
    sections = filled_in(case, *_HOURS_IN)
    if sections and not any(section.facts.number("analysis_hours") for section in sections):
        yield Spot(sections[0].id, path=("analysis_hours",))


CHECKS = (
    Check(
        id="2-57",
        title="Figures fixed beforehand",
        severity=Severity.ERROR,
        look=_measured_too_late,
        sentence="The first figure was fixed on {date}, after you had begun on {begun}.",
        hint="Correct the dates, or say in “{title}” what you compare with; then accept this.",
        why="Afterwards there is always a figure that has risen.",
        reference="Before Leaping: six steps (2-57: establish metrics in the definition phase)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-59",
        title="Listening beyond one’s own pages",
        severity=Severity.WARNING,
        look=fact_where("measurement", ("scope",), lambda scope: scope in _OWN_ONLY),
        sentence="“{title}”: you listen to nothing but your own channels.",
        hint="Add where people speak about you without telling you.",
        why="What people say to you is polite. What they say about you is useful.",
        reference="Before Leaping: six steps (2-59: you must watch all forms)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-60",
        title="Time to think about it",
        severity=Severity.WARNING,
        look=_no_time_to_think,
        sentence="No hours are set aside to look at what the figures and the answers mean.",
        hint="An hour a week is a beginning. Put it in somebody’s diary.",
        why="Reports that nobody reads cost as much as those that are read.",
        reference="Before Leaping: six steps (2-60: devote time to analyze the data)",
        checked_on=_LOOKED_UP,
    ),
)
