"""Computers of a team and their shared copy, for tests of the store, the workspace and the CLI."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from workspace_values import Clock

from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines
from smguide.workspace import Desk, Workspace


def written(guidelines: Guidelines, text: str) -> Guidelines:
    """The guidelines with one more clause."""
    name = f"c{abs(hash(text)) % 10**12}"
    return edits.add_clause(guidelines, guidelines.sections[0].id, Clause(name, text))


def saved(desk: Desk, text: str) -> int:
    """Save a revision with one more clause."""
    desk.keep(written(desk.work().guidelines, text))
    return desk.save(text, "Somebody asked").number


@contextmanager
def computer(folder: Path, clock: Clock, keys: Path | None = None) -> Iterator[Workspace]:
    """Another computer, with the keys of the folder `keys` on it."""
    if keys is not None and not (folder / "keys").exists():
        shutil.copytree(keys, folder / "keys")
    with Workspace(folder, clock=clock) as workspace:
        yield workspace


def only_key_of(home: Path, person: str, target: Path) -> None:
    """Move the key of one member to another computer."""
    (target / "keys").mkdir(parents=True, exist_ok=True)
    for path in (home / "keys").glob(f"*{person}*"):
        shutil.move(path, target / "keys" / path.name)


def chains(desks: Iterable[Desk]) -> set[tuple[int, str, str | None]]:
    """What the record amounts to on each computer, as one value where all are equal."""
    found = set()
    for desk in desks:
        ledger = desk._parts.decisions.ledger()
        desk._parts.revisions.refresh()
        found.add((ledger.count, ledger.chain, desk._parts.revisions.head))
    return found


def git(git_dir: Path, *words: str, stdin: bytes = b"") -> str:
    """git as somebody with access to the shared folder would call it."""
    command = ["git", "-C", str(git_dir), *words]
    done = subprocess.run(command, input=stdin, capture_output=True, check=True)
    return done.stdout.decode().strip()
