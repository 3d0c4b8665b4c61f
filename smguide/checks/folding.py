"""Findings that say the same of several rows of a list, told as one for people to read.

Each finding stays a finding: it is shown at its field, accepted and put right by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from smguide.checks.finding import Finding
from smguide.checks.words.looking import row_name
from smguide.model.guidelines import Guidelines
from smguide.model.record import Path, Record, get_in
from smguide.model.wording import in_words

_ROW = 2
"""A list and the number of a row: so much of a path is the row."""


@dataclass(frozen=True, slots=True)
class Fold:
    """A finding, the ``others`` that say the same of other rows, and the names of those rows."""

    first: Finding
    others: tuple[Finding, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def also(self) -> str:
        """“The same goes for “X” and “Y”.”; empty where there are no others."""
        names = in_words(f"“{name}”" for name in self.names)
        return f"The same goes for {names}." if names else ""


def folded(findings: Iterable[Finding], guidelines: Guidelines) -> tuple[Fold, ...]:
    """The findings in their order, those that differ in nothing but the row with the first."""
    groups: dict[object, list[tuple[Finding, str]]] = {}
    for finding in findings:
        name = _row(finding, guidelines)
        key = _said_of_any_row(finding, name) if name else finding
        groups.setdefault(key, []).append((finding, name))
    return tuple(_fold(group) for group in groups.values())


def _fold(group: list[tuple[Finding, str]]) -> Fold:
    (first, _), *rest = group
    return Fold(first, tuple(f for f, _ in rest), tuple(name for _, name in rest))


def _row(finding: Finding, guidelines: Guidelines) -> str:
    """What people call the row a finding speaks of; empty where it names none."""
    path = finding.path
    # what was found may be a keystroke older than the guidelines
    there = guidelines.has_section(finding.section)
    if not there or len(path) < _ROW or not isinstance(path[1], int):
        return ""
    row = get_in(guidelines.section(finding.section).facts, path[:_ROW])
    name = row_name(row, path[1]) if isinstance(row, Record) else ""
    return name if name in finding.sentence else ""


def _said_of_any_row(finding: Finding, name: str) -> tuple[str, str, str, str, Path]:
    """What is the same of all rows: the check, the words but for the name, list and column."""
    place: Path = (finding.path[0], *finding.path[_ROW:])
    said = finding.sentence.replace(name, "\0")
    return (finding.check, finding.section, said, finding.hint, place)
