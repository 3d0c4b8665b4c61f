"""Checks of doors: who may join in, who may shut somebody out, and whose house it is (1-02 …)."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.checks.check import Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.channel_rows import in_column, live, live_channels
from smguide.checks.words.looking import (
    FactTest,
    each_of,
    empty,
    facts_where,
    has,
    rows_lacking,
    rows_where,
    saying,
)
from smguide.checks.words.sources import ENTERPRISE, READ_ON
from smguide.model.record import Record

_CLOSED = ("customers", "members", "internal")
_COMMUNITIES = ("community", "group", "wiki", "internal")
_CRITERIA = ("as_good", "affordable", "people_come")
_SCORES = ("groups", "mobile", "integration", "access", "ads", "own")


def _places(case: Case) -> tuple[Record, ...]:
    return tuple(
        place
        for section in case.sections_of("moderation")
        for place in section.facts.records("places")
    )


def _closed_without_level(case: Case) -> Iterator[Spot]:
    """Closed channels for which the section on moderation has no level of access."""
    if not case.sections_of("moderation"):
        return
    described = {place.text("channel") for place in _places(case) if place.text("level")}
    for spot, channel in live_channels(case):
        if channel.text("openness") in _CLOSED and channel.text("id") not in described:
            yield in_column(spot, "openness")


def _power_without_owner(case: Case) -> Iterator[Spot]:
    """Channels where comments can be removed or people blocked, and nobody is named who may."""
    if _roles_moderate(case):
        return
    named = {place.text("channel") for place in _places(case) if place.texts("moderators")}
    for spot, channel in live_channels(case):
        power = channel.flag("can_delete") or channel.flag("can_block")
        if power and not channel.texts("moderators") and channel.text("id") not in named:
            yield in_column(spot, "moderators")


def _roles_moderate(case: Case) -> bool:
    """Whether roles are named that may remove and block everywhere."""
    return any(
        section.facts.texts(field)
        for kind, field in (("tone-feedback", "may_remove"), ("moderation", "roles"))
        for section in case.sections_of(kind)
    )


def _own_house_undecided(case: Case) -> Iterator[Spot]:
    """Communities on own servers that nobody has decided to build."""
    decided = {
        decision.text("channel")
        for section in case.sections_of("build-or-use")
        for decision in section.facts.records("decisions")
    }
    left_out = case.is_answered("build-or-use") and not case.sections_of("build-or-use")
    for spot, channel in live_channels(case):
        own = channel.text("hosting") == "own" and channel.text("kind") in _COMMUNITIES
        if own and not left_out and channel.text("id") not in decided:
            yield in_column(spot, "hosting")


def _built_on_hope(decision: Record) -> bool:
    """We build our own, though one of the three criteria is not a plain yes."""
    builds = decision.text("choice") == "build"
    return builds and any(decision.text(criterion) != "yes" for criterion in _CRITERIA)


def _never_scored(case: Case) -> Iterator[Spot]:
    """Live channels on no service that was scored; where services are compared at all."""
    selections = case.sections_of("service-selection")
    scored = {
        channel
        for section in selections
        for service in section.facts.records("services")
        if not empty(*(f"score_{one}" for one in _SCORES))(service)
        for channel in service.texts("channels")
    }
    for spot, channel in live_channels(case) if selections else ():
        if channel.text("id") not in scored:
            yield spot


def _endless_pilot(facts: Record) -> bool:
    """A pilot inside without a last day, or without an activity that it has to reach."""
    inside = facts.text("path") in ("inside", "both")
    return inside and (empty("until")(facts) or empty("weekly_floor", "active_share")(facts))


def _openness(*values: str) -> FactTest:
    return live(has("openness", *values))


CHECKS = (
    Check(
        id="1-02",
        title="Channels that are not open",
        severity=Severity.WARNING,
        look=rows_lacking(
            "channels",
            "channels",
            "openness_reason",
            where=lambda row: (
                _openness("members", "internal")(row) and row.text("kind") != "internal"
            ),
        ),
        sentence="“{row}” is not open to everybody, and nothing says why.",
        hint="Open it, or write down the reason.",
        why="Where strangers cannot join, nothing social happens.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
    ),
    Check(
        id="1-04",
        title="Levels of access that are described",
        severity=Severity.ERROR,
        look=each_of(
            _closed_without_level,
            saying(
                rows_lacking("moderation", "places", "level"),
                "“{title}”: “{row}” has no level of access.",
            ),
            saying(
                rows_lacking("moderation", "levels", "who", "way_in"),
                "“{title}”: nothing says who belongs to the level “{row}”, or how one gets in.",
                "Describe it so plainly that two people would sort a newcomer the same way.",
            ),
        ),
        sentence="“{row}” is not open to everybody, but its level of access is described nowhere.",
        hint="Add the place under Moderation and choose its level.",
        why="Degrees of access are fine if they are clearly defined and fairly applied.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
        kind="moderation",
    ),
    Check(
        id="1-05",
        title="Places for customers only",
        severity=Severity.WARNING,
        look=rows_where("channels", "channels", _openness("customers"), "openness"),
        sentence="“{row}” is for customers only.",
        hint="Open it, or accept this with the reason.",
        why="It is hard to enforce, and people who might become customers cannot see you.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
    ),
    Check(
        id="1-06",
        title="A pilot inside that ends",
        severity=Severity.WARNING,
        look=facts_where("pilot", _endless_pilot, "until"),
        sentence="“{title}”: the pilot inside has no last day, or no activity it has to reach.",
        hint="Set the last day, and how many posts a week show that it lives.",
        why="Networks only for colleagues often fade without anybody deciding it.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
        kind="pilot",
    ),
    Check(
        id="1-19",
        title="Powers that somebody holds",
        severity=Severity.WARNING,
        look=_power_without_owner,
        sentence="“{row}”: comments can be removed or people blocked, and nobody is named who may.",
        hint="Name those who may, here or under Moderation.",
        why="A power that belongs to nobody in particular is used on a bad day.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
        kind="moderation",
    ),
    Check(
        id="1-24",
        title="A platform of one’s own",
        severity=Severity.WARNING,
        look=each_of(
            rows_where("build-or-use", "decisions", _built_on_hope, "choice"),
            saying(
                _own_house_undecided,
                "“{row}” runs on a platform of your own, and no decision says why.",
                "Add the decision under Build our own, or use what is there.",
            ),
        ),
        sentence="“{row}”: you build your own, though not all three questions are answered yes.",
        hint="Use what is there, or say what has to change first.",
        why="A network of one’s own is seldom as good, costs more than planned, and few come.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
        kind="build-or-use",
    ),
    Check(
        id="1-31",
        title="Services chosen by what you need",
        severity=Severity.WARNING,
        look=_never_scored,
        sentence="“{row}” is on a service that was never scored.",
        hint="Score the service under Choosing services, and name the channel there.",
        why="Which service suits depends on what you need, not on where everybody is.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
        kind="service-selection",
    ),
)
