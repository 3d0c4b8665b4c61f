"""The one file of a backup: a ZIP archive with a list of what is in it, by digest.

Reading it takes nothing for granted. Names are of a few known shapes, so that none of them can lead
out of a folder; sizes are looked at before anything is unpacked, and each is read no further than
it says; every file must have the digest that the list gives.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from os import SEEK_END
from pathlib import Path
from typing import IO, Any, BinaryIO, Final

from smguide import errors
from smguide.errors import InvalidDocument
from smguide.model.canonical import canonical_json, parse_record
from smguide.model.record import Record
from smguide.store.failures import disk_errors_about
from smguide.store.shape import is_safe_name

FORMAT: Final = "smguide-backup/1"
MANIFEST: Final = "manifest.json"
SETTINGS: Final = "settings.json"
BUNDLE: Final = "history.bundle"

_NEWER: Final = re.compile(r"smguide-backup/([2-9]|[1-9][0-9]{1,3})")
_NAME: Final = re.compile(
    r"settings\.json|keys/[0-9]{1,4}\.key|"
    r"guidelines/(?P<name>[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?)/"
    r"(?:history\.bundle|pins\.json|looked\.json|walked\.json|"
    r"drafts/(?:trash/)?(?P<draft>[A-Za-z0-9][A-Za-z0-9._-]{0,160}\.draft))"
)
_MOST_FILES: Final = 20_000
_LARGEST_LIST: Final = 16 * 1024 * 1024
_LARGEST_BUNDLE: Final = 8 * 1024**3
_LARGEST_FILE: Final = 256 * 1024 * 1024
_MOST_GROWTH: Final = 200
"""Text packs to a tenth; what grows more than this when unpacked was made to do harm."""
_ROOM: Final = 16 * 1024 * 1024
_STUMBLES: Final = (
    zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, InvalidDocument, zlib.error,
)  # fmt: skip
_PIECE: Final = 256 * 1024


@dataclass(frozen=True, slots=True)
class Listed:
    """One file of a backup: its name there, its bytes and their SHA-256."""

    path: str
    size: int
    sha256: str


class ArchiveWriter:
    """Writes files one after the other, then the list of them; used as a context manager.

    The target must still be open at the end of the block.
    """

    def __init__(self, target: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED)
        self._listed: list[Listed] = []

    def __enter__(self) -> ArchiveWriter:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def add(self, path: str, chunks: Iterable[bytes], *, packed: bool = False) -> Listed:
        """Write a file; ``packed`` says that it cannot be made smaller.

        Raises:
            OSError: the disk refused.
        """
        assert _is_known(path), path
        # The same moment for all: a file tells nothing by its date but when the backup was made.
        entry = zipfile.ZipInfo(path)
        entry.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
        entry.external_attr = 0o600 << 16
        size, digest = 0, hashlib.sha256()
        with self._zip.open(entry, "w", force_zip64=True) as stream:
            for chunk in chunks:
                stream.write(chunk)
                digest.update(chunk)
                size += len(chunk)
        self._listed.append(Listed(path, size, digest.hexdigest()))
        return self._listed[-1]

    def finish(self, about: dict[str, Any]) -> None:
        """Write the list, with what is to be known of the backup."""
        files = [asdict(one) for one in self._listed]
        self._zip.writestr(MANIFEST, canonical_json({"format": FORMAT, **about, "files": files}))
        self._zip.close()


class Archive:
    """A backup that is read; its list fits its files, whose bytes are checked when they are read.

    Attributes:
        about: the whole list as it was written; of its texts nothing is to be believed.
    """

    def __init__(self, archive: zipfile.ZipFile, about: Record, files: dict[str, Listed]) -> None:
        self._zip = archive
        self.about = about
        self.files = files

    def read(self, path: str) -> bytes:
        """The bytes of one file.

        Raises:
            errors.Damaged: they are not what the list says.
        """
        return b"".join(self.chunks(path))

    def chunks(self, path: str) -> Iterator[bytes]:
        """The bytes of one file, piece by piece; only the end shows that they are right.

        Raises:
            errors.Damaged: they are not what the list says.
        """
        digest = hashlib.sha256()
        with self.stream(path) as source:
            while chunk := source.read(_PIECE):
                digest.update(chunk)
                yield chunk
        if digest.hexdigest() != self.files[path].sha256:
            raise _damaged()

    @contextmanager
    def stream(self, path: str) -> Iterator[IO[bytes]]:
        """One file to read from; it never gives more than the size that was looked at.

        Raises:
            errors.Damaged: it cannot be read.
        """
        with _damage(), self._zip.open(path) as source:
            yield source

    def within(self, folder: str) -> list[str]:
        """The names of the files in a folder of the archive."""
        return [path for path in self.files if path.startswith(f"{folder}/")]


@contextmanager
def open_archive(source: BinaryIO) -> Iterator[Archive]:
    """Look through a backup without unpacking anything but its list.

    Raises:
        errors.InvalidDocument: it is no backup, or one of a newer smguide.
        errors.Damaged: its parts do not fit together.
    """
    try:
        archive = zipfile.ZipFile(source)
    except (zipfile.BadZipFile, ValueError, NotImplementedError, UnicodeDecodeError) as error:
        raise InvalidDocument(
            "This is not a backup of smguide, or it is damaged.",
            "Choose a file that ends in .smguide-backup.",
        ) from error
    with archive:
        about = _list(archive)
        yield Archive(archive, about, _fitting(archive, about, source.seek(0, SEEK_END)))


def _list(archive: zipfile.ZipFile) -> Record:
    found = [entry for entry in archive.infolist() if entry.filename == MANIFEST]
    if len(found) != 1 or not _may_be_read(found[0], _LARGEST_LIST):
        raise _damaged()
    with _damage(), archive.open(found[0]) as stream:
        about = parse_record(stream.read(), name="The list of the backup")
    if _NEWER.fullmatch(about.text("format")):
        raise errors.NewerFormat(
            "This backup was made by a newer smguide.", "Bring it in with that one."
        )
    if about.text("format") != FORMAT:
        raise _damaged()
    return about


def _fitting(archive: zipfile.ZipFile, about: Record, size: int) -> dict[str, Listed]:
    """The files, where archive and list name the same ones; ``size`` is that of the archive."""
    listed = [
        Listed(one.text("path"), one.number("size"), one.text("sha256"))
        for one in about.records("files")
    ]
    entries = {e.filename: e for e in archive.infolist() if e.filename != MANIFEST}
    files = {one.path: one for one in listed}
    same = len(listed) == len(files) == len(entries) == len(archive.infolist()) - 1
    if not same or set(files) != set(entries) or len(files) > _MOST_FILES:
        raise _damaged()
    if sum(entry.file_size for entry in archive.infolist()) > _ROOM + _MOST_GROWTH * size:
        raise _damaged()
    for path, entry in entries.items():
        largest = _LARGEST_BUNDLE if path.endswith(BUNDLE) else _LARGEST_FILE
        if not _is_known(path) or not _may_be_read(entry, largest):
            raise _damaged()
        if entry.file_size != files[path].size:
            raise _damaged()
    return files


def _may_be_read(entry: zipfile.ZipInfo, largest: int) -> bool:
    """Whether it is a plain file of a size that can be, packed in one of our two ways."""
    plain = entry.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    grown = entry.file_size <= _ROOM + _MOST_GROWTH * entry.compress_size
    return plain and grown and not entry.flag_bits & 0x1 and entry.file_size <= largest


def _is_known(path: str) -> bool:
    found = _NAME.fullmatch(path)
    if found is None:
        return False
    name, draft = found["name"], found["draft"]
    return (name is None or is_safe_name(name)) and (draft is None or is_safe_name(draft[:100]))


@contextmanager
def _damage() -> Iterator[None]:
    """Turn what unpacking stumbles over into one of ours."""
    try:
        yield
    except _STUMBLES as error:
        raise _damaged() from error


def _damaged() -> errors.Damaged:
    return errors.Damaged(
        "This backup is damaged: its parts do not fit together.", "Use another copy of it."
    )


@contextmanager
def open_for_reading(path: Path) -> Iterator[BinaryIO]:
    """A file that somebody chose.

    Raises:
        errors.NotFound: there is none.
        errors.StorageError: it cannot be read.
    """
    if not path.is_file():
        raise errors.NotFound(f"There is no file “{path}”.", "Check the name and the folder.")
    with disk_errors_about(path):
        stream = path.open("rb")
    with stream:
        yield stream
