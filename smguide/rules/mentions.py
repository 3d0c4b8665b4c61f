"""Who and what a workflow names: people, roles, groups, channels, kinds of post, levels, phases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smguide.rules.facts import fact_kinds
from smguide.rules.workflow import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Flow,
    Not,
    Step,
    Workflow,
    read_flow,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in a rule: the register it belongs to, its id, and where it stands in words."""

    register: str
    target: str
    where: str


def mentions(workflow: Workflow) -> Iterator[Mention]:
    """Every mention of the workflow, rule by rule."""
    for rule in (*workflow.rules, *workflow.floors):
        yield from _condition(rule.when, rule.name)
        yield from _flow(rule.flow, rule.name)
    for tightening in workflow.tightenings:
        yield from _condition(tightening.when, tightening.name)
        yield from _condition(tightening.exempt, tightening.name)
        yield from _flow(tightening.then, tightening.name)
    for stage in (*workflow.phases, *workflow.levels):
        yield from _condition(stage.forward_if, stage.name)
        yield from _condition(stage.back_if, stage.name)
        yield from _flow(read_flow(stage.raw.record("decided_by")), stage.name)


def compared(condition: Condition | None) -> Iterator[Compare]:
    """Every comparison in a condition, those that are denied too."""
    match condition:
        case AllOf(conditions) | AnyOf(conditions):
            for inner in conditions:
                yield from compared(inner)
        case Not(inner):
            yield from compared(inner)
        case Compare():
            yield condition


def _condition(condition: Condition | None, where: str) -> Iterator[Mention]:
    for comparison in compared(condition):
        kind = fact_kinds().get(comparison.fact)
        value = comparison.value
        if kind and kind.register:
            for item in value if isinstance(value, tuple) else (value,):
                if isinstance(item, str):
                    yield Mention(kind.register, item, where)


def _flow(flow: Flow, where: str) -> Iterator[Mention]:
    for step in flow.steps:
        yield from _step(step, where)
    for selector in flow.post_review.by if flow.post_review else ():
        yield Mention(selector.register, selector.id, where)
    for wording in flow.disclose:
        yield Mention("wording", wording, where)


def _step(step: Step, where: str) -> Iterator[Mention]:
    for selector in (*step.by, *step.veto, *step.timeout_to):
        yield Mention(selector.register, selector.id, where)
    for inner in step.parallel:
        yield from _step(inner, where)
