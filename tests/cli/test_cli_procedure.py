"""Review as a procedure from the command line."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from test_cli_verbs import Call, acme, call, data
from together_values import two_tidied

from smguide.workspace import Workspace

__all__ = ["acme", "call"]


@pytest.fixture
def asked(acme: Call) -> Call:
    """A second revision, in review, and a second reviewer."""
    more = ("--full-name", "Ben Ortiz", "--email", "ben@acme.example", "--role", "reviewer")
    assert acme("team", "add", "acme", "ben", *more)[0] == 0
    assert acme("edit", "acme", "--set", "title=Acme on social media")[0] == 0
    assert acme("save", "acme", "--summary", "A title", "--reason", "None yet")[0] == 0
    assert acme("review", "ask", "acme", "--reviewer", "lea")[0] == 0
    return acme


def test_asking_more_time_and_standing_in(asked: Call, tmp_path: Path) -> None:
    with Workspace(tmp_path / "home") as workspace:
        today = workspace.open("acme").today
    last = (today + timedelta(days=9)).isoformat()
    days = ("--stand-in", "ben", "--to", last, "--as", "lea")
    (away,) = data(asked("review", "away", "acme", *days, "--json"))
    assert (away["person"], away["stand_in"], away["is_now"]) == ("lea", "ben", True)
    told = data(asked("review", "candidates", "acme", "--json"))
    people = {one["person"]: one for one in told["people"]}
    assert "0 failing examples and 0 open comments" in asked("review", "candidates", "acme")[1]
    assert (people["lea"]["stand_in"], people["ana"]["able"]) == ("Ben Ortiz", False)
    found = data(asked("review", "extend", "acme", "--due", last, "--reviewer", "ben", "--json"))
    assert (found["state"], found["round"]) == ("in-review", 1)
    assert "Lea Novak is away" in asked("review", "absences", "acme")[1]
    assert asked("review", "back", "acme", "--as", "lea")[1] == "Nobody is away.\n"
    code, _, err = asked("review", "back", "acme", "--as", "lea")
    assert (code, err.count("\n")) == (2, 1)


def test_rejecting_and_confirming(asked: Call) -> None:
    assert asked("review", "reject", "acme", "--reason", "No.", "--as", "lea")[0] == 0
    assert data(asked("review", "status", "acme", "--json"))["state"] == "rejected"
    assert asked("review", "withdraw", "acme", "--reason", "Yes.", "--as", "lea")[0] == 0
    assert asked("review", "approve", "acme", "--as", "ben")[0] == 0
    assert asked("review", "confirm", "acme", "--as", "ben")[0] == 2
    assert asked("publish", "acme", "--class", "new-duty")[0] == 0
    found = data(asked("review", "confirm", "acme", "--as", "ben", "--json"))
    assert found["state"] == "confirmed"
    assert "confirm it without change" in found["signed"]
    assert found["next_look"] in found["signed"] or found["next_look"]


def test_what_is_of_low_risk_is_listed_and_signed_together(call: Call, tmp_path: Path) -> None:
    with Workspace(tmp_path / "home") as workspace:
        two_tidied(workspace)
    listed = data(call("review", "together", "--json"))
    assert [(one["name"], one["signed"]) for one in listed] == [("first", False), ("second", False)]
    assert "would be signed: I, Ana Lima, approve revision 3" in call("review", "together")[1]
    [signed] = data(call("review", "together", "second", "--sign", "--json"))
    assert (signed["signed"], signed["problem"]) == (True, "")
    assert call("review", "status", "second")[0] == 0
    assert call("review", "status", "first")[0] == 1
