"""A document to print or to open in a browser: one value, written as a page and as PDF alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from smguide.interchange.painted import Run, plain_run
from smguide.interchange.tables import Facts, Table


class Look(StrEnum):
    """How a passage stands out; words beside it say the same."""

    PLAIN = "plain"
    CHANGED = "changed"
    MOVED = "moved"
    MINOR = "minor"


class Tone(StrEnum):
    """How a paragraph is meant."""

    PLAIN = "plain"
    QUIET = "quiet"
    GOOD = "good"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (below the title) to 4, with what is said beside it."""

    level: int
    runs: tuple[Run, ...]
    number: str = ""
    notes: tuple[str, ...] = ()
    anchor: str = ""
    of_text: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph of ours."""

    text: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list; ``anchor`` is where it leads to, ``note`` stands beside it."""

    text: str
    anchor: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list under a title."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the guidelines: a clause, or a field with its ``label``."""

    runs: tuple[Run, ...]
    look: Look = Look.PLAIN
    label: str = ""
    notes: tuple[str, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Legend:
    """What the marks of a redline mean."""


Piece: TypeAlias = Heading | Words | Listing | Passage | Legend | Facts | Table


@dataclass(frozen=True, slots=True)
class Paper:
    """One document. ``kind`` names it (“Comparison”), ``about`` says of what.

    ``language`` is that of the guidelines; the words around them are English. ``made_on`` is left
    out where the same document must be the same bytes on any day.
    """

    kind: str
    title: str
    about: str
    organisation: str
    language: str
    pieces: tuple[Piece, ...]
    made_on: date | None = None


def heading(level: int, text: str, anchor: str = "") -> Heading:
    """A heading of ours."""
    return Heading(level, (plain_run(text),), anchor=anchor)


def facts(title: str, pairs: Iterable[tuple[str, str]]) -> tuple[Facts, ...]:
    """Labels and values, those that have one; nothing where none has."""
    known = tuple((label, value) for label, value in pairs if value)
    return (Facts(title, known),) if known else ()
