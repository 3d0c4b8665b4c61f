"""Checks of the plan: each fires at its place, and stays silent where all is said."""

from __future__ import annotations

import pytest
from check_values import guidelines_of, said

GOALS = [
    {"id": "help", "name": "Help", "objective": "Fewer calls", "audiences": ["c", "n"]},
    {"id": "hear", "name": "Hear", "objective": "Better products"},
]
PEOPLE = [{"id": "c", "name": "Customers"}, {"id": "n", "name": "Neighbours"}]
FULL = {"strategy": "s", "tactics": "t", "resources": "r", "measure": "m"}
PLANS = [
    {"id": "p1", "name": "Ask us", "goal": "help", "audience": "c", **FULL},
    {"id": "p2", "name": "Street", "goal": "help", "audience": "n", **FULL},
    {"id": "p3", "name": "Panel", "goal": "hear", **FULL},
]


def planned(plans, goals=GOALS):
    return guidelines_of({"purpose-goals": {"goals": goals, "audiences": PEOPLE, "plans": plans}})


def message(**columns):
    return guidelines_of({"messages": {"messages": [{"id": "m", "name": "It lasts", **columns}]}})


FIRES = {
    "2-20 a goal without a plan": ("2-20", planned(PLANS[:2]), ("goals", 1), "“Hear”"),
    "2-20 a plan without a goal": (
        "2-20",
        planned([*PLANS, {"id": "p4", "name": "Lost", **FULL}]),
        ("plans", 3, "goal"),
        "“Lost” serves no goal",
    ),
    "2-23 an empty cell": (
        "2-23",
        planned([*PLANS[:2], {**PLANS[2], "resources": " "}]),
        ("plans", 2, "resources"),
        "“Panel”",
    ),
    "2-23 a group forgotten": (
        "2-23",
        planned([PLANS[0], PLANS[2]]),
        ("plans",),
        "“Help” is meant for Neighbours too",
    ),
    "2-24 a goal that serves nothing": (
        "2-24",
        planned(PLANS, [GOALS[0], {"id": "hear", "name": "Hear"}]),
        ("goals", 1, "objective"),
        "“Hear”",
    ),
    "2-41 a skill without a course": (
        "2-41",
        message(skill="Filming", skill_held="no"),
        ("messages", 0, "skill_training"),
        "“It lasts”",
    ),
}


@pytest.mark.parametrize("name", FIRES)
def test_it_fires_at_its_place(name):
    check, guidelines, path, words = FIRES[name]
    (finding,) = said(check, guidelines)
    assert finding.path == path
    assert words in finding.sentence


SILENT = {
    "2-20 every goal has a plan": ("2-20", planned(PLANS)),
    "2-23 every cell is filled": ("2-23", planned(PLANS)),
    "2-23 no plan was begun": ("2-23", planned([])),
    "2-23 a plan for everybody": (
        "2-23",
        planned([{"id": "p", "name": "All", "goal": "help", **FULL}]),
    ),
    "2-24 every goal serves something": ("2-24", planned(PLANS)),
    "2-41 the skill is there": ("2-41", message(skill="Filming", skill_held="yes")),
    "2-41 nobody asked about skill": ("2-41", message()),
}


@pytest.mark.parametrize("name", SILENT)
def test_it_is_silent(name):
    assert said(*SILENT[name]) == ()


@pytest.mark.parametrize("check", ["2-20", "2-23", "2-24", "2-41"])
def test_without_the_section_nothing_is_said(check):
    assert said(check, guidelines_of({"custom": {}})) == ()
