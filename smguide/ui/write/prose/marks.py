"""What is true of letters and blocks, kept in the formats of a text document.

These properties are what is read back; colours and fonts are only how they look.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextFormat, QTextTableFormat

from smguide.model.prose import Alignment
from smguide.ui.write.prose.places import Path, path_as_text, path_from_text

_FIRST: Final = QTextFormat.Property.UserProperty.value

OBJECT: Final = "\ufffc"
"""The letter that stands for an atom."""

LINE: Final = "\u2028"
"""The end of a line within a block."""

ALIGNMENTS: Final[tuple[Alignment, ...]] = ("", "left", "center", "right")

ATOM_TYPE: Final = QTextFormat.ObjectTypes.UserObject.value + 1


class Property(IntEnum):
    """Where in a format a truth is kept."""

    STRONG = _FIRST + 1
    EMPHASIS = _FIRST + 2
    CODE = _FIRST + 3
    LINK = _FIRST + 4
    TITLE = _FIRST + 5
    SOFT = _FIRST + 6
    ATOM = _FIRST + 7
    SOURCE = _FIRST + 8
    LABEL = _FIRST + 9
    PATH = _FIRST + 10
    HEADING = _FIRST + 11
    CODE_INFO = _FIRST + 12
    ALIGNMENTS = _FIRST + 13


class AtomKind:
    """Kinds of atoms: letters that stand for something whole."""

    REFERENCE: Final = "reference"
    RAW_INLINE: Final = "raw-inline"
    SIGN: Final = "sign"
    RULE: Final = "rule"
    RAW_BLOCK: Final = "raw-block"


BLOCK_ATOMS: Final = (AtomKind.RULE, AtomKind.RAW_BLOCK)


@dataclass(frozen=True, slots=True)
class Marks:
    """What is true of a run of letters."""

    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""
    title: str = ""
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Atom:
    """Something whole: ``source`` is a section's id, a sign, or mark-up kept as it is."""

    kind: str
    source: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """What is true of a block: its containers, its level as a heading, whether it is code."""

    path: Path = ()
    heading: int = 0
    code: str | None = None

    @property
    def bare(self) -> Place:
        """The same place for an ordinary paragraph."""
        return replace(self, heading=0, code=None)


def marks_of(letters: QTextCharFormat) -> Marks:
    """What is true of letters of that format."""
    return Marks(
        letters.boolProperty(Property.STRONG),
        letters.boolProperty(Property.EMPHASIS),
        letters.boolProperty(Property.CODE),
        letters.stringProperty(Property.LINK),
        letters.stringProperty(Property.TITLE),
        letters.boolProperty(Property.SOFT),
    )


def atom_of(letters: QTextCharFormat) -> Atom | None:
    """The atom that a format stands for."""
    kind = letters.stringProperty(Property.ATOM)
    if not kind:
        return None
    source, label = (letters.stringProperty(p) for p in (Property.SOURCE, Property.LABEL))
    return Atom(kind, source, label)


def place_of(block: QTextBlockFormat) -> Place:
    """What is true of a block of that format."""
    code = (
        block.stringProperty(Property.CODE_INFO) if block.hasProperty(Property.CODE_INFO) else None
    )
    return Place(
        path_from_text(block.stringProperty(Property.PATH)),
        block.intProperty(Property.HEADING),
        code,
    )


def keep_marks(letters: QTextCharFormat, marks: Marks) -> None:
    """Write what is true into a format; what is not true leaves no trace."""
    for key, value in (
        (Property.STRONG, marks.strong),
        (Property.EMPHASIS, marks.emphasis),
        (Property.CODE, marks.code),
        (Property.LINK, marks.link),
        (Property.TITLE, marks.title),
        (Property.SOFT, marks.soft),
    ):
        if value:
            letters.setProperty(key, value)


def keep_atom(letters: QTextCharFormat, atom: Atom) -> None:
    """Write an atom into a format."""
    letters.setObjectType(ATOM_TYPE)
    letters.setProperty(Property.ATOM, atom.kind)
    letters.setProperty(Property.SOURCE, atom.source)
    letters.setProperty(Property.LABEL, atom.label)


def keep_place(block: QTextBlockFormat, place: Place) -> None:
    """Write where a block stands into a format."""
    block.setProperty(Property.PATH, path_as_text(place.path))
    if place.heading:
        block.setProperty(Property.HEADING, place.heading)
        block.setHeadingLevel(place.heading)
    if place.code is not None:
        block.setProperty(Property.CODE_INFO, place.code)


def alignments_of(table: QTextTableFormat) -> tuple[Alignment, ...]:
    """How the columns of a table are set."""
    kept = table.stringProperty(Property.ALIGNMENTS).split(",")
    return tuple(next((known for known in ALIGNMENTS if known == word), "") for word in kept)
