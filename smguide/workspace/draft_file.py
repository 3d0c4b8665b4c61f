"""What a draft is on the disk: one file with all files of the guidelines, and where it began."""

from __future__ import annotations

import hashlib

from smguide.errors import InvalidDocument
from smguide.model.canonical import canonical_json, parse_record
from smguide.model.codec import load
from smguide.model.guidelines import Guidelines
from smguide.model.record import Record
from smguide.store.drafts import KeptDraft
from smguide.workspace.packing import Packing, texts

_FORMAT = "smguide-draft/1"


def packed(
    packing: Packing,
    guidelines: Guidelines,
    base: int,
    writers: tuple[str, ...],
    taken: tuple[str, ...] = (),
) -> bytes:
    """A draft as it is kept; what could not be read back is never kept.

    ``taken`` are the comments of which the proposed wording was put into it.

    Raises:
        InvalidDocument: it holds what cannot be read back.
    """
    files = texts(packing.files(guidelines))
    frame = {"format": _FORMAT, "base": base, "writers": list(writers)}
    more = {"taken": list(taken)} if taken else {}
    return canonical_json({**frame, **more, "files": files})


def packed_copy(guidelines: Guidelines, base: int) -> bytes:
    """The whole guidelines in one file, to be brought back by :func:`read_copy`.

    Raises:
        InvalidDocument: they hold what could not be read back.
    """
    return packed(Packing(), guidelines, base, ())


def read_copy(data: bytes) -> tuple[Guidelines, int]:
    """The guidelines of a saved copy, and the number of the revision they began from.

    Raises:
        InvalidDocument: it is none, or it is damaged.
    """
    try:
        record = parse_record(data, name="The copy")
    except InvalidDocument as error:
        raise _no_copy() from error
    if record.text("format") != _FORMAT:
        raise _no_copy()
    return guidelines_in(record), record.number("base")


def _no_copy() -> InvalidDocument:
    return InvalidDocument(
        "This is not a copy that smguide saved.", "Choose a file that ends in .smguide."
    )


def guidelines_in(record: Record) -> Guidelines:
    """The guidelines that such a file holds.

    Raises:
        InvalidDocument: they cannot be read.
    """
    files = record.record("files")
    return load({path: files.text(path).encode() for path in files})


def version_of(draft: KeptDraft | None) -> str:
    """What tells one draft from another: the SHA-256 of its file; empty where there is none."""
    return hashlib.sha256(draft.data).hexdigest() if draft else ""


def writers_of(draft: KeptDraft) -> tuple[str, ...]:
    """The ids of those who wrote in it, the first one first; nobody where it is damaged."""
    return _listed(draft, "writers")


def taken_of(draft: KeptDraft) -> tuple[str, ...]:
    """The comments of which the proposed wording was put into it; none where it is damaged."""
    return _listed(draft, "taken")


def _listed(draft: KeptDraft, key: str) -> tuple[str, ...]:
    try:
        return parse_record(draft.data, name="The draft").texts(key)
    except InvalidDocument:
        return ()
