"""Checks of what is said about other people: consent, notices, children (domain.md PRV)."""

from __future__ import annotations

from smguide.checks.check import STUDIED, Check
from smguide.checks.finding import Severity
from smguide.checks.words.applies import any_of, in_jurisdiction, in_sector, works_with_minors
from smguide.checks.words.channel_rows import is_live
from smguide.checks.words.looking import answered, each_of, has, rows_lacking, saying
from smguide.checks.words.text import near, nothing_says, topic
from smguide.model.record import Record

_PICTURES = r"photo\w*|pictures?|images?|videos?|film\w*|record\w*"
_AGREED = r"consent\w*|permission|agree\w*|release|ask\w* (?:first|them|before|people)"
_PEOPLE_SHOWN = has("kind", "page", "profile", "group", "community")


def _live_page(channel: Record) -> bool:
    return is_live(channel) and _PEOPLE_SHOWN(channel)


CHECKS = (
    Check(
        id="PRV-1",
        title="Pictures and names of people",
        severity=Severity.WARNING,
        look=each_of(
            nothing_says(
                topic(near(_PICTURES, _AGREED)),
                "personal-data",
                unless=answered("matrix"),
            ),
            saying(
                nothing_says(
                    topic(
                        near(
                            r"withdraw\w*|take (?:\w+ ){0,2}down|remov\w+|delet\w+",
                            rf"{_PICTURES}|consent|on request|personal data|asks? us",
                            160,
                        )
                    ),
                    "personal-data",
                    unless=answered("take_down_to", "take_down_steps"),
                ),
                "Nothing says how somebody gets a picture of themselves taken down.",
                "Say whom to ask and how soon it is done.",
            ),
        ),
        sentence="Nothing says that people are asked before their picture or name is posted.",
        hint="Say when consent is needed, how it is recorded, and how it is taken back.",
        why="Showing people needs a legal basis, and consent can be withdrawn.",
        reference="GDPR, articles 6, 7 and 17",
        checked_on=STUDIED,
        applies=in_jurisdiction("EU", "UK"),
        kind="personal-data",
    ),
    Check(
        id="PRV-2",
        title="A privacy notice for each page",
        severity=Severity.WARNING,
        look=rows_lacking("channels", "channels", "privacy_notice", where=_live_page),
        sentence="“{row}” has no privacy notice.",
        hint="Enter the address of the notice, and say there whom people can ask.",
        why="Whoever runs a page answers for what the platform collects there, together with it.",
        reference="CJEU C-210/16 Wirtschaftsakademie; GDPR, article 26",
        checked_on=STUDIED,
        applies=in_jurisdiction("EU", "UK"),
    ),
    Check(
        id="PRV-3",
        title="Children",
        severity=Severity.ADVICE,
        look=nothing_says(
            topic(
                near(
                    r"child\w*|minors?|pupils?|under.?age|under (?:the age of )?1[0-9]"
                    r"|young people",
                    r"consent|permission|guardians?|parents?|never|do not|not (?:be "
                    r")?(?:shown|named)",
                )
            ),
            "personal-data",
            unless=answered("minors"),
        ),
        sentence="Nothing says that no child can be recognised without a guardian’s consent.",
        hint="Say it, and what you do with pictures of groups.",
        why="Children cannot weigh what a public picture means. These references were not looked "
        "up.",
        reference="COPPA; GDPR, article 8; practice of child protection",
        checked_on=STUDIED,
        applies=any_of(works_with_minors, in_sector("education")),
        kind="personal-data",
    ),
)
