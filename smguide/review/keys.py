"""Keys people sign with: made on their own computer, stored in the format of OpenSSH."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from smguide.errors import InvalidEvent, SigningKeyError
from smguide.review.keyblob import load_key
from smguide.review.wire import WireReader

_LONGEST_LINE = 8192
_MOST_ROUNDS = 300
"""Of the lock of a private key: ssh-keygen makes 16 to 24; 300 take two seconds, not years."""

_CONTAINER = re.compile(
    rb"-----BEGIN OPENSSH PRIVATE KEY-----\r?\n(.*?)\r?\n-----END OPENSSH PRIVATE KEY-----",
    re.DOTALL,
)
_PRINCIPAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+@=-]*")


@dataclass(frozen=True, slots=True)
class PublicKey:
    """The half of a key that everybody may see; ``blob`` is its SSH wire form."""

    blob: bytes

    @classmethod
    def from_blob(cls, blob: bytes) -> PublicKey:
        """The key in ``blob``.

        Raises:
            SigningKeyError: not a key of a kind that smguide accepts.
        """
        load_key(blob)
        return cls(blob)

    @classmethod
    def from_line(cls, line: str) -> PublicKey:
        """The key in a line such as ``ssh-ed25519 AAAA… comment``.

        Raises:
            SigningKeyError: not such a line, or not a key of a kind that smguide accepts.
        """
        words = line.split() if len(line) <= _LONGEST_LINE else []
        try:
            blob = base64.b64decode(words[1], validate=True)
            if base64.b64encode(blob).decode() != words[1]:
                raise ValueError("not the plain form")
        except (IndexError, ValueError, binascii.Error) as error:
            raise _unreadable_line() from error
        key = cls.from_blob(blob)
        if key.algorithm != words[0]:
            raise _unreadable_line()
        return key

    @property
    def algorithm(self) -> str:
        """Such as ``ssh-ed25519``."""
        return load_key(self.blob).algorithm

    @property
    def line(self) -> str:
        """As in ``authorized_keys``, without a comment."""
        return f"{self.algorithm} {base64.b64encode(self.blob).decode()}"

    @property
    def fingerprint(self) -> str:
        """As ``ssh-keygen -l`` prints it: ``SHA256:…``."""
        return _fingerprint(self.blob)


@lru_cache(maxsize=512)  # few keys sign many entries
def _fingerprint(blob: bytes) -> str:
    digest = hashlib.sha256(blob).digest()
    return "SHA256:" + base64.b64encode(digest).decode().rstrip("=")


def _unreadable_line() -> SigningKeyError:
    return SigningKeyError(
        "This line does not hold a key.", "Paste the whole line, beginning with “ssh-”."
    )


@dataclass(frozen=True, slots=True, eq=False)
class SigningKey:
    """The half of a key that stays with its owner. It never shows itself in a text."""

    secret: Any = field(repr=False)
    public: PublicKey

    @classmethod
    def generate(cls) -> SigningKey:
        """A new Ed25519 key."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return cls._of(Ed25519PrivateKey.generate())

    @classmethod
    def from_openssh(cls, data: bytes, passphrase: str | None = None) -> SigningKey:
        """The key in a file as ``ssh-keygen`` and :meth:`to_openssh` write it.

        Raises:
            SigningKeyError: not such a file, a wrong or missing passphrase, or a key of a kind that
                smguide does not accept.
        """
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.serialization import load_ssh_private_key

        locked = needs_passphrase(data)
        if locked and not passphrase:
            raise SigningKeyError(
                "This key is locked.",
                "Choose “Unlock your key” and type the passphrase you gave it.",
            )
        secret_word = _encoded(passphrase) if locked and passphrase else None
        try:
            return cls._of(load_ssh_private_key(data, secret_word))
        except (ValueError, TypeError, NotImplementedError, UnsupportedAlgorithm) as error:
            raise _unreadable_key(locked=locked) from error

    def to_openssh(self, passphrase: str | None = None) -> bytes:
        """The key as a file in the format of OpenSSH, locked where a passphrase is given."""
        from cryptography.hazmat.primitives import serialization as to

        lock: to.KeySerializationEncryption = to.NoEncryption()
        if passphrase:
            lock = to.BestAvailableEncryption(_encoded(passphrase))
        written: bytes = self.secret.private_bytes(to.Encoding.PEM, to.PrivateFormat.OpenSSH, lock)
        return written

    @classmethod
    def _of(cls, secret: Any) -> SigningKey:
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        line = secret.public_key().public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH)
        return cls(secret, PublicKey.from_line(line.decode()))


def _encoded(passphrase: str) -> bytes:
    """The bytes of a passphrase; the error of Python would carry it."""
    try:
        return passphrase.encode()
    except UnicodeEncodeError:
        raise SigningKeyError(
            "The passphrase holds something that is no character.", "Type it again."
        ) from None


def _unreadable_key(*, locked: bool) -> SigningKeyError:
    if locked:
        return SigningKeyError("The passphrase does not open this key.", "Type it again.")
    return SigningKeyError(
        "This file does not hold a key that smguide can use.",
        "Choose another file, or let smguide make a new key.",
    )


def needs_passphrase(data: bytes) -> bool:
    """Whether a private key file is locked.

    Raises:
        SigningKeyError: not a private key file of OpenSSH.
    """
    try:
        cipher, lock, _rest = _container(data)
        if cipher == b"none":
            return False
        inner = WireReader(lock)
        inner.string()
        if inner.number() > _MOST_ROUNDS:
            raise InvalidEvent("a lock that nobody lives to see opened")
        return True
    except (InvalidEvent, ValueError) as error:
        raise _unreadable_key(locked=False) from error


def public_half(data: bytes) -> PublicKey:
    """The public half of a private key file, which is written there in the open.

    Raises:
        SigningKeyError: not a private key file of OpenSSH.
    """
    try:
        _cipher, _lock, rest = _container(data)
        rest.number()
        return PublicKey.from_blob(rest.string())
    except (InvalidEvent, ValueError) as error:
        raise _unreadable_key(locked=False) from error


def _container(data: bytes) -> tuple[bytes, bytes, WireReader]:
    """The cipher of a private key file, the options of its lock, and what follows."""
    found = _CONTAINER.search(data[:65536])
    reader = WireReader(base64.b64decode(found.group(1)) if found else b"")
    if reader.take(15) != b"openssh-key-v1\0":
        raise InvalidEvent("not a container")
    cipher, _kind, lock = (reader.string() for _ in range(3))
    return cipher, lock, reader


def allowed_signers_line(email: str, key: PublicKey, namespaces: tuple[str, ...] = ()) -> str:
    """A line for the ``allowed_signers`` file of ``ssh-keygen -Y verify`` and git.

    Raises:
        SigningKeyError: the address has characters with a meaning of their own in that file.
    """
    if not _PRINCIPAL.fullmatch(email):
        raise SigningKeyError(
            f"The e-mail address “{email}” cannot be used with a key.", "Correct the address."
        )
    option = f'namespaces="{",".join(namespaces)}" ' if namespaces else ""
    return f"{email} {option}{key.line}"
