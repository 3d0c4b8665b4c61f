"""A whole journey with marked secrets and texts; afterwards every file it left is searched.

Each canary is a word that stands nowhere by itself, so that where it is found says what leaked.
"""

from __future__ import annotations

import base64
import io
import os
import re
import subprocess
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from smguide.cli.main import run
from smguide.errors import SigningKeyError, SmguideError
from smguide.logs import keep_log, let_go_of_log
from smguide.model import edits
from smguide.model.guidelines import Clause
from smguide.review.keys import SigningKey
from smguide.store.keybox import KeyBox
from smguide.ui.app import build
from smguide.ui.messages import UnexpectedDialog
from smguide.workspace import Founder, Workspace

PASSPHRASE = "canary-passphrase-7731 four words"
WRONG = "canary-wrong-passphrase-1409"
BACKUP = "canary-backup-passphrase-6028 four words"
SECRETS = (PASSPHRASE, WRONG, BACKUP)
TEXTS = {
    "clause": "canary-clause-5518",
    "title": "canary-title-3306",
    "summary": "canary-summary-8842",
    "reason": "canary-reason-6171",
    "comment": "canary-comment-9920",
    "name": "Canaryname Quillfeather",
    "address": "canary-address-2214@acme.example",
    "error": "canary-error-3391",
}


class Journey:
    """What was done, where it was kept, and everything that was printed."""

    def __init__(self, program, folder: Path) -> None:
        self.program = program
        self.home = folder / "home"
        self.out = folder / "out"
        self.out.mkdir()
        self.printed: list[str] = []

    def told(self, *words: str) -> str:
        """What the command line says."""
        out, err = io.StringIO(), io.StringIO()
        run(words, out=out, err=err)
        self.printed += [out.getvalue(), err.getvalue()]
        return out.getvalue() + err.getvalue()


def founded(home: Path) -> None:
    founder = Founder(TEXTS["name"], TEXTS["address"], "ana", passphrase=PASSPHRASE)
    with Workspace(home) as workspace:
        workspace.create("ours", title=TEXTS["title"], template="quick", founder=founder)


def seed(home: Path) -> bytes:
    """The secret half of the key."""
    key = SigningKey.from_openssh(KeyBox(home / "keys").read("own"), PASSPHRASE)
    return bytes(key.secret.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption()))


@pytest.fixture
def journey(qapp, tmp_path, monkeypatch, password_store) -> Iterator[Journey]:
    monkeypatch.setenv("SMGUIDE_HOME", str(tmp_path / "home"))
    founded(tmp_path / "home")
    log = keep_log(tmp_path / "home")
    program = build(qapp, tmp_path / "home", at_once=True)
    program.window.show()
    yield Journey(program, tmp_path)
    program.close()
    program.window.deleteLater()
    let_go_of_log(log)


def travel(journey: Journey) -> None:
    window, out = journey.program.window, journey.out
    window.open_guidelines("ours", "ana")
    desk = window.desk
    unlock(journey)
    desk.set_rules(approvals=1, one_person_is_enough=True, reason=TEXTS["reason"])
    write(desk)
    desk.save(TEXTS["summary"], TEXTS["reason"])
    desk.ask(note=TEXTS["comment"])
    desk.talk.begin("latest", TEXTS["comment"])
    desk.approve(comment=TEXTS["comment"])
    desk.publish(
        "latest",
        edition="1.0",
        effective=desk.today,
        change_class="new-duty",
        summary=TEXTS["summary"],
    )
    write(desk, "another")
    for place in ("library", "write", "check", "history", "tasks", "publish"):
        window.go_to(place)
    export(desk, out)
    backups = journey.program.workspace.backups
    backups.make(out / "all.smguide-backup", (), keys=True, passphrase=BACKUP)
    provoke(journey)


def unlock(journey: Journey) -> None:
    desk, messages = journey.program.window.desk, journey.program.window.messages
    with pytest.raises(SigningKeyError) as refused:
        desk.key.unlock(WRONG, remember=True)
    messages.show_error(refused.value)
    journey.printed.append(repr(refused.value))
    with pytest.raises(SigningKeyError) as refused:
        desk.key.unlock(f"\udc80{PASSPHRASE}")
    messages.show_error(refused.value)
    assert desk.key.unlock(PASSPHRASE, remember=True)
    journey.printed.append(repr(Founder("A", "a@b.example", passphrase=PASSPHRASE)))


def write(desk, more: str = "") -> None:
    guidelines = desk.work().guidelines
    section = guidelines.sections[0].id
    clause = Clause(f"c{more}", f"{TEXTS['clause']} {more}", why=TEXTS["reason"])
    desk.keep(edits.add_clause(guidelines, section, clause))


