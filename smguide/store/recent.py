"""A small memory of what was read last."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

Key = TypeVar("Key")
Kept = TypeVar("Kept")


class Recent(Generic[Key, Kept]):
    """Keeps the values used last, as many as weigh `budget` together."""

    def __init__(self, budget: int, weigh: Callable[[Kept], int]) -> None:
        self._budget = budget
        self._weigh = weigh
        self._weight = 0
        self._kept: OrderedDict[Key, Kept] = OrderedDict()

    def get(self, key: Key) -> Kept | None:
        """The value of `key`, now the most recent, or None."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def put(self, key: Key, value: Kept) -> None:
        """Keep `value` and let go of the least recent beyond the budget."""
        self._forget(key)
        self._kept[key] = value
        self._weight += self._weigh(value)
        while self._weight > self._budget:
            self._forget(next(iter(self._kept)))

    def _forget(self, key: Key) -> None:
        if key in self._kept:
            self._weight -= self._weigh(self._kept.pop(key))
