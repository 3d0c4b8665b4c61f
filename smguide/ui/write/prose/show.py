"""A tree of prose as a text document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable

from smguide.model.prose import (
    Block,
    CodeBlock,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Paragraph,
    Prose,
    RawBlock,
    RawInline,
    Rule,
    SectionReference,
    Table,
    Words,
)
from smguide.ui.write.prose.look import Look
from smguide.ui.write.prose.marks import (
    LINE,
    OBJECT,
    Atom,
    AtomKind,
    Marks,
    Place,
    alignments_of,
)
from smguide.ui.write.prose.places import Leaf, NewId, Path, flatten

_SIGNS: Final = re.compile("([\x00\n\r\u2028\u2029\ufffc\ufdd0\ufdd1])")
"""Signs that a text document takes for something else; they are shown as atoms."""

_FEWEST_LETTERS: Final = 12
_MOST_LETTERS: Final = 60
"""Letters in a cell beyond which a column gets no narrower, and no wider."""


def place_of_block(block: Block, path: Path) -> Place:
    """Where a block that is no table stands, and what sort it is."""
    if isinstance(block, Heading):
        return Place(path, heading=block.level)
    if isinstance(block, CodeBlock):
        return Place(path, code=block.info)
    return Place(path)


def show_prose(document: QTextDocument, prose: Prose, look: Look, new_id: NewId) -> None:
    """Fill an empty document with a tree."""
    ProseWriter(QTextCursor(document), look, new_id).write(prose)


class ProseWriter:
    """Writes blocks at a cursor, the first one into the block it stands in.

    ``goes_on`` leaves that block as it is and begins with one of its own.
    """

    def __init__(
        self, cursor: QTextCursor, look: Look, new_id: NewId, *, goes_on: bool = False
    ) -> None:
        self.cursor = cursor
        self._look = look
        self._new_id = new_id
        self._fresh = not goes_on

    def write(self, prose: Prose, path: Path = ()) -> None:
        """Write blocks within the containers of ``path``."""
        self.write_leaves(flatten(prose, self._new_id, path))

    def write_leaves(self, leaves: Iterable[Leaf]) -> None:
        """Write blocks, each at its place."""
        self.cursor.beginEditBlock()
        begun = False
        for leaf in leaves:
            self._leaf(leaf)
            begun = True
        if not begun:
            self._begin(Place())
        self.cursor.endEditBlock()

    def _leaf(self, leaf: Leaf) -> None:
        block = leaf.block
        if isinstance(block, Table):
            self._table(block, leaf.path)
            return
        place = place_of_block(block, leaf.path)
        self._begin(place)
        if isinstance(block, Paragraph | Heading):
            self.inlines(block.inlines, place)
        elif isinstance(block, CodeBlock):
            self._words(block.text, Marks(), place)
        elif isinstance(block, Rule | RawBlock):
            self._whole(block, place)

    def _begin(self, place: Place) -> None:
        """Go to a block of one's own."""
        shape, letters = self._look.block(place), self._look.letters(Marks(), place)
        if self._fresh:
            self.cursor.setBlockFormat(shape)
            self.cursor.setBlockCharFormat(letters)
            self.cursor.setCharFormat(letters)
        else:
            self.cursor.insertBlock(shape, letters)
        self._fresh = False

    def _whole(self, block: Rule | RawBlock, place: Place) -> None:
        atom = Atom(AtomKind.RULE)
        if isinstance(block, RawBlock):
            atom = Atom(AtomKind.RAW_BLOCK, block.source, block.label)
        self.cursor.setBlockFormat(self._look.block(place, whole=True))
        self.cursor.insertText(OBJECT, self._look.atom(atom, Marks(), place))

    def inlines(self, inlines: Inlines, place: Place, *, head: bool = False) -> None:
        """Write what stands in a line, in the block of the cursor."""
        for inline in inlines:
            self._inline(inline, place, head=head)

    def _inline(self, inline: Inline, place: Place, *, head: bool) -> None:
        letters, atom = self._look.letters, self._look.atom
        cursor = self.cursor
        if isinstance(inline, Words):
            marks = Marks(inline.strong, inline.emphasis, inline.code, inline.link, inline.title)
            self._words(inline.text, marks, place, head=head)
        elif isinstance(inline, LineBreak):
            marks = _marks(inline, soft=not inline.hard)
            cursor.insertText(LINE if inline.hard else " ", letters(marks, place, head=head))
        elif isinstance(inline, SectionReference):
            marks = Marks(inline.strong, inline.emphasis)
            kept = Atom(AtomKind.REFERENCE, inline.section)
            cursor.insertText(OBJECT, atom(kept, marks, place, head=head))
        else:
            kept = Atom(AtomKind.RAW_INLINE, inline.source, inline.label)
            cursor.insertText(OBJECT, atom(kept, _marks(inline), place, head=head))

    def _words(self, text: str, marks: Marks, place: Place, *, head: bool = False) -> None:
        plain = self._look.letters(marks, place, head=head)
        for part in _SIGNS.split(text):
            if not part:
                continue
            if part == "\n" and place.code is not None:
                self.cursor.insertText(LINE, plain)
            elif _SIGNS.fullmatch(part):
                self._sign(part, marks, place, head=head)
            else:
                self.cursor.insertText(part, plain)

    def _sign(self, sign: str, marks: Marks, place: Place, *, head: bool) -> None:
        atom = Atom(AtomKind.SIGN, f"{ord(sign):x}")
        self.cursor.insertText(OBJECT, self._look.atom(atom, marks, place, head=head))

    def _table(self, block: Table, path: Path) -> None:
        """A table needs a block before it to stand on, and leaves one behind it."""
        if self._fresh:
            self._begin(Place(path))
        table = self._empty_table(len(block.rows) + 1, block, path)
        for row, cells in enumerate((block.head, *block.rows)):
            for column, inlines in enumerate(cells):
                self._fill(table, row, column, inlines)
        self.cursor = table.lastCursorPosition()
        self.cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        self._fresh = True
        self._begin(Place(path))
        self._fresh = True

    def _empty_table(self, rows: int, block: Table, path: Path) -> QTextTable:
        mirrored = is_mirrored(block, self.cursor.document())
        shape = self._look.table(path, block.alignments, shares_of(block), mirrored=mirrored)
        return self.cursor.insertTable(rows, len(block.alignments), shape)

    def _fill(self, table: QTextTable, row: int, column: int, inlines: Inlines) -> None:
        head = row == 0
        cell = table.cellAt(row, column)
        alignments = alignments_of(table.format())
        ProseWriter(cell.firstCursorPosition(), self._look, self._new_id)._cell(
            inlines, alignments[column], head=head
        )
        cell.setFormat(self._look.cell(head=head))

    def _cell(self, inlines: Inlines, alignment: str, *, head: bool) -> None:
        self.cursor.setBlockFormat(self._look.cell_block(alignment))
        self.inlines(inlines, Place(), head=head)


