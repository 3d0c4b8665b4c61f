"""Which number a revision has: its place on the line of first parents, never a date (git.md 6.4).

The newest known number is kept in a small file beside the objects, so that the first screen of
the history does not depend on its length. It is only a memory: anything doubtful is recounted, and
whoever reads the whole line, as review does before it trusts anything, sets it right.
"""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

from smguide import errors
from smguide.store.files import read_if_there, write_unflushed
from smguide.store.plumbing import Plumbing

_LONGEST = 1024
_LINE = re.compile(rb"([0-9a-f]{40}) ([1-9][0-9]{0,8})\n")


class Numbers:
    """Numbers of the revisions of one repository."""

    def __init__(self, plumbing: Plumbing) -> None:
        self._plumbing = plumbing
        self._memory: Path = plumbing.git_dir / "smguide-count"
        self._known: tuple[str, int] | None = None

    def of(self, commit: str) -> int:
        """The number of `commit`, 1 for the first revision.

        Raises:
            errors.Damaged: the line of revisions cannot be walked.
        """
        known = self._known or self._remembered()
        if known is None or known[0] != commit:
            known = (commit, self._counted_from(known, commit) or self._counted(commit))
            self.note(*known)
        self._known = known
        return known[1]

    def note(self, commit: str, number: int) -> None:
        """Remember that `commit` has this number."""
        self._known = (commit, number)
        beside = self._memory.with_name(f"{self._memory.name}.new")
        # Not flushed and not important: without it the next start counts again.
        with contextlib.suppress(OSError):
            write_unflushed(self._memory, f"{commit} {number}\n".encode(), beside)

    def settle(self, commit: str, number: int) -> None:
        """Correct what is remembered by what was counted."""
        if (self._known or self._remembered()) != (commit, number):
            self.note(commit, number)
        self._known = (commit, number)

    def _remembered(self) -> tuple[str, int] | None:
        with contextlib.suppress(errors.SmguideError):
            match = _LINE.fullmatch(read_if_there(self._memory, limit=_LONGEST) or b"")
            return (match[1].decode(), int(match[2])) if match else None
        return None

    def _counted(self, commit: str) -> int:
        run = self._plumbing.command.run
        return int(run("rev-list", "--first-parent", "--count", commit, "--"))

    def _counted_from(self, known: tuple[str, int] | None, commit: str) -> int | None:
        """Known number plus what came after it; None when `commit` does not descend from it."""
        if known is None or self._plumbing.reader.info(known[0]) is None:
            return None
        run = self._plumbing.command.run
        between = f"{known[0]}...{commit}"
        answer = run("rev-list", "--first-parent", "--left-right", "--count", between, "--")
        left, right = answer.split()
        return known[1] + int(right) if left == b"0" else None
