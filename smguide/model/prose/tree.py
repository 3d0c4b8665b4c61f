"""Prose: the text of a clause as a tree of blocks, free of the way it is written down.

Storage is CommonMark with tables. A reader turns it into this tree, a writer back; what the tree
cannot say is kept verbatim as ``RawBlock`` or ``RawInline`` (design section 3: unknown mark-up is
kept as it is).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Alignment = Literal["", "left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Words:
    """A run of text of one look; ``link`` is an address, ``title`` its tooltip."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class LineBreak:
    """The end of a line: a ``hard`` one is seen, the other reads as a space.

    It bears the look of the words around it, so that a link may go on over the end of a line.
    """

    hard: bool = False
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class SectionReference:
    """The present number of a section, written as a link without words: ``[](#channels)``."""

    section: str
    strong: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class RawInline:
    """Mark-up within a line that is kept as it is; ``label`` says to people what it is.

    It bears the look of the words around it: a picture may stand in a link or in bold words.
    """

    source: str
    label: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    title: str = ""


Inline: TypeAlias = Words | LineBreak | SectionReference | RawInline
Inlines: TypeAlias = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    inlines: Inlines = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a section, level 1 to 6."""

    level: int
    inlines: Inlines = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation."""

    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item of a list."""

    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list with bullets; ``tight`` where no blank lines stand between its items."""

    items: tuple[ListItem, ...] = ()
    tight: bool = True


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list with numbers from ``start`` on."""

    items: tuple[ListItem, ...] = ()
    start: int = 1
    tight: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the cells of its head, then those of each row, all as many as ``alignments``."""

    alignments: tuple[Alignment, ...]
    head: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Text that is shown letter for letter; ``info`` is what stands behind the fence."""

    text: str
    info: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across."""


@dataclass(frozen=True, slots=True)
class RawBlock:
    """Mark-up that is kept as it is; ``label`` says to people what it is."""

    source: str
    label: str


Block: TypeAlias = (
    Paragraph | Heading | Quote | BulletList | NumberedList | Table | CodeBlock | Rule | RawBlock
)
Prose: TypeAlias = tuple[Block, ...]
