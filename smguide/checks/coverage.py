"""Checks that what the guidelines rely on is there: lists with entries, groups with people."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.checks.check import STUDIED, Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.looking import each_of, missing_fact, saying
from smguide.model.registers import Registers
from smguide.rules.workflow import Flow, Rule, Selector, Step, workflows

_LISTS = (
    ("who-may-post", "people", "lists nobody yet.", "Add the people who may post."),
    ("channels", "channels", "lists no channel yet.", "Add the accounts you use."),
    ("post-types", "types", "lists no kind of post yet.", "Add the kinds you tell apart."),
    ("approval-workflow", "rules", "has no rule yet.", "Say who must agree to what."),
    ("disclosure", "wordings", "offers no wording yet.", "Add words that people can copy."),
)
"""Kind of section, the field with its list, and what an empty one means."""


def _empty_clauses(case: Case) -> Iterator[Spot]:
    for section in case.guidelines.sections:
        for number, clause in enumerate(section.clauses, start=1):
            if not clause.text.strip():
                yield Spot(section.id, clause.id, words={"number": str(number)})


def _no_owner(case: Case) -> Iterator[Spot]:
    guidelines = case.guidelines
    owners = [section.facts.text("owner") for section in guidelines.sections_of("review-cycle")]
    if guidelines.sections and not guidelines.owner and not any(owners):
        last = (guidelines.sections_of("review-cycle") or guidelines.sections)[-1]
        yield Spot(last.id, path=("owner",) if last.kind == "review-cycle" else ())


def _nobody_can_agree(case: Case) -> Iterator[Spot]:
    """Groups and roles that have to agree to a post and have nobody in them."""
    for workflow in workflows(case.guidelines):
        asked = _asked_by(workflow.rules + workflow.floors, case.registers)
        for name, rules in asked.items():
            more = f" and {len(rules) - 1} more" if len(rules) > 1 else ""
            yield Spot(workflow.section, words={"name": name, "rules": f"“{rules[0]}”{more}"})


def _asked_by(rules: tuple[Rule, ...], known: Registers) -> dict[str, list[str]]:
    """The groups and roles without people, each with the rules that ask them."""
    found: dict[str, list[str]] = {}
    for rule in rules:
        for selector in dict.fromkeys(_asked(rule.flow)):
            if known.find(selector.register, selector.id) and not _people(selector, known):
                found.setdefault(known.name(selector.register, selector.id), []).append(rule.name)
    return found


def _asked(flow: Flow) -> Iterator[Selector]:
    for step in flow.steps:
        yield from _asked_in(step)


def _asked_in(step: Step) -> Iterator[Selector]:
    yield from step.by
    for inner in step.parallel:
        yield from _asked_in(inner)


def _people(selector: Selector, known: Registers) -> set[str]:
    """Who is meant by a person, a role or a group, leavers aside."""
    if selector.register == "person":
        return {selector.id}
    roles = {selector.id} if selector.register == "role" else set()
    named: set[str] = set()
    if selector.register == "group":
        group = known.record("group", selector.id)
        roles, named = set(group.texts("roles")), set(group.texts("people"))
    holders = {
        person
        for person in known.names("person")
        if roles & set(known.record("person", person).texts("roles"))
    }
    return {p for p in named | holders if not known.record("person", p).text("left_on")}


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
    Check(
        id="APR-1",
        title="Rules that nobody can agree to",
        severity=Severity.WARNING,
        look=_nobody_can_agree,
        sentence="“{title}”: nobody is in “{name}”, so nobody can agree to {rules}.",
        hint="Say who belongs to it under Who may post.",
        why="A post that needs an agreement nobody can give is held for ever.",
        reference="Follows from the posting rules themselves",
        checked_on=STUDIED,
    ),
    Check(
        id="DOC-1",
        title="An owner, and a next review",
        severity=Severity.WARNING,
        look=_no_owner,
        sentence="Nobody is named as owner of these guidelines.",
        hint="Name the person who looks after them.",
        why="Guidelines that belong to nobody are reviewed by nobody.",
        reference="Practice: a published policy whose review fell due in March 2020 and never came",
        checked_on=STUDIED,
    ),
)
