"""Versions of git that are refused, and those that are only spoken of."""

from __future__ import annotations

import pytest

from smguide.store.known_holes import is_refused, lacks_fixes


@pytest.mark.parametrize(
    "version", [(2, 39, 5), (2, 43, 7), (2, 50, 1), (2, 51), (2, 53, 0), (3, 0)]
)
def test_versions_with_all_fixes(version: tuple[int, ...]) -> None:
    assert not lacks_fixes(version)
    assert not is_refused(version, "win32")
    assert not is_refused(version, "linux")


@pytest.mark.parametrize(
    "version", [(2, 40, 1), (2, 42), (2, 43, 0), (2, 45, 1), (2, 50), (2, 50, 0)]
)
def test_a_number_without_the_fixes_is_the_truth_on_windows_only(version: tuple[int, ...]) -> None:
    """Ubuntu 24.04 calls its mended git 2.43.0, and Apple keeps the old number, too."""
    assert lacks_fixes(version)
    assert is_refused(version, "win32")
    assert not is_refused(version, "linux")
    assert not is_refused(version, "darwin")


@pytest.mark.parametrize("version", [(1, 9, 9), (2, 17, 1), (2, 34, 1), (2, 39), (2, 39, 4)])
def test_versions_nobody_looks_after(version: tuple[int, ...]) -> None:
    for platform in ("linux", "darwin", "win32"):
        assert is_refused(version, platform)
