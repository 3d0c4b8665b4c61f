"""What is on this computer before any guidelines are opened: the storage engine, the own key."""

from __future__ import annotations

from pathlib import Path

from smguide.errors import WrongUse
from smguide.review.keys import PublicKey
from smguide.store.command import find_git
from smguide.store.keybox import KeyBox, remember_passphrase
from smguide.store.known_holes import lacks_fixes
from smguide.store.library import Library
from smguide.workspace.keyring import OWN


def storage_version() -> str:
    """The version of the program that keeps the revisions.

    Raises:
        GitMissing: it has to be installed first.
    """
    return ".".join(map(str, find_git().version))


def lacks_known_fixes() -> bool:
    """Whether that program, by its number, has holes that are known.

    Raises:
        GitMissing: it has to be installed first.
    """
    return lacks_fixes(find_git().version)


def has_own_key(home: Path) -> bool:
    """Whether the person at this computer has a key already."""
    return OWN in KeyBox(home / "keys").publics()


def remember_own_passphrase(home: Path, passphrase: str) -> bool:
    """Let the computer's own keyring unlock the own key; False where there is no keyring.

    It is remembered by the fingerprint of the key, so that another home is another key.
    """
    line = KeyBox(home / "keys").publics().get(OWN)
    if not line:
        return False
    return remember_passphrase(PublicKey.from_line(line).fingerprint, passphrase)


def is_short_name(name: str) -> bool:
    """Whether guidelines may be called ``name`` in the library."""
    try:
        Library(Path()).path(name)
    except WrongUse:
        return False
    return True
