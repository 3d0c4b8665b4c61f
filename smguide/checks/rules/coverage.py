"""Checks that what the guidelines rely on is there: lists with entries, groups with people."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.checks.check import STUDIED, Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.fixes import REMOVE_CLAUSE
from smguide.checks.words.looking import each_of, missing_fact, saying

_LISTS = (
    ("who-may-post", "people", "lists nobody yet.", "Add the people who may post."),
    ("channels", "channels", "lists no channel yet.", "Add the accounts you use."),
    ("post-types", "types", "lists no kind of post yet.", "Add the kinds you tell apart."),
    ("approval-workflow", "rules", "has no rule yet.", "Say who must agree to what."),
)
"""Kind of section, the field with its list, and what an empty one means."""


def _empty_clauses(case: Case) -> Iterator[Spot]:
    for section in case.guidelines.sections:
        for number, clause in enumerate(section.clauses, start=1):
            if not clause.text.strip():
                yield Spot(section.id, clause.id, words={"number": str(number)})


CHECKS = (
    Check(
        id="empty-clause",
        title="Clauses without words",
        severity=Severity.WARNING,
        look=_empty_clauses,
        sentence="Clause {number} of “{title}” is empty.",
        hint="Write it, or remove it.",
        why="An empty clause is numbered and printed like any other.",
        reference="Practice: stub sections in published guidelines",
        checked_on=STUDIED,
        fix=REMOVE_CLAUSE,
    ),
    Check(
        id="empty-list",
        title="Lists that others rely on",
        severity=Severity.WARNING,
        look=each_of(
            *(
                saying(missing_fact(kind, field), f"“{{title}}” {missing}", hint)
                for kind, field, missing, hint in _LISTS
            )
        ),
        sentence="“{title}” has an empty list.",
        hint="Add its first entry.",
        why="Other sections and the posting rules choose from these lists.",
        reference="Requirements 0-01, 4-04, 4-31",
        checked_on=STUDIED,
    ),
)
