"""Guidelines as one list of blocks to read, the same for every format (design section 9)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from smguide.interchange.fact_words import fact_in_words
from smguide.interchange.headings import has_heading
from smguide.interchange.tables import Cards, Facts, Table
from smguide.interchange.workflow_words import WORKFLOW_TABLES
from smguide.model.cross_references import GONE, filled, section_filled
from smguide.model.fields import Field, fields_of
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.model.kinds import section_kinds
from smguide.model.record import Record, Value
from smguide.model.registers import Registers, registers
from smguide.model.wording import sentence
from smguide.rules.workflow import KIND as WORKFLOW

_MOST_COLUMNS = 5


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section: level 1 to 4, number “5.2”, an anchor made of its words."""

    level: int
    number: str
    text: str
    anchor: str
    section: str


@dataclass(frozen=True, slots=True)
class ClauseText:
    """A clause, its text as written."""

    clause: Clause


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A kind of section that is absent on purpose, and why."""

    title: str
    because: str


Block: TypeAlias = Heading | ClauseText | Table | Facts | Cards | LeftOut


def document(guidelines: Guidelines) -> tuple[Block, ...]:
    """Everything a reader sees, in order: headings, clauses, facts, and what was left out.

    References to sections are links with the present number in clauses, numbers elsewhere.
    """
    return (*_sections(guidelines, Places.of(guidelines)), *_left_out(guidelines))


def document_as_written(guidelines: Guidelines) -> tuple[Block, ...]:
    """The same with references to sections as they are kept: how the first renderer read them."""
    return (*_sections(guidelines, None), *_left_out(guidelines))


@dataclass(frozen=True, slots=True)
class Places:
    """Numbers and anchors of sections by id; one without a heading has no anchor."""

    numbers: Mapping[str, str]
    anchors: Mapping[str, str]

    @classmethod
    def of(cls, guidelines: Guidelines) -> Places:
        """Where the sections are now."""
        made = Anchors()
        with_heading = (s for s in guidelines.sections if has_heading(guidelines, s))
        return cls(guidelines.numbers(), {s.id: made.new(s.title) for s in with_heading})

    def linked(self, section_id: str) -> str:
        """A reference as a link with the number of the section."""
        number, anchor = self.numbers.get(section_id), self.anchors.get(section_id)
        if number is None:
            return GONE
        return f"[{number}](#{anchor})" if anchor else number

    def clause(self, clause: Clause) -> Clause:
        """A clause to read."""
        text, why = filled(clause.text, self.linked), filled(clause.why, self.linked)
        same = text is clause.text and why is clause.why
        return clause if same else replace(clause, text=text, why=why)


def _sections(guidelines: Guidelines, filled_in: Places | None) -> Iterator[Block]:
    names = registers(guidelines)
    places = filled_in or Places.of(guidelines)
    for section in guidelines.sections:
        if section.id in places.anchors:
            yield Heading(
                guidelines.level(section.id),
                places.numbers.get(section.id, ""),
                section.title,
                places.anchors[section.id],
                section.id,
            )
        for clause in section.clauses:
            if clause.text.strip(" \t\r\n"):
                yield ClauseText(filled_in.clause(clause) if filled_in else clause)
        shown = section_filled(section, places.numbers) if filled_in else section
        yield from fact_blocks(shown, names)


class Anchors:
    """Anchors of headings as most readers of such texts make them, each used once."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def new(self, title: str) -> str:
        """The anchor of a heading: “who-may-post”, the second one “who-may-post-1”."""
        plain = re.sub(r"<[^>]*>|\]\([^)]*\)", "", title.strip().lower())
        base = re.sub(r"[^\w\- ]", "", plain).replace(" ", "-") or "section"
        anchor, number = base, 0
        while anchor in self._used:
            number += 1
            anchor = f"{base}-{number}"
        self._used.add(anchor)
        return anchor


def fact_blocks(section: Section, names: Registers) -> Iterator[Table | Facts | Cards]:
    """The facts of a section: first what stands alone, then the lists; nothing that is empty."""
    fields = fields_of(section.kind)
    special = WORKFLOW_TABLES if section.kind == WORKFLOW else {}
    alone = [f for f in fields if f.kind not in ("record", "records") and f.key not in special]
    pairs = _pairs(tuple(alone), section.facts, names)
    if pairs:
        yield Facts("", pairs)
    for field in fields:
        value = section.facts.get(field.key)
        if field.key in special:
            yield from special[field.key](section, field.label, names)
        elif field.kind == "records" and isinstance(value, tuple):
            yield from _list(field, value, names)
        elif field.kind == "record" and isinstance(value, Record):
            inner = _pairs(field.fields, value, names)
            yield from [Facts(field.label, inner)] if inner else []


def _pairs(
    fields: tuple[Field, ...], facts: Record, names: Registers
) -> tuple[tuple[str, str], ...]:
    found = ((field.label, fact_in_words(field, facts.get(field.key), names)) for field in fields)
    return tuple((label, words) for label, words in found if words)


def _list(field: Field, rows: tuple[Value, ...], names: Registers) -> Iterator[Table | Cards]:
    records = [row for row in rows if isinstance(row, Record)]
    cells = [
        [fact_in_words(column, row.get(column.key), names) for column in field.fields]
        for row in records
    ]
    used = [index for index in range(len(field.fields)) if any(row[index] for row in cells)]
    if not used:
        return
    if len(used) <= _MOST_COLUMNS:
        columns = tuple(field.fields[index].label for index in used)
        yield Table(field.label, columns, tuple(tuple(row[i] for i in used) for row in cells))
    else:
        cards = (_pairs(field.fields, record, names) for record in records)
        yield Cards(field.label, tuple(_card(pairs) for pairs in cards if pairs))


def _card(pairs: tuple[tuple[str, str], ...]) -> Facts:
    """The first value, nearly always the name, is what the card is called."""
    return Facts(pairs[0][1], pairs[1:])


def _left_out(guidelines: Guidelines) -> Iterator[LeftOut]:
    kinds = section_kinds()
    for absence in guidelines.absent:
        kind = kinds.get(absence.kind)
        title = kind.title if kind else absence.kind.replace("-", " ").capitalize()
        yield LeftOut(title, sentence(f"not applicable, because {absence.because}"))
