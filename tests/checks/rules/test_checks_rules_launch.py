"""Checks of beginning: each fires at its place, or stays silent."""

from __future__ import annotations

import pytest
from check_values import guidelines_of, mended, said

READERS = ("customers", "employees", "partners", "vendors")


def steps(**states):
    rows = [
        {"id": name, "name": name.capitalize(), "step": name, **columns}
        for name, columns in states.items()
    ]
    return guidelines_of({"programme": {"steps": rows}})


def channel(cadence=None, **columns):
    row = {"id": "f", "name": "Forum", "status": "live", **columns}
    return guidelines_of({"channels": {"channels": [row]}, "cadence": cadence or {}})


def told(*readers):
    rows = [{"id": reader, "name": reader, "for": reader} for reader in readers]
    return guidelines_of({"trial-launch": {"messages": rows}})


def tried(*results, aspects=("system", "information", "message"), **facts):
    rows = [
        {"id": f"t{n}", "name": f"Trial {n}", "aspect": aspect, **result}
        for n, (aspect, result) in enumerate(zip(aspects, results, strict=True))
    ]
    return guidelines_of({"trial-launch": {"trials": rows, **facts}})


PASSED = {"state": "passed"}
OK = {"result": "passed"}

FIRES = {
    "2-04 a step before its time": (
        "2-04",
        steps(discover={"state": "under-way"}, define={"state": "under-way"}),
        ("steps", 1, "state"),
        "“Define” has begun, and “Discover”",
    ),
    "2-04 begun before the other was passed": (
        "2-04",
        steps(
            test={**PASSED, "passed_on": "2026-05-01"},
            broadcast={"state": "under-way", "started_on": "2026-04-01"},
        ),
        ("steps", 1, "state"),
        "“Broadcast” has begun",
    ),
    "2-11 live before the end of listening": (
        "2-11",
        channel(live_since="2026-03-01", listening_until="2026-03-20"),
        ("channels", 0, "listening_until"),
        "“Forum”",
    ),
    "2-11 live, and still listening": (
        "2-11",
        channel(listening_until="2026-12-20"),
        ("channels", 0, "listening_until"),
        "“Forum”",
    ),
    "2-36 nobody reads along": ("2-36", channel(), ("channels", 0, "watched_by"), "“Forum”"),
    "2-53 suppliers hear nothing": ("2-53", told(*READERS[:3]), ("messages",), "“suppliers”"),
    "2-55 a trial that failed": (
        "2-55",
        tried(
            *(OK, OK, OK, {"result": "failed"}),
            aspects=("system", "information", "message", "system"),
            decision="go",
        ),
        ("trials", 3, "result"),
        "“Trial 3”",
    ),
    "2-55 nobody tried the messages": (
        "2-55",
        tried(OK, OK, aspects=("system", "information"), live_on="2026-11-01"),
        ("trials",),
        "“the messages”",
    ),
}


@pytest.mark.parametrize("name", FIRES)
def test_it_fires_at_its_place(name):
    check, guidelines, path, words = FIRES[name]
    (finding,) = said(check, guidelines)
    assert finding.path == path
    assert words in finding.sentence


SILENT = {
    "2-04 in order": ("2-04", steps(discover=PASSED, define={"state": "under-way"}, create={})),
    "2-04 open again": ("2-04", steps(discover={"state": "reopened"}, define=PASSED)),
    "2-11 listened first": (
        "2-11",
        channel(live_since="2026-03-20", listening_until="2026-03-20"),
    ),
    "2-11 still listening": ("2-11", channel(status="listening", listening_until="2026-12-20")),
    "2-36 a moderator": ("2-36", channel(moderators=["ana"])),
    "2-36 somebody in the schedule": (
        "2-36",
        channel({"rhythm": [{"id": "r", "name": "R", "channel": "f", "people": ["ana"]}]}),
    ),
    "2-36 not open": ("2-36", channel(status="planned")),
    "2-53 all four": ("2-53", told(*READERS)),
    "2-55 all passed": ("2-55", tried(OK, OK, OK, decision="go")),
    "2-55 put right since": (
        "2-55",
        tried(OK, OK, {"result": "mend", "mended_on": "2026-11-01"}, decision="go"),
    ),
    "2-55 not decided yet": ("2-55", tried({"result": "failed"}, OK, OK, live_on="2026-12-01")),
}


@pytest.mark.parametrize("name", SILENT)
def test_it_is_silent(name):
    assert said(*SILENT[name]) == ()


@pytest.mark.parametrize("check", ["2-04", "2-11", "2-36", "2-53", "2-55"])
def test_without_the_section_nothing_is_said(check):
    assert said(check, guidelines_of({"custom": {}})) == ()


def test_the_usual_words_for_those_who_were_forgotten_can_be_added():
    before = told("customers")
    rows = mended("2-53", before).section("trial-launch").facts.records("messages")
    assert {row.text("for") for row in rows} == set(READERS)
    assert rows[0] == before.section("trial-launch").facts.records("messages")[0]
    assert all(row.text("text") for row in rows[1:])
    assert len({row.text("id") for row in rows}) == len(rows)
    assert said("2-53", mended("2-53", before)) == ()
