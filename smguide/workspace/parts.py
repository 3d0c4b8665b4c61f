"""What belongs to one set of guidelines while it is open: store, drafts, record, keys."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from smguide.errors import NotFound, SmguideError
from smguide.model.codec import load
from smguide.model.file_memory import FileMemory
from smguide.model.guidelines import Guidelines
from smguide.review.ledger import Ledger
from smguide.store.claims import ClaimBox
from smguide.store.drafts import DraftBox
from smguide.store.eventlog import EventLog
from smguide.store.looked import LookedBox
from smguide.store.recent import Recent
from smguide.store.repository import Repository
from smguide.store.shared.remembered import SharedBox
from smguide.store.side_index import SideIndex
from smguide.store.waiting import WaitingBox
from smguide.store.walked import WalkedBox
from smguide.workspace.checked import CheckedBox
from smguide.workspace.decisions import Decisions
from smguide.workspace.keyring import Keyring
from smguide.workspace.packing import Packing
from smguide.workspace.past_pieces import pieces_of
from smguide.workspace.pins import PinBoard
from smguide.workspace.stored import StoredRevisions

_KEPT_TEXTS = 8
"""A look at one revision asks for the same few texts again and again."""


class Parts:
    """Opened once for each set of guidelines and shared by all who act on it here."""

    def __init__(
        self,
        name: str,
        folder: Path,
        repository: Repository,
        clock: Callable[[], datetime],
        keyring: Keyring,
    ) -> None:
        self.name = name
        self.clock = clock
        self.keyring = keyring
        self.repository = repository
        self._texts: Recent[str, Guidelines] = Recent(_KEPT_TEXTS, lambda _: 1)
        self._memory = FileMemory()
        self.drafts = DraftBox(folder / "drafts")
        self.packing = Packing()
        self.claims = ClaimBox(folder / "drafts" / "windows")
        self.revisions = StoredRevisions(repository)
        self.index = SideIndex(folder / "history.index", repository, self.revisions.line, pieces_of)
        self.looked = LookedBox(folder / "looked.json")
        self.walked = WalkedBox(folder / "walked.json")
        self.soundness_file = folder / "soundness.json"
        self.settled: Ledger | None = None
        """What the entries amount to that were in the shared copy last, in its order."""
        self.shared = SharedBox(folder / "shared.json")
        self.unsent = WaitingBox(folder / "unsent")
        self.void = WaitingBox(folder / "void")
        log = EventLog(repository, self.shared.settled)
        pins = PinBoard(folder / "pins.json")
        checked = CheckedBox(folder / "checked")
        self.decisions = Decisions(log, self.revisions, clock, pins, checked)

    def commit(self, number: int) -> str:
        """What the store calls a revision.

        Raises:
            NotFound: there is no such revision.
        """
        revision = self.revisions.revision(number)
        if revision is None:
            raise NotFound(f"There is no revision {number}.", "Choose one from the history.")
        return revision.commit

    def guidelines(self, number: int) -> Guidelines:
        """The guidelines as a revision has them.

        Raises:
            NotFound: there is no such revision.
        """
        commit = self.commit(number)
        known = self._texts.get(commit)
        if known is None:
            known = load(self.repository.read(commit), self._memory)
            self._texts.put(commit, known)
        return known

    def rest(self) -> None:
        """Let go of files and processes for a moment; whoever asks next opens them again."""
        self.index.close()
        self.repository.close()

    def close(self) -> None:
        """Pack a history that has grown, then let go of the files and processes behind it."""
        self.claims.close()
        self.index.close()
        self.decisions.remember()
        with suppress(SmguideError):
            self.repository.tidy()
        self.repository.close()
