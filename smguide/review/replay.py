"""From the log to what counts: every entry, oldest first, checked and applied (git.md 2.2).

Order in the log decides, never a clock. An entry that does not hold is ignored and listed with the
reason. A log that was shortened, reordered or exchanged is an Alarm, and nothing of it counts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from smguide.errors import Alarm, InvalidEvent
from smguide.review.away import Away, Back
from smguide.review.bodies import Genesis, Governance, Join, Publish, Review, Submit, Vote, Withdraw
from smguide.review.comments import Comment
from smguide.review.declining import Decline
from smguide.review.event import EMPTY_CHAIN, Event, event_id, next_chain, read_event
from smguide.review.governing import begin, take_decline, take_governance, take_join, take_vote
from smguide.review.ledger import Entry, Ignored, Ledger
from smguide.review.open_ledger import OpenLedger, Turn
from smguide.review.posts import Posts, ReportIncident, SettleIncident, TakeBackPost
from smguide.review.recording import take_incident, take_post_back, take_posts, take_settlement
from smguide.review.reviewing import (
    take_comment,
    take_publish,
    take_review,
    take_submit,
    take_withdraw,
)
from smguide.review.revisions import Revisions
from smguide.review.standing_in import take_away, take_back
from smguide.review.team import Member

_NEXT_STEP = (
    "Do not approve or publish anything. Ask the people who look after the shared copy "
    "what happened to it, and compare with the copies of your colleagues."
)
_BOUND_TO_RULES = (Governance, Vote, Review, Publish, Away)


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """An entry as the store keeps it.

    ``position`` counts from 0, ``id`` is the digest of ``data``, ``chain`` the running digest after
    this entry (:func:`smguide.review.event.next_chain`).
    """

    position: int
    id: str
    chain: str
    data: bytes


ReadEntry = tuple[LoggedEvent, Event | InvalidEvent]
"""An entry, and what it says or why it does not count."""


def read_entry(logged: LoggedEvent, verified: Container[str] = frozenset()) -> ReadEntry:
    """Read one entry; checking its signature is most of the work of a first replay.

    An entry of ``verified`` is taken to be well-formed and well signed.
    """
    try:
        return logged, read_event(logged.data, verified=logged.id in verified)
    except InvalidEvent as error:
        return logged, error


def read_in_turn(entries: Iterable[LoggedEvent], verified: Container[str]) -> Iterator[ReadEntry]:
    """Read one entry after the other."""
    return (read_entry(logged, verified) for logged in entries)


Reader = Callable[[Iterable[LoggedEvent], Container[str]], Iterable[ReadEntry]]
"""Reads entries in their order, as :func:`read_in_turn` does."""


def replay(
    entries: Iterable[LoggedEvent],
    revisions: Revisions,
    *,
    genesis: str = "",
    since: Ledger | None = None,
    verified: Container[str] = frozenset(),
    reader: Reader = read_in_turn,
) -> Ledger:
    """What the log amounts to.

    Args:
        entries: the whole log, or what came after ``since``, oldest first.
        revisions: the revisions, read after the log was read.
        genesis: the id of the first entry as it was first learned; empty trusts what is there.
        since: the result of an earlier replay to go on from; it is not changed.
        verified: ids of entries that were found well-formed and well signed before.
        reader: how entries are read; another one may be ahead of the replay.

    Raises:
        Alarm: the record is not the one it was: begun anew, shortened, reordered, exchanged.
    """
    ledger = OpenLedger.from_ledger(since) if since else OpenLedger()
    for logged, read in reader(entries, verified):
        _check_place(ledger, logged)
        if logged.position:
            _take(ledger, logged, read, revisions)
        else:
            _begin(ledger, logged, read, revisions, genesis)
        ledger.chains.append(logged.chain)
    if not ledger.eras:
        raise alarm("The record of these guidelines is empty.")
    return ledger.ledger()


def _check_place(ledger: OpenLedger, logged: LoggedEvent) -> None:
    if logged.position != len(ledger.chains) - 1:
        raise alarm(f"Entry {logged.position} of the record is not where it should be.")
    if event_id(logged.data) != logged.id:
        raise alarm(f"Entry {logged.position} of the record was changed.")
    if next_chain(ledger.chains[-1], logged.id) != logged.chain:
        raise alarm(f"The record was reordered before entry {logged.position}.")


def _begin(
    ledger: OpenLedger,
    logged: LoggedEvent,
    read: Event | InvalidEvent,
    revisions: Revisions,
    genesis: str,
) -> None:
    if genesis and logged.id != genesis:
        raise alarm("These are not the guidelines you joined: their record begins differently.")
    try:
        event = _insist(read)
        if not isinstance(event.body, Genesis) or event.header.guideline:
            raise InvalidEvent("The first entry does not begin anything.")
        if (event.header.saw.count, event.header.saw.chain) != (0, EMPTY_CHAIN):
            raise InvalidEvent("The first entry says that it is not the first.")
        _note_newest(ledger, event, revisions)
        entry = _entry(event, logged, ledger.seen)
        begin(ledger, event.body, entry)
    except InvalidEvent as error:
        raise alarm(f"The record of these guidelines does not begin as it should. {error}") from (
            error
        )
    ledger.entries[entry.id] = entry


def _take(
    ledger: OpenLedger, logged: LoggedEvent, read: Event | InvalidEvent, revisions: Revisions
) -> None:
    try:
        event = _insist(read)
        if event.header.guideline != ledger.guideline:
            raise InvalidEvent("The entry belongs to other guidelines.")
        _check_saw(ledger, logged, event, revisions)
        _check_new(ledger, event)
        entry = _entry(event, logged, ledger.seen)
        _apply(ledger, event, entry, revisions)
    except InvalidEvent as error:
        ledger.ignored.append(Ignored(logged.position, logged.id, str(error)))
        return
    ledger.entries[entry.id] = entry


def _insist(read: Event | InvalidEvent) -> Event:
    if isinstance(read, InvalidEvent):
        raise read
    return read


def _check_saw(ledger: OpenLedger, logged: LoggedEvent, event: Event, revisions: Revisions) -> None:
    """What a signer saw must still be there, else somebody took it away.

    A stranger’s word is no evidence: whoever may only ask to join could stop everybody else.
    """
    saw, name = event.header.saw, event.header.signer.name
    known = ledger.owner(event.header.signer.key) is not None
    if saw.count > logged.position or ledger.chains[saw.count] != saw.chain:
        if not known:
            raise InvalidEvent(f"{name} is not in the team and tells of what is not here.")
        raise alarm(f"An entry that {name} saw is missing from the record, or was moved.")
    if not known:
        return
    newest = _note_newest(ledger, event, revisions)
    named = max(_number(event), *getattr(event.body, "claims", ()), 0)
    if named > newest:
        # Whether it counts must not depend on which computer got the revision sooner.
        raise InvalidEvent(f"{name} had not seen revision {named} when signing this.")


def _note_newest(ledger: OpenLedger, event: Event, revisions: Revisions) -> int:
    """The newest revision a signer saw: made before the entry, whoever the signer is."""
    main, name = event.header.saw.main, event.header.signer.name
    newest = revisions.number_of(main) if main else 0
    if main and not newest:
        raise alarm(f"A revision that {name} saw is no longer in the history.")
    ledger.seen = max(ledger.seen, newest)
    return newest


def _check_new(ledger: OpenLedger, event: Event) -> None:
    """The same statement with its signature spelt otherwise is not a second one."""
    digest = hashlib.sha256(event.payload).digest()
    if digest in ledger.said:
        raise InvalidEvent("The entry says again what another entry said.")
    ledger.said.add(digest)


def _apply(ledger: OpenLedger, event: Event, entry: Entry, revisions: Revisions) -> None:
    if isinstance(event.body, Genesis):
        raise InvalidEvent("The guidelines were begun before.")
    if isinstance(event.body, Join):
        take_join(ledger, event.body, entry)
        return
    member = _signing_member(ledger, event)
    if isinstance(event.body, _BOUND_TO_RULES) and event.header.governance != ledger.eras[-1].id:
        raise InvalidEvent(
            "The team or the rules changed before this entry arrived.", "It must be given again."
        )
    turn = Turn(entry, member, event.header.saw, revisions)
    _TAKERS[type(event.body)](ledger, event.body, turn)


def _signing_member(ledger: OpenLedger, event: Event) -> Member:
    signer = event.header.signer
    member = ledger.owner(signer.key)
    if member is None:
        if signer.key in ledger.owners:
            raise InvalidEvent(
                f"{ledger.name(ledger.owners[signer.key])} may no longer use this key."
            )
        raise InvalidEvent(f"The key that calls itself {signer.name} is not in the team.")
    if (signer.person, signer.name) != (member.person, member.name):
        raise InvalidEvent(f"{member.name} signed under another name: {signer.name}.")
    return member


def _entry(event: Event, logged: LoggedEvent, seen: int) -> Entry:
    signer, place = event.header.signer, (logged.position, logged.id)
    time, number = event.header.time, _number(event)
    return Entry(*place, event.type, signer.person, signer.key, time, number, seen)


def _number(event: Event) -> int:
    """The revision an entry speaks of; 0 where of none."""
    revision = getattr(event.body, "revision", None)
    return revision.number if revision else 0


def alarm(sentence: str) -> Alarm:
    """The error for a record that is not what it was, with what to do about it."""
    return Alarm(sentence, _NEXT_STEP)


_TAKERS: Mapping[type, Callable[[OpenLedger, Any, Turn], None]] = {
    Governance: take_governance,
    Vote: take_vote,
    Submit: take_submit,
    Review: take_review,
    Comment: take_comment,
    Publish: take_publish,
    Withdraw: take_withdraw,
    Posts: take_posts,
    ReportIncident: take_incident,
    SettleIncident: take_settlement,
    TakeBackPost: take_post_back,
    Away: take_away,
    Back: take_back,
    Decline: take_decline,
}
