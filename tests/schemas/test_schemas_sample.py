"""The sample and its story: valid at every step, and reviewed only by people with clean hands."""

from __future__ import annotations

import itertools
import re
from datetime import date, time, timedelta

import pytest

from smguide.model import edits
from smguide.model.codec import dump, load
from smguide.model.guidelines import Clause, Guidelines, Maturity, Section
from smguide.model.record import freeze, thaw
from smguide.model.registers import references, registers
from smguide.model.templates import section_from_template
from smguide.model.validation import problems

TODAY = date(2026, 11, 23)
A_DAY = re.compile(r"day:(-?\d+)")


def dated(value):
    """Plain data with “day:-20” turned into the date twenty days ago."""
    if isinstance(value, dict):
        return {key: dated(item) for key, item in value.items()}
    if isinstance(value, list):
        return [dated(item) for item in value]
    match = A_DAY.fullmatch(value) if isinstance(value, str) else None
    return (TODAY + timedelta(days=int(match[1]))).isoformat() if match else value


def begun(sample):
    guidelines = Guidelines(
        id="sample",
        title=sample["title"],
        organisation=sample["organisation"],
        owner=sample["owner"],
        profile=freeze(sample["profile"]),
        scenarios=tuple(freeze(dated(s)) for s in sample["scenarios"]),
    )
    for record in sample["sections"]:
        guidelines = edits.add_section(guidelines, section_from_template(freeze(dated(record))))
    return guidelines


def changed(guidelines, change):
    verb, *args = dated(change)
    match verb, args:
        case "set-clause", [section, clause, text]:
            return edits.set_clause_text(guidelines, section, clause, text)
        case "add-clause", [section, clause, text, after, why]:
            order = [c.id for c in guidelines.section(section).clauses]
            index = order.index(after) + 1 if after else 0
            return edits.add_clause(guidelines, section, Clause(clause, text, why=why), index)
        case "move-clause", [section, clause, index]:
            return edits.move_clause(guidelines, section, clause, index)
        case "set-fact", [section, path, value]:
            return edits.set_fact(guidelines, section, tuple(path), freeze(value))
        case "add-section", [kind, section, title, index]:
            return edits.add_section(guidelines, Section(section, kind, title), index=index)
        case "maturity", [section, clause, state, days]:
            until = TODAY + timedelta(days=days) if days is not None else None
            return edits.set_maturity(guidelines, section, clause, Maturity(state), until)
    raise AssertionError(f"unknown change {verb}")


@pytest.fixture(scope="module")
def revisions(sample, story):
    """The guidelines of each revision, oldest first, and the draft at the end."""
    found = [begun(sample)]
    draft = found[0]
    for step in story:
        if step["do"] in ("edit", "draft"):
            draft = found[-1]
            for change in step["changes"]:
                draft = changed(draft, change)
        if step["do"] == "save":
            found.append(draft)
    return found, draft


def test_it_is_a_believable_company(sample):
    facts = {section["id"]: section["facts"] for section in sample["sections"]}
    assert len(facts["people"]["people"]) == 9
    assert len(facts["post-types"]["types"]) == 10
    assert 100 <= sample["profile"]["employees"] <= 250


def test_every_revision_is_valid(revisions):
    for guidelines in (*revisions[0], revisions[1]):
        assert problems(guidelines) == ()
        assert load(dump(guidelines)) == guidelines


def test_every_reference_leads_somewhere(revisions, parts):
    for guidelines in (*revisions[0], revisions[1]):
        known = registers(guidelines)
        lost = [r for r in references(guidelines) if known.find(r.registers, r.target) is None]
        assert lost == []
        for part in parts(thaw(guidelines.section("approval").facts)):
            for register in ("group", "role", "person"):
                if set(part) == {register}:
                    assert known.find(register, part[register]), part
            if "from_clause" in part:
                guidelines.section("approval").clause(part["from_clause"])


def test_conditions_name_things_that_exist(revisions, parts, schemas):
    registers_of = {
        fact["fact"]: fact["register"]
        for fact in schemas["smguide:common"]["x-facts"]
        if "register" in fact
    }
    latest = revisions[0][-1]
    known = registers(latest)
    for part in parts(thaw(latest.section("approval").facts)):
        register = registers_of.get(part.get("fact", ""))
        if register:
            wanted = part["value"] if isinstance(part["value"], list) else [part["value"]]
            assert all(known.find(register, value) for value in wanted), part


