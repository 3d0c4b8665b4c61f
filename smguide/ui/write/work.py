"""What the Write screen reads from a desk at once, away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from threading import Lock
from typing import Final

from smguide.checks.finding import Finding, Severity
from smguide.compare.changes import ClauseStatus, Comparison
from smguide.compare.comparison import compare
from smguide.compare.proposal import proposed_summary, reasons_given
from smguide.compare.told import ToldSection, told
from smguide.errors import SmguideError
from smguide.interchange.fact_words import fact_in_words
from smguide.model.guidelines import Guidelines
from smguide.ui.check_words import say_check
from smguide.workspace import CommentInfo, Desk, DraftClaim, EarlierDraft, KeptWork, Revision

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
    changes = told(compare(found.base, kept.guidelines, words=fact_in_words))
    return Recovered(kept.kept_at, kept.base, changes, kept.recovered)


@dataclass(frozen=True, slots=True)
class Earlier:
    """A draft that was set aside, and what it changes in the revision it began from."""

    draft: EarlierDraft
    changes: tuple[ToldSection, ...]


def read_earlier(desk: Desk) -> tuple[Earlier, ...]:
    """The drafts that were set aside, the newest first."""
    return tuple(
        Earlier(one, told(compare(base, one.kept.guidelines, words=fact_in_words)))
        for one in desk.earlier_drafts()
        for base in (desk.read(str(one.kept.base)),)
    )


@dataclass(frozen=True, slots=True)
class Balance:
    """What the checks find that they did not find before, and what they no longer find."""

    brings: tuple[Finding, ...] = ()
    resolves: tuple[Finding, ...] = ()


_EVEN: Final = Balance()


@dataclass(frozen=True, slots=True)
class Changed:
    """What a revision would change, in words, and what to say about it to begin with.

    ``findings`` are what the checks found where it changes something, and what it brings elsewhere.
    ``whys`` are reasons that the author wrote at clauses, ``comments`` those it may answer, of
    which ``taken`` had their wording taken over.
    """

    sections: tuple[ToldSection, ...]
    proposal: str
    whys: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    balance: Balance = _EVEN
    comments: tuple[CommentInfo, ...] = ()
    taken: tuple[str, ...] = ()


def read_changes(
    desk: Desk, base: Guidelines, guidelines: Guidelines, taken: tuple[str, ...] = ()
) -> Changed:
    """What the draft changes in its base."""
    from smguide.checks.engine import findings  # all checks: read where they are needed

    comparison = compare(base, guidelines, words=fact_in_words)
    changed = {section.section_id for section in comparison.changed_sections}
    today = date.today()
    before, now = (_graver(findings(side, today, say=say_check)) for side in (base, guidelines))
    balance = _balance(before, now)
    return Changed(
        told(comparison),
        proposed_summary(comparison),
        reasons_given(comparison),
        tuple(one for one in now if one.section in changed or one in balance.brings),
        balance,
        _comments_on(desk, comparison),
        taken,
    )


def _graver(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(finding for finding in found if finding.severity is not Severity.ADVICE)


def _balance(before: tuple[Finding, ...], now: tuple[Finding, ...]) -> Balance:
    """By check and place: a finding that only says another number is the same."""
    old, new = ({_place(one) for one in side} for side in (before, now))
    return Balance(
        tuple(one for one in now if _place(one) not in old),
        tuple(one for one in before if _place(one) not in new),
    )


def _place(finding: Finding) -> tuple[object, ...]:
    return (finding.check, finding.section, finding.clause, finding.path)


def _comments_on(desk: Desk, comparison: Comparison) -> tuple[CommentInfo, ...]:
    """The open comments on a clause that changes, or on a section as a whole that does."""
    clauses = {c.clause.id for c in comparison.clauses if c.status is not ClauseStatus.UNCHANGED}
    sections = {section.section_id for section in comparison.changed_sections}
    try:
        found = desk.open_comments()
    except SmguideError:  # Without the record one can still write and save what one may.
        return ()
    return tuple(
        one for one in found if (one.clause in clauses if one.clause else one.section in sections)
    )


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

    @property
    def desk(self) -> Desk:
        """Where the draft is kept."""
        return self._desk

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

    def save(
        self, guidelines: Guidelines, what: str, why: str, answers: tuple[str, ...] = ()
    ) -> Revision:
        """Keep exactly what is on the screen, then save it.

        Raises:
            Outdated: somebody saved in between; the screen must be filled again.
        """
        with self._lock:
            self._keep(guidelines)
            revision = self._desk.save(what, why, answers=answers)
            self._seen = self._desk.work()
        return revision

    def remember_taken(self, comment: str) -> None:
        """The draft takes over the wording of a comment; kept with what is written next."""
        with self._lock:
            taken = tuple(dict.fromkeys((*self._seen.taken, comment)))
            self._seen = replace(self._seen, taken=taken)

    @property
    def taken(self) -> tuple[str, ...]:
        """The comments of which the wording was taken over."""
        return self._seen.taken

    def see(self, kept: KeptWork, so_far: int) -> None:
        """The screen shows this draft now, unless another one was kept since it was read.

        ``so_far`` is :attr:`kept_so_far` before the reading began.
        """
        if so_far == self.kept_so_far:
            self._seen = kept
