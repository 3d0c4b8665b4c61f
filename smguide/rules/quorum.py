"""How many of the people asked have agreed, where different steps need different people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from math import prod

_MOST_WAYS = 5_000


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
    most, but the steps before keep what they have. Where three or more large steps are tied
    together, only those count who agreed to one of them: fewer at worst, never more.
    """
    *before, last = tallies
    if not before:
        return min(len(last.agreed), last.need)
    if len(before) == 1:
        return _credited_of_two(before[0], last)
    if prod(one.need + 1 for one in tallies) > _MOST_WAYS:
        return min(len(last.agreed.difference(*(one.agreed for one in before))), last.need)
    kept = tuple(credited(tallies[: place + 1]) for place in range(len(before)))
    return max(
        (counts[-1] for counts in _counts(tallies) if _at_least(counts, kept)),
        default=0,
    )


def _credited_of_two(before: Tally, last: Tally) -> int:
    if not _apart(before, last):
        return min(len(last.agreed), last.need)
    kept = min(len(before.agreed), before.need)
    taken = max(kept - len(before.agreed - last.agreed), 0)
    return min(len(last.agreed) - taken, last.need)


def _apart(one: Tally, other: Tally) -> bool:
    return one.step in other.distinct_from or other.step in one.distinct_from


def _at_least(counts: tuple[int, ...], kept: tuple[int, ...]) -> bool:
    return all(count >= least for count, least in zip(counts, kept, strict=False))


def _counts(tallies: Sequence[Tally]) -> set[tuple[int, ...]]:
    """Every way to credit people to steps, as the counts it comes to, none above its need."""
    found, barred = {(0,) * len(tallies)}, _barred(tallies)
    for choices in _people_that_matter(tallies, barred):
        found = {
            tuple(
                min(count + (place in choice), one.need)
                for place, (count, one) in enumerate(zip(counts, tallies, strict=True))
            )
            for counts in found
            for choice in choices
        }
    return found


def _people_that_matter(
    tallies: Sequence[Tally], barred: Sequence[frozenset[int]]
) -> Iterator[list[frozenset[int]]]:
    """What each person may count for; of people who agreed alike no more than could be needed."""
    people = frozenset[str]().union(*(one.agreed for one in tallies))
    alike = Counter(tuple(person in one.agreed for one in tallies) for person in people)
    enough = sum(one.need for one in tallies)
    for agreed, number in sorted(alike.items()):
        choices = _choices(agreed, barred)
        yield from repeat(choices, min(number, enough))


def _choices(agreed: Sequence[bool], barred: Sequence[frozenset[int]]) -> list[frozenset[int]]:
    """The sets of steps that one person may count for together, from those agreed to."""
    chosen = [frozenset[int]()]
    for place, has_agreed in enumerate(agreed):
        if has_agreed:
            chosen += [had | {place} for had in chosen if not had & barred[place]]
    return chosen


def _barred(tallies: Sequence[Tally]) -> list[frozenset[int]]:
    """For each step the places of those that need other people than it."""
    return [
        frozenset(place for place, two in enumerate(tallies) if _apart(one, two)) for one in tallies
    ]
