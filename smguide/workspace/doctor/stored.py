"""What is stored of guidelines: leftovers of dead writers, settings, parts, names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from smguide.errors import LockedElsewhere, SmguideError
from smguide.store.lock import LibraryLock, leftovers
from smguide.store.mending.damage import (
    index_damage,
    line_index_damage,
    loose_damage,
    pack_damage,
)
from smguide.store.mending.parts import (
    Source,
    Taken,
    listed_in,
    missing_parts,
    read_part,
    take_parts,
)
from smguide.store.ownership import is_emptied, mark_as_ours
from smguide.store.plumbing import GUARD, Plumbing
from smguide.store.repository import Repository
from smguide.store.upkeep import index_line
from smguide.workspace.doctor.check import Patient, Trouble
from smguide.workspace.unreadable import unreadable

_SHORT = 0.3


def settings(patient: Patient) -> Iterator[Trouble]:
    """Whether the store still says that it is ours, as it does not after some power losses."""
    if not is_emptied(patient.git_dir):
        return

    def mend() -> str:
        config = patient.git_dir / "config"
        if config.exists():
            patient.aside.take(config)
        mark_as_ours(patient.git_dir)
        return "The settings of the store were written again; they are always the same."

    yield Trouble(
        "The settings of the store are gone, as after a power cut.",
        would="They would be written again; they are always the same.",
        mend=mend,
    )


def locks(patient: Patient) -> Iterator[Trouble]:
    """Whether a program that died has left marks that keep others from saving."""
    try:
        with _alone(patient):
            stale = leftovers(patient.git_dir)
    except LockedElsewhere:
        return  # Somebody is saving at this moment; nothing there is stale.
    if not stale:
        return

    def mend() -> str:
        with _alone(patient):
            for path in leftovers(patient.git_dir):
                patient.aside.take(path)
        return f"Leftovers that were set aside: {len(stale)}."

    yield Trouble(
        f"A program that was ended in the middle has left something behind: {len(stale)}.",
        would="The leftovers would be set aside. They hold nothing that was saved.",
        mend=mend,
    )


def parts(patient: Patient) -> Iterator[Trouble]:
    """Whether every stored part is what its name says."""
    loose = loose_damage(patient.git_dir)
    if loose:
        ids = [oid for oid, _ in loose]

        def mend() -> str:
            for _, path in loose:
                patient.aside.take(path)
            return _took(patient, ids, patient.sources.of(patient.name))

        yield _damaged(patient, ids, mend)
    for pack in pack_damage(patient.git_dir):
        yield _damaged_pack(patient, pack)
    for index in index_damage(patient.git_dir):
        yield _damaged_index(patient, index)


def line_index(patient: Patient) -> Iterator[Trouble]:
    """Whether the index of the line of revisions is sound; it can be made again at any time."""
    files = line_index_damage(patient.git_dir)
    if not files:
        return

    def mend() -> str:
        for path in files:
            patient.aside.take(path)
        with plumbing(patient) as opened:
            index_line(opened)
        return "The index of the line of revisions was made anew."

    yield Trouble(
        "The index of the line of revisions is damaged.",
        would="It would be made anew. Nothing is lost by that.",
        mend=mend,
    )


def missing(patient: Patient) -> Iterator[Trouble]:
    """Whether everything is there that something else leads to."""
    with plumbing(patient) as opened:
        lost = missing_parts(opened)
    if not lost:
        return
    sources = patient.sources.of(patient.name)
    there = [oid for oid in lost if _is_somewhere(oid, sources)]
    if there:
        yield Trouble(
            f"Parts of the history are missing: {len(lost)}. {_what_is_lost(patient)}",
            would=f"{len(there)} of them would be taken from {_titles(sources)}.",
            mend=lambda: _took(patient, there, sources),
        )
    if len(there) < len(lost):
        yield Trouble(
            f"Parts of the history are lost, and no copy here has them: {len(lost) - len(there)}. "
            + _what_is_lost(patient),
            "Mend it with a backup, or with the data folder of a colleague. Do not save or approve "
            "anything until then.",
        )


@contextmanager
def plumbing(patient: Patient) -> Iterator[Plumbing]:
    """The store for one look, by itself."""
    opened = Plumbing(patient.git_dir, patient.holdings.home)
    try:
        yield opened
    finally:
        opened.close()


def _alone(patient: Patient) -> LibraryLock:
    return LibraryLock(patient.git_dir / GUARD, patience=_SHORT)


def _damaged(patient: Patient, ids: Sequence[str], mend: Callable[[], str]) -> Trouble:
    sources = patient.sources.of(patient.name)
    there = sum(_is_somewhere(oid, sources) for oid in ids)
    whole = (
        f"{there} of them would be taken from {_titles(sources)}" if there else "none has a copy"
    )
    return Trouble(
        f"Parts of the history are damaged: {len(ids)}. {_what_is_lost(patient)}",
        would=f"The damaged files would be set aside; {whole}.",
        mend=mend,
    )


def _damaged_pack(patient: Patient, pack: Path) -> Trouble:
    def mend() -> str:
        with patient.holdings.library.quarantine() as folder:
            kept = [patient.aside.take(one) for one in sorted(pack.parent.glob(f"{pack.stem}.*"))]
            with _copied_pack(patient, folder, kept) as rest:
                ids = _ids_of(rest, kept)
                sources = [rest, *patient.sources.of(patient.name)]
                return _took(patient, ids, sources)

    return Trouble(
        f"A file with many parts of the history is damaged. {_what_is_lost(patient)}",
        would="It would be set aside. What can still be read in it would be taken over, the rest "
        f"from {_titles(patient.sources.of(patient.name))}.",
        mend=mend,
    )


@contextmanager
def _copied_pack(patient: Patient, folder: Path, kept: Sequence[Path]) -> Iterator[Source]:
    """A damaged pack in a store of its own, from which the sound parts can be read."""
    with Repository.create(folder / "rest.git", patient.holdings.home) as rest:
        packs = rest.plumbing.git_dir / "objects" / "pack"
        packs.mkdir(exist_ok=True)
        for path in kept:
            (packs / path.name).write_bytes(path.read_bytes())
        yield Source("the damaged file itself", rest)


def _ids_of(rest: Source, kept: Sequence[Path]) -> list[str]:
    try:
        index = next(path for path in kept if path.suffix == ".idx")
        return list(listed_in(rest.repository.plumbing, index.read_bytes()))
    except (StopIteration, SmguideError):
        return []  # What is missing is found by what leads to it.


def _damaged_index(patient: Patient, index: Path) -> Trouble:
    def mend() -> str:
        if index.exists():
            patient.aside.take(index)
        with plumbing(patient) as opened:
            opened.command.run("index-pack", str(index.with_suffix(".pack")))
        return "The index was made anew."

    return Trouble(
        "The index of a file with parts of the history is damaged.",
        would="It would be made anew. Nothing is lost by that.",
        mend=mend,
    )


def _took(patient: Patient, ids: Sequence[str], sources: Sequence[Source]) -> str:
    with plumbing(patient) as opened:
        absent = [oid for oid in ids if read_part(opened.reader, oid) is None]
        opened.close()
        taken = take_parts(opened, absent, sources)
    return _told(taken, patient.aside.folder)


def _told(taken: Taken, aside: Path) -> str:
    said = [f"Taken from {title}: {count}." for title, count in taken.found.items()]
    said += [f"Found nowhere: {len(taken.lost)}."] if taken.lost else []
    return " ".join([*said, f"What was damaged is in “{aside}”."])


def _is_somewhere(oid: str, sources: Sequence[Source]) -> bool:
    return any(read_part(source.repository.plumbing.reader, oid) for source in sources)


def _titles(sources: Sequence[Source]) -> str:
    titles = list(dict.fromkeys(source.title for source in sources))
    return ", ".join(titles[:3]) or "no other copy"


def _what_is_lost(patient: Patient) -> str:
    """What of the guidelines cannot be read."""
    with plumbing(patient) as opened:
        said = unreadable(Repository(opened))
    return " ".join(said) or "All revisions and records can be read."
