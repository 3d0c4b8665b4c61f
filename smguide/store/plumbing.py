"""Writing in a private repository: objects first, then one name moved forward (git.md D3).

Two git processes a save: `unpack-objects` writes and checks everything at once, `update-ref`
compares and swaps. Both run under the one lock of the library.
"""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from smguide import errors
from smguide.store.command import GitCommand
from smguide.store.failures import DAMAGED, MOVED_ON, disk_errors_about, is_unexplained
from smguide.store.files import insist_on_writable, read_if_there
from smguide.store.lock import LibraryLock, sweep_stale_locks
from smguide.store.objects import ObjectReader
from smguide.store.trees import NO_OBJECT, ObjectData, encode_pack

GUARD = "smguide-guard"
_REF = re.compile(r"refs/(heads|tags)/[A-Za-z0-9][A-Za-z0-9._/-]{0,100}(?<![./])")
# Seconds; longer than a virus scanner looks at a small file.
_PAUSE = 0.2
_AS_PACK = ("index-pack", "--stdin", "--strict", "--threads=1")


class Move(NamedTuple):
    """A name, where it is to point, and where it pointed (None: was not there)."""

    ref: str
    new: str
    old: str | None


class Plumbing:
    """Names, objects and the lock of one private repository."""

    def __init__(self, git_dir: Path, home: Path) -> None:
        """`git_dir` was made by `Repository.create`; nothing is read yet."""
        self.git_dir = git_dir
        self.command = GitCommand(git_dir, home)
        self.reader = ObjectReader(self.command)

    def close(self) -> None:
        """End the process that reads."""
        self.reader.close()

    def resolve(self, ref: str) -> str | None:
        """The id `ref` points at, or None where there is no such name.

        Raises:
            errors.Damaged: the name is there but leads nowhere.
        """
        found = self.reader.info(ref)
        if found is None and self._is_named(ref):
            # Somebody may have made it this moment; otherwise it is broken, not absent.
            found = self.reader.info(ref)
            if found is None:
                raise DAMAGED.about(self.command.place)
        return found.id if found else None

    @contextlib.contextmanager
    def exclusive(self) -> Iterator[LibraryLock]:
        """The right to write; what a dead writer left is swept first.

        Raises:
            errors.LockedElsewhere: somebody else keeps it.
        """
        with LibraryLock(self.git_dir / GUARD) as held:
            if held.left_by_dead:
                sweep_stale_locks(self.git_dir)
            yield held

    def write(self, objects: Sequence[ObjectData], held: LibraryLock) -> None:
        """Write objects; git checks each of them and that nothing they name is missing.

        Raises:
            errors.StorageError: nothing points at what was written until then.
        """
        self.insist(held, "unpack-objects", "-q", "--strict", stdin=encode_pack(objects))

    def move(self, ref: str, *, new: str, old: str | None, held: LibraryLock) -> None:
        """Let `ref` point at `new` if it still points at `old` (None: is not there yet).

        Raises:
            errors.Outdated: it points somewhere else by now.
            errors.StorageError: the disk refused; `ref` is as before.
        """
        _insist_on_name(ref)
        try:
            self.insist(held, "update-ref", "--no-deref", ref, new, old or NO_OBJECT)
        except (errors.StorageError, errors.Outdated):
            # A git that was ended right after its last step has done its work all the same.
            if self.resolve(ref) != new:
                raise

    def move_together(self, moves: Sequence[Move], held: LibraryLock) -> None:
        """Let each name point at its new place if all of them still point at the old one.

        Raises:
            errors.Outdated: one points somewhere else by now; none was moved.
            errors.StorageError: the disk refused; a crash may leave the first of them moved.
        """
        for move in moves:
            _insist_on_name(move.ref)
        lines = [f"update {one.ref} {one.new} {one.old or NO_OBJECT}" for one in moves]
        script = "\n".join(["start", *lines, "prepare", "commit", ""]).encode()
        try:
            self.insist(held, "update-ref", "--no-deref", "--stdin", stdin=script)
        except (errors.StorageError, errors.Outdated):
            if any(self.resolve(one.ref) != one.new for one in moves):
                raise

    def take_in(self, pack: Iterator[bytes], held: LibraryLock, *, loose: bool) -> None:
        """Write a pack that another repository of ours made; git checks every object of it.

        `loose`: as files of their own, which a few objects are better kept in.

        Raises:
            errors.StorageError: nothing points at what was written until then.
        """
        args = ("unpack-objects", "-q", "--strict") if loose else _AS_PACK
        with self.command.start(*args, keep_open=held.inherited) as process:
            # Whoever stops listening says why by its status.
            with contextlib.suppress(OSError):
                for chunk in pack:
                    process.stdin.write(chunk)
                process.stdin.close()
            for _ in process.chunks():
                pass

    def require(self, ref: str, expected: str | None) -> None:
        """Refuse to go on when `ref` has moved.

        Raises:
            errors.Outdated: it does not point at `expected`.
        """
        if self.resolve(ref) != expected:
            raise MOVED_ON.about(self.command.place)

    def insist(self, held: LibraryLock, *args: str, stdin: bytes = b"") -> None:
        """Run a writing command; a lock file in its way is stale while we hold the OS lock.

        git does not always say why it could not write. Then the disk is asked; where that has
        nothing to say, as after a virus scanner on Windows let go of a file, git is asked again.
        """
        try:
            self.command.run(*args, stdin=stdin, keep_open=held.inherited)
        except errors.LockedElsewhere:
            if not sweep_stale_locks(self.git_dir):
                raise
        except errors.StorageError as error:
            if not is_unexplained(error):
                raise
            insist_on_writable(self.command.place)
            time.sleep(_PAUSE)
        else:
            return
        self.command.run(*args, stdin=stdin, keep_open=held.inherited)

    def _is_named(self, ref: str) -> bool:
        packed = read_if_there(self.git_dir / "packed-refs") or b""
        with disk_errors_about(self.command.place):
            return (self.git_dir / ref).is_file() or f" {ref}\n".encode() in packed


def _insist_on_name(ref: str) -> None:
    if not _REF.fullmatch(ref) or ".." in ref or ref.endswith(".lock"):
        raise errors.WrongUse(f"'{ref}' cannot be a name here.", "Use letters and digits.")
