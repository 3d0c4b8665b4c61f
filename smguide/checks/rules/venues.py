"""Checks of where: places people are, places of one’s own, and listening before speaking."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from smguide.checks.check import Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.durations import hours_in
from smguide.checks.words.looking import (
    date_at,
    each_of,
    facts_where,
    has,
    is_empty,
    row_name,
    rows_where,
    saying,
)
from smguide.checks.words.sources import COLUMBUS, PLATT, READ_ON
from smguide.model.record import Record

_A_YEAR = timedelta(days=365)
_SHORTEST_LISTENING = 14 * 24
"""Hours of listening below which nobody has seen much."""

_OWN_KINDS = frozenset({"blog", "wiki", "community"})


def _channels(case: Case) -> Iterator[tuple[str, int, Record]]:
    """Section, index and row of every channel that was not given up."""
    for section in case.sections_of("channels"):
        for index, row in enumerate(section.facts.values_of("channels")):
            if isinstance(row, Record) and row.text("status") != "retired":
                yield section.id, index, row


def _unmet_audiences(case: Case) -> Iterator[Spot]:
    """Audiences outside that are met nowhere, once there are channels at all."""
    if not any(_channels(case)):
        return
    met = _met(case)
    for audience, entry in case.registers.entries.get("audience", {}).items():
        if audience not in met and entry.record.text("scope") != "internal":
            yield Spot(entry.section, path=entry.path, words={"row": entry.name})


def _met(case: Case) -> set[str]:
    """Audiences with a channel or a meeting place, or of which it is said why they have none."""
    met = {audience for _, _, row in _channels(case) for audience in row.texts("audiences")}
    for section in case.sections_of("venues"):
        for rows in ("meetings", "nowhere"):
            met.update(row.text("audience") for row in section.facts.records(rows))
    return met


def _channels_for_nobody(case: Case) -> Iterator[Spot]:
    """Channels that are meant for no audience, once audiences are listed."""
    if not case.registers.entries.get("audience"):
        return
    meetings = {
        row.text("channel")
        for section in case.sections_of("venues")
        for row in section.facts.records("meetings")
    }
    for section, index, row in _channels(case):
        if not row.values_of("audiences") and row.text("id") not in meetings:
            path = ("channels", index, "audiences")
            yield Spot(section, path=path, words={"row": row_name(row, index)})


def _is_own(channel: Record) -> bool:
    return channel.text("hosting") == "own" or (
        channel.text("kind") in _OWN_KINDS and channel.text("hosting") != "service"
    )


def _unpromoted(case: Case) -> Iterator[Spot]:
    """Places of one’s own of which nothing says how people learn about them."""
    told = _told_under_venues(case, "made_known")
    for section, index, row in _channels(case):
        if _is_own(row) and is_empty(row.get("promotion")) and row.text("id") not in told:
            path = ("channels", index, "promotion")
            yield Spot(section, path=path, words={"row": row_name(row, index)})


def _told_under_venues(case: Case, column: str) -> set[str]:
    return {
        row.text("channel")
        for section in case.sections_of("venues")
        for row in section.facts.records("own_places")
        if not is_empty(row.get(column))
    }


def _instead_of_others(case: Case) -> Iterator[Spot]:
    """A place of one’s own, and none where people already are."""
    channels = tuple(_channels(case))
    if channels and all(_is_own(row) for _, _, row in channels):
        section, index, row = channels[0]
        path = ("channels", index, "adds_to")
        yield Spot(section, path=path, words={"row": row_name(row, index)})


def _not_asked_lately(case: Case) -> Iterator[Spot]:
    """Nobody has asked people for a year where they go, or ever."""
    sections = (*case.sections_of("venues"), *case.sections_of("channels"))
    if not sections or not any(_channels(case)):
        return
    asked = _asked_on(case)
    if not asked or max(asked) + _A_YEAR < case.today:
        yield Spot(sections[0].id, path=("survey_last",))


def _asked_on(case: Case) -> list[date]:
    places = (
        *((section.facts, "survey_last") for section in case.sections_of("channels", "venues")),
        *((row, "asked_on") for _, _, row in _channels(case)),
    )
    days = (date_at(facts, (key,)) for facts, key in places)
    return [day for day in days if day]


def _hardly_listens_first(facts: Record) -> bool:
    period = facts.text("listening_period")
    return bool(period) and hours_in(period) < _SHORTEST_LISTENING


CHECKS = (
    Check(
        id="4-21",
        title="Audiences that are met somewhere",
        severity=Severity.ERROR,
        look=_unmet_audiences,
        sentence="No channel reaches “{row}”.",
        hint="Choose this audience for a channel, or say under Venues why it is met nowhere.",
        why="Go where the people you are trying to reach go.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-21-venue",
        title="Channels that are there for somebody",
        severity=Severity.WARNING,
        look=_channels_for_nobody,
        sentence="“{row}” is meant for none of the audiences.",
        hint="Choose the audiences that are there, or think of giving the channel up.",
        why="A channel without an audience takes time and reaches nobody.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-22",
        title="Places of one’s own are made known",
        severity=Severity.WARNING,
        look=_unpromoted,
        sentence="Nothing says how people learn about “{row}”.",
        hint="Say where you tell people about it, again and again.",
        why="Nobody comes by a place of one’s own by chance; it has to be marketed.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-23",
        title="Staying where people already are",
        severity=Severity.WARNING,
        look=each_of(
            saying(
                rows_where("venues", "own_places", has("with", "replaces"), "with"),
                "“{row}” takes the place of where people already are.",
            ),
            _instead_of_others,
        ),
        sentence="“{row}” is a place of your own, and there is none where people already are.",
        hint="Stay where they are as well, and lead from there to yours.",
        why="Most people stay where they are going anyway.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-24",
        title="Asking where people go",
        severity=Severity.ADVICE,
        look=_not_asked_lately,
        sentence="Nobody has asked for a year where the people you want to reach go.",
        hint="Ask some of them, and note the day.",
        why="Where people meet changes faster than any plan.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="3-10",
        title="Listening for a few weeks first",
        severity=Severity.WARNING,
        look=facts_where("channels", _hardly_listens_first, "listening_period"),
        sentence="“{title}” lets a channel speak after less than two weeks of listening.",
        hint="Three weeks are a good beginning.",
        why="Watch the traffic for a few weeks before you have a plan for it.",
        reference=COLUMBUS,
        checked_on=READ_ON,
    ),
)
