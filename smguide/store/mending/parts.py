"""Parts that are missing, taken from a place where they are whole.

An object is named by its bytes: what has the right id is the right part, whoever gives it. So a
place need not be trusted, only read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from smguide.errors import SmguideError
from smguide.store.command import OUTPUT_LIMIT
from smguide.store.lock import LibraryLock
from smguide.store.objects import ObjectReader
from smguide.store.plumbing import Plumbing
from smguide.store.repository import Repository
from smguide.store.shape import LIMITS
from smguide.store.trees import ObjectData, encode_pack, is_object_id, parse_tree

_AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class Source:
    """A place to take parts from; ``title`` names it in sentences."""

    title: str
    repository: Repository


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of parts that were asked for: from where how many, and which are lost."""

    found: dict[str, int]
    lost: tuple[str, ...]


def missing_parts(plumbing: Plumbing) -> list[str]:
    """The ids of everything that should be there and is not, as far as can be seen from here."""
    check = ("fsck", "--connectivity-only", "--no-dangling", "--no-progress")
    with plumbing.command.start(*check) as process:
        process.feed(b"")
        said = process.stdout.read(OUTPUT_LIMIT).decode("utf-8", "replace")
        words = process.outcome()[1]
    lines = (line.split() for line in said.splitlines())
    ids = [row[2] for row in lines if len(row) == 3 and row[0] == "missing"]
    led = [row[-1] for row in map(str.split, words.splitlines()) if "pointer" in row]
    return list(dict.fromkeys(oid for oid in [*ids, *led] if is_object_id(oid)))


def take_parts(plumbing: Plumbing, wanted: Iterable[str], sources: Sequence[Source]) -> Taken:
    """Take these parts, and everything they lead to that is not here, from the first that has it.

    Raises:
        errors.StorageError: the disk refused; what was taken until then stays.
    """
    found: dict[str, int] = {}
    lost: list[str] = []
    left, asked = list(wanted), set(wanted)
    with plumbing.exclusive() as held:
        while left:
            batch, left = left[:_AT_ONCE], left[_AT_ONCE:]
            objects = []
            for oid in batch:
                title, data = _first(oid, sources)
                if data is None:
                    lost.append(oid)
                    continue
                found[title] = found.get(title, 0) + 1
                objects.append(data)
            _write(plumbing, objects, held)
            children = {child for data in objects for child in led_to(data)} - asked
            new = _absent(plumbing.reader, sorted(children))
            asked |= set(new)
            left += new
    return Taken(found, tuple(lost))


def led_to(data: ObjectData) -> list[str]:
    """The ids that an object names."""
    kind, stored = data
    if kind == "tree":
        return [entry.id for entry in parse_tree(stored)]
    if kind not in ("commit", "tag"):
        return []
    head = stored.partition(b"\n\n")[0].decode("utf-8", "replace")
    rows = (line.split(" ") for line in head.splitlines())
    named = [row[1] for row in rows if len(row) == 2 and row[0] in ("tree", "parent", "object")]
    return [oid for oid in named if is_object_id(oid)]


def read_part(reader: ObjectReader, oid: str) -> ObjectData | None:
    """An object; None where it is not there or cannot be read."""
    try:
        info = reader.info(oid)
        if info is None or info.size > LIMITS.rendered:
            return None
        return (info.kind, reader.contents([info])[0])
    except SmguideError:
        return None


def _first(oid: str, sources: Sequence[Source]) -> tuple[str, ObjectData | None]:
    for source in sources:
        data = read_part(source.repository.plumbing.reader, oid)
        if data is not None:
            return source.title, data
    return "", None


def _write(plumbing: Plumbing, objects: Sequence[ObjectData], held: LibraryLock) -> None:
    """Without looking what they lead to: that comes next, or is lost and told so."""
    if objects:
        plumbing.reader.close()
        run = plumbing.command.run
        run("unpack-objects", "-q", stdin=encode_pack(objects), keep_open=held.inherited)


def _absent(reader: ObjectReader, ids: Sequence[str]) -> list[str]:
    return [oid for oid, info in zip(ids, reader.infos(ids), strict=True) if info is None]


def listed_in(plumbing: Plumbing, index: bytes) -> Iterator[str]:
    """The ids that the index of a pack names."""
    said = plumbing.command.run("show-index", stdin=index).decode("ascii", "replace")
    for line in said.splitlines():
        words = line.split()
        if len(words) > 1 and is_object_id(words[1]):
            yield words[1]
