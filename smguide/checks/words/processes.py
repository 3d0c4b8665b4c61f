"""Which rules may decide about a post, from what the facts of the rules say by themselves.

A cautious reading before any post exists: what a condition asks and nobody can know yet stays
open, so that a rule behind it may decide or may not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from smguide.model.record import Record, Value
from smguide.rules.workflow import AllOf, Compare, Condition, Flow, Not, Rule, Step, Workflow

Known = Mapping[str, Value]

_FRESH: Known = {"post.from_library": False, "post.account_approved": False}
"""A post that somebody just wrote: agreed neither word by word nor with its account."""


@dataclass(frozen=True, slots=True)
class Deciders:
    """The rules that may decide, in order; ``certain`` if it can be only one."""

    rules: tuple[Rule, ...]

    @property
    def certain(self) -> bool:
        """Exactly one rule decides, whatever else is known."""
        return len(self.rules) == 1


def deciders(workflow: Workflow, phase: str, post_type: Record) -> Deciders:
    """The rules that may decide about a fresh post of that kind in that phase."""
    known = {**_FRESH, **_of_type(post_type), "org.phase": phase}
    found: list[Rule] = []
    for rule in workflow.rules:
        verdict = holds(rule.when, known)
        if verdict is not False:
            found.append(rule)
        if verdict:
            break
    return Deciders(tuple(found))


def _of_type(post_type: Record) -> dict[str, Value]:
    """What the register of kinds of post says about each post of the kind."""
    known: dict[str, Value] = {"post.type": post_type.text("id")} if post_type else {}
    for key in ("form", "risk", "urgency"):
        if post_type.text(key):
            known[f"post.{key}"] = post_type.text(key)
    for key in ("promotional", "irreversible"):
        if key in post_type:
            known[f"post.{key}"] = post_type.flag(key)
    return known


def holds(condition: Condition, known: Known) -> bool | None:
    """Whether a condition holds; None where that hangs on something nobody knows yet."""
    if isinstance(condition, Compare):
        return _compared(condition, known)
    if isinstance(condition, Not):
        inner = holds(condition.condition, known)
        return None if inner is None else not inner
    # All of them: one that fails settles it. Any of them: one that holds does.
    settles = not isinstance(condition, AllOf)
    answer: bool | None = not settles
    for part in condition.conditions:
        verdict = holds(part, known)
        if verdict is settles:
            return settles
        if verdict is None:
            answer = None
    return answer


def _compared(condition: Compare, known: Known) -> bool | None:
    value = known.get(condition.fact)
    if value is None:
        return None
    if condition.op == "eq":
        return value == condition.value
    if condition.op == "ne":
        return value != condition.value
    if condition.op == "in" and isinstance(condition.value, tuple):
        return value in condition.value
    return None


def asks(flow: Flow) -> int:
    """How many steps a post waits for; what never goes out waits for ever."""
    return 1_000 if flow.forbid or flow.hold else len(every_step(flow.steps))


def every_step(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps, those side by side one by one."""
    return tuple(part for step in steps for part in (step.parallel or (step,)))


def goes_out_unread(flow: Flow) -> bool:
    """Nobody reads the post before it goes out."""
    return not flow.steps and not flow.forbid and not flow.hold


def process(flow: Flow) -> tuple[Record, ...]:
    """What tells one process from another: its steps, whatever they are called."""
    return tuple(step.raw.without("id", "name") for step in flow.steps)
