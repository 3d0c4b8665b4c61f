"""Checks that every set of guidelines has to pass, whatever the organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from smguide.checks.check import STUDIED, Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.fixes import REMOVE_REFERENCE
from smguide.checks.memory import Memory
from smguide.checks.words.looking import date_at, each_of, saying
from smguide.checks.words.text import fact_texts
from smguide.model.fields import label_of
from smguide.model.guidelines import Clause, Section
from smguide.model.kinds import section_kinds
from smguide.model.record import Path
from smguide.model.validation import Problem, section_problems
from smguide.model.wording import date_in_words
from smguide.rules.mentions import mentions

_TO_FILL_IN = re.compile(
    r"(?<![\]!\\])\[(?!(?:PIC|PICTURE|VIDEO|AUDIO|AD|LINK)\])"
    r"([A-Z][\w’'-]+(?: [\w’'-]+){0,3})\](?![(\[:])"
)
"""Words in brackets as templates write them: “[Company]”. Links and “[PIC]” are no such thing."""

_UNFINISHED = re.compile(
    r"\bTBD\b|\?\?+|\b(?-i:To) be (?:added|defined|confirmed|decided)\b|\bothers\?|\blorem ipsum\b",
    re.IGNORECASE,
)
_HISTORY = frozenset(
    ("signed_off_by", "tasked_by", "time_granted_by", "told_by", "agreed_by", "log", "sessions")
)
"""Fields that tell what somebody did, rather than what they do."""

_CODE = re.compile(r"(`+).*?\1", re.DOTALL)
_LINK_TARGET = re.compile(r"^ {0,3}\[([^\]]+)\]:", re.MULTILINE)


def _unfit_facts(case: Case) -> Iterator[Spot]:
    for section in case.guidelines.sections:
        for problem in case.memory.once(section_problems, section):
            yield _unfit(problem)


def _unfit(problem: Problem) -> Spot:
    return Spot(problem.section, path=problem.path, words={"problem": problem.sentence})


def _references_to_nothing(case: Case) -> Iterator[Spot]:
    for reference in case.references():
        if not case.registers.find(reference.registers, reference.target):
            words = {
                "name": reference.target,
                "register": _spoken(reference.registers),
                "otherwise": "choose another",
            }
            yield Spot(reference.section, path=reference.path, words=words)


def _rules_naming_nothing(case: Case) -> Iterator[Spot]:
    for workflow in case.workflows():
        for mention in mentions(workflow):
            if not case.registers.find(mention.register, mention.target):
                words = {
                    "place": mention.where,
                    "name": mention.target,
                    "register": _spoken((mention.register,)),
                    "otherwise": "change the rule",
                }
                yield Spot(workflow.section, words=words)


def _people_who_left(case: Case) -> Iterator[Spot]:
    """People with a task who are no longer there; what they did in the past stays theirs."""
    for reference in case.references():
        steps = {step for step in reference.path if isinstance(step, str)}
        if "person" in reference.registers and not steps & _HISTORY:
            left = date_at(case.registers.record("person", reference.target), ("left_on",))
            if left and left < case.today:
                name = case.registers.name("person", reference.target)
                words = {"name": name, "date": date_in_words(left)}
                yield Spot(reference.section, path=reference.path, words=words)


def _placeholders(case: Case) -> Iterator[Spot]:
    links = _links(case)
    for section in case.guidelines.sections:
        for clause, path, candidates in case.memory.once(_unfinished, section, case.memory):
            found = _first(candidates, links)
            if found:
                where = f", {label_of(section.kind, path, section.facts)}," if path else ""
                yield Spot(section.id, clause, path, words={"found": found, "where": where})


def _unfinished(section: Section, memory: Memory) -> tuple[tuple[str, Path, tuple[str, ...]], ...]:
    """Where a section may hold placeholders: clause or path, and what looks like one."""
    clauses = ((c.id, (), memory.once(_candidates_in_clause, c)) for c in section.clauses)
    facts = (("", path, _candidates(text)) for path, text in memory.once(fact_texts, section))
    return tuple(place for place in (*clauses, *facts) if place[2])


def _links(case: Case) -> frozenset[str]:
    """The names that stand for links anywhere in the text, in lower case."""
    return frozenset(
        name
        for section in case.guidelines.sections
        for name in case.memory.once(_links_of_section, section)
    )


def _links_of_section(section: Section) -> frozenset[str]:
    return frozenset(
        name.casefold() for clause in section.clauses for name in _LINK_TARGET.findall(clause.text)
    )


def _candidates_in_clause(clause: Clause) -> tuple[str, ...]:
    return _candidates(clause.text)


def _candidates(text: str) -> tuple[str, ...]:
    """What looks like a placeholder: words in brackets first, then signs of an unfinished text."""
    text = _CODE.sub(" ", text)
    unfinished = _UNFINISHED.search(text)
    brackets = tuple(match[0] for match in _TO_FILL_IN.finditer(text))
    return (*brackets, unfinished[0]) if unfinished else brackets


def _first(candidates: tuple[str, ...], links: frozenset[str]) -> str:
    """The first candidate that is no name of a link; empty where there is none."""
    return next((words for words in candidates if words[1:-1].casefold() not in links), "")


def _empty_sections(case: Case) -> Iterator[Spot]:
    """Sections without any text or fact, unless they are there for those below them."""
    above = {
        entry.section
        for entry, following in pairwise(case.guidelines.outline)
        if following.level > entry.level
    }
    for section in case.guidelines.sections:
        if section.id in above or section.facts or any(c.text.strip() for c in section.clauses):
            continue
        yield Spot(section.id)


def _unknown_kinds(case: Case) -> Iterator[Spot]:
    for section in case.guidelines.sections:
        if section.kind not in section_kinds():
            yield Spot(section.id)


def _spoken(names: tuple[str, ...]) -> str:
    return " or ".join(
        name.replace("post-type", "kind of post").replace("-", " ") for name in names
    )


CHECKS = (
    Check(
        id="form",
        title="Fields that are not filled in as expected",
        severity=Severity.ERROR,
        look=_unfit_facts,
        sentence="{problem}",
        hint="Open the section and correct the field.",
        why="Answers, comparisons and editions are worked out from these fields.",
        reference="The form of the section",
        checked_on=STUDIED,
    ),
    Check(
        id="DOC-2",
        title="Names that are listed nowhere",
        severity=Severity.ERROR,
        look=each_of(
            _references_to_nothing,
            _rules_naming_nothing,
            saying(
                _people_who_left,
                "“{title}”, {place}: {name} left on {date}.",
                "Choose somebody who is still there.",
            ),
        ),
        sentence="“{title}”, {place}: “{name}” is not listed anywhere.",
        hint="Add this {register} or {otherwise}.",
        fix=REMOVE_REFERENCE,
        why="A rule that names nobody cannot be followed, and nobody notices until it is needed.",
        reference="Practice: rosters in published guidelines outlive the people in them",
        checked_on=STUDIED,
    ),
    Check(
        id="DOC-3",
        title="Placeholders that were left",
        severity=Severity.WARNING,
        look=_placeholders,
        sentence="“{title}”{where} still holds the placeholder “{found}”.",
        hint="Write what it stands for, or remove it.",
        why="Readers take a gap for carelessness, and cannot follow what is not there.",
        reference="Practice: stubs such as “To be added” in published guidelines",
        checked_on=STUDIED,
    ),
    Check(
        id="empty",
        title="Sections without words",
        severity=Severity.ADVICE,
        look=_empty_sections,
        sentence="“{title}” says nothing yet.",
        hint="Write its first clause, or remove the section.",
        why="A heading without text promises something that is not there.",
        reference="Practice: stub sections in published guidelines",
        checked_on=STUDIED,
    ),
    Check(
        id="kind",
        title="Sections of an unknown kind",
        severity=Severity.ADVICE,
        look=_unknown_kinds,
        sentence="“{title}” is of a kind this program does not know.",
        hint="It is kept as it is; a newer smguide may have a form for it.",
        why="Its fields can be neither shown nor checked here.",
        reference="The kinds of section this program has",
        checked_on=STUDIED,
    ),
)
