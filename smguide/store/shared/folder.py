"""Whether a shared folder is one folder: nothing in it may lead git somewhere else."""

from __future__ import annotations

from pathlib import Path

from smguide.errors import Alarm
from smguide.store.failures import disk_errors_about

_PARTS = (
    "HEAD", "config", "packed-refs", "objects", "objects/info", "objects/pack", "refs",
    "refs/heads", "refs/heads/main", "refs/heads/smguide-log", "hooks", "info",
)  # fmt: skip
# Files by which a repository says that its things are elsewhere, or that it has another beginning;
# and a folder that would be taken for the repository in place of the one that holds it.
_ELSEWHERE = ("commondir", "gitdir", "shallow", "info/grafts", ".git")


def insist_on_one_folder(folder: Path) -> None:
    """Go on only where all that will be read and written lies in the folder itself.

    Raises:
        Alarm: a part of it leads elsewhere.
        StorageError: it cannot be looked at.
    """
    with disk_errors_about(folder):
        led = [name for name in _PARTS if (folder / name).is_symlink()]
        led += [name for name in _ELSEWHERE if (folder / name).exists()]
    if led:
        raise Alarm(
            f"The shared folder {folder} was changed: “{led[0]}” in it leads elsewhere.",
            "Nothing was read from it or written to it. Tell whoever looks after the folder.",
        )
