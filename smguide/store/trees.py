"""git's objects as bytes: their ids, folders, and a pack that carries several at once."""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from smguide.store.shape import FOLDER, PLAIN_FILE, SECTIONS

Kind = str
ObjectData = tuple[Kind, bytes]

EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
NO_OBJECT = "0" * 40
_OBJECT_ID = re.compile(r"[0-9a-f]{40}")
_PACK_KINDS = {"commit": 1, "tree": 2, "blob": 3, "tag": 4}


class TreeEntry(NamedTuple):
    """One line of a folder: mode as git writes it ("100644", "40000"), name, object id."""

    mode: str
    name: str
    id: str


def is_object_id(text: str) -> bool:
    """Whether `text` is a full object id, safe to hand to git."""
    return bool(_OBJECT_ID.fullmatch(text))


def object_id(kind: Kind, data: bytes) -> str:
    """The id git gives to these bytes."""
    header = f"{kind} {len(data)}\0".encode()
    return hashlib.sha1(header + data, usedforsecurity=False).hexdigest()


def encode_tree(entries: Iterable[TreeEntry]) -> bytes:
    """A folder object; the order is git's, in which a folder sorts as if it ended in a slash."""
    return b"".join(
        f"{entry.mode} {entry.name}\0".encode("utf-8", "surrogateescape") + bytes.fromhex(entry.id)
        for entry in sorted(entries, key=_tree_order)
    )


def parse_tree(data: bytes) -> list[TreeEntry]:
    """The lines of a folder object, one level, in stored order.

    Raises:
        ValueError: the bytes are not a folder object.
    """
    entries, position = [], 0
    while position < len(data):
        end = data.index(b"\0", position)
        mode, name = data[position:end].decode("utf-8", "surrogateescape").split(" ", 1)
        position = end + 21
        if position > len(data):
            raise ValueError("the folder ends too early")
        entries.append(TreeEntry(mode, name, data[end + 1 : position].hex()))
    if len({entry.name for entry in entries}) != len(entries):
        raise ValueError("the folder holds two things of one name")
    return entries


def revision_trees(ids: Mapping[str, str]) -> tuple[list[ObjectData], str]:
    """The folders of a revision, innermost first, and the id of the outermost.

    Args:
        ids: path and object id of every file; paths as in `shape.is_allowed_path`.
    """
    prefix = f"{SECTIONS}/"
    inside = [
        TreeEntry(PLAIN_FILE, path.removeprefix(prefix), blob)
        for path, blob in ids.items()
        if path.startswith(prefix)
    ]
    entries = [TreeEntry(PLAIN_FILE, path, blob) for path, blob in ids.items() if "/" not in path]
    folders = []
    if inside:
        folders.append(encode_tree(inside))
        entries.append(TreeEntry(FOLDER, SECTIONS, object_id("tree", folders[0])))
    folders.append(encode_tree(entries))
    return [("tree", data) for data in folders], object_id("tree", folders[-1])


def encode_pack(objects: Sequence[ObjectData]) -> bytes:
    """Objects as one stream, so that one git process writes them all (`unpack-objects`)."""
    parts = [b"PACK", struct.pack(">II", 2, len(objects))]
    for kind, data in objects:
        parts += [_pack_header(_PACK_KINDS[kind], len(data)), zlib.compress(data, 6)]
    stream = b"".join(parts)
    return stream + hashlib.sha1(stream, usedforsecurity=False).digest()


def _pack_header(kind: int, size: int) -> bytes:
    """Kind and size: four bits of the size in the first byte, then seven a byte."""
    first, size = (kind << 4) | (size & 15), size >> 4
    header = bytearray()
    while size:
        header.append(first | 128)
        first, size = size & 127, size >> 7
    header.append(first)
    return bytes(header)


def _tree_order(entry: TreeEntry) -> bytes:
    name = entry.name + ("/" if entry.mode == FOLDER else "")
    return name.encode("utf-8", "surrogateescape")
