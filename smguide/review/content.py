"""What an approval is bound to: one digest of every file of a revision (git.md 2.1)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from smguide.errors import InvalidDocument


def manifest(files: Mapping[str, bytes]) -> bytes:
    """One line a file, ``<sha-256>  <path>``, by path, as ``sha256sum`` prints and checks them.

    Raises:
        InvalidDocument: a path has a line break or a backslash, which would need quoting.
    """
    lines = []
    for path in sorted(files, key=str.encode):
        if any(mark in path for mark in "\n\r\\"):
            raise InvalidDocument("A file of this revision has a name that cannot be used.")
        lines.append(f"{hashlib.sha256(files[path]).hexdigest()}  {path}\n")
    return "".join(lines).encode()


def content_digest(files: Mapping[str, bytes]) -> str:
    """SHA-256 of the manifest, in hexadecimal; the same for the same files on any computer."""
    return hashlib.sha256(manifest(files)).hexdigest()


NOTHING = content_digest({})
"""What the first revision is compared with."""
