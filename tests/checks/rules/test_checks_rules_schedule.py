"""Time and variety: listening, a reserve, more than announcements."""

from __future__ import annotations

from typing import Any

import pytest
from check_cases import said_by, written

from smguide.checks.rules.schedule import CHECKS
from smguide.model.guidelines import Guidelines
from smguide.model.record import Path


def hours(posting: int, listening: int | None = None) -> Guidelines:
    row = {"id": "r", "name": "Facebook", "posting_hours": posting}
    told = {} if listening is None else {"listening_hours": listening}
    return written(cadence={"rhythm": [{**row, **told}]})


def reserve(status: str, *people: dict[str, str]) -> Guidelines:
    channels = {"channels": [{"id": "x", "name": "X", "status": status}]}
    return written(channels=channels, cadence={"reserve": list(people)})


def kinds_of_post(*rows: dict[str, Any]) -> Guidelines:
    types = [{"id": f"t{n}", "name": f"Type {n}", **row} for n, row in enumerate(rows)]
    return written(post_types={"types": types})


FIRING: list[tuple[str, Guidelines, Path]] = [
    ("4-15", hours(6), ("rhythm", 0, "listening_hours")),
    ("4-15", hours(6, 2), ("rhythm", 0, "listening_hours")),
    ("4-15", written(cadence={"listening_share": 5}), ("listening_share",)),
    ("4-19", reserve("live"), ("reserve",)),
    ("3-13", kinds_of_post({"message": "informational"}, {"message": "promotional"}), ("types",)),
    (
        "3-13",
        kinds_of_post({"message": "promotional"}, {"message": "support", "use": "out"}),
        ("types",),
    ),
]

SILENT: list[tuple[str, Guidelines]] = [
    ("4-15", hours(6, 4)),
    ("4-15", hours(0)),
    ("4-15", written(cadence={"listening_share": 50})),
    ("4-15", written(cadence={})),
    ("4-19", reserve("planned")),
    ("4-19", reserve("live", {"id": "r", "name": "Weekends"})),
    ("4-19", written(cadence={})),
    ("3-13", kinds_of_post({"message": "informational"}, {"message": "support"})),
    ("3-13", kinds_of_post({"message": "informational"}, {})),
    ("3-13", kinds_of_post()),
]


@pytest.mark.parametrize(("check", "guidelines", "path"), FIRING)
def test_fires(check: str, guidelines: Guidelines, path: Path) -> None:
    [found] = said_by(CHECKS, check, guidelines)
    assert found.path == path


@pytest.mark.parametrize(("check", "guidelines"), SILENT)
def test_is_silent(check: str, guidelines: Guidelines) -> None:
    assert said_by(CHECKS, check, guidelines) == ()
