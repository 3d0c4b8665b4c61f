"""Whether a folder holds nothing but files and folders of its own.

A link in it leads git, and us, to read, write and remove elsewhere; a pipe never answers. Nothing
of that kind is ever made by smguide, so whoever finds one goes no further.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from smguide.store.failures import LEADS_ELSEWHERE, disk_errors_about

# So many names of revisions, editions and their folders are looked at; objects may be more.
_MOST = 20_000


def insist_on_plain(git_dir: Path) -> None:
    """Refuse a repository of which a part lies, or might lie, elsewhere.

    Raises:
        errors.ForeignRepository: it holds a link, a pipe, a device, or more names than can be
            looked at.
        errors.StorageError: it cannot be looked at.
    """
    insist_on_no_link(git_dir)
    objects, names = str(git_dir / "objects"), 0
    with disk_errors_about(git_dir):
        for entry in _entries(git_dir):
            names += not entry.path.startswith(objects)
            if names > _MOST or not _is_plain(entry):
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
    """What is in a folder and in those within; no level waits for another, however deep it goes.

    Another window may be tidying up: a folder that is gone by now holds nothing.
    """
    folders = [str(git_dir)]
    while folders:
        with suppress(FileNotFoundError), os.scandir(folders.pop()) as found:
            for entry in found:
                yield entry
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.path)


def _is_plain(entry: os.DirEntry[str]) -> bool:
    if entry.is_file(follow_symlinks=False):
        return True
    if entry.is_dir(follow_symlinks=False):
        return not _is_junction(entry.path)
    return not os.path.lexists(entry.path)


def _is_junction(path: str | Path) -> bool:
    """Windows has a second kind of link to a folder, which Python takes for a folder."""
    if os.name != "nt":
        return False
    try:
        tag = getattr(os.lstat(path), "st_reparse_tag", 0)
    except FileNotFoundError:
        return False
    return bool(tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", None))
