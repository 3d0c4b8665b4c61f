"""The command line end to end: what it prints, what it stores, how it exits."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from smguide.checks.waivers import Acceptance, accept
from smguide.cli.main import VERBS, run
from smguide.cli.manual import manual
from smguide.model.wording import date_in_words
from smguide.workspace import Workspace

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.setenv("SMGUIDE_HOME", str(tmp_path / "home"))

    def one(*words: str) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        return run(words, out=out, err=err), out.getvalue(), err.getvalue()

    return one


@pytest.fixture
def acme(call: Call) -> Call:
    """The command line with guidelines “acme” of Ana and Lea."""
    words = ("--your-name", "Ana Lima", "--your-email", "ana@acme.example", "--as", "ana")
    assert call("new", "acme", "--organisation", "Acme", "--template", "quick", *words)[0] == 0
    more = ("--full-name", "Lea Novak", "--email", "lea@acme.example", "--role", "reviewer")
    assert call("team", "add", "acme", "lea", *more)[0] == 0
    return call


def data(answer: tuple[int, str, str]) -> object:
    assert answer[0] in (0, 1), answer[2]
    return json.loads(answer[1])


def test_the_main_job(acme: Call, tmp_path: Path) -> None:
    assert acme("edit", "acme", "--set", "title=Acme on social media")[0] == 0
    saved = data(acme("save", "acme", "--summary", "A title", "--reason", "None yet", "--json"))
    assert saved == {"revision": 2, "summary": "A title"}
    assert acme("compare", "acme", "1", "2", "--exit-code")[0] == 1
    assert acme("compare", "acme", "2", "2", "--exit-code")[0] == 0
    assert acme("review", "status", "acme")[0] == 1
    assert acme("review", "ask", "acme", "--reviewer", "lea")[0] == 0
    code, _, err = acme("review", "approve", "acme", "--as", "ana")
    assert (code, err.count("\n")) == (2, 1)
    assert "cannot approve" in err
    approved = data(acme("review", "approve", "acme", "--as", "lea", "--json"))
    assert isinstance(approved, dict)
    assert approved["state"] == "approved"
    assert approved["signed"].startswith("I, Lea Novak, approve revision 2 of “Acme on social")
    assert acme("review", "status", "acme")[0] == 0
    published = data(acme("publish", "acme", "--number", "1.1", "--json"))
    assert isinstance(published, dict)
    assert (published["number"], published["state"]) == ("1.1", "in-force")
    out = tmp_path / "page.html"
    assert acme("export", "acme", "--edition", "1.1", str(out))[0] == 0
    assert "Acme on social media" in out.read_text(encoding="utf-8")
    assert acme("audit", "acme")[0] == 0
    history = data(acme("history", "acme", "--json"))
    assert isinstance(history, list)
    assert [row["state"] for row in history] == ["in-force", "superseded"]


def test_a_comparison_is_written_as_a_document(acme: Call, tmp_path: Path) -> None:
    assert acme("edit", "acme", "--set", "title=Acme on social media")[0] == 0
    assert acme("save", "acme", "--summary", "A title", "--reason", "None yet")[0] == 0
    page, pages = tmp_path / "redline.html", tmp_path / "redline.pdf"
    found = data(acme("compare", "acme", "1", "2", str(page), "--json"))
    assert found == {"file": str(page), "bytes": page.stat().st_size}
    assert "<ins>Acme on social media</ins>" in page.read_text(encoding="utf-8")
    assert acme("compare", "acme", "1", "2", str(pages), "--exit-code")[0] == 1
    assert pages.read_bytes().startswith(b"%PDF")
    code, out, _ = acme("compare", "acme", "1", "draft", "--format", "html")
    assert (code, out.startswith("<!DOCTYPE html>")) == (0, True)
    assert "Draft that is not saved" in out
    for refused in (("--format", "pdf"), (str(tmp_path / "redline.doc"),)):
        code, _, err = acme("compare", "acme", "1", "2", *refused)
        assert (code, err.count("\n")) == (2, 1)


def test_a_record_and_an_audit_pack_of_an_edition(acme: Call, tmp_path: Path) -> None:
    assert acme("review", "ask", "acme", "--reviewer", "lea")[0] == 0
    assert acme("team", "rules", "acme", "--approvals", "1", "--one-person-is-enough")[0] == 0
    assert acme("review", "approve", "acme", "--as", "ana")[0] == 0
    assert acme("publish", "acme", "--number", "1.0")[0] == 0
    code, out, _ = acme("record", "acme", "1.0")
    assert code == 0
    assert "“I, Ana Lima, approve revision 1" in out
    assert out.endswith("All signatures hold.\n")
    found = data(acme("record", "acme", "1.0", "--json"))
    assert isinstance(found, dict)
    assert found["approvals"][0]["standing"].startswith("Counts for the approval. An own change")
    page, pack = tmp_path / "record.html", tmp_path / "pack.zip"
    assert acme("record", "acme", "1.0", str(page))[0] == 0
    assert "Record of an edition" in page.read_text(encoding="utf-8")
    assert data(acme("audit-pack", "acme", "1.0", str(pack), "--json")) == {
        "file": str(pack),
        "bytes": pack.stat().st_size,
    }
    code, _, err = acme("record", "acme", "3.0")
    assert (code, err) == (2, "There is no edition 3.0. There is edition 1.0.\n")


def test_listing_and_showing(acme: Call) -> None:
    (entry,) = data(acme("list", "--json"))  # type: ignore[misc]
    assert (entry["name"], entry["revision"], entry["organisation"]) == ("acme", 1, "Acme")
    templates = data(acme("templates", "--json"))
    assert isinstance(templates, list)
    assert {"empty", "quick", "standard"} <= {t["id"] for t in templates}
    assert acme("show", "acme")[1].startswith("# ")
    shown = data(acme("show", "acme", "--format", "json", "--json"))
    assert isinstance(shown, dict)
    assert shown["guidelines.json"]["format"] == "smguide/1"
    code, out, _ = acme("check", "acme")
    assert code == 1
    assert "lists" in out
    assert acme("new", "blank", "--template", "empty")[0] == 0
    code, out, _ = acme("check", "blank")
    assert code == 1
    assert "Nothing says what your goals are." in out
    assert acme("doctor")[0] == 0


def test_findings_about_several_people_are_one_line_and_none_is_lost(acme: Call) -> None:
    people = [{"id": name.lower(), "name": name, "first_wave": True} for name in ("Kim", "Lee")]
    value = json.dumps(people)
    assert acme("edit", "acme", "--set", f"who-may-post/facts/people={value}")[0] == 0
    lines = acme("check", "acme")[1].splitlines()
    assert sum("has no time for it. The same goes for “Lee”." in line for line in lines) == 1
    assert not any("Lee may post, but has no time" in line for line in lines)
    found = data(acme("check", "acme", "--json"))
    assert isinstance(found, list)
    assert [f["sentence"].split()[0] for f in found if f["check"] == "4-08"] == ["Kim", "Lee"]


@pytest.mark.parametrize("damaged", [b"", b"rubbish", b"smguide-draft/2 x\nfrom a newer one"])
def test_a_draft_is_discarded_whatever_it_holds(acme: Call, tmp_path: Path, damaged: bytes) -> None:
    before = acme("show", "acme", "--revision", "draft")[1]
    assert data(acme("discard", "acme", "--json")) == {"discarded": False}
    assert acme("edit", "acme", "--set", "title=Other")[0] == 0
    drafts = tmp_path / "home" / "library" / "acme" / "drafts"
    for path in drafts.glob("draft.*") if damaged else ():
        path.write_bytes(damaged)
    assert acme("discard", "acme")[:2] == (
        0,
        "The draft is set aside; the latest revision stands.\n",
    )
    assert acme("show", "acme", "--revision", "draft")[1] == before
    assert len(list((drafts / "trash").iterdir())) == 1
    assert "  discard" in acme("help")[1]


def test_findings_exit_with_1(acme: Call) -> None:
    shown = json.loads(acme("show", "acme", "--format", "json")[1])
    section = next(s for p, s in shown.items() if p.startswith("sections/"))["id"]
    assert acme("edit", "acme", "--set", f"{section}/clauses/new=TBD")[0] == 0
    code, out, _ = acme("check", "acme")
    assert code == 1
    assert "placeholder" in out


def test_accepted_findings_are_listed_with_who_and_until(acme: Call, tmp_path: Path) -> None:
    told = data(acme("check", "acme", "--json"))
    assert isinstance(told, list)
    assert all(row["accepted"] is None for row in told)
    with Workspace(tmp_path / "home") as workspace:
        desk = workspace.open("acme", "ana")
        finding = desk.findings()[0]
        until = desk.today + timedelta(days=30)
        acceptance = Acceptance("We are about to add it.", "Ana Lima", desk.today, until)
        desk.keep(accept(desk.read("draft"), finding, acceptance))
    after = data(acme("check", "acme", "--json"))
    assert isinstance(after, list)
    (accepted,) = (row for row in after if row["accepted"])
    assert accepted["sentence"] == finding.sentence
    assert accepted["accepted"]["because"] == "We are about to add it."
    assert len(after) == len(told)
    code, out, _ = acme("check", "acme")
    assert code == 1
    assert f"Accepted by Ana Lima, until {date_in_words(until)}: {finding.sentence}" in out


def test_comments(acme: Call) -> None:
    assert acme("review", "comment", "acme", "--text", "Good.", "--as", "lea")[0] == 0
    comments = data(acme("review", "comments", "acme", "--json"))
    assert isinstance(comments, list)
    assert [(c["name"], c["text"]) for c in comments] == [("Lea Novak", "Good.")]


def _first_clause(acme: Call, which: str) -> tuple[dict, dict]:
    files = data(acme("show", "acme", "--revision", which, "--format", "json", "--json"))
    first = files["guidelines.json"]["outline"][0]["section"]
    section = files[f"sections/{first}.json"]
    return section, section["clauses"][0]


def test_a_thread_and_a_wording_to_take(acme: Call) -> None:
    section, clause = _first_clause(acme, "latest")
    place = ("--section", section["id"], "--clause", clause["id"])
    better = ("--wording", "We listen.", "--as", "lea", "--json")
    (thread,) = data(acme("review", "comment", "acme", "--text", "Shorter.", *place, *better))
    short = thread["id"][:12]
    say = ("review", "comment", "acme", "--as", "ana", "--json")
    (thread,) = data(acme(*say, "--reply-to", short, "--text", "Yes."))
    assert [said["text"] for said in thread["replies"]] == ["Yes."]
    assert (thread["state"], thread["place"]["clause"]) == ("open", clause["id"])
    (thread,) = data(acme(*say, "--resolve", short))
    assert thread["state"] == "resolved"
    (thread,) = data(acme(*say, "--reopen", short))
    assert thread["state"] == "open"
    assert acme(*say, "--resolve", short, "--reopen", short)[0] == 2
    assert acme(*say, "--reply-to", "nonsense", "--text", "?")[0] == 2
    assert acme("review", "take", "acme", short, "--as", "ana")[0] == 0
    assert _first_clause(acme, "draft")[1]["text"] == "We listen."
    acme("save", "acme", "--summary", "Shorter", "--reason", "Lea asked.", "--as", "ana")
    (thread,) = data(acme("review", "comments", "acme", "--all", "--json"))
    assert (thread["state"], thread["answered"]) == ("answered", 2)
    assert data(acme("review", "comments", "acme", "--json")) == []


def test_the_team_changes_and_somebody_leaves(acme: Call) -> None:
    more = ("--role", "reviewer", "--role", "governor", "--reason", "A second pair of eyes")
    team = data(acme("team", "roles", "acme", "lea", *more, "--json"))
    assert isinstance(team, dict)
    assert [m["roles"] for m in team["members"] if m["person"] == "lea"] == [
        ["reviewer", "governor"]
    ]
    leaving = ("team", "retire", "acme", "ana", "--reason", "Ana leaves", "--as", "lea")
    code, out, err = acme(*leaving)
    assert (code, err) == (0, "")
    assert "has left the team" in out
    code, _, err = acme("team", "retire", "acme", "lea", "--reason", "So does Lea", "--as", "lea")
    assert (code, err.count("\n")) == (2, 1)
    assert "nobody could change the team" in err
    assert acme("audit", "acme", "--as", "lea")[0] == 0


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("show",),
        ("show", "nowhere"),
        ("new", "Not A Name"),
        ("new", "acme"),
        ("edit", "acme"),
        ("edit", "acme", "--set", "title"),
        ("edit", "acme", "--set", "nowhere/else=1"),
        ("save", "acme", "--summary", "x", "--reason", "y"),
        ("save", "acme", "--summary", "x"),
        ("compare", "acme", "1", "99"),
        ("history", "acme", "--limit", "many"),
        ("review", "approve", "acme"),
        ("review", "dance", "acme"),
        ("review", "ask", "acme", "--due", "tomorrow"),
        ("publish", "acme"),
        ("publish", "acme", "--effective", "2026-13-99"),
        ("export", "acme", "page.docx"),
        ("import", "/no/such/file.md", "--as", "x"),
        ("team", "add", "acme", "lea", "--full-name", "L", "--email", "x"),
        ("team", "rules", "acme", "--approvals", "0"),
        ("team", "roles", "acme", "lea"),
        ("team", "roles", "acme", "lea", "--role", "reviewer"),
        ("team", "roles", "acme", "nobody", "--role", "reviewer"),
        ("team", "retire", "acme", "lea"),
        ("team", "retire", "acme", "ana", "--reason", "Ana leaves"),
        ("team", "retire", "acme", "lea", "--reason", " "),
        ("show", "acme", "--as", "nobody"),
        ("help", "nonsense"),
    ],
)
def test_wrong_use_is_one_sentence_and_2(acme: Call, words: tuple[str, ...]) -> None:
    code, out, err = acme(*words)
    assert code == 2
    assert out == ""
    assert err.strip()
    assert err.count("\n") == 1
    assert "Traceback" not in err
    code, out, _ = acme(*words, "--json")
    assert code == 2
    assert set(json.loads(out)) == {"error", "hint"}


def test_the_manual_has_every_verb(call: Call) -> None:
    whole = call("help")[1]
    for verb in VERBS:
        assert f"  {verb.group} {verb.name}".replace("  ", " ").strip() in whole.replace("  ", " ")
        page = manual(VERBS, [*verb.group.split(), verb.name])
        assert page.startswith("smguide ")
        assert "--json answers" in page
    for words in (("help", "review"), ("--help",), ()):
        assert call(*words)[0] == 0


def test_the_program_starts_from_a_terminal(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "smguide", "list", "--json"],
        env={"SMGUIDE_HOME": str(tmp_path), "PATH": __import__("os").environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")


def test_the_command_line_needs_no_window(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['shiboken6'] = None; "
        "from smguide.cli.main import run; sys.exit(run(['templates']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_what_guidelines_hold_does_not_act_on_the_terminal(acme: Call) -> None:
    acting = "A\x1b]0;pwn\x07\x1b[2J\x9b31m\u202eB"
    assert acme("edit", "acme", "--set", f"title={acting}")[0] == 0
    assert acme("save", "acme", "--summary", f"S{acting}\nT", "--reason", acting)[0] == 0
    for words in (("show", "acme"), ("history", "acme"), ("list",), ("compare", "acme", "1", "2")):
        code, out, _ = acme(*words)
        assert code == 0
        assert not set("\x1b\x07\x9b\u202e") & set(out)
    (newest, _) = data(acme("history", "acme", "--json"))  # type: ignore[misc]
    assert newest["summary"] == "SA ]0;pwn [2J 31m B T"
    (entry,) = data(acme("list", "--json"))  # type: ignore[misc]
    assert entry["title"] == acting
    files = json.loads(acme("show", "acme", "--format", "json")[1])
    assert files["guidelines.json"]["title"] == acting


SURROGATE = "\udcff"


@pytest.mark.parametrize(
    "words",
    [
        ("history", "acme", "--limit", "-5"),
        ("history", "acme", "--limit", "0"),
        ("history", "acme", "--limit", "²"),
        ("history", "acme", "--limit", "9" * 5000),
        ("show", "acme", "--revision", "9" * 5000),
        ("show", "acme", "--revision", "²"),
        ("show", "x" * 5000),
        ("show", "acme", "--as", "x" * 5000),
        ("new", "x" * 5000),
        ("new", f"a{SURROGATE}"),
        ("new", "fine", "--your-name", f"An{SURROGATE}"),
        ("import", f"x{SURROGATE}.md", "--as", "x"),
        ("import", "x\0.md", "--as", "x"),
        ("import", f"/{'x' * 5000}.md", "--as", "x"),
        ("export", "acme", f"/{'x' * 5000}.md"),
        ("export", "acme", "out\0.md"),
        (f"ed{SURROGATE}it",),
        ("team", "rules", "acme", "--approvals", "9" * 5000),
        ("publish", "acme", "--number", "9" * 5000),
        ("edit", "acme", "--set", f"title=a{SURROGATE}b"),
        ("edit", "acme", "--set", "title=a\0b"),
        ("edit", "acme", "--set", "profile/x=NaN"),
        ("edit", "acme", "--set", "profile/x=1e999"),
        ("edit", "acme", "--set", r'profile/x="\ud800"'),
        ("edit", "acme", "--set", r'profile/x=["\u0000"]'),
        ("edit", "acme", "--set", "profile/x=" + "[" * 5000),
        ("edit", "acme", "--set", "profile/x=" + "[" * 100 + "]" * 100),
        ("edit", "acme", "--set", "profile/x=" + "9" * 5000),
        ("edit", "acme", "--set", "profile/=1"),
        ("edit", "acme", "--set", "//=1"),
        ("edit", "acme", "--set", "purpose-goals/facts//=x"),
        ("edit", "acme", "--set", "purpose-goals/facts/goals=5"),
        ("edit", "acme", "--set", "purpose-goals/facts/goals/²/name=x"),
        ("edit", "acme", "--set", f"purpose-goals/facts/goals/{'9' * 5000}/name=x"),
        ("edit", "acme", "--set", f"purpose-goals/facts{'/a' * 5000}=x"),
        ("edit", "acme", "--set", "purpose-goals/clauses/my clause=Hello"),
    ],
)
def test_odd_input_is_a_sentence(acme: Call, words: tuple[str, ...]) -> None:
    code, out, err = acme(*words)
    assert (code, out) == (2, "")
    assert "unexpected" not in err
    assert (err.count("\n"), len(err) < 600) == (1, True)


@pytest.mark.parametrize("home", ["~nobody-of-that-name/x", "file", "file/inside"])
def test_a_home_that_cannot_be_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call, home: str
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SMGUIDE_HOME", home)
    for words in (("list",), ("new", "acme"), ("show", "acme")):
        code, out, err = call(*words)
        assert (code, out) == (2, "")
        assert "folder" in err or "no guidelines" in err
    assert "folder" in call("list")[2]
    assert call("doctor")[0] in (1, 2)


def test_values_are_taken_as_they_are_typed(acme: Call) -> None:
    place = "purpose-goals"
    typed = {
        "title": '"2026"',
        f"{place}/clauses/q": '"Quoted words" ',
        f"{place}/clauses/q/why": "[1]",
        f"{place}/facts/statement": "2026",
    }
    for where, value in typed.items():
        assert acme("edit", "acme", "--set", f"{where}={value}")[0] == 0
    shown = json.loads(acme("show", "acme", "--revision", "draft", "--format", "json")[1])
    section = shown[f"sections/{place}.json"]
    clause = next(one for one in section["clauses"] if one["id"] == "q")
    assert shown["guidelines.json"]["title"] == '"2026"'
    assert (clause["text"], clause["why"]) == ('"Quoted words" ', "[1]")
    assert section["facts"]["statement"] == "2026"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights of their own on Windows")
def test_an_export_follows_a_link_and_replaces_no_device(acme: Call, tmp_path: Path) -> None:
    link = tmp_path / "page.md"
    link.symlink_to("far.md")
    assert acme("export", "acme", str(link))[0] == 0
    assert link.is_symlink()
    assert (tmp_path / "far.md").stat().st_mode & 0o044 == 0o044 & ~_umask()
    code, out, err = acme("export", "acme", "/dev/null", "--format", "md")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "not a file" in err


def _umask() -> int:
    now = os.umask(0o022)
    os.umask(now)
    return now


def test_answers_write_a_first_draft(call: Call, tmp_path: Path) -> None:
    asked = data(call("questions", "--json"))
    assert isinstance(asked, list)
    assert {"sector", "lead", "channels"} <= {question["id"] for question in asked}
    answers = tmp_path / "answers.json"
    answers.write_text('{"lead": ["Dana Kim"], "channels": ["linkedin"], "special": ["none"]}')
    assert call("new", "acme", "--organisation", "Acme", "--answers", str(answers))[0] == 0
    shown = data(call("show", "acme", "--format", "json"))
    assert "Dana Kim" in json.dumps(shown)
    assert "LinkedIn" in json.dumps(shown)


@pytest.mark.parametrize(
    "text", ["", "[]", '{"lead": "Dana"}', '{"colour": ["blue"]}', "[" * 100_000]
)
def test_odd_answers_are_a_sentence(call: Call, tmp_path: Path, text: str) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text(text)
    code, _, err = call("new", "acme", "--answers", str(answers))
    assert (code, err.count("\n")) == (2, 1)
    assert call("new", "acme", "--answers", str(tmp_path / "none.json"))[0] == 2
    assert call("list")[1].strip() == "The library is empty."
