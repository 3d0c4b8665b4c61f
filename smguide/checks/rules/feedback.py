"""Checks of answers to criticism: there is a plan for it, and a pause before it (1-09, 1-13)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from smguide.checks.check import Case, Check, Fix, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.looking import empty
from smguide.checks.words.sources import ENTERPRISE, READ_ON
from smguide.checks.words.text import (
    any_word,
    near,
    nothing_says,
    saying_of,
    says_in_section,
    topic,
)
from smguide.model.edits import set_fact
from smguide.model.guidelines import Guidelines, Section

_PAUSE = any_word(
    r"cool(?:ing)?[- ](?:down|off)",
    r"calm\w* down",
    "pause",
    "sleep on it",
    r"count to (?:ten|\d+)",
    r"take (?:a|some|your) (?:breath|break|moment|minute|time)",
    r"wait (?:a|an|for) (?:while|moment|minute|hour|\w+ minutes)",
    r"wait(?:ing)? (?:until|before|at least|a while)",
    r"re-?read",
    "read (?:it|them|that) (?:again|twice|aloud)",
    r"before (?:you |we )?(?:reply|respond|answer)(?:ing)? in anger",
)
_CRITICISM = topic(
    near(
        r"critici\w+|complain\w*|negative|hostile|rude|angry|abus\w+|harass\w*|insult\w*|trolls?",
        r"respond\w*|repl(?:y|ies|ied)|answer\w*|engag\w+|ignor\w+|mut(?:e|ing)|block\w*|hid(?:e|ing)"
        r"|handl\w+|react\w*|remov\w+|delet\w+",
    ),
    r"feed(?:ing)? (?:the )?trolls?",
)
_nothing_about_criticism = nothing_says(_CRITICISM)
_speaks_of_criticism = saying_of(_CRITICISM)
_speaks_of_a_pause = says_in_section(_PAUSE)
_HALF_AN_HOUR = "PT30M"


def _no_plan_for_criticism(case: Case) -> Iterable[Spot]:
    """Neither is there the section for it, nor does any other text say what then happens."""
    return () if case.is_answered("tone-feedback") else _nothing_about_criticism(case)


def _without_pause(case: Case) -> Iterator[Spot]:
    """Sections on answering criticism that set no pause."""
    for section in case.sections_of("tone-feedback"):
        if _sets_no_pause(case, section):
            yield Spot(section.id, path=("cooling_off",))


def _sets_no_pause(case: Case, section: Section) -> bool:
    """The form has no pause; where nothing is filled in yet, the words are asked instead."""
    if section.facts:
        return empty("cooling_off")(section.facts)
    paused = case.memory.once(_speaks_of_a_pause, section)
    return _speaks_of_criticism(case, section) and not paused


def _set_a_pause(case: Case, spot: Spot) -> Guidelines:
    return set_fact(case.guidelines, spot.section, spot.path, _HALF_AN_HOUR)


CHECKS = (
    Check(
        id="1-09",
        title="When somebody is unhappy",
        severity=Severity.ERROR,
        look=_no_plan_for_criticism,
        sentence="Nothing says what you do when somebody criticises you.",
        hint="Add the section on tone and negative feedback.",
        why="It will happen; on the day it is too late to agree on it.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
        kind="tone-feedback",
    ),
    Check(
        id="1-13",
        title="A pause before a heated answer",
        severity=Severity.ERROR,
        look=_without_pause,
        sentence="“{title}” says how to answer, but sets no pause before a heated answer.",
        hint="Set a pause, and have the answer read again before it goes out.",
        why="The first answer is written for oneself, the second for the reader.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
        fix=Fix("Set a pause of 30 minutes", _set_a_pause),
    ),
)
