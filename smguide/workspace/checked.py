"""What this computer has found out about revisions and entries, so that it need not do it again.

Whose signature on a revision holds, and the digest of what it holds, follow from its bytes; an id
covers those of all revisions before it. So the id of one revision vouches for everything that was
found out up to there, and the running digest of the record for its entries likewise.

It is worth as much as the pins (:mod:`smguide.workspace.pins`): whoever can write into this folder
could forge it, and a secret beside it would not hinder them. So it only makes opening quick: an
audit does not rely on it, nobody signs an approval, an edition or another team on it
(:meth:`smguide.workspace.decisions.Decisions.add`), and no text is printed as approved or published
without being read anew.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from array import array
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass, field
from pathlib import Path
from typing import Any

from smguide.errors import StorageError
from smguide.review.revisions import Authorship
from smguide.store.eventlog import LogEntry
from smguide.store.files import read_if_there, write_atomically

_FORMAT = "smguide-checked/2"
_LARGEST = 64 * 1024 * 1024
_DIGEST = 32
_UNREADABLE = (
    StorageError, ValueError, TypeError, LookupError, OverflowError, RecursionError, zlib.error,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found out of the ``number`` revisions that end with the one of the id ``main``.

    ``behind`` has an entry for each of them: 0 where nothing is known, else the place among
    ``authors``, counted from 1. ``contents`` holds digests by number, of some of them.

    Of the first ``entries`` of the record, with the running digest ``chain``, all were well-formed
    and well signed but those whose ids are ``unsound``.
    """

    number: int = 0
    main: str = ""
    authors: tuple[Authorship, ...] = ()
    behind: array[int] = field(default_factory=lambda: array("I"))
    contents: Mapping[int, str] = field(default_factory=dict)
    entries: int = 0
    chain: str = ""
    unsound: tuple[str, ...] = ()

    def sound_of(self, entries: Sequence[LogEntry]) -> frozenset[str]:
        """Ids of the entries known to be sound, where the record begins as it did then."""
        if not 0 < self.entries <= len(entries) or entries[self.entries - 1].chain != self.chain:
            return frozenset()
        return frozenset(entry.id for entry in entries[: self.entries]) - set(self.unsound)


class CheckedBox:
    """The file that keeps it; where it is lost, damaged or not writable, nothing is known."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Checked:
        """What is kept there."""
        try:
            return _unpacked(read_if_there(self._path) or b"")
        except _UNREADABLE:
            return Checked()

    def keep(self, checked: Checked) -> None:
        """Keep this from now on."""
        with suppress(StorageError):
            write_atomically(self._path, _packed(checked))


def _packed(checked: Checked) -> bytes:
    """The digest of what follows, so that a flipped bit is never taken for somebody's name."""
    plain = {
        "format": _FORMAT,
        "number": checked.number,
        "main": checked.main,
        "authors": [astuple(one) for one in checked.authors],
        "behind": checked.behind.tolist(),
        "contents": checked.contents,
        "entries": checked.entries,
        "chain": checked.chain,
        "unsound": checked.unsound,
    }
    data = zlib.compress(json.dumps(plain).encode())
    return hashlib.sha256(data).digest() + data


def _unpacked(stored: bytes) -> Checked:
    """What was packed.

    Raises:
        ValueError, TypeError, LookupError, OverflowError, zlib.error: it is something else.
    """
    digest, data = stored[:_DIGEST], stored[_DIGEST:]
    if hashlib.sha256(data).digest() != digest:
        raise ValueError("damaged")
    plain: dict[str, Any] = json.loads(zlib.decompressobj().decompress(data, _LARGEST))
    behind = array("I", plain["behind"])
    authors = tuple(_author(*one) for one in plain["authors"])
    if plain["format"] != _FORMAT or len(behind) != plain["number"]:
        raise ValueError("of another version")
    contents = {int(number): str(digest) for number, digest in plain["contents"].items()}
    record = int(plain["entries"]), str(plain["chain"]), tuple(map(str, plain["unsound"]))
    return Checked(plain["number"], plain["main"], authors, behind, contents, *record)


def _author(author: str, committer: str, others: list[str], signer: str | None) -> Authorship:
    return Authorship(author, committer, tuple(others), signer)
