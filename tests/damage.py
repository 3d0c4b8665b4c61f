"""Damage to the files of a home: which kinds of file there are, and the ways they come to harm.

One list for all who try what damage does, so that a new kind of file is tried everywhere.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from smguide.workspace import Workspace

_STORE = "library/*/guidelines.git"


@dataclass(frozen=True, slots=True)
class Kind:
    """Files of one sort in a home, by patterns of :meth:`pathlib.Path.glob`.

    ``precious`` is what nothing else on this computer can make again.
    """

    name: str
    patterns: tuple[str, ...]
    precious: bool = False

    def files(self, home: Path) -> list[Path]:
        """Those that are there, always in the same order."""
        found = {path for pattern in self.patterns for path in home.glob(pattern)}
        return sorted(path for path in found if path.is_file())


KINDS: tuple[Kind, ...] = (
    Kind("loose object", (f"{_STORE}/objects/[0-9a-f][0-9a-f]/*",), precious=True),
    Kind("pack", (f"{_STORE}/objects/pack/*.pack",), precious=True),
    Kind("pack index", (f"{_STORE}/objects/pack/*.idx", f"{_STORE}/objects/pack/*.rev")),
    Kind("line index", (f"{_STORE}/objects/info/**/*graph*",)),
    Kind("newest revision", (f"{_STORE}/refs/heads/main",), precious=True),
    Kind("newest entry", (f"{_STORE}/refs/heads/smguide-log",), precious=True),
    Kind("packed names", (f"{_STORE}/packed-refs",), precious=True),
    Kind("mark of an edition", (f"{_STORE}/refs/tags/edition/*",)),
    Kind("HEAD", (f"{_STORE}/HEAD",)),
    Kind("config", (f"{_STORE}/config",)),
    Kind("side index", ("library/*/history.index",)),
    Kind("draft", ("library/*/drafts/*.draft",), precious=True),
    Kind("draft set aside", ("library/*/drafts/trash/*.draft",), precious=True),
    Kind("claim", ("library/*/drafts/windows/*",)),
    Kind("pins", ("library/*/pins.json",)),
    Kind("checked", ("library/*/checked",)),
    Kind("looked", ("library/*/looked.json",)),
    Kind("walked", ("library/*/walked.json",)),
    Kind("settings", ("settings.json",)),
    Kind("gitconfig", ("gitconfig",)),
    Kind("private key", ("keys/*[!b]",), precious=True),
    Kind("public key", ("keys/*.pub",)),
)


def kind_called(name: str) -> Kind:
    """The kind of that name."""
    return next(kind for kind in KINDS if kind.name == name)


def flip(path: Path, chance: random.Random) -> None:
    """Turn one bit over, anywhere; in an empty file there is none."""
    data = bytearray(path.read_bytes())
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    overwrite(path, bytes(data))


def cut_short(path: Path, chance: random.Random) -> None:
    """Lose the end, as a write that was broken off does."""
    data = path.read_bytes()
    overwrite(path, data[: chance.randrange(max(len(data), 1))])


def fill_with_nothing(path: Path, chance: random.Random) -> None:
    """Zeros from somewhere on, as a power loss leaves them: the size is right, the rest is not."""
    data = path.read_bytes()
    start = chance.randrange(max(len(data), 1))
    overwrite(path, data[:start] + bytes(len(data) - start))


def empty(path: Path, chance: random.Random) -> None:
    """The file is there, with nothing in it."""
    del chance
    overwrite(path, b"")


def delete(path: Path, chance: random.Random) -> None:
    """The file is gone."""
    del chance
    path.unlink()


WAYS: dict[str, Callable[[Path, random.Random], None]] = {
    "flipped": flip,
    "cut short": cut_short,
    "zeros": fill_with_nothing,
    "emptied": empty,
    "deleted": delete,
}


def overwrite(path: Path, data: bytes) -> None:
    """Other bytes in the same file, though it may be protected."""
    path.chmod(0o600)
    path.write_bytes(data)


def object_file(home: Path, name: str, oid: str) -> Path:
    """Where a loose object of some guidelines lies."""
    return home / "library" / name / "guidelines.git" / "objects" / oid[:2] / oid[2:]


def section_object(home: Path, name: str, number: int, section: str = "") -> Path:
    """The loose file with a section of a revision, the first one where none is named."""
    with Workspace(home) as workspace:
        desk = workspace.open(name)
        wanted = section or desk.read(str(number)).sections[0].id
        parts = desk._parts
        ids = parts.repository.file_ids(parts.commit(number))
        return object_file(home, name, ids[f"sections/{wanted}.json"])