def _marks(inline: LineBreak | RawInline, *, soft: bool = False) -> Marks:
    return Marks(inline.strong, inline.emphasis, link=inline.link, title=inline.title, soft=soft)


def is_mirrored(table: Table, document: QTextDocument) -> bool:
    """Whether a table begins at the right, as its first letters say."""
    words = (
        i.text
        for row in (table.head, *table.rows)
        for cell in row
        for i in cell
        if isinstance(i, Words)
    )
    directions = (bidirectional(letter) for text in words for letter in text)
    found = next((d for d in directions if d in ("L", "R", "AL")), "")
    around = document.defaultTextOption().textDirection()
    return found in ("R", "AL") if found else around == Qt.LayoutDirection.RightToLeft


def shares_of(table: Table) -> tuple[float, ...]:
    """How wide the columns are, in hundredths: more where more stands, none of them narrow."""
    columns = range(len(table.alignments))
    rows = (table.head, *table.rows)
    most = [max(_length(row[column]) for row in rows) for column in columns]
    weights = [min(_MOST_LETTERS, max(_FEWEST_LETTERS, length)) for length in most]
    return tuple(100 * weight / sum(weights) for weight in weights)


def _length(inlines: Inlines) -> int:
    return sum(len(inline.text) if isinstance(inline, Words) else 1 for inline in inlines)
