"""The life of a team and its keys from the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from test_cli_verbs import Call, acme, call, data

from smguide.cli.main import run

__all__ = ["acme", "call"]

BEN = ("--full-name", "Ben Ortiz", "--email", "ben@acme.example")


@pytest.fixture
def three(acme: Call) -> Call:
    """Ana and Ben look after the team; Lea and Ben review."""
    roles = ("--role", "reviewer", "--role", "governor")
    assert acme("team", "add", "acme", "ben", *BEN, *roles)[0] == 0
    return acme


def test_where_two_must_agree_a_change_waits_for_the_second(three: Call) -> None:
    assert three("team", "rules", "acme", "--governors", "2")[0] == 0
    change = ("team", "rules", "acme", "--approvals", "2", "--reason", "More eyes")
    proposed = data(three(*change, "--as", "ana", "--json"))
    assert (proposed["state"], proposed["agreed"]) == ("open", ["ana"])
    assert "Ben" in proposed["missing"]
    assert "1 approval is needed" in three("team", "show", "acme")[1]
    code, out, _ = three("team", "disagree", "acme", "--reason", "Too slow", "--as", "ben")
    assert (code, "Signed: " in out, "open: More eyes" in out) == (0, True, True)
    found = data(three("team", "agree", "acme", "--as", "ben", "--json"))
    assert (found["state"], found["agreed"]) == ("in force", ["ana", "ben"])
    assert "2 approvals are needed" in three("team", "show", "acme")[1]
    assert three("team", "proposals", "acme")[1] == "Nothing is proposed.\n"
    assert len(data(three("team", "proposals", "acme", "--all", "--json"))) >= 2


def test_a_proposal_is_taken_back(three: Call) -> None:
    three("team", "rules", "acme", "--governors", "2")
    three("team", "rules", "acme", "--approvals", "2", "--as", "ana")
    assert three("team", "take-back", "acme", "--as", "ben")[0] == 2
    found = data(three("team", "take-back", "acme", "--as", "ana", "--json"))
    assert found["state"] == "withdrawn"
    assert three("team", "agree", "acme", "--as", "ben")[0] == 2


def test_rules_for_sections_are_kept_listed_and_taken_away(three: Call) -> None:
    about = ("--of", "ip-confidentiality", "--by", "lea")
    assert three("team", "section-rule", "acme", *about)[0] == 0
    (rule,) = data(three("team", "section-rules", "acme", "--json"))
    assert (rule["place"], rule["of"], rule["by"], rule["need"]) == (
        1, ["ip-confidentiality"], ["lea"], 1,
    )  # fmt: skip
    assert "Lea Novak" in three("team", "section-rules", "acme")[1]
    code, _, err = three("team", "section-rule", "acme", *about, "--need", "2")
    assert (code, err.count("\n")) == (2, 1)
    assert three("team", "section-rule", "acme", "--remove")[0] == 2
    assert three("team", "section-rule", "acme", "--remove", "--place", "1")[0] == 0
    assert "no rules for sections" in three("team", "section-rules", "acme")[1]


def test_somebody_asks_from_another_computer_and_is_taken_up(
    three: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    code = data(three("share", "acme", str(shared), "--json"))["join_code"]
    assert three("team", "join-code", "acme")[1] == f"{code}\n"

    def elsewhere(*words: str) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        with monkeypatch.context() as there:
            there.setenv("SMGUIDE_HOME", str(tmp_path / "other"))
            return run(words, out=out, err=err), out.getvalue(), err.getvalue()

    assert elsewhere("connect", str(shared), "--code", code, "--as-name", "acme")[0] == 0
    kim = ("kim", "--full-name", "Kim Ito", "--email", "kim@acme.example")
    answer = elsewhere("team", "ask-to-join", "acme", *kim)
    assert answer[0] == 0, answer
    assert elsewhere("sync", "acme")[0] == 0
    assert three("sync", "acme")[0] == 0
    (asked,) = data(three("team", "requests", "acme", "--json"))
    assert (asked["person"], asked["state"]) == ("kim", "waiting")
    assert three("team", "accept", "acme", "kim", "--as", "ana")[0] == 2, "as what?"
    assert three("team", "accept", "acme", "kim", "--role", "author", "--as", "ana")[0] == 0
    assert "kim@acme.example" in three("team", "show", "acme")[1]
    assert three("sync", "acme")[0] == 0
    assert elsewhere("sync", "acme")[0] == 0
    assert elsewhere("review", "comment", "acme", "--text", "I am here.", "--as", "kim")[0] == 0
    assert three("team", "decline", "acme", "kim", "--reason", "Who?", "--as", "ana")[0] == 2


def test_a_stolen_key_from_the_preview_to_the_confirmation(three: Call) -> None:
    three("edit", "acme", "--set", "title=Acme on social media")
    three("save", "acme", "--summary", "A title", "--reason", "None yet")
    three("review", "ask", "acme", "--reviewer", "lea")
    assert three("review", "approve", "acme", "--as", "lea")[0] == 0
    assert three("audit", "acme")[0] == 0
    stolen = ("team", "key-stolen", "acme", "lea", "--since", "0", "--as", "ana")
    code, out, _ = three(*stolen)
    assert (code, "Nothing is signed yet" in out) == (0, True)
    assert data(three(*stolen, "--json"))["approvals"] == [2]
    assert three("team", "doubts", "acme")[0] == 0
    assert three(*stolen, "--sign")[0] == 0
    (key,) = data(three("team", "keys", "acme", "lea", "--json"))
    assert (key["status"], key["doubt_from"]) == ("revoked", 0)
    code, out, _ = three("team", "doubts", "acme")
    assert (code, "evision 2" in out) == (1, True), out
    assert three("audit", "acme")[0] == 1
    assert three("publish", "acme", "2", "--class", "editorial")[0] == 2
    again = ("team", "confirm-again", "acme", "2", "--reason", "Lea says she did approve it.")
    assert three(*again, "--as", "ana")[0] == 2, "Ana wrote it"
    assert data(three(*again, "--as", "ben", "--json"))["in_doubt"] == []
    assert three("team", "doubts", "acme")[0] == 0
    assert three("publish", "acme", "2", "--class", "editorial")[0] == 0


def test_ones_own_key_is_replaced_and_a_lost_one_taken_up(three: Call) -> None:
    old = data(three("team", "keys", "acme", "ana", "--json"))
    made = data(three("team", "new-key", "acme", "--as", "ana", "--json"))
    assert made["state"] == "in force"
    keys = data(three("team", "keys", "acme", "ana", "--json"))
    assert sorted(one["status"] for one in keys) == ["active", "retired"]
    assert [one["fingerprint"] for one in keys if one["status"] == "retired"] == [
        one["fingerprint"] for one in old
    ]
    assert three("review", "comment", "acme", "--text", "With the new one.", "--as", "ana")[0] == 0
    asked = data(three("team", "new-key", "acme", "--as", "lea", "--json"))
    assert (asked["person"], asked["known"]) == ("lea", True)
    assert three("team", "key-lost", "acme", "lea", "--as", "ana")[0] == 0
    assert three("review", "comment", "acme", "--text", "Me again.", "--as", "lea")[0] == 0
    assert three("audit", "acme")[0] == 0


@pytest.mark.parametrize(
    "words",
    [
        ("rules", "acme"),
        ("agree", "acme"),
        ("accept", "acme", "nobody", "--role", "author"),
        ("key-stolen", "acme", "lea", "--since", "yesterday"),
        ("key-stolen", "acme", "nobody", "--since", "1"),
        ("confirm-again", "acme", "1", "--reason", "So"),
        ("section-rule", "acme", "--of", "nothing", "--by", "lea"),
    ],
)
def test_what_cannot_be_is_one_sentence(three: Call, words: tuple[str, ...]) -> None:
    code, out, err = three("team", *words)
    assert (code, out, err.count("\n")) == (2, "", 1)
