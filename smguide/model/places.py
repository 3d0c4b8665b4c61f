"""Places in guidelines as people type them: ``channels/facts/channels/linkedin/owner``.

Used by ``smguide edit --set PLACE=VALUE``. A place is one of

- a property of the document: ``title``, ``organisation``, ``language``, ``owner``,
  ``review_interval``, ``profile/<key>``
- ``<section>/title``
- ``<section>/clauses/<clause>`` (its text), or ``.../text``, ``.../why``, ``.../maturity``
- ``<section>/facts/<field>/…``, rows of a list by their id or by their position from 0

Where text stands, the characters of VALUE are taken as they are. Numbers, yes or no, lists and
records are written as data: ``3``, ``true``, ``["a", "b"]``, ``{"name": "x"}``. An answer of the
profile and a field that is not known here may be either: what is written as data is data.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from smguide.errors import InvalidDocument, WrongUse
from smguide.model import edits
from smguide.model.canonical import parse_json
from smguide.model.fields import Field, fields_of
from smguide.model.guidelines import Clause, Guidelines, Maturity, Section
from smguide.model.record import Path, Record, Value, get_in

_DOCUMENT = ("title", "organisation", "language", "owner", "review_interval")
_TEXT = frozenset({"line", "prose", "choice", "date", "duration", "reference", "hidden"})
_ROWS = frozenset({"records", "rules"})
_TEXTS = frozenset({"tags", "choices", "references"})
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
_DATA = re.compile(
    r"\s*([\[{\"].*|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false|null|"
    r"NaN|-?Infinity)\s*",
    re.DOTALL,
)
_MOST_STEPS = 24
_MOST_LEVELS = 24
_LONGEST_POSITION = 6


def set_place(guidelines: Guidelines, place: str, text: str) -> Guidelines:
    """The guidelines with what stands at ``place`` set to what ``text`` says.

    Nothing as ``text`` takes a fact or an answer of the profile away. A clause that is not there
    yet is added at the end of its section.

    Raises:
        WrongUse: the place is not written as described in this module, or the text is not what
            stands there.
        NotFound: there is no such section.
        InvalidDocument: the path does not fit the facts.
    """
    steps = place.split("/")
    _insist_on_characters(place, text)
    match steps:
        case [key] if key in _DOCUMENT:
            return edits.set_document(guidelines, key, text)
        case ["profile", key] if _NAME.fullmatch(key):
            return edits.set_profile(guidelines, key, _data_or_text(place, text))
        case [section, "title"]:
            return edits.set_title(guidelines, section, text)
        case [section, "clauses", clause, *rest] if rest in ([], ["text"]):
            return _set_text(guidelines, section, clause, text)
        case [section, "clauses", clause, "why"]:
            return edits.set_clause_why(guidelines, section, clause, text)
        case [section, "clauses", clause, "maturity"]:
            return edits.set_maturity(guidelines, section, clause, _maturity(text))
        case [section, "facts", *inner] if inner and all(inner) and len(inner) <= _MOST_STEPS:
            spot = _spot(guidelines.section(section), place, inner)
            return edits.set_fact(guidelines, section, spot.path, _fact(spot.kind, place, text))
    raise WrongUse(
        f"“{place}” is not a place in the guidelines.",
        "Write for example title, disclosure/clauses/CLAUSE or channels/facts/channels/0/owner.",
    )


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place in the facts: its path, the kind of its field, and the fields inside it.

    The kind is empty where no field is known.
    """

    path: Path
    kind: str
    fields: tuple[Field, ...]


def _spot(section: Section, place: str, steps: list[str]) -> _Spot:
    spot = _Spot((), "record", fields_of(section.kind))
    for step in steps:
        here = get_in(section.facts, spot.path)
        if isinstance(here, tuple) or (here is None and spot.kind in _ROWS | _TEXTS):
            spot = _in_list(spot, here if isinstance(here, tuple) else (), step)
        else:
            spot = _in_record(spot, place, step)
    return spot


def _in_list(spot: _Spot, rows: tuple[Value, ...], step: str) -> _Spot:
    path = (*spot.path, _position(rows, step))
    if spot.kind in _TEXTS:
        return _Spot(path, "line", ())
    return _Spot(path, "record" if spot.kind in _ROWS else "", spot.fields)


