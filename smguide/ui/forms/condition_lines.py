"""A condition as lines that people fill in: fact, comparison, value; joined in groups.

Every condition of the schema can be read as lines and written back; what is not filled in yet is
left out of what is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from smguide.model.record import EMPTY, Record, Value
from smguide.rules.facts import FactKind, fact_kinds

MANY_VALUES: Final = frozenset({"in", "has_any"})
YES, NO = "yes", "no"
_NOT = "not-"
_ORDERED = ("ge", "le")
_NUMBERS = ("ge", "le", "gt", "lt", "eq")


@dataclass(frozen=True, slots=True)
class Line:
    """One comparison; ``op`` is yes or no for a flag, and begins with “not-” where it is denied."""

    fact: str
    op: str
    value: Value = None

    @property
    def is_whole(self) -> bool:
        """Whether nothing is left to be filled in."""
        return bool(self.fact) and (self.op in (YES, NO) or self.value not in (None, (), ""))


@dataclass(frozen=True, slots=True)
class Group:
    """Lines and groups joined by ``all``, ``any``, ``none`` of them, or ``some-not``: not all."""

    join: str = "all"
    parts: tuple[Line | Group, ...] = ()


Part: TypeAlias = Line | Group


def read_group(record: Record) -> Group:
    """The lines of a condition."""
    part = _read(record)
    if isinstance(part, Group):
        return part
    return Group("all", (part,)) if part is not None else Group()


def _read(record: Record) -> Part | None:
    if "all" in record:
        return Group("all", _parts(record.records("all")))
    if "any" in record:
        return Group("any", _parts(record.records("any")))
    if "fact" in record:
        return _line(record)
    return _denied(record.record("not")) if "not" in record else None


def _denied(record: Record) -> Part:
    part = _read(record)
    if isinstance(part, Line) and not part.op.startswith(_NOT) and part.op not in (YES, NO):
        return Line(part.fact, f"{_NOT}{part.op}", part.value)
    if isinstance(part, Group) and part.join == "all":
        return Group("some-not", part.parts)
    if isinstance(part, Group) and part.join == "any":
        return Group("none", part.parts)
    return Group("none", (part,) if part is not None else (Group(),))


def _parts(records: tuple[Record, ...]) -> tuple[Part, ...]:
    return tuple(part for part in map(_read, records) if part is not None)


def _line(record: Record) -> Line:
    fact, op, value = record.text("fact"), record.text("op", "eq"), record.get("value")
    kind = fact_kinds().get(fact)
    if kind is not None and kind.type == "flag" and isinstance(value, bool) and op in ("eq", "ne"):
        return Line(fact, YES if value == (op == "eq") else NO)
    return Line(fact, op, value)


def write_group(group: Group) -> Record:
    """The condition of these lines; empty where none is filled in."""
    parts = tuple(filter(None, (_write(part) for part in group.parts)))
    if not parts:
        return EMPTY
    if group.join == "some-not":
        return Record({"not": Record({"all": parts})})
    if group.join == "none":
        return Record({"not": parts[0] if len(parts) == 1 else Record({"any": parts})})
    return parts[0] if len(parts) == 1 else Record({group.join: parts})


def _write(part: Part) -> Record:
    if isinstance(part, Group):
        return write_group(part)
    if not part.is_whole:
        return EMPTY
    if part.op in (YES, NO):
        return Record({"fact": part.fact, "op": "eq", "value": part.op == YES})
    compared = Record({"fact": part.fact, "op": part.op.removeprefix(_NOT), "value": part.value})
    return Record({"not": compared}) if part.op.startswith(_NOT) else compared


def new_line() -> Line:
    """The line that is added: a kind of post."""
    return Line("post.type", "in")


def ops_for(kind: FactKind | None, present: str) -> tuple[str, ...]:
    """The comparisons offered for a fact, and the present one where it is another."""
    offered = _ops(kind)
    return offered if present in offered else (*offered, present)


def _ops(kind: FactKind | None) -> tuple[str, ...]:
    if kind is None:
        return ("eq",)
    if kind.type == "flag":
        return (YES, NO)
    if kind.type in ("number", "share"):
        return _NUMBERS
    if kind.many:
        return ("has_any", f"{_NOT}has_any")
    return ("in", f"{_NOT}in", *(_ORDERED if kind.ordered else ()))


def takes_many(op: str) -> bool:
    """Whether a comparison is with several values."""
    return op.removeprefix(_NOT) in MANY_VALUES


def with_fact(line: Line, fact: str) -> Line:
    """The line about another fact: its first comparison, and no value."""
    return Line(fact, _ops(fact_kinds().get(fact))[0])


def with_op(line: Line, op: str) -> Line:
    """The line with another comparison; the value stays as far as it can."""
    if op in (YES, NO):
        return Line(line.fact, op)
    value = line.value
    if takes_many(op) and not isinstance(value, tuple):
        value = (value,) if value is not None else ()
    elif not takes_many(op) and isinstance(value, tuple):
        value = value[0] if value else None
    return Line(line.fact, op, value)
