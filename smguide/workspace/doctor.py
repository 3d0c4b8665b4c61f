"""``smguide doctor``: what works on this computer, and what to do about what does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from smguide.errors import SmguideError
from smguide.model.kinds import section_kinds
from smguide.store.files import insist_on_writable
from smguide.workspace.computer import storage_version
from smguide.workspace.values import Diagnosis

if TYPE_CHECKING:
    from smguide.workspace.library import Workspace


def diagnose(workspace: Workspace) -> tuple[Diagnosis, ...]:
    """One line for each thing that was looked at."""
    general = (
        _look("Storing revisions", _git),
        _look("Writing to the library", partial(_writable, workspace.home)),
        _look("Kinds of section", _kinds),
    )
    return (*general, *_guidelines(workspace))


def _look(what: str, probe: Callable[[], str]) -> Diagnosis:
    try:
        return Diagnosis(what, True, probe())
    except SmguideError as error:
        return Diagnosis(what, False, error.message, error.hint)


def _git() -> str:
    return f"git {storage_version()} is installed."


def _writable(home: Path) -> str:
    insist_on_writable(home)
    return f"{home} can be written."


def _kinds() -> str:
    return f"{len(section_kinds())} kinds are installed."


def _guidelines(workspace: Workspace) -> Iterator[Diagnosis]:
    try:
        entries = workspace.entries()
    except SmguideError as error:
        yield Diagnosis("Reading the library", False, error.message, error.hint)
        return
    for entry in entries:
        if entry.problem:
            yield Diagnosis(f"Guidelines “{entry.name}”", False, entry.problem)
            continue
        yield _look(f"Guidelines “{entry.name}”", partial(_sound, workspace, entry.name))


def _sound(workspace: Workspace, name: str) -> str:
    damage = workspace.soundness(name)
    if damage:
        raise SmguideError(damage[0], "Restore it from a copy; do not save until then.")
    return "Everything stored can be read."
