"""Computers of a team and their shared copy, for tests of the store, the workspace and the CLI."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from workspace_values import Clock

from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines
from smguide.store.shared.remembered import SharedBox
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


def make_shared(small_team: Path, base: Path) -> Path:
    """A folder with the computers “home” and “second” and their shared copy “share”.

    Ana has saved a second revision and asked for a review of it.
    """
    shutil.copytree(small_team, base / "home")
    with Workspace(base / "home", clock=Clock()) as workspace:
        ana = workspace.open("acme", "ana")
        saved(ana, "Be kind.")
        ana.ask()
        ana.sharing.share(str(base / "share"))
        code = ana.team.join_code()
    with computer(base / "second", Clock(), base / "home" / "keys") as second:
        second.connect(str(base / "share"), code, "acme")
    return base


def place(shared: Path, target: Path) -> Path:
    """A copy of all these computers and their shared copy in another folder."""
    shutil.copytree(shared, target)
    for path in target.glob("*/library/acme/shared.json"):
        remember_address(path, str(target / "share"))
    return target


def remember_address(path: Path, address: str) -> None:
    """Let a computer remember another address of its shared copy."""
    box = SharedBox(path)
    known = box.read()
    assert known is not None
    box.keep(replace(known, address=address))


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
