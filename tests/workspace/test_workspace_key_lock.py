"""The passphrase of a key is in memory and in the keyring of the computer, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from key_stores import PasswordStore
from workspace_values import ANA

from smguide.errors import SigningKeyError
from smguide.store.keybox import remembered_passphrase
from smguide.workspace import Desk, Founder, Workspace
from smguide.workspace.key_lock import LockState

SECRET = "four words are enough"
LOCKED = LockState(here=True, locked=True)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    with Workspace(tmp_path / "home") as workspace:
        founder = replace(ANA, passphrase=SECRET)
        workspace.create("ours", title="Ours", template="empty", founder=founder)
    return tmp_path / "home"


@pytest.fixture
def desk(home: Path, password_store: PasswordStore) -> Iterator[Desk]:
    with Workspace(home, passphrase=remembered_passphrase) as workspace:
        yield workspace.open("ours", "ana")


def test_a_key_is_unlocked_until_the_end_and_no_longer(
    desk: Desk, home: Path, password_store: PasswordStore
) -> None:
    assert desk.key.state() == LOCKED
    assert not desk.key.unlock(SECRET)
    assert desk.key.state() == replace(LOCKED, open=True)
    assert password_store.kept == {}
    with Workspace(home, passphrase=remembered_passphrase) as again:
        assert again.open("ours", "ana").key.state() == LOCKED


def test_it_is_remembered_and_forgotten_as_one_wishes(
    desk: Desk, home: Path, password_store: PasswordStore
) -> None:
    assert desk.key.unlock(SECRET, remember=True)
    assert list(password_store.kept.values()) == [SECRET]
    with Workspace(home, passphrase=remembered_passphrase) as again:
        other = again.open("ours", "ana")
        assert other.key.state() == LockState(here=True, locked=True, open=True, remembered=True)
        other.ask(note="Signed without a question")
    assert desk.key.forget()
    assert password_store.kept == {}
    assert desk.key.state() == LOCKED
    assert not desk.key.forget()


def test_a_wrong_one_is_never_remembered(desk: Desk, password_store: PasswordStore) -> None:
    with pytest.raises(SigningKeyError, match="does not open"):
        desk.key.unlock("four words are not enough", remember=True)
    assert password_store.kept == {}
    assert desk.key.state() == LOCKED


@pytest.mark.parametrize("odd", ["\udc80secret", "\ud800"])
def test_what_is_no_character_is_refused_and_not_quoted(desk: Desk, odd: str) -> None:
    with pytest.raises(SigningKeyError) as found:
        desk.key.unlock(odd)
    assert found.value.__cause__ is None
    assert found.value.__suppress_context__
    assert "secret" not in repr(found.value)


def test_without_a_keyring_it_is_said_so(desk: Desk, password_store: PasswordStore) -> None:
    password_store.usable = False
    assert not desk.key.unlock(SECRET, remember=True)
    assert desk.key.state() == replace(LOCKED, open=True)


def test_a_key_without_a_passphrase_has_nothing_to_remember(
    tmp_path: Path, password_store: PasswordStore
) -> None:
    with Workspace(tmp_path) as workspace:
        desk = workspace.create("ours", title="Ours", template="empty", founder=ANA)
        assert desk.key.state() == LockState(here=True, open=True)
        assert not desk.key.unlock("anything", remember=True)
    assert password_store.kept == {}


def test_values_that_hold_a_passphrase_do_not_show_it() -> None:
    assert SECRET not in repr(Founder("Ana", "ana@acme.example", passphrase=SECRET))
