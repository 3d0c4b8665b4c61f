"""What the side index keeps of a text: pieces that stay themselves while their words change."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Piece(NamedTuple):
    """A piece of one file: a clause, a title, a fact.

    `unit` names what stays the same while the words change; `clause` is the id of a clause, else
    empty; `section` is the id of the section it stands in, else empty. `rest` is whatever else may
    change about it, in one text.
    """

    unit: str
    clause: str
    section: str
    text: str
    rest: str = ""


class Stretch(NamedTuple):
    """A piece, and the numbers of the revisions that had it so; `last` is 0 where it stands now."""

    unit: str
    clause: str
    section: str
    text: str
    rest: str
    first: int
    last: int


PiecesOf = Callable[[str, bytes], tuple[Piece, ...]]
"""The pieces of a file by its path and bytes; of what cannot be read there are none."""
