"""Where: audiences and channels belong together, and somebody asks where people go."""

from __future__ import annotations

from typing import Any

import pytest
from check_cases import said_by, written

from smguide.checks.finding import Severity
from smguide.checks.rules.venues import CHECKS
from smguide.model.guidelines import Guidelines
from smguide.model.record import Path

CUSTOMERS = {"id": "customers", "name": "Customers", "scope": "marketplace"}
STAFF = {"id": "staff", "name": "Colleagues", "scope": "internal"}
BLOG = {"kind": "blog", "status": "live"}


def places(
    *rows: dict[str, Any], audiences: Any = (), venues: Any = None, **facts: Any
) -> Guidelines:
    """Channels, the audiences of the goals, and where they are met."""
    named = [{"id": f"ch{n}", "name": f"Channel {n}", **row} for n, row in enumerate(rows)]
    sections = {
        "purpose_goals": {"audiences": list(audiences)},
        "channels": {"channels": named, **facts},
    }
    return written(**sections, **({"venues": venues} if venues else {}))


FIRING: list[tuple[str, Guidelines, str, Path]] = [
    ("4-21", places({}, audiences=[CUSTOMERS]), "purpose-goals", ("audiences", 0)),
    (
        "4-21",
        places({"status": "retired", "audiences": ["customers"]}, {}, audiences=[CUSTOMERS]),
        "purpose-goals",
        ("audiences", 0),
    ),
    ("4-21-venue", places({}, audiences=[CUSTOMERS]), "channels", ("channels", 0, "audiences")),
    ("4-22", places({}, BLOG), "channels", ("channels", 1, "promotion")),
    ("4-22", places({"hosting": "own"}), "channels", ("channels", 0, "promotion")),
    ("4-23", places(BLOG), "channels", ("channels", 0, "adds_to")),
    (
        "4-23",
        places({}, venues={"own_places": [{"id": "o", "name": "Blog", "with": "replaces"}]}),
        "venues",
        ("own_places", 0, "with"),
    ),
    ("4-24", places({}), "channels", ("survey_last",)),
    ("4-24", places({}, survey_last="2025-11-01"), "channels", ("survey_last",)),
    ("3-10", places(listening_period="P3D"), "channels", ("listening_period",)),
]

SILENT: list[tuple[str, Guidelines]] = [
    ("4-21", places({"audiences": ["customers"]}, audiences=[CUSTOMERS])),
    ("4-21", places({}, audiences=[STAFF])),
    ("4-21", places(audiences=[CUSTOMERS])),
    (
        "4-21",
        places(
            {},
            audiences=[CUSTOMERS],
            venues={"nowhere": [{"id": "n", "name": "N", "audience": "customers"}]},
        ),
    ),
    ("4-21-venue", places({"audiences": ["customers"]}, audiences=[CUSTOMERS])),
    ("4-21-venue", places({})),
    ("4-21-venue", places({"status": "retired"}, audiences=[CUSTOMERS])),
    (
        "4-21-venue",
        places(
            {},
            audiences=[CUSTOMERS],
            venues={"meetings": [{"id": "m", "name": "M", "channel": "ch0"}]},
        ),
    ),
    ("4-22", places({**BLOG, "promotion": "In the newsletter"})),
    ("4-22", places({**BLOG, "hosting": "service"})),
    (
        "4-22",
        places(
            BLOG,
            venues={
                "own_places": [{"id": "o", "name": "O", "channel": "ch0", "made_known": "Posters"}]
            },
        ),
    ),
    ("4-23", places(BLOG, {})),
    ("4-23", places()),
    ("4-24", places()),
    ("4-24", places({}, survey_last="2026-05-01")),
    ("4-24", places({"asked_on": "2026-05-01"}, survey_last="2020-05-01")),
    ("3-10", places(listening_period="P3W")),
    ("3-10", places({})),
]


@pytest.mark.parametrize(("check", "guidelines", "section", "path"), FIRING)
def test_fires(check: str, guidelines: Guidelines, section: str, path: Path) -> None:
    [found] = said_by(CHECKS, check, guidelines)
    assert (found.section, found.path) == (section, path)


@pytest.mark.parametrize(("check", "guidelines"), SILENT)
def test_is_silent(check: str, guidelines: Guidelines) -> None:
    assert said_by(CHECKS, check, guidelines) == ()


def test_an_audience_without_a_venue_weighs_more_than_a_venue_without_an_audience() -> None:
    severity = {check.id: check.severity for check in CHECKS}
    assert severity["4-21"] is Severity.ERROR
    assert severity["4-21-venue"] is Severity.WARNING
