"""Checks of disclosure: whoever has a tie says so, in words that readers see (domain.md DSC)."""

from __future__ import annotations

import re

from smguide.checks.check import STUDIED, Case, Check
from smguide.checks.finding import Severity
from smguide.checks.words.applies import (
    all_of,
    any_of,
    has_employees,
    in_jurisdiction,
    sells_to_consumers,
    uses_influencers,
)
from smguide.checks.words.looking import (
    answered,
    each_of,
    first_of,
    has,
    missing_fact,
    only_if,
    rows_where,
    saying,
)
from smguide.checks.words.sentences import stated
from smguide.checks.words.text import any_word, near, nothing_says, text_where, topic
from smguide.model.record import Record

_WEAK = any_word(r"#(?:spon|sp|partner|ambassador|ee|collab|thanks\w*)")
_IN_PROFILE = any_word(
    r"(?:disclos|say|state|mention)\w*(?: \S+){0,3} in (?:your|their|the) (?:bio|profile)"
)
_TIE = near(
    r"disclos\w+|identify yourself|say (?:that|who)|make (?:it )?clear|state|be transparent",
    r"(?:you|they|we) (?:work|are employed)|employ\w+|affiliat\w+|connection|relationship|role",
)
_PRIVATE = r"(?:private|personal) (?:accounts?|profiles?|pages?|use|social|blogs?|channels?|posts?)"
_PAID = has("for", "paid", "gift")


def _weak(wording: Record) -> bool:
    return bool(_WEAK.search(f"{wording.text('text')} {wording.text('short')}"))


def _paid_without_label(wording: Record) -> bool:
    return _PAID(wording) and not wording.text("platform_label")


def _no_word_ad(wording: Record) -> bool:
    words = f"{wording.text('text')} {wording.text('short')}"
    return _PAID(wording) and not re.search(r"\b(?:ad|advert\w*)\b", words, re.IGNORECASE)


def _nobody_reminds(case: Case) -> bool:
    """Neither the training reminds people regularly, nor does somebody look at samples."""
    reminded = (s.facts.text("reminded_every") for s in case.sections_of("training"))
    looked_at = (s.facts.text("sample_every") for s in case.sections_of("enforcement"))
    return not any(reminded) or not any(looked_at)


