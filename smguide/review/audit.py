"""The record, looked through: what holds, what does not, who approved what in which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from smguide.model.wording import date_in_words
from smguide.review.doubt import entries_in_doubt
from smguide.review.doubt_words import doubt_sentences
from smguide.review.hands import hands_in
from smguide.review.ledger import Approval, Edition, Ignored, Ledger
from smguide.review.revisions import Revisions
from smguide.review.team import warnings
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
        *_in_doubt(ledger),
        _clocks(ledger),
        _posts(ledger),
    )
    editions = tuple(_edition(ledger, revisions, edition) for edition in ledger.editions)
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
    unknown = hands_in(ledger, revisions, ledger.base()[0], revisions.count).unknown
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


def _in_doubt(ledger: Ledger) -> Iterator[AuditLine]:
    """What doubtful entries had a part in; no line where that is nothing."""
    if ledger.in_doubt:
        which = numbered(sorted(ledger.in_doubt))
        verb = "approvals of {0} are" if len(ledger.in_doubt) > 1 else "approval of {0} is"
        sentence = f"The {verb.format(which)} in doubt, until confirmed again."
        yield AuditLine("approvals in doubt", False, sentence)
    again = sorted(set(ledger.reapprovals) - ledger.in_doubt)
    if again:
        sentence = f"What was in doubt was confirmed again: the approval of {numbered(again)}."
        yield AuditLine("approvals confirmed again", True, sentence)
    teams = [str(era.version) for era in ledger.eras if era.id in ledger.shaken]
    if teams:
        sentence = f"Version {all_of(teams)} of the team was decided with a stolen key."
        yield AuditLine("teams in doubt", False, sentence)


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


def _edition(ledger: Ledger, revisions: Revisions, edition: Edition) -> EditionRecord:
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
    doubt = doubt_sentences(ledger, revisions, edition.number)
    return EditionRecord(edition, approval, (published, *words, *away, *doubt))


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
