"""A backup written, read back and compared before it counts as one."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC
from pathlib import Path
from typing import Any, BinaryIO, Final

from smguide import __version__
from smguide.errors import Outdated, SmguideError, Stopped, WrongUse
from smguide.store.backup.archive import (
    BUNDLE,
    SETTINGS,
    Archive,
    ArchiveWriter,
)
from smguide.store.backup.bundles import header, pack_chunks, tips_of
from smguide.store.backup.sealing import insist_on_passphrase, seal
from smguide.store.failures import disk_errors_about
from smguide.store.files import flush_folder, read_if_there, replace_file
from smguide.store.library import DRAFTS
from smguide.workspace.backup.reading import (
    MARKS,
    contents_of,
    facts_of,
    looked_through,
    opened,
    private_file,
)
from smguide.workspace.backup.values import (
    SUFFIX,
    Holdings,
    Item,
    LeftOut,
    Made,
    Watch,
    plain_item,
)
from smguide.workspace.drafting import has_draft
from smguide.workspace.parts import Parts

_TRIES: Final = 3
_DRAFT_FILES: Final = ("*.draft", "trash/*.draft")


def write_backup(
    holdings: Holdings,
    path: Path,
    names: Sequence[str],
    *,
    keys: bool,
    passphrase: str,
    watch: Watch,
) -> Made:
    """Write the guidelines of these names into one new file; see :class:`Backups`."""
    if keys and not passphrase:
        raise WrongUse(
            "Keys go into a backup only under a passphrase.",
            "Give one, or leave the keys out.",
        )
    if passphrase:
        insist_on_passphrase(passphrase)
    with private_file(holdings.home) as plain:
        with disk_errors_about(holdings.home), ArchiveWriter(plain) as archive:
            left_out = _fill(archive, holdings, names, keys=keys, watch=watch)
        with _beside(path) as unproven:
            _put(plain, unproven, passphrase)
            made = _read_back(holdings, unproven, passphrase, watch)
    return Made(path, made.size, made.sha256, made.contents, tuple(left_out))


def write_quickly(holdings: Holdings, path: Path, name: str) -> None:
    """Write one set of guidelines alone, only checked by its digests: for a safety copy.

    Raises:
        SmguideError: it cannot be read as a whole, or the disk refused; no file is left then.
    """
    with private_file(holdings.home) as plain:
        with disk_errors_about(holdings.home), ArchiveWriter(plain) as archive:
            item = _add(archive, holdings, name)
            archive.finish(_about(holdings, [item], []))
        with _beside(path) as unproven:
            _put(plain, unproven, "")


def is_in(holdings: Holdings, name: str, path: Path) -> bool:
    """Whether a backup of one set of guidelines holds everything that is there now.

    Raises:
        SmguideError: either of them cannot be read.
    """
    item, _tips = _present_state(holdings.parts(name))
    inside = f"guidelines/{name}"
    with opened(path, holdings.home) as archive:
        kept = {one.path: one.sha256 for one in archive.files.values()}
        kept.pop(f"{inside}/{BUNDLE}", None)
        files = dict(_small_files(holdings.library.path(name)))
        now = {f"{inside}/{file}": hashlib.sha256(data).hexdigest() for file, data in files.items()}
        return contents_of(archive, sealed=False).items == (item,) and kept == now


def with_suffix(path: Path) -> Path:
    """The name as a backup is called."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _fill(
    archive: ArchiveWriter, holdings: Holdings, names: Sequence[str], *, keys: bool, watch: Watch
) -> list[LeftOut]:
    items, left_out = [], []
    for done, name in enumerate(names):
        watch(name, done, len(names))
        try:
            items.append(_add(archive, holdings, name))
        except Stopped:
            raise
        except SmguideError as error:
            left_out.append(LeftOut(name, str(error)))
    if names and not items:
        raise SmguideError(left_out[0].why)
    settings = read_if_there(holdings.home / SETTINGS)
    if settings is not None:
        archive.add(SETTINGS, [settings])
    kept = _add_keys(archive, holdings) if keys else []
    archive.finish(_about(holdings, items, kept))
    return left_out


