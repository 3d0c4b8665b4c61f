"""Checks for issuers, brokers, advisers, financial promotions and health (domain.md FIN, HLT)."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.checks.check import STUDIED, Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.applies import (
    all_of,
    any_of,
    in_jurisdiction,
    in_sector,
    listed,
    regulated,
)
from smguide.checks.words.looking import each_of, only_if, saying, with_section
from smguide.checks.words.text import near, nothing_says, topic
from smguide.rules.mentions import compared
from smguide.rules.workflow import Rule

_CLOSED = topic(
    r"quiet|closed (?:window|period)|blackout|earnings|financial results|before (?:our )?results"
)
_KEPT = near(r"retain\w*|kept?|keep|archiv\w*|records?", r"years?|months?|retention")
_FORM = "post.form"


def _no_closed_window(case: Case) -> Iterator[Spot]:
    for workflow in case.workflows():
        words = (f"{t.name} {t.reason}".lower() for t in workflow.tightenings)
        if not any(map(_CLOSED.search, words)):
            yield Spot(workflow.section, path=("tightenings",))


def _static_without_floor(case: Case) -> Iterator[Spot]:
    """Workflows in which nothing keeps static posts from going out unseen."""
    for workflow in case.workflows():
        if not any(map(_holds_static, workflow.floors)):
            yield Spot(workflow.section, path=("floors",))


def _holds_static(floor: Rule) -> bool:
    asked = tuple(compared(floor.when))
    reaches = not asked or any(c.fact == _FORM and c.value == "static" for c in asked)
    return reaches and bool(floor.flow.steps)


def _promotions_without_floor(case: Case) -> Iterator[Spot]:
    for workflow in case.workflows():
        if not any(map(_about_promotions, workflow.floors)):
            yield Spot(workflow.section, path=("floors",))


def _about_promotions(floor: Rule) -> bool:
    words = f"{floor.name} {floor.summary} {floor.basis}".lower()
    flags = {str(c.value) for c in compared(floor.when)}
    return "financial" in words or "fsma" in words or any("financial" in flag for flag in flags)


CHECKS = (
    Check(
        id="FIN-1",
        title="News that moves the share price",
        severity=Severity.WARNING,
        look=each_of(
            nothing_says(
                topic(
                    r"material,? non-?public|inside information|insider (?:information"
                    r"|trading)|mnpi",
                    near(r"unpublished|undisclosed|unannounced", r"results|figures|financial"),
                ),
                "ip-confidentiality",
            ),
            saying(
                nothing_says(
                    topic(
                        near(r"only|named|authori[sz]ed|designated", r"spokes\w+|speak (?:for|to)"),
                        r"investor relations",
                    ),
                    "who-may-post",
                ),
                "Nothing says who alone may speak to investors and the market.",
                "Name the spokespersons.",
            ),
            saying(
                nothing_says(topic(r"reg(?:ulation)? fd|fair disclosure"), "channels"),
                "Nothing says which channels the market was told to watch.",
                "Name the channels that count for fair disclosure, and what holds for the personal "
                "accounts of executives.",
            ),
        ),
        sentence="Nothing forbids posting news that would move the share price.",
        hint="Say what counts as such and that nobody posts it before it is public.",
        why="Telling some before others can break the rules on fair disclosure; a social medium "
        "counts as public only where the market was told beforehand.",
        reference="17 CFR 243; SEC report under section 21(a) of 2 April 2013",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US"), listed),
        kind="ip-confidentiality",
    ),
    Check(
        id="FIN-2",
        title="The closed window before results",
        severity=Severity.ADVICE,
        look=_no_closed_window,
        sentence="“{title}” has no tighter rule for the weeks before results.",
        hint="Add one with a beginning and an end, and say what stays allowed.",
        why="A rule that tightens by itself is kept; one in a calendar is forgotten.",
        reference="Practice in published policies of issuers",
        checked_on=STUDIED,
        applies=listed,
        kind="approval-workflow",
    ),
    Check(
        id="FIN-3",
        title="Static posts of brokers and dealers",
        severity=Severity.ERROR,
        look=_static_without_floor,
        sentence="“{title}”: nothing keeps static posts from going out before a principal agreed.",
        hint="Add a rule that is never relaxed: static posts need a principal, with name and date. "
        "Conversations may be looked at afterwards.",
        why="Static content needs the approval of a principal before use, and new members file it "
        "ten business days ahead in their first year. Notices after 2017 were not reviewed.",
        reference="FINRA Rule 2210(b)(1)(A), (b)(1)(D)(ii), (c)(1)(A); Notices 10-06, 11-39, 17-18",
        checked_on=STUDIED,
        applies=regulated("broker-dealer"),
        kind="approval-workflow",
    ),
    Check(
        id="FIN-3-records",
        title="What brokers and dealers keep",
        severity=Severity.WARNING,
        look=nothing_says(topic(_KEPT), "records"),
        sentence="Nothing says how long posts and their approvals are kept.",
        hint="Say what is kept, for how long and by whom.",
        why="Communications are kept for three years.",
        reference="SEA Rule 17a-4(b)",
        checked_on=STUDIED,
        applies=regulated("broker-dealer"),
        kind="records",
    ),
    Check(
        id="FIN-4",
        title="Advertising and records of advisers",
        severity=Severity.WARNING,
        look=nothing_says(
            topic(
                r"marketing rule",
                near(r"retain\w*|kept?|keep|archiv\w*|records?", r"five years|5 years"),
            ),
            "records",
        ),
        sentence="Nothing speaks of the marketing rule, or of keeping posts for five years.",
        hint="Say who looks at posts as advertising, and how long they are kept.",
        why="Posts of advisers can be advertising. These references were not looked up.",
        reference="17 CFR 275.206(4)-1 and 275.204-2",
        checked_on=STUDIED,
        applies=regulated("investment-adviser"),
        kind="records",
    ),
    Check(
        id="FIN-5",
        title="Financial promotions",
        severity=Severity.WARNING,
        look=each_of(
            only_if(with_section("approval-workflow"), _promotions_without_floor),
            saying(
                nothing_says(
                    topic(r"financial promotions?|fsma|\bfca\b|financial conduct authority"),
                    "endorsements",
                    "approval-workflow",
                ),
                "Nothing speaks of financial promotions.",
                "Say what counts as one, that each post stands on its own, and who "
                "watches partners.",
            ),
        ),
        sentence="“{title}”: no rule that is never relaxed sends financial promotions to an "
        "authorised person.",
        hint="Add one, also for what partners post for you.",
        why="Only an authorised person may communicate or approve a financial promotion, and each "
        "post has to be right on its own.",
        reference="FSMA, section 21; FCA FG24/1 of 26 March 2024",
        checked_on=STUDIED,
        applies=regulated("financial-promotions"),
        kind="approval-workflow",
    ),
    Check(
        id="HLT-1",
        title="Patients",
        severity=Severity.WARNING,
        look=nothing_says(
            topic(
                r"hipaa|protected health information|\bphi\b",
                near(r"patients?", r"consent|authori[sz]ation|permission|privacy|identif\w+"),
            ),
            "personal-data",
            "ip-confidentiality",
        ),
        sentence="Nothing says that no patient is shown or named without written authorisation.",
        hint="Say it, with examples: the background of a picture, a tag, an answer to a review.",
        why="Even confirming that somebody is a patient can be a breach. There is no federal rule "
        "for social media in particular; the general one applies.",
        reference="45 CFR 164.502 and 164.508",
        checked_on=STUDIED,
        applies=any_of(
            regulated("health-records"), all_of(in_jurisdiction("US"), in_sector("health"))
        ),
        kind="personal-data",
    ),
)
