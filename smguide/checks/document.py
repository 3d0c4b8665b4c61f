"""Checks that every set of guidelines has to pass, whatever the organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from smguide.checks.finding import Finding, Severity
from smguide.model.fields import label_of
from smguide.model.guidelines import Guidelines, Section
from smguide.model.kinds import section_kinds
from smguide.model.record import Path, Record, Value
from smguide.model.registers import references as all_references
from smguide.model.registers import registers
from smguide.model.validation import problems
from smguide.rules.mentions import mentions
from smguide.rules.workflow import workflows

_TO_FILL_IN = re.compile(r"(?<![\]!\\])\[([A-Z][\w’'-]+(?: [\w’'-]+){0,3})\](?![(\[:])")
"""Words in brackets as templates write them, such as “[Company]”; links are no such thing."""

_UNFINISHED = re.compile(r"\bTBD\b|\?\?+|\bTo be added\b|\blorem ipsum\b", re.IGNORECASE)
_LINK_TARGET = re.compile(r"^ {0,3}\[([^\]]+)\]:", re.MULTILINE)


def facts_fit_their_form(guidelines: Guidelines) -> Iterator[Finding]:
    """Every fact is what its field expects."""
    for problem in problems(guidelines):
        yield Finding(
            check="form",
            severity=Severity.ERROR,
            section=problem.section,
            sentence=problem.sentence,
            hint="Open the section and correct the field.",
            path=problem.path,
        )


def references_point_somewhere(guidelines: Guidelines) -> Iterator[Finding]:
    """Every person, role, channel … that is named exists (domain.md DOC-2)."""
    known = registers(guidelines)
    for reference in all_references(guidelines):
        if known.find(reference.registers, reference.target):
            continue
        section = guidelines.section(reference.section)
        place = label_of(section.kind, reference.path, section.facts)
        yield Finding(
            check="DOC-2",
            severity=Severity.ERROR,
            section=section.id,
            sentence=f"“{section.title}”, {place}: “{reference.target}” is not listed anywhere.",
            hint=f"Add this {_spoken(reference.registers)} or choose another.",
            path=reference.path,
        )


def rules_name_what_exists(guidelines: Guidelines) -> Iterator[Finding]:
    """Every person, group, channel … in a posting rule exists (domain.md DOC-2)."""
    known = registers(guidelines)
    for workflow in workflows(guidelines):
        for mention in mentions(workflow):
            if known.find(mention.register, mention.target):
                continue
            title = guidelines.section(workflow.section).title
            yield Finding(
                check="DOC-2",
                severity=Severity.ERROR,
                section=workflow.section,
                sentence=f"“{title}”, {mention.where}: “{mention.target}” is not listed anywhere.",
                hint=f"Add this {_spoken((mention.register,))} or change the rule.",
            )


def no_placeholders_left(guidelines: Guidelines) -> Iterator[Finding]:
    """No clause and no field still holds a placeholder of a template (domain.md DOC-3)."""
    links = _links(guidelines)
    for section in guidelines.sections:
        for clause in section.clauses:
            found = _placeholder(clause.text, links)
            if found:
                yield _unfilled(section, found, clause=clause.id)
        for path, text in _texts(section.facts):
            found = _placeholder(text, links)
            if found:
                yield _unfilled(section, found, path=path)


def _unfilled(section: Section, found: str, *, clause: str = "", path: Path = ()) -> Finding:
    place = f", {label_of(section.kind, path, section.facts)}," if path else ""
    return Finding(
        check="DOC-3",
        severity=Severity.WARNING,
        section=section.id,
        sentence=f"“{section.title}”{place} still holds the placeholder “{found}”.",
        hint="Write what it stands for, or remove it.",
        clause=clause,
        path=path,
    )


def _links(guidelines: Guidelines) -> frozenset[str]:
    """The names that stand for links anywhere in the text, in lower case."""
    texts = (clause.text for section in guidelines.sections for clause in section.clauses)
    return frozenset(name.casefold() for text in texts for name in _LINK_TARGET.findall(text))


def _placeholder(text: str, links: frozenset[str]) -> str:
    """The first placeholder in a text; empty where there is none."""
    for match in _TO_FILL_IN.finditer(text):
        if match[1].casefold() not in links:
            return match[0]
    unfinished = _UNFINISHED.search(text)
    return unfinished[0] if unfinished else ""


def _texts(value: Value, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text among facts with its place."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Record):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*path, index))


def sections_say_something(guidelines: Guidelines) -> Iterator[Finding]:
    """No section is without any text or fact, unless it is there for those below it."""
    above = {
        entry.section
        for entry, following in pairwise(guidelines.outline)
        if following.level > entry.level
    }
    for section in guidelines.sections:
        if section.id in above or section.facts or any(c.text.strip() for c in section.clauses):
            continue
        yield Finding(
            check="empty",
            severity=Severity.ADVICE,
            section=section.id,
            sentence=f"“{section.title}” says nothing yet.",
            hint="Write its first clause, or remove the section.",
        )


def kinds_are_known(guidelines: Guidelines) -> Iterator[Finding]:
    """Every section is of a kind that this program has a form for."""
    for section in guidelines.sections:
        if section.kind not in section_kinds():
            yield Finding(
                check="kind",
                severity=Severity.ADVICE,
                section=section.id,
                sentence=f"“{section.title}” is of a kind this program does not know.",
                hint="It is kept as it is; a newer smguide may have a form for it.",
            )


def _spoken(names: tuple[str, ...]) -> str:
    return " or ".join(
        name.replace("post-type", "kind of post").replace("-", " ") for name in names
    )