def _about(holdings: Holdings, items: Sequence[Item], keys: list[dict[str, str]]) -> dict[str, Any]:
    made = holdings.clock().astimezone(UTC).replace(microsecond=0)
    return {
        "made": made.isoformat(),
        "program": __version__,
        "guidelines": [plain_item(item) for item in items],
        "keys": keys,
    }


def _add(archive: ArchiveWriter, holdings: Holdings, name: str) -> Item:
    """One set of guidelines: history, drafts and marks.

    What can fail is tried before the archive is touched; git has read everything by then.
    """
    parts = holdings.parts(name)
    item, tips = _present_state(parts)
    folder, inside = holdings.library.path(name), f"guidelines/{name}"
    with private_file(holdings.home) as bundle:
        bundle.write(header(tips))
        for chunk in pack_chunks(parts.repository.plumbing, tips):
            bundle.write(chunk)
        bundle.seek(0)
        archive.add(f"{inside}/{BUNDLE}", _chunks(bundle), packed=True)
        for path, stored in _small_files(folder):
            archive.add(f"{inside}/{path}", [stored])
    return item


def _present_state(parts: Parts) -> tuple[Item, dict[str, str]]:
    """What is there now, at one moment: whoever saves meanwhile is in the next backup."""
    for _ in range(_TRIES):
        tips = tips_of(parts.repository)
        item = _item(parts)
        if tips == tips_of(parts.repository):
            return item, tips
    raise Outdated("These guidelines are being changed at this moment.", "Try again.")


def _item(parts: Parts) -> Item:
    genesis, entries, chain, revisions, main = facts_of(parts)
    latest = parts.guidelines(revisions)
    return Item(
        parts.name,
        latest.title,
        latest.organisation,
        revisions,
        entries,
        len(parts.decisions.ledger().editions),
        _count_drafts(parts),
        genesis,
        chain,
        main,
    )


def _count_drafts(parts: Parts) -> int:
    aside = len(parts.drafts.aside.all())
    try:
        return aside + has_draft(parts)
    except SmguideError:
        return aside + 1


def _small_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    drafts = folder / DRAFTS
    with disk_errors_about(folder):
        found = [path for pattern in _DRAFT_FILES for path in sorted(drafts.glob(pattern))]
    for path in [*found, *(folder / mark for mark in MARKS)]:
        stored = read_if_there(path) if not path.is_dir() else None
        if stored is not None:
            yield path.relative_to(folder).as_posix(), stored


def _add_keys(archive: ArchiveWriter, holdings: Holdings) -> list[dict[str, str]]:
    kept = []
    for place, (key_id, public) in enumerate(holdings.keys.publics().items()):
        archive.add(f"keys/{place}.key", [holdings.keys.read(key_id)])
        kept.append({"id": key_id, "public": public})
    return kept


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A name to write under first; the file gets its own name once everything went well."""
    beside = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.part")
    try:
        yield beside
        with disk_errors_about(path):
            replace_file(beside, path)
            flush_folder(path.parent)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _put(plain: BinaryIO, path: Path, passphrase: str) -> None:
    """Write what lies in the private file where it is to go."""
    with disk_errors_about(path):
        plain.seek(0)
        with os.fdopen(_made(path), "wb") as target:
            if passphrase:
                seal(plain, target, passphrase)
            else:
                shutil.copyfileobj(plain, target)
            target.flush()
            os.fsync(target.fileno())


def _made(path: Path) -> int:
    """A new file for its owner only."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.open(path, flags, 0o600)


def _read_back(holdings: Holdings, path: Path, passphrase: str, watch: Watch) -> Made:
    """Open what was written as if it came from elsewhere, and replay everything in it."""
    with opened(path, holdings.home, passphrase) as archive:
        contents = contents_of(archive, sealed=bool(passphrase))
        for done, item in enumerate(contents.items):
            watch(item.name, done, len(contents.items))
            with holdings.library.quarantine() as folder:
                looked_through(archive, item, folder / item.name, holdings, watch).close()
        _read_all(archive)
    with disk_errors_about(path), path.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
        return Made(path, path.stat().st_size, digest, contents)


def _read_all(archive: Archive) -> None:
    for path in archive.files:
        for _ in archive.chunks(path):
            pass


def _chunks(source: BinaryIO) -> Iterator[bytes]:
    while chunk := source.read(256 * 1024):
        yield chunk
