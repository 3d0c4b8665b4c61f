"""Safe ways to put a finding right: small changes that say nothing new, each one step of undo."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Final

from smguide.checks.check import Case, Fix, Spot
from smguide.model.edits import add_section, remove_clause, set_clause_text, set_fact
from smguide.model.guidelines import Guidelines, new_id
from smguide.model.kinds import section_kinds
from smguide.model.record import Path, Record, get_in
from smguide.model.templates import section_for

ADD_SECTION: Final = "Add the section"
"""What the button says where a section is missing."""

_DURATION = re.compile(r"P(\d+)([YMWD])")
_DAYS = {"W": 7, "D": 1}


def section_added(guidelines: Guidelines, kind: str) -> Guidelines:
    """The guidelines with a section of that kind, filled from its template, where kinds go."""
    order = {name: index for index, name in enumerate(section_kinds())}
    rank = order.get(kind, len(order))
    index = next(
        (
            place
            for place, entry in enumerate(guidelines.outline)
            if entry.level == 1 and order.get(guidelines.section(entry.section).kind, -1) > rank
        ),
        None,
    )
    section = section_for(guidelines, kind)
    return add_section(guidelines, section, index=index)


def _next_review(case: Case, spot: Spot) -> Guidelines:
    section = case.guidelines.section(spot.section)
    interval = section.facts.text("interval") or case.guidelines.review_interval
    due = later(case.today, interval)
    assert due is not None
    return set_fact(case.guidelines, section.id, spot.path, due.isoformat())


def _is_next_review(case: Case, spot: Spot) -> bool:
    section = case.guidelines.section(spot.section)
    interval = section.facts.text("interval") or case.guidelines.review_interval
    is_empty = get_in(section.facts, spot.path) is None
    return (
        section.kind == "review-cycle"
        and spot.path == ("next_review",)
        and is_empty
        and later(case.today, interval) is not None
    )


def later(day: date, interval: str) -> date | None:
    """A day so much later: “P6M”, “P2W”; None for a length of time of another form."""
    match = _DURATION.fullmatch(interval)
    if match is None:
        return None
    number, unit = int(match[1]), match[2]
    if unit in _DAYS:
        return day + timedelta(days=number * _DAYS[unit])
    months = day.month - 1 + number * (12 if unit == "Y" else 1)
    year, month = day.year + months // 12, months % 12 + 1
    last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month, min(day.day, last))


def _without_reference(case: Case, spot: Spot) -> Guidelines:
    return set_fact(case.guidelines, spot.section, spot.path, None)


def _is_optional_reference(case: Case, spot: Spot) -> bool:
    """The spot is a reference of its own: the field of a form, or an entry in a list of names."""
    return bool(spot.path) and isinstance(get_in(_facts(case, spot), spot.path), str)


def _facts(case: Case, spot: Spot) -> Record:
    return case.guidelines.section(spot.section).facts


def _without_clause(case: Case, spot: Spot) -> Guidelines:
    return remove_clause(case.guidelines, spot.section, spot.clause)


def renaming(pattern: re.Pattern[str], new: str, label: str) -> Fix:
    """Puts ``new`` in place of what ``pattern`` finds in the clause or fact, after a preview."""
    return rewriting(partial(pattern.sub, new), label)


def rewriting(written_anew: Callable[[str], str], label: str) -> Fix:
    """Writes the clause or fact anew, after a preview."""

    def fits(case: Case, spot: Spot) -> bool:
        written = text_at(case.guidelines, spot.section, spot.clause, spot.path)
        return written_anew(written) != written

    def change(case: Case, spot: Spot) -> Guidelines:
        written = text_at(case.guidelines, spot.section, spot.clause, spot.path)
        words = written_anew(written)
        if spot.clause:
            return set_clause_text(case.guidelines, spot.section, spot.clause, words)
        return set_fact(case.guidelines, spot.section, spot.path, words)

    return Fix(label, change, fits, preview=True)


def usual_rows(kind: str, rows: str, column: str, label: str) -> Fix:
    """Adds the rows of the kind’s template whose entry in ``column`` the section lacks."""

    def change(case: Case, spot: Spot) -> Guidelines:
        present = get_in(_facts(case, spot), (rows,))
        before = present if isinstance(present, tuple) else ()
        return set_fact(case.guidelines, spot.section, (rows,), (*before, *lacking(case, spot)))

    def lacking(case: Case, spot: Spot) -> tuple[Record, ...]:
        present = _facts(case, spot).records(rows)
        known, ids = {row.text(column) for row in present}, {row.text("id") for row in present}
        usual = section_kinds()[kind].template_facts.records(rows)
        return tuple(
            row.with_value("id", new_id()) if row.text("id") in ids else row
            for row in usual
            if row.text(column) not in known
        )

    def fits(case: Case, spot: Spot) -> bool:
        return case.guidelines.section(spot.section).kind == kind and bool(lacking(case, spot))

    return Fix(label, change, fits)


def text_at(guidelines: Guidelines, section: str, clause: str, path: Path) -> str:
    """The text of a clause, else of the fact at a path; empty where there is no text."""
    if clause:
        return guidelines.section(section).clause(clause).text
    value = get_in(guidelines.section(section).facts, path) if path else None
    return value if isinstance(value, str) else ""


SET_NEXT_REVIEW: Final = Fix("Set the next review", _next_review, _is_next_review)
REMOVE_REFERENCE: Final = Fix("Remove this name", _without_reference, _is_optional_reference)
REMOVE_CLAUSE: Final = Fix("Remove the empty clause", _without_clause)
