"""What arrived, looked at before anything relies on it: sizes first, then shapes (git.md 2.2, 5.4).

Nothing is ever read recursively: folders one level at a time, each once, each asked for its size
before it is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from smguide import errors
from smguide.store.commits import MESSAGE_LIMIT, parse_commit, split_signature
from smguide.store.eventlog import RECORD_LIMIT
from smguide.store.objects import ObjectReader
from smguide.store.repository import Repository
from smguide.store.shape import FOLDER, LIMITS, PLAIN_FILE, SECTIONS, is_allowed_path
from smguide.store.shared.copy import Tips
from smguide.store.trees import TreeEntry, parse_tree

_COMMIT_LIMIT = 256 * 1024
_TREE_LIMIT = 256 * 1024
_RECORDS_LIMIT = 512 * 1024 * 1024
_AT_ONCE = 1000

One = TypeVar("One")


def inspect(arrived: Repository, tips: Tips, known: Tips) -> None:
    """Look at every revision and every step of the record that `known` does not have.

    Raises:
        errors.Alarm: something is there that smguide never writes.
        errors.StorageError: this computer's disk refused.
    """
    reader = arrived.plumbing.reader
    if (arrived.plumbing.git_dir / "shallow").exists():
        raise _alarm("its beginning is cut off")
    try:
        if tips.log:
            _read_steps(reader, _new_steps(arrived, tips.log, known))
        if tips.main:
            trees = _read_steps(reader, _new_steps(arrived, tips.main, known))
            _inspect_folders(reader, trees)
    except (errors.Damaged, errors.TooLarge, ValueError) as error:
        raise _alarm("a part of it is missing, or larger than smguide ever writes") from error


def inspect_records(reader: ObjectReader, records: Sequence[str]) -> None:
    """Look at the sizes of the entries that arrived, by their object ids, before any is read.

    Raises:
        errors.Alarm: one of them, or all together, are larger than records ever are.
    """
    total = 0
    for batch in _batches(records):
        for info in reader.infos(batch):
            if info is None or info.kind != "blob" or info.size > RECORD_LIMIT:
                raise _alarm("an entry is missing, or larger than smguide ever writes")
            total += info.size
    if total > _RECORDS_LIMIT:
        raise _alarm("its record is larger than records ever are")


def _new_steps(arrived: Repository, tip: str, known: Tips) -> list[str]:
    """The steps of one line after what is known, each standing on the one before."""
    info = arrived.plumbing.reader.info(tip)
    if info is None or info.kind != "commit":
        raise _alarm("its newest part is nothing that smguide writes")
    since = [f"^{one}" for one in (known.main, known.log) if one]
    run = arrived.plumbing.command.run
    listed = run("rev-list", "--reverse", "--topo-order", "--parents", tip, *since, "--")
    steps: list[str] = []
    for line in listed.decode("ascii").splitlines():
        step, *parents = line.split()
        if len(parents) > 1 or (steps and parents != steps[-1:]):
            raise _alarm("it forks, which smguide never does")
        steps.append(step)
    return steps


def _read_steps(reader: ObjectReader, steps: Sequence[str]) -> list[str]:
    """The folders that the steps hold, each once; what the steps say is small and readable."""
    trees: dict[str, None] = {}
    for batch in _batches(steps):
        for step, raw in zip(batch, reader.several(batch, "commit", _COMMIT_LIMIT), strict=True):
            payload, _signature = split_signature(raw)
            if len(payload.partition(b"\n\n")[2]) > MESSAGE_LIMIT:
                raise _alarm("a reason in it is longer than smguide ever writes")
            parse_commit(raw, commit=step, number=0)
            trees[raw[5:45].decode("ascii")] = None
    return list(trees)


def _inspect_folders(reader: ObjectReader, trees: Sequence[str]) -> None:
    """Revisions hold plain files and one folder of plain files, all of a sensible size."""
    inner: dict[str, None] = {}
    files: dict[str, str] = {}
    for entries in _folders(reader, trees):
        folders = [one for one in entries if (one.mode, one.name) == (FOLDER, SECTIONS)]
        inner.update((one.id, None) for one in folders)
        plain = [one for one in entries if one not in folders]
        if len(plain) > LIMITS.root_files:
            raise _alarm("a revision holds more files than smguide ever writes")
        _note_files(files, _plain_files(plain, ""))
    for entries in _folders(reader, list(inner)):
        if len(entries) > LIMITS.sections:
            raise _alarm("a revision holds more sections than smguide ever writes")
        _note_files(files, _plain_files(entries, f"{SECTIONS}/"))
    _inspect_files(reader, files)


def _folders(reader: ObjectReader, trees: Sequence[str]) -> Iterator[list[TreeEntry]]:
    for batch in _batches(trees):
        yield from map(parse_tree, reader.several(batch, "tree", _TREE_LIMIT))


def _plain_files(entries: Iterable[TreeEntry], folder: str) -> Iterator[tuple[str, str]]:
    for entry in entries:
        path = folder + entry.name
        if entry.mode != PLAIN_FILE or not is_allowed_path(path):
            raise _alarm(f"a revision holds {path[:80]!a}")
        yield entry.id, path


def _note_files(files: dict[str, str], found: Iterable[tuple[str, str]]) -> None:
    """What several files share must be as small as the smallest of them may be."""
    for oid, path in found:
        if oid not in files or LIMITS.of(path) < LIMITS.of(files[oid]):
            files[oid] = path


def _inspect_files(reader: ObjectReader, files: Mapping[str, str]) -> None:
    """Refuse what is missing or too large; `files` are paths by object id."""
    for batch in _batches(list(files)):
        for oid, info in zip(batch, reader.infos(batch), strict=True):
            if info is None or info.kind != "blob":
                raise _alarm("a part of it is missing, or larger than smguide ever writes")
            if info.size > LIMITS.of(files[oid]):
                raise _alarm(f"'{files[oid]}' is larger than smguide ever writes")


def _batches(items: Sequence[One]) -> Iterator[list[One]]:
    whole = iter(items)
    while batch := list(islice(whole, _AT_ONCE)):
        yield batch


def _alarm(what: str) -> errors.Alarm:
    return errors.Alarm(
        f"The shared copy was changed by another program: {what}.",
        "Nothing of it was taken in. Tell whoever looks after the shared copy.",
    )
