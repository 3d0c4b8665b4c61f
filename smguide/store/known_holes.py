"""Which versions of git have holes that are known, and what follows from that (git.md 5.3).

smguide uses none of what they are in: no work tree, no submodules, no clone of a folder, no
bundle from an address. A distribution puts the fixes into the git it ships and keeps the old
number, and so does Apple; there the number proves nothing and is only told. On Windows git comes
from its makers, and its number is the truth.
"""

from __future__ import annotations

import sys
from typing import Final

OLDEST: Final = (2, 39, 5)
"""What is older is refused everywhere: no system that is looked after has it any more."""

_FIXED_SINCE: Final = {39: 5, 43: 7, 44: 4, 45: 4, 46: 4, 47: 3, 48: 2, 49: 1, 50: 1}
"""The fixes of July 2025 (CVE-2025-48384 and others), by the second number of the version."""

_NEWEST_LISTED: Final = max(_FIXED_SINCE)


def lacks_fixes(version: tuple[int, ...]) -> bool:
    """Whether a git of this number, as its makers released it, has holes that are known."""
    major, minor, patch = (*version, 0, 0, 0)[:3]
    if (major, minor) > (2, _NEWEST_LISTED):
        return False
    fixed = _FIXED_SINCE.get(minor) if major == 2 else None
    return fixed is None or patch < fixed


def is_refused(version: tuple[int, ...], platform: str = sys.platform) -> bool:
    """Whether a git of this number is not used on this sort of computer."""
    return (*version, 0)[:3] < OLDEST or (platform == "win32" and lacks_fixes(version))
