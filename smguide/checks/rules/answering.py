"""Checks of answers, house rules, records, politics and contests (domain.md RSP, REC, POL, PRM)."""

from __future__ import annotations

from dataclasses import replace

from smguide.checks.check import STUDIED, Case, Check
from smguide.checks.finding import Severity
from smguide.checks.words.applies import (
    all_of,
    any_of,
    charity,
    in_jurisdiction,
    in_sector,
    public_body,
    regulated,
    runs_contests,
    unless,
)
from smguide.checks.words.channel_rows import channels_lacking, is_public, without
from smguide.checks.words.looking import answered, each_of, empty, facts_where, only_if, saying
from smguide.checks.words.text import near, nothing_says, topic

_MUST_KEEP = any_of(public_body, in_sector("finance"), regulated("broker-dealer"))

_RECORDS = Check(
    id="REC-1",
    title="What is kept, and for how long",
    severity=Severity.WARNING,
    look=nothing_says(
        topic(
            r"retention|records? (?:management|schedule|keeping)|foi\b|freedom of information",
            near(
                r"retain\w*|kept|keep|archiv\w*|export\w*",
                r"posts?|records?|messages|comments|conversations|copies|copy|years?|months?",
                60,
            ),
        ),
        "records",
        unless=answered("kept"),
    ),
    sentence="Nothing says how long posts, comments and approvals are kept.",
    hint="Say what is kept, with edits and private messages, for how long and who exports it.",
    why="Posts of public bodies are likely records; finance has periods of its own. For others it "
    "is good practice: a deleted post is hard to answer for.",
    reference="NARA Bulletin 2014-02; SEA Rule 17a-4; freedom of information acts",
    checked_on=STUDIED,
    applies=_MUST_KEEP,
    kind="records",
)


def _no_channels(case: Case) -> bool:
    return not any(s.facts.records("channels") for s in case.sections_of("channels"))


CHECKS = (
    Check(
        id="RSP-1",
        title="When people get an answer",
        severity=Severity.ADVICE,
        look=each_of(
            channels_lacking(
                {
                    "the hours it counts in": without("respond_hours"),
                    "what is not answered there": without("not_here"),
                },
                where=is_public,
            ),
            only_if(
                _no_channels,
                saying(
                    nothing_says(
                        topic(
                            near(
                                r"respon\w+|answer\w*|repl(?:y|ies)|get back",
                                r"\d+ ?(?:h|hours?|days?|minutes?|hrs?)\b|(?:one|two|three) "
                                r"(?:business |working )?(?:days?|hours?)|same day|business days?"
                                r"|working days?|within",
                            )
                        ),
                        "tone-feedback",
                        "channels",
                    ),
                    "Nothing says how soon people get an answer.",
                ),
            ),
        ),
        sentence="“{row}” lacks {lacking}.",
        hint="Promise what you can keep, and say where to go with what you do not answer.",
        why="People wait more calmly when they know for how long.",
        reference="Practice in published policies",
        checked_on=STUDIED,
        kind="channels",
    ),
    Check(
        id="RSP-2",
        title="Removing comments as a public body",
        severity=Severity.WARNING,
        look=each_of(
            nothing_says(
                topic(
                    near(
                        r"remov\w+|delet\w+|hid\w+|block\w*",
                        r"viewpoint|opinions?|neutral\w*|criticism",
                    ),
                ),
                "house-rules",
                "moderation",
                unless=answered("any_opinion"),
            ),
            saying(
                facts_where("house-rules", empty("noted"), "noted"),
                "“{title}” does not say what is noted when a comment is removed.",
                "Keep the comment, the ground, the day and who decided.",
            ),
        ),
        sentence="Nothing says that comments are removed by published rules, whatever the opinion.",
        hint="List the grounds, publish them, and note each removal.",
        why="A public body that removes opinions it does not like may breach free speech. The "
        "judgement named here was not looked up.",
        reference="First Amendment; Lindke v. Freed (2024); DoDI 5400.17",
        checked_on=STUDIED,
        applies=all_of(in_jurisdiction("US"), public_body),
        kind="house-rules",
    ),
    _RECORDS,
    replace(_RECORDS, id="REC-1-others", severity=Severity.ADVICE, applies=unless(_MUST_KEEP)),
    Check(
        id="POL-1",
        title="Elections and politics",
        severity=Severity.WARNING,
        look=nothing_says(
            topic(r"politic\w*|elections?|hatch act|(?:non-?)?partisan|campaign(?:ing)? period"),
            "political",
            unless=answered("stance"),
        ),
        sentence="Nothing says what holds for politics and elections.",
        hint="Say what your accounts stay out of, and what people may do in their own name.",
        why="Public bodies and charities are bound to stay neutral in many places. Which law "
        "applies to you was not looked up.",
        reference="5 USC 7321 and following; charity law",
        checked_on=STUDIED,
        applies=any_of(public_body, charity, in_sector("charity"), regulated("federal-contractor")),
        kind="political",
    ),
    Check(
        id="PRM-1",
        title="Contests and prize draws",
        severity=Severity.ADVICE,
        look=nothing_says(
            topic(r"contests?|prize\w*|giveaways?|sweepstakes?|competitions?|raffles?"),
            "endorsements",
            unless=answered("contests", "contest_reader"),
        ),
        sentence="Nothing says what holds for contests and prize draws.",
        hint="Ask for a legal look, a mark in each entry that is rewarded, and the "
        "platform’s terms.",
        why="An entry that is rewarded is an advertisement, and platforms have rules of their own.",
        reference="FTC guidance on contests; practice in published policies",
        checked_on=STUDIED,
        applies=runs_contests,
        kind="endorsements",
    ),
)
