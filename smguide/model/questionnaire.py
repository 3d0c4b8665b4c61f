"""A dozen plain questions whose answers write a first complete draft (requirements 4-01, 4-31).

The questions and what follows from each answer are data: ``resources/questionnaire.json``. An
answer may fill in the profile, add sections, say why one is left out, put rows into lists, name
people, and set where the approval workflow begins.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from smguide.assets import asset
from smguide.model import edits
from smguide.model.canonical import parse_record
from smguide.model.entries import unused_id
from smguide.model.guidelines import Guidelines, Section
from smguide.model.kinds import section_kinds
from smguide.model.record import EMPTY, Path, Record, Value, get_in
from smguide.model.registers import references, registers
from smguide.model.templates import Template, guidelines_from, section_from_template, template

Answers = Mapping[str, tuple[str, ...]]
"""By question: the values chosen, or the names written; none where it was left open."""

_PEOPLE: Final = ("who-may-post", "people")
_CHANNELS: Final = ("channels", "channels")
_USUAL_TEMPLATE: Final = "standard"
_ID: Final = "{id}"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer that is offered; ``effects`` is what follows from it."""

    value: str
    title: str
    effects: Record


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``kind`` is choice, choices, person or people, ``usual`` is chosen at first."""

    id: str
    group: str
    kind: str
    text: str
    help: str
    choices: tuple[Answer, ...]
    usual: tuple[str, ...]
    effects: Record


@cache
def questions() -> tuple[Question, ...]:
    """All questions in the order they are asked; those of one group follow each other."""
    path = asset("resources", "questionnaire.json")
    record = parse_record(path.read_bytes(), name=path.name)
    return tuple(map(_question, record.records("questions")))


def first_draft(answers: Answers, *, title: str, organisation: str) -> Guidelines:
    """A complete draft fitted to the answers; questions left open keep what the template says.

    Answers that are not offered, and questions that are not asked, count for nothing.
    """
    effects = tuple(_effects(answers))
    draft = guidelines_from(_template(effects), title=title, organisation=organisation)
    draft = _with_sections(draft, effects, organisation)
    draft = _emptied(draft, answers)
    for effect in effects:
        draft = _followed(draft, effect)
    return _without_loose_ends(_with_people(draft, answers))


def _question(record: Record) -> Question:
    usual = record.get("usual")
    return Question(
        id=record.text("id"),
        group=record.text("group"),
        kind=record.text("kind"),
        text=record.text("text"),
        help=record.text("help"),
        choices=tuple(
            Answer(c.text("value"), c.text("title"), c) for c in record.records("choices")
        ),
        usual=(usual,) if isinstance(usual, str) else record.texts("usual"),
        effects=record,
    )


def _effects(answers: Answers) -> Iterator[Record]:
    """What follows from the answers that were chosen, and from those that were not."""
    for question in questions():
        chosen = answers.get(question.id)
        if not chosen:
            continue
        yield from (answer.effects for answer in question.choices if answer.value in chosen)
        for otherwise in question.effects.records("otherwise"):
            if not set(otherwise.texts("unless")) & set(chosen):
                yield otherwise


def _template(effects: Iterable[Record]) -> Template:
    chosen = [effect.text("template") for effect in effects if effect.text("template")]
    return template(chosen[-1] if chosen else _USUAL_TEMPLATE)


def _with_sections(draft: Guidelines, effects: Iterable[Record], organisation: str) -> Guidelines:
    """The sections that the answers ask for, each at its usual place in the outline."""
    for kind in dict.fromkeys(kind for effect in effects for kind in effect.texts("sections")):
        if kind in section_kinds() and not draft.sections_of(kind):
            section = section_from_template(Record({"kind": kind, "id": kind}), organisation)
            draft = edits.add_section(draft, section, index=_place(draft, kind))
    return draft


def _place(draft: Guidelines, kind: str) -> int:
    kinds = section_kinds()
    order = kinds[kind].order
    later = (
        n for n, s in enumerate(draft.sections) if s.kind in kinds and kinds[s.kind].order > order
    )
    return next(later, len(draft.sections))


def _emptied(draft: Guidelines, answers: Answers) -> Guidelines:
    """Without the template's own rows where the answers bring theirs."""
    for question in questions():
        if answers.get(question.id):
            for section, fields in question.effects.record("replaces").items():
                for field in fields if isinstance(fields, tuple) else ():
                    draft = _put(draft, section, (str(field),), ())
    return draft


def _followed(draft: Guidelines, effect: Record) -> Guidelines:
    """The draft with one effect in it."""
    for key, value in effect.record("profile").items():
        known = draft.profile.get(key)
        draft = edits.set_profile(draft, key, _joined(known, value))
    for key, value in effect.record("document").items():
        draft = edits.set_document(draft, key, str(value))
    for kind, because in effect.record("absent").items():
        if not draft.sections_of(kind) and kind in section_kinds():
            draft = edits.mark_absent(draft, kind, str(because))
    draft = _with_facts(draft, effect.record("facts"))
    return _each_row(draft, _CHANNELS, effect.record("each_channel"))