def _in_record(spot: _Spot, place: str, step: str) -> _Spot:
    if spot.kind in _TEXT or (spot.kind in _SHAPES and spot.kind != "record"):
        raise WrongUse(f"“{place}” leads too far.", f"Leave out what begins with “{step}”.")
    field = next((field for field in spot.fields if field.key == step), None)
    if field is None and not _NAME.fullmatch(step):
        raise WrongUse(f"“{step}” cannot be the name of a field.", "Use letters and digits.")
    path = (*spot.path, step)
    return _Spot(path, field.kind, field.fields) if field else _Spot(path, "", ())


def _position(rows: tuple[Value, ...], step: str) -> int:
    for index, row in enumerate(rows):
        if isinstance(row, Record) and row.text("id") == step:
            return index
    if step.isascii() and step.isdecimal() and len(step) <= _LONGEST_POSITION:
        return int(step)
    raise WrongUse(f"There is no row “{step}”.", "Use its id or its position, counted from 0.")


_SHAPES: dict[str, tuple[tuple[type, ...], str]] = {
    "flag": ((bool,), "Write true or false."),
    "number": ((int, float), "Write a number such as 3."),
    "record": ((Record,), 'Write it as {"name": "x"}, or set its parts one by one.'),
    **dict.fromkeys(_TEXTS, ((tuple,), 'Write a list such as ["a", "b"].')),
    **dict.fromkeys(_ROWS, ((tuple,), 'Write a list such as [{"name": "x"}].')),
}
"""What a kind of field holds, and how to write it."""


def _fact(kind: str, place: str, text: str) -> Value:
    if not text:
        return None
    if kind in _TEXT:
        return text
    value = _data_or_text(place, text)
    types, how = _SHAPES.get(kind, ((), ""))
    fits = isinstance(value, types) and (kind == "flag" or not isinstance(value, bool))
    if types and value is not None and not fits:
        raise WrongUse(f"“{place}” cannot be “{text}”.", how)
    return value


def _data_or_text(place: str, text: str) -> Value:
    if not text:
        return None
    if not _DATA.fullmatch(text):
        return text
    try:
        value = parse_json(text.encode())
    except InvalidDocument as error:
        raise _no_data(place) from error
    if _is_deeper(value, _MOST_LEVELS):
        raise _no_data(place)
    _insist_on_characters(place, *_texts(value))
    return value


def _no_data(place: str) -> WrongUse:
    return WrongUse(
        f"What is to stand at “{place}” cannot be read as a number, a list or a record.",
        'Write it as 3, true, ["a", "b"] or {"name": "x"}.',
    )


def _is_deeper(value: Value, levels: int) -> bool:
    if not isinstance(value, Record | tuple):
        return False
    inside = value.values() if isinstance(value, Record) else value
    return levels == 0 or any(_is_deeper(one, levels - 1) for one in inside)


def _texts(value: Value) -> Iterator[str]:
    """All text in a value, with the names of its fields."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Record):
        yield from value
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)


def _insist_on_characters(place: str, *texts: str) -> None:
    for text in (place, *texts):
        if any(one == "\0" or "\ud800" <= one <= "\udfff" for one in text):
            raise WrongUse(
                f"What is to stand at “{place}” holds something that is no character.",
                "Take it out and write it again.",
            )


def _set_text(guidelines: Guidelines, section_id: str, clause_id: str, text: str) -> Guidelines:
    section = guidelines.section(section_id)
    if any(clause.id == clause_id for clause in section.clauses):
        return edits.set_clause_text(guidelines, section_id, clause_id, text)
    if not _NAME.fullmatch(clause_id):
        raise WrongUse(
            f"“{clause_id}” cannot be the id of a clause.",
            "Use letters and digits, and between them . _ or -, such as answer-in-time.",
        )
    return edits.add_clause(guidelines, section_id, Clause(clause_id, text))


def _maturity(text: str) -> Maturity:
    try:
        return Maturity(text)
    except ValueError as error:
        raise WrongUse(
            f"“{text}” is no state of a clause.", "Use draft, trial or settled."
        ) from error
