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
from smguide.store.commits import Author, encode_commit
from smguide.store.failures import DAMAGED
from smguide.store.lock import LibraryLock
from smguide.store.logwalk import FOLDER_OF_EVENTS, Added, added_since, alarm
from smguide.store.repository import Repository
from smguide.store.shape import FOLDER, PLAIN_FILE
from smguide.store.trees import ObjectData, TreeEntry, encode_tree, object_id

LOG = "refs/heads/smguide-log"
# The JSON of a record may have 64 KiB; its signature comes on top.
RECORD_LIMIT = 128 * 1024
_AT_ONCE = 500
_TRIES = 3
_MESSAGE = "Add a record\n"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One record: its place from 0, its id, its bytes, and the running digest up to it.

    `chain` is that of `smguide.review.event.next_chain`.
    """

    position: int
    id: str
    data: bytes
    chain: str


@dataclass(frozen=True, slots=True)
class LogState:
    """How far the log has come: number of records, running digest, newest revision."""

    count: int
    chain: str
    main: str | None


@dataclass(frozen=True, slots=True)
class _Known:
    """A record whose place is settled; its bytes are read when asked for."""

    id: str
    blob: str
    chain: str


class EventLog:
    """The log of one repository. Closing the repository is enough to close it."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._plumbing = repository.plumbing
        self._tip: str | None = None
        self._known: list[_Known] = []

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

    def entries(self, since: int = 0) -> list[LogEntry]:
        """The records from position `since` on, their bytes checked against their names.

        Raises:
            errors.Alarm: the log was changed in any way but by adding.
            errors.Damaged: a record cannot be read.
        """
        self._catch_up()
        wanted = self._known[since:]
        data: list[bytes] = []
        for start in range(0, len(wanted), _AT_ONCE):
            data += self._read(wanted[start : start + _AT_ONCE])
        return [
            LogEntry(position, known.id, record, known.chain)
            for position, (known, record) in enumerate(zip(wanted, data, strict=True), since)
        ]

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
                self._write(name, data, author, time, held)
            at = next(n for n in reversed(range(len(self._known))) if self._known[n].id == name)
        return LogEntry(at, name, data, self._known[at].chain)

    def _write(
        self, name: str, data: bytes, author: Author, time: datetime, held: LibraryLock
    ) -> None:
        blob = object_id("blob", data)
        trees = self._grown_trees(name, blob)
        raw = encode_commit(
            tree=object_id("tree", trees[-1]),
            parent=self._tip,
            author=author,
            time=time,
            message=_MESSAGE,
        )
        objects: list[ObjectData] = [("blob", data), *(("tree", tree) for tree in trees)]
        tip = object_id("commit", raw)
        self._plumbing.write([*objects, ("commit", raw)], held)
        self._plumbing.move(LOG, new=tip, old=self._tip, held=held)
        self._settle([Added(name, blob)], tip)

    def _grown_trees(self, name: str, blob: str) -> list[bytes]:
        """The three folders with the new record in, innermost first."""
        reader = self._plumbing.reader
        root = reader.info(f"{self._tip}^{{tree}}") if self._tip else None
        events = self._level(root.id if root else None, FOLDER_OF_EVENTS)
        fans = reader.tree(events) if events else []
        fan = next((entry.id for entry in fans if entry.name == name[:2]), None)
        files = reader.tree(fan) if fan else []
        inner = encode_tree([*files, TreeEntry(PLAIN_FILE, f"{name}.event", blob)])
        others = [entry for entry in fans if entry.name != name[:2]]
        middle = encode_tree([*others, TreeEntry(FOLDER, name[:2], object_id("tree", inner))])
        outer = encode_tree([TreeEntry(FOLDER, FOLDER_OF_EVENTS, object_id("tree", middle))])
        return [inner, middle, outer]

    def _level(self, tree: str | None, name: str) -> str | None:
        entries = self._plumbing.reader.tree(tree) if tree else []
        return next((entry.id for entry in entries if entry.name == name), None)

    def _catch_up(self) -> None:
        """Settle what was added since the last look."""
        tip = self._plumbing.resolve(LOG)
        if tip == self._tip:
            return
        if tip is None:
            raise alarm("all of it was taken away")
        self._settle(added_since(self._plumbing.command, tip=tip, known=self._tip), tip)

    def _settle(self, added: Sequence[Added], tip: str) -> None:
        chain = self._known[-1].chain if self._known else EMPTY_CHAIN
        for record in added:
            chain = next_chain(chain, record.id)
            self._known.append(_Known(record.id, record.blob, chain))
        self._tip = tip

    def _read(self, wanted: Sequence[_Known]) -> list[bytes]:
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
