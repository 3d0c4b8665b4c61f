"""The append-only log of signed records beside the revisions (git.md 2.1).

Bytes only: a record is named by the SHA-256 of its bytes, so the union of two logs never
conflicts and no record can change unseen. What the records mean is decided elsewhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from smguide import errors
from smguide.review.event import EMPTY_CHAIN, next_chain
from smguide.store.commits import Author
from smguide.store.failures import DAMAGED
from smguide.store.lock import LibraryLock
from smguide.store.logsteps import next_step
from smguide.store.logwalk import Added, added_since, alarm
from smguide.store.repository import Repository

LOG = "refs/heads/smguide-log"
# The JSON of a record may have 64 KiB; its signature comes on top.
RECORD_LIMIT = 128 * 1024
_AT_ONCE = 500
_TRIES = 3


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One record: its place from 0, its id, its bytes, and the running digest up to it.

    `chain` is that of `smguide.review.event.next_chain`, `step` the stored step that added it.
    """

    position: int
    id: str
    data: bytes
    chain: str
    step: str


@dataclass(frozen=True, slots=True)
class LogState:
    """How far the log has come: number of records, running digest, newest revision."""

    count: int
    chain: str
    main: str | None


@dataclass(frozen=True, slots=True)
class Place:
    """A record by its id, the stored object that holds it, and the step that added it.

    ``chain`` is the running digest up to it; its bytes are read when they are asked for.
    """

    id: str
    blob: str
    chain: str
    step: str


def _none_shared() -> int | None:
    return None


