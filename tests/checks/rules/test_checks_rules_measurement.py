"""Checks of measuring: each fires at its place, or stays silent."""

from __future__ import annotations

import pytest
from check_values import guidelines_of, said


def measured(*days, programme=None, opened="2026-03-01"):
    rows = [{"id": f"m{n}", "name": f"M{n}", "defined_on": day} for n, day in enumerate(days)]
    channel = {"id": "c", "name": "C", "live_since": opened}
    return guidelines_of({
        "measurement": {"metrics": rows},
        "channels": {"channels": [channel]},
        "programme": {"go_live_on": programme} if programme else {},
    })  # fmt: skip


def hours(measurement, cadence):
    said_so = {"measurement": measurement, "cadence": cadence}
    begun = {"measurement": {"scope": ["own"]}, "cadence": {"listening_share": 50}}
    return guidelines_of({
        kind: facts if said_so[kind] is None else {**facts, "analysis_hours": said_so[kind]}
        for kind, facts in begun.items()
    })  # fmt: skip


FIRES = {
    "2-57 after the first channel": (
        "2-57",
        measured("2026-06-01", "2026-05-01"),
        ("metrics", 1, "defined_on"),
        "1 May 2026, after you had begun on 1 March 2026",
    ),
    "2-57 after the decision to begin": (
        "2-57",
        measured("2026-02-01", programme="2026-01-15"),
        ("metrics", 0, "defined_on"),
        "1 February 2026",
    ),
    "2-59 own pages only": (
        "2-59",
        guidelines_of({"measurement": {"scope": ["own"]}}),
        ("scope",),
        "nothing but your own",
    ),
    "2-60 no hours": ("2-60", hours(0, None), ("analysis_hours",), "No hours"),
    "2-60 nobody said": ("2-60", hours(None, None), ("analysis_hours",), "No hours"),
}


@pytest.mark.parametrize("name", FIRES)
def test_it_fires_at_its_place(name):
    check, guidelines, path, words = FIRES[name]
    (finding,) = said(check, guidelines)
    assert finding.path == path
    assert words in finding.sentence


SILENT = {
    "2-57 one was fixed before": ("2-57", measured("2026-01-01", "2026-09-01")),
    "2-57 the channel is older than the programme": (
        "2-57",
        measured("2026-01-01", programme="2026-02-01", opened="2015-04-01"),
    ),
    "2-57 no dates": ("2-57", measured()),
    "2-59 further": ("2-59", guidelines_of({"measurement": {"scope": ["own", "forums"]}})),
    "2-59 not said yet": ("2-59", guidelines_of({"measurement": {}})),
    "2-60 a text that was just brought in": ("2-60", guidelines_of({"measurement": {}})),
    "2-60 in the schedule": ("2-60", hours(None, 2)),
    "2-60 with the figures": ("2-60", hours(1, 0)),
}


@pytest.mark.parametrize("name", SILENT)
def test_it_is_silent(name):
    assert said(*SILENT[name]) == ()


@pytest.mark.parametrize("check", ["2-57", "2-59", "2-60"])
def test_without_the_section_nothing_is_said(check):
    assert said(check, guidelines_of({"custom": {}})) == ()
