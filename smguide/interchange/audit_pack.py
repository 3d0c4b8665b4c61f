"""An edition as a folder that others can check with ``sha256sum`` and ``ssh-keygen`` alone.

The same record gives the same bytes on every computer: no day of making, no paths of this computer,
nothing compressed (compressors differ from version to version), entries in one order.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from smguide.errors import InvalidDocument
from smguide.interchange.audit_guide import Guide, KeyLine, SignedFile, audit_guide
from smguide.review.content import manifest
from smguide.review.event import payload_and_signature
from smguide.review.keys import PublicKey, allowed_signers_line
from smguide.review.ledger import Entry

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The oldest day a zip file can name."""

_READABLE_BY_ALL = 0o644 << 16
_UNIX = 3


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """An entry of the record as stored; ``approves`` marks the answers that count.

    ``publishes`` marks the entry that made the text an edition.
    """

    entry: Entry
    data: bytes
    approves: bool = False
    publishes: bool = False

    @property
    def file(self) -> str:
        """Where it lies in the pack: “entries/000007-review-ana.json”."""
        entry = self.entry
        return f"entries/{entry.position:06d}-{entry.type}-{entry.person}.json"

    @property
    def namespace(self) -> str:
        """What its signature was made for."""
        return f"{self.entry.type}@smguide"


@dataclass(frozen=True, slots=True)
class HeldKey:
    """A key that the team knows, and whose it is; ``note`` says what it is worth today."""

    person: str
    name: str
    key: PublicKey
    note: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """What goes into a pack.

    ``folder`` is its top folder, ``text`` the files of the edition by path, ``compared`` those of
    the text it was approved as a change from (none for a first text), ``documents`` pages to read
    by file name. ``warning`` says what makes the pack worth less, and is empty for most.
    """

    folder: str
    title: str
    edition: str
    text: Mapping[str, bytes]
    entries: tuple[SignedEntry, ...]
    keys: tuple[HeldKey, ...]
    documents: Mapping[str, bytes]
    compared: Mapping[str, bytes] = field(default_factory=dict)
    warning: str = ""


def audit_pack(pack: Pack) -> bytes:
    """The pack as a zip file.

    Raises:
        InvalidDocument: a file of the text has a path that leads out of the pack.
    """
    files = dict(_files(pack))
    sums = manifest(files)
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted({**files, "SHA256SUMS": sums}):
            archive.writestr(_member(f"{pack.folder}/{path}"), files.get(path, sums))
    return written.getvalue()


def _member(path: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(path, _FIRST_DAY)
    info.create_system = _UNIX
    info.external_attr = _READABLE_BY_ALL
    return info


def _files(pack: Pack) -> Iterator[tuple[str, bytes]]:
    listed = manifest(pack.text)
    content = hashlib.sha256(listed).hexdigest()
    for folder, held in (("text", pack.text), ("compared", pack.compared)):
        for path, data in held.items():
            _insist_on_inside(path)
            yield f"{folder}/{path}", data
    for one in pack.entries:
        payload, signature = payload_and_signature(one.data)
        yield one.file, payload
        yield f"{one.file}.sig", signature
    yield from pack.documents.items()
    yield "text.sha256", listed
    yield "content.sha256", f"{content}  text.sha256\n".encode()
    if pack.compared:
        yield "compared.sha256", manifest(pack.compared)
    yield "allowed_signers", _signers(pack).encode()
    yield "README.txt", audit_guide(_guide(pack, content)).encode()


def _insist_on_inside(path: str) -> None:
    parts = PurePosixPath(path).parts
    if path.startswith("/") or ".." in parts or ":" in path or not parts:
        raise InvalidDocument("A file of this revision has a name that cannot be used.")


def _signers(pack: Pack) -> str:
    """Every key the team ever had: a signature is not less good when its key has gone since."""
    namespaces = tuple(sorted({one.namespace for one in pack.entries}))
    lines = []
    for held in pack.keys:
        lines += [f"# {held.name}: {held.note}"] if held.note else []
        lines.append(allowed_signers_line(held.person, held.key, namespaces))
    return "".join(f"{line}\n" for line in lines)


def _guide(pack: Pack, content: str) -> Guide:
    return Guide(
        title=pack.title,
        edition=pack.edition,
        content=content,
        text_files=len(pack.text),
        compared=hashlib.sha256(manifest(pack.compared)).hexdigest() if pack.compared else "",
        warning=pack.warning,
        entries=tuple(
            SignedFile(
                one.file,
                one.entry.person,
                one.namespace,
                one.entry.id,
                one.approves,
                one.publishes,
            )
            for one in pack.entries
        ),
        keys=tuple(KeyLine(one.name, one.key.fingerprint, one.note) for one in pack.keys),
        documents=tuple(sorted(pack.documents)),
    )
