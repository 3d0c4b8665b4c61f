"""The past from the command line."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from test_cli_verbs import Call, acme, call, data

__all__ = ["acme", "call"]


@dataclass
class Written:
    """The command line, a section by its title, and a clause of it by its id."""

    call: Call
    section: str
    clause: str

    def __call__(self, *words: str) -> tuple[int, str, str]:
        return self.call(*words)


@pytest.fixture
def written(acme: Call) -> Written:
    """Revisions 2 and 3: a clause gets other words, the title as well; 2 is an edition."""
    files = data(acme("show", "acme", "--format", "json", "--json"))
    name = files["guidelines.json"]["outline"][0]["section"]
    shown = files[f"sections/{name}.json"]
    clause = shown["clauses"][0]["id"]
    assert acme("edit", "acme", "--set", f"{name}/clauses/{clause}=Mind the Gäp.")[0] == 0
    assert acme("save", "acme", "--summary", "A gap", "--reason", "Somebody fell")[0] == 0
    assert acme("review", "ask", "acme")[0] == 0
    assert acme("review", "approve", "acme", "--as", "lea")[0] == 0
    assert acme("publish", "acme", "--number", "1.0")[0] == 0
    assert acme("edit", "acme", "--set", "title=Acme")[0] == 0
    assert acme("save", "acme", "--summary", "A title", "--reason", "None yet")[0] == 0
    return Written(acme, shown["title"], clause)


def numbers(call: Written, *words: str) -> list[int]:
    return [row["number"] for row in data(call("history", "acme", *words, "--json"))]


def test_the_past_is_narrowed(written: Written) -> None:
    assert numbers(written) == [3, 2, 1]
    assert numbers(written, "--limit", "1") == [3]
    assert numbers(written, "--section", written.section.upper()) == [2, 1]
    assert numbers(written, "--person", "ana lima") == [3, 2, 1]
    assert numbers(written, "--state", "in-force") == numbers(written, "--editions") == [2]
    assert numbers(written, "--search", "gap") == numbers(written, "--search", "“the gap”") == [2]
    assert numbers(written, "--since", "2020-01-01", "--until", "2020-12-31") == []
    code, _, err = written("history", "acme", "--person", "nobody")
    assert (code, err.count("\n")) == (2, 1)
    assert "These people have: ana." in err
    for wrong in (("--state", "odd"), ("--since", "today"), ("--until", "2026-13-01")):
        assert written("history", "acme", *wrong)[0] == 2
    assert written("history", "acme", "--search", "nowhere")[1] == "No revision fits.\n"


def test_a_clause_tells_its_story(written: Written) -> None:
    newest, oldest = data(written("history", "acme", "--clause", written.clause, "--json"))
    assert (newest["number"], oldest["number"]) == (2, 1)
    assert newest["clause"]["became"] == "reworded"
    assert newest["clause"]["after"] == "Mind the Gäp."
    assert (oldest["clause"]["became"], oldest["clause"]["before"]) == ("added", "")
    told = written("history", "acme", "--clause", written.clause)[1]
    assert "+ Mind the Gäp." in told
    assert "reworded" in told
