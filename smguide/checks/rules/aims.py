"""Checks of what it is all for: goals, uses, messages, experiments (0-08 to 0-23, 1-21)."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.checks.check import Case, Check, Look, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.looking import (
    each_of,
    empty,
    facts_where,
    filled_in,
    rows_lacking,
    rows_where,
    saying,
)
from smguide.checks.words.sources import ENTERPRISE, MAKING, READ_ON
from smguide.checks.words.text import any_word, nothing_says, quoted, topic
from smguide.model.record import Record

_MOST_WORDS = 25
"""As many as the form asks for: a sentence that somebody could repeat from memory."""

_SELLING = frozenset({"offers", "leads"})
_MARKETING = _SELLING | {"awareness"}
_VAGUE = any_word(
    "synerg(?:y|ies)",
    "leverag(?:e|ing)",
    "best-in-class",
    "world-class",
    "cutting-edge",
    "holistic(?:ally)?",
    "value-add(?:ed)?",
    "thought leader(?:s|ship)?",
    "maximi[sz]e (?:our )?(?:reach|value|impact|presence)",
    "drive (?:engagement|awareness|value)",
    "(?:be|stay) (?:present|active|visible) on social media",
    "and (?:so on|more)",
    "etc",
)


_GOALS_IN_WORDS = topic(
    r"(?:goals?|objectives?|aims?|purpose) (?:of [^.\n]{1,80} )?(?:is|are|includes?)(?!\w)",
    r"(?:goals?|objectives?|aims)\n",
)
"""How a text that was brought in says what it is for: in a sentence, or under such a heading."""


def _kinds_of_goal(facts: Record) -> set[str]:
    """The kinds of the goals; “other” for one that nobody sorted, so that it counts as open."""
    return {goal.text("kind") or "other" for goal in facts.records("goals")}


def _only_selling(facts: Record) -> bool:
    kinds = _kinds_of_goal(facts)
    return bool(kinds) and kinds <= _SELLING


def _only_marketing(facts: Record) -> bool:
    """All goals are marketing, though not all of them sell (which is said by another check)."""
    kinds = _kinds_of_goal(facts)
    return bool(kinds) and kinds <= _MARKETING and not kinds <= _SELLING


def _only_promotional(facts: Record) -> bool:
    used = [row for row in facts.records("types") if row.text("use") != "out"]
    return bool(used) and all(map(_promotes, used))


def _promotes(kind_of_post: Record) -> bool:
    return kind_of_post.flag("promotional") or kind_of_post.text("message") == "promotional"


def _lists_no_goal(case: Case) -> Iterator[Spot]:
    for section in filled_in(case, "purpose-goals"):
        if not _has_goals(section.facts):
            yield Spot(section.id, path=("goals",))


def _has_goals(facts: Record) -> bool:
    return bool(facts.records("goals"))


def _too_long(statement: str) -> bool:
    return len(statement.split()) > _MOST_WORDS


def _statements(case: Case) -> Iterator[tuple[Spot, str]]:
    """The purpose and what each goal says in one sentence, with their places."""
    for section in case.sections_of("purpose-goals"):
        yield Spot(section.id, path=("statement",)), section.facts.text("statement")
        for index, goal in enumerate(section.facts.records("goals")):
            yield Spot(section.id, path=("goals", index, "statement")), goal.text("statement")


def _long_statements(case: Case) -> Iterator[Spot]:
    for spot, statement in _statements(case):
        if _too_long(statement):
            words = {"count": str(len(statement.split()))}
            yield Spot(spot.section, path=spot.path, words=words)


def _vague_statements(case: Case) -> Iterator[Spot]:
    for spot, statement in _statements(case):
        found = tuple(match[0] for match in _VAGUE.finditer(statement))
        if found:
            yield Spot(spot.section, path=spot.path, words={"found": quoted(found)})


def _uncommitted(row: Record) -> bool:
    """An experiment that is under way or ahead; what has ended is past helping."""
    return row.text("state") not in ("kept", "changed", "stopped")


def _experiment_lacks(*fields: str) -> Look:
    return rows_lacking("experiments", "experiments", *fields, where=_uncommitted)


CHECKS = (
    Check(
        id="0-08",
        title="Goals",
        severity=Severity.ERROR,
        look=each_of(
            saying(
                _lists_no_goal,
                "“{title}” lists no goal yet.",
                "Add two to five: each for somebody, each measurable.",
            ),
            nothing_says(_GOALS_IN_WORDS, "purpose-goals", unless=bool),
        ),
        sentence="Nothing says what your goals are.",
        hint="Add the section on purpose and goals, or say why you need none.",
        why="Without goals nobody can tell whether it works, or what belongs and what does not.",
        reference=MAKING,
        checked_on=READ_ON,
        kind="purpose-goals",
    ),
    Check(
        id="0-10",
        title="Goals that can be said",
        severity=Severity.ERROR,
        look=each_of(
            facts_where(
                "purpose-goals",
                lambda facts: _has_goals(facts) and empty("statement")(facts),
                "statement",
            ),
            saying(
                rows_where("purpose-goals", "goals", empty("statement"), "statement"),
                "The goal “{row}” is not yet said in one sentence.",
            ),
        ),
        sentence="“{title}” does not say in one sentence what it is all for.",
        hint="Write one sentence that a new colleague could repeat from memory.",
        why="A goal that one cannot put into words guides nobody.",
        reference=MAKING,
        checked_on=READ_ON,
    ),
    Check(
        id="0-10-plain",
        title="Goals in plain words",
        severity=Severity.WARNING,
        look=each_of(
            _long_statements,
            saying(
                _vague_statements,
                "{place}: {found} could mean anything.",
                "Say what will be different for whom.",
            ),
        ),
        sentence="{place}: this takes {count} words.",
        hint="Cut it to about 25, so that people can quote it.",
        why="People follow what they can repeat.",
        reference=MAKING,
        checked_on=READ_ON,
    ),
    Check(
        id="0-11",
        title="More than advertising",
        severity=Severity.WARNING,
        look=each_of(
            facts_where("purpose-goals", _only_selling, "goals"),
            saying(
                facts_where("post-types", _only_promotional, "types"),
                "“{title}”: every kind of post promotes something.",
                "Add kinds that help, answer or show how things are done.",
            ),
        ),
        sentence="“{title}”: every goal sells something.",
        hint="Add a goal that is about listening or helping.",
        why="A channel that only advertises is most likely not going to work.",
        reference=MAKING,
        checked_on=READ_ON,
    ),
    Check(
        id="0-18",
        title="Messages that serve a goal",
        severity=Severity.WARNING,
        look=rows_lacking("messages", "messages", "goal"),
        sentence="The message “{row}” serves none of your goals.",
        hint="Choose its goal, or drop the message.",
        why="Staying on message means staying with what you defined in your goals.",
        reference=MAKING,
        checked_on=READ_ON,
        kind="messages",
    ),
    Check(
        id="0-23",
        title="Experiments with a commitment",
        severity=Severity.ERROR,
        look=each_of(
            saying(_experiment_lacks("goal"), "The experiment “{row}” serves no goal."),
            saying(_experiment_lacks("owner"), "The experiment “{row}” is looked after by nobody."),
            saying(_experiment_lacks("until"), "The experiment “{row}” has no last day."),
            saying(
                _experiment_lacks("measure"),
                "The experiment “{row}” does not say what you look at to tell whether it worked.",
            ),
        ),
        sentence="The experiment “{row}” is not complete.",
        hint="Give it a goal, an owner, a last day and a measure before it begins.",
        why="Not to experiment is a mistake; to do it without commitment is one too.",
        reference=MAKING,
        checked_on=READ_ON,
        kind="experiments",
    ),
    Check(
        id="1-21",
        title="More than marketing",
        severity=Severity.WARNING,
        look=facts_where("purpose-goals", _only_marketing, "goals"),
        sentence="“{title}”: marketing is the only use.",
        hint="Add another use, such as support, feedback or service alerts.",
        why="The same channels can inform, help and listen; most of their worth lies there.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
    ),
)
