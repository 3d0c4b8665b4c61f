"""The names of the newest revision and record, put right by what this computer has seen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from smguide.errors import SmguideError
from smguide.store.backup.bundles import leads_to
from smguide.store.eventlog import LOG, EventLog
from smguide.store.files import make_folder, write_atomically
from smguide.store.mending.names import (
    damaged_files,
    damaged_names,
    newest_record,
    noted_revision,
    packed_names,
)
from smguide.store.mending.parts import Source, read_part, take_parts
from smguide.store.plumbing import Plumbing
from smguide.store.repository import MAIN, Repository
from smguide.workspace.doctor.check import Patient, Trouble
from smguide.workspace.doctor.stored import plumbing
from smguide.workspace.pins import PinBoard, Pins

_TITLES = {MAIN: "the newest revision", LOG: "the newest record"}


@dataclass(frozen=True, slots=True)
class _Found:
    """What a name should point at, and the copy that has it where it is not here."""

    tip: str
    copy: Source | None = None


def names(patient: Patient) -> Iterator[Trouble]:
    """Whether it can be told which revision and which record are the newest."""
    damaged = damaged_names(patient.git_dir)
    files = damaged_files(patient.git_dir)
    found = {name: tip for name in damaged if (tip := _tip(patient, name))}
    if found or (files and not damaged):
        what = " and ".join(_TITLES[name] for name in damaged) or "an edition"
        yield Trouble(
            f"It can no longer be read which is {what}.",
            would="What this computer has seen tells it; the name would be written again. Nothing "
            "is lost by that.",
            mend=lambda: _written(patient, found),
        )
    for name in damaged:
        if name not in found:
            yield Trouble(
                f"It can no longer be told which is {_TITLES[name]}.",
                "Bring in a backup of these guidelines. What is here stays as it is.",
            )


def _written(patient: Patient, found: dict[str, _Found]) -> str:
    kept = packed_names(patient.git_dir)
    for path in damaged_files(patient.git_dir):
        patient.aside.take(path)
    # Names that stood beside a damaged one in the common file are written one by one.
    standing = {} if (patient.git_dir / "packed-refs").exists() else kept
    with plumbing(patient) as opened:
        for one in found.values():
            if one.copy is not None:
                take_parts(opened, [one.tip], [one.copy])
        tips = standing | {name: one.tip for name, one in found.items()}
        with opened.exclusive() as held:
            for name, tip in tips.items():
                if not (patient.git_dir / name).exists() and read_part(opened.reader, tip):
                    opened.move(name, new=tip, old=None, held=held)
    return " ".join(f"{_TITLES[name].capitalize()} is found again." for name in found) or (
        "The damaged file was set aside; marks of editions are made anew."
    )


def _tip(patient: Patient, name: str) -> _Found | None:
    pins = PinBoard(patient.folder / "pins.json").read()
    with _without_names(patient) as opened:
        tip = _tip_here(opened, name, pins, noted_revision(patient.git_dir))
    return _Found(tip) if tip else _tip_of_copy(patient, name, pins)


@contextmanager
def _without_names(patient: Patient) -> Iterator[Plumbing]:
    """The parts of the store for one look, with none of its names: they may stop git."""
    home = patient.holdings.home
    quarantine = patient.holdings.library.quarantine()
    with quarantine as folder, Repository.create(folder / "parts.git", home) as view:
        info = view.plumbing.git_dir / "objects" / "info"
        make_folder(info)
        write_atomically(info / "alternates", f"{patient.git_dir / 'objects'}\n".encode())
        yield view.plumbing


def _tip_here(opened: Plumbing, name: str, pins: Pins, noted: str | None) -> str | None:
    with suppress(SmguideError):
        if name == LOG:
            return newest_record(opened, pins.count, pins.chain)
        # The note is written with every save; it must stand on what this computer has seen.
        known = noted and (not pins.main or leads_to(opened, noted, pins.main))
        if noted and known and read_part(opened.reader, noted):
            return noted
        if pins.main and read_part(opened.reader, pins.main):
            return pins.main
    return None


def _tip_of_copy(patient: Patient, name: str, pins: Pins) -> _Found | None:
    """That of a copy which holds everything this computer has seen."""
    if pins == Pins():
        return None
    for source in patient.sources.of(patient.name):
        with suppress(SmguideError):
            tip = source.repository.plumbing.resolve(name) if _holds(source, pins) else None
            if tip:
                return _Found(tip, source)
    return None


def _holds(source: Source, pins: Pins) -> bool:
    entries = EventLog(source.repository).entries()
    seen = [entry.chain for entry in entries[pins.count - 1 : pins.count]]
    main = source.repository.head()
    return (
        seen == [pins.chain]
        and main is not None
        and leads_to(source.repository.plumbing, main, pins.main)
    )
