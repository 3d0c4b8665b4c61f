"""Rules of the usual shape as plain answers, and back into the record without losing anything.

The usual shape: some kinds of post, channels, trust levels and phases; one step asking people,
roles or groups, any so many or all of them, within a time, and what happens otherwise. A rule of a
richer shape reads as None and is kept as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from smguide.model.guidelines import new_id
from smguide.model.record import EMPTY, Record, Value

_FACTS = {
    "org.phase": "phases",
    "post.type": "types",
    "post.channel": "channels",
    "author.level": "levels",
}
_STEP_KEYS = frozenset(
    {"id", "name", "kind", "by", "need", "not_author", "sla", "calendar", "on_timeout"}
)
_WITH_PEOPLE = ("delegate", "escalate")
_REGISTERS = ("group", "role", "person")

Names = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UsualRule:
    """The answers of the form.

    ``outcome`` is ask, free, hold or forbid; ``who`` and ``instead`` are written “group:legal”;
    ``how_many`` is “all” or a number; ``otherwise`` is empty or what happens when time runs out.
    """

    name: str = ""
    summary: str = ""
    phases: Names = ()
    types: Names = ()
    channels: Names = ()
    levels: Names = ()
    outcome: str = "ask"
    who: Names = ()
    how_many: str = "1"
    within: str = ""
    otherwise: str = ""
    instead: Names = ()


def read_usual(record: Record) -> UsualRule | None:
    """The answers that a rule amounts to; None where they would not say all of it."""
    conditions = _read_when(record)
    flow = record.record("flow")
    if conditions is None:
        return None
    plain = replace(_with_conditions(conditions), name=record.text("name"))
    plain = replace(plain, summary=record.text("summary"))
    if flow.flag("forbid") or flow.flag("hold"):
        return replace(plain, outcome="forbid" if flow.flag("forbid") else "hold")
    steps = flow.records("steps")
    if not steps:
        return replace(plain, outcome="free")
    return _with_step(plain, steps[0]) if len(steps) == 1 else None


def _read_when(record: Record) -> dict[str, Names] | None:
    when = record.record("when")
    parts = when.records("all") if "all" in when else (when,) if when else ()
    found: dict[str, Names] = {}
    for part in parts:
        key = _FACTS.get(part.text("fact"), "")
        value = part.get("value")
        values = value if isinstance(value, tuple) else (value,)
        texts = tuple(v for v in values if isinstance(v, str))
        usual = key and key not in found and part.text("op", "eq") in ("eq", "in")
        if not usual or len(texts) != len(values) or set(part) - {"fact", "op", "value"}:
            return None
        found[key] = texts
    return found


def _with_conditions(found: dict[str, Names]) -> UsualRule:
    return UsualRule(
        phases=found.get("phases", ()),
        types=found.get("types", ()),
        channels=found.get("channels", ()),
        levels=found.get("levels", ()),
    )


def _with_step(plain: UsualRule, step: Record) -> UsualRule | None:
    need, timeout = step.record("need"), step.record("on_timeout")
    odd = set(step) - _STEP_KEYS or step.text("kind", "approve") != "approve"
    if odd or set(need) - {"count", "all"} or not step.flag("not_author", default=True):
        return None
    return replace(
        plain,
        outcome="ask",
        who=_read_selectors(step.get("by")),
        how_many="all" if need.flag("all") else str(need.number("count", 1)),
        within=step.text("sla"),
        otherwise=timeout.text("do"),
        instead=_read_selectors(timeout.get("to")),
    )


def _read_selectors(value: Value) -> Names:
    items = value if isinstance(value, tuple) else (value,)
    return tuple(
        f"{register}:{item.text(register)}"
        for item in items
        if isinstance(item, Record)
        for register in _REGISTERS
        if register in item
    )


def write_usual(answers: UsualRule, record: Record = EMPTY) -> Record:
    """The rule with these answers; what the form does not ask about stays as it is."""
    before = read_usual(record) if record else None
    changed = _named(record, answers)
    if before is None or _conditions(before) != _conditions(answers):
        changed = _with_when(changed, answers)
    if before is None or _happening(before) != _happening(answers):
        changed = changed.with_value("flow", _flow(answers, record.record("flow")))
    return changed


def rename(record: Record, name: str, summary: str) -> Record:
    """Any rule with another name and summary."""
    return _named(record, UsualRule(name=name, summary=summary))


def _named(record: Record, answers: UsualRule) -> Record:
    named = record if record.text("id") else Record({"id": new_id("r")})
    named = named.with_value("name", answers.name)
    if answers.summary:
        return named.with_value("summary", answers.summary)
    return named.without("summary")


def _conditions(answers: UsualRule) -> tuple[Names, ...]:
    return (answers.phases, answers.types, answers.channels, answers.levels)


def _happening(answers: UsualRule) -> tuple[object, ...]:
    asked = (answers.who, answers.how_many, answers.within, answers.otherwise, answers.instead)
    return (answers.outcome, *(asked if answers.outcome == "ask" else ()))


def _with_when(record: Record, answers: UsualRule) -> Record:
    parts = tuple(
        Record({"fact": fact, "op": "in", "value": values})
        for fact, values in zip(_FACTS, _conditions(answers), strict=True)
        if values
    )
    if not parts:
        return record.without("when").with_value("else", True)
    return record.without("else").with_value("when", Record({"all": parts}))


def _flow(answers: UsualRule, flow: Record) -> Record:
    rest = flow.without("forbid", "hold", "steps")
    if answers.outcome in ("forbid", "hold"):
        return rest.with_value(answers.outcome, True)
    if answers.outcome == "free":
        return rest.with_value("steps", ())
    steps = flow.records("steps")
    return rest.with_value("steps", (_step(answers, steps[0] if steps else EMPTY),))


def _step(answers: UsualRule, step: Record) -> Record:
    everybody = answers.how_many == "all"
    need = {"all": True} if everybody else {"count": int(answers.how_many or 1)}
    made = step if step.text("id") else Record({"id": new_id("s"), "kind": "approve"})
    made = made.with_value("by", _selectors(answers.who)).with_value("need", Record(need))
    made = _with_or_without(made, "sla", answers.within or None)
    return _with_or_without(made, "on_timeout", _timeout(answers))


def _with_or_without(record: Record, key: str, value: Value) -> Record:
    return record.without(key) if value is None else record.with_value(key, value)


def _timeout(answers: UsualRule) -> Record | None:
    if not answers.otherwise:
        return None
    timeout: dict[str, Value] = {"do": answers.otherwise}
    if answers.otherwise in _WITH_PEOPLE:
        timeout["to"] = _selectors(answers.instead)
    return Record(timeout)


def _selectors(names: Names) -> tuple[Record, ...]:
    pairs = (name.partition(":") for name in names)
    return tuple(Record({register: entry}) for register, _, entry in pairs)
