"""What the answer is called: its head line, its mark, and a word or two for a table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smguide.rules.decision import Decision, Outcome
from smguide.ui.theme import Tone

_PLACES = frozenset({"channel", "post-type"})
_SYMBOLS = {
    Outcome.FREE: "✓",
    Outcome.INFORM: "✓",
    Outcome.HOLD: "–",
    Outcome.FORBIDDEN: "✕",
}
_MARKS = {
    Outcome.FREE: ("tick", Tone.GOOD),
    Outcome.INFORM: ("tick", Tone.GOOD),
    Outcome.APPROVE: ("people", Tone.INFO),
    Outcome.HOLD: ("clock", Tone.WARN),
    Outcome.FORBIDDEN: ("cross", Tone.BAD),
}


@dataclass(frozen=True, slots=True)
class Short:
    """An answer in a cell: the words with their symbol, and the tone beside them."""

    words: str
    tone: Tone


def mark_of(outcome: Outcome) -> tuple[str, Tone]:
    """The icon and the tone of an outcome."""
    return _MARKS[outcome]


def head_and_rest(decision: Decision) -> tuple[str, str]:
    """The sentence of an answer in two: what is read from afar, and what follows it."""
    said = decision.sentence
    if decision.outcome in (Outcome.HOLD, Outcome.FORBIDDEN):
        head, dot, rest = said.partition(". ")
        return (f"{head}.", rest) if dot else (said, "")
    head, semicolon, rest = said.partition("; ")
    return (f"{head}.", f"{rest[:1].upper()}{rest[1:]}") if semicolon else (said, "")


def short(decision: Decision) -> Short:
    """An answer in a word or two: “✓ free”, “1 agrees”, “2 agree”, “– waits”, “✕ not here”."""
    if decision.outcome is Outcome.APPROVE:
        number = sum(ask.need for ask in decision.answer.asks if ask.waits)
        if number == 1:
            return Short(_tr("1 agrees"), Tone.INFO)
        return Short(_tr("{0} agree").format(number), Tone.WARN)
    words = {
        Outcome.FREE: _tr("free"),
        Outcome.INFORM: _tr("free, tell"),
        Outcome.HOLD: _tr("waits"),
        Outcome.FORBIDDEN: _tr("not here") if _is_place(decision) else _tr("no"),
    }[decision.outcome]
    return Short(f"{_SYMBOLS[decision.outcome]} {words}", _MARKS[decision.outcome][1])


def _is_place(decision: Decision) -> bool:
    return bool(decision.because) and decision.because[0].kind in _PLACES


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