def export(desk, out: Path) -> None:
    for wanted in ("html", "md", "json"):
        desk.export_to("1.0", wanted, out / f"edition.{wanted}")
    for wanted in ("html", "pdf", "json"):
        desk.records.record_to("1.0", wanted, out / f"record.{wanted}")
    for wanted in ("html", "pdf"):
        desk.records.redline_to("1", "2", wanted, out / f"changes.{wanted}")
    desk.records.audit_pack_to("1.0", out / "pack.zip")
    desk.save_copy(desk.work().guidelines, 2, out / "copy.json")
    desk.due.save_calendar(desk.due.tasks(), out / "tasks.ics")
    desk.export_posts(out / "posts.csv")


def provoke(journey: Journey) -> None:
    """Errors of every sort, on the screen, in a task and on the command line."""
    window, runner = journey.program.window, journey.program.runner
    cause = ValueError(f"{TEXTS['error']} {TEXTS['clause']} {PASSPHRASE}")
    shown = SmguideError("It could not be read.", "Try again.")
    shown.__cause__ = cause
    window.messages.show_error(shown)
    journey.printed.append(window.info_bar.details.toPlainText())
    runner.submit(_crash, f"{TEXTS['error']} {TEXTS['comment']} {PASSPHRASE}")
    dialog = window.findChild(UnexpectedDialog)
    journey.printed.append(dialog.findChild(QPlainTextEdit).toPlainText())
    dialog.copy_button.click()
    journey.printed.append(QGuiApplication.clipboard().text())
    dialog.accept()
    os.environ["SMGUIDE_PASSPHRASE"] = WRONG
    journey.told("show", "nowhere")
    journey.told("review", "approve", "ours", "--as", "ana")
    journey.told("audit", "ours")
    journey.told("history", "ours", "--json")
    journey.told("team", "list", "ours")
    journey.told("doctor", "--json")


def _crash(words: str) -> None:
    raise LookupError(words)


def test_secrets_and_texts_stand_nowhere_but_where_they_must(journey, password_store):
    travel(journey)
    secret = seed(journey.home)
    spelled = {secret, secret.hex().encode(), base64.b64encode(secret)[:42]}
    for path, content in everything(journey):
        for word in SECRETS:
            assert word.encode() not in content, f"a passphrase is in {path}"
        assert not [one for one in spelled if one in content], f"the key is in {path}"
        if path.parent != journey.home / "keys":
            assert b"OPENSSH PRIVATE KEY" not in content, path
        if path.is_relative_to(journey.home / "logs"):
            assert not [word for word in TEXTS.values() if word.encode() in content], path
        if path.name == "settings.json":
            own = ("name", "address")
            told = [word for key, word in TEXTS.items() if key not in own]
            assert not [word for word in told if word.encode() in content]
    assert PASSPHRASE not in "".join(f"{k}{v}" for k, v in os.environ.items())
    assert WRONG not in "".join(os.environ.values())
    assert set(password_store.kept.values()) == {PASSPHRASE}
    for said in journey.printed:
        assert not [word for word in SECRETS if word in said]
    assert TEXTS["error"] not in "".join(journey.printed)
    log = (journey.home / "logs" / "smguide.log").read_text("utf-8")
    for expected in ("told of an error", "unexpected", "builtins.LookupError", "SigningKeyError"):
        assert expected in log


def everything(journey: Journey) -> Iterator[tuple[Path, bytes]]:
    """Every file of the home and of what went out, unpacked as far as it is packed."""
    found = 0
    for folder in (journey.home, journey.out):
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                found += 1
                yield path, b"\n".join(unpacked(path))
    for repository in (journey.home / "library").rglob("*.git"):
        yield repository, objects_of(repository)
    assert found > 30
    for word in TEXTS.values():
        if word != TEXTS["error"]:
            assert word in read_back(journey), f"{word} was to be found"


def read_back(journey: Journey) -> str:
    """What the exports say, to know that the search finds what there is."""
    parts = [b"\n".join(unpacked(path)) for path in sorted(journey.out.iterdir())]
    return b"\n".join(parts).decode("utf-8", "replace")


def unpacked(path: Path) -> Iterator[bytes]:
    data = path.read_bytes()
    yield data
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as pack:
            yield from (pack.read(name) for name in pack.namelist())
    for stream in (data, *re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL)):
        try:
            yield zlib.decompress(stream)
        except zlib.error:
            continue


def objects_of(repository: Path) -> bytes:
    words = ["cat-file", "--batch-all-objects", "--batch", "--buffer"]
    done = subprocess.run(
        ["git", f"--git-dir={repository}", *words], check=True, capture_output=True
    )
    return done.stdout
