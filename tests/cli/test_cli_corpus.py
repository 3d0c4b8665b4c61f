"""A real policy on its whole way: import, edit, save, compare, review, publish, export."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from smguide.cli.main import run
from smguide.interchange.accounted import unaccounted
from smguide.workspace import Workspace

pytestmark = pytest.mark.corpus


def smguide(*words: str) -> tuple[int, str]:
    out, err = io.StringIO(), io.StringIO()
    code = run(words, out=out, err=err)
    return code, out.getvalue() + err.getvalue()


@pytest.mark.parametrize(
    "policy", ["sm-kubernetes-social-guidelines", "sm-webplatform-posting-guidelines"]
)
def test_a_real_policy_goes_the_whole_way(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, policy: str
) -> None:
    monkeypatch.setenv("SMGUIDE_HOME", str(tmp_path / "home"))
    source = corpus / policy / "policy.md"
    code, text = smguide("import", str(source), "--as", "real", "--person", "ana")
    assert code == 0, text
    with Workspace(tmp_path / "home") as workspace:
        guidelines = workspace.open("real", "ana").read("latest")
    assert unaccounted(source.read_bytes(), guidelines) == ()
    clause = next((s, c) for s in guidelines.sections for c in s.clauses)
    place = f"{clause[0].id}/clauses/{clause[1].id}"
    steps = [
        ("edit", "real", "--set", f"{place}={clause[1].text}\nAnd thank people."),
        ("save", "real", "--summary", "Thank people", "--reason", "Good manners"),
        ("compare", "real", "1", "2"),
        ("team", "add", "real", "lea", "--full-name", "Lea", "--email", "lea@example.org",
         "--role", "reviewer"),
        ("review", "ask", "real", "--reviewer", "lea"),
        ("review", "approve", "real", "--as", "lea"),
        ("publish", "real", "--number", "1.0"),
        ("export", "real", "--edition", "1.0", str(tmp_path / "out.md")),
        ("export", "real", "--edition", "1.0", str(tmp_path / "out.html")),
        ("audit", "real"),
    ]  # fmt: skip
    for step in steps:
        code, text = smguide(*step)
        assert code == 0, (step, text)
    assert "{+" in smguide("compare", "real", "1", "2")[1]
    assert "And thank people." in (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "Edition 1.0" in (tmp_path / "out.html").read_text(encoding="utf-8")
    rows = json.loads(smguide("history", "real", "--json")[1])
    assert [row["number"] for row in rows] == [2, 1]
