"""One's own entries that nobody else has yet, put after those that others sent first.

An entry names the entries that its signer's computer knew. Where that still holds, it goes after
the others as it is. Where it was built on another entry that now stands elsewhere, it is signed
again with what is known now: the statement, its time and its random digits stay, and only its place
in the record is another. What the rules no longer count is not sent; its signer must give it again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from smguide.errors import InvalidEvent, SigningKeyError
from smguide.review.bodies import (
    Join,
    Review,
    Vote,
    body_from_plain,
    body_to_plain,
)
from smguide.review.event import Event, Saw, event_id, next_chain, read_event, write_event
from smguide.review.keys import SigningKey
from smguide.review.ledger import Ledger
from smguide.review.replay import LoggedEvent, replay
from smguide.review.revisions import Revisions
from smguide.review.tally import NO
from smguide.store.commits import Author

Keys = Callable[[str], SigningKey]
"""The private key with a fingerprint; raises SigningKeyError where it cannot be had."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry in its new place, and whether it was signed again for it."""

    data: bytes
    author: Author
    time: datetime
    again: bool = False


@dataclass(frozen=True, slots=True)
class Void:
    """An entry that no longer counts: who signed what kind of entry, and why it does not."""

    data: bytes
    name: str
    type: str
    why: str


@dataclass(frozen=True, slots=True)
class Order:
    """What becomes of one's own entries; ``waiting`` are those that a locked key holds up."""

    placed: tuple[Placed, ...] = ()
    void: tuple[Void, ...] = ()
    waiting: tuple[bytes, ...] = ()


def put_after(
    base: Ledger, own: Sequence[bytes], revisions: Revisions, keys: Keys, common: int
) -> Order:
    """Put entries after what ``base`` has.

    Args:
        base: what comes first, replayed.
        own: the files of the entries, in the order in which they were signed.
        revisions: the line of revisions that all of them will stand on.
        keys: finds the keys they were signed with.
        common: how many entries of ``base`` were known here when they were signed.
    """
    work = _Work(base, revisions, keys, common, frozenset(map(event_id, own)))
    for data in own:
        work.take(data)
    return Order(tuple(work.placed), tuple(work.void), tuple(work.waiting))


def sendable(base: Ledger, own: Sequence[bytes], revisions: Revisions) -> tuple[Placed, ...]:
    """The first of some entries, as far as they can follow on ``base`` just as they are.

    Those that speak of a revision that ``revisions`` does not have cannot.
    """

    def no_key(fingerprint: str) -> SigningKey:
        raise SigningKeyError("Nothing is signed again.")

    ledger = base
    found: list[Placed] = []
    for data in own:
        if not speaks_of(revisions, data):
            break
        work = _Work(ledger, revisions, no_key, ledger.count, frozenset(map(event_id, own)))
        work.take(data)
        if not work.placed:
            break
        ledger = work.ledger
        found += work.placed
    return tuple(found)


def speaks_of(revisions: Revisions, data: bytes) -> bool:
    """Whether the newest revision that the signer of an entry knew is on a line.

    What is no entry speaks of nothing, and is as good on any line.
    """
    try:
        main = read_event(data).header.saw.main
    except InvalidEvent:
        return True
    return not main or bool(revisions.number_of(main))


def identity(data: bytes) -> tuple[str, str]:
    """What stays of an entry when it is signed again: its key and its random digits.

    Raises:
        InvalidEvent: it is no entry.
    """
    header = read_event(data, verified=True).header
    return header.signer.key, header.nonce


class _Work:
    """The entries one after the other, each tried on what came before it."""

    def __init__(
        self, base: Ledger, revisions: Revisions, keys: Keys, common: int, own: Collection[str]
    ) -> None:
        self.ledger = base
        self.placed: list[Placed] = []
        self.void: list[Void] = []
        self.waiting: list[bytes] = []
        self._revisions = revisions
        self._keys = keys
        self._arrived = range(common, base.count)
        self._own = own
        self._renamed: dict[str, str] = {}

    def take(self, data: bytes) -> None:
        """Place one entry, or say why it cannot be placed."""
        try:
            event = read_event(data)
        except InvalidEvent as error:
            self.void.append(Void(data, "Somebody", "", str(error)))
            return
        try:
            fitting, again = (data, False) if self._fits(event) else (self._again(event), True)
        except SigningKeyError:
            self.waiting.append(data)
            return
        why = self._why_not(event, fitting, again=again)
        if why:
            self.void.append(Void(data, event.header.signer.name, event.type, why))
            return
        self._renamed[event_id(data)] = event_id(fitting)
        author = Author(event.header.signer.name, self._address(event))
        self.placed.append(Placed(fitting, author, event.header.time, again))

    def _fits(self, event: Event) -> bool:
        """Whether what its signer knew is still so; nothing overtakes an entry that waits."""
        saw = event.header.saw
        known = self.ledger.chains[saw.count : saw.count + 1] == (saw.chain,)
        governance = event.header.governance
        named = self._renamed.get(governance, governance) != governance
        named = named or _with_names(event, self._renamed) is not None
        return known and not self.waiting and not named

    def _again(self, event: Event) -> bytes:
        """The same statement, signed for its new place.

        Raises:
            SigningKeyError: the key is not to be had, or an entry before this one waits for it.
        """
        if self.waiting:
            raise SigningKeyError("An entry before this one waits.")
        key = self._keys(event.header.signer.key)
        saw = Saw(self.ledger.count, self.ledger.chain, event.header.saw.main)
        governance = self._renamed.get(event.header.governance, event.header.governance)
        header = replace(event.header, saw=saw, governance=governance)
        plain = _with_names(event, self._renamed)
        body = event.body if plain is None else body_from_plain(event.type, plain)
        return write_event(header, body, key)

    def _why_not(self, event: Event, data: bytes, *, again: bool) -> str:
        """Why the entry would not count in its new place; empty where it would."""
        if again and self._spoke_meanwhile(event):
            return f"{event.header.signer.name} gave another answer on another computer meanwhile."
        name = event_id(data)
        chain = next_chain(self.ledger.chain, name)
        tried = LoggedEvent(self.ledger.count, name, chain, data)
        after = replay([tried], self._revisions, since=self.ledger)
        for ignored in after.ignored:
            if ignored.id == name:
                return ignored.why
        self.ledger = after
        return ""

    def _spoke_meanwhile(self, event: Event) -> bool:
        """Signing again must not let an answer win over one that its signer gave elsewhere."""
        body = event.body
        answers = isinstance(body, Review) and body.decision not in NO
        if not (answers or isinstance(body, Vote)):
            return False
        return any(
            entry.position in self._arrived
            and entry.id not in self._own
            and (entry.type, entry.person) == (event.type, event.header.signer.person)
            for entry in self.ledger.entries.values()
        )

    def _address(self, event: Event) -> str:
        if isinstance(event.body, Join):
            return event.body.email
        member = self.ledger.team.member(event.header.signer.person)
        return member.email if member else ""


def _with_names(event: Event, renamed: dict[str, str]) -> Any | None:
    """The body with the new ids of entries that were signed again; None where it names none."""
    plain = body_to_plain(event.body)
    changed = {old: new for old, new in renamed.items() if old != new}
    exchanged = _exchanged(plain, changed)
    return exchanged if exchanged != plain else None


def _exchanged(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, dict):
        return {key: _exchanged(one, names) for key, one in value.items()}
    if isinstance(value, list):
        return [_exchanged(one, names) for one in value]
    return value
