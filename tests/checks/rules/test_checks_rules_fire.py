"""Every rule of the domain study: one text in which it fires, one in which it is silent."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

from smguide.checks.engine import CHECKS, check_of, findings
from smguide.checks.finding import Finding
from smguide.model.edits import add_section, mark_absent
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.model.kinds import section_kinds
from smguide.model.record import freeze_record

TODAY = date(2026, 11, 23)

Facts = dict[str, Any]


@dataclass(frozen=True)
class Text:
    """Guidelines of one or more sections: kind, text of the only clause, facts."""

    sections: tuple[tuple[str, str, Facts], ...]
    profile: Facts = field(default_factory=dict)


def text(words: str, kind: str = "custom", facts: Facts | None = None) -> Text:
    return Text(((kind, words, facts or {}),))


def facts(kind: str, **values: Any) -> Text:
    return Text(((kind, "Words.", values),))


def both(*texts: Text) -> Text:
    return Text(tuple(section for one in texts for section in one.sections))


def guidelines(wanted: Text, profile: Facts) -> Guidelines:
    made = Guidelines("g", "Ours", owner="Ana", profile=freeze_record(profile))
    for number, (kind, words, values) in enumerate(wanted.sections):
        clause = (Clause(f"c{number}", words),)
        section = Section(f"s{number}", kind, kind.title(), clause, freeze_record(values))
        made = add_section(made, section)
    return made


def found(check_id: str, wanted: Text, profile: Facts) -> list[Finding]:
    check = check_of(check_id)
    assert check is not None
    made = guidelines(wanted, profile)
    return [f for f in findings(made, TODAY, checks=[check])]


US: Facts = {"jurisdictions": ["US"]}
UK: Facts = {"jurisdictions": ["UK"], "sells_to_consumers": True}
EU: Facts = {"jurisdictions": ["DE"], "sells_to_consumers": True}
ALL: Facts = {}

WORDS = text("Be kind.")
STEP: Facts = {"id": "s", "by": [{"role": "r"}]}
LIVE: Facts = {"id": "a", "name": "Page", "kind": "page", "status": "live"}
SECURED: Facts = {
    **LIVE,
    "owner": "ana",
    "administrators": ["ana", "ben"],
    "account_email": "x@y.example",
    "two_factor": True,
    "in_vault": True,
}


def workflow(**values: Any) -> Text:
    return facts("approval-workflow", **values)


def rule(name: str, when: Facts | None = None, **flow: Any) -> Facts:
    return {"id": name, "name": name, **({"when": when} if when else {}), "flow": flow}


def asks(fact: str, value: Any) -> Facts:
    return {"fact": fact, "op": "eq", "value": value}


STATIC = rule("Static", asks("post.form", "static"), steps=[STEP])
PROMOTION = rule("Financial promotions", asks("post.flags", "financial"), steps=[STEP])
WORDING: Facts = {"id": "w", "name": "Paid", "text": "Ad. Paid for by us.", "for": "paid"}

RULES: list[tuple[str, Facts, Text, Text]] = [
    (
        "DSC-1",
        US,
        WORDS,
        text("Whenever you praise us, say that you work for us, on private accounts too."),
    ),
    (
        "DSC-1",
        US,
        text("Disclose that you work for us."),
        facts("disclosure", triggers=["praise", "private"]),
    ),
    ("DSC-2", ALL, facts("disclosure", byline="name"), facts("disclosure", wordings=[WORDING])),
    (
        "DSC-2",
        ALL,
        facts("disclosure", wordings=[{"id": "w", "name": "Tag", "text": "#spon"}]),
        facts("disclosure", wordings=[WORDING], weak_tags=["#spon"]),
    ),
    (
        "DSC-2",
        ALL,
        text("Disclose it in your profile."),
        text("Disclose it in the post itself, not in your profile only."),
    ),
    ("DSC-3", US, WORDS, text("We remind people to disclose, and look whether they do.")),
    (
        "DSC-4",
        {**US, "sells_to_consumers": True},
        WORDS,
        text("Do not write reviews of our own products."),
    ),
    ("DSC-5", UK, WORDS, text("Gifts and paid posts begin with “Ad”.")),
    (
        "DSC-5",
        UK,
        facts("disclosure", wordings=[{**WORDING, "text": "Thanks to our friends."}]),
        facts("disclosure", wordings=[WORDING]),
    ),
    (
        "DSC-6",
        EU,
        facts("disclosure", wordings=[WORDING]),
        facts("disclosure", wordings=[{**WORDING, "platform_label": "Paid partnership"}]),
    ),
    ("DSC-6", EU, WORDS, text("Use the platform’s label for paid posts.")),
    (
        "DSC-7",
        ALL,
        text("Add “these are my own views”."),
        text("Add “these are my own views”. It does not replace saying that you work here."),
    ),
    (
        "LAB-1",
        US,
        text("Do not post anything negative or disparaging about the company."),
        text("We remove disparaging comments by visitors. Do not feed the trolls."),
    ),
    (
        "LAB-1",
        US,
        text("You may not discuss your salary on social media."),
        text("Nothing here limits your right to discuss your salary on social media."),
    ),
    (
        "LAB-1",
        US,
        text("Employees must never speak to the press."),
        text("Do not speak to the press on behalf of the company."),
    ),
    (
        "LAB-1",
        US,
        text("Never share confidential information."),
        text("Never share confidential information, such as customer lists."),
    ),
    (
        "LAB-2",
        US,
        text("These rules respect the National Labor Relations Act."),
        text("You may always speak about your pay, hours and working conditions."),
    ),
    (
        "LAB-3",
        US,
        text("On request, employees provide their personal passwords to a manager."),
        text("We never ask employees to provide their personal passwords."),
    ),
    (
        "LAB-4",
        US,
        text("Employees may not post political opinions."),
        text("Do not post political opinions on our channels."),
    ),
    (
        "LAB-5",
        US,
        facts("ip-confidentiality", report_to="ana"),
        facts("ip-confidentiality", carve_outs=["Reporting wrongs"]),
    ),
    (
        "LAB-6",
        EU,
        WORDS,
        text("We monitor our own channels only, and tell you what for."),
    ),
    (
        "LAB-6",
        EU,
        text("We monitor posts for one purpose. We may secretly watch staff."),
        text("We monitor posts for one purpose. We do not watch private accounts."),
    ),
    (
        "LAB-7",
        ALL,
        text("Breaches lead to disciplinary action."),
        text(
            "Breaches lead to disciplinary action under local law. Your manager decides. "
            "Nobody suffers for asking or reporting in good faith."
        ),
    ),
    (
        "LAB-7",
        ALL,
        facts("enforcement", local_law=True),
        facts("enforcement", local_law=True, decided_by=["hr"], no_retaliation=True),
    ),
    (
        "FIN-1",
        {**US, "listed": True},
        WORDS,
        text(
            "Never post material non-public information. Only named spokespersons speak for us. "
            "Our page counts for Regulation FD."
        ),
    ),
    (
        "FIN-2",
        {"listed": True},
        workflow(tightenings=[{"id": "t", "name": "Launch"}]),
        workflow(tightenings=[{"id": "t", "name": "Quiet period"}]),
    ),
    (
        "FIN-3",
        {"regulated": ["broker-dealer"]},
        workflow(floors=[rule("Static", asks("post.form", "static"))]),
        workflow(floors=[STATIC]),
    ),
    (
        "FIN-3-records",
        {"regulated": ["broker-dealer"]},
        WORDS,
        text("Posts are kept for three years."),
    ),
    (
        "FIN-4",
        {"regulated": ["investment-adviser"]},
        text("Posts are kept for three years."),
        text("Posts are kept for five years."),
    ),
    (
        "FIN-5",
        {"regulated": ["financial-promotions"]},
        workflow(floors=[STATIC]),
        workflow(floors=[PROMOTION]),
    ),
    (
        "HLT-1",
        {"regulated": ["health-records"]},
        WORDS,
        text("No patient is shown without written permission."),
    ),
    (
        "PRV-1",
        EU,
        text("Ask people before you post their picture."),
        text("Ask people before you post their picture. We take pictures down on request."),
    ),
    (
        "PRV-2",
        EU,
        facts("channels", channels=[LIVE]),
        facts("channels", channels=[{**LIVE, "privacy_notice": "https://x.example"}]),
    ),
    (
        "PRV-3",
        {"works_with_minors": True},
        WORDS,
        text("No child is shown without a parent’s consent."),
    ),
    ("IPR-1", ALL, WORDS, text("Use pictures only with permission, and credit them.")),
    ("IPR-2", ALL, WORDS, text("Only the comms team uses our logo.")),
    (
        "IPR-3",
        ALL,
        facts("ip-confidentiality", classes=[{"id": "a", "name": "Prices"}]),
        facts("ip-confidentiality", classes=[{"id": "a", "name": "Prices", "examples": "Bids."}]),
    ),
    ("ACC-1", ALL, text("Add captions."), text("Add alt text and captions.")),
    ("ACC-1", ALL, text("Add alt text."), text("Add alt text and captions.")),
    ("ACC-1-public", {"public_body": True}, WORDS, text("Add alt text and captions.")),
    ("ACC-2", {**US, "public_body": True}, WORDS, text("We meet WCAG 2.1 AA from 2027.")),
    ("AIG-1", EU, WORDS, text("Pictures made with AI are labelled.")),
    ("AIG-1", EU, text("Try AI."), text("Somebody reads what AI wrote before it is posted.")),
    (
        "AIG-2",
        {"jurisdictions": ["US-NY"], "uses_ai": True},
        WORDS,
        text("Ads with an AI voice say so."),
    ),
    (
        "AIG-3",
        {"uses_ai": True},
        WORDS,
        text("Never paste confidential data into an AI tool."),
    ),
    (
        "SEC-1",
        ALL,
        facts("channels", channels=[{**SECURED, "two_factor": False}]),
        facts("channels", channels=[SECURED, {"id": "b", "name": "Old", "status": "retired"}]),
    ),
    ("SEC-2", ALL, WORDS, text("Whoever leaves loses access the same day.")),
    (
        "SEC-2",
        ALL,
        facts(
            "channels", leaver_within="P1D", channels=[{**LIVE, "access_checked_on": "2025-01-01"}]
        ),
        facts(
            "channels", leaver_within="P1D", channels=[{**LIVE, "access_checked_on": "2026-10-01"}]
        ),
    ),
    (
        "SEC-3",
        ALL,
        facts("account-security", tools=[{"id": "t", "name": "Planner"}]),
        facts(
            "account-security",
            tools=[{"id": "t", "name": "Planner", "owner": "ana", "reviewed_on": "2026-10-01"}],
        ),
    ),
    (
        "SEC-3",
        ALL,
        both(facts("account-security"), facts("channels", channels=[{**LIVE, "tools": ["Bot"]}])),
        facts("channels", channels=[{**LIVE, "tools": ["Bot"]}]),
    ),
    (
        "SEC-4",
        {"regulated": ["federal-contractor"]},
        facts("who-may-post", people=[{"id": "a", "name": "Ana"}]),
        facts("who-may-post", people=[{"id": "a", "name": "Ana", "trainings": ["t"]}]),
    ),
    ("CRS-1", ALL, WORDS, text("In a crisis, only the director speaks.")),
    ("CRS-2", ALL, WORDS, text("If an account is hacked, ring the platform.")),
    (
        "CRS-2",
        ALL,
        text(
            "If an account is hacked, ring us.",
            "tone-feedback",
            {"escalation": [{"id": "e", "name": "Ana", "checked_on": "2026-01-01"}]},
        ),
        text(
            "If an account is hacked, ring us.",
            "tone-feedback",
            {"escalation": [{"id": "e", "name": "Ana", "checked_on": "2026-11-01"}]},
        ),
    ),
    ("RSP-1", ALL, WORDS, text("We answer within two working days.")),
    (
        "RSP-1",
        ALL,
        facts("channels", channels=[LIVE]),
        facts(
            "channels",
            channels=[
                {**LIVE, "respond_within": "P1D", "respond_hours": "9 to 5", "not_here": "Jobs"}
            ],
        ),
    ),
    (
        "RSP-2",
        {**US, "public_body": True},
        WORDS,
        text("Comments are removed by these rules whatever opinion they hold."),
    ),
    ("REC-1", {"public_body": True}, WORDS, text("Posts are archived for two years.")),
    ("REC-1-others", ALL, WORDS, text("Posts are archived for two years.")),
    ("POL-1", {"charity": True}, WORDS, text("We stay out of politics.")),
    ("PRM-1", {"runs_contests": True}, WORDS, text("Prize draws are looked at by Legal.")),
    (
        "DOC-1",
        ALL,
        facts("review-cycle", next_review="2026-11-01"),
        facts("review-cycle", next_review="2027-11-01"),
    ),
    ("DOC-1", ALL, facts("review-cycle"), facts("review-cycle", next_review="2026-11-23")),
    (
        "DOC-1",
        ALL,
        facts("document-control", approving_body="The board", version="3"),
        facts(
            "document-control",
            approving_body="The board",
            version="3",
            effective={"on": "2026-01-01"},
        ),
    ),
    (
        "DOC-2",
        ALL,
        facts("who-may-post", lead="a", people=[{"id": "a", "name": "A", "left_on": "2026-01-01"}]),
        facts(
            "who-may-post",
            lead="a",
            people=[
                {"id": "a", "name": "A", "tasked_by": "b"},
                {"id": "b", "name": "B", "left_on": "2026-01-01"},
            ],
        ),
    ),
    ("DOC-3", ALL, text("Posters: Doug, others?"), text("Did others ask you?")),
    (
        "DOC-4",
        ALL,
        text("We post on Twitter."),
        text("We post on X (formerly Twitter), see https://Twitter.com/us."),
    ),
    ("DOC-4-gone", ALL, text("Use Google+ and TweetDeck."), text("Ask at 3 Vine Street.")),
    ("DOC-9", ALL, text("Pay\u200bPal and \u202eevil."), text("Pay 👩\u200d💻 now.")),
    ("DOC-9a", ALL, text("Ask \u0410cme first."), text("Ask Acme at 5 \u03bcm.")),
    ("DOC-5", ALL, text("See [#KEPs]: (#KEPs)"), text("See [the list](https://x.example).")),
    ("DOC-5", ALL, text("See [below](#lost)."), text("See [below](#custom).")),
    (
        "DOC-5",
        ALL,
        text("See the Data Protection Act 1998."),
        text("See the Data Protection Act 2018."),
    ),
    (
        "DOC-6",
        ALL,
        both(facts("review-cycle", interval="P6M"), facts("review-cycle", interval="P1Y")),
        both(facts("review-cycle", interval="P6M"), facts("review-cycle", interval="P6M")),
    ),
    (
        "DOC-6",
        ALL,
        both(
            facts("channels", channels=[{**LIVE, "posts_at_least": 5, "posts_per": "week"}]),
            facts("cadence", rhythm=[{"id": "r", "channel": "a", "at_most": 2, "per": "week"}]),
        ),
        both(
            facts("channels", channels=[{**LIVE, "posts_at_least": 5, "posts_per": "week"}]),
            facts("cadence", rhythm=[{"id": "r", "channel": "a", "at_most": 2, "per": "day"}]),
        ),
    ),
    ("DOC-7", ALL, text("word " * 41 + "end."), text("word " * 30 + "end. " + "Word " * 30)),
    (
        "DOC-7",
        ALL,
        text("Every post must be approved."),
        text("Every post must be approved by the channel owner."),
    ),
    (
        "DOC-7",
        ALL,
        text("You must and must and must; you should, should, should."),
        text("You must and must and must. “Should” means may: should, should, should."),
    ),
    (
        "DOC-8",
        ALL,
        facts("training", acknowledge=["joining"]),
        facts("training", acknowledge=["joining", "significant"]),
    ),
    ("DOC-8", ALL, WORDS, text("Everybody signs these guidelines again after a change.")),
    (
        "APR-1",
        ALL,
        workflow(rules=[rule("A", asks("post.type", "x"), steps=[])]),
        workflow(rules=[rule("A", asks("post.type", "x"), steps=[]), rule("Rest", hold=True)]),
    ),
    (
        "APR-1",
        ALL,
        workflow(rules=[rule("Rest", hold=True), rule("A", asks("post.type", "x"))]),
        workflow(rules=[rule("A", asks("post.type", "x")), rule("Rest", hold=True)]),
    ),
    (
        "APR-1",
        ALL,
        workflow(rules=[rule("Rest", steps=[{**STEP, "on_timeout": {"do": "escalate"}}])]),
        workflow(rules=[rule("Rest", steps=[{**STEP, "on_timeout": {"do": "hold"}}])]),
    ),
    (
        "APR-2",
        ALL,
        workflow(trust_levels=[{"id": "a", "name": "New"}, {"id": "b", "name": "Trusted"}]),
        workflow(
            trust_levels=[
                {"id": "a", "name": "New"},
                {"id": "b", "name": "Trusted", "expires": "P1Y"},
            ]
        ),
    ),
    (
        "APR-2",
        ALL,
        workflow(rules=[rule("Free", asks("author.level", "b"))]),
        workflow(
            rules=[rule("Free", asks("author.level", "b"), post_review={"by": {"role": "r"}})]
        ),
    ),
    (
        "APR-3",
        ALL,
        workflow(floors=[rule("Law", {"not": asks("author.level", "b")}, steps=[STEP])]),
        workflow(floors=[rule("Law", asks("post.form", "static"), steps=[STEP])]),
    ),
    (
        "EMP-1",
        ALL,
        facts("training", courses=[{"id": "c", "name": "Course"}]),
        facts("training", courses=[{"id": "c", "name": "Course"}], before_access=True),
    ),
    ("EMP-1", ALL, WORDS, text("Everybody takes the course first.")),
]


@pytest.mark.parametrize(("check", "profile", "bad", "good"), RULES)
def test_a_rule_fires_where_it_should_and_is_silent_elsewhere(
    check: str, profile: Facts, bad: Text, good: Text
) -> None:
    said = found(check, bad, profile)
    assert said
    assert {finding.check for finding in said} == {check}
    assert not any("{" in finding.sentence + finding.hint for finding in said)
    assert found(check, good, profile) == []


_COUNTS = {
    "DSC": 7, "LAB": 7, "FIN": 5, "HLT": 1, "PRV": 3, "IPR": 3, "ACC": 2, "AIG": 3, "SEC": 4,
    "CRS": 2, "RSP": 2, "REC": 1, "POL": 1, "PRM": 1, "DOC": 8, "APR": 3, "EMP": 1,
}  # fmt: skip
"""How many rules of each family the study has."""

DOMAIN = {f"{name}-{n}" for name, count in _COUNTS.items() for n in range(1, count + 1)}


def test_every_rule_of_the_domain_study_is_a_check_with_a_case_of_its_own() -> None:
    ids = {check.id for check in CHECKS}
    assert ids >= DOMAIN
    assert {check for check, *_ in RULES} >= DOMAIN
    own = {check_id for check_id in ids if re.fullmatch(r"[A-Z]{3}-\d+(?:-[a-z]+)?", check_id)}
    assert own <= {check for check, *_ in RULES}


@pytest.mark.parametrize(
    ("check", "profile"),
    [
        (check, {key: value for key, value in profile.items() if key != drop})
        for check, profile, _, _ in RULES
        for drop in profile
        if check not in {"DSC-5", "DSC-6", "AIG-1", "HLT-1", "LAB-6", "PRV-1", "PRV-2"}
    ],
)
def test_a_rule_leaves_organisations_alone_that_it_does_not_concern(
    check: str, profile: Facts
) -> None:
    bad = next(bad for name, _, bad, _ in RULES if name == check)
    assert found(check, bad, profile) == []


REQUIREMENTS = """
    0-01 0-03 0-06 0-08 0-10 0-11 0-13 0-14 0-16 0-18 0-21 0-23 1-01 1-02 1-04 1-05 1-06 1-09 1-13
    1-19 1-21 1-24 1-31 1-32 1-34 1-35 1-36 2-02 2-03 2-04 2-11 2-14 2-17 2-20 2-21 2-23 2-24 2-26
    2-36 2-41 2-42 2-44 2-46 2-48 2-52 2-53 2-55 2-57 2-59 2-60 3-02 3-03 3-05 3-13 4-01 4-02 4-06
    4-07 4-08 4-09 4-10 4-12 4-15 4-19 4-21 4-22 4-23 4-24 4-31 4-32 4-33"""
"""Every piece of advice of the source texts that asks for an automatic check."""


def test_every_requirement_that_asks_for_a_check_has_one_and_its_section_exists() -> None:
    wanted = set(REQUIREMENTS.split())
    assert len(wanted) == 71
    assert wanted <= {check.id for check in CHECKS}
    assert {check.kind for check in CHECKS if check.kind} <= set(section_kinds())


def test_what_was_left_out_on_purpose_is_answered() -> None:
    made = guidelines(WORDS, {})
    check = check_of("CRS-1")
    assert check is not None
    assert [f.kind for f in findings(made, TODAY, checks=[check])] == ["crisis"]
    assert findings(mark_absent(made, "crisis", "Too small."), TODAY, checks=[check]) == ()
