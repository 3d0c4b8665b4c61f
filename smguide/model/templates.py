"""Templates: complete sets of guidelines to begin with (files in ``resources/templates``)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smguide.assets import asset
from smguide.errors import NotFound
from smguide.model.canonical import parse_record
from smguide.model.edits import add_section
from smguide.model.guidelines import Guidelines, Section, new_id
from smguide.model.kinds import CUSTOM, clause_from_template, section_kinds
from smguide.model.record import Record, Value, set_in
from smguide.model.registers import references_of, registers

_COMPANY = "[Company]"
_ORDER = ("standard", "quick", "empty")


@dataclass(frozen=True, slots=True)
class Template:
    """A template as people choose it: its name, what it is good for, and its sections."""

    id: str
    title: str
    description: str
    sections: tuple[Record, ...]


def templates() -> tuple[Template, ...]:
    """All installed templates, the most complete first."""
    found = [_template(path.stem) for path in asset("resources", "templates").glob("*.json")]
    return tuple(sorted(found, key=lambda t: (_rank(t.id), t.id)))


def template(template_id: str) -> Template:
    """The template of that id.

    Raises:
        NotFound: there is none.
    """
    if template_id not in {t.id for t in templates()}:
        names = ", ".join(t.id for t in templates())
        raise NotFound(f"There is no template “{template_id}”.", f"Choose one of {names}.")
    return _template(template_id)


def guidelines_from(chosen: Template, *, title: str, organisation: str = "") -> Guidelines:
    """New guidelines with the sections of a template; “[Company]” becomes the organisation."""
    guidelines = Guidelines(
        id=new_id("g"), title=title, organisation=organisation, profile=Record()
    )
    for record in chosen.sections:
        section = section_from_template(record, organisation)
        guidelines = add_section(guidelines, section, level=record.number("level", 1))
    return guidelines


def section_from_template(record: Record, organisation: str = "") -> Section:
    """One section of a template; what it leaves out comes from the template of its kind."""
    kinds = section_kinds()
    kind = kinds.get(record.text("kind")) or kinds[CUSTOM]
    fresh = kind.new_section(record.text("id"), record.text("title"))
    clauses = (
        tuple(map(clause_from_template, record.records("clauses")))
        if "clauses" in record
        else fresh.clauses
    )
    facts = record.record("facts") if "facts" in record else fresh.facts
    if not organisation:
        return replace(fresh, clauses=clauses, facts=facts)
    return replace(
        fresh,
        clauses=tuple(replace(c, text=c.text.replace(_COMPANY, organisation)) for c in clauses),
        facts=Record((key, _named(value, organisation)) for key, value in facts.items()),
    )


def section_for(
    guidelines: Guidelines, kind: str, section_id: str = "", title: str = ""
) -> Section:
    """A new section of a kind as it fits these guidelines.

    The organisation stands by its name, and what the template would choose from lists that these
    guidelines do not have stays open, so that nothing is wrong before anybody wrote a word.
    """
    wanted = Record({"kind": kind, "id": section_id, "title": title})
    section = section_from_template(wanted, guidelines.organisation)
    there = registers(add_section(guidelines, section))
    facts: Value = section.facts
    for reference in reversed(references_of(section)):
        if there.find(reference.registers, reference.target) is None:
            facts = set_in(facts, reference.path, None)
    return replace(section, facts=facts if isinstance(facts, Record) else section.facts)


def _named(value: Value, organisation: str) -> Value:
    """A fact with the name of the organisation filled in."""
    if isinstance(value, Record):
        return Record((key, _named(item, organisation)) for key, item in value.items())
    if isinstance(value, tuple):
        return tuple(_named(item, organisation) for item in value)
    return value.replace(_COMPANY, organisation) if isinstance(value, str) else value


def _rank(template_id: str) -> int:
    return _ORDER.index(template_id) if template_id in _ORDER else len(_ORDER)


def _template(template_id: str) -> Template:
    path = asset("resources", "templates", f"{template_id}.json")
    record = parse_record(path.read_bytes(), name=path.name)
    return Template(
        id=template_id,
        title=record.text("title"),
        description=record.text("description"),
        sections=record.records("sections"),
    )
