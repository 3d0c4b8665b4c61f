"""Libraries for attackers."""

from __future__ import annotations

from pathlib import Path

import pytest
from crime_scene import empty_library, shelf_from


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with guidelines that hold nothing yet, to be copied."""
    home = tmp_path_factory.mktemp("scene") / "home"
    empty_library(home)
    return home


@pytest.fixture
def home(empty: Path, tmp_path: Path) -> Path:
    """A copy of that library."""
    return shelf_from(empty, tmp_path / "home")
