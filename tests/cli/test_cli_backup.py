"""Backups on the command line: what is printed, what is asked, how it exits."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from smguide.cli.main import run

Call = Callable[..., tuple[int, str, str]]
WORDS = "seven brass kettles sing"


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    def one(home: str, *words: str, passphrase: str = "") -> tuple[int, str, str]:
        monkeypatch.setenv("SMGUIDE_HOME", str(tmp_path / home))
        monkeypatch.setenv("SMGUIDE_BACKUP_PASSPHRASE", passphrase)
        out, err = io.StringIO(), io.StringIO()
        return run(words, out=out, err=err), out.getvalue(), err.getvalue()

    return one


def test_out_and_in(call: Call, tmp_path: Path) -> None:
    file = str(tmp_path / "all.smguide-backup")
    assert call("home", "new", "acme", "--template", "empty", "--as", "ana")[0] == 0
    code, _, err = call("home", "backup", file, "--keys")
    assert (code, err.count("\n")) == (2, 1)
    assert "SMGUIDE_BACKUP_PASSPHRASE" in err
    code, out, _ = call("home", "backup", file, "--keys", passphrase=WORDS)
    assert code == 0
    assert "SMGUIDE_BACKUP_PASSPHRASE" not in os.environ
    assert "read back, with 1 key, protected" in out
    assert call("home", "backup", file)[0] == 2
    code, _, err = call("new", "bring-in", file, passphrase="something else")
    assert (code, err) == (
        2,
        "The passphrase does not fit this backup. Type it again, or look for the right one.\n",
    )
    listed = json.loads(call("new", "bring-in", file, "--dry-run", "--json", passphrase=WORDS)[1])
    assert [item["name"] for item in listed["items"]] == ["acme"]
    assert listed["keys"] == ["own"]
    assert call("new", "list")[1] == "The library is empty.\n"
    code, out, _ = call("new", "bring-in", file, "--keys", passphrase=WORDS)
    assert (code, out) == (0, "“acme” is in your library now, as “acme”.\nKeys brought in: 1.\n")
    assert call("new", "audit", "acme")[0] == call("home", "audit", "acme")[0]
    assert call("home", "backup", file, "--replace")[0] == 0
    answer = json.loads(call("new", "bring-in", file, "--only", "acme", "--json")[1])
    assert answer["brought"][0]["outcome"] == "same"


def test_the_doctor_mends_from_a_backup(call: Call, tmp_path: Path) -> None:
    file = str(tmp_path / "all.smguide-backup")
    assert call("home", "new", "acme", "--template", "empty", "--as", "ana")[0] == 0
    assert call("home", "backup", file)[0] == 0
    for part in (tmp_path / "home/library/acme/guidelines.git/objects").glob("??/*"):
        part.chmod(0o644)
        part.write_bytes(b"")
    code, out, _ = call("home", "doctor")
    assert code == 1
    assert "NO" in out
    code, out, _ = call("home", "doctor", "--mend", "--from", file)
    assert code == 0
    assert "mended" in out
    assert call("home", "doctor")[0] == 0
    assert call("home", "show", "acme")[0] == 0


def test_what_is_no_backup_is_a_sentence(call: Call, tmp_path: Path) -> None:
    other = tmp_path / "letter.smguide-backup"
    other.write_bytes(b"Dear all")
    code, _, err = call("home", "bring-in", str(other))
    assert (code, err.count("\n")) == (2, 1)
    assert "not a backup of smguide" in err
    assert call("home", "bring-in", str(tmp_path / "none"))[0] == 2
