"""Taking what was verified out of quarantine into the library."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from smguide.store.eventlog import LOG
from smguide.store.lock import LibraryLock
from smguide.store.repository import Repository
from smguide.store.shared.copy import Tips

# As git itself does: few objects are kept as files of their own, many as one.
_FEW = 300


def admit(arrived: Repository, library: Repository, tips: Tips, held: LibraryLock) -> None:
    """Copy what `tips` stand on and the library does not have; its names stay where they are.

    The caller holds the lock of the library, has looked at everything that `tips` stand on, and
    moves the names itself.

    Raises:
        errors.StorageError: the disk refused; nothing points at what was written until then.
    """
    known = Tips(library.head(), library.plumbing.resolve(LOG))
    wanted = [tip for tip in (tips.main, tips.log) if tip]
    have = [f"^{tip}" for tip in (known.main, known.log) if tip]
    asked = "".join(f"{line}\n" for line in [*wanted, *have]).encode()
    command = arrived.plumbing.command
    pack = command.stream("pack-objects", "-q", "--revs", "--stdout", "--threads=1", stdin=asked)
    loose = sum(map(_objects_in, _packs(arrived))) < _FEW
    library.plumbing.take_in(pack, held, loose=loose)


def _packs(arrived: Repository) -> Sequence[bytes]:
    folder = arrived.plumbing.git_dir / "objects" / "pack"
    found = []
    for path in folder.glob("*.pack"):
        with path.open("rb") as stream:
            found.append(stream.read(12))
    return found


def _objects_in(head: bytes) -> int:
    return int(struct.unpack(">I", head[8:12])[0])
