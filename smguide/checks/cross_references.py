"""Checks on references between sections: none leads nowhere, none is typed by hand (DOC-5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from smguide.checks.check import STUDIED, Case, Check, Fix, Spot
from smguide.checks.finding import Severity
from smguide.model.cross_references import (
    TypedReference,
    made_true,
    targets,
    texts_of,
    typed_references,
)
from smguide.model.edits import change_clause, set_fact
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.model.record import Path, get_in


@dataclass(frozen=True, slots=True)
class _Place:
    """A clause or a field with what was found in it."""

    clause: str
    path: Path
    targets: tuple[str, ...]
    typed: tuple[TypedReference, ...]


def _places(section: Section) -> tuple[_Place, ...]:
    found = (
        _Place(clause, path, targets(text), typed_references(text))
        for clause, path, text in texts_of(section)
    )
    return tuple(place for place in found if place.targets or place.typed)


def _gone(case: Case) -> Iterator[Spot]:
    present = {section.id for section in case.guidelines.sections}
    for section in case.guidelines.sections:
        for place in case.memory.once(_places, section):
            if any(target not in present for target in place.targets):
                yield Spot(section.id, place.clause, place.path)


def _typed_to_nowhere(case: Case) -> Iterator[Spot]:
    numbers = set(case.guidelines.numbers().values())
    for section, place, typed in _typed(case):
        if typed.certain and typed.number not in numbers:
            yield _spot(section, place, typed)


def _typed_by_hand(case: Case) -> Iterator[Spot]:
    numbers = {number: section for section, number in case.guidelines.numbers().items()}
    titles = {section.id: section.title for section in case.guidelines.sections}
    for section, place, typed in _typed(case):
        if typed.number in numbers:
            other = titles.get(numbers[typed.number], "")
            spot = _spot(section, place, typed)
            yield replace(spot, words={**spot.words, "other": other})


def _typed(case: Case) -> Iterator[tuple[Section, _Place, TypedReference]]:
    for section in case.guidelines.sections:
        for place in case.memory.once(_places, section):
            for typed in place.typed:
                yield section, place, typed


def _spot(section: Section, place: _Place, typed: TypedReference) -> Spot:
    return Spot(section.id, place.clause, place.path, {"found": typed.words})


def _make_true(case: Case, spot: Spot) -> Guidelines:
    """The typed number as a reference, in the clause or the field where it stands."""
    guidelines = case.guidelines
    sections = {number: section for section, number in guidelines.numbers().items()}
    words = spot.words.get("found", "")

    def in_clause(clause: Clause) -> Clause:
        return replace(
            clause,
            text=made_true(clause.text, sections, words),
            why=made_true(clause.why, sections, words),
        )

    if spot.clause:
        return change_clause(guidelines, spot.section, spot.clause, in_clause)
    text = get_in(guidelines.section(spot.section).facts, spot.path)
    if not isinstance(text, str):
        return guidelines
    return set_fact(guidelines, spot.section, spot.path, made_true(text, sections, words))


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
