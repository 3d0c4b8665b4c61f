"""What the Write screen reads from a desk at once, away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from threading import Lock
from typing import Final

from smguide.checks.engine import findings
from smguide.checks.finding import Finding, Severity
from smguide.compare.comparison import compare
from smguide.compare.summary import proposed_summary, summary
from smguide.compare.told import ToldSection, told
from smguide.model.guidelines import Guidelines
from smguide.workspace import Desk, DraftClaim, EarlierDraft, KeptWork, Revision

_MINE: Final = DraftClaim(mine=True)


@dataclass(frozen=True, slots=True)
class Work:
    """The draft, the revision it is compared with, and where the guidelines stand.

    ``latest`` is the number of the newest revision, ``edition`` the one in force, empty for none,
    and ``edition_revision`` the revision that it is.
    """

    kept: KeptWork
    base: Guidelines
    latest: int
    edition: str
    edition_revision: int
    claim: DraftClaim = _MINE


def read_work(desk: Desk, window: str = "", take_over: bool = False) -> Work:
    """Everything that opening the screen needs; the draft is claimed for ``window`` first."""
    claim = desk.claim_draft(window, by_force=take_over) if window else _MINE
    kept = desk.work()
    base = kept.guidelines if kept.kept_at is None else desk.read(str(kept.base))
    kept = replace(kept, guidelines=_sharing(kept.guidelines, base))
    in_force = next((e for e in desk.editions() if e.state == "in-force"), None)
    number, revision = (in_force.number, in_force.revision) if in_force else ("", 0)
    return Work(kept, base, desk.revision_number("latest"), number, revision, claim)


def _sharing(guidelines: Guidelines, base: Guidelines) -> Guidelines:
    """The same guidelines with unchanged sections being the very values of the base.

    Comparing the two after each keystroke is then a matter of identity.
    """
    before = {section.id: section for section in base.sections}
    sections = tuple(before[s.id] if before.get(s.id) == s else s for s in guidelines.sections)
    return replace(guidelines, sections=sections)


def set_aside(desk: Desk, window: str) -> Work:
    """Set the draft aside and begin again from the latest revision."""
    desk.discard_draft()
    return read_work(desk, window)


@dataclass(frozen=True, slots=True)
class Recovered:
    """A draft that came back after an unclean end, and what it changes."""

    kept_at: datetime
    base: int
    changes: tuple[ToldSection, ...]
    damaged: bool


def read_recovered(found: Work) -> Recovered:
    """What a draft holds that its base does not."""
    kept = found.kept
    assert kept.kept_at is not None
    changes = told(compare(found.base, kept.guidelines))
    return Recovered(kept.kept_at, kept.base, changes, kept.recovered)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A draft that was set aside, and what it changes in the revision it began from."""

    draft: EarlierDraft
    changes: tuple[ToldSection, ...]


def read_earlier(desk: Desk) -> tuple[Earlier, ...]:
    """The drafts that were set aside, the newest first."""
    return tuple(
        Earlier(one, told(compare(desk.read(str(one.kept.base)), one.kept.guidelines)))
        for one in desk.earlier_drafts()
    )


@dataclass(frozen=True, slots=True)
class Changed:
    """What a revision would change, in words, and a summary to begin with.

    ``findings`` are what the checks found where it changes something, and what it brings elsewhere.
    """

    lines: tuple[str, ...]
    proposal: str
    findings: tuple[Finding, ...] = ()


def read_changes(base: Guidelines, guidelines: Guidelines) -> Changed:
    """What the draft changes in its base."""
    comparison = compare(base, guidelines)
    changed = {section.section_id for section in comparison.changed_sections}
    today = date.today()
    before = frozenset(findings(base, today))
    found = tuple(
        finding
        for finding in findings(guidelines, today)
        if finding.severity is not Severity.ADVICE
        and (finding.section in changed or finding not in before)
    )
    return Changed(summary(comparison), proposed_summary(comparison), found)


class DraftKeeper:
    """Keeps what is on the screen, over exactly the draft that the screen was filled from.

    The writer keeps while the worker reads; a revision being saved keeps the writer waiting, so
    that it holds exactly what was shown.
    """

    def __init__(self, desk: Desk, seen: KeptWork, window: str = "") -> None:
        self._desk = desk
        self._window = window
        self._seen = seen
        self._lock = Lock()
        self.kept_so_far = 0

    def keep(self, guidelines: Guidelines) -> datetime | None:
        """Journal the draft; returns when.

        Raises:
            Outdated: it was changed elsewhere meanwhile; nothing was overwritten.
        """
        with self._lock:
            return self._keep(guidelines)

    def _keep(self, guidelines: Guidelines) -> datetime | None:
        self._seen = self._desk.keep(guidelines, over=self._seen, window=self._window)
        self.kept_so_far += 1
        return self._seen.kept_at

    def save(self, guidelines: Guidelines, what: str, why: str) -> Revision:
        """Keep exactly what is on the screen, then save it.

        Raises:
            Outdated: somebody saved in between; the screen must be filled again.
        """
        with self._lock:
            self._keep(guidelines)
            revision = self._desk.save(what, why)
            self._seen = self._desk.work()
        return revision

    def see(self, kept: KeptWork, so_far: int) -> None:
        """The screen shows this draft now, unless another one was kept since it was read.

        ``so_far`` is :attr:`kept_so_far` before the reading began.
        """
        if so_far == self.kept_so_far:
            self._seen = kept
