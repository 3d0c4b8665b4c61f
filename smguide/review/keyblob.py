"""Public keys as SSH writes them, made ready for checking signatures (git.md section 4).

Ed25519, RSA of 2048 bits and more, ECDSA on the NIST curves, and the two kinds kept on a FIDO
token (``sk-``). Certificates and DSA are refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from smguide.errors import InvalidEvent, SigningKeyError
from smguide.review.wire import WireReader

_PRIME = 2**255 - 19
_ORDER_8 = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
ANYBODYS = frozenset({0, 1, _ORDER_8, _PRIME - _ORDER_8, _PRIME - 1, _PRIME, _PRIME + 1})
"""The Ed25519 points of small order: under such a key anybody can sign anything (RFC 8032, 5.1.7
leaves them to the caller)."""

RSA_BITS = range(2048, 16385)


@dataclass(frozen=True, slots=True)
class LoadedKey:
    """A public key ready for use; ``application`` is filled for keys on a FIDO token."""

    algorithm: str
    key: Any
    application: bytes = b""


@lru_cache(maxsize=512)
def load_key(blob: bytes) -> LoadedKey:
    """The key in ``blob``.

    Raises:
        SigningKeyError: not a key of a kind that smguide accepts.
    """
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        return _load(blob)
    except (InvalidEvent, ValueError, TypeError, OverflowError, UnsupportedAlgorithm) as error:
        raise SigningKeyError(
            "This is not a key that smguide can use.",
            "Use an Ed25519 key, or let smguide make a new one.",
        ) from error


def _load(blob: bytes) -> LoadedKey:
    reader = WireReader(blob)
    algorithm = reader.string().decode("ascii")
    if algorithm not in _READERS:
        raise ValueError(algorithm)
    loaded = _READERS[algorithm](algorithm, reader)
    reader.end()
    return loaded


def _ed25519(algorithm: str, reader: WireReader) -> LoadedKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    point = reader.string()
    if int.from_bytes(point, "little") & (2**255 - 1) in ANYBODYS:
        raise ValueError("a key that is nobody's")
    return LoadedKey(algorithm, Ed25519PublicKey.from_public_bytes(point))


def _rsa(algorithm: str, reader: WireReader) -> LoadedKey:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers

    exponent, modulus = reader.mpint(), reader.mpint()
    if modulus.bit_length() not in RSA_BITS or exponent.bit_length() > 64:
        raise ValueError("size")
    return LoadedKey(algorithm, RSAPublicNumbers(exponent, modulus).public_key())


def _ecdsa(algorithm: str, reader: WireReader) -> LoadedKey:
    from cryptography.hazmat.primitives.asymmetric import ec

    curves: dict[str, Any] = {
        "nistp256": ec.SECP256R1,
        "nistp384": ec.SECP384R1,
        "nistp521": ec.SECP521R1,
    }
    name = reader.string().decode("ascii")
    if algorithm.removesuffix("@openssh.com").rsplit("-", 1)[1] != name:
        raise ValueError(name)
    key = ec.EllipticCurvePublicKey.from_encoded_point(curves[name](), reader.string())
    return LoadedKey(algorithm, key)


def _on_token(
    inner: Callable[[str, WireReader], LoadedKey],
) -> Callable[[str, WireReader], LoadedKey]:
    def load(algorithm: str, reader: WireReader) -> LoadedKey:
        return LoadedKey(algorithm, inner(algorithm, reader).key, reader.string())

    return load


_READERS: dict[str, Callable[[str, WireReader], LoadedKey]] = {
    "ssh-ed25519": _ed25519,
    "ssh-rsa": _rsa,
    "ecdsa-sha2-nistp256": _ecdsa,
    "ecdsa-sha2-nistp384": _ecdsa,
    "ecdsa-sha2-nistp521": _ecdsa,
    "sk-ssh-ed25519@openssh.com": _on_token(_ed25519),
    "sk-ecdsa-sha2-nistp256@openssh.com": _on_token(_ecdsa),
}
