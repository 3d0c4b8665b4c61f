"""Three computers and a shared folder, from the command line."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from smguide.cli.main import run
from smguide.workspace import Workspace

Call = Callable[..., Any]


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs a command on one of several computers and answers its data, or its sentence."""

    def one(computer: str, *words: str, code: int = 0) -> Any:
        monkeypatch.setenv("SMGUIDE_HOME", str(tmp_path / computer))
        out, err = io.StringIO(), io.StringIO()
        done = run([*words, "--json"], out=out, err=err)
        assert done == code, (words, out.getvalue(), err.getvalue())
        assert err.getvalue().count("\n") == (code == 2)
        return json.loads(out.getvalue())

    return one


@pytest.fixture
def share(tmp_path: Path) -> str:
    return str(tmp_path / "share")


@pytest.fixture
def code(at: Call, share: str) -> str:
    words = ("--your-name", "Ana Lima", "--your-email", "ana@acme.example", "--as", "ana")
    at("first", "new", "acme", "--organisation", "Acme", "--template", "quick", *words)
    shared = at("first", "share", "acme", share)
    assert (shared["sent_revisions"], shared["complete"]) == (1, True)
    assert shared["address"] == share
    return str(shared["join_code"])


def test_from_sharing_to_an_audit_on_a_third_computer(
    at: Call, share: str, code: str, tmp_path: Path
) -> None:
    connected = at("second", "connect", share, "--as-name", "guide", "--code", code.title())
    assert connected == {"name": "guide", "address": share, "revision": 1}
    with Workspace(tmp_path / "second") as second:
        second.open("guide").team.ask_to_join("lea", "Lea Novak", "lea@acme.example")
    assert at("second", "sync", "guide")["sent_entries"] == 1
    assert at("first", "sync", "acme")["arrived_entries"] == 1
    with Workspace(tmp_path / "first") as first:
        team = first.open("acme", "ana").team
        (request,) = team.requests()
        team.accept(request.id, ["author", "reviewer"])
    at("first", "team", "rules", "acme", "--approvals", "1", "--one-person-is-enough")
    at("first", "sync", "acme")
    at("second", "sync", "guide")
    at("second", "edit", "guide", "--set", "title=Acme on social media", "--as", "lea")
    saving = ("--summary", "A title", "--reason", "There was none", "--as", "lea")
    assert at("second", "save", "guide", *saving)["revision"] == 2
    at("second", "review", "ask", "guide", "--as", "lea")
    sent = at("second", "sync", "guide")
    assert (sent["sent_revisions"], sent["sent_entries"]) == (1, 1)
    received = at("first", "sync", "acme")
    assert received["sentences"] == ["Received: 1 revision and 1 entry of the record."]
    assert at("first", "review", "approve", "acme", "--as", "ana")["state"] == "approved"
    at("first", "publish", "acme", "--number", "1.1")
    at("first", "sync", "acme")
    out = tmp_path / "edition.json"
    at("first", "export", "acme", "--edition", "1.1", "--format", "json", str(out))
    witness = json.loads(out.read_bytes())["stamp"]["witness"]
    told = f"{witness['count']}:{witness['chain']}"
    at("third", "connect", share, "--code", code, "--as-name", "copy", "--witness", told)
    assert at("third", "audit", "copy", "--witness", told)["ok"]
    assert at("third", "list")[0]["edition"] == "1.1"
    assert at("second", "sync", "guide")["arrived_entries"] == 2
    assert at("second", "sync", "guide")["sentences"] == ["Nothing new on either side."]


def test_refusals_are_one_sentence(at: Call, share: str, code: str, tmp_path: Path) -> None:
    refused = (
        ("share", "acme", "http://git.acme.example/hr"),
        ("share", "acme", str(tmp_path / "elsewhere")),
        ("sync", "nothing"),
        ("connect", share, "--code", "one two three"),
        ("connect", str(tmp_path / "nowhere"), "--code", code),
        ("connect", share, "--code", code, "--as-name", "acme"),
        ("connect", share, "--code", code, "--as-name", "x", "--witness", "many"),
        ("connect", share, "--code", code, "--as-name", "x", "--witness", "99:" + "0" * 64),
        ("connect", share, "--as-name", "x"),
        ("audit", "acme", "--witness", "99:" + "0" * 64),
    )
    for words in refused:
        told = at("first", *words, code=2)
        assert told["error"].endswith("."), words
    at("second", "new", "own", "--template", "quick")
    assert "not shared" in at("second", "sync", "own", code=2)["error"]
    assert "something else" in at("second", "share", "own", share, code=2)["error"]
    assert [one["name"] for one in at("first", "list")] == ["acme"]


def test_what_stays_is_told_by_the_exit_code(at: Call, share: str, code: str) -> None:
    at("second", "connect", share, "--as-name", "acme", "--code", code)
    for path in (Path(os.environ["SMGUIDE_HOME"]).parent / "first" / "keys").iterdir():
        target = Path(os.environ["SMGUIDE_HOME"]) / "keys"
        target.mkdir(exist_ok=True)
        (target / path.name).write_bytes(path.read_bytes())
        (target / path.name).chmod(0o600)
    for computer, title in (("second", "Second"), ("first", "First")):
        at(computer, "edit", "acme", "--set", f"title={title}", "--as", "ana")
        at(computer, "save", "acme", "--summary", title, "--reason", "None", "--as", "ana")
    at("second", "sync", "acme")
    told = at("first", "sync", "acme", code=1)
    assert told["parted"] == {"base": 1, "here": 1, "there": 1}
    assert told["unsent_revisions"] == 1
