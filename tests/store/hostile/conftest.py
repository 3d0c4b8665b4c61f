"""A library to plant things in, and the process that visits it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from planted import Site
from trial import Trials, save_again
from workspace_values import make_team

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


@pytest.fixture
def site(sound: Path, tmp_path: Path) -> Site:
    shutil.copytree(sound, tmp_path / "home")
    return Site(tmp_path)
