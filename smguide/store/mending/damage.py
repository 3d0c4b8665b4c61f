"""Which files of a store are not what they should be, looked at without git's help.

Every file that git keeps carries the digest of what is in it, in its name or at its end: a flipped
bit anywhere shows.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from smguide.store.failures import disk_errors_about

_FOLDER: Final = re.compile(r"[0-9a-f]{2}")
_REST: Final = re.compile(r"[0-9a-f]{38}")
_PIECE: Final = 1024 * 1024
_DIGEST: Final = 20


def loose_damage(git_dir: Path) -> list[tuple[str, Path]]:
    """Id and file of every object in a file of its own that cannot be read as what it should be.

    Raises:
        errors.StorageError: the folder cannot be read.
    """
    with disk_errors_about(git_dir):
        return [(oid, path) for oid, path in _loose(git_dir) if not _is_sound(path, oid)]


def pack_damage(git_dir: Path) -> list[Path]:
    """Every pack that does not have the digest at its end.

    Raises:
        errors.StorageError: the folder cannot be read.
    """
    with disk_errors_about(git_dir):
        packs = sorted((git_dir / "objects" / "pack").glob("pack-*.pack"))
        return [path for path in packs if not _ends_with_its_digest(path)]


def index_damage(git_dir: Path) -> list[Path]:
    """Every index of a sound pack that is missing or does not belong to it.

    Raises:
        errors.StorageError: the folder cannot be read.
    """
    with disk_errors_about(git_dir):
        packs = sorted((git_dir / "objects" / "pack").glob("pack-*.pack"))
        return [
            pack.with_suffix(".idx")
            for pack in packs
            if _ends_with_its_digest(pack) and not _belongs(pack.with_suffix(".idx"), pack)
        ]


def line_index_damage(git_dir: Path) -> list[Path]:
    """The files of the index of the line of revisions, where one of them is damaged.

    Raises:
        errors.StorageError: the folder cannot be read.
    """
    info = git_dir / "objects" / "info"
    with disk_errors_about(git_dir):
        graphs = [*info.glob("commit-graph"), *info.glob("commit-graphs/*.graph")]
        chain = list(info.glob("commit-graphs/commit-graph-chain"))
        named = "".join(path.read_text("ascii", "replace") for path in chain).split()
        present = {path.stem.removeprefix("graph-") for path in graphs}
        whole = all(map(_ends_with_its_digest, graphs)) and set(named) <= present
        return [] if whole else [*chain, *graphs]


def _loose(git_dir: Path) -> Iterator[tuple[str, Path]]:
    for folder in sorted((git_dir / "objects").iterdir()):
        if _FOLDER.fullmatch(folder.name) and folder.is_dir():
            for path in sorted(folder.iterdir()):
                if _REST.fullmatch(path.name):
                    yield folder.name + path.name, path


def _is_sound(path: Path, oid: str) -> bool:
    """Whether a file unpacks to what its name says; read in pieces, however large it becomes."""
    unpacker, digest = zlib.decompressobj(), hashlib.sha1(usedforsecurity=False)
    if path.is_symlink() or not path.is_file():
        return False
    try:
        with path.open("rb") as stream:
            while piece := unpacker.unconsumed_tail or stream.read(_PIECE):
                digest.update(unpacker.decompress(piece, _PIECE))
        digest.update(unpacker.flush())
    except (zlib.error, OSError):
        return False
    return unpacker.eof and not unpacker.unused_data and digest.hexdigest() == oid


def _ends_with_its_digest(path: Path) -> bool:
    size = path.stat().st_size - _DIGEST
    if size < 0:
        return False
    digest, left = hashlib.sha1(usedforsecurity=False), size
    with path.open("rb") as stream:
        while left > 0 and (piece := stream.read(min(left, _PIECE))):
            digest.update(piece)
            left -= len(piece)
        return stream.read() == digest.digest()


def _belongs(index: Path, pack: Path) -> bool:
    if not index.is_file() or not _ends_with_its_digest(index):
        return False
    with pack.open("rb") as stream:
        stream.seek(-_DIGEST, 2)
        return index.read_bytes()[-2 * _DIGEST : -_DIGEST] == stream.read()
