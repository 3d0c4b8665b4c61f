"""Registers: the people, roles, channels, kinds of post … that guidelines define and refer to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from smguide.model.fields import fields_of, walk
from smguide.model.guidelines import Guidelines, Section
from smguide.model.record import EMPTY, Path, Record, Value

UNKNOWN = "??"
"""Stands for an entry nobody knows yet: a legal value of every reference (domain.md B.6)."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a register and the section it stands in."""

    id: str
    name: str
    section: str
    path: Path
    record: Record


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in the facts that names an entry of one of the registers."""

    section: str
    path: Path
    registers: tuple[str, ...]
    target: str


@dataclass(frozen=True, slots=True)
class Registers:
    """All registers of one set of guidelines, by name of register and id of entry."""

    entries: Mapping[str, Mapping[str, Entry]]

    def names(self, register: str) -> dict[str, str]:
        """The entries of a register: id to name, in the order they are written."""
        return {entry.id: entry.name for entry in self.entries.get(register, {}).values()}

    def name(self, registers: tuple[str, ...] | str, entry_id: str) -> str:
        """What people call an entry; the id itself where it is in none of the registers."""
        entry = self.find(registers, entry_id)
        return entry.name if entry else entry_id

    def find(self, registers: tuple[str, ...] | str, entry_id: str) -> Entry | None:
        """The entry of that id in the first of the registers that has it."""
        wanted = (registers,) if isinstance(registers, str) else registers
        found = (self.entries.get(register, {}).get(entry_id) for register in wanted)
        return next((entry for entry in found if entry), None)

    def record(self, register: str, entry_id: str) -> Record:
        """The record of an entry; empty where there is none."""
        entry = self.find(register, entry_id)
        return entry.record if entry else EMPTY


def registers(guidelines: Guidelines) -> Registers:
    """The registers that the facts of all sections make up; the first entry of an id counts."""
    return registers_from(e for section in guidelines.sections for e in entries_of(section))


def registers_from(entries: Iterable[tuple[str, Entry]]) -> Registers:
    """The registers that these entries make up, each with the name of its register."""
    found: dict[str, dict[str, Entry]] = {}
    for register, entry in entries:
        found.setdefault(register, {}).setdefault(entry.id, entry)
    return Registers(MappingProxyType(found))


def references(guidelines: Guidelines) -> tuple[Reference, ...]:
    """Every reference in the facts, in document order; places still unknown are left out."""
    return tuple(found for section in guidelines.sections for found in references_of(section))


def references_of(section: Section) -> tuple[Reference, ...]:
    """Every reference in the facts of one section, in the order of its form."""
    return tuple(
        Reference(section.id, place, field.refers_to, target)
        for path, field, value in walk(fields_of(section.kind), section.facts)
        if field.refers_to
        for place, target in _targets(path, value)
    )


def entries_of(section: Section) -> tuple[tuple[str, Entry], ...]:
    """What one section puts into registers: itself, its clauses, and the rows of its lists."""
    return tuple(_entries(section))


def _entries(section: Section) -> Iterator[tuple[str, Entry]]:
    yield "section", Entry(section.id, section.title, section.id, (), EMPTY)
    for clause in section.clauses:
        yield "clause", Entry(clause.id, _beginning(clause.text), section.id, (), EMPTY)
    for path, field, value in walk(fields_of(section.kind), section.facts):
        if not field.register or not isinstance(value, tuple):
            continue
        for index, item in enumerate(value):
            if isinstance(item, Record) and item.text("id"):
                name = item.text("name") or item.text("title") or item.text("id")
                place = (*path, index)
                yield field.register, Entry(item.text("id"), name, section.id, place, item)


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:6]) + ("…" if len(words) > 6 else "")


def _targets(path: Path, value: Value) -> Iterator[tuple[Path, str]]:
    items = enumerate(value) if isinstance(value, tuple) else ()
    places = [(path, value), *(((*path, index), item) for index, item in items)]
    for place, item in places:
        if isinstance(item, str) and item not in ("", UNKNOWN):
            yield place, item
