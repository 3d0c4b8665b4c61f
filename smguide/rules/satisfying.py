"""Whether a condition can hold at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from smguide.model.record import Value
from smguide.rules.case_space import values_that_matter
from smguide.rules.conditions import Orders, holds
from smguide.rules.mentions import compared
from smguide.rules.workflow import Condition


def can_hold(condition: Condition, orders: Orders) -> bool:
    """Whether some facts, each tried with every value that makes a difference, make it true."""
    atoms = tuple(dict.fromkeys(compared(condition)))
    values = values_that_matter(atoms, orders)
    return _can_hold(condition, tuple(values.items()), {}, orders)


def _can_hold(
    condition: Condition,
    left: Sequence[tuple[str, Sequence[Value]]],
    facts: Mapping[str, Value],
    orders: Orders,
) -> bool:
    truth = holds(condition, facts, orders)
    if truth is not None or not left:
        return truth is True
    (fact, values), *rest = left
    return any(_can_hold(condition, rest, {**facts, fact: value}, orders) for value in values)
