"""Approvals in doubt: what a stolen key takes along, and what stands all the same (git.md 2.3).

An approval is counted again as it was reached, with the team, the rules and the answers of then,
but without the entries in doubt. Where it is no longer reached it is in doubt: it is neither lost
nor kept, until those who may have confirmed it again. What was approved as a change from it rests
on it. A team that took force only by votes in doubt takes everything approved under it along, until
the governors have put one in force in its place: the one that carries the doubt, at the latest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smguide.review.bodies import Decision
from smguide.review.lapse import claimed_by, lapsed
from smguide.review.ledger import Approval, Confirmation, Doubt, Entry, Era, Ledger, Voice
from smguide.review.open_ledger import Books, OpenLedger
from smguide.review.revisions import Revisions
from smguide.review.tally import tally


def reconsider(ledger: OpenLedger, revisions: Revisions) -> None:
    """Find out anew what is in doubt, after a doubt has come up or an answer has settled one."""
    ledger.shaken = set(_shaken(ledger))
    ledger.in_doubt = set(_unsound(ledger, revisions))


def _unsound(ledger: OpenLedger, revisions: Revisions) -> Iterator[int]:
    first = min((doubt.entry for doubt in ledger.doubts.values()), default=None)
    unsound: set[int] = set()
    for number in sorted(ledger.approvals) if first is not None else ():
        if not any(
            approval.base_number not in unsound
            and _holds(ledger, revisions, approval, decision, first or 0)
            for approval, decision in _approvals(ledger, number)
        ):
            unsound.add(number)
            yield number


def _approvals(books: Books, number: int) -> Iterator[tuple[Approval, Decision]]:
    yield books.approvals[number], Decision.APPROVE
    yield from ((one, Decision.REAPPROVE) for one in books.reapprovals.get(number, ()))


def _holds(
    books: Books, revisions: Revisions, approval: Approval, decision: Decision, first: int
) -> bool:
    """Whether it is reached without what is in doubt; nothing is before entry ``first``."""
    if approval.entry.position < first:
        return True
    if approval.era in books.shaken:
        return False
    return tally(_as_of(books, approval), revisions, approval.revision.number, decision).reached


def _as_of(books: Books, approval: Approval) -> OpenLedger:
    """What was known when an approval was reached, with the doubts of today."""
    number, base, at = approval.revision.number, approval.base_number, approval.entry.position
    then = OpenLedger(absences=dict(books.absences))
    for era in books.eras:
        if era.position < at:
            then.begin_era(era)
    then.doubts = dict(books.doubts)
    said = (one for one in books.opinions.get(number, ()) if one.entry.position <= at)
    then.opinions[number] = tuple(said)
    then.withdrawn = {
        one.entry.id: books.withdrawn[one.entry.id]
        for one in then.opinions[number]
        if one.entry.id in books.withdrawn and books.withdrawn[one.entry.id].position <= at
    }
    for claimed in range(base + 1, number + 1):
        claims = (one for one in books.claims.get(claimed, ()) if one.position <= at)
        then.claims[claimed] = tuple(claims)
    if base:
        then.approved, then.approvals = base, {base: books.approvals[base]}
    return then


def _shaken(ledger: OpenLedger) -> Iterator[str]:
    """The teams that took force only by votes in doubt, and those decided under them.

    Whoever decides on a doubt decides on the team that goes with it, so it ends there.
    """
    until = -1
    before: Era | None = None
    for era in ledger.eras:
        lost = [voice for voice in _voices(ledger, era) if lapsed(ledger, voice.entry)]
        if lost and not _still_decided(ledger, era, before):
            doubts = (ledger.doubts.get(one.entry.key) for one in lost)
            until = max(until, *(doubt.known for doubt in doubts if doubt), -1)
        if era.position < until:
            yield era.id
        before = era


def _voices(ledger: OpenLedger, era: Era) -> tuple[Voice, ...]:
    proposal = ledger.proposals.get(era.id)
    if proposal is not None:
        return tuple(one for one in proposal.voices if one.entry.position <= era.position)
    begun = ledger.entries.get(era.id)
    return (Voice(begun, True),) if begun else ()


def _still_decided(ledger: OpenLedger, era: Era, before: Era | None) -> bool:
    """Whether enough governors agreed even without the votes in doubt."""
    latest = {
        voice.entry.person: voice.approve
        for voice in _voices(ledger, era)
        if not lapsed(ledger, voice.entry)
    }
    return sum(latest.values()) >= (before.team.rules.governors if before else 1)


def entries_in_doubt(books: Books) -> Iterator[Entry]:
    """Entries by a stolen key, from the place on from which the governors doubt it."""
    for entry in books.entries.values():
        doubt = books.doubts.get(entry.key)
        if doubt is not None and entry.position >= doubt.entry:
            yield entry


def standing_confirmations(books: Books, number: int) -> tuple[Confirmation, ...]:
    """The periodic reviews of a revision that enough people made with keys of their own."""
    return tuple(
        done
        for done in books.confirmations
        if done.number == number and _enough_confirmed(books, done)
    )


def _enough_confirmed(books: Books, done: Confirmation) -> bool:
    good = [one for one in done.opinions if not _doubted(books, one.entry)]
    if len(good) == len(done.opinions):
        return True
    rules = next(e.team.rules for e in reversed(books.eras) if e.position < done.entry.position)
    return len(good) >= rules.approvals


def _doubted(books: Books, entry: Entry) -> bool:
    doubt = books.doubts.get(entry.key)
    return doubt is not None and entry.position >= doubt.entry


def newest_approval(books: Books, number: int) -> Approval | None:
    """The approval of a revision that was given last: the first one, or one that confirmed it."""
    again = books.reapprovals.get(number, ())
    return again[-1] if again else books.approvals.get(number)


@dataclass(frozen=True, slots=True)
class Consequences:
    """What a doubt about a key means for what was settled before.

    ``approvals`` and ``authors`` (revisions that lose an established author) are revision numbers,
    ``teams`` versions of the team that were decided by votes in doubt.
    """

    doubt: Doubt
    entries: tuple[Entry, ...]
    approvals: tuple[int, ...]
    authors: tuple[int, ...]
    teams: tuple[int, ...]


def consequences(
    ledger: Ledger, revisions: Revisions, fingerprint: str, entry: int
) -> Consequences:
    """What would be in doubt if a key counted as stolen from an entry on; nothing is changed."""
    tried = OpenLedger.from_ledger(ledger)
    doubt = tried.doubt_from(entry, known=ledger.count)
    tried.doubts[fingerprint] = doubt
    reconsider(tried, revisions)
    entries = [one for one in entries_in_doubt(tried) if one.key == fingerprint]
    return Consequences(
        doubt,
        tuple(sorted(entries, key=lambda one: one.position)),
        tuple(sorted(set(tried.in_doubt) - ledger.in_doubt)),
        tuple(_lost_authors(tried, revisions, fingerprint, doubt)),
        tuple(e.version for e in tried.eras if e.id in tried.shaken and e.id not in ledger.shaken),
    )


def _lost_authors(
    books: Books, revisions: Revisions, fingerprint: str, doubt: Doubt
) -> Iterator[int]:
    start = doubt.seen + 1
    for number, found in enumerate(revisions.authorships(start, revisions.count), start):
        if found and found.signer == fingerprint and not claimed_by(books, number):
            yield number
