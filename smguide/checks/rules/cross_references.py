"""Checks on references between sections: none leads nowhere, none is typed by hand (DOC-5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from smguide.checks.check import STUDIED, Case, Check, Fix, Spot
from smguide.checks.finding import Severity
from smguide.model.cross_references import (
    TextPlace,
    TypedReference,
    made_true,
    targets,
    texts_of,
    typed_references,
)
from smguide.model.edits import set_clause_text
from smguide.model.guidelines import Guidelines, Section


@dataclass(frozen=True, slots=True)
class _Found:
    """A text with what was found in it."""

    place: TextPlace
    targets: tuple[str, ...]
    typed: tuple[TypedReference, ...]


def _found(section: Section) -> tuple[_Found, ...]:
    every = (_Found(p, targets(p.text), typed_references(p.text)) for p in texts_of(section))
    return tuple(found for found in every if found.targets or found.typed)


def _gone(case: Case) -> Iterator[Spot]:
    present = {section.id for section in case.guidelines.sections}
    for section in case.guidelines.sections:
        for found in case.memory.once(_found, section):
            if any(target not in present for target in found.targets):
                yield Spot(section.id, found.place.clause, found.place.path)


def _typed_to_nowhere(case: Case) -> Iterator[Spot]:
    numbers = set(case.guidelines.numbers().values())
    for section, place, typed in _typed(case):
        if typed.certain and typed.number not in numbers:
            yield _spot(section, place, typed)


def _typed_by_hand(case: Case) -> Iterator[Spot]:
    """In clauses only: a field or a reason would show the reference as it is kept."""
    numbers = {number: section for section, number in case.guidelines.numbers().items()}
    titles = {section.id: section.title for section in case.guidelines.sections}
    for section, place, typed in _typed(case):
        if typed.number in numbers and place.is_prose:
            other = titles.get(numbers[typed.number], "")
            spot = _spot(section, place, typed)
            yield replace(spot, words={**spot.words, "other": other})


def _typed(case: Case) -> Iterator[tuple[Section, TextPlace, TypedReference]]:
    for section in case.guidelines.sections:
        for found in case.memory.once(_found, section):
            for typed in found.typed:
                yield section, found.place, typed


def _spot(section: Section, place: TextPlace, typed: TypedReference) -> Spot:
    return Spot(section.id, place.clause, place.path, {"found": typed.words})


def _make_true(case: Case, spot: Spot) -> Guidelines:
    """The typed number as a reference, in the clause where it stands."""
    guidelines = case.guidelines
    sections = {number: section for section, number in guidelines.numbers().items()}
    text = guidelines.section(spot.section).clause(spot.clause).text
    made = made_true(text, sections, spot.words.get("found", ""))
    return set_clause_text(guidelines, spot.section, spot.clause, made)


CHECKS = (
    Check(
        id="DOC-5a",
        title="References to a section that is gone",
        severity=Severity.ERROR,
        look=_gone,
        sentence="“{title}” refers to a section that is no longer there.",
        hint="Refer to another section, or take the reference out.",
        why="Readers look for what is promised there, and find nothing.",
        reference="Practice: dead references within published guidelines",
        checked_on=STUDIED,
    ),
    Check(
        id="DOC-5b",
        title="Typed numbers that no section has",
        severity=Severity.ADVICE,
        look=_typed_to_nowhere,
        sentence="“{title}” says “{found}”, but no section has that number.",
        hint="If it is one of your own sections, use “Refer to a section…”: it follows every move.",
        why="A typed number stays behind when sections move.",
        reference="Practice: dead references within published guidelines",
        checked_on=STUDIED,
    ),
    Check(
        id="DOC-5c",
        title="Numbers of sections that were typed by hand",
        severity=Severity.ADVICE,
        look=_typed_by_hand,
        sentence="“{title}” says “{found}”, which is “{other}” today.",
        hint="As a true reference the number follows when sections move.",
        why="A typed number stays behind when sections move.",
        reference="Practice: dead references within published guidelines",
        checked_on=STUDIED,
        fix=Fix("Make it a reference", _make_true),
    ),
)
