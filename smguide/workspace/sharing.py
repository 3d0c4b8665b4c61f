"""Sharing one set of guidelines with colleagues: beginning it, and exchanging what is new."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from smguide.errors import Alarm, SharingError, WrongUse
from smguide.store.command import GitCommand
from smguide.store.eventlog import LOG
from smguide.store.repository import MAIN
from smguide.store.shared.address import Address, read_address
from smguide.store.shared.beginning import begin_folder
from smguide.store.shared.copy import SharedCopy
from smguide.store.shared.quarantine import Quarantine
from smguide.store.shared.remembered import Remembered
from smguide.workspace.arriving import Witness, insist_on_witness, verified
from smguide.workspace.exchange import Exchange
from smguide.workspace.exchange_report import SyncReport
from smguide.workspace.parts import Parts


@dataclass(frozen=True, slots=True)
class SharedState:
    """Where the shared copy is, when it was last in order, and what waits to be sent."""

    address: str
    last: datetime | None
    unsent_revisions: int
    unsent_entries: int
    trouble: str = ""


class Sharing:
    """The shared copy of one set of guidelines, where there is one."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def state(self) -> SharedState | None:
        """What is known of it without asking it; None where there is no shared copy."""
        known = self._parts.shared.read()
        if known is None:
            return None
        ledger = self._parts.decisions.ledger()
        entries = ledger.count - known.settled + len(self._parts.unsent.entries())
        last = datetime.fromisoformat(known.last) if known.last else None
        revisions = self._parts.revisions.count - known.revisions
        return SharedState(known.address, last, revisions, entries, known.trouble)

    def insist_on(self, witness: Witness) -> None:
        """Go on only if the record holds what an exported document says that it held.

        Raises:
            WrongUse: the document's words are too short to prove anything.
            Alarm: entries are missing, or others are in their place.
        """
        insist_on_witness(self._parts.decisions.ledger(), witness)

    def share(self, address: str) -> SyncReport:
        """Begin a shared copy in an empty folder or an empty place on a server.

        Beginning it again where it was cut off goes on.

        Raises:
            WrongUse: the address cannot be used, or there is a shared copy elsewhere.
            SharingError: there is something else at that address, or it does not take anything.
        """
        where = read_address(address, self._home)
        known = self._parts.shared.read()
        if known is not None and known.count and known.address != str(where):
            raise WrongUse(
                f"These guidelines are shared at {known.address} already.",
                "Two shared copies would part; go on with that one.",
            )
        copy = SharedCopy(where)
        if known is None or not known.count:
            begin_folder(where)
            self._insist_on_place(copy)
            self._begin(where)
        return Exchange(self._parts, copy).run()

    def sync(self) -> SyncReport:
        """Exchange with the shared copy: what others sent arrives, what is unsent is sent.

        Raises:
            WrongUse: there is no shared copy.
            Alarm: it is not what it was; nothing here was changed.
            Unreachable: it does not answer; what is unsent waits.
        """
        known = self._parts.shared.read()
        if known is None:
            raise WrongUse(
                "These guidelines are not shared.", "Share them first, in a folder or on a server."
            )
        address = read_address(known.address, self._home)
        return Exchange(self._parts, SharedCopy(address)).run()

    def _begin(self, where: Address) -> None:
        guideline = self._parts.decisions.ledger().guideline
        self._parts.shared.keep(Remembered(str(where), guideline))

    def _insist_on_place(self, copy: SharedCopy) -> None:
        """Only an empty place is begun in, or one that holds these guidelines already."""
        names = copy.names(self._command)
        mine = not set(names) - {MAIN, LOG, "HEAD"}
        if mine and LOG in names:
            mine = self._is_ours(copy)
        elif mine and MAIN in names:
            mine = bool(self._parts.revisions.number_of(names[MAIN]))
        if not mine:
            raise SharingError(
                f"There is something else at {copy.address} already.",
                "Choose an empty place. If your guidelines are shared there, connect to them.",
            )

    def _is_ours(self, copy: SharedCopy) -> bool:
        with Quarantine(self._home, self._parts.repository) as quarantine:
            there = copy.fetch(quarantine.repository, copy.tips(self._command))
            with suppress(Alarm):
                verified(quarantine.repository, there, self._parts, None)
                return True
        return False

    @property
    def _command(self) -> GitCommand:
        return self._parts.repository.plumbing.command

    @property
    def _home(self) -> Path:
        return self._command.home
