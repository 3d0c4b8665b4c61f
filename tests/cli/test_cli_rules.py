"""The verbs that ask the posting rules, on the sample and on what people type wrong."""

from __future__ import annotations

import io
import json
import os
import shutil

import pytest

from smguide.cli.main import run
from smguide.sample import NAME


@pytest.fixture(scope="module")
def call(sample_library, tmp_path_factory):
    home = shutil.copytree(sample_library, tmp_path_factory.mktemp("sample") / "home")
    before = os.environ.get("SMGUIDE_HOME")
    os.environ["SMGUIDE_HOME"] = str(home)

    def one(verb, *words):
        out, err = io.StringIO(), io.StringIO()
        return run((verb, NAME, *words), out=out, err=err), out.getvalue(), err.getvalue()

    yield one
    if before is None:
        del os.environ["SMGUIDE_HOME"]
    else:
        os.environ["SMGUIDE_HOME"] = before


POST = ("--person", "Gareth Pugh", "--channel", "facebook", "--post-type", "Answer to a passenger")


def test_decide_says_who_must_agree_and_why(call):
    code, out, _ = call("decide", *POST, "--fact", "post.flags=", "--json")
    assert code == 2
    code, out, _ = call("decide", *POST, "--fact", "post.flags=none", "--json")
    told = json.loads(out)
    assert code == 1
    assert told["by"] == "in-force"
    assert told["outcome"] == "approve"
    assert [ask["people"] for stage in told["stages"] for ask in stage] == [["imogen", "callum"]]
    assert told["because"][0]["kind"] == "rule"
    assert told["because"][0]["clause"]


def test_decide_in_words(call):
    code, out, _ = call("decide", *POST, "--fact", "post.flags=none")
    assert code == 1
    assert out.startswith("Yes, once Imogen Hart or Callum Reid agrees.\n")
    assert "Because: " in out


@pytest.mark.parametrize(
    "wrong", [("--fact", "post.colour=red"), ("--fact", "post.paid=perhaps"), ("--at", "soon")]
)
def test_what_is_typed_wrong_is_said_in_a_sentence(call, wrong):
    code, _, err = call("decide", *POST, *wrong)
    assert code == 2
    assert err.count("\n") == 1


def test_the_examples_of_the_sample_are_as_expected(call):
    code, out, _ = call("scenarios", "--json")
    assert [one["ok"] for one in json.loads(out)] == [True] * 3
    assert code == 0


def test_verify_shows_a_case_that_decide_answers_alike(call):
    code, out, _ = call("verify", "--json")
    problems = json.loads(out)
    assert code == (1 if problems else 0)
    for problem in (one for one in problems if one["kind"] == "gap"):
        case = problem["case"]
        words = ("--person", case["person"], "--channel", case["channel"])
        answer = call("decide", *words, "--post-type", case["post_type"], "--json")[1]
        assert json.loads(answer)["outcome"] == "hold"


def test_effects_say_what_moving_to_phase_2_did(call):
    code, out, _ = call("effects", "10", "11", "--json")
    told = json.loads(out)
    assert code == 0
    assert told["kind"] == "new-duty"  # what nobody agrees to beforehand is read afterwards
    assert {"relaxing", "new-duty"} <= {one["kind"] for one in told["effects"]}
    assert told["changed"] > 0
    assert any("no longer needed" in one["sentence"] for one in told["effects"])
    assert len(told["effects"]) < 40
    assert json.loads(call("effects", "11", "11", "--json")[1])["effects"] == []


def test_the_timeline_of_a_person_is_in_order_of_days(call):
    code, out, _ = call("timeline", "--person", "Gareth Pugh", "--json")
    days = [one["day"] for one in json.loads(out)]
    assert code == 0
    assert days == sorted(days)
    wrong = call("timeline", "--person", "gareth", "--from", "2027-01-02", "--until", "2027-01-01")
    assert wrong[0] == 2


def test_proposals_say_what_is_missing(call):
    found = json.loads(call("proposals", "--json")[1])
    gareth = next(one for one in found if one["person"] == "gareth")
    assert gareth["way"] == "none"
    assert gareth["to"] == "standard"
    assert gareth["missing"]
