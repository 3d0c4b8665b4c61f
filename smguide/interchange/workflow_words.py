"""The approval workflow as tables: when, who must agree, within what time, otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from smguide.interchange.tables import Table, without_empty_columns
from smguide.model.guidelines import Section
from smguide.model.registers import Registers
from smguide.model.wording import duration_in_words, sentence
from smguide.rules.sentences import condition_in_words, flow_in_words, rule_row, selectors_in_words
from smguide.rules.workflow import (
    Condition,
    Rule,
    Stage,
    Tightening,
    Workflow,
    read_selectors,
    read_workflow,
)

TableMaker = Callable[[Section, str, Registers], Iterator[Table]]

_RULE_COLUMNS = ("Rule", "When", "Who must agree", "Within", "If nobody answers")
_FLOOR_COLUMNS = (*_RULE_COLUMNS, "Why")
_PHASE_COLUMNS = ("Phase", "What it means", "Ends when", "We step back when")
_LEVEL_COLUMNS = ("Level", "What it means", "How you reach it", "How you lose it")
_TIGHTENING_COLUMNS = (
    "Name",
    "Reason",
    "When",
    "Declared by",
    "What happens",
    "Only these still go out",
)


def _rules(section: Section, label: str, names: Registers) -> Iterator[Table]:
    yield from _table(label, _RULE_COLUMNS, _rule_rows(_workflow(section).rules, names))


def _floors(section: Section, label: str, names: Registers) -> Iterator[Table]:
    floors = _workflow(section).floors
    rows = _rule_rows(floors, names)
    with_basis = [(*row, floor.basis) for row, floor in zip(rows, floors, strict=True)]
    yield from _table(label, _FLOOR_COLUMNS, with_basis)


def _phases(section: Section, label: str, names: Registers) -> Iterator[Table]:
    workflow = _workflow(section)
    rows = [_stage_row(phase, names, workflow.current_phase) for phase in workflow.phases]
    yield from _table(label, _PHASE_COLUMNS, rows)


def _levels(section: Section, label: str, names: Registers) -> Iterator[Table]:
    rows = [_stage_row(level, names, "") for level in _workflow(section).levels]
    yield from _table(label, _LEVEL_COLUMNS, rows)


def _tightenings(section: Section, label: str, names: Registers) -> Iterator[Table]:
    rows = [_tightening_row(entry, names) for entry in _workflow(section).tightenings]
    yield from _table(label, _TIGHTENING_COLUMNS, rows)


def _nothing(_section: Section, _label: str, _names: Registers) -> Iterator[Table]:
    yield from ()


WORKFLOW_TABLES: dict[str, TableMaker] = {
    "current_phase": _nothing,
    "phases": _phases,
    "trust_levels": _levels,
    "rules": _rules,
    "floors": _floors,
    "tightenings": _tightenings,
}


def _workflow(section: Section) -> Workflow:
    return read_workflow(section.id, section.facts)


def _table(caption: str, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> Iterator[Table]:
    if rows:
        yield without_empty_columns(Table(caption, columns, tuple(rows)))


def _rule_rows(rules: tuple[Rule, ...], names: Registers) -> list[tuple[str, ...]]:
    rows = ((rule, rule_row(rule, names)) for rule in rules)
    return [(rule.name, row.when, row.who, row.within, row.otherwise) for rule, row in rows]


def _stage_row(stage: Stage, names: Registers, current: str) -> tuple[str, ...]:
    now = " (now)" if current and stage.id == current else ""
    return (
        f"{stage.name}{now}",
        stage.description,
        stage.forward_words or _condition(stage.forward_if, names),
        stage.back_words or _condition(stage.back_if, names),
    )


def _tightening_row(entry: Tightening, names: Registers) -> tuple[str, ...]:
    happens = "Nothing goes out" if entry.freeze else flow_in_words(entry.then, names)
    longest = entry.raw.text("max")
    return (
        entry.name,
        entry.reason,
        _condition(entry.when, names),
        selectors_in_words(read_selectors(entry.raw, "declared_by"), names, "or"),
        f"{happens}, for {duration_in_words(longest)} at most" if longest else happens,
        _condition(entry.exempt, names),
    )


def _condition(condition: Condition | None, names: Registers) -> str:
    if condition is None:
        return ""
    return sentence(condition_in_words(condition, names)).rstrip(".")
