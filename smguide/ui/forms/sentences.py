"""Values in words: rules, conditions and flows that a form shows but does not edit, and rows."""

from __future__ import annotations

from smguide.model.fields import Field
from smguide.model.record import Record, Value
from smguide.model.registers import Registers
from smguide.model.wording import duration_in_words, in_words, sentence
from smguide.rules.sentences import (
    condition_in_words,
    flow_in_words,
    rule_in_words,
    selectors_in_words,
)
from smguide.rules.workflow import Selector, read_condition, read_flow, read_rule
from smguide.ui.forms.times import shown_date

_MOST_WORDS = 90
"""Letters of the line that sums up a row."""


def value_in_words(field: Field, value: Value, names: Registers) -> str:
    """A sentence for the value of a field of a kind that is read only."""
    if field.kind == "condition" and isinstance(value, Record):
        return sentence(condition_in_words(read_condition(value), names))
    if field.kind == "flow" and isinstance(value, Record):
        return sentence(flow_in_words(read_flow(value), names))
    if field.kind == "selector":
        return sentence(selectors_in_words(_selectors(value), names))
    if field.kind == "rules" and isinstance(value, tuple):
        rules = (read_rule(item) for item in value if isinstance(item, Record))
        return "\n".join(rule_in_words(rule, names) for rule in rules)
    return ""


def _selectors(value: Value) -> tuple[Selector, ...]:
    items = value if isinstance(value, tuple) else (value,)
    return tuple(
        Selector(register, item.text(register))
        for item in items
        if isinstance(item, Record)
        for register in ("group", "role", "person")
        if register in item
    )


def row_title(row: Value) -> str:
    """What people call a row of a list."""
    return (row.text("name") or row.text("title")) if isinstance(row, Record) else ""


def row_summary(fields: tuple[Field, ...], row: Value, names: Registers) -> str:
    """The first facts of a row in one line, without its name."""
    if not isinstance(row, Record):
        return ""
    found: list[str] = []
    for field in fields:
        words = _brief(field, row.get(field.key), names)
        if words and field.key not in ("name", "title") and words not in found:
            found.append(words)
        if sum(map(len, found)) > _MOST_WORDS:
            break
    line = " · ".join(found)
    return line if len(line) <= _MOST_WORDS else f"{line[: _MOST_WORDS - 1].rstrip()}…"


def _brief(field: Field, value: Value, names: Registers) -> str:
    if field.kind == "selector":
        return selectors_in_words(_selectors(value), names, "or")
    if isinstance(value, tuple):
        texts = [item for item in value if isinstance(item, str)]
        return in_words(_brief_text(field, text, names) for text in texts[:3])
    if isinstance(value, str):
        return " ".join(_brief_text(field, value, names).split())
    return ""


def _brief_text(field: Field, text: str, names: Registers) -> str:
    if field.kind in ("hidden", "condition", "flow", "rules"):
        return ""
    if field.refers_to:
        return names.name(field.refers_to, text)
    if field.choices:
        return next((c.label for c in field.choices if c.value == text), text)
    if field.kind == "date":
        return shown_date(text)
    return duration_in_words(text) if field.kind == "duration" else text
