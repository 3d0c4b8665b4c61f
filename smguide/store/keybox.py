"""Private keys on this computer, readable by their owner only, and their passphrases.

Keys come and go as bytes: what they can sign is decided elsewhere (git.md 4).
"""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote, unquote

from smguide import errors
from smguide.store.failures import disk_errors_about
from smguide.store.files import make_folder, read_if_there, write_atomically

_PUBLIC = ".pub"
_KEYRING_SERVICE = "smguide"
_LONGEST_ID = 150
_LONGEST_LINE = 16 * 1024


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
        if os.name != "nt":
            with disk_errors_about(self._folder):
                self._folder.chmod(0o700)
        write_atomically(path, private)
        # The public line last: only a key that is there is ever listed.
        write_atomically(path.with_name(path.name + _PUBLIC), f"{public.strip()}\n".encode())

    def read(self, key_id: str) -> bytes:
        """The private key as it was written.

        Raises:
            errors.SigningKeyError: it is not on this computer.
        """
        private = read_if_there(self._path(key_id))
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

    def _path(self, key_id: str) -> Path:
        name = quote(key_id, safe="")
        if not name or name.startswith(".") or len(name) > _LONGEST_ID:
            raise errors.SigningKeyError("This key has no usable name.", "Make a new key.")
        return self._folder / name


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
