"""Whether a folder holds nothing but files and folders of its own.

A link in it leads git, and us, to read, write and remove elsewhere; a pipe never answers. Nothing
of that kind is ever made by smguide, so whoever finds one goes no further.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from smguide.store.failures import LEADS_ELSEWHERE, disk_errors_about

# Where every level is looked at: names are few there. Of the objects, which are many, git opens
# none but those it is asked for, and does not wait for them (`command.PATIENCE`).
_WHOLE = ("refs", "logs", "info", "worktrees")
_OF_OBJECTS = ("pack", "info")
_MOST = 20_000


def insist_on_plain(git_dir: Path) -> None:
    """Refuse a repository of which a part lies, or might lie, elsewhere.

    Raises:
        errors.ForeignRepository: it holds a link, a pipe, a device, or more names than can be
            looked at.
        errors.StorageError: it cannot be looked at.
    """
    insist_on_no_link(git_dir)
    with disk_errors_about(git_dir):
        for count, entry in enumerate(_entries(git_dir)):
            if count > _MOST or not _is_plain(entry):
                raise LEADS_ELSEWHERE.about(entry.path)


def insist_on_no_link(*paths: Path) -> None:
    """Refuse a file or folder of our own that is a link; one that is missing is none.

    Raises:
        errors.ForeignRepository: it is a link.
    """
    for path in paths:
        with disk_errors_about(path):
            if path.is_symlink() or _is_junction(path):
                raise LEADS_ELSEWHERE.about(path)


def _entries(git_dir: Path) -> Iterator[os.DirEntry[str]]:
    yield from _in(git_dir)
    yield from _in(git_dir / "objects")
    for name in _OF_OBJECTS:
        yield from _all_in(git_dir / "objects" / name)
    for name in _WHOLE:
        yield from _all_in(git_dir / name)


def _in(folder: Path) -> Iterator[os.DirEntry[str]]:
    if folder.is_dir() and not folder.is_symlink():
        with os.scandir(folder) as found:
            yield from found


def _all_in(folder: Path) -> Iterator[os.DirEntry[str]]:
    """What is in a folder and in those within; no level waits for another, however deep it goes."""
    folders = [folder]
    while folders:
        for entry in _in(folders.pop()):
            yield entry
            if entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))


def _is_plain(entry: os.DirEntry[str]) -> bool:
    mode = entry.stat(follow_symlinks=False).st_mode
    return (stat.S_ISDIR(mode) or stat.S_ISREG(mode)) and not _is_junction(Path(entry.path))


def _is_junction(path: Path) -> bool:
    """Windows has a second kind of link to a folder, which Python takes for a folder."""
    try:
        tag = getattr(path.lstat(), "st_reparse_tag", 0)
    except FileNotFoundError:
        return False
    return bool(tag) and tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", 0)
