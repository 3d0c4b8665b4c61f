"""What a person can do with backups; a facet of :class:`smguide.workspace.Workspace`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from smguide.errors import AlreadyExists, NotFound
from smguide.workspace.backup.bringing import BringingIn
from smguide.workspace.backup.reading import contents_of, needs_passphrase, opened
from smguide.workspace.backup.reminding import HabitBox, Reminder
from smguide.workspace.backup.safety import SafetyShelf
from smguide.workspace.backup.values import (
    EVERYTHING,
    Choice,
    Contents,
    Holdings,
    Made,
    Result,
    Watch,
    unwatched,
)
from smguide.workspace.backup.writing import with_suffix, write_backup


class Backups:
    """Backups of the library, and the safety copies made by themselves."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self.safety = SafetyShelf(holdings)
        self.habit = HabitBox(holdings.home)

    def make(
        self,
        path: Path,
        names: Sequence[str] = (),
        *,
        keys: bool = False,
        passphrase: str = "",
        replace: bool = False,
        watch: Watch = unwatched,
    ) -> Made:
        """Write everything, or the guidelines of these names, into one file.

        With a passphrase the whole file is sealed; only then it may hold keys. What was written is
        read back and replayed before it stands under its name.

        Raises:
            NotFound: there are no guidelines of one of the names.
            AlreadyExists: there is such a file, and it is not to be replaced.
            WrongUse: keys without a passphrase, or one that is too short.
            StorageError: the disk refused; no backup was made.
        """
        path = with_suffix(path)
        if path.exists() and not replace:
            raise AlreadyExists(
                f"There is a file “{path.name}” already.", "Choose another name for the backup."
            )
        known = self._holdings.library.names()
        for name in names:
            if name not in known:
                raise NotFound(f"There are no guidelines called “{name}”.", "See the library.")
        wanted = list(dict.fromkeys(names)) or known
        made = write_backup(
            self._holdings, path, wanted, keys=keys, passphrase=passphrase, watch=watch
        )
        if set(wanted) == set(known) and not made.left_out:
            self.habit.made(self._today())
        return made

    def reminder(self) -> Reminder | None:
        """What to remind somebody of in the library: a backup is due; None where it is not."""
        return self.habit.due(self._today())

    def remind_later(self) -> None:
        """Say nothing of backups for a week."""
        self.habit.put_off(self._today())

    def _today(self) -> date:
        return self._holdings.clock().astimezone().date()

    def is_protected(self, path: Path) -> bool:
        """Whether a backup asks for a passphrase.

        Raises:
            NotFound, StorageError: it is not there or cannot be read.
        """
        return needs_passphrase(path)

    def look(self, path: Path, passphrase: str = "") -> Contents:
        """What is in a backup, by what it says of itself; nothing is brought in.

        Raises:
            SigningKeyError: the passphrase is missing or does not fit.
            NotFound, InvalidDocument, StorageError: it is no backup that can be read.
        """
        with opened(path, self._holdings.home, passphrase) as archive:
            return contents_of(archive, sealed=bool(passphrase))

    def bring_in(
        self,
        path: Path,
        choice: Choice = EVERYTHING,
        *,
        passphrase: str = "",
        watch: Watch = unwatched,
    ) -> Result:
        """Add what a backup holds to the library.

        Everything is checked first, apart from the library. Guidelines that are here already only
        ever go on: what is further here stays, and what went another way is put beside under
        another name. Drafts that differ are kept among the earlier drafts.

        Raises:
            SigningKeyError: the passphrase is missing or does not fit.
            NotFound, InvalidDocument, StorageError: it is no backup that can be read.
        """
        return BringingIn(self._holdings, self.safety, choice, watch).bring_in(path, passphrase)
