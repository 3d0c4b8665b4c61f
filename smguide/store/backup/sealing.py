"""Files that only a passphrase opens: scrypt for the key, AES-256-GCM for what is in it.

The passphrase guards the whole file, not parts of it: drafts and names are as confidential as keys,
and nobody who gives a passphrase expects half of the file to stay open.

The stream is cut into pieces, each sealed with its place and whether it is the last, so that pieces
can neither be left out nor exchanged (the STREAM construction of Hoang, Reyhanitabar, Rogaway and
Vizár, 2015, as the program “age” uses it). The salt is new for every file, and so is the key:
places need no other nonce. A digest keyed with the other half of the key tells a passphrase that
does not fit from a file that is damaged.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from smguide import errors

LEAST_LETTERS: Final = 8
"""A shorter passphrase is found by trying."""

_MAGIC: Final = b"smguide-sealed/1\n"
_HEADER: Final = re.compile(rb"smguide-sealed/1\nscrypt ([1-9][0-9]?) 8 1 ([0-9a-f]{32})\n")
_LONGEST_HEADER: Final = 128
_COST: Final = 17
"""2^17 rounds of scrypt: 128 MiB and about half a second, as OWASP advises for r = 8, p = 1."""
_DEAREST: Final = 20
"""Beyond this a file from elsewhere would cost more than 1 GiB of memory only to be looked at."""
_PIECE: Final = 64 * 1024
_TAG: Final = 16
_CHECK: Final = 32


@dataclass(frozen=True, slots=True)
class _Lock:
    """What opens one file: its key, and the digest that shows that the key fits."""

    key: bytes
    check: bytes


def is_sealed(source: BinaryIO) -> bool:
    """Whether a passphrase is needed; the stream is at its beginning before and afterwards."""
    begun = source.read(len(_MAGIC))
    source.seek(0)
    return begun == _MAGIC


def insist_on_passphrase(passphrase: str) -> None:
    """Refuse what guards nothing.

    Raises:
        errors.WrongUse: it is too short.
    """
    if len(passphrase) < LEAST_LETTERS:
        raise errors.WrongUse(
            f"The passphrase of a backup needs at least {LEAST_LETTERS} characters.",
            "Four or five words that have nothing to do with each other are good.",
        )


def seal(source: BinaryIO, target: BinaryIO, passphrase: str, *, cost: int = _COST) -> None:
    """Write everything left in ``source`` to ``target`` so that only ``passphrase`` opens it.

    ``cost`` is the binary logarithm of the rounds of scrypt.

    Raises:
        errors.WrongUse: the passphrase guards nothing.
        OSError: the disk refused.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    insist_on_passphrase(passphrase)
    salt = os.urandom(16)
    header = _MAGIC + f"scrypt {cost} 8 1 {salt.hex()}\n".encode()
    lock = _lock(header, passphrase, salt, cost)
    target.write(header + lock.check)
    cipher = AESGCM(lock.key)
    for place, piece, last in _pieces(source, _PIECE):
        target.write(cipher.encrypt(_nonce(place, last=last), piece, None))


def unseal(source: BinaryIO, target: BinaryIO, passphrase: str) -> None:
    """Write what ``source`` holds to ``target``; nothing of it counts before this returns.

    Raises:
        errors.SigningKeyError: the passphrase does not fit.
        errors.Damaged: the file was changed, or a part of it is missing.
        OSError: the disk refused.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    lock = _opened(source, passphrase)
    cipher = AESGCM(lock.key)
    try:
        for place, piece, last in _pieces(source, _PIECE + _TAG):
            target.write(cipher.decrypt(_nonce(place, last=last), piece, None))
    except InvalidTag as error:
        raise _damaged() from error


def _opened(source: BinaryIO, passphrase: str) -> _Lock:
    begun = source.read(_LONGEST_HEADER)
    found = _HEADER.match(begun)
    if found is None or int(found[1]) > _DEAREST:
        raise _damaged()
    source.seek(found.end())
    lock = _lock(found[0], passphrase, bytes.fromhex(found[2].decode()), int(found[1]))
    if not hmac.compare_digest(source.read(_CHECK), lock.check):
        raise errors.SigningKeyError(
            "The passphrase does not fit this backup.", "Type it again, or look for the right one."
        )
    return lock


def _lock(header: bytes, passphrase: str, salt: bytes, cost: int) -> _Lock:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    made = Scrypt(salt=salt, length=64, n=2**cost, r=8, p=1).derive(passphrase.encode())
    return _Lock(made[:32], hmac.new(made[32:], header, hashlib.sha256).digest())


def _pieces(source: BinaryIO, size: int) -> Iterator[tuple[int, bytes, bool]]:
    """Place, bytes, and whether it is the last; there is always at least one."""
    place, piece = 0, source.read(size)
    while following := source.read(size):
        yield place, piece, False
        place, piece = place + 1, following
    yield place, piece, True


def _nonce(place: int, *, last: bool) -> bytes:
    return place.to_bytes(11, "big") + bytes([last])


def _damaged() -> errors.Damaged:
    return errors.Damaged(
        "This backup is damaged: it is not what was written.", "Use another copy of it."
    )
