"""Section kinds: what each section of guidelines is for, and the form of its facts.

A kind is one file in ``schemas/sections/`` (JSON Schema 2020-12 of the facts, with title, help,
template text and place in the outline as ``x-`` hints). Adding a kind is adding a file, no code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from smguide.assets import asset
from smguide.model.canonical import parse_record
from smguide.model.guidelines import Clause, Section, new_id
from smguide.model.record import EMPTY, Record, Value

CUSTOM = "custom"
_COMMON = "smguide:common"


@dataclass(frozen=True, slots=True)
class SectionKind:
    """A kind of section; ``order`` is its usual place in the outline, ``schema`` that of its facts.

    ``requirements`` are ids of the source texts' advice that the kind as a whole carries.
    ``chapter`` is where the catalogue shows it, ``covers`` what others call such sections, and
    ``examples`` are titles and texts of good ones.
    """

    id: str
    title: str
    description: str
    help: str
    icon: str
    order: int
    requirements: tuple[str, ...]
    schema: Record
    template_clauses: tuple[Record, ...]
    template_facts: Record
    chapter: str = ""
    covers: tuple[str, ...] = ()
    examples: tuple[tuple[str, str], ...] = ()

    def new_section(self, section_id: str = "", title: str = "") -> Section:
        """A section of this kind filled from its template, every clause with an id of its own."""
        return Section(
            id=section_id or new_id(),
            kind=self.id,
            title=title or self.title,
            clauses=tuple(clause_from_template(record) for record in self.template_clauses),
            facts=self.template_facts,
        )


def clause_from_template(record: Record) -> Clause:
    """A clause of a template; templates give ids only where they must stay the same."""
    locked = record.text("locked")
    return Clause(
        id=record.text("id") or new_id("c"),
        text=record.text("text"),
        why=record.text("why"),
        extra=Record({"locked": locked}) if locked else EMPTY,
    )


@cache
def section_kinds() -> Mapping[str, SectionKind]:
    """All kinds that are installed, by id, in outline order."""
    files = sorted(asset("schemas", "sections").glob("*.json"))
    kinds = [_kind(path.stem, parse_record(path.read_bytes(), name=path.name)) for path in files]
    return MappingProxyType({k.id: k for k in sorted(kinds, key=lambda k: (k.order, k.id))})


def kind_of(section: Section) -> SectionKind:
    """The kind of a section; a kind unknown to this version reads as *custom*."""
    kinds = section_kinds()
    return kinds.get(section.kind) or kinds[CUSTOM]


@cache
def common_definitions() -> Record:
    """The definitions that the kinds share, by name."""
    path = asset("schemas", "common.json")
    return parse_record(path.read_bytes(), name=path.name).record("$defs")


def resolved(schema: Record) -> Record:
    """The schema with its own reference replaced by what it refers to (one level).

    Hints beside the reference win over those behind it.
    """
    target = _referred(schema.text("$ref"))
    return Record({**target, **schema.without("$ref")}) if target else schema


def _referred(reference: str) -> Record:
    document, _, pointer = reference.partition("#/$defs/")
    if document != _COMMON or not pointer:
        return EMPTY
    value: Value = common_definitions().get(pointer)
    return resolved(value) if isinstance(value, Record) else EMPTY


def _kind(kind_id: str, schema: Record) -> SectionKind:
    template = schema.record("x-template")
    return SectionKind(
        id=kind_id,
        title=schema.text("title"),
        description=schema.text("description"),
        help=schema.text("x-help"),
        icon=schema.text("x-icon", "document"),
        order=schema.number("x-outline", 1000),
        requirements=schema.texts("x-requirements"),
        schema=schema,
        template_clauses=template.records("clauses"),
        template_facts=template.record("facts"),
        chapter=schema.text("x-chapter"),
        covers=schema.texts("x-covers"),
        examples=tuple((e.text("title"), e.text("text")) for e in schema.records("x-examples")),
    )
