"""Real workspaces in temporary folders; a small team is made once and copied."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sharing_values import make_shared
from workspace_values import START, Clock, make_team

from smguide.workspace import Desk, Workspace


@pytest.fixture(scope="session")
def small_team(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with guidelines “acme” of Ana, Ben and Lea."""
    home = tmp_path_factory.mktemp("team")
    return make_team(home, ben=("author", "reviewer"), lea=("reviewer", "publisher"))


@pytest.fixture(scope="session")
def shared_team(small_team: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two computers of that team and their shared copy; see `sharing_values.make_shared`."""
    return make_shared(small_team, tmp_path_factory.mktemp("shared"))


@pytest.fixture
def home(small_team: Path, tmp_path: Path) -> Path:
    """A copy of that library."""
    return Path(shutil.copytree(small_team, tmp_path / "home"))


@pytest.fixture
def clock() -> Clock:
    return Clock(START + timedelta(days=1))


@pytest.fixture
def workspace(home: Path, clock: Clock) -> Iterator[Workspace]:
    with Workspace(home, clock=clock) as opened:
        yield opened


@pytest.fixture
def ana(workspace: Workspace) -> Desk:
    return workspace.open("acme", "ana")


@pytest.fixture
def lea(ana: Desk) -> Desk:
    return ana.act_as("lea")


@pytest.fixture
def ben(ana: Desk) -> Desk:
    return ana.act_as("ben")
