"""Facts in words: names for references, “48 hours” for durations, titles for choices."""

from __future__ import annotations

from collections.abc import Callable

from smguide.interchange.text import date_text_in_words, is_id
from smguide.model.fields import Field
from smguide.model.record import Record, Value
from smguide.model.registers import Registers
from smguide.model.wording import duration_in_words, in_words
from smguide.rules.sentences import (
    condition_in_words,
    flow_in_words,
    rule_in_words,
    selectors_in_words,
    tightening_in_words,
)
from smguide.rules.workflow import (
    Selector,
    read_condition,
    read_flow,
    read_rule,
    read_tightening,
)

Words = Callable[[Field, Value, Registers], str]
_SELECTING = ("group", "role", "person")
_BESIDE_THE_PROSE = "from_clause"
"""Where a rule is explained; readers have that text before their eyes."""


def fact_in_words(field: Field, value: Value, names: Registers) -> str:
    """The value of a field as text to read, with line breaks; empty where there is nothing."""
    if value is None or value in ("", ()) or (isinstance(value, Record) and not value):
        return ""
    return _WORDS.get(field.kind, _plain)(field, value, names)


def fact_in_lines(field: Field, value: Value, names: Registers) -> str:
    """A value in words; a whole row of a list takes a line for each of its fields."""
    if field.kind != "records" or not isinstance(value, tuple):
        return fact_in_words(field, value, names)
    rows = (_row_in_lines(field, row, names) for row in value if isinstance(row, Record))
    return "\n\n".join(filter(None, rows))


def _row_in_lines(field: Field, row: Record, names: Registers) -> str:
    pairs = ((part.label, fact_in_words(part, row.get(part.key), names)) for part in field.fields)
    return "\n".join(f"{label}: {words}" for label, words in pairs if words)


def row_in_words(fields: tuple[Field, ...], row: Value, names: Registers) -> str:
    """A record on one line: “Label: value; Label: value”."""
    if not isinstance(row, Record):
        return ""
    pairs = ((field.label, fact_in_words(field, row.get(field.key), names)) for field in fields)
    return "; ".join(f"{label}: {words}" for label, words in pairs if words)


def _plain(_field: Field, value: Value, _names: Registers) -> str:
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, tuple):
        return in_words(str(item) for item in value if isinstance(item, str | int | float))
    return "" if isinstance(value, Record) else str(value)


def _choice(field: Field, value: Value, _names: Registers) -> str:
    titles = {choice.value: choice.label for choice in field.choices}
    items = value if isinstance(value, tuple) else (value,)
    return in_words(titles.get(str(item), str(item)) for item in items)


def _date(_field: Field, value: Value, _names: Registers) -> str:
    return date_text_in_words(str(value))


def _duration(_field: Field, value: Value, _names: Registers) -> str:
    return duration_in_words(str(value))


def _reference(field: Field, value: Value, names: Registers) -> str:
    items = value if isinstance(value, tuple) else (value,)
    if field.refers_to == ("clause",):
        titles = (_stands_in(names, str(item)) for item in items)
        return "" if field.key == _BESIDE_THE_PROSE else in_words(filter(None, titles))
    return in_words(_listed(names, field.refers_to, str(item)) for item in items)


def _stands_in(names: Registers, clause: str) -> str:
    """The title of the section a clause stands in."""
    entry = names.find("clause", clause)
    return names.name("section", entry.section) if entry else ""


def _listed(names: Registers, among: tuple[str, ...], target: str) -> str:
    """The name of an entry; for one that is gone its text, or that it is not listed any more."""
    entry = names.find(among, target)
    if entry:
        return entry.name
    return "(not listed)" if is_id(target) else target


def _record(field: Field, value: Value, names: Registers) -> str:
    return row_in_words(field.fields, value, names)


def _records(field: Field, value: Value, names: Registers) -> str:
    rows = value if isinstance(value, tuple) else ()
    return "\n".join(filter(None, (row_in_words(field.fields, row, names) for row in rows)))


def _condition(_field: Field, value: Value, names: Registers) -> str:
    return condition_in_words(read_condition(value), names) if isinstance(value, Record) else ""


def _flow(_field: Field, value: Value, names: Registers) -> str:
    return flow_in_words(read_flow(value), names) if isinstance(value, Record) else ""


def _selector(_field: Field, value: Value, names: Registers) -> str:
    items = value if isinstance(value, tuple) else (value,)
    chosen = tuple(
        Selector(register, item.text(register))
        for item in items
        if isinstance(item, Record)
        for register in _SELECTING
        if register in item
    )
    return selectors_in_words(chosen, names)


def _rules(_field: Field, value: Value, names: Registers) -> str:
    rows = value if isinstance(value, tuple) else (value,)
    return "\n".join(_rule(row, names) for row in rows if isinstance(row, Record))


def _rule(row: Record, names: Registers) -> str:
    if "flow" in row:
        return rule_in_words(read_rule(row), names)
    return tightening_in_words(read_tightening(row), names)


def _nothing(_field: Field, _value: Value, _names: Registers) -> str:
    return ""


_WORDS: dict[str, Words] = {
    "choice": _choice,
    "choices": _choice,
    "date": _date,
    "duration": _duration,
    "reference": _reference,
    "references": _reference,
    "record": _record,
    "records": _records,
    "condition": _condition,
    "flow": _flow,
    "selector": _selector,
    "rules": _rules,
    "hidden": _nothing,
}
