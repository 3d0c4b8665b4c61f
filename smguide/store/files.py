"""Files written whole or not at all; shared by drafts, settings, keys and exports."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import sys
import tempfile
import time
from pathlib import Path

from smguide.errors import NotWritable
from smguide.store.failures import NOT_WRITABLE, disk_errors_about

# Less what the person's system takes away (umask).
_FOR_ALL = 0o666
_TRIES = 20 if os.name == "nt" else 1


def make_folder(folder: Path, *, mode: int = 0o700) -> None:
    """Make `folder` and its parents; one that is there is left as it is.

    Raises:
        errors.StorageError: it cannot be made.
    """
    with disk_errors_about(folder):
        folder.mkdir(mode=mode, parents=True, exist_ok=True)


def insist_on_writable(folder: Path) -> None:
    """Make `folder`, for its owner only, where it is missing, and try to write in it.

    Raises:
        errors.StorageError: it cannot be made or written.
    """
    make_folder(folder)
    with disk_errors_about(folder), tempfile.NamedTemporaryFile(dir=folder) as probe:
        probe.write(b"x")
        probe.flush()


def write_atomically(path: Path, data: bytes, *, mode: int = 0o600) -> None:
    """Replace `path` by `data`, surviving a crash or power loss at any moment.

    For the program's own files. Readers see the old bytes or the new ones, never a part. The
    folder must exist.

    Raises:
        errors.StorageError: DiskFull, NotWritable ...; the old file is untouched.
    """
    _replace(path, data, mode)


def write_export(path: Path, data: bytes) -> None:
    """Write a file for other people and programs, as whole as our own.

    A link stays a link: the file it leads to is written. A file that is there keeps its
    permissions, a new one has those that the person's other files get.

    Raises:
        errors.NotWritable: there is a folder, a device or a file that may not be changed.
        errors.StorageError: the disk refused; the old file is untouched.
    """
    with disk_errors_about(path):
        target = Path(os.path.realpath(path))
        kept = _kept_permissions(path)
        may = kept is None or os.access(target, os.W_OK)
    if not may:
        raise NOT_WRITABLE.about(target)
    _replace(target, data, _FOR_ALL, kept)


def _kept_permissions(path: Path) -> int | None:
    """Those of the file that is to be replaced; None where there is none yet."""
    try:
        before = path.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(before):
        raise NotWritable(
            f"{path} is not a file that could be replaced.", "Choose the name of a file."
        )
    return stat.S_IMODE(before)


def _replace(path: Path, data: bytes, mode: int, kept: int | None = None) -> None:
    beside = path.with_name(f".{path.name[:80]}.{os.getpid()}.{secrets.token_hex(4)}.tmp")
    with disk_errors_about(path):
        try:
            _write_through(beside, data, mode)
            if kept is not None:
                beside.chmod(kept)
            replace_file(beside, path)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
        flush_folder(path.parent)


def read_if_there(path: Path) -> bytes | None:
    """The bytes of `path`, or None where there is no such file.

    Raises:
        errors.StorageError: it is there and cannot be read.
    """
    with disk_errors_about(path):
        try:
            return path.read_bytes()
        except FileNotFoundError:
            return None


def replace_file(source: Path, target: Path) -> None:
    """Rename over `target`; patient with virus scanners that hold files open on Windows."""
    for attempt in range(_TRIES):
        try:
            source.replace(target)
            return
        except PermissionError:
            if attempt == _TRIES - 1:
                raise
            time.sleep(0.05)


def flush_folder(folder: Path) -> None:
    """Make a rename in `folder` survive a power loss, where the system can do that."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # Some file systems refuse to flush a folder; the file itself is flushed already.
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_through(path: Path, data: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
