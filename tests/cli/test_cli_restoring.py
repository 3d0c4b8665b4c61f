"""Bringing back and undoing from a terminal: what is shown, what is stored, how it exits."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from workspace_values import ANA, Clock

from smguide.cli.main import run
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.workspace import Workspace

Call = Callable[..., tuple[int, str, str]]
HOURS = (
    "We answer within four hours.",
    "We answer within two hours.",
    "We answer within six hours.",
)


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    """A command line with guidelines “acme” of three revisions: four, two and six hours."""
    monkeypatch.setenv("SMGUIDE_HOME", str(tmp_path / "home"))
    section = Section("tone", "custom", "Tone", (Clause("c1", HOURS[0]), Clause("c2", "Be kind.")))
    first = Guidelines("acme", "Acme", outline=(OutlineEntry("tone"),), sections=(section,))
    with Workspace(tmp_path / "home", clock=Clock()) as workspace:
        ana = workspace.begin("acme", first, founder=ANA, summary="Begin")
        for words in HOURS[1:]:
            work = ana.work()
            ana.keep(edits.set_clause_text(work.guidelines, "tone", "c1", words), over=work)
            ana.save(words, "It was so")

    def one(*words: str) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        return run(words, out=out, err=err), out.getvalue(), err.getvalue()

    return one


def clause(call: Call) -> str:
    shown = json.loads(call("show", "acme", "--revision", "draft", "--format", "json")[1])
    return str(shown)


def test_a_revision_comes_back_as_a_draft(call: Call) -> None:
    code, out, _ = call("restore", "acme", "--revision", "1", "--clause", "c1", "--dry-run")
    assert code == 0
    assert "What Ana Lima changed in revision 2: “four” → “two”" in out
    assert out.rstrip().endswith("Nothing was changed.")
    assert HOURS[0] not in clause(call)
    code, out, _ = call("restore", "acme", "--revision", "1", "--section", "Tone", "--json")
    told = json.loads(out)
    assert (code, told["done"], [one["revision"] for one in told["later"]]) == (0, True, [2, 3])
    assert HOURS[0] in clause(call)
    assert call("restore", "acme", "--revision", "1")[0] == 1
    assert call("restore", "acme", "--revision", "1", "--clause", "c9")[0] == 2


def test_undoing_asks_where_the_words_were_changed_later(call: Call) -> None:
    code, out, _ = call("undo", "acme", "2", "--change", "1")
    assert code == 1
    assert "Before: four" in out
    assert "Now: six" in out
    assert "What Ana Lima changed in revision 3: “two” → “six”" in out
    assert HOURS[2] in clause(call)
    assert call("undo", "acme", "2", "--answer", "1=perhaps both", "--dry-run")[0] == 0
    assert call("undo", "acme", "2", "--answer", "7=now")[0] == 2
    assert call("undo", "acme", "2", "--answer", "before")[0] == 2
    assert call("undo", "acme", "2", "--answer", "1=before")[0] == 0
    assert HOURS[0] in clause(call)


def test_the_newest_revision_is_undone_and_its_changes_are_listed(call: Call) -> None:
    code, out, _ = call("undo", "acme", "latest", "--dry-run")
    assert code == 0
    assert "--change 1  Tone: “two” → “six”" in out
    assert call("undo", "acme", "3")[0] == 0
    assert HOURS[1] in clause(call)
    assert call("undo", "acme", "1")[0] == 2
    assert call("undo", "acme", "3", "--change", "4")[0] == 2
