"""Approval that begins with one process and relaxes by what can be measured."""

from __future__ import annotations

from typing import Any

import pytest
from check_cases import said_by, written

from smguide.checks.finding import Severity
from smguide.checks.rules.stages import CHECKS
from smguide.checks.words.durations import hours_in
from smguide.checks.words.processes import holds
from smguide.model.guidelines import Guidelines
from smguide.model.record import freeze_record
from smguide.rules.workflow import read_condition

READ = {"steps": [{"id": "read", "name": "Reader", "by": [{"group": "desk"}]}]}
TWICE = {"steps": [*READ["steps"], {"id": "legal", "by": [{"role": "legal"}]}]}
FREE: dict[str, Any] = {"steps": []}
FORBIDDEN = {"forbid": True}

FIRST = {"fact": "org.phase", "op": "eq", "value": "p1"}
NEWS = {"fact": "post.type", "op": "eq", "value": "news"}
TRUSTED = {"fact": "author.level", "op": "eq", "value": "trusted"}
AGREED = {"fact": "post.from_library", "op": "eq", "value": True}
TYPES = [{"id": "news", "name": "News", "risk": "low"}, {"id": "tips", "name": "Tips"}]
MEASURED = {"fact": "org.days_in_phase", "op": "ge", "value": 60}
PHASES = [
    {"id": "p1", "name": "Phase 1", "exit_if": MEASURED},
    {"id": "p2", "name": "Phase 2"},
]


def rule(flow: dict[str, Any], *when: dict[str, Any], name: str = "Rule") -> dict[str, Any]:
    condition = {"when": {"all": list(when)}} if when else {"else": True}
    return {"id": name.lower(), "name": name, "flow": flow, **condition}


def approval(*rules: dict[str, Any], **facts: Any) -> Guidelines:
    workflow = {"phases": PHASES, "rules": list(rules), **facts}
    return written(approval_workflow=workflow, post_types={"types": TYPES})


FIRING: list[tuple[str, Guidelines, str]] = [
    ("4-31", approval(rule(FREE, NEWS, name="News"), rule(READ)), "“News” go out unread"),
    ("4-31", approval(rule(FREE, TRUSTED), rule(READ)), "“News”, “Tips” go out unread"),
    (
        "4-31",
        approval(rule(READ, NEWS, name="News"), rule(TWICE, name="Rest")),
        "“Phase 1” has more than one process: “News”, “Rest”.",
    ),
    ("4-32", approval(rule(READ, FIRST), rule(TWICE)), "“Phase 2” asks more than “Phase 1”"),
    (
        "4-32",
        approval(
            rule(READ),
            trust_levels=[{"id": "a", "name": "New"}, {"id": "b", "name": "Trusted"}],
        ),
        "Nothing measurable says when “Trusted” is reached.",
    ),
    ("4-33", approval(rule(READ)), "“Phase 2” asks exactly what “Phase 1” asks"),
    ("3-05", approval(rule(TWICE), most_steps=1), "waits for 2 people"),
    (
        "3-05",
        approval(rule({"steps": [{**READ["steps"][0], "sla": "P3D"}]})),
        "up to 72 hours",
    ),
]

SILENT: list[tuple[str, Guidelines]] = [
    ("4-31", approval(rule(READ, FIRST), rule(FREE))),
    ("4-31", approval(rule(FREE, AGREED), rule(READ))),
    ("4-31", approval(rule(FORBIDDEN, NEWS), rule(READ))),
    ("4-31", approval(rule(FREE), phases=[])),
    ("4-31", approval(rule(READ, NEWS, name="A"), rule(READ, name="B"))),
    ("4-32", approval(rule(TWICE, FIRST), rule(READ))),
    ("4-32", approval(rule(READ, FIRST), rule(FREE, TRUSTED), rule(TWICE))),
    (
        "4-32",
        approval(
            rule(READ), phases=[{"id": "p1", "name": "1"}, {**PHASES[1], "earliest": "2027-01-01"}]
        ),
    ),
    ("4-33", approval(rule(READ, FIRST), rule(FREE))),
    ("4-33", approval(rule(READ), phases=PHASES[:1])),
    ("3-05", approval(rule(TWICE))),
    ("3-05", approval(rule(READ, NEWS), rule({"steps": TWICE["steps"] * 2}), most_steps=1)),
    ("3-05", approval(rule(TWICE, {"fact": "org.phase", "op": "eq", "value": "p2"}), most_steps=1)),
]


@pytest.mark.parametrize(("check", "guidelines", "words"), FIRING)
def test_fires(check: str, guidelines: Guidelines, words: str) -> None:
    found = said_by(CHECKS, check, guidelines)
    assert [f.section for f in found] == ["approval-workflow"]
    assert words in found[0].sentence


@pytest.mark.parametrize(("check", "guidelines"), SILENT)
def test_is_silent(check: str, guidelines: Guidelines) -> None:
    assert said_by(CHECKS, check, guidelines) == ()


def test_a_phase_that_ends_by_feeling_is_found_where_it_stands() -> None:
    phases = [{"id": "p1", "name": "Phase 1", "exit_words": "When it feels right."}, PHASES[1]]
    [found] = said_by(CHECKS, "4-32", approval(rule(READ), phases=phases))
    assert found.path == ("phases", 0, "exit_if")
    assert found.severity is Severity.ERROR


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"all": [FIRST, NEWS]}, True),
        ({"all": [FIRST, TRUSTED]}, None),
        ({"all": [{"not": FIRST}, TRUSTED]}, False),
        ({"any": [FIRST, TRUSTED]}, True),
        ({"any": [{"not": FIRST}, TRUSTED]}, None),
        ({"any": []}, False),
        ({"all": []}, True),
        ({"not": TRUSTED}, None),
        ({"fact": "post.type", "op": "in", "value": ["news", "tips"]}, True),
        ({"fact": "post.type", "op": "ne", "value": "news"}, False),
        ({"fact": "post.type", "op": "has", "value": "news"}, None),
    ],
)
def test_what_nobody_knows_stays_open(condition: dict[str, Any], expected: bool | None) -> None:
    known = {"org.phase": "p1", "post.type": "news"}
    assert holds(read_condition(freeze_record(condition)), known) is expected


@pytest.mark.parametrize(
    ("duration", "hours"),
    [("PT48H", 48), ("P2D", 48), ("P1W", 168), ("P1M", 720), ("PT30M", 0.5), ("soon", 0), ("", 0)],
)
def test_lengths_of_time(duration: str, hours: float) -> None:
    assert hours_in(duration) == hours
