"""A locked key on the command line: the variable, the person at the terminal, or a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smguide.workspace import Founder, Workspace

LOCKED = Founder("Ana Lima", "ana@acme.example", "ana", passphrase="open sesame")
QUESTION = "Passphrase of your key: "
SAVING = ("save", "ours", "--summary", "What", "--reason", "Why")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    with Workspace(tmp_path / "home") as workspace:
        workspace.create("ours", title="Ours", template="empty", founder=LOCKED)
    environment = {**os.environ, "SMGUIDE_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "smguide", "edit", "ours", "--set", "title=Other"]
    subprocess.run(command, env=environment, check=True, stdin=subprocess.DEVNULL)
    return tmp_path / "home"


def environment_of(home: Path, **more: str) -> dict[str, str]:
    none = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    return {**os.environ, **none, "SMGUIDE_HOME": str(home), **more}


def start(home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "smguide", *SAVING],
        env=environment_of(home, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_variable_opens_the_key(home: Path) -> None:
    done = start(home, SMGUIDE_PASSPHRASE="open sesame")
    assert (done.returncode, done.stdout, done.stderr) == (0, "Revision 2 saved.\n", "")


def test_a_wrong_or_missing_passphrase_is_a_sentence_for_a_terminal(home: Path) -> None:
    wrong = start(home, SMGUIDE_PASSPHRASE="open barley")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "does not open this key" in wrong.stderr
    missing = start(home)
    assert (missing.returncode, missing.stdout, missing.stderr.count("\n")) == (2, "", 1)
    assert "locked" in missing.stderr
    assert "SMGUIDE_PASSPHRASE" in missing.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="has no terminals of this kind")
@pytest.mark.parametrize(("typed", "code"), [("open sesame", 0), ("open barley", 2), ("", 2)])
def test_the_person_at_a_terminal_is_asked_once(home: Path, typed: str, code: int) -> None:
    import pty

    near, far = pty.openpty()
    with (
        os.fdopen(near, "wb") as keyboard,
        os.fdopen(far, "rb") as terminal,
        subprocess.Popen(
            [sys.executable, "-m", "smguide", *SAVING],
            env=environment_of(home),
            stdin=terminal,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        ) as started,
    ):
        assert started.stderr is not None
        asked = started.stderr.read(len(QUESTION))
        keyboard.write(f"{typed}\n".encode())
        keyboard.flush()
        said, complaint = started.communicate(timeout=60)
    assert asked == QUESTION
    assert started.returncode == code, complaint
    assert QUESTION not in said + complaint
