"""Who speaks: chosen for what they know, with time, under their own names."""

from __future__ import annotations

from typing import Any

import pytest
from check_cases import put_right, said_by, written

from smguide.checks.finding import Severity
from smguide.checks.rules.voices import CHECKS
from smguide.model.guidelines import Guidelines
from smguide.model.record import Path

ROLES = [
    {"id": "voice", "name": "Voice", "may": ["post"]},
    {"id": "legal", "name": "Legal", "may": ["approve"]},
]
BLOCK = {"blocks": [{"id": "b", "name": "Mornings", "person": "ana"}]}


def somebody(cadence: dict[str, Any] | None = None, **person: Any) -> Guidelines:
    row = {"id": "ana", "name": "Ana", "roles": ["voice"], **person}
    sections = {"who_may_post": {"people": [row], "roles": ROLES}}
    return written(**sections, **({"cadence": cadence} if cadence is not None else {}))


def channel(**row: Any) -> Guidelines:
    return written(channels={"channels": [{"id": "x", "name": "X", **row}]})


def rank(text: str) -> Guidelines:
    return written(text, who_may_post={})


FIRING: list[tuple[str, Guidelines, Path, str]] = [
    ("4-06", rank("Only managers may post for us."), (), "Only managers may post for us."),
    ("4-06", rank("Posts come from people of grade 7 or above."), (), "grade 7 or above"),
    ("4-07", somebody(), ("people", 0, "strengths"), "Ana may post"),
    ("4-07", somebody(strengths=["timely"]), ("people", 0, "strengths"), "three criteria"),
    ("4-08", somebody(), ("people", 0, "weekly_hours"), "Ana may post, but has no time"),
    (
        "4-08",
        somebody(weekly_hours=0, roles=[], first_wave=True),
        ("people", 0, "weekly_hours"),
        "",
    ),
    (
        "4-09",
        somebody({}, title="Managing Director", weekly_hours=2),
        ("people", 0, "weekly_hours"),
        "nothing in the schedule",
    ),
    ("3-02", channel(status="live"), ("channels", 0, "named_authors"), "Nobody writes on “X”"),
    ("3-03", written(disclosure={"byline": "corporate"}), ("byline",), "no person"),
]

SILENT: list[tuple[str, Guidelines]] = [
    ("4-06", rank("Only managers may order new signs. Anybody may post.")),
    ("4-06", rank("We choose voices not only among managers: anybody may post.")),
    ("4-06", rank("Only managers who know the work may post.")),
    ("4-06", written("Only managers may post.", tone_feedback={})),
    ("4-07", somebody(strengths=["hands-on"])),
    ("4-07", somebody(roles=["legal"])),
    ("4-07", somebody(left_on="2026-01-01")),
    ("4-08", somebody(weekly_hours=1)),
    ("4-08", somebody(BLOCK)),
    ("4-08", somebody(roles=["legal"])),
    ("4-09", somebody({}, title="Fitter", weekly_hours=2)),
    ("4-09", somebody(BLOCK, title="Managing Director", weekly_hours=2)),
    ("4-09", somebody(title="Managing Director", weekly_hours=2)),
    ("3-02", channel(status="planned")),
    ("3-02", channel(status="live", named_authors=["ana"])),
    ("3-03", written(disclosure={"byline": "name"})),
    ("3-03", written(disclosure={})),
]


@pytest.mark.parametrize(("check", "guidelines", "path", "words"), FIRING)
def test_fires(check: str, guidelines: Guidelines, path: Path, words: str) -> None:
    [found] = said_by(CHECKS, check, guidelines)
    assert found.path == path
    assert words in found.sentence


@pytest.mark.parametrize(("check", "guidelines"), SILENT)
def test_is_silent(check: str, guidelines: Guidelines) -> None:
    assert said_by(CHECKS, check, guidelines) == ()


def test_no_time_is_an_error_and_an_executive_only_advice() -> None:
    severity = {check.id: check.severity for check in CHECKS}
    assert (severity["4-08"], severity["4-09"]) == (Severity.ERROR, Severity.ADVICE)


def test_people_can_be_made_to_sign() -> None:
    guidelines = put_right(CHECKS, "3-03", written(disclosure={"byline": "corporate"}))
    assert guidelines.section("disclosure").facts.text("byline") == "name-role"
    assert said_by(CHECKS, "3-03", guidelines) == ()
