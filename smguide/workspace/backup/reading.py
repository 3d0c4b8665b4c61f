"""A backup opened, and one history of it looked through before anything is done with it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from smguide.errors import Alarm, Damaged, InvalidDocument, SigningKeyError
from smguide.model.canonical import parse_record
from smguide.store.backup.archive import BUNDLE, SETTINGS, Archive, open_archive, open_for_reading
from smguide.store.backup.bundles import unbundle
from smguide.store.backup.sealing import is_sealed, unseal
from smguide.store.failures import disk_errors_about
from smguide.store.files import make_folder, write_atomically
from smguide.store.library import GUIDELINES
from smguide.workspace.backup.values import Contents, Holdings, Item, Watch, read_item
from smguide.workspace.parts import Parts

MARKS: Final = ("pins.json", "looked.json", "walked.json")
"""What this computer has seen of guidelines, and what somebody has looked at."""

_LARGEST_MARKS: Final = 4 * 1024 * 1024


@contextmanager
def opened(path: Path, home: Path, passphrase: str = "") -> Iterator[Archive]:
    """A backup to read from; one that is sealed is opened into the folder ``home``.

    Raises:
        NotFound, StorageError: it is not there or cannot be read.
        InvalidDocument, Damaged: it is no backup, or a damaged one.
        SigningKeyError: a passphrase is needed, or this one does not fit.
    """
    with open_for_reading(path) as source:
        if not is_sealed(source):
            with open_archive(source) as archive:
                yield archive
            return
        if not passphrase:
            raise SigningKeyError(
                "This backup is protected with a passphrase.", "Type the passphrase it was given."
            )
        with private_file(home) as plain:
            with disk_errors_about(home):
                unseal(source, plain, passphrase)
                plain.seek(0)
            with open_archive(plain) as archive:
                yield archive


@contextmanager
def private_file(home: Path) -> Iterator[BinaryIO]:
    """A file without a name in the folder that only its owner reads; gone afterwards."""
    make_folder(home)
    # Closing writes the last of it, and may be refused as well.
    with disk_errors_about(home), tempfile.TemporaryFile(dir=home) as stream:
        yield stream


def needs_passphrase(path: Path) -> bool:
    """Whether a backup is protected.

    Raises:
        NotFound, StorageError: it is not there or cannot be read.
    """
    with open_for_reading(path) as source:
        return is_sealed(source)


def contents_of(archive: Archive, *, sealed: bool) -> Contents:
    """What is in a backup, as it says of itself.

    Raises:
        Damaged: it does not say so.
    """
    about = archive.about
    items = tuple(map(read_item, about.records("guidelines")))
    bundles = {path.split("/")[1] for path in archive.files if path.endswith(f"/{BUNDLE}")}
    if {item.name for item in items} != bundles or len(items) != len(bundles):
        raise Damaged("The list of this backup does not fit.", "Use another copy of it.")
    try:
        made = datetime.fromisoformat(about.text("made"))
    except ValueError as error:
        raise Damaged("This backup has no date.", "Use another copy of it.") from error
    keys = tuple(key.text("id") for key in about.records("keys"))
    return Contents(made, about.text("program"), items, keys, SETTINGS in archive.files, sealed)


def looked_through(
    archive: Archive, item: Item, folder: Path, holdings: Holdings, watch: Watch
) -> Parts:
    """One set of guidelines of a backup, unpacked into ``folder`` and replayed from its beginning.

    The caller closes it.

    Raises:
        Damaged, TooLarge, InvalidDocument: something of it is not what it should be.
        Alarm: its record is not sound, or not the one the backup speaks of.
    """
    inside = f"guidelines/{item.name}"
    make_folder(folder)
    _unpack(archive, inside, folder)
    with archive.stream(f"{inside}/{BUNDLE}") as source:
        stream: BinaryIO = source  # type: ignore[assignment]
        repository = unbundle(
            stream, folder / GUIDELINES, holdings.home, lambda _: watch(item.name, 0, 1)
        )
    parts = Parts(item.name, folder, repository, holdings.clock, holdings.keyring)
    try:
        _insist_on(archive, item, parts, watch)
    except BaseException:
        parts.close()
        raise
    return parts


def _insist_on(archive: Archive, item: Item, parts: Parts, watch: Watch) -> None:
    for _ in archive.chunks(f"guidelines/{item.name}/{BUNDLE}"):
        watch(item.name, 0, 1)
    ledger = parts.decisions.ledger()
    if facts_of(parts) != (item.genesis, item.entries, item.chain, item.revisions, item.main):
        raise Alarm(
            f"What this backup holds of “{item.name}” is not what its list says.",
            "Use another copy of the backup, and ask who made this one.",
        )
    assert ledger.count == item.entries
    for number in range(1, item.revisions + 1):
        parts.repository.file_ids(parts.commit(number))
        watch(item.name, number, item.revisions)


def facts_of(parts: Parts) -> tuple[str, int, str, int, str]:
    """What tells one state of a record and its history from another."""
    ledger = parts.decisions.ledger()
    revisions = parts.revisions
    return (ledger.guideline, ledger.count, ledger.chain, revisions.count, revisions.head or "")


def _unpack(archive: Archive, inside: str, folder: Path) -> None:
    """Drafts and marks; a mark that is none is left out: it would say nothing."""
    for path in archive.within(inside):
        rest = path.removeprefix(f"{inside}/")
        if rest == BUNDLE or (rest in MARKS and not _is_mark(archive, path)):
            continue
        target = folder / rest
        make_folder(target.parent)
        write_atomically(target, archive.read(path))


def _is_mark(archive: Archive, path: str) -> bool:
    if archive.files[path].size > _LARGEST_MARKS:
        return False
    try:
        parse_record(archive.read(path))
    except InvalidDocument:
        return False
    return True
