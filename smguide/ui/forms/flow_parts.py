"""What a form shows of a flow, and the flow that its edits mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Final

from smguide.model.fields import Field, fields_of_shape
from smguide.model.record import EMPTY, Record, Value
from smguide.model.registers import Entry, Registers

STEP: Final = "step"
"""The register of the steps of one flow, for one that asks another person than an earlier one."""

_OF_ONE_STEP: Final = ("by", "need", "kind", "not_author")
_DEFAULTS: Final = Record({"kind": "approve", "not_author": True})
_KEPT_EMPTY: Final = frozenset({"steps"})


@cache
def flow_fields() -> tuple[Field, ...]:
    """The fields of a flow; nothing is added to a register from within one."""
    return tuple(map(closed, fields_of_shape("flow")))


def closed(field: Field) -> Field:
    """A field that takes what is listed, and adds nothing; steps are chosen by their names."""
    inner = tuple(map(closed, field.fields))
    result = replace(field, grows=False, fields=inner)
    if field.key == "distinct_from":
        return replace(result, kind="references", refers_to=(STEP,))
    return result


def shown_flow(flow: Record) -> Record:
    """A flow with what goes without saying said, so that the form shows it."""
    shown = Record({"void_on_edit": True, **flow})
    return shown.with_value("steps", tuple(map(_shown_step, flow.records("steps"))))


def _shown_step(step: Record) -> Record:
    if "parallel" in step:
        return step.with_value("parallel", tuple(map(_shown_step, step.records("parallel"))))
    return Record({**_DEFAULTS, **step})


def tidy_flow(shown: Record, before: Record) -> Record:
    """The flow that a form means: empty parts gone, and one who is asked in no step of several.

    ``before`` is the flow as it was; what goes without saying is not written where it was not.
    """
    tidy = _without_empty(shown)
    assert isinstance(tidy, Record)
    if "void_on_edit" not in before and tidy.flag("void_on_edit"):
        tidy = tidy.without("void_on_edit")
    return tidy.with_value("steps", tuple(map(_tidy_step, tidy.records("steps"))))


def _tidy_step(step: Record) -> Record:
    inner = tuple(map(_tidy_step, step.records("parallel")))
    return step.without(*_OF_ONE_STEP).with_value("parallel", inner) if inner else step


def _without_empty(value: Value) -> Value:
    if isinstance(value, tuple):
        return tuple(map(_without_empty, value))
    if not isinstance(value, Record):
        return value
    inner = Record((key, _without_empty(item)) for key, item in value.items())
    empty = [k for k, v in inner.items() if v in (EMPTY, (), "") and k not in _KEPT_EMPTY]
    return inner.without(*empty)


def with_steps(names: Registers, flow: Record) -> Registers:
    """The registers, and one of the steps of a flow by their names or places."""
    steps = dict(_steps(flow.records("steps")))
    return Registers(MappingProxyType({**names.entries, STEP: steps}))


def _steps(steps: tuple[Record, ...], before: str = "") -> Iterator[tuple[str, Entry]]:
    for number, step in enumerate(steps, start=1):
        place = f"{before}{number}"
        name = step.text("name") or f"#{place}"
        yield step.text("id"), Entry(step.text("id"), name, "", (), EMPTY)
        yield from _steps(step.records("parallel"), f"{place}.")
