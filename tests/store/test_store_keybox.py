"""Keys are their owner's alone; a keyring may be missing or broken."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend

from smguide import errors
from smguide.store.keybox import (
    KeyBox,
    forget_passphrase,
    remember_passphrase,
    remembered_passphrase,
)

ID = "SHA256:ab/cd+EF"


class InMemory(KeyringBackend):  # type: ignore[misc]
    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Broken(InMemory):
    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("the session bus is gone")

    set_password = delete_password = get_password  # type: ignore[assignment]


def test_a_key_reads_back(tmp_path: Path) -> None:
    box = KeyBox(tmp_path / "keys")
    assert box.publics() == {}
    box.write(ID, b"private", "ssh-ed25519 AAAA ana\n")
    box.write("second", b"other", "ssh-ed25519 BBBB eve")
    assert box.read(ID) == b"private"
    assert box.publics() == {ID: "ssh-ed25519 AAAA ana", "second": "ssh-ed25519 BBBB eve"}
    with pytest.raises(errors.SigningKeyError) as caught:
        box.read("third")
    assert caught.value.hint


def test_an_odd_file_hides_no_key(tmp_path: Path) -> None:
    box = KeyBox(tmp_path / "keys")
    box.write("ana", b"private", "ssh-ed25519 AAAA ana")
    (tmp_path / "keys" / "bytes.pub").write_bytes(b"\xff" * 9)
    (tmp_path / "keys" / "folder.pub").mkdir()
    (tmp_path / "keys" / "empty.pub").write_bytes(b"")
    (tmp_path / "keys" / "huge.pub").write_bytes(b"x" * 1_000_000)
    (tmp_path / "keys" / "%FF%.pub").write_bytes(b"odd name")
    if sys.platform != "win32":
        (tmp_path / "keys" / "nowhere.pub").symlink_to("nowhere")
        os.mkfifo(tmp_path / "keys" / "pipe.pub")
    lines = box.publics()
    assert lines.pop("\ufffd%") == "odd name"
    assert lines == {"ana": "ssh-ed25519 AAAA ana"}


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such mode on Windows")
def test_nobody_else_may_look(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    folder.mkdir(mode=0o755)
    KeyBox(folder).write(ID, b"private", "public")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_a_key_is_never_replaced_by_another(tmp_path: Path) -> None:
    box = KeyBox(tmp_path / "keys")
    box.write(ID, b"private", "public")
    box.write(ID, b"private", "public renamed")
    with pytest.raises(errors.AlreadyExists):
        box.write(ID, b"another", "public")
    assert box.read(ID) == b"private"
    assert box.publics() == {ID: "public renamed"}


@pytest.mark.parametrize("key_id", ["", "..", "x" * 300])
def test_ids_that_cannot_be(tmp_path: Path, key_id: str) -> None:
    with pytest.raises(errors.SigningKeyError):
        KeyBox(tmp_path / "keys").write(key_id, b"", "")


def test_ids_stay_inside_the_folder(tmp_path: Path) -> None:
    box = KeyBox(tmp_path / "keys")
    box.write("a/../../x", b"private", "public")
    assert box.publics() == {"a/../../x": "public"}
    assert {path.parent for path in tmp_path.rglob("*") if path.is_file()} == {tmp_path / "keys"}


def test_passphrases_in_the_keyring() -> None:
    before = keyring.get_keyring()
    try:
        keyring.set_keyring(InMemory())
        assert remembered_passphrase(ID) is None
        assert remember_passphrase(ID, "secret")
        assert remembered_passphrase(ID) == "secret"
        assert forget_passphrase(ID)
        assert not forget_passphrase(ID)
        keyring.set_keyring(Broken())
        assert remembered_passphrase(ID) is None
        assert not remember_passphrase(ID, "secret")
        assert not forget_passphrase(ID)
    finally:
        keyring.set_keyring(before)


MODES = pytest.mark.skipif(sys.platform == "win32", reason="files have no such mode on Windows")


@MODES
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o666, 0o601])
def test_a_key_that_others_could_read_is_closed_before_it_is_used(
    tmp_path: Path, mode: int
) -> None:
    box = KeyBox(tmp_path / "keys")
    box.write(ID, b"private", "public")
    path = next(path for path in (tmp_path / "keys").iterdir() if path.suffix != ".pub")
    path.chmod(mode)
    assert box.read(ID) == b"private"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@MODES
def test_it_is_said_which_keys_others_could_reach(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    box = KeyBox(folder)
    assert box.close_to_others() == ()
    box.write("ana", b"private", "public")
    box.write("eve", b"private", "public")
    assert box.close_to_others() == ()
    (folder / "ana").chmod(0o644)
    assert box.close_to_others() == ()  # nobody else gets into the folder
    (folder / "ana").chmod(0o644)
    folder.chmod(0o755)
    assert box.close_to_others() == ("ana",)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "ana").stat().st_mode) == 0o600
    assert box.close_to_others() == ()


@MODES
def test_a_key_that_cannot_be_closed_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = KeyBox(tmp_path / "keys")
    box.write("ana", b"private", "public")
    (tmp_path / "keys" / "ana").chmod(0o644)

    def refuse(*_: object) -> None:
        raise PermissionError("a disk that keeps no rights")

    monkeypatch.setattr(Path, "chmod", refuse)
    with pytest.raises(errors.SigningKeyError, match="Other people on this computer can read"):
        box.read("ana")