def _with_facts(draft: Guidelines, facts: Record) -> Guidelines:
    for section, values in facts.items():
        for key, value in values.items() if isinstance(values, Record) else ():
            draft = _add(draft, section, (key,), value)
    return draft


def _add(draft: Guidelines, section: str, path: Path, value: Value) -> Guidelines:
    found = _section(draft, section)
    return _put(draft, section, path, _joined(get_in(found.facts, path), value)) if found else draft


def _put(draft: Guidelines, section: str, path: Path, value: Value) -> Guidelines:
    found = _section(draft, section)
    return edits.set_fact(draft, found.id, path, value) if found else draft


def _section(draft: Guidelines, kind: str) -> Section | None:
    return next(iter(draft.sections_of(kind)), None)


def _joined(known: Value, value: Value) -> Value:
    """Rows are added to those that are there; anything else takes its place."""
    both = isinstance(known, tuple) and isinstance(value, tuple) and _adds(value)
    return (*known, *value) if both else value  # type: ignore[misc]


def _adds(value: tuple[Value, ...]) -> bool:
    """Rows and codes of places add up; a list of roles is an answer of its own."""
    return all(
        isinstance(item, Record) or (isinstance(item, str) and item.isupper()) for item in value
    )


def _each_row(draft: Guidelines, at: tuple[str, str], values: Record) -> Guidelines:
    """Every row of a list with these values in it, names of people joined to those there."""
    kind, field = at
    section = _section(draft, kind)
    if section is None or not values:
        return draft
    rows = section.facts.records(field)
    return _put(draft, kind, (field,), tuple(_with_values(row, values) for row in rows))


def _with_values(row: Record, values: Record) -> Record:
    joined = {
        key: (*row.texts(key), *value) if isinstance(value, tuple) else value
        for key, value in values.items()
    }
    return Record({**row, **joined})


def _with_people(draft: Guidelines, answers: Answers) -> Guidelines:
    """Everybody who was named, each once, with all the roles the answers give them."""
    for question in questions():
        if question.kind in ("person", "people"):
            names = [name.strip() for name in answers.get(question.id, ()) if name.strip()]
            for number, name in enumerate(names):
                first = question.effects.record("first") if not number else EMPTY
                draft = _with_person(draft, name, (question.effects, first))
    for answer in _effects(answers):
        draft = _each_row(draft, _PEOPLE, answer.record("everybody"))
    return draft


def _with_person(draft: Guidelines, name: str, given: tuple[Record, ...]) -> Guidelines:
    person_id = _person_id(draft, name)
    for effect in given:
        draft = _person_row(draft, person_id, name, effect.record("person"))
        draft = _with_facts(draft, _named(effect.record("facts"), person_id))
        draft = _each_row(draft, _CHANNELS, _named(effect.record("each_channel"), person_id))
    return draft


def _person_row(draft: Guidelines, person_id: str, name: str, about: Record) -> Guidelines:
    kind, field = _PEOPLE
    section = _section(draft, kind)
    rows = section.facts.records(field) if section else ()
    known = next((row for row in rows if row.text("id") == person_id), None)
    if known is None:
        known = Record({"id": person_id, "name": name, "kind": "employee"})
        rows = (*rows, known)
    roles = tuple(dict.fromkeys((*known.texts("roles"), *about.texts("roles"))))
    row = Record({**known, **about, "roles": roles})
    return _put(draft, kind, (field,), tuple(row if r.text("id") == person_id else r for r in rows))


def _named(facts: Record, person_id: str) -> Record:
    """Facts with the person in the places that ask for one."""
    return Record((key, _filled(value, person_id)) for key, value in facts.items())


def _filled(value: Value, person_id: str) -> Value:
    if isinstance(value, Record):
        return _named(value, person_id)
    if isinstance(value, tuple):
        return tuple(_filled(item, person_id) for item in value)
    return person_id if value == _ID else value


def _without_loose_ends(draft: Guidelines) -> Guidelines:
    """Without references to rows of the template that the answers replaced."""
    known = registers(draft)
    loose = [r for r in references(draft) if not known.find(r.registers, r.target)]
    for reference in reversed(loose):
        draft = edits.set_fact(draft, reference.section, reference.path, None)
    return draft


def _person_id(draft: Guidelines, name: str) -> str:
    """The id of somebody of that name: the same name is the same person."""
    section = _section(draft, _PEOPLE[0])
    rows = section.facts.records(_PEOPLE[1]) if section else ()
    known = next((r for r in rows if r.text("name").casefold() == name.casefold()), None)
    if known is not None:
        return known.text("id")
    return unused_id(name, {row.text("id") for row in rows}, otherwise="person")
