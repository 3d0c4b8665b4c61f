"""Puts a draft on top of a revision that somebody saved meanwhile.

The three-way merge does it (:mod:`smguide.compare.merge`); what both sides changed is named here,
and decided by nobody but a person.
"""

from __future__ import annotations

from dataclasses import dataclass

from smguide.compare.merge import merge
from smguide.compare.questions import Matter, Question
from smguide.model.guidelines import Guidelines

_LEVEL = "/level:"


@dataclass(frozen=True, slots=True)
class Combined:
    """The combination, and in words what both sides changed; it holds only where that is empty."""

    guidelines: Guidelines
    both: tuple[str, ...]


def combine(base: Guidelines, mine: Guidelines, theirs: Guidelines) -> Combined:
    """What ``mine`` changed in ``base``, on top of ``theirs``."""
    merged = merge(base, mine, theirs)
    return Combined(merged.guidelines, tuple(dict.fromkeys(map(_named, merged.questions))))


def _named(question: Question) -> str:
    if not question.section:
        order = question.matter is Matter.ORDER and not question.about
        what = "order of the sections" if order else f"{question.about.lower()} of the guidelines"
        return f"the {what}"
    section = f"“{question.title}”"
    return f"the level of {section}" if _LEVEL in question.key else section
