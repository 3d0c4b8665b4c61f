"""Sections, copies and memories that were planted: whatever they hold, a sentence or no harm."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from bearing import insist_on_calm, insist_on_words
from planted import Site
from trial import THOROUGH, Outcome, Trials

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="made with tools of a shell")

HUGE = "9" * 4000
QUARTER = 250_000
CONTENTS: dict[str, bytes] = {
    "nested lists": b"[" * QUARTER,
    "nested records": b'{"a":' * (QUARTER // 5),
    "nested and closed": b"[" * 60_000 + b"]" * 60_000,
    "a number without end": b'{"id": %s}' % (b"9" * 200_000),
    "large numbers": f'{{"id": "x", "kind": "custom", "facts": {{"days": {HUGE}}}}}'.encode(),
    "a number beyond all": b'{"id": 1e999}',
    "no number": b'{"id": NaN}',
    "one key twice": b'{"id": "x", "id": "y"}',
    "very many keys": b"{" + b",".join(b'"%d":0' % n for n in range(25_000)) + b"}",
    "very many records": b"[" + b",".join([b"{}"] * 80_000) + b"]",
    "a list": b"[]",
    "a word": b'"x"',
    "nothing": b"",
    "no text": b"\xff\xfe\x00\xd8",
    "half a character": b'{"id": "\\ud800", "title": "\\udfff"}',
    "a mark at the start": b"\xef\xbb\xbf{}",
    "wrong shapes": b'{"id": [], "kind": {}, "title": 7, "clauses": "x", "facts": [[]]}',
    "wrong clauses": b'{"id": "x", "clauses": [1, null, {"id": {}, "text": []}]}',
    "an id that leads out": b'{"id": "../../x", "kind": "../../x", "title": "x", "clauses": []}',
}


@pytest.mark.parametrize("name", CONTENTS)
def test_a_section_is_refused_or_harmless(site: Site, trials: Trials, name: str) -> None:
    site.save_section(site.a_section(), site.blob(CONTENTS[name]))
    insist_on_calm(trials.visit(site.home), site)


def _copy(files: object) -> bytes:
    return json.dumps({"format": "smguide-draft/1", "base": 1, "files": files}).encode()


AS_COPIES = ("nested lists", "very many records", "no text", "wrong shapes")
FROM_ELSEWHERE: dict[str, bytes] = {
    **{f"{name}.smguide": CONTENTS[name] for name in (CONTENTS if THOROUGH else AS_COPIES)},
    "no files.smguide": _copy([]),
    "paths that lead out.smguide": _copy({"../../x": "{}", "sections/../../x.json": "{}"}),
    "reserved names.smguide": _copy({"guidelines.json": "{}", "sections/CON.json": "{}"}),
    "files that are none.smguide": _copy({"guidelines.json": 7}),
    "quotes.md": b"> " * 20_000 + b"x",
    "brackets.md": b"[" * 50_000,
    "marks.md": b"*a **b " * 20_000,
    "ticks.md": b"`" * 50_000 + b" " + b"`" * 49_999,
    "lists.md": b"".join(b" " * (2 * n) + b"- x\n" for n in range(500)),
    "bytes.md": bytes(range(256)) * 100,
}


@pytest.mark.parametrize("name", FROM_ELSEWHERE)
def test_a_file_from_elsewhere(site: Site, trials: Trials, name: str) -> None:
    file = site.folder / name
    file.write_bytes(FROM_ELSEWHERE[name])
    insist_on_calm(trials.bring_in(site.home, file), site)
    assert not (site.folder / "x").exists()


@pytest.mark.parametrize("name", ["pipe.md", "pipe.smguide", "zero.md", "zero.smguide"])
def test_a_pipe_or_a_device_is_no_document(site: Site, trials: Trials, name: str) -> None:
    if name.startswith("pipe"):
        os.mkfifo(site.folder / name)
    else:
        (site.folder / name).symlink_to("/dev/zero")
    measured = trials.bring_in(site.home, site.folder / name)
    insist_on_calm(measured, site)
    assert [one.verb for one in measured.refusals] == ["import", "open copy"]


def _endless_table(path: Path) -> None:
    """A memory of the history in which a table is a question without end."""
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as database:
        database.executescript(
            "CREATE VIEW revisions(number, oid, time, name, email) AS WITH RECURSIVE n(x) AS "
            "(SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, '', 0, '', '' FROM n;"
            "PRAGMA user_version = 2;"
        )
    database.close()


def _bytes(path: Path) -> None:
    path.write_bytes(os.urandom(5000))


def _brackets(path: Path) -> None:
    path.write_bytes(b"[" * 1_000_000)


def _numbers(path: Path) -> None:
    wanted = ("count", "number", "settled", "scale", "turn", "ana")
    path.write_text(f"{{{','.join(f'{json.dumps(key)}: {HUGE}' for key in wanted)}}}")


def _endless(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.symlink_to("/dev/zero")


MEMORIES = (
    "library/acme/pins.json", "library/acme/looked.json", "library/acme/walked.json",
    "library/acme/checked", "library/acme/shared.json", "library/acme/history.index",
    "library/acme/drafts/draft.a.draft", "library/acme/drafts/windows/open.json", "settings.json",
    "keys/own.pub",
)  # fmt: skip
WAYS: tuple[Callable[[Path], None], ...] = (_bytes, _brackets, _numbers, _endless)


@pytest.mark.parametrize("plant", WAYS, ids=lambda way: way.__name__.strip("_"))
def test_memories_are_read_with_care(
    site: Site, trials: Trials, plant: Callable[[Path], None]
) -> None:
    for name in MEMORIES:
        path = site.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        plant(path)
    insist_on_calm(trials.visit(site.home), site)


def test_a_table_that_never_ends_is_made_anew(site: Site, trials: Trials) -> None:
    _endless_table(site.home / "library" / "acme" / "history.index")
    measured = trials.visit(site.home)
    insist_on_calm(measured, site)
    assert measured.refusals == ()


def test_on_the_command_line(site: Site) -> None:
    """One sentence on standard error, the code 2, and no word for programmers."""
    site.configure("[core]\n\tfsmonitor = {trap}")
    for words in (["show", "acme"], ["audit", "acme"]):
        done = subprocess.run(
            [sys.executable, "-m", "smguide", *words],
            env={**os.environ, "SMGUIDE_HOME": str(site.home)},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout) == (2, "")
        [line] = done.stderr.splitlines()
        insist_on_words(Outcome("cli", "refused", "", line))
    assert not site.marker.exists()
