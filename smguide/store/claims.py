"""Which window writes in a draft: noticed by all others, also after a crash or on a shared folder.

A file names the owner; every window holds a lock of the operating system on a file of its own as
long as it lives. On one computer an owner whose lock is free is dead. Locks do not reach across
all shared folders, so a window of another computer lives as long as it touches its file.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from smguide.errors import InvalidDocument, SmguideError
from smguide.model.canonical import canonical_json, parse_record
from smguide.store.files import make_folder, open_own, read_if_there, write_atomically
from smguide.store.lock import try_lock, unlock
from smguide.store.shape import is_safe_name

SILENT_AFTER: Final = 60.0
"""Seconds without a sign of life, after which a window of another computer is taken for dead."""

_OWNER: Final = "open.json"


@dataclass(frozen=True, slots=True)
class Holder:
    """A window that has a draft open: whose, on which computer, since when."""

    window: str
    person: str
    name: str
    computer: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """The answer to a claim: who owns the draft now, and who died over it before."""

    owner: Holder
    mine: bool
    died: Holder | None = None


class ClaimBox:
    """The claims on one draft; ``take`` and ``release`` under the lock of the drafts."""

    def __init__(self, folder: Path, computer: str = "") -> None:
        """`folder` is made when first claimed; `computer` is this one's name."""
        self._folder = folder
        self.computer = computer or socket.gethostname()
        self._held: dict[str, int] = {}

    def take(self, holder: Holder, *, by_force: bool = False) -> Claim:
        """Own the draft, unless a living window does; ``by_force`` takes it from that one too.

        Raises:
            errors.StorageError: the claim cannot be written.
        """
        make_folder(self._folder)
        self._hold(holder.window)
        owner = self.owner()
        mine = owner is None or owner.window == holder.window
        lives = owner is not None and not mine and self._lives(owner, holder.window)
        if owner is not None and lives and not by_force:
            return Claim(owner, mine=False)
        if owner is not None and mine and owner.person == holder.person:
            return Claim(owner, mine=True)
        write_atomically(self._folder / _OWNER, _encode(holder))
        return Claim(holder, mine=True, died=owner if not (mine or lives) else None)

    def owner(self) -> Holder | None:
        """Who owns the draft; None where nobody does or it cannot be read.

        Raises:
            errors.StorageError: the file is there and cannot be read.
        """
        stored = read_if_there(self._folder / _OWNER)
        return _decode(stored) if stored else None

    def touch(self, window: str) -> None:
        """A sign of life, for other computers."""
        with suppress(OSError):
            os.utime(self._file(window))

    def release(self, window: str) -> None:
        """A window closes in good order; what cannot be taken away is stale from now on."""
        with suppress(SmguideError, OSError):
            owner = self.owner()
            if owner is not None and owner.window == window:
                (self._folder / _OWNER).unlink()
        descriptor = self._held.pop(window, None)
        if descriptor is not None:
            unlock(descriptor)
            os.close(descriptor)
            with suppress(OSError):
                self._file(window).unlink()

    def close(self) -> None:
        """Release everything that windows of this program hold."""
        for window in tuple(self._held):
            self.release(window)

    def _hold(self, window: str) -> None:
        if window not in self._held:
            path = self._file(window)
            descriptor = open_own(path)
            try_lock(descriptor)
            self._held[window] = descriptor

    def _lives(self, owner: Holder, asking: str) -> bool:
        if owner.computer != self.computer:
            return self._silent_for(owner.window, asking) < SILENT_AFTER
        try:
            descriptor = os.open(self._file(owner.window), os.O_RDWR)
        except OSError:
            return False
        free = try_lock(descriptor)
        if free:
            unlock(descriptor)
        os.close(descriptor)
        return not free

    def _silent_for(self, window: str, asking: str) -> float:
        """Seconds since its last sign of life, by the clock of the folder they share."""
        self.touch(asking)
        try:
            now = self._file(asking).stat().st_mtime
            return now - self._file(window).stat().st_mtime
        except OSError:
            return SILENT_AFTER

    def _file(self, window: str) -> Path:
        return self._folder / f"{window}.window"


def _encode(holder: Holder) -> bytes:
    plain: dict[str, Any] = {
        "window": holder.window,
        "person": holder.person,
        "name": holder.name,
        "computer": holder.computer,
        "since": holder.since.isoformat(),
    }
    return canonical_json(plain)


def _decode(stored: bytes) -> Holder | None:
    try:
        record = parse_record(stored, name="The claim")
        since = datetime.fromisoformat(record.text("since"))
    except (InvalidDocument, ValueError):
        return None
    window = record.text("window")
    if not is_safe_name(window) or since.tzinfo is None:
        return None
    return Holder(
        window, record.text("person"), record.text("name"), record.text("computer"), since
    )
