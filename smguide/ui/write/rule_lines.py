"""Rules as the lines of their card: the cells of a row, and what stands below the table."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from smguide.model.registers import Registers
from smguide.rules.sentences import rule_row
from smguide.rules.workflow import Workflow
from smguide.ui.write.phase_rules import OtherRules, PhaseRule, Reach
from smguide.ui.write.proofs import Warnings


def warnings_elsewhere(workflow: Workflow, shown: Collection[str], warnings: Warnings) -> list[str]:
    """What is to be looked at in rules that are not shown, and in what has no row anywhere."""
    names = {rule.id: rule.name for rule in workflow.rules}
    in_rows = {*shown, *(one.id for one in workflow.floors)}
    in_rows |= {one.id for one in workflow.tightenings}
    return [
        _tr("To look at in “{0}”: {1}").format(names[part], sentence)
        if part in names
        else _tr("To look at: {0}").format(sentence)
        for part, sentences in warnings.items()
        if part not in in_rows
        for sentence in sentences
    ]


def rule_cells(one: PhaseRule, names: Registers) -> tuple[str, ...]:
    """When, who, within what time, and what otherwise."""
    found = rule_row(one.rule, names)
    when = _tr("Every post") if one.reach is Reach.EVERY else found.when
    return (when, found.who, found.within, found.otherwise)


def other_rules_in_words(others: OtherRules, phases: dict[str, str]) -> str:
    """“4 more rules come with …”: what the shown phase leaves out."""
    one = others.count == 1
    if not others.phase:
        single = _tr("{0} rule is never reached: a rule above it takes every post.")
        several = _tr("{0} rules are never reached: a rule above them takes every post.")
    elif others.comes_later:
        single = _tr("{0} more rule comes with “{1}”.")
        several = _tr("{0} more rules come with “{1}”.")
    else:
        single = _tr("{0} rule belongs to “{1}”.")
        several = _tr("{0} rules belong to “{1}”.")
    return (single if one else several).format(others.count, phases.get(others.phase, others.phase))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