def test_the_end_of_the_story_shows_everything(revisions):
    latest = revisions[0][-1]
    approval = latest.section("approval").facts
    assert len(revisions[0]) == 18
    assert len(approval.records("phases")) == 2
    assert approval.text("current_phase") == "p2"
    assert [level.text("id") for level in approval.records("trust_levels")] == [
        "probation",
        "standard",
        "trusted",
    ]
    assert all(level.record("demote_if") for level in approval.records("trust_levels")[1:])
    assert len(approval.records("floors")) == 2
    assert len(approval.records("tightenings")) == 1
    assert len(latest.section("channels").facts.records("channels")) == 6
    states = {clause.maturity for section in latest.sections for clause in section.clauses}
    assert states == set(Maturity)


def test_approval_begins_with_one_process_and_relaxes(revisions):
    first, latest = revisions[0][0], revisions[0][-1]
    assert [r.flag("else") for r in first.section("approval").facts.records("rules")] == [True]
    free = [
        rule.text("id")
        for rule in latest.section("approval").facts.records("rules")
        if not rule.record("flow").records("steps")
    ]
    assert free == ["library", "low-risk", "trusted"]


def test_each_revision_changes_something_and_says_why(revisions, story):
    numbered = revisions[0]
    assert all(a != b for a, b in itertools.pairwise(numbered))
    assert revisions[1] != numbered[-1]
    for step in story:
        if step["do"] == "save":
            assert step["summary"]
            assert step["reason"]
            assert len(step["summary"]) <= 72


def test_the_story_runs_forward(story):
    moments = [(step["day"], time.fromisoformat(step["time"])) for step in story]
    assert moments == sorted(moments)
    assert moments[0][0] <= -235
    assert story[-1]["do"] == "draft"


def test_a_person_saves_what_they_edited(story):
    for before, step in itertools.pairwise(story):
        if step["do"] == "save":
            assert before["do"] == "edit"
            assert before["as"] == step["as"]


def test_comments_quote_words_that_stand_there(revisions, story):
    number = 1
    for step in story:
        number += step["do"] == "save"
        if step["do"] == "comment":
            section = revisions[0][number - 1].section(step["section"])
            assert step["quote"] in section.clause(step["clause"]).text


def test_everybody_keeps_to_their_role(story):
    people = next(step["people"] for step in story if step["do"] == "team")
    roles = {person["person"]: set(person["roles"]) for person in people}
    needed = {
        "edit": "author",
        "save": "author",
        "ask": "author",
        "approve": "reviewer",
        "request-changes": "reviewer",
        "comment": "reviewer",
        "publish": "publisher",
        "draft": "author",
    }
    for step in story:
        if step["do"] in needed:
            assert needed[step["do"]] in roles[step["as"]], step
        if step["do"] == "ask":
            assert all("reviewer" in roles[person] for person in step["reviewers"])
    assert sum("governor" in r for r in roles.values()) >= 2


def test_nobody_approves_what_they_had_a_hand_in(story):
    states = list(_states(story))
    assert [s["number"] for s in states if s["approved"]] == [4, 7, 9, 11, 14, 16]
    assert sum(len(s["refused"]) for s in states) == 1
    for state in states:
        assert not state["hands"] & state["answers"]
        assert state["answers"] <= state["asked"]
    assert [s["editions"] for s in states if s["editions"]] == [["1.0"], ["1.1"]]
    assert all(s["approved"] for s in states if s["editions"])


def test_the_newest_revision_waits_for_one_more_person(story):
    newest = list(_states(story))[-1]
    assert newest["answers"] == {"daniel"}
    asked = [step for step in story if step["do"] == "ask"]
    assert all(step["due"] > 0 for step in asked)
    assert asked[-1]["day"] + asked[-1]["due"] > 0, "the answer is not overdue today"
    assert newest["asked"] - newest["hands"] - newest["answers"] >= {"imogen", "ruth"}


def _states(story):
    """What had happened to each revision by the end of its days as the newest."""
    approvals = next(step["rules"]["approvals"] for step in story if step["do"] == "team")
    hands = set()
    state = None
    for step in story:
        if step["do"] in ("new", "save"):
            if state is not None:
                yield state
                hands = set() if state["approved"] else hands
            hands = hands | {step["as"]}
            state = {
                "number": 1 if state is None else state["number"] + 1,
                "hands": hands,
                "asked": set(),
                "answers": set(),
                "refused": set(),
                "approved": False,
                "editions": [],
            }
        elif step["do"] == "ask":
            state["asked"] = set(step["reviewers"])
            state["hands"] |= {step["as"]}  # whoever hands it in vouches for it
        elif step["do"] == "approve":
            state["answers"].add(step["as"])
            state["approved"] = len(state["answers"]) >= approvals
        elif step["do"] == "request-changes":
            state["refused"].add(step["as"])
        elif step["do"] == "publish":
            state["editions"].append(step["edition"])
    yield state
