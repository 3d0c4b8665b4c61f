"""Checks of who speaks: chosen for what they know, with time for it, under their own names."""

from __future__ import annotations

import re

from smguide.checks.check import Case, Check, Fix, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.channel_rows import is_live
from smguide.checks.words.looking import facts_where, has, rows_lacking
from smguide.checks.words.people import voices_where
from smguide.checks.words.sources import COLUMBUS, PLATT, READ_ON
from smguide.checks.words.text import any_word, text_where
from smguide.model.edits import set_fact
from smguide.model.guidelines import Guidelines
from smguide.model.record import Record

_CRITERIA = frozenset({"writes-easily", "has-something-to-say", "hands-on"})
"""The three things that make a good voice: writes easily, has something to say, does the work."""

_RANK = any_word(
    *("managers?", "directors?", "executives?", "heads of (?:department|unit|team)s?"),
    *("supervisors?", "senior (?:staff|employees|colleagues|people)", "grades? \\w+", "pay band"),
)
_ONLY = any_word("only", "or above", "or higher", "and above", "and upwards", "no less than")
_SPEAKS = any_word("posts?", "posting", "speaks?", "publish(?:es)?", "voices?", "take part")
_OTHERWISE = any_word(
    *("not only", "writes?", "writing", "knows?", "knowledge", "skills?", "train(?:ed|ing)"),
    *("course", "experience", "hands-on", "passion", "cares?", "regardless of", "whatever their"),
)
_SENTENCES = re.compile(r"(?<=[.!?])\s+")

_EXECUTIVE = any_word(
    *("chief \\w+(?: \\w+)? officer", "c[efto]o", "managing director", "director general"),
    *("president", "vice president", "chair(?:man|woman|person)?", "board member"),
)


def _rank_alone(text: str) -> tuple[str, ...]:
    """Sentences that let people speak for their rank and for nothing else."""
    return tuple(
        sentence
        for sentence in _SENTENCES.split(text)
        if all(words.search(sentence) for words in (_RANK, _ONLY, _SPEAKS))
        and not _OTHERWISE.search(sentence)
    )


def _meets_no_criterion(_case: Case, person: Record) -> bool:
    return not _CRITERIA & set(person.texts("strengths"))


def _has_no_time(case: Case, person: Record) -> bool:
    return not person.number("weekly_hours") and not _has_block(case, person)


def _executive_without_block(case: Case, person: Record) -> bool:
    """Somebody at the top whose time is a wish: hours, but no block in a schedule there is."""
    is_executive = bool(_EXECUTIVE.search(person.text("title")))
    planned = bool(case.sections_of("cadence")) and person.number("weekly_hours") > 0
    return is_executive and planned and not _has_block(case, person)


def _has_block(case: Case, person: Record) -> bool:
    return any(
        block.text("person") == person.text("id")
        for section in case.sections_of("cadence")
        for block in section.facts.records("blocks")
    )


def _sign_with_name_and_role(case: Case, spot: Spot) -> Guidelines:
    return set_fact(case.guidelines, spot.section, spot.path, "name-role")


CHECKS = (
    Check(
        id="4-06",
        title="Voices that are chosen for their rank",
        severity=Severity.WARNING,
        look=text_where(_rank_alone, ("who-may-post", "roles", "scope")),
        sentence="“{title}” chooses who may speak by rank alone: {found}.",
        hint="Say what somebody must know and be able to do.",
        why="The best voices are often not those with the highest titles.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-07",
        title="What makes somebody a voice",
        severity=Severity.WARNING,
        look=voices_where(_meets_no_criterion, "strengths"),
        sentence="{row} may post, but nothing says why: none of the three criteria is ticked.",
        hint="Writes easily, has something to say, knows the work from doing it: tick what is so.",
        why="A voice needs at least one of the three; without any, posts stay dull.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-08",
        title="Time for those who speak",
        severity=Severity.ERROR,
        look=voices_where(_has_no_time, "weekly_hours"),
        sentence="{row} may post, but has no time for it.",
        hint="Agree hours a week or a fixed time in the schedule, or take the role away.",
        why="Posting on top of a full week is the first thing to be dropped.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-09",
        title="People at the top with a full diary",
        severity=Severity.ADVICE,
        look=voices_where(_executive_without_block, "weekly_hours"),
        sentence="{row} is a voice, and nothing in the schedule keeps the time for it free.",
        hint="Reserve a fixed time, or ask somebody with a free hour to speak.",
        why="Senior people rarely find the time unless it stands in the diary.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="3-02",
        title="Channels without a name",
        severity=Severity.WARNING,
        look=rows_lacking("channels", "channels", "named_authors", where=is_live),
        sentence="Nobody writes on “{row}” under their own name.",
        hint="Name the people who sign there.",
        why="Faceless and nameless accounts are believed less, and answered less.",
        reference=COLUMBUS,
        checked_on=READ_ON,
    ),
    Check(
        id="3-03",
        title="Signed by a person",
        severity=Severity.WARNING,
        look=facts_where("disclosure", has("byline", "corporate"), "byline"),
        sentence="“{title}” has the organisation sign, and no person.",
        hint="Let people sign with a name, and keep the organisation’s for notices.",
        why="Willing to sign one’s name is what makes a voice credible.",
        reference=COLUMBUS,
        checked_on=READ_ON,
        fix=Fix("Sign with name and role", _sign_with_name_and_role),
    ),
)
