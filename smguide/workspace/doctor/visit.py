"""The doctor's visit: every check in turn, and what is wrong is put right where that is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from smguide.errors import GitMissing, SmguideError
from smguide.store.mending.aside import SetAside
from smguide.workspace.backup.safety import SafetyShelf
from smguide.workspace.backup.values import Holdings
from smguide.workspace.doctor import beside, general, names, stored
from smguide.workspace.doctor.check import Check, Computer, Patient, Place, Trouble
from smguide.workspace.doctor.sources import Sources
from smguide.workspace.values import Diagnosis

OF_GUIDELINES: Final[tuple[Check[Patient], ...]] = (
    Check("settings of the store", stored.settings, touches_store=True),
    Check("leftovers", stored.locks, touches_store=True),
    Check("stored parts", stored.parts, touches_store=True),
    Check("index of revisions", stored.line_index, touches_store=True),
    Check("names", names.names, touches_store=True),
    Check("missing parts", stored.missing, touches_store=True),
    Check("what was seen", beside.marks),
    Check("drafts", beside.drafts),
    Check("index for searching", beside.index),
    Check("record", beside.record),
)
"""In this order: each relies on what the ones before have put right."""


def diagnose(
    holdings: Holdings, *, mend: bool = False, given: Sequence[Path] = (), passphrase: str = ""
) -> tuple[Diagnosis, ...]:
    """One line for each thing that was looked at; with ``mend`` what can be is put right.

    ``given`` are further places to take lost parts from: backups, or folders.

    Raises:
        SmguideError: one of these places cannot be opened.
    """
    aside = SetAside(holdings.home, holdings.clock().astimezone().date())
    with Sources(holdings, given, passphrase) as sources:
        sources.insist()
        return (
            *_general(Computer(holdings, aside), mend=mend),
            *_guidelines(holdings, aside, sources, mend=mend),
        )


def _general(computer: Computer, *, mend: bool) -> Iterator[Diagnosis]:
    for what, say in general.SAYINGS:
        yield _said(what, say, computer)
    for check in general.CHECKS:
        yield from _checked(check.what, check, computer, mend=mend)


def _said(what: str, say: Callable[[Computer], str], computer: Computer) -> Diagnosis:
    try:
        return Diagnosis(what, True, say(computer))
    except SmguideError as error:
        return Diagnosis(what, False, error.message, error.hint)


def _guidelines(
    holdings: Holdings, aside: SetAside, sources: Sources, *, mend: bool
) -> Iterator[Diagnosis]:
    try:
        known = holdings.library.names()
    except SmguideError as error:
        yield Diagnosis("Reading the library", False, error.message, error.hint)
        return
    for name in known:
        holdings.rest(name)
        found = list(_visited(Patient(name, holdings, aside, sources), mend=mend))
        holdings.rest(name)
        yield from found or [Diagnosis(_of(name), True, "Everything stored can be read.")]


def _visited(patient: Patient, *, mend: bool) -> Iterator[Diagnosis]:
    is_copied = False
    for check in OF_GUIDELINES:
        if mend and check.touches_store and not is_copied:
            is_copied = _copied(patient, check)
        yield from _checked(_of(patient.name), check, patient, mend=mend)


def _copied(patient: Patient, check: Check[Patient]) -> bool:
    """Make a safety copy where there is something to mend; whether that was the case."""
    try:
        if not any(trouble.mend for trouble in check.look(patient)):
            return False
    except SmguideError:
        return False
    if beside.can_be_opened(patient):
        SafetyShelf(patient.holdings).copy(patient.name, "mending")
        patient.holdings.rest(patient.name)
    return True


def _of(name: str) -> str:
    return f"Guidelines “{name}”"


def _checked(what: str, check: Check[Place], place: Place, *, mend: bool) -> Iterator[Diagnosis]:
    try:
        # Everything is looked at before anything is moved.
        for trouble in tuple(check.look(place)):
            yield _treated(what, trouble, mend=mend)
    except GitMissing:
        return  # Said once, by the first line.
    except SmguideError as error:
        yield Diagnosis(what, False, error.message, error.hint)


def _treated(what: str, trouble: Trouble, *, mend: bool) -> Diagnosis:
    if trouble.mend is None or not mend:
        return Diagnosis(what, False, trouble.sentence, trouble.hint, would=trouble.would)
    try:
        did = trouble.mend()
    except SmguideError as error:
        return Diagnosis(what, False, f"{trouble.sentence} {error.message}", error.hint)
    return Diagnosis(what, True, trouble.sentence, trouble.hint, did=did)
