"""Facts against their schema, in sentences that name section, field and what is expected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from smguide.assets import asset
from smguide.model.canonical import parse_json
from smguide.model.fields import label_of
from smguide.model.guidelines import Guidelines, Section
from smguide.model.kinds import section_kinds
from smguide.model.record import Path, thaw

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the facts that is not what the field expects.

    ``path`` leads to the value within the section's facts.
    """

    section: str
    path: Path
    sentence: str


def problems(guidelines: Guidelines) -> tuple[Problem, ...]:
    """All problems of all sections, in outline order."""
    return tuple(p for section in guidelines.sections for p in section_problems(section))


def section_problems(section: Section) -> tuple[Problem, ...]:
    """The problems of one section; a kind unknown to this version has none."""
    if section.kind not in section_kinds():
        return ()
    errors = _validator(section.kind).iter_errors(thaw(section.facts))
    found = {_problem(section, error) for error in errors}
    return tuple(sorted(found, key=lambda p: (tuple(map(str, p.path)), p.sentence)))


@cache
def _validator(kind_id: str) -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    schema = thaw(section_kinds()[kind_id].schema)
    return Draft202012Validator(
        schema, registry=_registry(), format_checker=Draft202012Validator.FORMAT_CHECKER
    )


@cache
def _registry() -> Any:
    from referencing import Registry, Resource

    common = thaw(parse_json(asset("schemas", "common.json").read_bytes(), name="common.json"))
    resource: Resource[Any] = Resource.from_contents(common)
    return Registry().with_resource("smguide:common", resource)


def _problem(section: Section, error: ValidationError) -> Problem:
    path = _path(error)
    place = label_of(section.kind, path, section.facts)
    expected = _expected(error)
    where = f"“{section.title}”" + (f", {place}" if place else "")
    return Problem(section.id, path, f"{where}: {expected}")


def _path(error: ValidationError) -> Path:
    path = tuple(error.absolute_path)
    if error.validator == "required":
        return (*path, _missing(error))
    return path


def _missing(error: ValidationError) -> str:
    present = error.instance if isinstance(error.instance, dict) else {}
    return next((key for key in _wanted(error) if key not in present), "")


def _wanted(error: ValidationError) -> Any:
    """What the failing keyword of the schema asks for."""
    return error.validator_value


def _expected(error: ValidationError) -> str:
    """What the field expects: the schema's own words before general ones."""
    own = error.schema.get("x-expected") if isinstance(error.schema, dict) else None
    if own and error.validator != "required":
        return f"this should be {own}, but it is {_shown(error.instance)}."
    phrase = _PHRASES.get(str(error.validator))
    return phrase(error) if phrase else f"{_shown(error.instance)} does not fit here."


def _titles(error: ValidationError) -> str:
    options = _wanted(error)
    labels = [str(o.get("title", o.get("const"))) for o in options if "const" in o]
    if not labels:
        return "this is not filled in as it should be."
    return f"choose one of {', '.join(labels)}; {_shown(error.instance)} is none of them."


_TYPE_WORDS = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "yes or no",
    "array": "a list",
    "object": "a group of fields",
    "null": "nothing",
}


def _type_words(error: ValidationError) -> str:
    wanted = _wanted(error)
    types = [wanted] if isinstance(wanted, str) else list(wanted)
    words = " or ".join(_TYPE_WORDS.get(t, t) for t in types)
    return f"this should be {words}, but it is {_shown(error.instance)}."


_PHRASES: dict[str, Callable[[ValidationError], str]] = {
    "required": lambda e: "this is still empty and has to be filled in.",
    "type": _type_words,
    "oneOf": _titles,
    "enum": lambda e: f"choose one of {', '.join(map(str, _wanted(e)))}.",
    "const": lambda e: f"this should be “{_wanted(e)}”.",
    "pattern": lambda e: f"{_shown(e.instance)} is not written as it should be.",
    "format": lambda e: f"{_shown(e.instance)} is not a valid {_format(_wanted(e))}.",
    "minLength": lambda e: "this is still empty and has to be filled in.",
    "maxLength": lambda e: f"this is too long; {_wanted(e)} characters are the most.",
    "minimum": lambda e: f"{_shown(e.instance)} is too small; {_wanted(e)} is the least.",
    "maximum": lambda e: f"{_shown(e.instance)} is too large; {_wanted(e)} is the most.",
    "minItems": lambda e: f"at least {_wanted(e)} {_entries(_wanted(e))} needed.",
    "maxItems": lambda e: f"no more than {_wanted(e)} entries fit here.",
    "uniqueItems": lambda e: "the same entry stands here twice.",
}

_FORMAT_WORDS = {"date": "date (year-month-day)", "email": "e-mail address", "uri": "web address"}


def _format(name: str) -> str:
    return _FORMAT_WORDS.get(name, name)


def _entries(count: int) -> str:
    return "entry is" if count == 1 else "entries are"


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return f"“{value[:60]}”" if value else "empty"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict | list):
        return "a group of entries"
    return "nothing" if value is None else str(value)
