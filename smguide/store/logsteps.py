"""One more step of the log, as the objects that git stores; nothing is written here."""

from __future__ import annotations

import hashlib
from datetime import datetime

from smguide.store.commits import Author, encode_commit
from smguide.store.logwalk import FOLDER_OF_EVENTS, Added
from smguide.store.objects import ObjectReader
from smguide.store.shape import FOLDER, PLAIN_FILE
from smguide.store.trees import ObjectData, TreeEntry, encode_tree, object_id

_MESSAGE = "Add a record\n"


def next_step(
    reader: ObjectReader, tip: str | None, record: bytes, author: Author, time: datetime
) -> tuple[list[ObjectData], Added]:
    """The objects of the step that adds `record` after the step `tip`, and what it adds."""
    name, blob = hashlib.sha256(record).hexdigest(), object_id("blob", record)
    trees = _grown_trees(reader, tip, name, blob)
    raw = encode_commit(
        tree=object_id("tree", trees[-1]), parent=tip, author=author, time=time, message=_MESSAGE
    )
    objects: list[ObjectData] = [("blob", record), *(("tree", tree) for tree in trees)]
    return [*objects, ("commit", raw)], Added(name, blob, object_id("commit", raw))


def _grown_trees(reader: ObjectReader, tip: str | None, name: str, blob: str) -> list[bytes]:
    """The three folders with the new record in, innermost first."""
    root = reader.info(f"{tip}^{{tree}}") if tip else None
    events = _level(reader, root.id if root else None, FOLDER_OF_EVENTS)
    fans = reader.tree(events) if events else []
    fan = next((entry.id for entry in fans if entry.name == name[:2]), None)
    files = reader.tree(fan) if fan else []
    inner = encode_tree([*files, TreeEntry(PLAIN_FILE, f"{name}.event", blob)])
    others = [entry for entry in fans if entry.name != name[:2]]
    middle = encode_tree([*others, TreeEntry(FOLDER, name[:2], object_id("tree", inner))])
    outer = encode_tree([TreeEntry(FOLDER, FOLDER_OF_EVENTS, object_id("tree", middle))])
    return [inner, middle, outer]


def _level(reader: ObjectReader, tree: str | None, name: str) -> str | None:
    entries = reader.tree(tree) if tree else []
    return next((entry.id for entry in entries if entry.name == name), None)
