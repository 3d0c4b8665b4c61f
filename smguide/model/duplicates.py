"""A second section like one that is there, with ids of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from smguide.model.cross_references import references_renamed
from smguide.model.edits import add_section
from smguide.model.fields import Field, fields_of, walk
from smguide.model.guidelines import Guidelines, Section, new_id
from smguide.model.outline import present_gap
from smguide.model.record import Record, Value
from smguide.model.registers import registers

_HOLD_NAMES = frozenset({"condition", "flow", "selector", "hidden"})
"""Kinds of field whose inside no form describes; an id in them is a reference."""

Ids = Mapping[str, str]


def duplicate_section(
    guidelines: Guidelines, section_id: str, title: str, new_section_id: str = ""
) -> Guidelines:
    """Put a copy of a section after it and what stands below it, at the same level.

    Section, clauses and rows that others could refer to get ids of their own; what the section
    says about itself, the copy says about itself. All other references stay what they are.

    Raises:
        NotFound: there is no such section.
    """
    section = guidelines.section(section_id)
    ids = _fresh_ids(guidelines, section, new_section_id or new_id("s"))
    before = present_gap(guidelines.outline, section_id)
    places = [entry.section for entry in guidelines.outline]
    return add_section(
        guidelines,
        replace(copied_section(section, ids), title=title),
        index=places.index(before) if before else None,
        level=guidelines.level(section_id),
    )


def copied_section(section: Section, ids: Ids) -> Section:
    """A section with other ids, by old id and new."""
    copy = replace(
        section,
        id=ids[section.id],
        clauses=tuple(replace(clause, id=ids[clause.id]) for clause in section.clauses),
        facts=_copied_record(section.facts, fields_of(section.kind), ids),
    )
    return references_renamed(copy, {section.id: copy.id})


def _fresh_ids(guidelines: Guidelines, section: Section, new_section_id: str) -> dict[str, str]:
    known = registers(guidelines).entries.values()
    used = {entry_id for register in known for entry_id in register}
    ids: dict[str, str] = {}
    for row_id in _row_ids(section):
        ids[row_id] = next(c for n in range(2, 10_000) if (c := f"{row_id}-{n}") not in used)
        used.add(ids[row_id])
    return {**ids, **{c.id: new_id("c") for c in section.clauses}, section.id: new_section_id}


def _row_ids(section: Section) -> list[str]:
    """The ids of rows that make up registers."""
    return [
        row.text("id")
        for _, field, value in walk(fields_of(section.kind), section.facts)
        if field.register and isinstance(value, tuple)
        for row in value
        if isinstance(row, Record) and row.text("id")
    ]


def _copied_record(record: Record, fields: tuple[Field, ...], ids: Ids) -> Record:
    by_key = {field.key: field for field in fields}
    return Record((key, _copied(by_key.get(key), value, ids)) for key, value in record.items())


def _copied(field: Field | None, value: Value, ids: Ids) -> Value:
    if field is None or field.key == "id":
        return value
    if field.refers_to or field.kind in _HOLD_NAMES:
        return _renamed(value, ids)
    if isinstance(value, Record):
        return _copied_record(value, field.fields, ids)
    if isinstance(value, tuple):
        return tuple(_copied_row(field, row, ids) for row in value)
    return value


def _copied_row(field: Field, row: Value, ids: Ids) -> Value:
    if not isinstance(row, Record):
        return row
    copy = _copied_record(row, field.fields, ids)
    row_id = row.text("id")
    return copy.with_value("id", ids[row_id]) if field.register and row_id in ids else copy


def _renamed(value: Value, ids: Ids) -> Value:
    if isinstance(value, str):
        return ids.get(value, value)
    if isinstance(value, Record):
        return Record((key, _renamed(inner, ids)) for key, inner in value.items())
    if isinstance(value, tuple):
        return tuple(_renamed(inner, ids) for inner in value)
    return value
