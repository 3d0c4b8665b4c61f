"""A history as one stream and back: git's bundle, which any git can read without smguide.

The header is written and read here; git itself makes and checks what follows it. What comes in is
never believed: it goes into a new repository of its own, every object is checked there, and only
the names that smguide gives are taken.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from smguide import errors
from smguide.store.command import GitCommand
from smguide.store.eventlog import LOG
from smguide.store.plumbing import Plumbing
from smguide.store.repository import MAIN, Repository
from smguide.store.shape import LIMITS

Tips = Mapping[str, str]
"""Names such as ``refs/heads/main`` with the ids they point at."""

Heard = Callable[[int], object]
"""Told after each piece how many bytes there were; it may raise to stop."""

_SIGNATURE: Final = b"# v2 git bundle\n"
_LINE: Final = re.compile(rb"([0-9a-f]{40}) (refs/[A-Za-z0-9][A-Za-z0-9._/-]{0,100})\n")
_EDITION: Final = re.compile(
    r"refs/tags/[A-Za-z][A-Za-z0-9-]*/[A-Za-z0-9][A-Za-z0-9._-]{0,60}(?<!\.)"
)
_MOST_NAMES: Final = 10_000
_LONGEST_LINE: Final = 200
_PIECE: Final = 256 * 1024
_LARGEST: Final = {
    b"commit": 256 * 1024,
    b"tree": 1024 * 1024,
    b"tag": 256 * 1024,
    b"blob": LIMITS.rendered,
}


def tips_of(repository: Repository) -> dict[str, str]:
    """The names of a repository with what they point at, fit to be carried elsewhere together.

    Marks are read first and revisions last: whatever a mark or a record speaks of is then there.

    Raises:
        errors.Damaged: one of them leads nowhere, or there is no revision or no record yet.
    """
    plumbing = repository.plumbing
    said = plumbing.command.run("for-each-ref", "--format=%(objectname) %(refname)", "refs/tags")
    rows = [line.split() for line in said.decode("utf-8", "replace").splitlines()]
    marks = {name: oid for oid, name in rows if _EDITION.fullmatch(name)}
    tips = {LOG: plumbing.resolve(LOG), MAIN: plumbing.resolve(MAIN)}
    found = {name: oid for name, oid in tips.items() if oid}
    if len(found) != len(tips):
        raise errors.Damaged(
            "These guidelines have no revision or no record of decisions.",
            "Run 'smguide doctor', which says what is affected.",
        )
    return {**found, **marks}


def header(tips: Tips) -> bytes:
    """The beginning of a bundle."""
    lines = (f"{oid} {name}\n".encode() for name, oid in sorted(tips.items()))
    return b"".join([_SIGNATURE, *lines, b"\n"])


def pack_chunks(plumbing: Plumbing, tips: Tips, without: Sequence[str] = ()) -> Iterator[bytes]:
    """Everything that ``tips`` lead to, but not what ``without`` does, as git packs it.

    Raises:
        errors.Damaged: something of it cannot be read.
    """
    wanted = [*tips.values(), *(f"^{oid}" for oid in without)]
    said = ("pack-objects", "--revs", "--stdout", "--delta-base-offset", "-q")
    with plumbing.command.start(*said) as process:
        process.feed("".join(f"{line}\n" for line in wanted).encode())
        yield from process.chunks()


def read_header(source: BinaryIO) -> dict[str, str]:
    """The names in a bundle; the stream stands at the pack afterwards.

    Raises:
        errors.Damaged: it is no bundle that smguide writes.
    """
    if source.readline(_LONGEST_LINE) != _SIGNATURE:
        raise _odd()
    tips: dict[str, str] = {}
    while (line := source.readline(_LONGEST_LINE)) != b"\n":
        found = _LINE.fullmatch(line)
        name = found[2].decode() if found else ""
        if found is None or name in tips or len(tips) >= _MOST_NAMES or not _is_ours(name):
            raise _odd()
        tips[name] = found[1].decode()
    if MAIN not in tips or LOG not in tips:
        raise _odd()
    return tips


def unbundle(source: BinaryIO, folder: Path, home: Path, heard: Heard) -> Repository:
    """A new repository in ``folder`` with what the bundle holds; git checks every object.

    Raises:
        errors.Damaged: something is missing, or is not what it should be.
        errors.TooLarge: something is larger than smguide ever writes.
        errors.StorageError: the disk refused.
    """
    tips = read_header(source)
    repository = Repository.create(folder, home)
    try:
        take_pack(repository.plumbing.command, _chunks(source), heard)
        insist_on_sizes(repository.plumbing)
        with repository.plumbing.exclusive() as held:
            for name, oid in sorted(tips.items()):
                repository.plumbing.move(name, new=oid, old=None, held=held)
    except BaseException:
        repository.close()
        raise
    return repository


def take_pack(command: GitCommand, chunks: Iterator[bytes], heard: Heard) -> None:
    """Store a pack; git refuses what is damaged, odd or names what is not there.

    Raises:
        errors.SmguideError: as git says; nothing of it is in use then.
    """
    # Large files are checked as they come instead of being held in memory.
    words = ("-c", "core.bigFileThreshold=1m", "index-pack", "--stdin", "--strict", "--fix-thin")
    with command.start(*words) as process:
        # A git that has refused stops listening; `finish` says why.
        with suppress(BrokenPipeError):
            for chunk in chunks:
                process.stdin.write(chunk)
                heard(len(chunk))
            process.stdin.close()
        process.finish()


def insist_on_sizes(plumbing: Plumbing) -> None:
    """Look at the size of everything before anything of it is read.

    Raises:
        errors.TooLarge: something is larger than smguide ever writes.
    """
    listed = ("cat-file", "--batch-all-objects", "--unordered",
              "--batch-check=%(objecttype) %(objectsize)")  # fmt: skip
    rest = b""
    for chunk in plumbing.command.stream(*listed):
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            kind, size = line.split()
            if int(size) > _LARGEST.get(kind, 0):
                raise errors.TooLarge(
                    "This backup holds a part that is larger than smguide ever writes.",
                    "Do not use it; ask who made it.",
                )


def leads_to(plumbing: Plumbing, later: str, earlier: str) -> bool:
    """Whether ``later`` stands on ``earlier`` or is it; False where one of them is not here."""
    if None in plumbing.reader.infos([later, earlier]):
        return False
    run = plumbing.command.run
    return not run("rev-list", "--max-count=1", earlier, f"^{later}", "--").strip()


def _chunks(source: BinaryIO) -> Iterator[bytes]:
    while chunk := source.read(_PIECE):
        yield chunk


def _is_ours(name: str) -> bool:
    return name in (MAIN, LOG) or bool(_EDITION.fullmatch(name) and ".." not in name)


def _odd() -> errors.Damaged:
    return errors.Damaged(
        "A history in this backup is not one that smguide writes.", "Use another copy of it."
    )
