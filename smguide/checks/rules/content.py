"""Checks of what is posted: rights, AI, pictures everybody can read (domain.md IPR, AIG, ACC)."""

from __future__ import annotations

from dataclasses import replace

from smguide.checks.check import STUDIED, Check
from smguide.checks.finding import Severity
from smguide.checks.words.applies import (
    all_of,
    any_of,
    in_jurisdiction,
    public_body,
    unless,
    uses_ai,
)
from smguide.checks.words.looking import (
    answered,
    each_of,
    first_of,
    has,
    missing_fact,
    rows_lacking,
    saying,
)
from smguide.checks.words.text import near, nothing_says, topic
from smguide.model.record import Record

_AI = (
    r"\bai\b|artificial intelligence|\bgenerat(?:ed|ive|ors?)\b|chat ?bots?|language models?"
    r"|deep.?fakes?|synthetic"
)


def _names_a_standard(facts: Record) -> bool:
    return facts.text("standard") not in ("", "none")


_ACCESSIBILITY = Check(
    id="ACC-1",
    title="Posts that everybody can read",
    severity=Severity.ADVICE,
    look=first_of(
        nothing_says(
            topic(
                r"alt(?:ernative)?[- ]text|image descriptions?|describe (?:the )?(?:image|picture)"
            ),
            "accessibility",
            unless=has("rules", "alt"),
        ),
        saying(
            nothing_says(
                topic(r"caption\w*|subtitle\w*|transcripts?"),
                "accessibility",
                unless=has("rules", "captions"),
            ),
            "Nothing says that films carry captions.",
            "Ask for captions, also for sound.",
        ),
    ),
    sentence="Nothing says that pictures are described for people who cannot see them.",
    hint="Ask for descriptions, captions, capitals in hashtags (#LikeThis), few emoji, and no "
    "pictures of text.",
    why="Somebody among your readers cannot see, hear or read what you post without them.",
    reference="WCAG 1.1.1 and 1.2.2; practice in published policies",
    checked_on=STUDIED,
    applies=unless(public_body),
    kind="accessibility",
)

