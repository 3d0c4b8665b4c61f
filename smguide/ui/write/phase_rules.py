"""Which rules count in a phase, and what is left of their conditions there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

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


class Reach(StrEnum):
    """How much a rule takes of the posts that come down to it."""

    SOME = "some"
    EVERY = "every"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class PhaseRule:
    """A rule as it reads in one phase; ``index`` is its place among all rules.

    A rule without a condition takes every post where it stands first, else the rest of them.
    """

    index: int
    rule: Rule
    reach: Reach = Reach.SOME


@dataclass(frozen=True, slots=True)
class OtherRules:
    """Rules that the shown phase never comes to, and the next phase that does, else an earlier one.

    ``phase`` is empty for rules that no phase ever comes to.
    """

    phase: str
    count: int
    comes_later: bool = False


def rules_in_phase(workflow: Workflow, phase: str) -> tuple[PhaseRule, ...]:
    """The rules that can decide in a phase, without the words “in this phase”.

    Nothing comes after a rule that takes whatever reaches it: the first that fits decides.
    """
    found: list[PhaseRule] = []
    for index, rule in enumerate(workflow.rules):
        condition = within_phase(rule.when, phase)
        if condition is None:
            continue
        reach = _reach(condition, first=not found)
        found.append(PhaseRule(index, replace(rule, when=condition), reach))
        if reach is not Reach.SOME:
            break
    return tuple(found)


def _reach(condition: Condition, *, first: bool) -> Reach:
    if condition != ALWAYS:
        return Reach.SOME
    return Reach.EVERY if first else Reach.REST


def rules_of_other_phases(workflow: Workflow, phase: str) -> tuple[OtherRules, ...]:
    """The rules that a phase never comes to, counted by the phase that does."""
    order = [one.id for one in workflow.phases]
    place = order.index(phase) if phase in order else -1
    reached = {one: _reached(workflow, one) for one in (*order[place + 1 :], *order[: place + 1])}
    shown = _reached(workflow, phase)
    counts: dict[str, int] = {}
    for index in range(len(workflow.rules)):
        if index not in shown:
            where = next((one for one, indices in reached.items() if index in indices), "")
            counts[where] = counts.get(where, 0) + 1
    return tuple(OtherRules(w, n, w in order[place + 1 :]) for w, n in counts.items())


def _reached(workflow: Workflow, phase: str) -> frozenset[int]:
    return frozenset(one.index for one in rules_in_phase(workflow, phase))


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
