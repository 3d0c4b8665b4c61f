"""Real repositories in a temporary folder; nothing of the store is imitated."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from smguide.store.repository import Repository


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def git_dir(home: Path) -> Path:
    return home / "library" / "acme" / "guidelines.git"


@pytest.fixture
def repository(git_dir: Path, home: Path) -> Iterator[Repository]:
    with Repository.create(git_dir, home) as made:
        yield made


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that another account can reach; pytest closes its own to everybody."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
