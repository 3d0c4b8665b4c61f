"""A section of a kind answers the checks it is there for, as it comes from its template."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from check_cases import said_by

from smguide.checks.engine import CHECKS
from smguide.model.edits import add_section
from smguide.model.guidelines import Guidelines
from smguide.model.record import freeze_record
from smguide.model.templates import section_for

PRIVATE = {
    "jurisdictions": ["US-NY", "UK", "DE"],
    "uses_ai": True,
    "runs_contests": True,
    "works_with_minors": True,
    "charity": True,
}
PUBLIC = {"jurisdictions": ["US"], "public_body": True}

ANSWERS = [
    ("accessibility", "ACC-1", PRIVATE),
    ("accessibility", "ACC-1-public", PUBLIC),
    ("ai-content", "AIG-1", PRIVATE),
    ("ai-content", "AIG-2", PRIVATE),
    ("ai-content", "AIG-3", PRIVATE),
    ("endorsements", "PRM-1", PRIVATE),
    ("enforcement", "LAB-6", PRIVATE),
    ("personal-data", "PRV-1", PRIVATE),
    ("personal-data", "PRV-3", PRIVATE),
    ("personal-use", "DSC-7", PRIVATE),
    ("political", "POL-1", PRIVATE),
    ("protected-rights", "LAB-2", PRIVATE),
    ("records", "REC-1", PUBLIC),
    ("roles", "SEC-2", PRIVATE),
    ("training", "DOC-8", PRIVATE),
    ("training", "EMP-1", PRIVATE),
]


def organisation(profile: dict[str, Any]) -> Guidelines:
    return replace(Guidelines(id="g", title="Ours"), profile=freeze_record(profile))


def with_kinds(profile: dict[str, Any], *kinds: str) -> Guidelines:
    found = organisation(profile)
    for kind in kinds:
        found = add_section(found, section_for(found, kind))
    return found


@pytest.mark.parametrize(("kind", "check", "profile"), ANSWERS)
def test_the_template_of_a_kind_answers(kind: str, check: str, profile: dict[str, Any]) -> None:
    assert said_by(CHECKS, check, organisation(profile))
    assert said_by(CHECKS, check, with_kinds(profile, kind)) == ()


def test_the_fields_alone_answer_without_a_word_of_text() -> None:
    for kind, check in (
        ("accessibility", "ACC-1"),
        ("ai-content", "AIG-3"),
        ("enforcement", "LAB-6"),
        ("protected-rights", "LAB-2"),
    ):
        whole = with_kinds(PRIVATE, kind)
        bare = replace(whole, sections=(replace(whole.sections[0], clauses=()),))
        assert said_by(CHECKS, check, bare) == (), check


def test_reminding_and_looking_together_answer_for_disclosure() -> None:
    for kinds in ((), ("training",), ("enforcement",)):
        assert said_by(CHECKS, "DSC-3", with_kinds(PRIVATE, *kinds)), kinds
    assert said_by(CHECKS, "DSC-3", with_kinds(PRIVATE, "training", "enforcement")) == ()


def test_a_standard_of_accessibility_has_to_be_named() -> None:
    guidelines = with_kinds(PUBLIC, "accessibility")
    assert said_by(CHECKS, "ACC-2", guidelines)
    section = guidelines.sections[0]
    named = replace(section, facts=section.facts.with_value("standard", "wcag-2.1-aa"))
    assert said_by(CHECKS, "ACC-2", replace(guidelines, sections=(named,))) == ()


def test_rights_without_what_they_are_about_do_not_answer() -> None:
    bare = with_kinds(PRIVATE, "protected-rights").sections[0]
    vague = freeze_record({"rights": [{"id": "r", "name": "All rights", "topics": ["politics"]}]})
    guidelines = add_section(organisation(PRIVATE), replace(bare, clauses=(), facts=vague))
    assert said_by(CHECKS, "LAB-2", guidelines)


def test_what_protects_people_is_not_taken_for_a_ban() -> None:
    assert said_by(CHECKS, "LAB-1", with_kinds(PRIVATE, "protected-rights")) == ()


def test_trainees_are_no_training() -> None:
    assert said_by(CHECKS, "EMP-1", with_kinds(PRIVATE, "scope"))
