"""The record, looked through: what holds, what does not, who approved what in which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from smguide.model.wording import date_in_words
from smguide.review.hands import hands_in
from smguide.review.ledger import Approval, Edition, Entry, Ignored, Ledger
from smguide.review.revisions import Revisions
from smguide.review.team import KeyStatus, warnings
from smguide.review.words import all_of, numbered, spelled_out
from smguide.rules.track_record import Incident

_CLOCK_SLACK = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One thing that was looked at, whether it is as it should be, and a sentence on it."""

    what: str
    ok: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class EditionRecord:
    """Who approved an edition: one sentence a person, with the words they signed."""

    edition: Edition
    approval: Approval
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AuditReport:
    """The result; ``advice`` names dangers that are no fault of the record."""

    lines: tuple[AuditLine, ...]
    editions: tuple[EditionRecord, ...]
    ignored: tuple[Ignored, ...]
    advice: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether every line is as it should be."""
        return all(line.ok for line in self.lines)


def audit(ledger: Ledger, revisions: Revisions) -> AuditReport:
    """Look through a record that was replayed; an Alarm would have stopped it before."""
    lines = (
        _beginning(ledger),
        _completeness(ledger),
        _ignored(ledger),
        _team(ledger),
        _approvals(ledger),
        _authors(ledger, revisions),
        _doubt(ledger),
        _clocks(ledger),
        _posts(ledger),
    )
    editions = tuple(_edition(ledger, edition) for edition in ledger.editions)
    return AuditReport(lines, editions, ledger.ignored, warnings(ledger.team))


def _beginning(ledger: Ledger) -> AuditLine:
    first = ledger.entries[ledger.guideline]
    sentence = f"Begun by {ledger.name(first.person)} on {date_in_words(first.time.date())}."
    return AuditLine("beginning", True, sentence)


def _completeness(ledger: Ledger) -> AuditLine:
    entries = "One entry" if ledger.count == 1 else f"{ledger.count:,} entries"
    return AuditLine("entries", True, f"{entries}, none missing and none moved.")


def _ignored(ledger: Ledger) -> AuditLine:
    bad = len(ledger.ignored)
    if not bad:
        return AuditLine("signatures", True, "Every entry is signed by the person it names.")
    entries = "One entry does" if bad == 1 else f"{bad:,} entries do"
    return AuditLine("signatures", False, f"{entries} not count; each is listed with the reason.")


def _team(ledger: Ledger) -> AuditLine:
    changes = len(ledger.eras) - 1
    if not changes:
        return AuditLine("team", True, "The team and its rules are those of the beginning.")
    times = "once" if changes == 1 else f"{changes} times"
    return AuditLine("team", True, f"The team changed {times}, each time by enough governors.")


def _approvals(ledger: Ledger) -> AuditLine:
    own = [number for number, approval in ledger.approvals.items() if approval.one_person]
    if own:
        sentence = f"One person was enough for {numbered(own)}: approved by an own author."
        return AuditLine("approvals", True, sentence)
    count = len(ledger.approvals)
    sentence = "Nobody approved a change they had a hand in."
    return AuditLine("approvals", True, sentence if count else "Nothing is approved yet.")


def _authors(ledger: Ledger, revisions: Revisions) -> AuditLine:
    unknown = hands_in(ledger, revisions, ledger.approved, revisions.count).unknown
    if not unknown:
        return AuditLine("authors", True, "The author of every revision is established.")
    return AuditLine("authors", False, f"It is not established who wrote {numbered(unknown)}.")


def _doubt(ledger: Ledger) -> AuditLine:
    doubtful = list(entries_in_doubt(ledger))
    if not doubtful:
        return AuditLine("doubt", True, "No entry is in doubt.")
    names = all_of(dict.fromkeys(ledger.name(entry.person) for entry in doubtful))
    count = len(doubtful)
    sentence = f"{count} {'entry' if count == 1 else 'entries'} by {names} may have been forged."
    return AuditLine("doubt", False, sentence)


def entries_in_doubt(ledger: Ledger) -> Iterator[Entry]:
    """Entries by a stolen key, from the place on from which the governors doubt it."""
    doubted = {
        held.key.fingerprint: held.doubt_from
        for era in ledger.eras
        for _member, held in era.team.held_keys()
        if held.status is KeyStatus.REVOKED and held.doubt_from is not None
    }
    for entry in ledger.entries.values():
        start = doubted.get(entry.key)
        if start is not None and entry.position >= start:
            yield entry


def _clocks(ledger: Ledger) -> AuditLine:
    listed = sorted(ledger.entries.values(), key=lambda entry: entry.position)
    back = [late for early, late in pairwise(listed) if early.time - late.time > _CLOCK_SLACK]
    if not back:
        return AuditLine("dates", True, "The dates follow the order of the entries.")
    names = all_of(dict.fromkeys(ledger.name(entry.person) for entry in back))
    sentence = f"Some dates run backwards: the clock of a computer of {names} may be wrong."
    return AuditLine("dates", False, sentence)


def _posts(ledger: Ledger) -> AuditLine:
    register = ledger.register()
    if not register:
        return AuditLine("posts", True, "No posts are recorded.")
    recorded = "One post is" if len(register) == 1 else f"{len(register):,} posts are"
    open_ones = sum(post.incident is Incident.OPEN for post in register)
    still = "one incident is" if open_ones == 1 else f"{spelled_out(open_ones)} incidents are"
    back = sum(bool(row.taken_back) for rows in ledger.posts.values() for row in rows)
    taken = f" {back:,} {'was' if back == 1 else 'were'} taken back." if back else ""
    return AuditLine("posts", True, f"{recorded} recorded; {still} still open.{taken}")


def _edition(ledger: Ledger, edition: Edition) -> EditionRecord:
    approval = ledger.approvals[edition.number]
    effective = date_in_words(edition.effective)
    published = (
        f"Edition {edition.edition}, revision {edition.number}, was published by "
        f"{ledger.name(edition.entry.person)} and takes effect on {effective}."
    )
    words = (
        f"{ledger.name(one.entry.person)}, {date_in_words(one.entry.time.date())}: “{one.meaning}”"
        for one in approval.opinions
    )
    away = (_stood_in(ledger, one) for opinion in approval.opinions for one in opinion.absences)
    return EditionRecord(edition, approval, (published, *words, *away))


def _stood_in(ledger: Ledger, absence: str) -> str:
    """Who named the stand-in of somebody who was away, and for which days."""
    one = ledger.absences[absence]
    days = f"from {date_in_words(one.first)} to {date_in_words(one.last)}"
    said = f"{ledger.name(one.entry.person)} said so on {date_in_words(one.entry.time.date())}"
    reason = f": “{one.reason}”" if one.reason else "."
    return (
        f"{ledger.name(one.stand_in)} stood in for {ledger.name(one.person)}, who was away {days}; "
        f"{said}{reason}"
    )
