"""The fields of a kind's form, read from its schema: one list serves form, document and message."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from smguide.assets import asset
from smguide.model.canonical import parse_record
from smguide.model.kinds import resolved, section_kinds
from smguide.model.record import EMPTY, Path, Record, Value

_KIND_BY_TYPE = {"string": "line", "integer": "number", "number": "number", "boolean": "flag"}
_LEAVES = frozenset({"rules", "condition", "flow", "selector", "need", "hidden"})
_ROWS = ("records", "rules")
_NAMES = ("name", "title")
_MAX_DEPTH = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a choice: what is stored and what people read."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form.

    ``kind`` is line, prose, choice, choices, flag, number, date, duration, tags, reference,
    references, record, records, rules, condition, flow, selector, need or hidden. ``refers_to``
    names the registers that a reference may point into, ``register`` the one that the rows of this
    field make up; ``fields`` are the parts of a record or the columns of a list of records;
    ``group`` is the title that fields of a long form are shown under, empty where all are shown
    together;
    ``view`` is a look of its own besides the form (:mod:`smguide.model.views`); a reference
    ``grows`` where what is not listed yet may be added by naming it, and a duration has a
    ``calendar`` where it may be counted in working days and in a time zone of its own.
    """

    key: str
    label: str
    help: str
    kind: str
    required: bool = False
    choices: tuple[Choice, ...] = ()
    refers_to: tuple[str, ...] = ()
    register: str = ""
    fields: tuple[Field, ...] = ()
    expected: str = ""
    requirements: tuple[str, ...] = ()
    group: str = ""
    view: Record = EMPTY
    grows: bool = True
    calendar: bool = False

    def field(self, key: str) -> Field | None:
        """The part or column of that key."""
        return next((field for field in self.fields if field.key == key), None)


@cache
def fields_of(kind_id: str) -> tuple[Field, ...]:
    """The fields of a section kind in the order of its schema; none for an unknown kind."""
    kind = section_kinds().get(kind_id)
    return _fields(kind.schema, 0) if kind else ()


@cache
def profile_fields() -> tuple[Field, ...]:
    """The questions about the organisation, whose answers decide which checks apply."""
    path = asset("schemas", "guidelines.json")
    root = parse_record(path.read_bytes(), name=path.name)
    return _fields(root.record("properties").record("profile"), 0)


@cache
def fields_of_shape(name: str) -> tuple[Field, ...]:
    """The fields of a shape in ``schemas/common.json`` that several kinds share: ``flow``."""
    return _fields(resolved(Record({"$ref": f"smguide:common#/$defs/{name}"})), 0)


def walk(
    fields: tuple[Field, ...], facts: Value, path: Path = ()
) -> Iterator[tuple[Path, Field, Value]]:
    """Every field that has a value, outermost first, with the path of that value."""
    if not isinstance(facts, Record):
        return
    for field in fields:
        value = facts.get(field.key)
        if value is None:
            continue
        here = (*path, field.key)
        yield here, field, value
        if field.kind == "record":
            yield from walk(field.fields, value, here)
        elif field.kind in _ROWS and isinstance(value, tuple):
            for index, item in enumerate(value):
                yield from walk(field.fields, item, (*here, index))


def label_of(kind_id: str, path: Path, facts: Value = None) -> str:
    """What people call the place at ``path``: “Channels › LinkedIn › Owner”.

    With ``facts``, a row of a list is called by its name, else by its number.
    """
    words: list[str] = []
    fields, value = fields_of(kind_id), facts
    for step in path:
        if isinstance(step, int):
            value = value[step] if isinstance(value, tuple) and step < len(value) else None
            words.append(_row_name(value, step, fields))
            continue
        field = next((f for f in fields if f.key == step), None)
        words.append(field.label if field else step.replace("_", " ").capitalize())
        fields = _inside(field)
        value = value.get(step) if isinstance(value, Record) else None
    return " › ".join(words)


def _inside(field: Field | None) -> tuple[Field, ...]:
    if field is None:
        return ()
    return fields_of_shape("flow") if field.kind == "flow" else field.fields


def _row_name(row: Value, index: int, columns: tuple[Field, ...]) -> str:
    entry = f"entry {index + 1}"
    if not isinstance(row, Record):
        return entry
    could_be_named = any(column.key in _NAMES for column in columns)
    return _name_in(row) or (f"{entry} (no name yet)" if could_be_named else entry)


def _name_in(row: Record) -> str:
    return next(filter(None, map(row.text, _NAMES)), "")


def _fields(schema: Record, depth: int) -> tuple[Field, ...]:
    required = schema.texts("required")
    return tuple(
        _field(key, resolved(part), required=key in required, depth=depth)
        for key, part in schema.record("properties").items()
        if isinstance(part, Record)
    )


def _field(key: str, schema: Record, *, required: bool, depth: int) -> Field:
    items = resolved(schema.record("items"))
    kind = _field_kind(schema, items)
    inner = schema if kind == "record" else items
    nested = kind in ("record", *_ROWS) and depth < _MAX_DEPTH
    return Field(
        key=key,
        label=schema.text("title") or key.replace("_", " ").capitalize(),
        help=schema.text("description"),
        kind=kind,
        required=required,
        choices=_choices(schema) or _choices(items),
        refers_to=_registers(schema) or _registers(items),
        register=schema.text("x-register"),
        fields=_fields(inner, depth + 1) if nested else (),
        expected=schema.text("x-expected") or items.text("x-expected"),
        requirements=schema.texts("x-requirements"),
        group=schema.text("x-group"),
        view=schema.record("x-view"),
        calendar=schema.get("x-calendar") is True,
    )


def _field_kind(schema: Record, items: Record) -> str:
    widget = schema.text("x-widget")
    if widget:
        return widget
    if schema.text("type") == "array":
        return _list_kind(items)
    if schema.text("type") == "object":
        return "record"
    if _registers(schema):
        return "reference"
    if _choices(schema):
        return "choice"
    return _KIND_BY_TYPE.get(schema.text("type"), "line")


def _list_kind(items: Record) -> str:
    if items.text("type") == "object" and items.text("x-widget") not in _LEAVES:
        return "records"
    if _registers(items):
        return "references"
    return "choices" if _choices(items) else "tags"


def _choices(schema: Record) -> tuple[Choice, ...]:
    titled = tuple(
        Choice(option.text("const"), option.text("title") or option.text("const"))
        for option in schema.records("oneOf")
        if isinstance(option.get("const"), str)
    )
    return titled or tuple(Choice(text, text) for text in schema.texts("enum"))


def _registers(schema: Record) -> tuple[str, ...]:
    single = schema.text("x-ref")
    return (single,) if single else schema.texts("x-ref")
