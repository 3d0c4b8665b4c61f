"""Places in guidelines as people type them: ``channels/facts/channels/linkedin/owner``.

Used by ``smguide edit --set PLACE=VALUE``. A place is one of

- a property of the document: ``title``, ``organisation``, ``language``, ``owner``,
  ``review_interval``, ``profile/<key>``
- ``<section>/title``
- ``<section>/clauses/<clause>`` (its text), or ``.../text``, ``.../why``, ``.../maturity``
- ``<section>/facts/<field>/…``, rows of a list by position or by their id
"""

from __future__ import annotations

from smguide.errors import WrongUse
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, Maturity
from smguide.model.record import Path, Record, Value, get_in

_DOCUMENT = ("title", "organisation", "language", "owner", "review_interval")


def set_place(guidelines: Guidelines, place: str, value: Value) -> Guidelines:
    """The guidelines with the value at ``place`` set; None removes a fact.

    A clause that is not there yet is added at the end of its section.

    Raises:
        WrongUse: the place is not written as described in this module.
        NotFound: there is no such section.
        InvalidDocument: the path does not fit the facts.
    """
    match place.split("/"):
        case [key] if key in _DOCUMENT:
            return edits.set_document(guidelines, key, _text(value, place))
        case ["profile", key]:
            return edits.set_profile(guidelines, key, value)
        case [section, "title"]:
            return edits.set_title(guidelines, section, _text(value, place))
        case [section, "clauses", clause, *rest] if rest in ([], ["text"]):
            return _set_text(guidelines, section, clause, _text(value, place))
        case [section, "clauses", clause, "why"]:
            return edits.set_clause_why(guidelines, section, clause, _text(value, place))
        case [section, "clauses", clause, "maturity"]:
            maturity = _maturity(_text(value, place))
            return edits.set_maturity(guidelines, section, clause, maturity)
        case [section, "facts", *steps] if steps:
            path = fact_path(guidelines.section(section).facts, steps)
            return edits.set_fact(guidelines, section, path, value)
    raise WrongUse(
        f"“{place}” is not a place in the guidelines.",
        "Write for example title, disclosure/clauses/CLAUSE or channels/facts/channels/0/owner.",
    )


def fact_path(facts: Record, steps: list[str]) -> Path:
    """The path of a fact, with rows named by id turned into positions."""
    path: list[str | int] = []
    for step in steps:
        here = get_in(facts, tuple(path))
        path.append(_position(here, step) if isinstance(here, tuple) else step)
    return tuple(path)


def _position(rows: tuple[Value, ...], step: str) -> int:
    if step.isdigit():
        return int(step)
    for index, row in enumerate(rows):
        if isinstance(row, Record) and row.text("id") == step:
            return index
    raise WrongUse(f"There is no row “{step}”.", "Use its id or its position, counted from 0.")


def _set_text(guidelines: Guidelines, section_id: str, clause_id: str, text: str) -> Guidelines:
    section = guidelines.section(section_id)
    if any(clause.id == clause_id for clause in section.clauses):
        return edits.set_clause_text(guidelines, section_id, clause_id, text)
    return edits.add_clause(guidelines, section_id, Clause(clause_id, text))


def _text(value: Value, place: str) -> str:
    if isinstance(value, str):
        return value
    raise WrongUse(f"“{place}” takes text.", "Put the value in quotation marks.")


def _maturity(text: str) -> Maturity:
    try:
        return Maturity(text)
    except ValueError as error:
        raise WrongUse(
            f"“{text}” is no state of a clause.", "Use draft, trial or settled."
        ) from error
