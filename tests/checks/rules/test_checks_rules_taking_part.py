"""Checks of those who take part: each fires at its place, or stays silent."""

from __future__ import annotations

import pytest
from check_values import guidelines_of, said

ROLES = [
    {"id": "voice", "name": "Voice", "may": ["draft", "post"]},
    {"id": "legal", "name": "Legal", "may": ["approve"]},
]
COURSE = [{"id": "basic", "name": "Basic course", "required": True}]


def who(**columns):
    person = {"id": "ana", "name": "Ana", "roles": ["voice"], **columns}
    return {"people": [person], "roles": ROLES, "trainings": COURSE}


def review(**facts):
    return guidelines_of({"who-may-post": who(), "review-cycle": facts})


def hours(weekly, **cadence):
    return guidelines_of({"who-may-post": who(weekly_hours=weekly), "cadence": cadence})


def rhythm(*people):
    row = {"id": "r", "name": "LinkedIn", "posting_hours": 2, "listening_hours": 4}
    return [{**row, "people": list(people)}]


def block(day_count, until):
    days = ["mon", "tue", "wed", "thu", "fri"][:day_count]
    row = {"id": "b", "name": "Round", "person": "ana", "days": days}
    return [{**row, "from": "09:00", "until": until}]


def community(*sides, status="live", kind="group", absent=()):
    channel = {"id": "f", "name": "Forum", "kind": kind, "status": status}
    champions = [{"id": s, "name": s, "where": s, "channels": ["f"]} for s in sides]
    sections = {"channels": {"channels": [channel]}, "champions": {"champions": champions}}
    return guidelines_of(sections if sides else {"channels": sections["channels"]}, absent=absent)


def trained(**columns):
    return guidelines_of({"who-may-post": who(**columns)})


HEADED = [{"id": "hr", "name": "HR", "area": "hr", "person": "ana"}]

FIRES = {
    "2-21 nobody must agree": (
        "2-21", review(departments=HEADED), ("must_agree",), "who must agree",
    ),
    "2-21 a department without a name": (
        "2-21",
        review(must_agree=["legal"], departments=[*HEADED, {"id": "it", "name": "IT"}]),
        ("departments", 1, "person"),
        "“IT”",
    ),
    "2-26 more planned than there is": (
        "2-26", hours(5, rhythm=rhythm("ana")), ("people", 0, "weekly_hours"), "takes 6.",
    ),
    "2-26 a diary too full": (
        "2-26", hours(5, blocks=block(5, "10:30")), ("people", 0, "weekly_hours"), "takes 7.5.",
    ),
    "2-42 nobody at all": ("2-42", community(), ("channels", 0), "nobody inside and nobody out"),
    "2-42 nobody outside": ("2-42", community("inside"), ("channels", 0), "nobody outside is"),
    "2-52 a voice without a course": (
        "2-52", trained(), ("people", 0, "trainings"), "has not done “Basic course”",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FIRES)
def test_it_fires_at_its_place(name):
    check, guidelines, path, words = FIRES[name]
    (finding,) = said(check, guidelines)
    assert finding.path == path
    assert words in finding.sentence


SILENT = {
    "2-21 all named": ("2-21", review(must_agree=["legal"], departments=HEADED)),
    "2-21 management takes part": (
        "2-21", review(departments=[{**HEADED[0], "area": "management"}]),
    ),
    "2-21 a text that was just brought in": ("2-21", guidelines_of({"review-cycle": {}})),
    "2-21 nobody is listed anywhere yet": (
        "2-21",
        guidelines_of({"review-cycle": {
            "must_agree": ["management"], "departments": [{"id": "it", "name": "IT"}],
        }}),
    ),
    "2-26 enough hours": ("2-26", hours(6, rhythm=rhythm("ana"), blocks=block(5, "10:00"))),
    "2-26 shared by two": ("2-26", hours(3, rhythm=rhythm("ana", "ben"))),
    "2-26 nobody said how many": ("2-26", guidelines_of({
        "who-may-post": who(), "cadence": {"rhythm": rhythm("ana")},
    })),
    "2-42 both sides": ("2-42", community("inside", "outside")),
    "2-42 no community": ("2-42", community(kind="page")),
    "2-42 not open yet": ("2-42", community(status="planned")),
    "2-42 left out on purpose": ("2-42", community(absent=("champions",))),
    "2-52 trained": ("2-52", trained(trainings=["basic"])),
    "2-52 posts nothing": ("2-52", trained(roles=["legal"])),
    "2-52 left": ("2-52", trained(left_on="2026-05-01")),
}  # fmt: skip


@pytest.mark.parametrize("name", SILENT)
def test_it_is_silent(name):
    assert said(*SILENT[name]) == ()


@pytest.mark.parametrize("check", ["2-21", "2-26", "2-42", "2-52"])
def test_without_the_section_nothing_is_said(check):
    assert said(check, guidelines_of({"custom": {}})) == ()


def test_a_handful_of_people_needs_no_heads_of_department():
    begun = {"review-cycle": {"interval": "P6M"}}
    assert said("2-21", guidelines_of(begun, employees=12)) == ()
    assert len(said("2-21", guidelines_of(begun))) == 1
