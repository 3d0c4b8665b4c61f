"""Whom a check concerns, by the profile of the organisation."""

from __future__ import annotations

from typing import Any

import pytest

from smguide.checks.check import Applies
from smguide.checks.words import applies
from smguide.model.record import freeze_record


@pytest.mark.parametrize(
    ("question", "profile", "expected"),
    [
        (applies.in_jurisdiction("US"), {"jurisdictions": ["US-CA"]}, True),
        (applies.in_jurisdiction("US"), {"jurisdictions": ["united states "]}, True),
        (applies.in_jurisdiction("US-NY"), {"jurisdictions": ["US"]}, False),
        (applies.in_jurisdiction("US-NY"), {"jurisdictions": ["New York"]}, True),
        (applies.in_jurisdiction("EU"), {"jurisdictions": ["DE"]}, True),
        (applies.in_jurisdiction("EU"), {"jurisdictions": ["Austria"]}, True),
        (applies.in_jurisdiction("EU"), {"jurisdictions": ["UK", "US"]}, False),
        (applies.in_jurisdiction("UK", "EU"), {"jurisdictions": ["GB"]}, True),
        (applies.in_jurisdiction("US"), {}, False),
        (applies.in_sector("health", "education"), {"sector": "health"}, True),
        (applies.in_sector("health"), {"sector": "retail"}, False),
        (applies.regulated("broker-dealer"), {"regulated": ["broker-dealer"]}, True),
        (applies.regulated("broker-dealer"), {}, False),
        (applies.listed, {"listed": True}, True),
        (applies.listed, {}, False),
        (applies.has_employees, {}, True),
        (applies.has_employees, {"has_employees": False}, False),
        (applies.private_employer, {"public_body": True}, False),
        (applies.private_employer, {}, True),
        (applies.public_body, {"sector": "public"}, True),
        (applies.at_least(50), {"employees": 49}, False),
        (applies.at_least(50), {"employees": 50}, True),
        (applies.all_of(applies.listed, applies.uses_ai), {"listed": True}, False),
        (applies.any_of(applies.listed, applies.uses_ai), {"listed": True}, True),
        (applies.unless(applies.listed), {"listed": True}, False),
    ],
)
def test_whom_a_check_concerns(question: Applies, profile: dict[str, Any], expected: bool) -> None:
    assert question(freeze_record(profile)) is expected
