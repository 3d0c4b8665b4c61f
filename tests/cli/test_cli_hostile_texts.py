"""What the command line prints of hostile texts acts on no terminal and hides nothing."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hostile_texts import HIDING, SCRIPTS, hostile_guidelines
from workspace_values import ANA

from smguide.cli.main import run
from smguide.model.guidelines import Clause
from smguide.model.hidden import hides_something
from smguide.workspace import Workspace

NAMED = "Eve\u200b Marsh\U000e0041"
"""What the record takes as a name."""

VERBS = {
    "list": ("list",),
    "show": ("show", "ours"),
    "show as text": ("show", "ours", "--format", "md"),
    "check": ("check", "ours"),
    "verify": ("verify", "ours"),
    "history": ("history", "ours"),
    "search": ("history", "ours", "--search", "evil"),
    "compare": ("compare", "ours", "1", "2"),
    "compare the draft": ("compare", "ours", "1", "draft"),
    "effects": ("effects", "ours", "1", "2"),
    "review": ("review", "status", "ours"),
    "audit": ("audit", "ours"),
    "tasks": ("tasks", "ours"),
    "a name that is not there": ("show", "\u202eours\x1b[2J"),
    "a person who is not there": ("show", "ours", "--as", NAMED),
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("hostile")
    text = hostile_guidelines({**HIDING, **dict(list(SCRIPTS.items())[:4])})
    with Workspace(home) as workspace:
        desk = workspace.begin("ours", text, founder=ANA, summary=f"{NAMED} begins")
        desk.add_member(person="eve", name=NAMED, email="eve@acme.example", roles=("author",))
        first = text.sections[0]
        evil = replace(first, clauses=(Clause("c0", "\u202eevil\u202c \x1b[31mred"),))
        kept = desk.work()
        desk.keep(replace(text, sections=(evil, *text.sections[1:])), over=kept)
        desk.save(f"{NAMED} saves", NAMED)
        desk.ask(note=NAMED)
        desk.talk.begin("latest", f"{NAMED} says so")
        desk.keep(replace(text, title="\u2066other\u2069"))
    return home


@pytest.mark.parametrize("words", VERBS.values(), ids=VERBS)
def test_nothing_acts_and_nothing_hides(
    home: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SMGUIDE_HOME", str(home))
    said: list[str] = []
    for more in ((), ("--json",)):
        out, err = io.StringIO(), io.StringIO()
        code = run([*words, *more], out=out, err=err)
        said.append(out.getvalue() + err.getvalue())
        for line in said[-1].split("\n"):
            assert not hides_something(line), line
            assert line.isprintable() or "\t" in line or "\u00a0" in line
        assert "Something unexpected" not in said[-1]
        assert "smguide help" not in said[-1], "no such verb"
        if more and code < 2:
            json.loads(out.getvalue())
    assert said[0]