CHECKS = (
    Check(
        id="IPR-1",
        title="Other people’s pictures and music",
        severity=Severity.WARNING,
        look=nothing_says(
            topic(
                near(
                    r"copyright\w*|licen[cs]\w+|permission|rights|credit\w*|attribut\w+",
                    r"images?|photo\w*|pictures?|music|videos?|material\w*|content|works?|third.part\w+",
                )
            ),
            "ip-confidentiality",
            "content-rights",
            unless=answered("sources"),
        ),
        sentence="Nothing says what you need to use pictures, music or texts of others.",
        hint="Ask for a permission or licence and a credit, and say where you get material from.",
        why="Found on the internet is not free to use; a platform’s music is often not for "
        "advertising. That an exception in court is no permission was not looked up.",
        reference="Copyright law; practice in published policies",
        checked_on=STUDIED,
        kind="content-rights",
    ),
    Check(
        id="IPR-2",
        title="Your own name and logo",
        severity=Severity.ADVICE,
        look=nothing_says(
            topic(r"logos?|brand(?:ing|s|ed)?\b|trade ?marks?|impersonat\w*|pretends? to be"),
            "brand",
            unless=answered("assets", "everybody_may"),
        ),
        sentence="Nothing says who may use your name and logo.",
        hint="Say who may, and what happens to accounts that pretend to be you. Do not forbid "
        "people to name you.",
        why="Accounts that look like yours confuse people; a ban on every use reaches too far.",
        reference="Practice in published policies",
        checked_on=STUDIED,
        kind="brand",
    ),
    Check(
        id="IPR-3",
        title="What is confidential, with examples",
        severity=Severity.WARNING,
        look=each_of(
            missing_fact("ip-confidentiality", "classes"),
            saying(
                rows_lacking("ip-confidentiality", "classes", "examples"),
                "“{title}”: “{row}” is confidential, without an example.",
                "Add one or two examples that people meet in their work.",
            ),
        ),
        sentence="“{title}” does not list what is confidential.",
        hint="Name the kinds of information, with an example of each.",
        why="People keep a secret they can recognise. That this also counts as a "
        "reasonable measure "
        "for trade secrets was not looked up.",
        reference="Practice in published policies",
        checked_on=STUDIED,
        kind="ip-confidentiality",
    ),
    _ACCESSIBILITY,
    replace(_ACCESSIBILITY, id="ACC-1-public", severity=Severity.WARNING, applies=public_body),
    Check(
        id="ACC-2",
        title="Accessibility of public bodies (United States)",
        severity=Severity.WARNING,
        look=nothing_says(
            topic(r"wcag|web content accessibility"), "accessibility", unless=_names_a_standard
        ),
        sentence="Nothing names the standard that new posts have to meet.",
        hint="Name WCAG 2.1, level AA, and from when on; old posts are excepted.",
        why="The rule for state and local bodies covers new posts in social media. The "
        "dates are 26 "
        "April 2027 for 50,000 people or more and 26 April 2028 for others; they come from an "
        "interim rule and may change again.",
        reference="28 CFR 35, subpart H; 91 FR 20902 (20 April 2026)",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US"), public_body),
        kind="accessibility",
    ),
    Check(
        id="AIG-1",
        title="Texts and pictures made with AI",
        severity=Severity.WARNING,
        look=first_of(
            nothing_says(topic(_AI), "ai-content", unless=answered("use")),
            saying(
                nothing_says(
                    topic(
                        near(
                            _AI,
                            r"label\w*|say so|says so|mark\w*|disclos\w+|check\w*"
                            r"|review\w*|read\w*",
                            160,
                        ),
                    ),
                    "ai-content",
                    unless=answered("label_rule"),
                ),
                "AI is mentioned, but not what must be labelled and who checks it.",
                "Say what is labelled, and who reads it before it is posted.",
            ),
        ),
        sentence="Nothing says whether AI may be used, what is labelled and who checks it.",
        hint="Say it; “we do not use it” is an answer too.",
        why="Whoever posts pictures, sound or film that could be taken for real must say that they "
        "were made by AI. Texts on matters of public interest too, unless a person read them and "
        "answers for them; how far that reaches ordinary posts is disputed.",
        reference="Regulation (EU) 2024/1689, article 50(4), from 2 August 2026",
        checked_on=STUDIED,
        applies=any_of(in_jurisdiction("EU"), uses_ai),
        kind="ai-content",
    ),
    Check(
        id="AIG-2",
        title="Performers that do not exist",
        severity=Severity.WARNING,
        look=nothing_says(
            topic(
                r"synthetic (?:performer|person|actor|voice)",
                near(_AI, r"performers?|actors?|people|persons?|faces?|voices?|models?"),
            ),
            "ai-content",
            "disclosure",
            unless=answered("synthetic_people"),
        ),
        sentence="Nothing says that advertising with an invented performer says so.",
        hint="Ask for a notice that cannot be missed.",
        why="Advertising that reaches New York must say so, or pay 1,000 and then 5,000 dollars.",
        reference="N.Y. General Business Law 396-b, from 9 June 2026",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US-NY"), uses_ai),
        kind="ai-content",
    ),
    Check(
        id="AIG-3",
        title="What nobody gives to an AI tool",
        severity=Severity.ADVICE,
        look=nothing_says(
            topic(
                near(
                    _AI,
                    r"confidential|personal data|secrets?|internal|customer data|personal "
                    r"information",
                    160,
                )
            ),
            "ai-content",
            "ip-confidentiality",
            unless=answered("not_in"),
        ),
        sentence="Nothing says that confidential and personal data stay out of AI tools.",
        hint="Say what may be entered, and which tools are allowed.",
        why="What is typed into somebody else’s tool has left the house.",
        reference="Ordinary confidentiality",
        checked_on=STUDIED,
        applies=uses_ai,
        kind="ai-content",
    ),
)
