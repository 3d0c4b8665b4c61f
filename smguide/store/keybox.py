"""Private keys on this computer, readable by their owner only, and their passphrases.

Keys come and go as bytes: what they can sign is decided elsewhere (git.md 4). On Windows files
have no such modes; there the folder lies in the person's profile, which Windows keeps from others.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, unquote

from smguide import errors
from smguide.store.failures import disk_errors_about
from smguide.store.files import make_folder, read_if_there, write_atomically

_PUBLIC = ".pub"
_KEYRING_SERVICE = "smguide"
_LONGEST_ID = 150
_LONGEST_LINE = 16 * 1024
_OWNER_FOLDER, _OWNER_FILE = 0o700, 0o600
_THROUGH = stat.S_IXGRP | stat.S_IXOTH
"""Who may go through a folder reaches what lies in it by name."""


class KeyBox:
    """The folder of keys, by key id (any short text, such as `SHA256:...`)."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made when first written to."""
        self._folder = folder

    def write(self, key_id: str, private: bytes, public: str) -> None:
        """Keep a key pair; an existing key is never replaced by another.

        Raises:
            errors.AlreadyExists: there is another key with this id.
            errors.StorageError: it cannot be written.
        """
        path = self._path(key_id)
        if (read_if_there(path) or private) != private:
            raise errors.AlreadyExists("This key is already here.", "Use it, or make a new one.")
        make_folder(self._folder)
        _close(self._folder, _OWNER_FOLDER)
        write_atomically(path, private)
        # The public line last: only a key that is there is ever listed.
        write_atomically(path.with_name(path.name + _PUBLIC), f"{public.strip()}\n".encode())

    def read(self, key_id: str) -> bytes:
        """The private key as it was written; like ssh, never from a file that others can read.

        Raises:
            errors.SigningKeyError: it is not on this computer, or others can read it and that
                cannot be mended.
        """
        path = self._path(key_id)
        if _is_open(path) and not _close(path, _OWNER_FILE):
            raise errors.SigningKeyError(
                "Other people on this computer can read your key, so it is not used.",
                "Keep the folder of smguide where files can be kept from others.",
            )
        private = read_if_there(path)
        if private is None:
            raise errors.SigningKeyError(
                "The key for this signature is not on this computer.",
                "Use the computer where it was made, or make a new key and have it accepted.",
            )
        return private

    def publics(self) -> dict[str, str]:
        """Key id and public line of every key here; what is no such line is passed over."""
        with disk_errors_about(self._folder):
            found = sorted(self._folder.glob(f"*{_PUBLIC}"))
        lines = ((unquote(path.name.removesuffix(_PUBLIC)), _line(path)) for path in found)
        return {key_id: line for key_id, line in lines if line}

    def ids(self) -> tuple[str, ...]:
        """The ids of all private keys here, also of one that has lost its public line."""
        with disk_errors_about(self._folder):
            found = sorted(path.name for path in self._folder.glob("[!.]*"))
        return tuple(unquote(name) for name in found if not name.endswith(_PUBLIC))

    def close_to_others(self) -> tuple[str, ...]:
        """Keep all keys from other people; answers the ids of those that others could read.

        A key that cannot be closed is among them, too: :meth:`read` refuses it.
        """
        reachable = _is_open(self._folder, _THROUGH)
        _close(self._folder, _OWNER_FOLDER)
        keys = ((key_id, self._path(key_id)) for key_id in self.publics())
        found = [(key_id, path) for key_id, path in keys if _is_open(path)]
        for _key_id, path in found:
            _close(path, _OWNER_FILE)
        return tuple(key_id for key_id, _path in found) if reachable else ()

    def _path(self, key_id: str) -> Path:
        name = quote(key_id, safe="")
        if not name or name.startswith(".") or len(name) > _LONGEST_ID:
            raise errors.SigningKeyError("This key has no usable name.", "Make a new key.")
        return self._folder / name


def _is_open(path: Path, rights: int = stat.S_IRWXG | stat.S_IRWXO) -> bool:
    """Whether people other than the owner have any of these rights; never on Windows."""
    if os.name == "nt":
        return False
    try:
        return bool(path.stat().st_mode & rights)
    except OSError:  # what cannot be looked at is not read either
        return False


def _close(path: Path, mode: int) -> bool:
    """Take all rights from others; whether that came about. Some disks keep no rights."""
    if os.name == "nt":
        return True
    with suppress(OSError):
        path.chmod(mode)
    return not _is_open(path)


def _line(path: Path) -> str:
    """The public line in a file; empty where it holds anything else or cannot be read."""
    try:
        if not path.is_file() or path.stat().st_size > _LONGEST_LINE:
            return ""
        return path.read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        # One odd file among the keys must not hide the others.
        return ""


def remembered_passphrase(key_id: str) -> str | None:
    """The passphrase this computer's own keyring holds, or None: also when there is no keyring."""
    try:
        import keyring

        return keyring.get_password(_KEYRING_SERVICE, key_id)
    except Exception:
        # Keyrings of desktops fail in every way there is; then the person is asked instead.
        return None


def remember_passphrase(key_id: str, passphrase: str) -> bool:
    """Give a passphrase to this computer's keyring; False when it did not take it."""
    try:
        import keyring

        keyring.set_password(_KEYRING_SERVICE, key_id, passphrase)
    except Exception:
        # As above: the person will be asked again, nothing else follows.
        return False
    return True


def forget_passphrase(key_id: str) -> bool:
    """Take a passphrase out of this computer's keyring; False when it was not there."""
    try:
        import keyring

        keyring.delete_password(_KEYRING_SERVICE, key_id)
    except Exception:
        # As above.
        return False
    return True
