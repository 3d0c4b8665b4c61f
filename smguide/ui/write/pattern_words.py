"""Patterns in the words of the window: what they are for, what they mean, what they replace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from smguide.model.record import EMPTY, Record
from smguide.model.registers import Entry, Registers
from smguide.rules.patterns import Choices, Pattern, apply_pattern, patterns
from smguide.rules.sentences import rule_in_words, tightening_in_words
from smguide.rules.workflow import Selector, read_workflow

_OPEN = "?"


def patterns_in_window() -> tuple[Pattern, ...]:
    """All patterns with their words in the language of the window."""
    return tuple(map(_in_window, patterns()))


def _in_window(one: Pattern) -> Pattern:
    return replace(
        one,
        title=_say(one.title),
        description=_say(one.description),
        fits=_say(one.fits),
        unfit=_say(one.unfit),
        needs=_say(one.needs),
        choices=tuple(replace(c, title=_say(c.title), help=_say(c.help)) for c in one.choices),
    )


def _say(words: str) -> str:
    return QCoreApplication.translate("Patterns", words) if words else ""


def meaning(chosen: Pattern, choices: Choices, names: Registers) -> tuple[tuple[str, str], ...]:
    """What a pattern would mean: headings, each with its sentences, one a line.

    Whoever is not chosen yet stands in brackets.
    """
    still_open = {c.id: Selector("group", f"{_OPEN}{c.id}") for c in chosen.choices}
    facts = apply_pattern(EMPTY, chosen, {**still_open, **choices})
    workflow = read_workflow("", facts)
    known = _names_with(chosen, facts, names)
    parts = (
        (_tr("Rules"), [rule_in_words(rule, known) for rule in workflow.rules]),
        (_tr("What never relaxes"), [rule_in_words(rule, known) for rule in workflow.floors]),
        (
            _tr("Stricter for a while"),
            [tightening_in_words(one, known) for one in workflow.tightenings],
        ),
    )
    return tuple((title, "\n".join(lines)) for title, lines in parts if lines)


def _names_with(chosen: Pattern, facts: Record, names: Registers) -> Registers:
    """The registers with the phases of a pattern, and with whoever is not chosen yet."""
    phases = dict(_entries((row.text("id"), row.text("name")) for row in facts.records("phases")))
    still_open = dict(_entries((f"{_OPEN}{c.id}", f"[{c.title}]") for c in chosen.choices))
    groups = {**names.entries.get("group", {}), **still_open}
    return Registers(MappingProxyType({**names.entries, "phase": phases, "group": groups}))


def _entries(pairs: Iterator[tuple[str, str]]) -> Iterator[tuple[str, Entry]]:
    for key, name in pairs:
        yield key, Entry(key, name, "", (), EMPTY)


def replaced_in_words(facts: Record, chosen: Pattern) -> str:
    """What using a pattern takes away, what it leaves, where one begins, and how to get back."""
    rules, phases = len(facts.records("rules")), len(facts.records("phases"))
    begins = _tr("You are then in “{0}”.").format(_first_phase(chosen))
    if not rules and not phases:
        return " ".join((_tr("Nothing is replaced: there are no rules yet."), begins))
    gone = _tr("{0} and {1} that are there now are replaced.").format(
        _counted(rules, _tr("One rule"), _tr("{0} rules")),
        _counted(phases, _tr("one phase"), _tr("{0} phases")),
    )
    stays = _tr("All else stays; what is never relaxed is only added to.")
    return " ".join((gone, stays, begins, _tr("Undo brings everything back.")))


def _first_phase(chosen: Pattern) -> str:
    current = chosen.facts.text("current_phase")
    phases = chosen.facts.records("phases")
    return next((row.text("name") for row in phases if row.text("id") == current), "")


def _counted(number: int, one: str, several: str) -> str:
    return one if number == 1 else several.format(number)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
