"""Runs the checks: all of them in one table, and what those that apply find."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from smguide.checks.check import Case, Check, Spot
from smguide.checks.finding import Finding, Severity
from smguide.checks.fixes import ADD_SECTION
from smguide.checks.memory import Memory
from smguide.checks.report import Report
from smguide.checks.rules import THEMES
from smguide.checks.waivers import sort_out
from smguide.model.fields import label_of
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import section_kinds
from smguide.model.registers import entries_of, registers_from

CHECKS: tuple[Check, ...] = tuple(check for module in THEMES for check in module.CHECKS)

Say = Callable[[str], str]


def as_written(words: str) -> str:
    """Sentences as the checks have them, in English."""
    return words


_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.ADVICE: 2}
_GAP = re.compile(r"\{(\w+)\}")


def findings(
    guidelines: Guidelines,
    today: date,
    *,
    memory: Memory | None = None,
    checks: Iterable[Check] = CHECKS,
    say: Say = as_written,
) -> tuple[Finding, ...]:
    """All findings, the gravest first, then in outline order, those about the whole at the end."""
    return report(guidelines, today, memory=memory, checks=checks, say=say).findings


def report(
    guidelines: Guidelines,
    today: date,
    *,
    memory: Memory | None = None,
    checks: Iterable[Check] = CHECKS,
    say: Say = as_written,
) -> Report:
    """What the checks that concern this organisation find.

    ``say`` puts a sentence into the language of the reader before its gaps are filled. With the
    same ``memory`` every time, only what changed since the last time is looked at again.
    """
    memory = memory or Memory()
    sections = guidelines.sections
    memory.keep_only(sections)
    known = registers_from(e for section in sections for e in memory.once(entries_of, section))
    case = Case(guidelines, known, today, memory)
    every = tuple(checks)
    concerned = tuple(check for check in every if check.applies(guidelines.profile))
    found = dict.fromkeys(f for check in concerned for f in _findings_of(check, case, say))
    told = sort_out(found, guidelines, today)
    return Report(
        findings=_sorted(told.open, guidelines),
        accepted=told.accepted,
        applied=len(concerned),
        left_out=len(every) - len(concerned),
    )


def check_of(check_id: str) -> Check | None:
    """The check of that id; None for one this version does not know."""
    return _BY_ID.get(check_id)


_BY_ID: Mapping[str, Check] = {check.id: check for check in CHECKS}


def _sorted(found: Iterable[Finding], guidelines: Guidelines) -> tuple[Finding, ...]:
    place = {entry.section: index for index, entry in enumerate(guidelines.outline)}
    last = len(place)
    return tuple(sorted(found, key=lambda f: (_ORDER[f.severity], place.get(f.section, last))))


def _findings_of(check: Check, case: Case, say: Say) -> Iterator[Finding]:
    for spot in check.look(case):
        words = _words(spot, case.guidelines)
        yield Finding(
            check=check.id,
            severity=check.severity,
            section=spot.section,
            sentence=filled(say(spot.sentence or check.sentence), words),
            hint=filled(say(spot.hint or check.hint), words),
            clause=spot.clause,
            path=spot.path,
            reference=check.reference,
            title=say(check.title),
            why=say(check.why),
            checked_on=check.checked_on,
            kind="" if spot.section else check.kind,
            fix=say(_offer(check, case, spot)),
            found=spot.words.get("found", ""),
            preview=bool(spot.section and check.fix and check.fix.preview),
        )


def _offer(check: Check, case: Case, spot: Spot) -> str:
    """What the button says that puts it right; empty where people must."""
    if not spot.section:
        return ADD_SECTION if check.kind in section_kinds() else ""
    return check.fix.label if check.fix and check.fix.fits(case, spot) else ""


def filled(sentence: str, words: Mapping[str, str]) -> str:
    """A sentence with its gaps ``{name}`` filled; what is filled in is not looked at again."""
    return _GAP.sub(lambda gap: words.get(gap[1], gap[0]), sentence)


def _words(spot: Spot, guidelines: Guidelines) -> dict[str, str]:
    if not spot.section:
        return {"title": guidelines.title, "place": "", **spot.words}
    section = guidelines.section(spot.section)
    place = label_of(section.kind, spot.path, section.facts) if spot.path else ""
    return {"title": section.title, "place": place, **spot.words}
