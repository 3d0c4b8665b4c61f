"""Changed fields in words: what the field is called and what its old and new values say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from smguide.compare.document import LABELS
from smguide.compare.facts import FieldChange, FieldStatus, Keys, field_changes, row_index
from smguide.compare.words import Span, SpanKind, compare_words, whole
from smguide.model.fields import Field, fields_of
from smguide.model.kinds import section_kinds
from smguide.model.record import Path, Record, Value
from smguide.model.registers import Registers
from smguide.model.wording import duration_in_words, in_words

Labels = Callable[[str, Keys], str]
Words = Callable[[Field, Value, Registers], str]

NOTHING = "not set"
NAMELESS = "an entry without a name"
_ABSENT = "absent"
_ATOMS = frozenset({"condition", "flow", "selector"})
_NAME_KEYS = ("name", "title", "label", "summary")
_PROSE_FROM = 24


@dataclass(frozen=True, slots=True)
class Speech:
    """How the values of one section (or of the document, kind “”) are said.

    ``labels`` and ``words`` come from outside where the caller knows better; both may answer with
    nothing. ``old`` and ``new`` give the registers of the two sides, made when first asked for.
    """

    kind: str
    old: Callable[[], Registers]
    new: Callable[[], Registers]
    labels: Labels | None = None
    words: Words | None = None

    def changes(self, old: Record, new: Record) -> tuple[FieldChange, ...]:
        """The fields that differ between two records, said in words."""
        return tuple(
            self.said(change, self._item(new if change.new is not None else old, change))
            for change in field_changes(old, new, leaf=self.is_atom)
        )

    def _item(self, record: Record, change: FieldChange) -> str:
        """What the row is called; a section that is left out goes by the name of its kind."""
        if not self.kind and change.keys[:1] == (_ABSENT,) and len(change.path) > 1:
            kind = section_kinds().get(str(change.path[1]))
            return kind.title if kind else str(change.path[1])
        return row_name(record, change.path)

    def said(self, change: FieldChange, item: str) -> FieldChange:
        """A change with its values in words; ``item`` is what its row is called."""
        old_text = self._text(change, change.old, self.old)
        new_text = self._text(change, change.new, self.new)
        return replace(
            change,
            label=self.label(change.keys),
            item=item,
            old_text=old_text,
            new_text=new_text,
            spans=_spans(old_text, new_text),
        )

    def label(self, keys: Keys) -> str:
        """What people call the field."""
        given = self.labels(self.kind, keys) if self.labels else ""
        field = field_at(self.kind, keys)
        key = keys[-1] if keys else ""
        known = field.label if field else "" if self.kind else LABELS.get(key, "")
        return given or known or _from_key(key)

    def is_atom(self, keys: Keys) -> bool:
        """Whether a field is said as a whole: a condition, a flow of approval, who is meant."""
        field = field_at(self.kind, keys)
        return field is not None and field.kind in _ATOMS

    def _text(self, change: FieldChange, value: Value, side: Callable[[], Registers]) -> str:
        if change.status is FieldStatus.ORDER or value is None:
            return ""
        field, registers = field_at(self.kind, change.keys), side()
        if field and self.words:
            said = self.words(field, (value,) if change.is_row else value, registers)
            if said:
                return said
        if change.is_row and isinstance(value, Record):
            return _pairs(value, field, registers)
        return plain_text(value, field, registers)


@dataclass(frozen=True, slots=True)
class Speaker:
    """How the values of a whole document are said: a :class:`Speech` for each kind of section."""

    old: Callable[[], Registers]
    new: Callable[[], Registers]
    labels: Labels | None = None
    words: Words | None = None

    def of(self, kind: str) -> Speech:
        """How the values of a kind of section are said; “” is the document."""
        return Speech(kind, self.old, self.new, self.labels, self.words)


def field_at(kind: str, keys: Keys) -> Field | None:
    """The field of a kind's form that the keys lead to; None where the form has none."""
    fields, found = fields_of(kind) if kind else (), None
    for key in keys:
        found = next((field for field in fields if field.key == key), None)
        fields = found.fields if found else ()
    return found


def plain_text(value: Value, field: Field | None, registers: Registers) -> str:
    """A value in words without any knowledge but the field's own."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return in_words(plain_text(item, field, registers) for item in value)
    if isinstance(value, Record):
        return name_of(value) or _pairs(value, field, registers) or NAMELESS
    if isinstance(value, str):
        return _said(value, field, registers)
    return "" if value is None else str(value)


def name_of(value: Value) -> str:
    """What a row calls itself; empty where it has no name."""
    if not isinstance(value, Record):
        return ""
    return next((value.text(key) for key in _NAME_KEYS if value.text(key)), "")


def row_name(record: Record, path: Path) -> str:
    """What the innermost row on a path calls itself; empty where the path has no row."""
    value: Value = record
    name = ""
    for step in path:
        if isinstance(value, tuple):
            index = row_index(value, step)
            value = value[index] if 0 <= index < len(value) else None
            name = name_of(value) or NAMELESS
        else:
            value = value.get(step) if isinstance(value, Record) and isinstance(step, str) else None
    return name


def field_sentence(change: FieldChange) -> str:
    """One changed field on one line: “LinkedIn, Posts a day: 3 → 5”."""
    if change.item and change.keys in ((_ABSENT,), (_ABSENT, "because")):
        return _absence_sentence(change)
    if change.status is FieldStatus.ORDER:
        return f"{change.label}: another order"
    if change.is_row:
        verb = "added" if change.status is FieldStatus.ADDED else "removed"
        return f"{change.label}: {_quoted(change.item) or 'one entry'} {verb}"
    place = f"{change.item}, {change.label}" if change.item else change.label
    return f"{place}: {_short(change.old_text)} → {_short(change.new_text)}"


def _absence_sentence(change: FieldChange) -> str:
    """What happened to a section that is left out on purpose."""
    if change.status is FieldStatus.REMOVED and change.is_row:
        return f"{_quoted(change.item)} is no longer left out as not applicable"
    because = change.new.text("because") if isinstance(change.new, Record) else change.new_text
    reason = f", because {_short(because).rstrip('.')}" if because else ""
    return f"{_quoted(change.item)} is not applicable{reason}"


def _pairs(value: Record, field: Field | None, registers: Registers) -> str:
    parts = {part.key: part for part in field.fields} if field else {}
    said = (
        (parts[key].label if key in parts else _from_key(key), item, parts.get(key))
        for key, item in value.items()
        if key != "id"
    )
    return "; ".join(f"{label}: {plain_text(v, part, registers)}" for label, v, part in said)


def _said(value: str, field: Field | None, registers: Registers) -> str:
    if field is not None:
        for choice in field.choices:
            if choice.value == value:
                return choice.label
        if field.refers_to:
            return registers.name(field.refers_to, value)
    return duration_in_words(value)


def _from_key(key: str) -> str:
    return key.replace("_", " ").replace("-", " ").strip().capitalize() or "Field"


def _quoted(name: str) -> str:
    return name if name in ("", NAMELESS) else f"“{name}”"


def _short(text: str, limit: int = 80) -> str:
    line = " ".join(text.split())
    return (line if len(line) <= limit else f"{line[: limit - 1].rstrip()}…") or NOTHING


def _spans(old: str, new: str) -> tuple[Span, ...]:
    if min(len(old), len(new)) >= _PROSE_FROM:
        return compare_words(old, new).spans
    if old == new:
        return whole(SpanKind.EQUAL, old)
    return whole(SpanKind.DELETE, old) + whole(SpanKind.INSERT, new)
