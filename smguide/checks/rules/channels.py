"""Checks of the channel register: somebody is there, often enough, and answers (0-01 to 1-34)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from smguide.checks.check import Case, Check, Look, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.channel_rows import in_column, live, live_channels
from smguide.checks.words.looking import (
    date_at,
    each_of,
    empty,
    has,
    is_empty,
    only_if,
    rows_where,
    saying,
    spoken_date,
    with_section,
)
from smguide.checks.words.people_there import gone, people_by_id
from smguide.checks.words.sources import ENTERPRISE, MAKING, READ_ON
from smguide.checks.words.text import quoted
from smguide.model.wording import in_words

_PEOPLE_ENOUGH = 2


_PROMISES: Mapping[str, str] = {
    "owner": "an owner",
    "respond_within": "a time within which we answer",
    "posts_at_least": "a rhythm",
}
"""What every live channel needs, by column: somebody, an answer, and life (0-01)."""


def _broken_promises(case: Case) -> Iterator[tuple[Spot, list[str]]]:
    """Every live channel that lacks something, with the columns; a rhythm may be planned too."""
    planned = {
        row.text("channel")
        for section in case.sections_of("cadence")
        for row in section.facts.records("rhythm")
    }
    for spot, channel in live_channels(case):
        lacking = [column for column in _PROMISES if is_empty(channel.get(column))]
        if channel.text("id") in planned and "posts_at_least" in lacking:
            lacking.remove("posts_at_least")
        if lacking:
            yield spot, lacking


def _lacks_only(column: str) -> Look:
    """Live channels that lack this and nothing else, so that a channel has one finding."""
    return lambda case: (
        in_column(spot, column) for spot, lacking in _broken_promises(case) if lacking == [column]
    )


def _lacks_several(case: Case) -> Iterator[Spot]:
    """Live channels that lack more than one of the three: one finding names them all."""
    for spot, lacking in _broken_promises(case):
        if len(lacking) > 1:
            names = in_words(_PROMISES[column] for column in lacking)
            yield in_column(spot, lacking[0], lacking=names)


def _too_few_people(case: Case) -> Iterator[Spot]:
    people = people_by_id(case)
    for spot, channel in live_channels(case):
        named = set(channel.texts("administrators"))
        there = [one for one in named if not gone(people.get(one), case.today)]
        if len(there) < _PEOPLE_ENOUGH:
            yield in_column(spot, "administrators", count=_COUNT[len(there)])


_COUNT: Mapping[int, str] = {0: "nobody", 1: "only one person"}


def _all_away(case: Case) -> Iterator[Spot]:
    """Channels where on some day from today on everybody who can sign in is away."""
    absences = _absences(case)
    for spot, channel in live_channels(case):
        named = channel.texts("administrators")
        if len(set(named)) < _PEOPLE_ENOUGH:
            continue
        day = _first_day_without(named, absences, case.today)
        if day:
            yield in_column(spot, "administrators", date=spoken_date(day))


def _absences(case: Case) -> tuple[tuple[str, date, date], ...]:
    """Who is away from when until when; an absence without an end lasts."""
    return tuple(
        (row.text("person"), first, date_at(row, ("until",)) or date.max)
        for section in case.sections_of("approval-workflow")
        for row in section.facts.records("absences")
        if (first := date_at(row, ("from",)))
    )


def _first_day_without(
    named: tuple[str, ...], absences: tuple[tuple[str, date, date], ...], today: date
) -> date | None:
    """The first day on which none of these people is there: always one on which somebody leaves."""
    days = sorted({max(first, today) for _, first, last in absences if last >= today})
    for day in days:
        away = {person for person, first, last in absences if first <= day <= last}
        if away.issuperset(named):
            return day
    return None


def _hard_to_find(case: Case) -> Iterator[Spot]:
    """Live channels of which nothing says where they are found: one finding names them all."""
    found = [
        spot
        for spot, channel in live_channels(case)
        if empty("found_by", "linked_from")(channel) and channel.text("kind") != "internal"
    ]
    if found:
        names = quoted(tuple(spot.words["row"] for spot in found))
        yield in_column(found[0], "found_by", names=names)


CHECKS = (
    Check(
        id="0-01",
        title="Channels that somebody answers for",
        severity=Severity.ERROR,
        look=each_of(
            _lacks_only("owner"),
            saying(
                _lacks_several,
                "“{row}” lacks {lacking}.",
                "Fill it in under Channels, or pause the channel.",
            ),
        ),
        sentence="“{row}” has no owner.",
        hint="Name somebody inside who answers for it, or pause it.",
        why="Accounts are opened and then not worked. Nobody notices what belongs to nobody.",
        reference=MAKING,
        checked_on=READ_ON,
    ),
    Check(
        id="0-03",
        title="A promise when to answer",
        severity=Severity.ERROR,
        look=_lacks_only("respond_within"),
        sentence="“{row}” does not say within what time we answer.",
        hint="Promise what you can keep on a bad day, such as one working day.",
        why="People write because they expect an answer. Without a promise everybody guesses.",
        reference=MAKING,
        checked_on=READ_ON,
    ),
    Check(
        id="0-06",
        title="A person answers",
        severity=Severity.WARNING,
        look=each_of(
            rows_where(
                "channels", "channels", live(has("first_reply", "automatic")), "first_reply"
            ),
            saying(
                lambda case: (
                    Spot(section.id, path=("automatic_reply",))
                    for section in case.sections_of("tone-feedback")
                    if section.facts.text("automatic_reply") == "alone"
                ),
                "“{title}”: an automatic reply may stand alone.",
            ),
        ),
        sentence="“{row}”: people get only an automatic reply.",
        hint="Let a person answer too; the automatic note may say that somebody is coming.",
        why="A machine that keeps callers away from people is worse than a late answer.",
        reference=MAKING,
        checked_on=READ_ON,
    ),
    Check(
        id="1-01",
        title="Channels that people can find",
        severity=Severity.ADVICE,
        look=_hard_to_find,
        sentence="Nothing says how people find {names}.",
        hint="Say where each is linked from, or how one joins.",
        why="What is hard to find or to join is not used.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
    ),
    Check(
        id="1-32",
        title="Channels with a rhythm",
        severity=Severity.ERROR,
        look=_lacks_only("posts_at_least"),
        sentence="“{row}” is live and has no rhythm.",
        hint="Say how often you post at least, or pause the channel.",
        why="A channel gathering dust can be worse than none: people think you have closed down.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
    ),
    Check(
        id="1-34",
        title="Two people for every channel",
        severity=Severity.ERROR,
        look=each_of(
            _too_few_people,
            saying(
                only_if(with_section("approval-workflow"), _all_away),
                "“{row}”: on {date} everybody who can sign in is away.",
                "Give somebody else access for these days.",
            ),
        ),
        sentence="“{row}”: {count} can sign in.",
        hint="Name at least two people who work here now.",
        why="With one person, a holiday or a resignation silences the channel.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
    ),
)