CHECKS = (
    Check(
        id="DSC-1",
        title="When people say that they work for you",
        severity=Severity.WARNING,
        look=each_of(
            nothing_says(topic(_TIE), "disclosure", unless=has("triggers", "praise")),
            saying(
                nothing_says(topic(_PRIVATE), "disclosure", unless=has("triggers", "private")),
                "Nothing says that disclosure counts on private accounts too.",
            ),
        ),
        sentence="Nothing says that people must name their tie to you when they praise "
        "what you do.",
        hint="Say it under Disclosure, and for private accounts as well.",
        why="Readers weigh praise differently when they know where it comes from. In the United "
        "States a tie they would not expect must be disclosed clearly and conspicuously.",
        reference="16 CFR 255.5(a), as revised in 2023",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US"), has_employees),
        kind="disclosure",
    ),
    Check(
        id="DSC-2",
        title="Wordings that readers understand",
        severity=Severity.WARNING,
        look=each_of(
            saying(
                missing_fact("disclosure", "wordings"),
                "“{title}” offers no wording yet.",
                "Add words that people can copy.",
            ),
            saying(
                rows_where("disclosure", "wordings", _weak),
                "“{title}”: the wording “{row}” is a tag that only insiders understand.",
                "Use plain words, such as “I work for …” or “Ad”.",
            ),
            text_where(stated(_IN_PROFILE), ("disclosure", "custom", "personal-use")),
        ),
        sentence="“{title}” seems content with a disclosure in the profile: {found}.",
        hint="Ask for it in the post itself; few readers open a profile.",
        why="What nobody sees or understands has not been disclosed. That the profile alone is not "
        "enough is the view of the regulator’s staff, not the wording of a rule.",
        reference="FTC staff guidance on endorsements and examples of tags",
        checked_on=STUDIED,
        kind="disclosure",
    ),
    Check(
        id="DSC-3",
        title="Teaching, reminding and looking after disclosure",
        severity=Severity.WARNING,
        look=only_if(
            _nobody_reminds,
            nothing_says(
                topic(
                    near(
                        r"disclos\w+|endorse\w+",
                        r"train\w*|remind\w*|monitor\w*|spot.check\w*|look",
                    ),
                ),
                "disclosure",
                unless=answered("looked_at_every"),
            ),
        ),
        sentence="Nothing says who reminds people to disclose, and who looks whether they do.",
        hint="Say how you train, how often somebody looks, and how mistakes are put right.",
        why="Whoever profits from an endorsement may answer for it; reasonable procedures count.",
        reference="16 CFR 255.1(d)",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US"), has_employees),
        kind="disclosure",
    ),
    Check(
        id="DSC-4",
        title="Reviews by people who work for you",
        severity=Severity.WARNING,
        look=nothing_says(
            topic(
                r"reviews? of our own|review our own|(?:fake|false|insider|employee) reviews?",
                near(r"do not|don't|never|must not|may not|neither", r"reviews?"),
            ),
            "disclosure",
            "ratings",
            unless=answered("reviews"),
        ),
        sentence="Nothing says that nobody reviews your own products as if they were a customer.",
        hint="Say that staff, managers and families neither write such reviews nor ask for them "
        "without a disclosure.",
        why="Reviews by insiders that hide the tie can bring a fine for each one.",
        reference="16 CFR 465.5, in force since 21 October 2024",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US"), sells_to_consumers),
        kind="disclosure",
    ),
    Check(
        id="DSC-5",
        title="Advertising that can be recognised (United Kingdom)",
        severity=Severity.WARNING,
        look=first_of(
            nothing_says(
                topic(
                    near(
                        r"paid|gift\w*|influencers?|sponsor\w*",
                        r"\bad\b|advert\w*|label\w*|disclos\w+|say so",
                    ),
                ),
                "disclosure",
                "endorsements",
                unless=lambda facts: any(map(_PAID, facts.records("wordings"))),
            ),
            saying(
                rows_where("disclosure", "wordings", _no_word_ad),
                "“{title}”: the wording “{row}” is for something paid, but does not say “Ad”.",
                "Begin it with “Ad”, which readers know.",
            ),
        ),
        sentence="Nothing says how paid posts and gifts are marked as advertising.",
        hint="Ask for “Ad” at the beginning, and rule out false or rewarded reviews.",
        why="Advertising must be obvious as such; false and rewarded reviews are banned. Which "
        "sections of the code apply was only partly looked up.",
        reference="Digital Markets, Competition and Consumers Act 2024, part 4; CAP Code 2.1, 2.3",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("UK"), any_of(sells_to_consumers, uses_influencers)),
        kind="disclosure",
    ),
    Check(
        id="DSC-6",
        title="The platform’s own label for paid content",
        severity=Severity.WARNING,
        look=first_of(
            nothing_says(
                topic(
                    near(
                        r"label\w*|switch|tool|mark\w*|declar\w*",
                        r"paid|commercial|advert\w*|sponsor\w*",
                    )
                ),
                "disclosure",
                "endorsements",
                unless=lambda facts: any(map(_PAID, facts.records("wordings"))),
            ),
            saying(
                rows_where("disclosure", "wordings", _paid_without_label, "platform_label"),
                "“{title}”: the wording “{row}” does not name the platform’s label for paid posts.",
                "Add what the switch is called, such as “Paid partnership”.",
            ),
        ),
        sentence="Nothing says that the platform’s label for paid content is used.",
        hint="Say that commercial posts are marked in words and with the platform’s own label.",
        why="Commercial intent must be recognisable. The platforms have to offer a label; that it "
        "must be used follows from consumer law and national law, which was not looked up.",
        reference="Directive 2005/29/EC, article 7(2); Regulation (EU) 2022/2065, article 26(2)",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("EU"), any_of(sells_to_consumers, uses_influencers)),
        kind="disclosure",
    ),
    Check(
        id="DSC-7",
        title="“My own views” is no disclosure",
        severity=Severity.ADVICE,
        look=first_of(
            nothing_says(
                topic(
                    near(r"views?|opinions?|postings?", r"(?:my|your|their|his|her|its) own"),
                    r"not (?:necessarily )?(?:represent|reflect)",
                    r"speak(?:s|ing)? (?:only )?for (?:your|them|him|her)sel\w+",
                ),
                "disclosure",
                "personal-use",
                unless=answered("opinion_line"),
            ),
            saying(
                nothing_says(
                    topic(
                        near(
                            r"views?|opinions?|disclaimer",
                            r"(?:does|do|is|are) not (?:replace|enough)|(?:doesn't|don't) replace"
                            r"|no substitute|in addition to|as well as saying|also (?:say"
                            r"|disclose)",
                            160,
                            sentence=False,
                        )
                    ),
                    "disclosure",
                    "personal-use",
                    unless=has("line_is_no_disclosure", True),
                ),
                "Nothing says that “these are my own views” does not replace saying "
                "where one works.",
                "Add one sentence under Disclosure.",
            ),
        ),
        sentence="There is no line for people who speak for themselves.",
        hint="Offer one, such as “These are my own views.”",
        why="One answers whose opinion it is, the other what the tie is; texts often mix them up.",
        reference="Practice: two of 34 published policies keep the two apart",
        checked_on=STUDIED,
        kind="disclosure",
    ),
)
