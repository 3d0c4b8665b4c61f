"""The trust ladder as values: each level, who stands on it, the way up and the way down."""

from __future__ import annotations

from dataclasses import dataclass

from smguide.model.record import Record
from smguide.model.registers import Registers
from smguide.model.wording import duration_in_words, sentence
from smguide.rules.sentences import condition_in_words
from smguide.rules.workflow import Condition, Stage


@dataclass(frozen=True, slots=True)
class Rung:
    """One level in words; ``up`` leads to it, ``down`` away from it to ``falls_to``.

    ``lasts`` is how long it counts, empty where it does not run out.
    """

    id: str
    name: str
    description: str
    people: int
    up: str
    down: str
    falls_to: str
    lasts: str


def rungs(levels: tuple[Stage, ...], names: Registers) -> tuple[Rung, ...]:
    """The levels in words, the lowest first."""
    return tuple(_rung(levels, place, names) for place in range(len(levels)))


def _rung(levels: tuple[Stage, ...], place: int, names: Registers) -> Rung:
    level = levels[place]
    lasts = level.raw.text("expires")
    return Rung(
        id=level.id,
        name=level.name,
        description=level.description,
        people=people_at(level.id, names),
        up=way(level.forward_words, level.forward_if, names),
        down=way(level.back_words, level.back_if, names),
        falls_to=_below(levels, place),
        lasts=duration_in_words(lasts) if lasts else "",
    )


def _below(levels: tuple[Stage, ...], place: int) -> str:
    """Where somebody lands: the level named, never above the one below; nowhere from the first."""
    lower = levels[:place]
    named = levels[place].raw.text("demote_to")
    found = next((one for one in lower if one.id == named), None)
    return (found or lower[-1]).name if lower else ""


def people_at(level: str, names: Registers) -> int:
    """How many people stand on a level."""
    people = names.entries.get("person", {}).values()
    return sum(1 for p in people if p.record.text("trust_level") == level and _is_here(p.record))


def _is_here(person: Record) -> bool:
    return not person.text("left_on")


def way(words: str, condition: Condition | None, names: Registers) -> str:
    """A way up or down: in the organisation's own words, else what the condition says."""
    if words:
        return words
    return sentence(condition_in_words(condition, names)) if condition is not None else ""
