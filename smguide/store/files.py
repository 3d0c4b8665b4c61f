"""Files written whole or not at all; shared by drafts, settings, keys and exports."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import stat
import sys
import tempfile
import time
from pathlib import Path
from typing import BinaryIO

from smguide.errors import NotWritable, TooLarge
from smguide.store.failures import LEADS_ELSEWHERE, NO_FILE, NOT_WRITABLE, disk_errors_about

# Less what the person's system takes away (umask).
_FOR_ALL = 0o666
_TRIES = 20 if os.name == "nt" else 1
_UNFINISHED = re.compile(r"\..+\.\d+\.[0-9a-f]{8}\.tmp")
_SURELY_DEAD = 3600.0
LARGEST_FILE = 512 * 1024 * 1024
"""Larger than anything smguide keeps in one file."""
# Windows has no pipes among its files, and knows no links where these are missing.
_BINARY = getattr(os, "O_BINARY", 0)
_PROMPTLY = getattr(os, "O_NONBLOCK", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def make_folder(folder: Path, *, mode: int = 0o700) -> None:
    """Make `folder` and its parents, all with `mode`; one that is there is left as it is.

    Raises:
        errors.StorageError: it cannot be made.
    """
    with disk_errors_about(folder):
        if folder.is_dir():
            return
        missing = [one for one in folder.parents if not one.exists()]
        for one in (*reversed(missing), folder):
            one.mkdir(mode=mode, exist_ok=True)


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


def sweep_unfinished(folder: Path) -> None:
    """Take away what writers that died have left beside their files an hour ago and more."""
    with contextlib.suppress(OSError):
        for path in folder.glob(".*.tmp"):
            is_ours = _UNFINISHED.fullmatch(path.name)
            if is_ours and time.time() - path.stat().st_mtime > _SURELY_DEAD:
                path.unlink()


def read_if_there(path: Path, *, limit: int = LARGEST_FILE) -> bytes | None:
    """The bytes of `path`, `limit` of them at most, or None where there is no such file.

    Only of a file: a pipe would never answer, and a device might never end.

    Raises:
        errors.TooLarge: it is longer; nothing of it is read.
        errors.StorageError: it is there and cannot be read.
    """
    with disk_errors_about(path):
        try:
            descriptor = os.open(path, os.O_RDONLY | _BINARY | _PROMPTLY)
        except FileNotFoundError:
            return None
        with os.fdopen(descriptor, "rb") as stream:
            found = os.fstat(descriptor)
            if not stat.S_ISREG(found.st_mode):
                raise NO_FILE.about(path)
            data = stream.read(limit + 1) if found.st_size <= limit else b""
        if found.st_size > limit or len(data) > limit:
            raise TooLarge(
                f"{path} is larger than {limit // 1024} KiB, the most that smguide reads there.",
                "Choose another file, or move this one away.",
            )
        return data


def open_own(path: Path) -> int:
    """A descriptor to read and write a file of our own, made for its owner only where missing.

    A link or a hard link under its name would let us write into a file of somebody else.

    Raises:
        errors.ForeignRepository: something else than our own file is there.
        errors.StorageError: it cannot be opened.
    """
    with disk_errors_about(path):
        if path.is_symlink():
            raise LEADS_ELSEWHERE.about(path)
        flags = os.O_RDWR | os.O_CREAT | _BINARY | _PROMPTLY | _NO_LINK
        descriptor = os.open(path, flags, 0o600)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise LEADS_ELSEWHERE.about(path)
        return descriptor


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


def write_unflushed(path: Path, data: bytes, beside: Path) -> None:
    """Replace `path`, by way of the new file `beside`, by what may be lost in a power loss.

    Raises:
        OSError: it could not be written, or somebody else writes `beside` at this moment.
    """
    beside.unlink(missing_ok=True)
    with _new_file(beside, 0o600) as stream:
        stream.write(data)
    replace_file(beside, path)


def _write_through(path: Path, data: bytes, mode: int) -> None:
    with _new_file(path, mode) as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _new_file(path: Path, mode: int) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode), "wb")
