"""Checks that what the guidelines rely on is there: lists with entries, groups with people."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.checks.finding import Finding, Severity
from smguide.model.guidelines import Guidelines
from smguide.model.registers import Registers, registers
from smguide.rules.workflow import Flow, Rule, Selector, Step, workflows

_LISTS = (
    ("who-may-post", "people", "lists nobody yet.", "Add the people who may post."),
    ("channels", "channels", "lists no channel yet.", "Add the accounts you use."),
    ("post-types", "types", "lists no kind of post yet.", "Add the kinds you tell apart."),
    ("approval-workflow", "rules", "has no rule yet.", "Say who must agree to what."),
    ("disclosure", "wordings", "offers no wording yet.", "Add words that people can copy."),
)
"""Kind of section, the field with its list, and what an empty one means."""


def lists_have_entries(guidelines: Guidelines) -> Iterator[Finding]:
    """The lists that other sections rely on are not empty (requirements 0-01, 4-04, 4-31)."""
    for kind, field, missing, hint in _LISTS:
        for section in guidelines.sections_of(kind):
            if not section.facts.values_of(field):
                yield Finding(
                    check="empty-list",
                    severity=Severity.WARNING,
                    section=section.id,
                    sentence=f"“{section.title}” {missing}",
                    hint=hint,
                    path=(field,),
                )


def clauses_say_something(guidelines: Guidelines) -> Iterator[Finding]:
    """No clause was left without a word."""
    for section in guidelines.sections:
        for number, clause in enumerate(section.clauses, start=1):
            if not clause.text.strip():
                yield Finding(
                    check="empty-clause",
                    severity=Severity.WARNING,
                    section=section.id,
                    sentence=f"Clause {number} of “{section.title}” is empty.",
                    hint="Write it, or remove it.",
                    clause=clause.id,
                )


def somebody_looks_after_them(guidelines: Guidelines) -> Iterator[Finding]:
    """The guidelines have an owner (domain.md DOC-1, requirement 0-13)."""
    owners = [section.facts.text("owner") for section in guidelines.sections_of("review-cycle")]
    if guidelines.sections and not guidelines.owner and not any(owners):
        last = guidelines.sections_of("review-cycle") or guidelines.sections
        yield Finding(
            check="DOC-1",
            severity=Severity.WARNING,
            section=last[-1].id,
            sentence="Nobody is named as owner of these guidelines.",
            hint="Name the person who looks after them.",
            path=("owner",) if last[-1].kind == "review-cycle" else (),
        )


def somebody_can_agree(guidelines: Guidelines) -> Iterator[Finding]:
    """Every group and role that has to agree to a post has people in it (domain.md APR-1)."""
    known = registers(guidelines)
    for workflow in workflows(guidelines):
        title = guidelines.section(workflow.section).title
        for name, rules in _asked_by(workflow.rules + workflow.floors, known).items():
            where = (
                f"“{rules[0]}”" if len(rules) == 1 else f"“{rules[0]}” and {len(rules) - 1} more"
            )
            yield Finding(
                check="APR-1",
                severity=Severity.WARNING,
                section=workflow.section,
                sentence=f"“{title}”: nobody is in “{name}”, so nobody can agree to {where}.",
                hint="Say who belongs to it under Who may post.",
            )


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
