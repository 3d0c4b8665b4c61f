"""Accepted findings: kept with a reason and an end, and found again after it (waivers.json)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from smguide.checks.finding import Finding, Severity
from smguide.checks.words.looking import date_at
from smguide.model.guidelines import Guidelines
from smguide.model.record import Path, Record, Value
from smguide.model.wording import date_in_words

GONE: Final = "waiver"
"""The check of the findings about an accepted finding that is no longer there."""

_QUOTED = re.compile(r"“(.+?)”")


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that somebody accepted, and their record of it (see ``schemas/waivers.json``)."""

    finding: Finding
    waiver: Record


@dataclass(frozen=True, slots=True)
class Sorted:
    """Findings that stay open, those that are accepted, and what is said about old records."""

    open: tuple[Finding, ...]
    accepted: tuple[Accepted, ...]


def sort_out(found: Iterable[Finding], guidelines: Guidelines, today: date) -> Sorted:
    """Which findings are accepted today; one whose time is over is open and says so."""
    remaining: list[Finding] = []
    accepted: list[Accepted] = []
    used: set[int] = set()
    for finding in found:
        fitting = [n for n, w in enumerate(guidelines.waivers) if _fits(w, finding, guidelines)]
        used.update(fitting)
        counting = [n for n in fitting if not is_over(guidelines.waivers[n], today)]
        if counting:
            accepted.append(Accepted(finding, guidelines.waivers[counting[0]]))
        elif fitting:
            ended = date_at(guidelines.waivers[fitting[-1]], ("until",))
            remaining.append(replace(finding, accepted_until=ended))
        else:
            remaining.append(finding)
    return Sorted((*remaining, *_gone(guidelines, used)), tuple(accepted))


def is_over(waiver: Record, today: date) -> bool:
    """The day until which it was accepted has passed; without a day it counts for good."""
    until = date_at(waiver, ("until",))
    return until is not None and until < today


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Why a finding is all right, who says so, on which day, and until when."""

    because: str
    by: str
    on: date
    until: date | None


def accept(guidelines: Guidelines, finding: Finding, acceptance: Acceptance) -> Guidelines:
    """The guidelines with a finding accepted; what was recorded of it before is replaced."""
    fields = {
        "check": finding.check,
        "section": finding.section,
        "place": place_of(finding, guidelines),
        "because": acceptance.because,
        "by": acceptance.by,
        "on": acceptance.on.isoformat(),
        "until": acceptance.until.isoformat() if acceptance.until else "",
        "finding": finding.sentence,
    }
    waiver = Record((key, value) for key, value in fields.items() if value)
    others = tuple(w for w in guidelines.waivers if not _fits(w, finding, guidelines))
    return replace(guidelines, waivers=(*others, waiver))


def take_back(guidelines: Guidelines, waiver: Record) -> Guidelines:
    """The guidelines without that acceptance; what it covered is found again."""
    return replace(guidelines, waivers=tuple(w for w in guidelines.waivers if w != waiver))


def place_of(finding: Finding, guidelines: Guidelines) -> str:
    """The clause or field of a finding in one word; a row by its identity, which survives moves."""
    if finding.clause or not finding.path:
        return finding.clause
    return "/".join(_steps(guidelines.section(finding.section).facts, finding.path))


def _steps(value: Value, path: Path) -> Iterator[str]:
    for step in path:
        if isinstance(step, str):
            value = value.get(step) if isinstance(value, Record) else None
            yield step
        else:
            value = value[step] if isinstance(value, tuple) and step < len(value) else None
            yield (value.text("id") if isinstance(value, Record) else "") or str(step)


def _fits(waiver: Record, finding: Finding, guidelines: Guidelines) -> bool:
    if waiver.text("check") != finding.check:
        return False
    section, place = waiver.text("section"), waiver.text("place")
    if not section:
        return waiver.text("finding", finding.sentence) == finding.sentence
    here = section == finding.section and (not place or place == place_of(finding, guidelines))
    return here and _covers(waiver.text("finding"), finding.found)


def _covers(accepted: str, found: str) -> bool:
    """All words found now were in the sentence that was accepted; others are a new matter."""
    words = _QUOTED.findall(found) or ([found] if found else [])
    return not accepted or all(word in accepted for word in words)


def _gone(guidelines: Guidelines, used: set[int]) -> Iterator[Finding]:
    for index, waiver in enumerate(guidelines.waivers):
        if index not in used:
            words = waiver.text("finding") or waiver.text("check")
            yield Finding(
                check=GONE,
                severity=Severity.ADVICE,
                section="",
                sentence=f"This was accepted and is no longer found: “{words.rstrip('.')}”.",
                hint="Take the acceptance back; it would cover the same thing again unseen.",
                path=("waivers", index),
                title="Acceptances that cover nothing",
                why="What is accepted should be looked at again when it comes back.",
                fix="Take it back",
            )


def in_words(waiver: Record) -> str:
    """Who accepted it, and until when: “Ana, until 3 March 2027”."""
    until = date_at(waiver, ("until",))
    ends = f"until {date_in_words(until)}" if until else "without an end"
    return f"{waiver.text('by')}, {ends}"
