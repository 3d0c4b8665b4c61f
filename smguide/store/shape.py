"""The only shape a stored revision may have: a few files and one folder `sections` (design 3).

Checked on writing and on reading: what came from elsewhere may hold links, odd names or trees
that never end (git.md 5.4).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from smguide import errors
from smguide.model.codec import READABLE
from smguide.model.limits import (
    MAX_FILE_BYTES,
    MAX_SECTIONS,
    check_file_size,
    check_section_count,
)

SECTIONS = "sections"
PLAIN_FILE = "100644"
FOLDER = "40000"

_SAFE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?<!\.)")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest revision: bytes a file, bytes of the rendered text, counts of files."""

    file: int = MAX_FILE_BYTES
    rendered: int = 64 * 1024 * 1024
    sections: int = MAX_SECTIONS
    root_files: int = 50

    def of(self, path: str) -> int:
        """Bytes allowed for the file at `path`."""
        return self.rendered if path == READABLE else self.file

    def check_size(self, path: str, size: int) -> None:
        """Refuse a file that is too large.

        Raises:
            errors.TooLarge: it is.
        """
        check_file_size(f"“{path}”", size, self.of(path))

    def check_counts(self, paths: list[str]) -> None:
        """Refuse too many files.

        Raises:
            errors.TooLarge: more sections or other files than allowed.
        """
        inside = sum(path.startswith(f"{SECTIONS}/") for path in paths)
        check_section_count(inside, self.sections)
        if len(paths) - inside > self.root_files:
            raise errors.TooLarge(
                "These guidelines have too many files beside their sections.",
                "Take out what smguide did not make.",
            )


LIMITS = Limits()


def is_safe_name(name: str) -> bool:
    """Whether `name` can be a file on every system and means nothing special on any."""
    return bool(_SAFE_NAME.fullmatch(name)) and not _RESERVED.fullmatch(name)


def is_allowed_path(path: str) -> bool:
    """Whether `path` is a file at the top or directly in `sections/`."""
    folder, slash, name = path.rpartition("/")
    return is_safe_name(name) and (
        folder == SECTIONS if slash else name != SECTIONS and not name.endswith(".lock")
    )


def check_files(files: Mapping[str, bytes], limits: Limits = LIMITS) -> None:
    """Refuse what could not be read back, before anything is written.

    Raises:
        errors.TooLarge: beyond the limits.
        errors.InvalidDocument: a path that is not allowed, or nothing at all.
    """
    if not files:
        raise errors.InvalidDocument("There is nothing to save.", "Add a section first.")
    for path, data in files.items():
        if not is_allowed_path(path):
            raise errors.InvalidDocument(
                f"'{path}' cannot be the name of a stored section or file.",
                "Use letters, digits, hyphens and underscores.",
            )
        limits.check_size(path, len(data))
    limits.check_counts(list(files))
