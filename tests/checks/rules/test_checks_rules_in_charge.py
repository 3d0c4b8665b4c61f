"""Who is in charge and who speaks: inside, asked, prepared."""

from __future__ import annotations

from datetime import timedelta

import pytest
from check_values import TODAY, Facts, guidelines_of, places, said

VOICE = {"id": "voice", "name": "Voice", "may": ["draft", "post"]}
READER = {"id": "reader", "name": "Reader", "may": ["approve"]}
ANA = {
    "id": "ana",
    "name": "Ana",
    "kind": "employee",
    "roles": ["voice"],
    "tasked_on": "2026-01-01",
    "evidence": "Writes well",
}
YESTERDAY = (TODAY - timedelta(days=1)).isoformat()
TWO_MONTHS_AGO = (TODAY - timedelta(days=61)).isoformat()
A_YEAR_AGO = (TODAY - timedelta(days=365)).isoformat()
LEAD = ("who-may-post", "lead")
OWNER = ("channels", "channels", 0, "owner")


def people(*rows: Facts, **facts: object) -> Facts:
    return {"who-may-post": {"people": list(rows), "roles": [VOICE, READER], **facts}}


def ana(**changes: object) -> Facts:
    return {key: value for key, value in {**ANA, **changes}.items() if value is not None}


def owned_by(person: Facts, **channel: object) -> Facts:
    row = {"id": "x", "name": "X", "owner": "ana", **channel}
    return {**people(person, ana(id="ben")), "channels": {"channels": [row]}}


@pytest.mark.parametrize(
    ("check", "sections", "place"),
    [
        ("0-13", people(ANA), LEAD),
        (
            "0-13",
            {"purpose-goals": {"statement": "x"}, **people(ANA)},
            ("purpose-goals", "accountable"),
        ),
        ("0-13", people(ana(left_on=YESTERDAY), lead="ana"), LEAD),
        (
            "0-13",
            {**owned_by(ana(left_on=YESTERDAY)), "purpose-goals": {"accountable": "ben"}},
            OWNER,
        ),
        ("0-14", people(ana(kind="agency"), lead="ana"), LEAD),
        ("0-14", owned_by(ana(kind="contractor")), OWNER),
        ("0-14", people(ANA, outside_help="speak"), ("who-may-post", "outside_help")),
        ("0-16", people(ana(kind="intern"), lead="ana"), LEAD),
        ("0-16", people(ana(title="Marketing Assistant"), lead="ana"), LEAD),
        (
            "0-16",
            people(ana(joined_on=TWO_MONTHS_AGO), lead="ana", minimum_tenure="P3M"),
            LEAD,
        ),
        ("0-16", owned_by(ana(kind="intern"), administrators=["ana", "ben"]), OWNER),
        ("0-21", people(ana(tasked_on=None)), ("who-may-post", "people", 0, "tasked_on")),
        ("1-35", people(ana(evidence=None)), ("who-may-post", "people", 0, "trainings")),
        ("1-35", people(READER, ana(evidence=None)), ("who-may-post", "people", 1, "trainings")),
        ("1-36", owned_by(ana(kind="intern")), OWNER),
        (
            "1-36",
            owned_by(ana(title="Trainee"), administrators=["ana"], named_authors=["ana"]),
            OWNER,
        ),
    ],
)
def test_it_fires(check: str, sections: Facts, place: tuple[object, ...]) -> None:
    assert places(said(check, guidelines_of(sections))) == [place]


@pytest.mark.parametrize(
    ("check", "sections"),
    [
        ("0-13", people(ANA, lead="ana")),
        ("0-13", {"purpose-goals": {"accountable": "ana"}, **people(ANA)}),
        ("0-13", people(ana(left_on="2027-01-01"), lead="ana")),
        ("0-13", {"purpose-goals": {}}),
        ("0-13", {"custom": {}}),
        ("0-14", people(ANA, lead="ana", outside_help="draft")),
        ("0-14", people(ana(kind="agency"))),
        ("0-14", owned_by(ana(kind="agency"), status="planned")),
        ("0-16", people(ana(title="Assistant Director"), lead="ana")),
        ("0-16", people(ana(title="International Manager"), lead="ana")),
        ("0-16", people(ana(joined_on=A_YEAR_AGO), lead="ana", minimum_tenure="P3M")),
        ("0-16", people(ana(joined_on=TWO_MONTHS_AGO), lead="ana")),
        ("0-16", owned_by(ana(kind="intern"))),
        ("0-21", people(ANA)),
        ("0-21", people(ana(tasked_on=None, tasked_by="ben"))),
        ("0-21", people(ana(tasked_on=None, roles=["reader"]))),
        ("0-21", people(ana(tasked_on=None, left_on=YESTERDAY))),
        ("1-35", people(ANA)),
        ("1-35", people(ana(evidence=None, signed_off_by="ben"))),
        ("1-35", {"custom": {}}),
        ("1-36", owned_by(ana(kind="intern"), administrators=["ana", "ben"])),
        ("1-36", owned_by(ana(kind="intern"), status="retired")),
        ("1-36", {"channels": {"channels": [{"id": "x", "name": "X"}]}}),
    ],
)
def test_it_is_silent(check: str, sections: Facts) -> None:
    assert said(check, guidelines_of(sections)) == ()


def test_voices_that_lack_the_same_are_one_finding_that_names_them() -> None:
    bare = {"tasked_on": None, "first_wave": True, "roles": None}
    rows = [ana(id=f"p{n}", name=name, **bare) for n, name in enumerate("ABCDE")]
    (finding,) = said("0-21", guidelines_of(people(*rows)))
    assert finding.sentence.endswith("nobody has formally asked A, B, C, D and 1 more.")


def test_a_lead_is_named_with_the_place() -> None:
    (finding,) = said("0-14", guidelines_of(owned_by(ana(kind="agency"))))
    assert finding.sentence == "Channels › X › Owner: Ana works for somebody else."


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"kind": "intern"}, "In charge: Ana is still learning."),
        (
            {"joined_on": TWO_MONTHS_AGO},
            "In charge: Ana has not been with you for as long as you ask of voices.",
        ),
    ],
)
def test_it_says_why_a_lead_is_too_junior(changes: Facts, sentence: str) -> None:
    guidelines = guidelines_of(people(ana(**changes), lead="ana", minimum_tenure="P3M"))
    assert [finding.sentence for finding in said("0-16", guidelines)] == [sentence]
