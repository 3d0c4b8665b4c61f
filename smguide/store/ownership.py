"""Telling our own repositories from everybody else's, which are never opened (git.md D1)."""

from __future__ import annotations

import re
from pathlib import Path

from smguide import errors
from smguide.store.failures import DAMAGED, FOREIGN, disk_errors_about, place_of
from smguide.store.files import read_if_there, write_atomically
from smguide.store.plain import insist_on_plain

_HEAD = b"ref: refs/heads/main\n"
_CONFIG = b"""\
[core]
\trepositoryformatversion = 0
\tbare = true
[smguide]
\tlibrary = 1
"""
_LONGEST = 64 * 1024
_MARK = re.compile(r"^\[smguide\]\s+library = 1$", re.MULTILINE)
# Every line our own may hold; programs to run, remotes and includes are none of them.
_OWN_LINE = re.compile(
    r"\s*(\[(core|smguide|gc|pack)\]|[#;].*|"
    r"(repositoryformatversion|bare|filemode|ignorecase|precomposeunicode|symlinks|library|auto)"
    r"\s*=\s*[a-z0-9]+)?\s*",
    re.IGNORECASE,
)
# Files by which a store borrows from elsewhere or shows another line of revisions.
_TRICKS = (
    "commondir",
    "gitdir",
    "shallow",
    "info/grafts",
    "objects/info/alternates",
    "objects/info/http-alternates",
)


def mark_as_ours(git_dir: Path) -> None:
    """Finish a new repository: exactly our settings, and the mark by which it is known."""
    write_atomically(git_dir / "config", _CONFIG)


def insist_on_ours(git_dir: Path) -> None:
    """Let only repositories through that smguide made and nobody changed since.

    Raises:
        errors.NotFound: there is nothing.
        errors.ForeignRepository: somebody else made it, or it reaches out of its folder.
        errors.Damaged: it is ours, with parts missing.
    """
    with disk_errors_about(git_dir):
        if not git_dir.is_dir():
            raise errors.NotFound(
                f"There are no guidelines in {place_of(git_dir)}.", "Check the name."
            )
    insist_on_plain(git_dir)
    config = _config_of(git_dir)
    if not _MARK.search(config) or not all(map(_OWN_LINE.fullmatch, config.splitlines())):
        raise FOREIGN.about(place_of(git_dir))
    with disk_errors_about(git_dir):
        if any((git_dir / link).exists() for link in _TRICKS):
            raise FOREIGN.about(place_of(git_dir))
        if not (git_dir / "objects").is_dir() or not (git_dir / "refs").is_dir():
            raise DAMAGED.about(place_of(git_dir))
    if _start(git_dir / "HEAD", len(_HEAD)) != _HEAD:
        # It always says the same; a power loss may have emptied it.
        write_atomically(git_dir / "HEAD", _HEAD)


def is_emptied(git_dir: Path) -> bool:
    """Whether the settings of a store are gone or blank, and nothing in it reaches elsewhere.

    Such a store was ours before a power loss; settings that say anything else are not touched.

    Raises:
        errors.StorageError: the folder cannot be read.
    """
    stored = _start(git_dir / "config", _LONGEST) if (git_dir / "config").exists() else b""
    with disk_errors_about(git_dir):
        whole = (git_dir / "objects").is_dir() and (git_dir / "refs").is_dir()
        tricked = any((git_dir / link).exists() for link in _TRICKS)
    return stored is not None and not stored.strip(b"\0 \t\r\n") and whole and not tricked


def _config_of(git_dir: Path) -> str:
    return (_start(git_dir / "config", _LONGEST) or b"").decode("utf-8", "replace")


def _start(path: Path, limit: int) -> bytes | None:
    """A small file; None where there is none or it is a large one, which is never ours."""
    try:
        return read_if_there(path, limit=limit)
    except errors.TooLarge:
        return None
