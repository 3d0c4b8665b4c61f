"""The ways to look at a comparison."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

TWO_COLUMNS: Final = 1_240
"""Pixels at 100 % text: the widest that two columns get."""

BESIDE: Final = 88
"""Pixels at 100 % text that the columns leave for the buttons beside them."""


class Way(StrEnum):
    """One text with marks, both texts beside each other, the new one as it reads, or a summary."""

    CHANGES = "changes"
    SIDES = "sides"
    CLEAN = "clean"
    SECTIONS = "sections"


class Face(StrEnum):
    """What one column of a row shows."""

    MARKED = "marked"
    OLD = "old"
    NEW = "new"
    CLEAN = "clean"


_FACES = {Way.SIDES: (Face.OLD, Face.NEW), Way.CLEAN: (Face.CLEAN,)}


@dataclass(frozen=True, slots=True)
class Mode:
    """How a comparison is shown.

    ``everything`` shows what is unchanged as well; ``words`` were searched for and are marked;
    with ``only``, nothing but the changes of these numbers is shown.
    """

    way: Way = Way.CHANGES
    everything: bool = False
    words: str = ""
    only: frozenset[int] = frozenset()

    @property
    def is_clean(self) -> bool:
        """Whether the new text is shown without marks."""
        return self.way is Way.CLEAN

    @property
    def faces(self) -> tuple[Face, ...]:
        """The columns, in the order of reading."""
        return _FACES.get(self.way, (Face.MARKED,))


def way_named(name: str) -> Way:
    """The way of that name, or the first one for a name of another version."""
    return Way(name) if name in list(Way) else Way.CHANGES
