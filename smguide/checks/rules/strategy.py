"""Checks of the plan: goals, what they serve, the way to them, and what we have to say.

Plans may be unfinished: what the source text demands outright is a warning or advice here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from smguide.checks.check import Case, Check, Look, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.looking import (
    each_of,
    empty,
    every_row,
    has,
    is_empty,
    row_name,
    rows_lacking,
    rows_where,
    saying,
)
from smguide.checks.words.text import quoted
from smguide.model.record import Record

_LOOKED_UP = date(2026, 11, 23)
_CELLS = ("strategy", "tactics", "resources", "measure")


def _goals_where(test: Callable[[Case, Record], bool], field: str = "") -> Look:
    """The goals of a section that pass the test, named together; the first is the place."""

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of("purpose-goals"):
            goals = tuple(enumerate(section.facts.records("goals")))
            found = [(index, goal) for index, goal in goals if test(case, goal)]
            if found:
                first = found[0][0]
                path = ("goals", first, field) if field else ("goals", first)
                names = quoted(tuple(row_name(goal, index) for index, goal in found))
                yield Spot(section.id, path=path, words={"goals": names})

    return look


def _has_no_plan(case: Case, goal: Record) -> bool:
    return all(
        plan.text("goal") != goal.text("id")
        for _, _, plan in every_row(case, "purpose-goals", "plans")
    )


def _serves_nothing(_case: Case, goal: Record) -> bool:
    return is_empty(goal.get("objective"))


def _groups_forgotten(case: Case) -> Iterator[Spot]:
    """Groups that a goal is for and that its plans, where there are any, pass over."""
    for section, index, goal in every_row(case, "purpose-goals", "goals"):
        plans = [p for p in section.facts.records("plans") if p.text("goal") == goal.text("id")]
        planned = {plan.text("audience") for plan in plans}
        if not plans or "" in planned:
            continue
        for audience in goal.texts("audiences"):
            if audience not in planned:
                words = {
                    "row": row_name(goal, index),
                    "audience": case.registers.name("audience", audience),
                }
                yield Spot(section.id, path=("plans",), words=words)


def _skill_without_course(message: Record) -> bool:
    gap = has("skill_held", "no", "partly")(message)
    return gap and empty("skill_training")(message)


CHECKS = (
    Check(
        id="2-20",
        title="From goal to way to means",
        severity=Severity.ADVICE,
        look=each_of(
            saying(
                _goals_where(_has_no_plan),
                "No plan says how you get to {goals}.",
                "Add a row under “How we get there”: for whom, the way, what you do.",
            ),
            rows_lacking("purpose-goals", "plans", "goal"),
        ),
        sentence="The plan “{row}” serves no goal.",
        hint="Choose its goal, or let it go.",
        why="A goal without a way stays a wish; a way without a goal is only busy.",
        reference="Before Leaping: six steps (2-20: it needs goals, strategies, tactics and rules)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-23",
        title="A plan for each goal and each group",
        severity=Severity.WARNING,
        look=each_of(
            saying(
                _groups_forgotten,
                "“{row}” is meant for {audience} too, and no plan says how.",
                "Add a row for this group, or take it from the goal.",
            ),
            rows_lacking("purpose-goals", "plans", *_CELLS),
        ),
        sentence="The plan “{row}” does not say all four: the way, what we do, what it takes, and "
        "how you will know.",
        hint="Fill in what is missing, in a few words.",
        why="Each group needs ways, means and figures of its own.",
        reference="Before Leaping: six steps (2-23: each goal for each stakeholder group)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-24",
        title="What a goal serves",
        severity=Severity.WARNING,
        look=_goals_where(_serves_nothing, "objective"),
        sentence="Nothing says which aim of the organisation {goals} would serve.",
        hint="Name it: fewer calls, more applicants, better products.",
        why="Goals that serve nothing else lose their hours in the first lean year.",
        reference="Before Leaping: six steps (2-24: relate back to the company’s objectives)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-41",
        title="Skills that are still missing",
        severity=Severity.WARNING,
        look=rows_where("messages", "messages", _skill_without_course, "skill_training"),
        sentence="“{row}” takes a skill that you do not have yet, and no course is named for it.",
        hint="Name the course, or choose a form that you master.",
        why="What one does depends on what those who do it can do.",
        reference="Before Leaping: six steps (2-41: the skill levels of those involved)",
        checked_on=_LOOKED_UP,
    ),
)
