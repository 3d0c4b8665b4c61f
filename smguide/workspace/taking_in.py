"""Moving what is here to what arrived and was verified, with one's own unsent entries after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from smguide.errors import InvalidEvent
from smguide.review.event import event_id, read_event
from smguide.review.ledger import Ledger
from smguide.review.replay import LoggedEvent, replay
from smguide.store.eventlog import LOG, LogEntry
from smguide.store.lock import LibraryLock
from smguide.store.logsteps import next_step
from smguide.store.plumbing import Move, Plumbing
from smguide.store.repository import MAIN
from smguide.store.shared.admission import admit
from smguide.store.shared.copy import Tips
from smguide.workspace.arriving import Arrived
from smguide.workspace.parts import Parts
from smguide.workspace.reordering import Order, Placed, identity, put_after
from smguide.workspace.stored import StoredRevisions


@dataclass(frozen=True, slots=True)
class Together:
    """How what arrived and what is here go together.

    ``line`` holds the revisions that will be here, ``taken`` the entries that can be taken in, and
    ``base`` is what those amount to. ``is_ahead``: revisions arrived that are new here.
    ``is_parted``: each side has revisions that the other does not have.
    """

    line: StoredRevisions
    taken: Sequence[LogEntry]
    base: Ledger
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
    here = parts.decisions.log().entries()
    together = put_together(parts.revisions, arrived)
    common = _common(here, together.taken)
    own = [*(one.data for one in here[common:]), *parts.unsent.entries()]
    wanted = list(not_among(together.taken, own))
    order = put_after(together.base, wanted, together.line, parts.keyring.key_of, common)
    count = parts.revisions.count
    parts.unsent.put(order.waiting)
    parts.void.put(one.data for one in order.void)
    _Moving(parts, arrived, together, order).move(here, common, before)
    parts.unsent.keep_only(order.waiting)
    known = {one.id for one in here}
    entries = sum(one.id not in known for one in together.taken)
    return TakenIn(together, order, entries, parts.revisions.count - count)


def put_together(here: StoredRevisions, arrived: Arrived) -> Together:
    """See which of both lines goes on from the other, and which entries go with that."""
    there = arrived.revisions
    if here.head == there.head or (there.head and here.number_of(there.head)):
        return Together(here, arrived.entries, arrived.ledger)
    if here.head is None or there.number_of(here.head):
        return Together(there, arrived.entries, arrived.ledger, is_ahead=True)
    taken = _speaking_of(here, arrived.entries)
    logged = [LoggedEvent(one.position, one.id, one.chain, one.data) for one in taken]
    base = replay(logged, here, genesis=arrived.ledger.guideline)
    return Together(here, taken, base, is_parted=True)


def not_among(entries: Sequence[LogEntry], own: Sequence[bytes]) -> Iterator[bytes]:
    """One's own entries that are not there yet, not even signed again; each once."""
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

    def move(self, here: Sequence[LogEntry], common: int, before: Tips) -> None:
        wanted = [one.id for one in self._together.taken]
        wanted += [event_id(one.data) for one in self._placed]
        log_stays = wanted == [one.id for one in here]
        if log_stays and not self._together.is_ahead:
            return

        def exchange() -> None:
            self._exchange(before, log_stays=log_stays)

        if log_stays or common == len(here):
            exchange()
        else:
            self._parts.decisions.rearranged(common, exchange)
        self._parts.revisions.refresh()
        self._parts.decisions.ledger()

    def _exchange(self, before: Tips, *, log_stays: bool) -> None:
        repository = self._parts.repository
        main = self._arrived.tips.main if self._together.is_ahead else None
        end = None if log_stays else self._together.taken[-1].step
        with repository.plumbing.exclusive() as held:
            repository.plumbing.require(MAIN, before.main)
            repository.plumbing.require(LOG, before.log)
            admit(self._arrived.repository, repository, Tips(main, end), held)
            moves = [Move(MAIN, main, before.main)] if main else []
            if end:
                tip = write_steps(repository.plumbing, end, self._placed, held)
                moves.append(Move(LOG, tip or end, before.log))
            repository.plumbing.move_together(moves, held)


def _common(here: Sequence[LogEntry], taken: Sequence[LogEntry]) -> int:
    """How many entries both begin with."""
    shorter = min(len(here), len(taken))
    return next((n for n in range(shorter) if here[n].id != taken[n].id), shorter)


def _speaking_of(line: StoredRevisions, entries: Sequence[LogEntry]) -> Sequence[LogEntry]:
    """The entries up to the first that speaks of a revision not on the line, by whole steps."""
    for place, entry in enumerate(entries):
        if not _fits(line, entry):
            while place and entries[place - 1].step == entry.step:
                place -= 1  # noqa: PLW2901 - what came in one step is taken in together
            return entries[:place]
    return entries


def _fits(line: StoredRevisions, entry: LogEntry) -> bool:
    with suppress(InvalidEvent):
        main = read_event(entry.data, verified=False).header.saw.main
        return not main or bool(line.number_of(main))
    return True


def _identity(data: bytes) -> tuple[str, str] | None:
    with suppress(InvalidEvent, ValueError, KeyError):
        return identity(data)
    return None
