"""What this computer has seen of a record and its history, remembered outside of them.

The log cannot tell that its newest entries were taken away again, nor the line of revisions that
its end was exchanged; whoever has seen them can (git.md 2.2 steps 3, 6 and 7). Losing what was
remembered is no error: it is remembered anew from what is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from smguide.errors import Alarm, StorageError
from smguide.store.eventlog import LogEntry
from smguide.store.files import read_if_there, write_atomically
from smguide.store.sealed import sealed, unsealed
from smguide.workspace.stored import StoredRevisions

_FORMAT = "smguide-pins/1"


@dataclass(frozen=True, slots=True)
class Pins:
    """The first entry, the running digest after ``count`` entries, the newest revision.

    Nothing is known where ``count`` or ``number`` is 0. ``turn`` counts how often entries that
    nobody else had yet were put in another order.
    """

    genesis: str = ""
    count: int = 0
    chain: str = ""
    number: int = 0
    main: str = ""
    turn: int = 0


def is_sound(stored: bytes) -> bool:
    """Whether a file of pins is as it was written: one flipped bit is not to raise an alarm."""
    return unsealed(stored) is not None


class PinBoard:
    """The pins of one set of guidelines, in a file of their own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._set = Pins()
        self._turn = 0

    def read(self) -> Pins:
        """What was seen so far; nothing where the file is lost or damaged."""
        known = self._stored()
        self._turn = known.turn
        return known

    def _stored(self) -> Pins:
        try:
            record = unsealed(read_if_there(self._path) or b"{}")
        except StorageError:
            return Pins()
        if record is None:
            return Pins()
        number, text = record.number, record.text
        return Pins(
            text("genesis"), max(number("count"), 0), text("chain"),
            max(number("number"), 0), text("main"), number("turn"),
        )  # fmt: skip

    def insist(self, pins: Pins, entries: Sequence[LogEntry], revisions: StoredRevisions) -> None:
        """Compare the whole record and its history, read after ``pins``, with them.

        Raises:
            Alarm: something that was seen is missing or another now.
        """
        if pins.count and [e.chain for e in entries[pins.count - 1 : pins.count]] != [pins.chain]:
            raise self._alarm("Entries that this computer has seen are missing from the record.")
        newest = revisions.revision(pins.number)
        if pins.number and (newest is None or newest.commit != pins.main):
            raise self._alarm(
                f"Revision {pins.number}, which this computer has seen, is not in the history now."
            )

    def advance(self, seen: Pins) -> None:
        """Remember what is there now; what another window has seen beyond it stays.

        A folder that cannot be written remembers nothing; reading goes on.
        """
        if seen == self._set:
            return
        self._set = seen
        known = self._stored()
        if known.turn != self._turn:
            # Another window has put entries in another order; what was seen here may be the old.
            self._turn, self._set = known.turn, Pins()
            return
        seen = replace(seen, turn=known.turn)
        if known.genesis == seen.genesis and known.count > seen.count:
            seen = replace(seen, count=known.count, chain=known.chain)
        if known.genesis == seen.genesis and known.number > seen.number:
            seen = replace(seen, number=known.number, main=known.main)
        if seen != known:
            with suppress(StorageError):
                self._write(seen)

    def put(self, seen: Pins) -> None:
        """Remember just this: the entries after it come in another order, or have come so.

        Raises:
            StorageError: it cannot be written down; then the order must stay.
        """
        self._turn = self._stored().turn + 1
        self._set = Pins()
        self._write(replace(seen, turn=self._turn))

    def _write(self, seen: Pins) -> None:
        write_atomically(self._path, sealed({"format": _FORMAT, **asdict(seen)}))

    def _alarm(self, sentence: str) -> Alarm:
        return Alarm(
            sentence,
            "Do not approve or publish anything, and compare with the copies of your colleagues. "
            f"If you put back an older copy yourself, remove the file “{self._path}” first.",
        )
