"""Checks of those who take part: who agrees, hours there are, courses, and people who stir."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, time

from smguide.checks.check import Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.rules.readiness import not_small
from smguide.checks.words.looking import (
    date_at,
    each_of,
    every_row,
    filled_in,
    has,
    is_empty,
    row_name,
    saying,
)
from smguide.checks.words.text import quoted
from smguide.model.record import Record

_LOOKED_UP = date(2026, 11, 23)
_COMMUNITIES = has("kind", "group", "community")
_HOUR = 3600
_MINUTE = 60
_SIDES = ("inside", "outside")


def _management_not_asked(case: Case) -> Iterator[Spot]:
    for section in filled_in(case, "review-cycle"):
        areas = {row.text("area") for row in section.facts.records("departments")}
        if is_empty(section.facts.get("must_agree")) and "management" not in areas:
            yield Spot(section.id, path=("must_agree",))


def _heads_not_named(case: Case) -> Iterator[Spot]:
    """Departments without a person, once there are people to choose from."""
    if not case.registers.names("person"):
        return
    for section in case.sections_of("review-cycle"):
        rows = tuple(enumerate(section.facts.records("departments")))
        lacking = [(i, row) for i, row in rows if is_empty(row.get("person"))]
        if lacking:
            path = ("departments", lacking[0][0], "person")
            names = quoted(tuple(row_name(row, i) for i, row in lacking))
            yield Spot(section.id, path=path, words={"departments": names})


def _hours_over(case: Case) -> Iterator[Spot]:
    needed = _hours_needed(case)
    for section, index, person in every_row(case, "who-may-post", "people"):
        hours = person.number("weekly_hours")
        wanted = needed.get(person.text("id"), 0.0)
        if hours and wanted > hours:
            words = {
                "row": row_name(person, index),
                "hours": _spoken_hours(hours),
                "needed": _spoken_hours(wanted),
            }
            yield Spot(section.id, path=("people", index, "weekly_hours"), words=words)


def _hours_needed(case: Case) -> Mapping[str, float]:
    """Hours a week that the schedule takes from each person: the larger of plan and diary.

    What a channel takes is shared evenly by those who look after it; the blocks in the diary are
    where these hours are spent and are not added to them.
    """
    planned: defaultdict[str, float] = defaultdict(float)
    for _, _, row in every_row(case, "cadence", "rhythm"):
        people = row.texts("people")
        for person in people:
            hours = row.number("posting_hours") + row.number("listening_hours")
            planned[person] += hours / len(people)
    blocked: defaultdict[str, float] = defaultdict(float)
    for _, _, row in every_row(case, "cadence", "blocks"):
        blocked[row.text("person")] += _block_hours(row)
    return {p: max(planned[p], blocked[p]) for p in {*planned, *blocked}}


def _block_hours(block: Record) -> float:
    begin, end = _seconds(block.text("from")), _seconds(block.text("until"))
    return len(set(block.texts("days"))) * max(0, end - begin) / _HOUR


def _seconds(text: str) -> int:
    try:
        moment = time.fromisoformat(text)
    except ValueError:
        return 0
    return moment.hour * _HOUR + moment.minute * _MINUTE


def _spoken_hours(hours: float) -> str:
    return f"{hours:.1f}".removesuffix(".0")


def _community_is_quiet(case: Case) -> Iterator[Spot]:
    """Live communities that nobody inside, or nobody outside, keeps going."""
    if any(absence.kind == "champions" for absence in case.guidelines.absent):
        return
    for section, index, channel in every_row(case, "channels", "channels"):
        if not (_COMMUNITIES(channel) and has("status", "live")(channel)):
            continue
        sides = _sides(case, channel.text("id"))
        missing = [side for side in _SIDES if side not in sides]
        if missing:
            words = {"row": row_name(channel, index), "sides": " and nobody ".join(missing)}
            yield Spot(section.id, path=("channels", index), words=words)


def _sides(case: Case, channel: str) -> set[str]:
    champions = (row for _, _, row in every_row(case, "champions", "champions"))
    return {row.text("where") for row in champions if channel in row.texts("channels")}


def _untrained(case: Case) -> Iterator[Spot]:
    required = {
        course
        for course in case.registers.names("training")
        if case.registers.record("training", course).flag("required")
    }
    for section, index, person in every_row(case, "who-may-post", "people"):
        missing = [c for c in sorted(required) if c not in person.texts("trainings")]
        if missing and _is_voice(case, person):
            names = quoted(tuple(case.registers.name("training", c) for c in missing))
            words = {"row": row_name(person, index), "courses": names}
            yield Spot(section.id, path=("people", index, "trainings"), words=words)


def _is_voice(case: Case, person: Record) -> bool:
    """Still here, and in a role that may post."""
    left = date_at(person, ("left_on",))
    roles = (case.registers.record("role", role) for role in person.texts("roles"))
    return not (left and left <= case.today) and any(map(has("may", "post"), roles))


CHECKS = (
    Check(
        id="2-21",
        title="Those who must agree to these guidelines",
        severity=Severity.ERROR,
        look=each_of(
            saying(
                _heads_not_named,
                "Nobody speaks for {departments} when these guidelines are agreed.",
                "Name a person for each department, or take the department out.",
            ),
            _management_not_asked,
        ),
        sentence="“{title}” does not say who must agree to these guidelines, management for one.",
        hint="Choose the roles that must agree. This is about the guidelines, not about each post.",
        why="What heads of department did not agree to, their people are not given time for.",
        reference="Before Leaping: six steps (2-21: executive management along with every "
        "department head)",
        checked_on=_LOOKED_UP,
        applies=not_small,
    ),
    Check(
        id="2-26",
        title="Hours that there are",
        severity=Severity.WARNING,
        look=_hours_over,
        sentence="{row} has {hours} hours a week for this, and the schedule takes {needed}.",
        hint="Plan less, share the channel with somebody, or agree on more hours.",
        why="What is planned beyond the hours there are is done badly or at night.",
        reference="Before Leaping: six steps (2-26: it can be time consuming as well)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-42",
        title="Somebody who stirs",
        severity=Severity.WARNING,
        look=_community_is_quiet,
        sentence="“{row}” is a community, and nobody {sides} is listed who keeps it going.",
        hint="Ask somebody who likes being there, and list them under Champions.",
        why="Without activity it dies, however good it looks.",
        reference="Before Leaping: six steps (2-42: internal and external supporters)",
        checked_on=_LOOKED_UP,
        kind="champions",
    ),
    Check(
        id="2-52",
        title="Voices with their courses",
        severity=Severity.ERROR,
        look=_untrained,
        sentence="{row} may post, and has not done {courses}.",
        hint="Enter the course when it is done, or take the right to post away until then.",
        why="Nobody should learn in public what a morning would have taught.",
        reference="Before Leaping: six steps (2-52: company-wide training program)",
        checked_on=_LOOKED_UP,
    ),
)
