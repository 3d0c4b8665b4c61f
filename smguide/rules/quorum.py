"""How many of the people asked have agreed, where different steps need different people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """A step that is counted: who agreed, how many it needs, which steps need others than it."""

    step: str
    agreed: frozenset[str]
    need: int
    distinct_from: tuple[str, ...] = ()


def credited(tallies: Sequence[Tally]) -> int:
    """How many count for the last of the tallies, at most its need.

    Nobody counts for two steps that need different people. Each person is counted where it helps
    most, but the steps before keep what they have.
    """
    *before, last = tallies
    if not before:
        return min(len(last.agreed), last.need)
    kept = tuple(credited(tallies[: place + 1]) for place in range(len(before)))
    return max(
        (counts[-1] for counts in _counts(tallies) if _at_least(counts, kept)),
        default=0,
    )


def _at_least(counts: tuple[int, ...], kept: tuple[int, ...]) -> bool:
    return all(count >= least for count, least in zip(counts, kept, strict=False))


def _counts(tallies: Sequence[Tally]) -> set[tuple[int, ...]]:
    """Every way to credit people to steps, as the counts it comes to, none above its need."""
    found, barred = {(0,) * len(tallies)}, _barred(tallies)
    for person in sorted(frozenset().union(*(one.agreed for one in tallies))):
        choices = _choices(tallies, barred, person)
        found = {
            tuple(
                min(count + (place in choice), one.need)
                for place, (count, one) in enumerate(zip(counts, tallies, strict=True))
            )
            for counts in found
            for choice in choices
        }
    return found


def _choices(
    tallies: Sequence[Tally], barred: Sequence[frozenset[int]], person: str
) -> list[frozenset[int]]:
    """The sets of steps that one person may count for together."""
    chosen = [frozenset[int]()]
    for place, one in enumerate(tallies):
        if person in one.agreed:
            chosen += [had | {place} for had in chosen if not had & barred[place]]
    return chosen


def _barred(tallies: Sequence[Tally]) -> list[frozenset[int]]:
    """For each step the places of those that need other people than it."""
    return [
        frozenset(
            place
            for place, two in enumerate(tallies)
            if two.step in one.distinct_from or one.step in two.distinct_from
        )
        for one in tallies
    ]
