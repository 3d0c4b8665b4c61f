"""What waits for people, in a real library, and on the command line."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from workspace_values import Clock

from smguide.cli.main import run
from smguide.review.task import TaskKind
from smguide.workspace import Desk


def asked(ana: Desk, due: date) -> int:
    ana.keep(replace(ana.read("latest"), title="Acme on social media"))
    number = ana.save("A shorter title", "People read it first").number
    ana.ask(reviewers=("lea",), due=due)
    return number


def test_a_task_tells_the_summary_and_goes_away_when_it_is_done(ana: Desk, lea: Desk) -> None:
    number = asked(ana, ana.today + timedelta(days=3))
    (mine,) = lea.due.tasks()
    assert (mine.kind, mine.number, mine.about) == (TaskKind.ANSWER, number, "A shorter title")
    lea.request_changes(reason="Too short")
    assert lea.due.tasks() == ()
    (revise,) = ana.due.told()
    assert revise.words == f"Change what was asked for in revision {number}: “Too short”"


def test_a_letter_has_the_addresses_of_the_team(ana: Desk, clock: Clock) -> None:
    asked(ana, ana.today)
    clock.moment += timedelta(days=2)
    assert ana.act_as("lea").entry().overdue == 1
    assert ana.entry().overdue == 0, "nobody is late for what others do"
    (waited,) = ana.due.told()
    letter = waited.letter
    assert letter is not None
    assert letter.to == ("lea@acme.example",)
    assert "An answer was wanted by" in letter.body


def test_the_command_line_tells_the_same(
    ana: Desk, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(ana, date(2020, 1, 1))
    monkeypatch.setenv("SMGUIDE_HOME", str(home))
    file = tmp_path / "tasks.ics"
    words = ["tasks", "acme", "--calendar", str(file), "--letters", "--as"]
    out, err = io.StringIO(), io.StringIO()
    assert run([*words, "ana"], out=out, err=err) == 0, err.getvalue()
    assert "You wait for:" in out.getvalue()
    assert "overdue since 2020-01-01" in out.getvalue()
    assert "To: lea@acme.example" in out.getvalue()
    assert b"DTSTART;VALUE=DATE:20200101" in file.read_bytes()
    out = io.StringIO()
    assert run(["tasks", "acme", "--as", "lea", "--json"], out=out, err=err) == 0
    (task,) = json.loads(out.getvalue())
    assert (task["kind"], task["mine"], task["overdue"]) == ("answer", True, True)
    out = io.StringIO()
    assert run(["tasks", "acme", "--as", "ben"], out=out, err=err) == 0
