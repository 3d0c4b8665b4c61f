"""The kinds of law, people and paperwork: careful about the law, and usable as they stand."""

from __future__ import annotations

import re

import pytest

from smguide.model.fields import fields_of
from smguide.model.kinds import section_kinds

LAW = re.compile(
    r"\bCFR\b|Regulation \(EU\)|Directive|NLRB|\bAct\b|\bUSC\b|Labor Law|\bLaw 396|WCAG"
)
BATCH = (
    *("document-control", "scope", "definitions", "roles", "training", "endorsements"),
    *("personal-data", "ai-content", "accessibility", "political", "personal-use"),
    *("protected-rights", "enforcement", "records", "related-policies", "faq", "examples"),
    "annex",
)
LOOKED_AT = {
    "endorsements": "DSC-4 DSC-5 DSC-6 PRM-1",
    "personal-data": "PRV-1 PRV-2 PRV-3",
    "ai-content": "AIG-1 AIG-2 AIG-3",
    "accessibility": "ACC-1 ACC-2",
    "political": "POL-1 LAB-4",
    "personal-use": "DSC-7 LAB-2 LAB-3 LAB-4",
    "enforcement": "LAB-3 LAB-6 LAB-7",
    "protected-rights": "LAB-1 LAB-2 LAB-3 LAB-4 LAB-5",
    "records": "REC-1 FIN-3",
    "training": "EMP-1 DOC-8 DSC-3",
    "document-control": "DOC-1 DOC-8",
    "roles": "DOC-2 DOC-3",
}
"""Rules of the domain study that fields of the kind answer."""


def words_of(kind):
    schema = section_kinds()[kind].schema
    texts = [schema.text("description"), schema.text("x-help")]
    texts += [
        c.text("text") + c.text("why") for c in schema.record("x-template").records("clauses")
    ]
    return "\n".join(texts)


@pytest.mark.parametrize("kind", section_kinds())
def test_where_the_law_is_named_no_advice_is_claimed(kind):
    if LAW.search(section_kinds()[kind].help):
        assert "This program does not give legal advice." in section_kinds()[kind].help


@pytest.mark.parametrize("kind", section_kinds())
def test_nothing_is_ever_called_compliant(kind):
    assert not re.search(r"\b(non-?)?complian(t|ce)\b", words_of(kind), re.IGNORECASE)


@pytest.mark.parametrize("kind", LOOKED_AT)
def test_the_rules_of_the_study_have_a_field_to_look_at(kind):
    inside = set()
    pending = [section_kinds()[kind].schema.record("properties")]
    while pending:
        for field in pending.pop().values():
            inside.update(field.texts("x-checks"))
            pending.append(field.record("items").record("properties"))
    assert set(LOOKED_AT[kind].split()) <= inside


@pytest.mark.parametrize("kind", BATCH)
def test_a_kind_is_usable_as_it_stands(kind):
    found = section_kinds()[kind]
    clauses = found.schema.record("x-template").records("clauses")
    assert 5 <= len(clauses) <= 9
    assert 2 <= len(found.schema.records("x-examples")) <= 3
    assert "**What good looks like**" in found.help


def choices_of(fields):
    for field in fields:
        if field.kind == "choice":
            yield from field.choices
        yield from choices_of(field.fields)


@pytest.mark.parametrize("kind", BATCH)
def test_the_answers_of_a_choice_fit_into_its_box(kind):
    longest = max((len(choice.label) for choice in choices_of(fields_of(kind))), default=0)
    assert longest <= 52
