"""The record of decisions of one set of guidelines: replayed, kept in step, added to."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime

from smguide.errors import NotAllowed, Outdated
from smguide.review.bodies import Body, Genesis, Governance, Join, Publish, Review, Vote
from smguide.review.drafting import Moment, header, header_to_begin, header_to_join
from smguide.review.event import Header, Signer, event_id, next_chain, write_event
from smguide.review.keys import SigningKey
from smguide.review.ledger import Entry, Ledger
from smguide.review.replay import LoggedEvent, replay
from smguide.review.team import Member
from smguide.store.commits import Author
from smguide.store.eventlog import EventLog, LogEntry, LogState
from smguide.workspace.checked import Checked, CheckedBox
from smguide.workspace.pins import PinBoard, Pins
from smguide.workspace.reading_ahead import ReadingAhead, logged
from smguide.workspace.stored import StoredRevisions

_WORTH_KEEPING = 50
"""Revisions, or entries, that take longer to look through than to read about."""

AGREEING = (Review, Publish, Governance, Vote)
"""What is signed only after everything was looked at anew."""


class Decisions:
    """Reads new entries of the log as they come and signs entries into it.

    Everything raises :class:`smguide.errors.Alarm` where the record is not what it was.
    """

    def __init__(
        self,
        log: EventLog,
        revisions: StoredRevisions,
        clock: Callable[[], datetime],
        pins: PinBoard,
        checked: CheckedBox,
    ) -> None:
        self._log = log
        self._checked = checked
        self._pins = pins
        self._revisions = revisions
        self._clock = clock
        self._ledger: Ledger | None = None
        self._kept = Checked()
        self._reader = ReadingAhead(revisions)
        self._rests_on_memory = False

    def ledger(self) -> Ledger:
        """What the record amounts to now; only new entries are read."""
        ledger = self._followed(self._ledger) if self._ledger else self._first_read()
        self._ledger = ledger
        self._pins.advance(self._seen(ledger, ledger.count))
        return ledger

    def _seen(self, ledger: Ledger, count: int) -> Pins:
        head = self._revisions.head or ""
        chain = ledger.chains[count]
        return Pins(ledger.guideline, count, chain, self._revisions.count, head)

    def log(self) -> EventLog:
        """The entries as they are stored."""
        return self._log

    def rearranged(self, kept: int, move: Callable[[], None], base: Ledger) -> Ledger:
        """Let ``move`` exchange what comes after the first ``kept`` entries.

        Only for entries that nobody else has yet. ``base`` is what the first of the new entries
        amount to. What was seen is set back to the first ``kept`` before, so that being switched
        off in between is no alarm.

        Raises:
            StorageError: nothing was moved.
        """
        self._pins.put(self._seen(self.ledger(), kept))
        move()
        if self._log.holds(base.count, base.chain):
            self._ledger = base
        ledger = self.ledger()
        self._pins.put(self._seen(ledger, ledger.count))
        return ledger

    def afresh(self) -> Ledger:
        """The same, relying on nothing that was found out before."""
        self._revisions.doubt()
        self._ledger = self._first_read(doubting=True)
        return self.ledger()

    @property
    def rests_on_memory(self) -> bool:
        """Whether something was taken for granted that was found out another time."""
        return self._rests_on_memory

    def certain(self) -> Ledger:
        """The same, for somebody who is about to agree: nothing rests on another time."""
        return self.afresh() if self._rests_on_memory else self.ledger()

    def remember(self) -> None:
        """Keep what was found out, where it is more than is kept."""
        found = self._revisions.checked()
        if self._ledger:
            read = (self._ledger.count, self._ledger.chain, tuple(sorted(self._reader.unsound)))
            found = replace(found, entries=read[0], chain=read[1], unsound=read[2])
        new = max(found.number - self._kept.number, found.entries - self._kept.entries)
        if new >= _WORTH_KEEPING:
            self._checked.keep(found)
            self._kept = found

    def _first_read(self, *, doubting: bool = False) -> Ledger:
        """The whole record, held against what this computer has seen of it before.

        What was seen is read first: the record only grows meanwhile.
        """
        pins = self._pins.read()
        entries = self._log.entries()
        self._revisions.refresh()
        known = Checked() if doubting else self._checked.read()
        if not doubting:
            self._revisions.recall(known)
            self._kept = known
        sound = known.sound_of(entries)
        self._reader.unsound = set(known.unsound) if sound else set()
        self._rests_on_memory = known.number > 0 or bool(sound)
        ledger = replay(
            logged(entries),
            self._revisions,
            genesis=pins.genesis,
            verified=sound,
            reader=self._reader,
        )
        self._pins.insist(pins, entries, self._revisions)
        return ledger

    def _followed(self, ledger: Ledger) -> Ledger:
        if not self._log.holds(ledger.count, ledger.chain):
            return self._first_read()
        fresh = self._log.entries(since=ledger.count)
        self._revisions.refresh()
        if not fresh:
            return ledger
        return replay(logged(fresh), self._revisions, since=ledger, reader=self._reader)

    def stored(self, entries: Iterable[Entry]) -> dict[str, bytes]:
        """The files of some entries as they are stored, by id."""
        wanted = {entry.id: entry.position for entry in entries}
        first = min(wanted.values(), default=0)
        return {one.id: one.data for one in self._log.entries(since=first) if one.id in wanted}

    def begin(self, genesis: Genesis, member: Member, key: SigningKey) -> None:
        """Sign the first entry: the team and its rules."""
        self._append(genesis, member, key)
        self.ledger()

    def add(self, body: Body, member: Member, key: SigningKey) -> str:
        """Sign ``body`` into the record and return the id of the entry.

        Before somebody agrees to something, nothing rests on what was found out another time.

        Raises:
            NotAllowed: by the rules in force the entry would not count; nothing was written.
        """
        if isinstance(body, AGREEING):
            self.certain()
        entry = self._append(body, member, key)
        self.ledger()
        return entry.id

    def _append(self, body: Body, member: Member, key: SigningKey) -> LogEntry:
        time = self._clock().astimezone(UTC).replace(microsecond=0)
        moment = Moment(time, secrets.token_hex(16))

        def signed(state: LogState) -> bytes:
            data = write_event(self._header(body, state, member, key, moment), body, key)
            self._insist_on_counting(state, data)
            return data

        return self._log.append(signed, author=Author(member.name, member.email), time=time)

    def _insist_on_counting(self, state: LogState, data: bytes) -> None:
        """Try an entry before it is written: what does not count would stay in the record for good.

        Raises:
            NotAllowed: it would not count; the sentence says why.
        """
        name = event_id(data)
        tried = LoggedEvent(state.count, name, next_chain(state.chain, name), data)
        after = replay([tried], self._revisions, since=self._ledger)
        for ignored in after.ignored:
            if ignored.id == name:
                raise NotAllowed(ignored.why, "Nothing was recorded. Look at it again.")

    def _header(
        self, body: Body, state: LogState, member: Member, key: SigningKey, moment: Moment
    ) -> Header:
        if isinstance(body, Genesis):
            self._revisions.refresh()
            return header_to_begin(
                self._revisions,
                person=member.person,
                name=member.name,
                key=key.public,
                moment=moment,
            )
        ledger = self.ledger()
        if (ledger.count, ledger.chain) != (state.count, state.chain):
            raise Outdated("The record changed while you were signing.", "Try again.")
        if isinstance(body, Join):
            signer = Signer(member.person, member.name, key.public.fingerprint)
            return header_to_join(ledger, self._revisions, signer=signer, moment=moment)
        return header(ledger, self._revisions, person=member.person, key=key.public, moment=moment)
