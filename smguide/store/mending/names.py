"""The two names on which everything hangs: what they point at, and what they should point at.

A name is one small file of 41 bytes. Where it was emptied, the revisions and records are all still
there; what this computer has seen of them tells which is the newest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from smguide.errors import SmguideError
from smguide.review.event import EMPTY_CHAIN, next_chain
from smguide.store.eventlog import LOG
from smguide.store.failures import disk_errors_about
from smguide.store.logwalk import FOLDER_OF_EVENTS, added_since
from smguide.store.mending.parts import led_to, read_part
from smguide.store.plumbing import Plumbing
from smguide.store.repository import MAIN
from smguide.store.trees import is_object_id, parse_tree

NAMES: Final = (MAIN, LOG)
_PLAIN: Final = re.compile(rb"[0-9a-f]{40}\n?")
_PACKED: Final = re.compile(r"#.*|\^[0-9a-f]{40}|([0-9a-f]{40}) (refs/[!-~]+)")
_LARGEST: Final = 256 * 1024


def damaged_names(git_dir: Path) -> list[str]:
    """Which of the two names cannot be read any more.

    Raises:
        errors.StorageError: the folder cannot be read.
    """
    with disk_errors_about(git_dir):
        packed = packed_names(git_dir)
        return [name for name in NAMES if not _is_read(git_dir / name, name in packed)]


def damaged_files(git_dir: Path) -> list[Path]:
    """Files of names, of editions too, that hold anything but an id.

    Raises:
        errors.StorageError: the folder cannot be read.
    """
    with disk_errors_about(git_dir):
        files = [path for path in sorted((git_dir / "refs").rglob("*")) if path.is_file()]
        odd = [path for path in files if path.suffix != ".lock" and not _is_plain(path)]
        packed = git_dir / "packed-refs"
        whole = not packed.is_file() or all(
            _PACKED.fullmatch(line) for line in packed.read_text("utf-8", "replace").splitlines()
        )
        return odd if whole else [*odd, packed]


def packed_names(git_dir: Path) -> dict[str, str]:
    """The names in the common file of names."""
    packed = git_dir / "packed-refs"
    lines = packed.read_text("utf-8", "replace").splitlines() if packed.is_file() else []
    rows = (_PACKED.fullmatch(line) for line in lines)
    return {row[2]: row[1] for row in rows if row and row[2]}


def newest_record(plumbing: Plumbing, count: int, chain: str) -> str | None:
    """The tip of the log after ``count`` records with that running digest, found among all parts.

    Where nothing is known of it (``count`` 0) the longest log that is sound.
    """
    best: tuple[int, str] = (0, "")
    for head in _heads_of_logs(plumbing):
        steps = plumbing.command.run("rev-list", "--reverse", head, "--").decode().split()
        tip = steps[count - 1] if 0 < count <= len(steps) else head
        reached = _chain_of(plumbing, tip)
        if count and reached == (count, chain):
            return tip
        if not count and reached is not None:
            best = max(best, (reached[0], tip))
    return best[1] or None


def noted_revision(git_dir: Path) -> str | None:
    """The newest revision by the small file in which its number is remembered."""
    try:
        words = (git_dir / "smguide-count").read_text("ascii", "replace").split()
    except OSError:
        return None
    return words[0] if words and is_object_id(words[0]) else None


def _is_read(path: Path, packed: bool) -> bool:
    return _is_plain(path) if path.is_file() else packed


def _is_plain(path: Path) -> bool:
    return path.stat().st_size <= 41 and bool(_PLAIN.fullmatch(path.read_bytes()))


def _heads_of_logs(plumbing: Plumbing) -> list[str]:
    """Steps of a log that no other step stands on."""
    steps = _commits(plumbing)
    below = {parent for parents in steps.values() for parent in parents}
    return [oid for oid in steps if oid not in below and _is_log(plumbing, oid)]


def _commits(plumbing: Plumbing) -> dict[str, Sequence[str]]:
    """Every commit that can be read, with its parents."""
    listed = ("cat-file", "--batch-all-objects", "--batch-check=%(objecttype) %(objectname)")
    rows = plumbing.command.run(*listed).decode("ascii", "replace").splitlines()
    ids = [row.split()[1] for row in rows if row.startswith("commit ")]
    stored = ((oid, read_part(plumbing.reader, oid)) for oid in ids)
    return {oid: led_to(data)[1:] for oid, data in stored if data is not None}


def _is_log(plumbing: Plumbing, oid: str) -> bool:
    try:
        tree = plumbing.reader.object(f"{oid}^{{tree}}", "tree", _LARGEST)
        return tree is not None and [one.name for one in parse_tree(tree)] == [FOLDER_OF_EVENTS]
    except (SmguideError, ValueError):
        return False


def _chain_of(plumbing: Plumbing, tip: str) -> tuple[int, str] | None:
    """How many records lead to ``tip`` and their running digest; None where it is no sound log."""
    try:
        added = added_since(plumbing.command, tip=tip, known=None)
    except SmguideError:
        return None
    chain = EMPTY_CHAIN
    for record in added:
        chain = next_chain(chain, record.id)
    return len(added), chain
