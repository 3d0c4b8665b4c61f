"""Keeping a long history quick: many small files become few, and the line gets an index."""

from __future__ import annotations

from smguide.store.failures import disk_errors_about
from smguide.store.lock import LibraryLock
from smguide.store.plumbing import Plumbing

# About five files a save; this many are some four hundred saves.
LOOSE_LIMIT = 2000
# Files are spread evenly over 256 folders by their first two digits; one of them tells.
_SAMPLE = "17"
_FOLDERS = 256


def needs_tidying(plumbing: Plumbing, limit: int = LOOSE_LIMIT) -> bool:
    """Whether more than about `limit` objects lie in files of their own; costs next to nothing."""
    sample = plumbing.git_dir / "objects" / _SAMPLE
    with disk_errors_about(plumbing.command.place):
        return sample.is_dir() and len(list(sample.iterdir())) * _FOLDERS > limit


def tidy(plumbing: Plumbing) -> None:
    """Pack what lies loose and index the line of revisions; nothing is ever thrown away.

    Interrupted at any moment, everything can still be read.

    Raises:
        errors.StorageError: the disk refused; nothing was lost.
    """
    with plumbing.exclusive() as held:
        # An open pack cannot be replaced on Windows.
        plumbing.reader.close()
        plumbing.insist(held, "repack", "--geometric=2", "-d", "-l", "-q")
        _index_line(plumbing, held)


def lacks_index(plumbing: Plumbing) -> bool:
    """Whether the line of revisions has no index yet, as where another program wrote it."""
    inside = plumbing.git_dir / "objects" / "info"
    with disk_errors_about(plumbing.command.place):
        return not any((inside / name).exists() for name in ("commit-graph", "commit-graphs"))


def index_line(plumbing: Plumbing) -> None:
    """Index the line of revisions: a long one is walked five times as fast then.

    Raises:
        errors.StorageError: the disk refused; nothing was lost.
    """
    with plumbing.exclusive() as held:
        _index_line(plumbing, held)


def _index_line(plumbing: Plumbing, held: LibraryLock) -> None:
    plumbing.insist(held, "commit-graph", "write", "--reachable", "--split", "--no-progress")
