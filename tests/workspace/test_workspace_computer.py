"""What is on a computer before any guidelines are opened."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from smguide.errors import GitMissing
from smguide.workspace.computer import has_own_key, is_short_name, storage_version


def test_the_storage_engine_says_its_version() -> None:
    assert re.fullmatch(r"\d+(\.\d+)+", storage_version())


def test_a_missing_storage_engine_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitMissing):
        storage_version()


def test_whoever_has_begun_guidelines_has_a_key(home: Path, tmp_path: Path) -> None:
    assert has_own_key(home)
    assert not has_own_key(tmp_path / "elsewhere")


@pytest.mark.parametrize(
    ("name", "fits"),
    [
        ("acme", True),
        ("acme-2", True),
        ("", False),
        ("Acme", False),
        ("../x", False),
        ("con", False),
    ],
)
def test_short_names_are_small_letters_digits_and_hyphens(name: str, fits: bool) -> None:
    assert is_short_name(name) is fits
