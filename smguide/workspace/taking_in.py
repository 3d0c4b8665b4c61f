"""Moving what is here to what arrived and was verified, with one's own unsent entries after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from smguide.errors import InvalidEvent
from smguide.review.event import event_id
from smguide.review.ledger import Ledger
from smguide.store.eventlog import LOG, LogEntry, Place
from smguide.store.lock import LibraryLock
from smguide.store.logsteps import next_step
from smguide.store.plumbing import Move, Plumbing
from smguide.store.repository import MAIN
from smguide.store.shared.admission import admit
from smguide.store.shared.copy import Tips
from smguide.workspace.arriving import Arrived, ledger_of
from smguide.workspace.parts import Parts
from smguide.workspace.reordering import Order, Placed, identity, put_after, speaks_of
from smguide.workspace.stored import StoredRevisions


@dataclass(frozen=True, slots=True)
class Together:
    """How what arrived and what is here go together.

    ``line`` holds the revisions that will be here, ``base`` is what the first entries amount to,
    which can be taken in, and both sides begin with the same ``common`` entries. ``is_ahead``:
    revisions arrived that are new here. ``is_parted``: each side has revisions that the other does
    not have.
    """

    line: StoredRevisions
    base: Ledger
    common: int
    is_ahead: bool = False
    is_parted: bool = False


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What was done: entries and revisions that are new here, and what became of one's own."""

    together: Together
    order: Order
    entries: int
    revisions: int


def take_in(parts: Parts, arrived: Arrived) -> TakenIn:
    """Take in what arrived; nothing that was here is lost.

    Raises:
        Outdated: something was saved or signed here meanwhile; nothing was moved.
        StorageError: the disk refused.
    """
    parts.revisions.refresh()
    before = Tips(parts.revisions.head, parts.repository.plumbing.resolve(LOG))
    here, count = parts.decisions.log().places(), parts.revisions.count
    together = put_together(parts, arrived, here)
    taken = arrived.log.places()[: together.base.count]
    order = _order(parts, arrived, together)
    parts.unsent.put(order.waiting)
    parts.void.put(one.data for one in order.void)
    _Moving(parts, arrived, together, order).move(here, taken, before)
    parts.unsent.keep_only(order.waiting)
    parts.settled = together.base
    known = {one.id for one in here}
    fresh = sum(one.id not in known for one in taken)
    return TakenIn(together, order, fresh, parts.revisions.count - count)


def _order(parts: Parts, arrived: Arrived, together: Together) -> Order:
    """What becomes of the entries that only this computer has."""
    own = unsent_entries(parts, arrived, together)
    if not own:
        return Order()
    return put_after(together.base, own, together.line, parts.keyring.key_of, together.common)


def put_together(parts: Parts, arrived: Arrived, places: Sequence[Place]) -> Together:
    """See which of both lines goes on from the other, and which entries go with that."""
    here, there = parts.revisions, arrived.revisions
    common = _common(places, arrived.log.places())
    if here.head == there.head or (there.head and here.number_of(there.head)):
        return Together(here, arrived.ledger, common)
    if here.head is None or there.number_of(here.head):
        return Together(there, arrived.ledger, common, is_ahead=True)
    count = common + _speaking_of(here, arrived.log.entries(common))
    base = ledger_of(arrived.log, count, here, parts)
    return Together(here, base, common, is_parted=True)


def unsent_entries(parts: Parts, arrived: Arrived, together: Together) -> list[bytes]:
    """The entries that are not in what is taken in, not even signed again; each once."""
    waiting = parts.unsent.entries()
    here = [one.data for one in parts.decisions.log().entries(together.common)]
    # What waits may have been signed again before the program ended; it is looked for everywhere.
    since = 0 if waiting else together.common
    there = arrived.log.entries(since, together.base.count)
    return list(not_among(there, [*here, *waiting]))


def not_among(entries: Sequence[LogEntry], own: Sequence[bytes]) -> Iterator[bytes]:
    """Those of one's own entries that are not there, not even signed again; each once."""
    there = {one.id for one in entries}
    said = {key for one in entries if (key := _identity(one.data))}
    for data in own:
        key = _identity(data)
        if event_id(data) not in there and (key is None or key not in said):
            there.add(event_id(data))
            said |= {key} if key else set()
            yield data


def write_steps(
    plumbing: Plumbing, tip: str | None, placed: Sequence[Placed], held: LibraryLock
) -> str | None:
    """Write entries as steps after `tip`, which no name leads to yet, and return the last."""
    for one in placed:
        objects, added = next_step(plumbing.reader, tip, one.data, one.author, one.time)
        plumbing.write(objects, held)
        tip = added.step
    return tip


class _Moving:
    """The one moment in which the library changes: objects first, then both names at once."""

    def __init__(self, parts: Parts, arrived: Arrived, together: Together, order: Order) -> None:
        self._parts = parts
        self._arrived = arrived
        self._together = together
        self._placed = order.placed

    def move(self, here: Sequence[Place], taken: Sequence[Place], before: Tips) -> None:
        """Go from what is ``here`` to what is ``taken``, unless somebody was quicker."""
        wanted = [*(one.id for one in taken), *(event_id(one.data) for one in self._placed)]
        log_stays = wanted == [one.id for one in here]
        if log_stays and not self._together.is_ahead:
            return

        end = None if log_stays else taken[-1].step

        def exchange() -> None:
            self._exchange(before, end)

        if log_stays or self._together.common == len(here):
            exchange()
        else:
            base = self._together.base
            self._parts.decisions.rearranged(self._together.common, exchange, base)
        self._parts.revisions.refresh()
        self._parts.decisions.ledger()

    def _exchange(self, before: Tips, end: str | None) -> None:
        repository = self._parts.repository
        main = self._arrived.tips.main if self._together.is_ahead else None
        with repository.plumbing.exclusive() as held:
            repository.plumbing.require(MAIN, before.main)
            repository.plumbing.require(LOG, before.log)
            admit(self._arrived.repository, repository, Tips(main, end), held)
            moves = [Move(MAIN, main, before.main)] if main else []
            if end:
                tip = write_steps(repository.plumbing, end, self._placed, held)
                moves.append(Move(LOG, tip or end, before.log))
            repository.plumbing.move_together(moves, held)


def _common(here: Sequence[Place], there: Sequence[Place]) -> int:
    """How many entries both begin with."""
    shorter = min(len(here), len(there))
    return next((n for n in range(shorter) if here[n].id != there[n].id), shorter)


def _speaking_of(line: StoredRevisions, entries: Sequence[LogEntry]) -> int:
    """How many come before the first that speaks of a revision not on the line, by whole steps."""
    first = next(
        (n for n, one in enumerate(entries) if not speaks_of(line, one.data)), len(entries)
    )
    while 0 < first < len(entries) and entries[first - 1].step == entries[first].step:
        first -= 1
    return first


def _identity(data: bytes) -> tuple[str, str] | None:
    with suppress(InvalidEvent, ValueError, KeyError):
        return identity(data)
    return None
