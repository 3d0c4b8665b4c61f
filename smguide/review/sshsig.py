"""SSH signatures over bytes, as ``ssh-keygen -Y sign`` makes them (PROTOCOL.sshsig; git.md 4).

The namespace is part of what is signed, so a signature made for one kind of statement never
passes for another.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from smguide.errors import InvalidEvent, SigningKeyError
from smguide.review.keyblob import LoadedKey, load_key
from smguide.review.keys import PublicKey, SigningKey
from smguide.review.wire import WireReader, mpint, number, string

BEGIN = "-----BEGIN SSH SIGNATURE-----"
END = "-----END SSH SIGNATURE-----"
_MAGIC = b"SSHSIG"
_LONGEST = 16384
_HASHES = {b"sha256": hashlib.sha256, b"sha512": hashlib.sha512}
_USER_PRESENT = 0x01


@dataclass(frozen=True, slots=True)
class _Signature:
    key: bytes
    namespace: bytes
    reserved: bytes
    hash_name: bytes
    signature: bytes


def sign(key: SigningKey, message: bytes, namespace: str) -> str:
    """An armored signature of ``message`` that holds for ``namespace`` only.

    Raises:
        SigningKeyError: the namespace is empty, or the key cannot sign.
    """
    if not namespace:
        raise SigningKeyError("A signature needs to say what it is for.")
    blank = _Signature(key.public.blob, namespace.encode(), b"", b"sha512", b"")
    signature = _raw_signature(key, _signed_bytes(blank, message))
    parts = (blank.key, blank.namespace, blank.reserved, blank.hash_name, signature)
    return armor(_MAGIC + number(1) + b"".join(string(part) for part in parts))


def verify(armored: str, message: bytes, namespace: str) -> PublicKey:
    """The key that signed ``message`` for ``namespace``. Whose key it is, is for others to say.

    Raises:
        InvalidEvent: malformed, for another namespace, or not a signature of these bytes.
    """
    return verify_blob(dearmor(armored), message, namespace)


def verify_blob(blob: bytes, message: bytes, namespace: str) -> PublicKey:
    """As :func:`verify`, for a signature whose text form was read before (:func:`dearmor`)."""
    found = _parse(blob)
    if found.namespace != namespace.encode():
        raise InvalidEvent("The signature was made for something else.")
    try:
        key = load_key(found.key)
    except SigningKeyError as error:
        raise InvalidEvent("The signature was made with a kind of key that does not count.") from (
            error
        )
    if not _holds(key, found.signature, _signed_bytes(found, message)):
        raise InvalidEvent("The signature does not fit what was signed.")
    return PublicKey(found.key)


def armor(blob: bytes) -> str:
    """The text form: 70 characters a line between two marker lines, as ssh-keygen writes it."""
    text = base64.b64encode(blob).decode()
    lines = [text[at : at + 70] for at in range(0, len(text), 70)]
    return "\n".join([BEGIN, *lines, END, ""])


def dearmor(armored: str) -> bytes:
    """The bytes of a text form; line lengths are free, as other programs choose their own.

    Raises:
        InvalidEvent: not such a text form.
    """
    lines = armored.strip().splitlines()
    if len(armored) > _LONGEST or len(lines) < 3 or (lines[0], lines[-1]) != (BEGIN, END):
        raise InvalidEvent("There is no signature where one should be.")
    try:
        return base64.b64decode("".join(lines[1:-1]), validate=True)
    except (ValueError, binascii.Error) as error:
        raise InvalidEvent("The signature is damaged.") from error


def _parse(blob: bytes) -> _Signature:
    reader = WireReader(blob)
    if reader.take(6) != _MAGIC or reader.number() != 1:
        raise InvalidEvent("This is not a signature that smguide knows.")
    found = _Signature(*(reader.string() for _ in range(5)))
    reader.end()
    if found.hash_name not in _HASHES or found.reserved:
        raise InvalidEvent("This is not a signature that smguide knows.")
    return found


def _signed_bytes(found: _Signature, message: bytes) -> bytes:
    digest = _HASHES[found.hash_name](message).digest()
    parts = (found.namespace, found.reserved, found.hash_name, digest)
    return _MAGIC + b"".join(string(part) for part in parts)


def _raw_signature(key: SigningKey, message: bytes) -> bytes:
    algorithm = key.public.algorithm
    if algorithm == "ssh-ed25519":
        return string(algorithm.encode()) + string(key.secret.sign(message))
    if algorithm == "ssh-rsa":
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA512

        return string(b"rsa-sha2-512") + string(key.secret.sign(message, PKCS1v15(), SHA512()))
    return string(algorithm.encode()) + string(_ecdsa_signature(key, message))


def _ecdsa_signature(key: SigningKey, message: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    pair = decode_dss_signature(key.secret.sign(message, ECDSA(_curve_hash(key.public.algorithm))))
    return b"".join(mpint(half) for half in pair)


def _holds(key: LoadedKey, signature: bytes, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    reader = WireReader(signature)
    name, raw = reader.string().decode("latin-1"), reader.string()
    check = _CHECKS.get((key.algorithm, name))
    if check is None:
        raise InvalidEvent("The signature and its key are of different kinds.")
    if key.algorithm.startswith("sk-"):
        message = _token_message(key.application, reader, message)
    reader.end()
    try:
        check(key.key, raw, message)
    except (InvalidSignature, ValueError, TypeError, OverflowError, UnsupportedAlgorithm):
        return False
    return True


def _token_message(application: bytes, reader: WireReader, message: bytes) -> bytes:
    """What a FIDO token signs; somebody must have touched it."""
    flags, counter = reader.take(1), reader.take(4)
    if not flags[0] & _USER_PRESENT:
        raise InvalidEvent("The security token signed without anybody touching it.")
    sha = hashlib.sha256
    return sha(application).digest() + flags + counter + sha(message).digest()


def _check_ed25519(key: Any, raw: bytes, message: bytes) -> None:
    key.verify(raw, message)


def _check_rsa(hash_name: str) -> Callable[[Any, bytes, bytes], None]:
    def check(key: Any, raw: bytes, message: bytes) -> None:
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

        key.verify(raw, message, PKCS1v15(), getattr(hashes, hash_name)())

    return check


def _check_ecdsa(algorithm: str) -> Callable[[Any, bytes, bytes], None]:
    def check(key: Any, raw: bytes, message: bytes) -> None:
        from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
        from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

        pair = WireReader(raw)
        der = encode_dss_signature(pair.mpint(), pair.mpint())
        pair.end()
        key.verify(der, message, ECDSA(_curve_hash(algorithm)))

    return check


def _curve_hash(algorithm: str) -> Any:
    from cryptography.hazmat.primitives import hashes

    bits = algorithm.removesuffix("@openssh.com")[-3:]
    kinds: dict[str, Any] = {"256": hashes.SHA256, "384": hashes.SHA384, "521": hashes.SHA512}
    return kinds[bits]()


_CHECKS: dict[tuple[str, str], Callable[[Any, bytes, bytes], None]] = {
    ("ssh-rsa", "rsa-sha2-256"): _check_rsa("SHA256"),
    ("ssh-rsa", "rsa-sha2-512"): _check_rsa("SHA512"),
    **{(name, name): _check_ed25519 for name in ("ssh-ed25519", "sk-ssh-ed25519@openssh.com")},
    **{
        (name, name): _check_ecdsa(name)
        for name in (
            "ecdsa-sha2-nistp256",
            "ecdsa-sha2-nistp384",
            "ecdsa-sha2-nistp521",
            "sk-ecdsa-sha2-nistp256@openssh.com",
        )
    },
}
