"""Messages, signatures and what other programs wrote."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from saving import ANA, FILES, NOON, git

from smguide import errors
from smguide.store.commits import (
    encode_commit,
    encode_message,
    parse_commit,
    parse_listed,
    parse_message,
    sign_commit,
    split_signature,
)
from smguide.store.repository import Repository

ARMOR = "-----BEGIN SSH SIGNATURE-----\nAAAA\nBBBB\n-----END SSH SIGNATURE-----\n"
TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
text = st.text(st.characters(codec="utf-8"), max_size=60)
keys = st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,12}", fullmatch=True).filter(
    lambda key: key != "Format"
)


def tidy(reason: str) -> str:
    plain = reason.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(line.rstrip(" \t") for line in plain.split("\n")).strip("\n")


def one_line(summary: str) -> str:
    acting = "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
    return " ".join(re.sub(acting, " ", summary).split())


def test_a_summary_is_one_line_that_only_shows() -> None:
    message = encode_message("One\r\ntwo\x1b[2J\x9b\u202ethree\x00", "why", [])
    assert parse_message(message)[0] == "One two [2J three"
    with pytest.raises(errors.WrongUse):
        encode_message("\x1b\n\x07", "why", [])


@given(text, text, st.lists(st.tuples(keys, text), max_size=3))
def test_a_message_reads_back(summary: str, reason: str, trailers: list[tuple[str, str]]) -> None:
    summary = f"S {summary}"
    message = encode_message(summary, reason, trailers)
    flat = tuple((key, " ".join(value.replace("\0", " ").split())) for key, value in trailers)
    title = one_line(summary)
    assert parse_message(message) == (title, tidy(reason), flat)
    payload = encode_commit(tree=TREE, parent=None, author=ANA, time=NOON, message=message)
    stored = parse_commit(payload, commit="c", number=1)
    assert (stored.summary, stored.reason, stored.trailers) == (title, tidy(reason), flat)
    head, _, body = payload.partition(b"\n\n")
    indented = b"".join(b"    " + line + b"\n" for line in body[:-1].split(b"\n"))
    assert parse_listed(b"c\n" + head + b"\n\n" + indented, 1) == stored


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("", ("", "", ())),
        ("one line\n", ("one line", "", ())),
        ("sum\n\nwhy\n\nSigned-off-by: A <a@b>\n",
         ("sum", "why", (("Signed-off-by", "A <a@b>"),))),
        ("sum\n\nNote: this is a reason\n", ("sum", "Note: this is a reason", ())),
        ("sum\nmore\n\nwhy\n", ("sum", "more\n\nwhy", ())),
        ("sum\n\nwhy\n\nno trailer\nKey: v\n", ("sum", "why\n\nno trailer\nKey: v", ())),
    ],
)  # fmt: skip
def test_messages_of_other_programs(message: str, expected: object) -> None:
    assert parse_message(message) == expected


def test_a_reason_that_looks_like_trailers_stays_a_reason() -> None:
    message = encode_message("s", "why\n\nFormat: smguide-revision/1", [])
    assert parse_message(message) == ("s", "why\n\nFormat: smguide-revision/1", ())


@pytest.mark.parametrize("key", ["", "two words", "Ümlaut", "a:b", "1st"])
def test_trailer_keys_that_cannot_be_kept(key: str) -> None:
    with pytest.raises(errors.WrongUse):
        encode_message("s", "r", [(key, "v")])
    with pytest.raises(errors.WrongUse):
        encode_message("s", "r", [("Format", "smguide-revision/1")])


@given(st.booleans(), text.map(lambda t: f"S {t}"), st.sampled_from([ARMOR, ARMOR.strip()]))
def test_a_signature_comes_off_as_it_went_on(with_parent: bool, summary: str, armor: str) -> None:
    payload = encode_commit(
        tree=TREE, parent="1" * 40 if with_parent else None, author=ANA, time=NOON,
        message=encode_message(summary, "gpgsig x\n\ngpgsig y", []),
    )  # fmt: skip
    seen: list[bytes] = []

    def sign(data: bytes) -> str:
        seen.append(data)
        return armor

    signed = sign_commit(payload, sign)
    assert seen == [payload]
    assert split_signature(signed) == (payload, ARMOR)
    assert split_signature(payload) == (payload, "")
    assert sign_commit(payload, None) == payload
    read = [parse_commit(one, commit="c", number=1) for one in (signed, payload)]
    assert read[0] == read[1]


def test_headers_after_a_signature_belong_to_the_signed_bytes() -> None:
    raw = b"tree x\nauthor a\ngpgsig one\n two\nencoding latin1\n\nbody\n"
    assert split_signature(raw) == (b"tree x\nauthor a\nencoding latin1\n\nbody\n", "one\ntwo\n")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"tree x",
        b"tree x\nauthor A <a> 1 +0000\n\nm",
        b"tree x\nauthor A\ncommitter A <a> 1 +0000\n\nm",
        b"tree x\nauthor A <a> x +0000\ncommitter A <a> 1 +0000\n\nm",
        b"blob x\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\nm",
    ],
)
def test_what_is_no_revision_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_commit(raw, commit="c", number=1)


@pytest.mark.parametrize("stamp", ["99999999999999999 +0000", "1 +9999", "-5 -0000"])
def test_impossible_times_do_not_hide_a_revision(stamp: str) -> None:
    raw = f"tree x\nauthor A <a> {stamp}\ncommitter A <a> {stamp}\n\nm\n".encode()
    assert parse_commit(raw, commit="c", number=1).time.year in (1969, 1970)


def test_bytes_that_are_no_text_do_not_hide_a_revision() -> None:
    raw = b"tree x\nauthor \xff <a> 1 +0000\ncommitter B <b> 2 +0100\n\n\xfe\n"
    stored = parse_commit(raw, commit="c", number=1)
    assert stored.committer.name == "B"
    assert stored.summary == "\ufffd"


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not here")
def test_git_accepts_the_signature(repository: Repository, git_dir: Path, tmp_path: Path) -> None:
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    public = key.with_suffix(".pub").read_text()
    allowed = tmp_path / "allowed"
    allowed.write_text(f'{ANA.email} namespaces="git" {public}')

    def sign(data: bytes) -> str:
        command = ["ssh-keygen", "-q", "-Y", "sign", "-n", "git", "-f", str(key)]
        return subprocess.run(command, input=data, capture_output=True, check=True).stdout.decode()

    saved = repository.save(
        FILES, summary="s", reason="r", author=ANA, time=NOON, parent=None, sign=sign
    )
    repository.tag("edition/1.0", saved.commit, message="m", author=ANA, time=NOON, sign=sign)
    check = ("-c", "gpg.format=ssh", "-c", f"gpg.ssh.allowedSignersFile={allowed}")
    git(git_dir, *check, "verify-commit", saved.commit)
    git(git_dir, *check, "verify-tag", "edition/1.0")
    assert re.match(rb"G ", git(git_dir, *check, "log", "-1", "--format=%G? %GS", saved.commit))
    payload, armor = repository.commit_payload(saved.commit)
    assert sign(payload) == armor
