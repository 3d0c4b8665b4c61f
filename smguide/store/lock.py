"""One saver at a time, also across processes, and tidying up after one that died.

The operating system lets go of the lock when its holder dies (git.md 6.1). On POSIX the git
children inherit it, so that it stays held until the last of them is gone.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from smguide.store.failures import BUSY, LEADS_ELSEWHERE, disk_errors_about
from smguide.store.files import open_own

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD = b"held\n"
# Beyond the marker above: Windows refuses reads of a locked range to everybody else.
_LOCKED_BYTE = 1024


class LibraryLock:
    """The right to write in one library folder; use as a context manager.

    Attributes:
        left_by_dead: True while held, when the holder before did not let go by itself.
    """

    def __init__(self, path: Path, *, patience: float = 20.0) -> None:
        """`path` is the lock file, made when missing; `patience` is in seconds."""
        self.path = path
        self.patience = patience
        self.left_by_dead = False
        self._descriptor: int | None = None

    def __enter__(self) -> LibraryLock:
        """Wait for the lock.

        Raises:
            errors.LockedElsewhere: nobody let go within `patience` seconds.
            errors.ForeignRepository: something else than a lock file is there.
            errors.StorageError: the lock file cannot be made.
        """
        descriptor = open_own(self.path)
        try:
            self._wait(descriptor)
            with disk_errors_about(self.path.parent):
                self.left_by_dead = self._left_by_dead(descriptor)
                os.write(descriptor, _HELD)
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor = descriptor
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let go; an empty lock file says that it was done in good order."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.ftruncate(descriptor, 0)
            unlock(descriptor)
            os.close(descriptor)

    @property
    def inherited(self) -> tuple[int, ...]:
        """File descriptors a child must inherit to keep the lock while it lives."""
        if self._descriptor is None or sys.platform == "win32":
            return ()
        return (self._descriptor,)

    def _left_by_dead(self, descriptor: int) -> bool:
        """Whether the mark of a holder is there; what holds anything else is not ours to empty."""
        found = os.read(descriptor, len(_HELD) + 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
        if not _HELD.startswith(found):
            raise LEADS_ELSEWHERE.about(self.path)
        return bool(found)

    def _wait(self, descriptor: int) -> None:
        deadline = time.monotonic() + self.patience
        while not try_lock(descriptor):
            if time.monotonic() > deadline:
                raise BUSY.about(self.path.parent)
            time.sleep(random.uniform(0.002, 0.02))


def leftovers(git_dir: Path) -> list[Path]:
    """What writers left there; stale only while the lock is held.

    Raises:
        errors.StorageError: the folder cannot be read.
    """
    with disk_errors_about(git_dir):
        return [path for path in _files_within(git_dir) if _is_leftover(path, git_dir)]


def sweep_stale_locks(git_dir: Path) -> list[Path]:
    """Remove what dead writers left behind and return it; only while holding the lock.

    With the OS lock held no git of ours is alive, so every ``*.lock`` and half-written object
    is stale (git.md 6.1).
    """
    stale = leftovers(git_dir)
    with disk_errors_about(git_dir):
        for path in stale:
            path.unlink(missing_ok=True)
    return stale


def _files_within(git_dir: Path) -> Iterator[Path]:
    """Every file, never through a link: what another folder holds is not ours to remove."""
    for folder, _, names in os.walk(git_dir, followlinks=False):
        yield from (Path(folder, name) for name in names)


def _is_leftover(path: Path, git_dir: Path) -> bool:
    if path.suffix == ".lock":
        return True
    return path.name.startswith("tmp_") and path.is_relative_to(git_dir / "objects")


def try_lock(descriptor: int) -> bool:
    """Take the lock of an open file unless somebody holds it; it goes when its holder dies."""
    try:
        if sys.platform == "win32":
            os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def unlock(descriptor: int) -> None:
    """Let go of the lock of an open file that is about to be closed."""
    # On POSIX closing is enough, and children that still write keep it, as they must.
    if sys.platform == "win32":
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
