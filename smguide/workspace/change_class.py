"""What a change means for its readers, worked out from what it does (design section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smguide.compare.changes import Comparison, SectionStatus
from smguide.compare.comparison import compare
from smguide.errors import WrongUse
from smguide.model.guidelines import Guidelines
from smguide.review.bodies import ChangeClass
from smguide.rules.difference import EffectKind
from smguide.rules.effects import Effects
from smguide.workspace.deciding import ToldEffects, effects_told

_NOTHING = ToldEffects(Effects((), 0, 0), ())
_CLASSES = {
    EffectKind.TIGHTENING: ChangeClass.TIGHTENING,
    EffectKind.NEW_DUTY: ChangeClass.NEW_DUTY,
    EffectKind.RELAXING: ChangeClass.RELAXING,
    EffectKind.NEUTRAL: ChangeClass.CLARIFYING,
}
_WEIGHTY = frozenset((ChangeClass.TIGHTENING, ChangeClass.NEW_DUTY))


@dataclass(frozen=True, slots=True)
class Consequences:
    """What a change means: its class, and what it does in sentences.

    Where the rules tell too many cases apart to compare them, ``change_class`` and ``told`` are
    None and ``refusal`` says so. ``told`` without cases: nothing that is asked has changed.
    """

    change_class: ChangeClass | None
    told: ToldEffects | None
    refusal: str = ""


def change_class(comparison: Comparison, effects: Effects) -> ChangeClass:
    """The class of a change: the weightiest of its effects, and without any that of its words.

    It knows only what the posting rules answer: a duty that stands in the text alone is for a
    person to see.
    """
    if effects.kind is not None:
        return _CLASSES[effects.kind]
    trifling = comparison.only_low_risk or not comparison.changed
    return ChangeClass.EDITORIAL if trifling else ChangeClass.CLARIFYING


def consequences(
    old: Guidelines, new: Guidelines, at: datetime, comparison: Comparison | None = None
) -> Consequences:
    """What a change means at a moment; ``comparison`` is that of the two, if there is one."""
    compared = comparison or compare(old, new)
    if not answers_may_differ(compared):
        return Consequences(change_class(compared, _NOTHING.effects), _NOTHING)
    try:
        told = effects_told(old, new, at)
    except WrongUse as error:
        return Consequences(None, None, error.message)
    return Consequences(change_class(compared, told.effects), told)


def answers_may_differ(comparison: Comparison) -> bool:
    """Whether anything has changed that posting rules read; the words of clauses are not read."""
    return bool(
        comparison.document
        or comparison.outline_changed
        or any(
            section.facts
            or section.details
            or section.moved
            or section.status in (SectionStatus.ADDED, SectionStatus.REMOVED)
            for section in comparison.changed_sections
        )
    )


def next_edition(proposed: str, found: ChangeClass | None) -> str:
    """The number to propose for an edition, given that of the next small one (“1.4”).

    What is stricter or newly to be done is a new main number: readers must take note of it.
    """
    main, _dot, small = proposed.partition(".")
    if found not in _WEIGHTY or small == "0":
        return proposed
    return f"{int(main) + 1}.0"
