"""Every type of section that the source texts and real policies have is covered by a kind."""

from __future__ import annotations

import pytest

from smguide.model.kinds import section_kinds

OF_THE_SOURCE_TEXTS = (
    "Purpose & spirit",
    "Should we be here?",
    "Goals",
    "Stakeholder groups & technographics",
    "Competitors",
    "Internal readiness",
    "Service notes & selection",
    "Build or use",
    "Channel register",
    "Audience × venue",
    "Who may speak",
    "Champions",
    "Time & schedule",
    "Surge calendar & reserve",
    "Uses & post-type catalogue",
    "Messages, topics & brand values",
    "Tone of voice",
    "Negative feedback & triage",
    "Moderation & access levels",
    "Approval workflow",
    "Identity & disclosure",
    "IP & confidentiality",
    "Account security",
    "Reviews, ratings & referrals",
    "Content sources & rights",
    "Company use / employee use rules",
    "Experiments",
    "In-house pilot",
    "Training & onboarding",
    "Trial & launch",
    "KPIs, ROI/ROE, monitoring",
    "Risks & crisis",
    "Retiring a channel",
    "Review cycle, feedback & validation log",
)
OF_REAL_POLICIES = (
    "Document control",
    "Purpose & goals",
    "Scope & audience",
    "Definitions",
    "Roles & rosters",
    "Channel register",
    "Account lifecycle",
    "Account security",
    "Who may post",
    "Approval rules",
    "How to request a post",
    "Content themes",
    "Prohibited content",
    "Disclosure & disclaimers",
    "Endorsements, contests, influencers",
    "Confidentiality",
    "Personal data & consent",
    "IP, brand, third-party material",
    "AI-generated content",
    "Tone & style",
    "Accessibility",
    "Response & community management",
    "House rules for public comments",
    "Escalation",
    "Crisis & incident levels",
    "Political & charity activity",
    "Personal use of social media",
    "Cadence & calendar",
    "Measurement & reporting",
    "Training & acknowledgment",
    "Monitoring & enforcement",
    "Protected rights & local variations",
    "Records & retention",
    "Related policies",
    "FAQ",
    "Examples",
    "Custom",
)
ANNEXES = ("Glossary", "References", "Annexes")
"""Plain sections that the source texts have beside their types."""


def covered():
    return {name: kind.id for kind in section_kinds().values() for name in names(kind)}


def names(kind):
    return kind.schema.texts("x-covers")


def test_there_are_as_many_types_as_the_reference_counts():
    assert len(set(OF_THE_SOURCE_TEXTS)) == 34
    assert len(set(OF_REAL_POLICIES)) == 37


def test_every_type_of_the_source_texts_has_a_kind():
    assert set(OF_THE_SOURCE_TEXTS) - set(covered()) == set()


def test_every_type_of_real_policies_has_a_kind():
    assert set(OF_REAL_POLICIES) - set(covered()) == set()


@pytest.mark.parametrize("kind", section_kinds().values(), ids=lambda kind: kind.id)
def test_a_kind_covers_types_there_are(kind):
    known = {*OF_THE_SOURCE_TEXTS, *OF_REAL_POLICIES, *ANNEXES}
    assert set(names(kind)) <= known


@pytest.mark.parametrize("kind", section_kinds().values(), ids=lambda kind: kind.id)
def test_examples_have_a_title_and_a_text(kind):
    examples = kind.schema.records("x-examples")
    assert len(examples) >= 2
    for example in examples:
        assert example.text("title")
        assert len(example.text("text")) > 40
