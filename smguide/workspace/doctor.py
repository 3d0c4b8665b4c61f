"""``smguide doctor``: what works on this computer, and what to do about what does not."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from smguide.errors import SmguideError
from smguide.model.kinds import section_kinds
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
    except OSError as error:
        return Diagnosis(what, False, f"The disk said: {error.strerror}.", "Check the folder.")


def _git() -> str:
    return f"git {storage_version()} is installed."


def _writable(home: Path) -> str:
    home.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=home) as probe:
        probe.write(b"x")
    return f"{home} can be written."


def _kinds() -> str:
    return f"{len(section_kinds())} kinds are installed."


def _guidelines(workspace: Workspace) -> Iterator[Diagnosis]:
    for entry in workspace.entries():
        if entry.problem:
            yield Diagnosis(f"Guidelines “{entry.name}”", False, entry.problem)
            continue
        yield _look(f"Guidelines “{entry.name}”", partial(_sound, workspace, entry.name))


def _sound(workspace: Workspace, name: str) -> str:
    damage = workspace.soundness(name)
    if damage:
        raise SmguideError(damage[0], "Restore it from a copy; do not save until then.")
    return "Everything stored can be read."
