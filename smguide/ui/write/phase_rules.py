"""Which rules count in a phase, and what is left of their conditions there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smguide.rules.workflow import (
    ALWAYS,
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Not,
    Rule,
    Workflow,
)

_PHASE = "org.phase"


@dataclass(frozen=True, slots=True)
class PhaseRule:
    """A rule as it reads in one phase; ``index`` is its place among all rules."""

    index: int
    rule: Rule


def rules_in_phase(workflow: Workflow, phase: str) -> tuple[PhaseRule, ...]:
    """The rules that can decide in a phase, without the words “in this phase”."""
    found = []
    for index, rule in enumerate(workflow.rules):
        condition = within_phase(rule.when, phase)
        if condition is not None:
            found.append(PhaseRule(index, replace(rule, when=condition)))
    return tuple(found)


def within_phase(condition: Condition, phase: str) -> Condition | None:
    """What a condition comes down to in a phase; None where it never holds."""
    known = _known(condition, phase)
    if known is False:
        return None
    return ALWAYS if known is True else known


def _known(condition: Condition, phase: str) -> Condition | bool:
    """The condition, or whether it holds where the phase alone settles that."""
    match condition:
        case Compare(fact, op, value) if fact == _PHASE:
            return _holds(op, value, phase)
        case AllOf(conditions):
            return _joined([_known(c, phase) for c in conditions], AllOf, settles=False)
        case AnyOf(conditions):
            return _joined([_known(c, phase) for c in conditions], AnyOf, settles=True)
        case Not(inner):
            known = _known(inner, phase)
            return not known if isinstance(known, bool) else Not(known)
    return condition


def _holds(op: str, value: object, phase: str) -> bool:
    values = value if isinstance(value, tuple) else (value,)
    return (phase in values) != (op == "ne")


def _joined(
    parts: list[Condition | bool], kind: type[AllOf] | type[AnyOf], *, settles: bool
) -> Condition | bool:
    if any(part is settles for part in parts):
        return settles
    left = tuple(part for part in parts if not isinstance(part, bool))
    if not left:
        return not settles
    return left[0] if len(left) == 1 else kind(left)
