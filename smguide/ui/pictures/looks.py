"""How an answer and a change look: a word, a letter and a tone; never the colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smguide.rules.decision import Answer, Outcome, burden
from smguide.rules.matrix import Cell, CellChange, Change
from smguide.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class Look:
    """``word`` where there is room, ``letter`` where there is little; ``note`` stands below.

    ``said`` is all of it without signs, for tables and screen readers.
    """

    word: str
    letter: str
    tone: Tone
    note: str = ""
    said: str = ""


def look_of(cell: Cell) -> Look:
    """An answer."""
    word, letter = answer_word(cell.answer), answer_letter(cell)
    if cell.outcome is not Outcome.APPROVE:
        return Look(f"{_SIGNS[cell.outcome]} {word}", letter, _TONES[cell.outcome], said=word)
    return Look(word, letter, Tone.INFO if cell.letter == "1" else Tone.WARN, said=word)


def look_of_change(change: CellChange) -> Look:
    """An answer and what became of it; one that is the same stays in the background."""
    before, after = _worded(change.before), _worded(change.after)
    letter = answer_letter(change.after) if change.after else "—"
    if change.change is Change.SAME:
        return Look(after, letter, Tone.PLAIN, said=_tr("{0}, as before").format(after))
    sign, tone = _CHANGES[change.change]
    note = _tr("before: {0}").format(before)
    said = {
        Change.FREER: _tr("freer: {0}, before: {1}"),
        Change.STRICTER: _tr("stricter: {0}, before: {1}"),
        Change.OTHER: _tr("other: {0}, before: {1}"),
    }[change.change].format(after, before)
    return Look(f"{sign} {after}", f"{sign}{letter}", tone, note, said)


def answer_word(answer: Answer) -> str:
    """An answer in a word or two."""
    number = burden(answer)[1]
    return {
        Outcome.FREE: _tr("free"),
        Outcome.INFORM: _tr("told"),
        Outcome.APPROVE: _tr("1 agrees") if number == 1 else _tr("{0} agree").format(number),
        Outcome.HOLD: _tr("waits"),
        Outcome.FORBIDDEN: _tr("not here"),
    }[answer.outcome]


def answer_letter(cell: Cell) -> str:
    """An answer in a letter of the reader’s language, or as the number of people."""
    return {
        Outcome.FREE: _tr("F"),
        Outcome.INFORM: _tr("T"),
        Outcome.HOLD: _tr("W"),
        Outcome.FORBIDDEN: _tr("N"),
    }.get(cell.outcome, cell.letter)


def legend() -> tuple[tuple[Look, str], ...]:
    """Every answer there is and what it means, the freest first."""
    return (
        (Look("", _tr("F"), Tone.GOOD), _tr("free: may be posted at once")),
        (Look("", _tr("T"), Tone.GOOD), _tr("told: somebody is told, nobody has to agree")),
        (Look("", "1", Tone.INFO), _tr("one person has to agree")),
        (Look("", "2", Tone.WARN), _tr("two or more have to agree")),
        (Look("", _tr("W"), Tone.WARN), _tr("waits until somebody decides")),
        (Look("", _tr("N"), Tone.BAD), _tr("not here: this is not posted there")),
    )


def change_legend() -> tuple[tuple[Look, str], ...]:
    """Every change there is."""
    words = {
        Change.FREER: _tr("freer than before"),
        Change.STRICTER: _tr("stricter than before"),
        Change.OTHER: _tr("as strict, but not the same"),
    }
    marks = [(Look("", sign, tone), words[change]) for change, (sign, tone) in _CHANGES.items()]
    return (*marks, (Look("", "—", Tone.PLAIN), _tr("without a mark: as before")))


def _worded(cell: Cell | None) -> str:
    return answer_word(cell.answer) if cell else _tr("not listed")


_SIGNS = {
    Outcome.FREE: "✓",
    Outcome.INFORM: "✓",
    Outcome.HOLD: "…",
    Outcome.FORBIDDEN: "✕",
}
_TONES = {
    Outcome.FREE: Tone.GOOD,
    Outcome.INFORM: Tone.GOOD,
    Outcome.HOLD: Tone.WARN,
    Outcome.FORBIDDEN: Tone.BAD,
}
_CHANGES = {
    Change.FREER: ("▾", Tone.GOOD),
    Change.STRICTER: ("▴", Tone.WARN),
    Change.OTHER: ("◆", Tone.INFO),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
