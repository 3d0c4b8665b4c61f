"""Conditions that are reduced fact by fact, each shape kept once (hash-consing).

What a condition amounts to, once some facts are known, is again a condition with fewer facts, or
yes, no or not known. Equal remains have equal numbers, so that many cases are one case
(Bryant 1986, for decision diagrams).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from smguide.rules.workflow import AllOf, AnyOf, Compare, Condition, Not

NO: Final = 0
UNKNOWN: Final = 1
YES: Final = 2
"""The numbers of the three truths; in this order “and” is the least, “or” the greatest."""

Truth: TypeAlias = Callable[[Compare], int]
"""What becomes of a comparison, by number, once its fact is known."""

_Shape: TypeAlias = tuple[str, tuple[int, ...]] | Compare


class Residues:
    """The shapes met so far, by number; facts belong to dimensions, by number as well."""

    def __init__(self, dimension_of: dict[str, int]) -> None:
        self._dimension_of = dimension_of
        self._shapes: list[_Shape | None] = [None, None, None]
        self._masks = [0, 0, 0]
        self._numbers: dict[_Shape, int] = {}
        self._reduced: dict[tuple[int, int, int], int] = {}

    def number(self, condition: Condition | None) -> int:
        """The number of a condition; no condition is no."""
        match condition:
            case None:
                return NO
            case AllOf(conditions):
                return self.all_of(self.number(one) for one in conditions)
            case AnyOf(conditions):
                return self.any_of(self.number(one) for one in conditions)
            case Not(inner):
                return self.contrary(self.number(inner))
            case Compare(fact):
                if fact not in self._dimension_of:
                    return UNKNOWN
                return self._keep(condition, 1 << self._dimension_of[fact])

    def naive(self, condition: Condition) -> int:
        """The number of a condition in which whatever is not known is a plain no."""
        match condition:
            case AllOf(conditions):
                return self.all_of(self.naive(one) for one in conditions)
            case AnyOf(conditions):
                return self.any_of(self.naive(one) for one in conditions)
            case Not(inner):
                return self.contrary(self.naive(inner))
            case Compare():
                return self.surely(self.number(condition))

    def all_of(self, numbers: Iterable[int]) -> int:
        """All of them hold."""
        return self._joined("all", numbers, neutral=YES, decisive=NO)

    def any_of(self, numbers: Iterable[int]) -> int:
        """At least one of them holds."""
        return self._joined("any", numbers, neutral=NO, decisive=YES)

    def contrary(self, number: int) -> int:
        """It does not hold."""
        return (
            YES - number if number <= YES else self._keep(("not", (number,)), self._masks[number])
        )

    def surely(self, number: int) -> int:
        """It is known to hold: what is not known counts as no."""
        if number <= YES:
            return YES if number == YES else NO
        return self._keep(("sure", (number,)), self._masks[number])

    def choice(self, when: int, then: int, otherwise: int) -> int:
        """``then`` where ``when`` holds, else ``otherwise``."""
        if when <= YES:
            return then if when == YES else otherwise
        mask = self._masks[when] | self._masks[then] | self._masks[otherwise]
        return self._keep(("choice", (when, then, otherwise)), mask)

    def reduced(self, number: int, dimension: int, place: int, truth: Truth) -> int:
        """What is left once the facts of a dimension are those of its class ``place``.

        ``truth`` says what becomes of each comparison with them; it is asked once for a class.
        """
        if not self._masks[number] >> dimension & 1:
            return number
        key = (number, dimension, place)
        if key not in self._reduced:
            self._reduced[key] = self._reduce(number, dimension, place, truth)
        return self._reduced[key]

    def _reduce(self, number: int, dimension: int, place: int, truth: Truth) -> int:
        shape = self._shapes[number]
        if isinstance(shape, Compare):
            return truth(shape)
        if shape is None:
            return number
        sort, inner = shape
        found = [self.reduced(one, dimension, place, truth) for one in inner]
        if sort == "all":
            return self.all_of(found)
        if sort == "any":
            return self.any_of(found)
        if sort == "choice":
            return self.choice(*found)
        return self.contrary(found[0]) if sort == "not" else self.surely(found[0])

    def _joined(self, sort: str, numbers: Iterable[int], *, neutral: int, decisive: int) -> int:
        found = sorted(set(numbers) - {neutral})
        if decisive in found:
            return decisive
        if not found:
            return neutral
        if len(found) == 1:
            return found[0]
        mask = 0
        for one in found:
            mask |= self._masks[one]
        return self._keep((sort, tuple(found)), mask)

    def _keep(self, shape: _Shape, mask: int) -> int:
        if shape not in self._numbers:
            self._numbers[shape] = len(self._shapes)
            self._shapes.append(shape)
            self._masks.append(mask)
        return self._numbers[shape]


def number_of(truth: bool | None) -> int:
    """The number of a truth."""
    return UNKNOWN if truth is None else YES if truth else NO