class EventLog:
    """The log of one repository. Closing the repository is enough to close it."""

    def __init__(
        self, repository: Repository, settled: Callable[[], int | None] = _none_shared
    ) -> None:
        """`settled` tells how many records are in a shared copy, None where there is none.

        Those are settled for good; only the records after them, which nobody else has, may come in
        another order when they are sent.
        """
        self._repository = repository
        self._settled = settled
        self._kept: int | None = None
        self._plumbing = repository.plumbing
        self._tip: str | None = None
        self._known: list[Place] = []

    def state(self) -> LogState:
        """Where the log stands now.

        Raises:
            errors.Alarm: it was changed in any way but by adding.
        """
        self._catch_up()
        chain = self._known[-1].chain if self._known else EMPTY_CHAIN
        return LogState(len(self._known), chain, self._repository.head())

    def first(self) -> str:
        """The id of the first record, which names the whole log; empty before there is any.

        Raises:
            errors.Alarm: the log was changed in any way but by adding.
        """
        self._catch_up()
        return self._known[0].id if self._known else ""

    def entries(self, since: int = 0, until: int | None = None) -> list[LogEntry]:
        """The records from position `since` on, their bytes checked against their names.

        Without those from position `until` on, where it is given.

        Raises:
            errors.Alarm: the log was changed in any way but by adding.
            errors.Damaged: a record cannot be read.
        """
        self._catch_up()
        wanted = self._known[since:until]
        data: list[bytes] = []
        for start in range(0, len(wanted), _AT_ONCE):
            data += self._read(wanted[start : start + _AT_ONCE])
        return [
            LogEntry(position, known.id, record, known.chain, known.step)
            for position, (known, record) in enumerate(zip(wanted, data, strict=True), since)
        ]

    def places(self) -> tuple[Place, ...]:
        """All records in order, without their bytes.

        Raises:
            errors.Alarm: the log was changed in any way but by adding.
        """
        self._catch_up()
        return tuple(self._known)

    def holds(self, count: int, chain: str) -> bool:
        """Whether the log still begins with the `count` records of that running digest."""
        self._catch_up()
        if count > len(self._known):
            return False
        return chain == (self._known[count - 1].chain if count else EMPTY_CHAIN)

    def copied_to(self, repository: Repository) -> EventLog:
        """A log of another repository that has all the objects of this one, to be read on."""
        copied = EventLog(repository, lambda: 0)
        copied._tip, copied._known, copied._kept = self._tip, list(self._known), 0
        return copied

    def unreadable(self) -> list[int]:
        """The positions of records that cannot be read any more, for the case of damage.

        Raises:
            errors.Alarm, errors.Damaged: it cannot even be told which records there are.
        """
        self._catch_up()
        return [at for at, known in enumerate(self._known) if not self._is_read(known)]

    def _is_read(self, known: Place) -> bool:
        try:
            self._read([known])
        except errors.SmguideError:
            return False
        return True

    def append(
        self, build: Callable[[LogState], bytes], *, author: Author, time: datetime
    ) -> LogEntry:
        """Add one record at the end.

        `build` gets the state it will follow and returns the bytes; it runs while the library
        is locked, so it must not ask anybody anything and not save. It may be called again
        when another program wrote in between.

        Raises:
            errors.TooLarge: the record has more than `RECORD_LIMIT` bytes.
            errors.Alarm: the log is not sound.
            errors.StorageError: nothing was added.
        """
        for _ in range(_TRIES - 1):
            try:
                return self._append_once(build, author, time)
            except errors.Outdated:
                continue
        return self._append_once(build, author, time)

    def _append_once(
        self, build: Callable[[LogState], bytes], author: Author, time: datetime
    ) -> LogEntry:
        with self._plumbing.exclusive() as held:
            data = build(self.state())
            if len(data) > RECORD_LIMIT:
                raise errors.TooLarge("This text is too long for one record.", "Shorten it.")
            name = hashlib.sha256(data).hexdigest()
            if name not in {known.id for known in self._known}:
                self._write(data, author, time, held)
            at = next(n for n in reversed(range(len(self._known))) if self._known[n].id == name)
        return LogEntry(at, name, data, self._known[at].chain, self._known[at].step)

    def _write(self, data: bytes, author: Author, time: datetime, held: LibraryLock) -> None:
        objects, added = next_step(self._plumbing.reader, self._tip, data, author, time)
        self._plumbing.write(objects, held)
        self._plumbing.move(LOG, new=added.step, old=self._tip, held=held)
        self._settle([added], added.step)

    def _catch_up(self) -> None:
        """Settle what was added since the last look."""
        if self._plumbing.resolve(LOG) == self._tip:
            return
        # Asked first: what is settled by now was settled in the log that is read next.
        settled = self._settled()
        tip = self._plumbing.resolve(LOG)
        if tip is None:
            raise alarm("all of it was taken away")
        if self._tip and settled is not None:
            self._go_back_to(self._common_with(tip))
        command = self._plumbing.command
        self._settle(added_since(command, tip=tip, known=self._tip), tip)
        self._kept = settled

    def _common_with(self, tip: str) -> str | None:
        """The last step that what is known and `tip` have in common."""
        asked = ("merge-base", self._tip or "", tip)
        with self._plumbing.command.start(*asked) as process:
            process.feed(b"")
            found = process.stdout.read(100).decode("ascii", "replace").strip()
            process.outcome()
        return found or None

    def _go_back_to(self, step: str | None) -> None:
        """Forget what came after a step: sending put it in another order (see `__init__`)."""
        known = self._known
        count = next((n for n in range(len(known), 0, -1) if known[n - 1].step == step), 0)
        if count < min(self._kept or 0, len(known)):
            raise alarm("an earlier part was replaced")
        del known[count:]
        self._tip = step

    def _settle(self, added: Sequence[Added], tip: str) -> None:
        chain = self._known[-1].chain if self._known else EMPTY_CHAIN
        for record in added:
            chain = next_chain(chain, record.id)
            self._known.append(Place(record.id, record.blob, chain, record.step))
        self._tip = tip

    def _read(self, wanted: Sequence[Place]) -> list[bytes]:
        infos = self._plumbing.reader.infos([known.blob for known in wanted])
        sound = [info for info in infos if info and info.kind == "blob"]
        if len(sound) != len(wanted):
            raise DAMAGED.about(self._plumbing.command.place)
        if any(info.size > RECORD_LIMIT for info in sound):
            raise alarm("a record is larger than smguide ever writes")
        data = self._plumbing.reader.contents(sound)
        for known, record in zip(wanted, data, strict=True):
            if hashlib.sha256(record).hexdigest() != known.id:
                raise alarm("a record does not match its name")
        return data
