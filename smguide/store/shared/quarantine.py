"""A throw-away repository in which what arrives is looked at before anything of it is taken in.

It is a repository of its own, not a name in the library (git.md 2.1 has both): what it receives may
be huge or unsound and must be gone afterwards, which a library that never throws anything away
cannot do; and asking a server to leave out large files writes that server into the configuration.
It borrows what the library has, so that only what is new is fetched.
"""

from __future__ import annotations

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from smguide.store.eventlog import LOG
from smguide.store.failures import disk_errors_about
from smguide.store.files import make_folder
from smguide.store.lock import try_lock, unlock
from smguide.store.plumbing import Plumbing
from smguide.store.repository import MAIN, Repository

_FOLDER = "quarantine"
_IN_USE = "in-use"
_GIT = "arrived.git"
_KNOWN = "known"


class Quarantine:
    """Use as a context manager; `repository` lives until it is left."""

    def __init__(self, home: Path, library: Repository | None = None) -> None:
        """`library` is the private repository to borrow from, under the data folder `home`."""
        self._home = home
        self._library = library
        self._folder = home / _FOLDER / secrets.token_hex(8)
        self._held: int | None = None
        self._repository: Repository | None = None

    @property
    def repository(self) -> Repository:
        """What arrived, as a repository of ours with only the names that were asked for."""
        assert self._repository is not None, "the quarantine is not entered"
        return self._repository

    def __enter__(self) -> Quarantine:
        """Make it.

        Raises:
            errors.StorageError, errors.GitMissing: it cannot be made.
        """
        _sweep(self._home / _FOLDER)
        make_folder(self._folder)
        with disk_errors_about(self._folder):
            self._held = os.open(self._folder / _IN_USE, os.O_RDWR | os.O_CREAT, 0o600)
        try_lock(self._held)
        try:
            self._make()
        except BaseException:
            self._leave()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._leave()

    def _make(self) -> None:
        git_dir = self._folder / _GIT
        self._repository = Repository.create(git_dir, self._home)
        if self._library is not None:
            self._borrow(git_dir, self._library.plumbing)

    def _borrow(self, git_dir: Path, library: Plumbing) -> None:
        """Have all that the library has, and names for it, so that only what is new is sent."""
        info, named = git_dir / "objects" / "info", git_dir / "refs" / "heads" / _KNOWN
        make_folder(info)
        make_folder(named)
        tips = {name: library.resolve(ref) for name, ref in (("main", MAIN), ("log", LOG))}
        with disk_errors_about(git_dir):
            borrowed = library.git_dir.absolute() / "objects"
            (info / "alternates").write_text(f"{borrowed.as_posix()}\n", encoding="utf-8")
            for name, tip in tips.items():
                if tip:
                    (named / name).write_text(f"{tip}\n", encoding="ascii")

    def _leave(self) -> None:
        if self._repository is not None:
            self._repository.close()
        if self._held is not None:
            unlock(self._held)
            os.close(self._held)
        self._held = None
        _remove(self._folder)


def _sweep(folder: Path) -> None:
    """Remove what a computer that was switched off left behind."""
    with suppress(OSError):
        for left in folder.iterdir():
            if not _is_in_use(left / _IN_USE):
                _remove(left)


def _is_in_use(path: Path) -> bool:
    """Whether somebody holds its lock; one that is being made this moment has none yet."""
    try:
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return not path.parent.exists() or not any(path.parent.iterdir())
    try:
        free = try_lock(descriptor)
        if free:
            unlock(descriptor)
        return not free
    finally:
        os.close(descriptor)


def _remove(folder: Path) -> None:
    """Objects are read-only, which hinders their removal on Windows."""

    def writable(_action: object, path: str, _error: object) -> None:
        with suppress(OSError):
            Path(path).chmod(0o700)
            Path(path).unlink()

    shutil.rmtree(folder, onerror=writable)
