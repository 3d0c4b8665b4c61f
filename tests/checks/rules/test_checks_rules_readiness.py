"""Checks of what has to be there before the leap: each fires at its place, or stays silent."""

from __future__ import annotations

import pytest
from check_values import guidelines_of, mended, said

from smguide.checks.finding import Severity
from smguide.model.edits import add_clause
from smguide.model.guidelines import Clause

QUESTIONS = (
    "what_it_is", "how_to_use_it", "where_people_are", "how_they_behave", "what_it_costs",
)  # fmt: skip
ANSWERED = dict.fromkeys(QUESTIONS, "We know.")
BEGUN = {"reasons": ["goal"]}
SIX = ["goals", "strategies", "tactics", "people", "measures", "messages"]
LIVE = {"channels": [{"id": "l", "name": "LinkedIn", "status": "live"}]}
PLANNED = {"channels": [{"id": "l", "name": "LinkedIn", "status": "planned"}]}
AREAS = ("engineering", "marketing", "sales", "service", "hr", "it")


def gate(facts, channels=LIVE, **others):
    return guidelines_of({"should-we-be-here": facts, "channels": channels, **others})


def departments(*areas, employees=200, **others):
    rows = [{"id": a, "name": a, "area": a} for a in areas]
    return guidelines_of({"review-cycle": {"departments": rows}, **others}, employees=employees)


def group(**columns):
    return guidelines_of({"stakeholders": {"groups": [{"id": "f", "name": "Farmers", **columns}]}})


def use(company, employee):
    return guidelines_of({
        "use-rules": {
            "company": [{"id": f"c{n}", "name": "News"} for n in range(company)],
            "employee": [{"id": f"e{n}", "name": "Learning"} for n in range(employee)],
        }
    })  # fmt: skip


def saying(*texts):
    guidelines = guidelines_of({"custom": {}})
    for number, text in enumerate(texts):
        guidelines = add_clause(guidelines, "custom", Clause(f"c{number}", text))
    return guidelines


FIRES = {
    "2-01 open before the questions": (
        "2-01", gate({**ANSWERED, "what_it_costs": ""}), ("what_it_costs",), "1 of the five",
    ),
    "2-02 only what others do": (
        "2-02", gate({"reasons": ["others", "cheap"]}), ("reasons",), "no reason beyond",
    ),
    "2-03 one thing missing": (
        "2-03", gate({"in_place": SIX[:5]}), ("in_place",), "what you have to say",
    ),
    "2-03 decided to go": (
        "2-03",
        gate(
            {"in_place": SIX[1:], "decisions": [{"id": "d", "name": "X", "decision": "join"}]},
            PLANNED,
        ),
        ("in_place",),
        "goals",
    ),
    "2-14 two departments missing": (
        "2-14", departments(*AREAS[:4]), ("departments",), "“Human resources”",
    ),
    "2-17 never compared": ("2-17", group(), ("groups", 0, "fit"), "“Farmers”"),
    "2-17 not compared yet": (
        "2-17", group(fit="not-compared"), ("groups", 0, "fit"), "“Farmers”",
    ),
    "2-44 nobody says who they are": ("2-44", saying("Be kind."), (), "under their own name"),
    "2-46 nothing is confidential": ("2-46", saying("Be kind."), (), "confidential"),
    "2-48 only the organisation": ("2-48", use(1, 0), ("employee",), "not how people may"),
    "2-48 only the people": ("2-48", use(0, 1), ("company",), "not how the organisation does"),
}  # fmt: skip


@pytest.mark.parametrize("name", FIRES)
def test_it_fires_at_its_place(name):
    check, guidelines, path, words = FIRES[name]
    (finding,) = said(check, guidelines)
    assert finding.path == path
    assert words in finding.sentence


SILENT = {
    "2-01 all answered": ("2-01", gate(ANSWERED)),
    "2-01 a text that was just brought in": ("2-01", gate({})),
    "2-03 a text that was just brought in": ("2-03", gate({})),
    "2-14 a text that was just brought in": ("2-14", guidelines_of({"review-cycle": {}})),
    "2-01 nothing is open yet": ("2-01", gate(BEGUN, PLANNED)),
    "2-02 a reason of one’s own": ("2-02", gate({"reasons": ["others", "people"]})),
    "2-02 not asked yet": ("2-02", gate({})),
    "2-03 all ticked": ("2-03", gate({"in_place": SIX})),
    "2-03 nobody goes there yet": ("2-03", gate(BEGUN, PLANNED)),
    "2-03 decided against it": (
        "2-03",
        gate({"decisions": [{"id": "d", "name": "X", "decision": "not-join"}]}, PLANNED),
    ),
    "2-14 all six": ("2-14", departments(*AREAS)),
    "2-14 a handful of people": ("2-14", departments("hr", employees=14)),
    "2-14 the rest took part": (
        "2-14", departments("hr", **{"internal-readiness": {"took_part": list(AREAS)}}),
    ),
    "2-17 compared": ("2-17", group(fit="partly")),
    "2-44 nothing was begun": ("2-44", guidelines_of({})),
    "2-44 in words, elsewhere": ("2-44", saying("Always say that you work here.")),
    "2-44 in its own section": ("2-44", guidelines_of({"disclosure": {}})),
    "2-44 left out on purpose": ("2-44", guidelines_of({"custom": {}}, absent=("disclosure",))),
    "2-46 in words, elsewhere": ("2-46", saying("Keep confidential matters to yourself.")),
    "2-46 left out on purpose": (
        "2-46", guidelines_of({"custom": {}}, absent=("ip-confidentiality",)),
    ),
    "2-48 both halves": ("2-48", use(1, 1)),
}  # fmt: skip


@pytest.mark.parametrize("name", SILENT)
def test_it_is_silent(name):
    assert said(*SILENT[name]) == ()


@pytest.mark.parametrize("check", ["2-01", "2-02", "2-03", "2-14", "2-17", "2-48"])
def test_without_the_section_nothing_is_said(check):
    assert said(check, guidelines_of({"custom": {}})) == ()


def test_each_thing_missing_is_a_finding_of_its_own():
    found = said("2-03", gate(BEGUN))
    assert len(found) == 6
    assert {f.severity for f in found} == {Severity.ERROR}


def test_what_is_written_down_need_not_be_ticked():
    goals = {
        "goals": [{"id": "g", "name": "Help", "measure": "Questions answered"}],
        "plans": [{"id": "p", "name": "P", "strategy": "s", "tactics": "t"}],
    }
    written = {
        "purpose-goals": goals,
        "who-may-post": {"people": [{"id": "a", "name": "Ana", "weekly_hours": 2}]},
        "messages": {"messages": [{"id": "s", "name": "It lasts"}]},
    }
    assert said("2-03", gate(BEGUN, **written)) == ()
    del written["messages"]
    (finding,) = said("2-03", gate(BEGUN, **written))
    assert "what you have to say" in finding.sentence


def test_departments_that_were_forgotten_can_be_added():
    after = mended("2-14", departments("hr", "legal"))
    areas = [row.text("area") for row in after.section("review-cycle").facts.records("departments")]
    assert areas[:2] == ["hr", "legal"]
    assert set(areas) == {*AREAS, "legal"}
    assert said("2-14", after) == ()


def test_departments_are_added_only_where_they_are_listed():
    (finding,) = said("2-14", guidelines_of({"internal-readiness": {"took_part": ["hr"]}}))
    assert finding.fix == ""
