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
    return _manifest({path: hashlib.sha256(data).hexdigest() for path, data in files.items()})


def content_digest(files: Mapping[str, bytes]) -> str:
    """SHA-256 of the manifest, in hexadecimal; the same for the same files on any computer."""
    return hashlib.sha256(manifest(files)).hexdigest()


def digest_of(digests: Mapping[str, str]) -> str:
    """The same digest, where the SHA-256 of every file is known already (in hexadecimal)."""
    return hashlib.sha256(_manifest(digests)).hexdigest()


def _manifest(digests: Mapping[str, str]) -> bytes:
    lines = []
    for path in sorted(digests, key=str.encode):
        if any(mark in path for mark in "\n\r\\"):
            raise InvalidDocument("A file of this revision has a name that cannot be used.")
        lines.append(f"{digests[path]}  {path}\n")
    return "".join(lines).encode()


NOTHING = content_digest({})
"""What the first revision is compared with."""
