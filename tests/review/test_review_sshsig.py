"""Signatures: ours against ssh-keygen's, and everything that must be refused."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import shutil
import subprocess

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from smguide.errors import InvalidEvent, SigningKeyError
from smguide.review import sshsig
from smguide.review.keys import PublicKey, SigningKey, allowed_signers_line, needs_passphrase
from smguide.review.wire import mpint, number, string

needs_ssh_keygen = pytest.mark.skipif(
    shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed here"
)
needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed here")
MESSAGE = b'{"type": "review"}\n'


def _made(secret) -> SigningKey:
    return SigningKey._of(secret)


KEYS = {
    "ed25519": SigningKey.generate(),
    "rsa": _made(rsa.generate_private_key(public_exponent=65537, key_size=2048)),
    "p256": _made(ec.generate_private_key(ec.SECP256R1())),
    "p384": _made(ec.generate_private_key(ec.SECP384R1())),
    "p521": _made(ec.generate_private_key(ec.SECP521R1())),
}


@pytest.fixture(params=KEYS, ids=str)
def key(request) -> SigningKey:
    return KEYS[request.param]


def test_a_signature_names_its_key(key):
    assert sshsig.verify(sshsig.sign(key, MESSAGE, "a@b"), MESSAGE, "a@b") == key.public


@pytest.mark.parametrize(("message", "namespace"), [(MESSAGE + b" ", "a@b"), (MESSAGE, "c@b")])
def test_another_message_or_namespace_is_refused(key, message, namespace):
    with pytest.raises(InvalidEvent):
        sshsig.verify(sshsig.sign(key, MESSAGE, "a@b"), message, namespace)


def test_a_signature_with_a_word_in_the_place_kept_free_is_refused():
    """The place is signed as well, so only its check tells; PROTOCOL.sshsig keeps it free."""

    def with_word(word: bytes) -> str:
        blank = sshsig._Signature(key.public.blob, b"a@b", word, b"sha512", b"")
        signature = sshsig._raw_signature(key, sshsig._signed_bytes(blank, MESSAGE))
        parts = (blank.key, blank.namespace, word, blank.hash_name, signature)
        return sshsig.armor(b"SSHSIG" + number(1) + b"".join(map(string, parts)))

    key = KEYS["ed25519"]
    assert sshsig.verify(with_word(b""), MESSAGE, "a@b") == key.public
    with pytest.raises(InvalidEvent, match="not a signature that smguide knows"):
        sshsig.verify(with_word(b"word"), MESSAGE, "a@b")


@pytest.mark.parametrize("name", ["ed25519", "rsa", "p256"])
def test_every_flipped_bit_is_refused(name):
    blob = sshsig.dearmor(sshsig.sign(KEYS[name], MESSAGE, "a@b"))
    step = 1 if name == "ed25519" else 7
    for bit in range(0, len(blob) * 8, step):
        damaged = bytearray(blob)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(InvalidEvent):
            sshsig.verify(sshsig.armor(bytes(damaged)), MESSAGE, "a@b")


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_noise_is_refused_and_never_crashes(noise):
    for armored in (noise.decode("latin-1"), sshsig.armor(noise), sshsig.armor(b"SSHSIG" + noise)):
        with pytest.raises(InvalidEvent):
            sshsig.verify(armored, MESSAGE, "a@b")


def test_small_rsa_keys_are_refused():
    public = rsa.generate_private_key(public_exponent=65537, key_size=1024).public_key()
    line = public.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH).decode()
    with pytest.raises(SigningKeyError):
        PublicKey.from_line(line)


def test_an_empty_namespace_is_refused():
    with pytest.raises(SigningKeyError):
        sshsig.sign(KEYS["ed25519"], MESSAGE, "")


def _token_signature(*, curve: bool, flags: int) -> str:
    """What a FIDO token would answer, made in software."""
    application = b"ssh:"
    tail = bytes([flags]) + number(7)
    to_sign = b"SSHSIG" + b"".join(
        map(string, (b"a@b", b"", b"sha512", hashlib.sha512(MESSAGE).digest()))
    )
    signed = hashlib.sha256(application).digest() + tail + hashlib.sha256(to_sign).digest()
    if curve:
        secret = ec.generate_private_key(ec.SECP256R1())
        name = b"sk-ecdsa-sha2-nistp256@openssh.com"
        point = secret.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        blob = string(name) + string(b"nistp256") + string(point) + string(application)
        raw = b"".join(map(mpint, decode_dss_signature(secret.sign(signed, ec.ECDSA(SHA256())))))
    else:
        private = Ed25519PrivateKey.generate()
        name = b"sk-ssh-ed25519@openssh.com"
        blob = string(name) + string(private.public_key().public_bytes_raw()) + string(application)
        raw = private.sign(signed)
    parts = (blob, b"a@b", b"", b"sha512", string(name) + string(raw) + tail)
    return sshsig.armor(b"SSHSIG" + number(1) + b"".join(map(string, parts)))


@pytest.mark.parametrize("curve", [True, False])
def test_a_token_key_counts_only_when_touched(curve):
    assert sshsig.verify(_token_signature(curve=curve, flags=1), MESSAGE, "a@b").line.startswith(
        "sk-"
    )
    with pytest.raises(InvalidEvent):
        sshsig.verify(_token_signature(curve=curve, flags=4), MESSAGE, "a@b")


def test_keys_come_back_from_their_file(key):
    for passphrase in (None, "öffne dich"):
        data = key.to_openssh(passphrase)
        assert needs_passphrase(data) == (passphrase is not None)
        assert SigningKey.from_openssh(data, passphrase).public == key.public


def test_a_wrong_or_missing_passphrase_is_one_sentence():
    data = KEYS["ed25519"].to_openssh("right")
    with pytest.raises(SigningKeyError, match="does not open"):
        SigningKey.from_openssh(data, "wrong")
    with pytest.raises(SigningKeyError, match="locked"):
        SigningKey.from_openssh(data)


def test_a_lock_that_takes_years_to_open_is_refused_at_once():
    """The number of rounds stands in the file, for whoever writes it to choose."""
    data = KEYS["ed25519"].to_openssh("right")
    lines = data.decode().splitlines()
    blob = base64.b64decode("".join(lines[1:-1]))
    at = blob.index(b"bcrypt") + 6 + 4 + 4 + 16
    assert int.from_bytes(blob[at : at + 4]) < 100
    slow = blob[:at] + number(2**31) + blob[at + 4 :]
    text = "\n".join([lines[0], base64.b64encode(slow).decode(), lines[-1], ""])
    with pytest.raises(SigningKeyError, match="does not hold a key"):
        SigningKey.from_openssh(text.encode(), "right")


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 380), st.integers(0, 255))
def test_damaged_key_files_are_refused(at, value):
    data = bytearray(KEYS["ed25519"].to_openssh())
    data[at % len(data)] = value
    with contextlib.suppress(SigningKeyError):
        assert SigningKey.from_openssh(bytes(data)).public.line.startswith("ssh-ed25519 ")


@pytest.mark.parametrize(
    "line",
    ["", "ssh-ed25519", "ssh-ed25519 ***", "ssh-rsa " + KEYS["ed25519"].public.line.split()[1],
     "ssh-ed25519 " + base64.b64encode(string(b"ssh-ed25519") + string(b"x")).decode(),
     "ssh-dss AAAAB3NzaC1kc3M="],
    ids=["nothing", "no key", "no base64", "another kind", "too short", "unknown kind"],
)  # fmt: skip
def test_lines_that_hold_no_key_are_refused(line):
    with pytest.raises(SigningKeyError):
        PublicKey.from_line(line)


def test_the_secret_never_shows():
    assert "secret" not in repr(KEYS["ed25519"])


def test_addresses_with_a_meaning_of_their_own_are_refused():
    for address in ("*", "a,b@c", 'a"@b', "!a@b", "a b@c", ""):
        with pytest.raises(SigningKeyError):
            allowed_signers_line(address, KEYS["ed25519"].public)


def _keygen(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["ssh-keygen", *arguments], input=stdin, capture_output=True, check=False)


@needs_ssh_keygen
def test_ssh_keygen_accepts_our_signatures_and_refuses_altered_ones(tmp_path, key):
    (tmp_path / "allowed").write_text(
        allowed_signers_line("ana@example.org", key.public, ("review@smguide",)) + "\n"
    )
    (tmp_path / "sig").write_text(sshsig.sign(key, MESSAGE, "review@smguide"))
    check = ["-Y", "verify", "-f", str(tmp_path / "allowed"), "-I", "ana@example.org",
             "-s", str(tmp_path / "sig"), "-n"]  # fmt: skip
    assert _keygen(*check, "review@smguide", stdin=MESSAGE).returncode == 0
    assert _keygen(*check, "review@smguide", stdin=MESSAGE + b"x").returncode != 0
    assert _keygen(*check, "publish@smguide", stdin=MESSAGE).returncode != 0


@needs_ssh_keygen
def test_we_accept_signatures_of_ssh_keygen(tmp_path, key):
    path = tmp_path / "key"
    path.write_bytes(key.to_openssh())
    path.chmod(0o600)
    made = _keygen("-Y", "sign", "-q", "-f", str(path), "-n", "review@smguide", stdin=MESSAGE)
    armored = made.stdout.decode()
    assert sshsig.verify(armored, MESSAGE, "review@smguide") == key.public
    if key.public.algorithm in ("ssh-ed25519", "ssh-rsa"):
        assert armored == sshsig.sign(key, MESSAGE, "review@smguide")


@needs_ssh_keygen
def test_fingerprints_and_locked_files_are_those_of_ssh_keygen(tmp_path):
    path = tmp_path / "key"
    assert _keygen("-q", "-t", "ed25519", "-N", "lock", "-f", str(path)).returncode == 0
    key = SigningKey.from_openssh(path.read_bytes(), "lock")
    assert key.public.fingerprint in _keygen("-lf", f"{path}.pub").stdout.decode()
    path.write_bytes(key.to_openssh("other"))
    printed = _keygen("-y", "-P", "other", "-f", str(path)).stdout.decode()
    assert printed.split()[:2] == key.public.line.split()


@needs_git
@needs_ssh_keygen
def test_git_accepts_a_commit_signed_here(tmp_path):
    key = KEYS["ed25519"]
    (tmp_path / "allowed").write_text(
        allowed_signers_line("ana@example.org", key.public, ("git",)) + "\n"
    )

    def git(*arguments: str, stdin: bytes = b"") -> bytes:
        command = [
            "git",
            "-C",
            str(tmp_path),
            "-c",
            f"gpg.ssh.allowedSignersFile={tmp_path}/allowed",
        ]
        return subprocess.run(
            [*command, *arguments], input=stdin, capture_output=True, check=True
        ).stdout

    git("init", "-q", "--bare", ".")
    tree = git("mktree").decode().strip()
    who = "Ana <ana@example.org> 1700000000 +0000"
    head, text = f"tree {tree}\nauthor {who}\ncommitter {who}\n", "\nFirst\n"
    armored = sshsig.sign(key, (head + text).encode(), "git").rstrip("\n")
    signed = head + "gpgsig " + armored.replace("\n", "\n ") + "\n" + text
    oid = (
        git("hash-object", "-t", "commit", "-w", "--stdin", stdin=signed.encode()).decode().strip()
    )
    git("verify-commit", oid)
