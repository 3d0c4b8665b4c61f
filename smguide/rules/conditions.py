"""Whether a condition holds: yes, no, or not known (the strong logic of Kleene, 1952).

A comparison with a fact that is not known, or with a value of another sort, is not known either;
so is its contrary. Nothing that is not known ever counts as a yes (design section 4).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from smguide.model.record import Value
from smguide.rules.mentions import compared
from smguide.rules.workflow import AllOf, AnyOf, Compare, Condition, Not

Facts = Mapping[str, Value]
"""What is known: fact to value; a fact of many values has a tuple."""

Orders = Mapping[str, tuple[str, ...]]
"""The values of facts that have an order, the lowest first."""


def holds(condition: Condition, facts: Facts, orders: Orders) -> bool | None:
    """Whether the condition holds; None where the facts do not say."""
    match condition:
        case AllOf(conditions):
            return _all(holds(one, facts, orders) for one in conditions)
        case AnyOf(conditions):
            return _contrary(_all(_contrary(holds(one, facts, orders)) for one in conditions))
        case Not(inner):
            return _contrary(holds(inner, facts, orders))
        case Compare():
            return compares(condition, facts.get(condition.fact), orders)


def compares(compare: Compare, known: Value, orders: Orders) -> bool | None:
    """Whether a known value is as the comparison says; None for one that is not known."""
    if known is None or known == "":
        return None
    match compare.op:
        case "eq" | "has" | "in" | "has_any":
            return _is_among(known, _as_tuple(compare.value))
        case "ne":
            return not _is_among(known, _as_tuple(compare.value))
        case op:
            return _is_beyond(op, known, compare.value, orders.get(compare.fact, ()))


def unknown_in(condition: Condition, facts: Facts) -> Iterator[str]:
    """The facts that a condition asks about and nobody has said, each once."""
    asked = dict.fromkeys(comparison.fact for comparison in compared(condition))
    return (fact for fact in asked if facts.get(fact) in (None, ""))


def _all(truths: Iterator[bool | None]) -> bool | None:
    found: bool | None = True
    for truth in truths:
        if truth is False:
            return False
        if truth is None:
            found = None
    return found


def _contrary(truth: bool | None) -> bool | None:
    return None if truth is None else not truth


def _is_among(known: Value, values: tuple[Value, ...]) -> bool:
    """By value and sort: nought is not “no”, though Python takes them for equal."""
    return any(
        one == value and isinstance(one, bool) == isinstance(value, bool)
        for one in _as_tuple(known)
        for value in values
    )


def _as_tuple(value: Value) -> tuple[Value, ...]:
    return value if isinstance(value, tuple) else (value,)


def _is_beyond(op: str, known: Value, bound: Value, order: tuple[str, ...]) -> bool | None:
    if order:
        if known not in order or bound not in order:
            return None
        return _ordered(op, order.index(str(known)), order.index(str(bound)))
    if _is_number(known) and _is_number(bound):
        return _ordered(op, float(known), float(bound))  # type: ignore[arg-type]
    return None


def _ordered(op: str, one: float, other: float) -> bool | None:
    known = {"ge": one >= other, "gt": one > other, "le": one <= other, "lt": one < other}
    return known.get(op)


def _is_number(value: Value) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
