"""Whether one record is sound: looked through as a whole, also where it is in alarm."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from smguide.errors import Alarm, InvalidDocument, SmguideError, StorageError
from smguide.model.canonical import canonical_json, parse_record
from smguide.model.guidelines import Guidelines
from smguide.review.audit import AuditReport
from smguide.review.doubt import entries_in_doubt
from smguide.review.ledger import Ledger
from smguide.store.files import read_if_there, write_atomically, write_export
from smguide.workspace import drafting
from smguide.workspace.auditing import audited
from smguide.workspace.parts import Parts
from smguide.workspace.unreadable import unreadable
from smguide.workspace.values import KeptWork

_FORMAT = "smguide-soundness/1"


class Outcome(StrEnum):
    """What a look came to; ``UNFINISHED`` where not everything was looked at."""

    SOUND = "sound"
    LOOK = "look"
    ALARM = "alarm"
    UNFINISHED = "unfinished"


@dataclass(frozen=True, slots=True)
class LastLook:
    """When somebody on this computer last looked through everything, and what came of it."""

    at: datetime
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class DoubtfulEntry:
    """An entry that may have been forged: what kind it is, by whom, when, of which revision."""

    position: int
    type: str
    name: str
    at: datetime
    number: int


@dataclass(frozen=True, slots=True)
class RecordLook:
    """What was found; ``report`` is None where ``stopped`` says why nothing more could be read.

    ``damage`` has a sentence for each damage of what is stored; None where nobody looked.
    """

    at: datetime
    entries: int = 0
    revisions: int = 0
    report: AuditReport | None = None
    stopped: SmguideError | None = None
    doubtful: tuple[DoubtfulEntry, ...] = ()
    damage: tuple[str, ...] | None = None

    @property
    def outcome(self) -> Outcome:
        """What it comes to; sound only where all was looked at and all is as it should be."""
        if isinstance(self.stopped, Alarm):
            return Outcome.ALARM
        wrong = self.report is not None and not self.report.ok
        if wrong or self.damage or self.stopped is not None:
            return Outcome.LOOK
        return Outcome.UNFINISHED if self.report is None or self.damage is None else Outcome.SOUND


class Soundness:
    """Looks through the record and the store of one set of guidelines; changes neither."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def look(self) -> RecordLook:
        """Every entry, signature and revision, relying on nothing that was found out before."""
        at = self._parts.clock()
        try:
            report = audited(self._parts)
            ledger = self._parts.decisions.ledger()
        except SmguideError as error:
            return RecordLook(at, stopped=error)
        return RecordLook(
            at,
            entries=ledger.count,
            revisions=self._parts.revisions.count,
            report=report,
            doubtful=tuple(_doubtful(ledger)),
        )

    def look_at_store(self, seen: RecordLook) -> RecordLook:
        """Read everything that is stored as well; the look is then complete and remembered."""
        try:
            damage = tuple(self._parts.repository.fsck())
            damage = unreadable(self._parts.repository) or damage if damage else ()
        except SmguideError as error:
            damage = (error.message,)
        whole = replace(seen, damage=damage)
        self._remember(LastLook(whole.at, whole.outcome))
        return whole

    def alarm(self) -> Alarm | None:
        """The alarm that holds everything up now, if there is one; quick."""
        try:
            self._parts.decisions.ledger()
        except Alarm as error:
            return error
        except SmguideError:
            return None
        return None

    def draft(self) -> KeptWork | None:
        """What is being written, as it lies on this computer whatever became of the history.

        Raises:
            Damaged: it cannot be read.
        """
        kept = self._parts.drafts.read(drafting.DRAFT)
        return drafting.restored(self._parts, kept) if kept else None

    def kept_text(self) -> Guidelines | None:
        """What this computer last showed of the guidelines; for their title, not to rely on."""
        with suppress(SmguideError):
            return drafting.kept_here(self._parts)
        return None

    @property
    def last(self) -> LastLook | None:
        """The last complete look; None where there was none or nobody knows any more."""
        with suppress(InvalidDocument, StorageError, ValueError):
            record = parse_record(read_if_there(self._parts.soundness_file) or b"{}")
            moment = datetime.fromisoformat(record.text("at"))
            return LastLook(moment.astimezone(), Outcome(record.text("outcome")))
        return None

    def save_text(self, text: str, path: Path) -> Path:
        """Write what was found for somebody else to read.

        Raises:
            StorageError: it cannot be written there.
        """
        write_export(path.absolute(), text.encode())
        return path

    def _remember(self, look: LastLook) -> None:
        plain = {"format": _FORMAT, "at": look.at.isoformat(), "outcome": look.outcome.value}
        with suppress(StorageError):
            write_atomically(self._parts.soundness_file, canonical_json(plain))


def _doubtful(ledger: Ledger) -> Iterator[DoubtfulEntry]:
    for entry in entries_in_doubt(ledger):
        name = ledger.name(entry.person)
        yield DoubtfulEntry(entry.position, entry.type, name, entry.time, entry.number)
