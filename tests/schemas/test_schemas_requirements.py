"""Every piece of advice that belongs to these kinds is carried by a field or by template text.

The rows are those of the reference on requirements; a row may belong to several kinds.
"""

from __future__ import annotations

import re

import pytest

BELONGS = {
    "purpose-goals": """4-01 4-03 0-08 0-09 0-10 0-11 0-12 0-13 0-04 1-21 2-02 2-05 2-20 2-22 2-23
        2-24 2-25 3-01 3-08 3-09 T10""",
    "who-may-post": """4-04 4-05 4-06 4-07 4-08 4-09 4-14 4-26 4-28 4-30 0-13 0-14 0-15 0-16 0-17
        0-19 0-20 0-21 1-34 1-35 1-36 1-37 2-12 2-31 3-01 3-02 3-03 3-04 3-06 3-11 T4 T8""",
    "channels": """0-01 0-02 0-03 0-04 0-06 0-13 1-01 1-02 1-05 1-19 1-32 1-33 1-34 1-36 1-38 1-39
        2-11 2-32 2-33 2-34 2-35 2-36 2-37 2-40 2-47 2-49 3-02 3-10 4-21 4-22 4-23 4-24 4-25 T11""",
    "post-types": "4-33 0-11 1-12 1-21 1-22 1-23 2-07 2-27 2-30 3-07 3-13 3-14",
    "approval-workflow": "4-28 4-30 4-31 4-32 4-33 4-34 1-12 3-04 3-05 3-14 T2",
    "disclosure": "2-44 2-06 2-43 3-02 3-03",
    "ip-confidentiality": "2-46 2-30 1-22",
    "tone-feedback": """1-09 1-10 1-11 1-12 1-13 1-14 1-15 1-16 1-17 1-18 1-19 1-20 0-03 0-04 0-06
        2-43 2-45 2-62 3-11 4-17 T5 T9""",
    "cadence": """0-02 1-32 1-33 2-26 2-29 2-60 4-08 4-14 4-15 4-16 4-17 4-18 4-19 4-20 T6""",
    "use-rules": "1-21 1-22 1-23 2-07 2-12 2-29 2-48 3-09",
    "account-lifecycle": "0-01 1-32 2-01 2-03 2-12 2-47 2-49 2-51 4-25",
    "account-security": "1-34 2-36 2-39 2-47 2-50",
    "retiring": "1-32 1-38 1-39 3-09 4-25",
    "content-themes": "0-11 2-27 3-01 3-07 3-08 3-12 3-13 4-07",
    "prohibited": "1-12 1-14 1-15 2-44 2-46 3-07 3-11 4-01 4-02 4-30",
    "post-requests": "1-01 3-05 3-06 3-14 4-07 4-31",
    "ratings": "1-11 1-14 1-22 2-06 2-44",
    "content-rights": "1-12 1-22 2-30 2-31 2-46 T8",
    "brand": "0-01 2-44 2-46 2-51 2-54",
    "moderation": "1-02 1-03 1-04 1-05 1-10 1-19 1-20 2-34 2-36 T11 T5",
    "house-rules": "0-03 1-04 1-09 1-18 1-19 1-20 T5",
    "escalation": "1-10 1-13 1-18 2-43 2-45 4-17 4-19",
    "crisis": "0-07 1-12 1-15 2-43 2-45 2-46 4-11 4-17 4-19",
    "trial-launch": "2-04 2-53 2-54 2-55 2-56",
    "programme": "2-04 2-50 2-51 2-56",
    "should-we-be-here": "0-07 1-08 2-01 2-02 2-03 3-09",
    "stakeholders": "2-13 2-15 2-16 2-17 T10",
    "competitors": "2-19",
    "internal-readiness": "0-05 0-06 2-14 2-18",
    "champions": "2-42",
    "service-selection": "2-08 2-09 2-10 1-26 1-27 1-28 1-29 1-30 1-31",
    "build-or-use": "1-24 1-25 T3",
    "venues": "4-20 4-21 4-22 4-23 4-24 4-25 2-33",
    "messages": "0-18 2-27 2-54 3-12 2-41",
    "experiments": "0-22 0-23",
    "pilot": "4-27 4-28 4-29 1-06 1-07 T1",
    "measurement": "2-28 2-38 2-57 2-58 2-59 2-60 2-61 1-11",
    "review-cycle": "4-02 4-10 4-11 4-12 4-13 2-14 2-21 2-61 T7",
    "document-control": "1-01 4-10 4-13",
    "scope": "2-48 2-51 4-03",
    "definitions": "1-04 1-18",
    "roles": "0-13 0-20 0-21 1-34 1-35 1-36 2-37 4-06 4-08",
    "training": "1-35 1-37 2-12 2-52 4-05",
    "endorsements": "2-06 2-43",
    "personal-data": "2-15 T10",
    "ai-content": "0-06 2-30 2-43",
    "accessibility": "0-03 2-62",
    "personal-use": "1-10 2-29 2-44 2-46 2-47 2-48 2-51 3-09",
    "enforcement": "2-43 2-59 4-30",
    "records": "1-12",
    "related-policies": "2-12",
    "faq": "4-02 4-11",
    "examples": "1-13 1-16",
}
ROWS = {"0": 23, "1": 39, "2": 62, "3": 14, "4": 34}
TENSIONS = 11
ALL_ROWS = {f"{text}-{n:02d}" for text, count in ROWS.items() for n in range(1, count + 1)} | {
    f"T{n}" for n in range(1, TENSIONS + 1)
}


@pytest.mark.parametrize("kind", BELONGS)
def test_no_advice_is_missing(kind, schemas, parts):
    carried = _carried(schemas[f"smguide:sections/{kind}"], schemas, parts)
    assert set(BELONGS[kind].split()) - carried == set()


@pytest.mark.parametrize("kind", BELONGS)
def test_what_the_kind_claims_is_in_a_field_or_a_clause(kind, schemas, parts):
    schema = schemas[f"smguide:sections/{kind}"]
    inside = {k: v for k, v in schema.items() if k != "x-requirements"}
    only_claimed = set(schema["x-requirements"]) - _carried(inside, schemas, parts)
    assert only_claimed == set()


def test_every_id_is_a_row_of_the_reference(schemas, parts):
    for schema in schemas.values():
        for part in parts(schema):
            for requirement in part.get("x-requirements", ()):
                assert _is_a_row(requirement), requirement


def test_every_row_is_carried(schemas, parts):
    carried = set().union(*(_carried(s, schemas, parts) for s in schemas.values()))
    assert ALL_ROWS - carried == set()


def _carried(schema, schemas, parts):
    found = set()
    for part in parts(schema):
        found.update(part.get("x-requirements", ()))
        _, _, name = part.get("$ref", "").partition("smguide:common#/$defs/")
        if name:
            for inner in parts(schemas["smguide:common"]["$defs"][name]):
                found.update(inner.get("x-requirements", ()))
    return found


def _is_a_row(requirement):
    tension = re.fullmatch(r"T(\d+)", requirement)
    if tension:
        return 1 <= int(tension[1]) <= TENSIONS
    text, _, number = requirement.partition("-")
    return text in ROWS and len(number) == 2 and 1 <= int(number) <= ROWS[text]
