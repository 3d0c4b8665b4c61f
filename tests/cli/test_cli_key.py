"""The lock on one's key on the command line."""

from __future__ import annotations

import io
import os
from dataclasses import replace
from pathlib import Path

import pytest
from key_stores import PasswordStore
from workspace_values import ANA

from smguide.cli.main import run
from smguide.workspace import Workspace

SECRET = "four words are enough"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, password_store: PasswordStore) -> Path:
    with Workspace(tmp_path) as workspace:
        for name, founder in (("ours", replace(ANA, passphrase=SECRET)),):
            workspace.create(name, title="Ours", template="empty", founder=founder)
    monkeypatch.setenv("SMGUIDE_HOME", str(tmp_path))
    return tmp_path


def call(*words: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    code = run(words, out=out, err=err)
    return code, out.getvalue(), err.getvalue()


def test_it_is_remembered_and_forgotten(
    home: Path, password_store: PasswordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "you are asked for it each time" in call("key", "status", "ours", "--as", "ana")[1]
    monkeypatch.setenv("SMGUIDE_PASSPHRASE", SECRET)
    code, said, _ = call("key", "remember", "ours")
    assert (code, said) == (0, "This computer opens your key by itself from now on.\n")
    assert list(password_store.kept.values()) == [SECRET]
    assert "SMGUIDE_PASSPHRASE" not in os.environ
    assert call("review", "ask", "ours")[0] == 0
    assert '"remembered": true' in call("key", "status", "ours", "--json")[1]
    assert call("key", "forget", "ours")[1] == "The passphrase is forgotten.\n"
    assert password_store.kept == {}
    assert call("key", "forget", "ours")[1] == "No passphrase was remembered.\n"


def test_what_cannot_be_remembered_is_a_sentence(
    home: Path, password_store: PasswordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMGUIDE_PASSPHRASE", "four words")
    code, _, complaint = call("key", "remember", "ours")
    assert (code, "does not open" in complaint, "four words" in complaint) == (2, True, False)
    password_store.usable = False
    monkeypatch.setenv("SMGUIDE_PASSPHRASE", SECRET)
    assert "no place that keeps passphrases" in call("key", "remember", "ours")[2]
    assert password_store.kept == {}


def test_a_key_without_a_passphrase(home: Path, tmp_path: Path) -> None:
    with Workspace(tmp_path / "other") as workspace:
        workspace.create("open", title="Open", template="empty", founder=ANA)
    os.environ["SMGUIDE_HOME"] = str(tmp_path / "other")
    assert "has no passphrase" in call("key", "status", "open")[1]
    assert "no passphrase to remember" in call("key", "remember", "open")[2]
