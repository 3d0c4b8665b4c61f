"""A library to plant things in, and the process that visits it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from planted import Site
from trial import Trials, save_again
from workspace_values import ANA, make_team

from smguide.store.shared.remembered import SharedBox
from smguide.workspace import Workspace


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of two revisions with nothing wrong about it."""
    home = tmp_path_factory.mktemp("sound") / "home"
    make_team(home, ben=("author", "reviewer"), lea=("reviewer", "publisher"))
    with Workspace(home) as workspace:
        save_again(workspace.open("acme", "ana"))
    return home


@pytest.fixture(scope="session")
def trials(sound: Path) -> Iterator[Trials]:
    started = Trials(sound)
    yield started
    started.close()


@pytest.fixture(scope="session")
def shared(sound: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with that library, which has something to send, and the shared copy of it."""
    folder = tmp_path_factory.mktemp("shared")
    shutil.copytree(sound, folder / "home")
    with Workspace(folder / "home") as workspace:
        desk = workspace.open("acme", "ana")
        desk.sharing.share(str(folder / "share"))
        (folder / "code").write_text(desk.team.join_code())
        save_again(desk)
        workspace.create("unshared", title="Unshared", template="empty", founder=ANA)
    return folder


@pytest.fixture
def share(shared: Path, tmp_path: Path) -> Site:
    """Everything of that at another place; what is planted is the shared copy."""
    for name in ("home", "share"):
        shutil.copytree(shared / name, tmp_path / name)
    box = SharedBox(tmp_path / "home" / "library" / "acme" / "shared.json")
    known = box.read()
    assert known is not None
    box.keep(replace(known, address=str(tmp_path / "share")))
    (tmp_path / "code").write_text((shared / "code").read_text())
    return Site(tmp_path, planted="share")


@pytest.fixture
def site(sound: Path, tmp_path: Path) -> Site:
    shutil.copytree(sound, tmp_path / "home")
    return Site(tmp_path)
