"""One entry of the log: a signed statement of one person (git.md 2.1).

A file holds the JSON text directly followed by the armored signature over exactly those bytes, made
for the namespace ``<type>@smguide``. Its id, and its name in the store, is the SHA-256 of the file.
What was signed is never written anew before it is checked.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from smguide.errors import InvalidEvent, SigningKeyError
from smguide.review import sshsig
from smguide.review.bodies import BODY_TYPES, Body, Join, body_from_plain, body_to_plain
from smguide.review.keys import PublicKey, SigningKey
from smguide.review.shapes import BODIES, COMMON
from smguide.review.strict import MOST_BYTES, read_json, write_json

FORMAT = "smguide-event/1"
EMPTY_CHAIN = "0" * 64
_BEGIN = sshsig.BEGIN.encode()
_TIME = "%Y-%m-%dT%H:%M:%SZ"


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: the person's id, the printed name, and the fingerprint of the key."""

    person: str
    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Saw:
    """What the signer's computer knew: how many entries, their chain, the newest revision."""

    count: int = 0
    chain: str = EMPTY_CHAIN
    main: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    """What every entry says beside its body.

    ``guideline`` is the id of the genesis, ``governance`` that of the team and rules the signer
    believed in force; both are empty in a genesis. ``time`` (UTC, whole seconds) is only what the
    signer's computer stated. ``nonce`` is random hexadecimal, 16 to 64 digits.
    """

    guideline: str
    governance: str
    signer: Signer
    time: datetime
    saw: Saw
    nonce: str


@dataclass(frozen=True, slots=True)
class Event:
    """An entry that was read: well-formed, and signed by the key it names."""

    id: str
    header: Header
    body: Body
    payload: bytes

    @property
    def type(self) -> str:
        """Such as ``review``."""
        return BODY_TYPES[type(self.body)]


def event_id(data: bytes) -> str:
    """The id of an entry: the digest of its file."""
    return hashlib.sha256(data).hexdigest()


def next_chain(chain: str, entry: str) -> str:
    """The running digest after one more entry: ``H(n) = SHA256(H(n-1) ‖ id(n))``."""
    return hashlib.sha256(bytes.fromhex(chain) + bytes.fromhex(entry)).hexdigest()


def write_event(header: Header, body: Body, key: SigningKey) -> bytes:
    """The file of a new entry, signed.

    Raises:
        SigningKeyError: ``header.signer`` names another key.
        InvalidEvent: something in it is too long, missing or not what it should be.
    """
    if header.signer.key != key.public.fingerprint:
        raise SigningKeyError("This key does not belong to the person who is signing.")
    kind = BODY_TYPES[type(body)]
    plain = {**_header_to_plain(header), "type": kind, "body": body_to_plain(body)}
    _check_shape(plain)
    payload = write_json(plain)
    data = payload + sshsig.sign(key, payload, f"{kind}@smguide").encode()
    if len(data) > MOST_BYTES:
        raise InvalidEvent("This is too long to be recorded.", "Shorten the text.")
    return data


def read_event(data: bytes, *, verified: bool = False) -> Event:
    """The entry in a file. Whether it counts is decided by the replay.

    ``verified`` leaves out the checks of text, shape and signature, for a file of which it is known
    that exactly these bytes passed them before on this computer.

    Raises:
        InvalidEvent: too large, not strict, of another shape, or not signed by the key it names.
    """
    payload, plain = _read_known(data) if verified else _read_and_verify(data)
    try:
        body = body_from_plain(plain["type"], plain["body"])
        header = _header_from_plain(plain)
    except (ValueError, SigningKeyError) as error:
        raise InvalidEvent("The entry has a date or a key that cannot be.") from error
    if isinstance(body, Join) and _fingerprint(body.key) != header.signer.key:
        raise InvalidEvent("The request to join was not signed with the key it brings.")
    return Event(event_id(data), header, body, payload)


def payload_and_signature(data: bytes) -> tuple[bytes, bytes]:
    """The two parts of a stored entry: the text that was signed, and the armored signature.

    Raises:
        InvalidEvent: it is no entry.
    """
    payload, blob = _split(data)
    return payload, sshsig.armor(blob).encode("ascii")


def _read_and_verify(data: bytes) -> tuple[bytes, dict[str, Any]]:
    payload, blob = _split(data)
    plain = read_json(payload)
    _check_shape(plain)
    signed_by = sshsig.verify_blob(blob, payload, f"{plain['type']}@smguide")
    if signed_by.fingerprint != plain["signer"]["key"]:
        raise InvalidEvent("The entry was signed with another key than it says.")
    return payload, plain


def _read_known(data: bytes) -> tuple[bytes, dict[str, Any]]:
    payload = data[: data.find(b"\n" + _BEGIN) + 1]
    return payload, json.loads(payload)


def _split(data: bytes) -> tuple[bytes, bytes]:
    """What was signed, and the signature out of its text form."""
    if len(data) > MOST_BYTES:
        raise InvalidEvent("The entry is larger than an entry may be.")
    at = data.find(b"\n" + _BEGIN) + 1
    if at < 1:
        raise InvalidEvent("The entry is not signed.")
    try:
        armored = data[at:].decode("ascii")
    except UnicodeDecodeError as error:
        raise InvalidEvent("The signature is damaged.") from error
    blob = sshsig.dearmor(armored)
    if sshsig.armor(blob) != armored:
        raise InvalidEvent("The signature is not written the one way signatures are written.")
    return data[:at], blob


def _check_shape(plain: dict[str, Any]) -> None:
    written = plain.get("format")
    if isinstance(written, str) and written.startswith("smguide-event/") and written != FORMAT:
        raise InvalidEvent("The entry was written by a newer smguide.", "Update smguide.")
    COMMON.check(plain, "")
    if "body" not in plain:
        raise InvalidEvent("The entry says nothing.")
    BODIES[plain["type"]].check(plain["body"], "")


def _fingerprint(line: str) -> str:
    try:
        return PublicKey.from_line(line).fingerprint
    except SigningKeyError as error:
        raise InvalidEvent("The request to join brings no key.") from error


def _header_to_plain(header: Header) -> dict[str, Any]:
    signer, saw = header.signer, header.saw
    return {
        "format": FORMAT,
        "guideline": header.guideline,
        "governance": header.governance,
        "signer": {"person": signer.person, "name": signer.name, "key": signer.key},
        "time": header.time.astimezone(UTC).strftime(_TIME),
        "saw": {"count": saw.count, "chain": saw.chain, "main": saw.main},
        "nonce": header.nonce,
    }


def _header_from_plain(plain: dict[str, Any]) -> Header:
    signer, saw = plain["signer"], plain["saw"]
    return Header(
        plain["guideline"],
        plain["governance"],
        Signer(signer["person"], signer["name"], signer["key"]),
        datetime.fromisoformat(plain["time"]),
        Saw(saw["count"], saw["chain"], saw["main"]),
        plain["nonce"],
    )
