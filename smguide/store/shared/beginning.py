"""An empty folder made ready to be a shared copy."""

from __future__ import annotations

import re
import stat
import sys
from pathlib import Path

from smguide.errors import SharingError
from smguide.store.failures import NO_SUCH_FOLDER, disk_errors_about
from smguide.store.files import write_export
from smguide.store.shared.address import Address

# Whatever program somebody else uses: nothing is ever taken back or tidied away there.
_CONFIG = """\
[core]
\trepositoryformatversion = 0
\tbare = true
{shared}[receive]
\tdenyNonFastForwards = true
\tdenyDeletes = true
\tautogc = false
[gc]
\tauto = 0
"""
_FOLDERS = ("objects/info", "objects/pack", "refs/heads", "refs/tags")
_UNFINISHED = re.compile(r"\.(config|HEAD)\.\d+\.[0-9a-f]{8}\.tmp")
_SHARED = "\tsharedRepository = {who}\n"


def begin_folder(address: Address) -> None:
    """Make an empty folder, or one that is to be made, ready; a server or a shared copy stays.

    One in which this was broken off counts as empty.

    Raises:
        errors.SharingError: something else is in it.
        errors.StorageError: it cannot be made or written.
    """
    folder = address.folder
    if folder is None or _is_shared_copy(folder):
        return
    with disk_errors_about(folder):
        if not folder.exists():
            if not folder.parent.is_dir():
                raise NO_SUCH_FOLDER.about(folder)
            folder.mkdir()
        if not _is_free(folder):
            raise SharingError(
                f"The folder {folder} is not empty.",
                "Choose an empty folder, or make a new one in it.",
            )
        _fill(folder)


def _is_shared_copy(folder: Path) -> bool:
    """Whether it looks like one from outside; what it holds is asked by git, with care."""
    with disk_errors_about(folder):
        return (folder / "HEAD").is_file() and (folder / "objects").is_dir()


def _is_free(folder: Path) -> bool:
    """Whether nothing is in it but what a beginning that was broken off has left."""
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    begun = {*_FOLDERS, *(name.partition("/")[0] for name in _FOLDERS), "config"}
    return all(name in begun or _UNFINISHED.fullmatch(name) for name in names)


def _fill(folder: Path) -> None:
    """What git needs to know it by; the mark of a repository comes last."""
    for name in _FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
        _open_like(folder, folder / name)
    config = _CONFIG.format(shared=_shared(folder))
    write_export(folder / "config", config.encode())
    write_export(folder / "HEAD", b"ref: refs/heads/main\n")


def _shared(folder: Path) -> str:
    """Those who may write in the folder may write in all that will lie in it."""
    mode = folder.stat().st_mode
    if sys.platform == "win32" or not mode & stat.S_IWGRP:
        return ""
    return _SHARED.format(who="world" if mode & stat.S_IWOTH else "group")


def _open_like(folder: Path, inside: Path) -> None:
    if sys.platform != "win32":
        mode = stat.S_IMODE(folder.stat().st_mode)
        inside.chmod(mode)
        inside.parent.chmod(mode)
