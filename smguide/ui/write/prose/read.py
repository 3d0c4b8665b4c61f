"""A text document, or a part of it, as a tree of prose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any, Final

from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextTable,
    QTextTableCell,
)

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
from smguide.ui.write.prose.marks import (
    LINE,
    OBJECT,
    Atom,
    AtomKind,
    Marks,
    Place,
    Property,
    alignments_of,
    atom_of,
    marks_of,
    place_of,
)
from smguide.ui.write.prose.places import Leaf, gather, path_from_text

_SPECIAL: Final = re.compile(f"([{LINE}{OBJECT}])")
_SPECIAL_SOFT: Final = re.compile(f"([{LINE}{OBJECT} ])")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a document, in positions of it."""

    start: int
    end: int

    def meets(self, start: int, end: int) -> bool:
        """Whether anything between two positions is within it."""
        return start < self.end and self.start < end


def read_prose_document(document: QTextDocument) -> Prose:
    """What stands in a document."""
    return gather(_leaves(document, None))


def read_selection(cursor: QTextCursor) -> Prose:
    """What is chosen; a table of whole cells where a choice reaches over several of them."""
    if not cursor.hasSelection():
        return ()
    stretch = Stretch(cursor.selectionStart(), cursor.selectionEnd())
    table = cursor.currentTable()
    if isinstance(table, QTextTable) and stretch.end <= table.lastPosition():
        return _chosen_cells(table, cursor, stretch)
    return gather(_leaves(cursor.document(), stretch))


def _chosen_cells(table: QTextTable, cursor: QTextCursor, stretch: Stretch) -> Prose:
    row, rows, column, columns = _chosen_area(cursor)
    if rows <= 1 and columns <= 1:
        inlines = _cell(table.cellAt(stretch.start), stretch)
        return (Paragraph(inlines),) if inlines else ()
    lines = [
        tuple(_cell(table.cellAt(r, c)) for c in range(column, column + columns))
        for r in range(row, row + rows)
    ]
    alignments = alignments_of(table.format())[column : column + columns]
    return (Table(alignments, lines[0], tuple(lines[1:])),)


def _chosen_area(cursor: QTextCursor) -> tuple[int, int, int, int]:
    """First row, rows, first column and columns of the chosen cells; -1 where within one."""
    return cursor.selectedTableCells()  # type: ignore[return-value]


def leaves_of(part: QTextBlock | QTextTable) -> Iterator[Leaf]:
    """What stands in a block, or in a table, of a document."""
    if isinstance(part, QTextTable):
        yield _table_leaf(part)
    else:
        yield from _block_leaves(part, None)


def _leaves(document: QTextDocument, within: Stretch | None) -> Iterator[Leaf]:
    for block, frame in _parts(document.rootFrame().begin()):
        if not isinstance(frame, QTextTable):
            yield from _block_leaves(block, within)
        elif within is None or within.meets(frame.firstPosition() - 1, frame.lastPosition() + 1):
            yield _table_leaf(frame)


def _parts(part: QTextFrame.iterator) -> Iterator[tuple[QTextBlock, QTextFrame | None]]:
    while not part.atEnd():
        yield part.currentBlock(), part.currentFrame()
        part += 1


def _block_leaves(block: QTextBlock, within: Stretch | None) -> Iterator[Leaf]:
    if within is not None and not within.meets(block.position(), block.position() + block.length()):
        return
    place = place_of(block.blockFormat())
    if place.code is not None:
        yield Leaf(place.path, CodeBlock(_letters(block, within), place.code))
        return
    found = tuple(_found(block, within))
    for whole, group in groupby(found, key=lambda one: isinstance(one, Rule | RawBlock)):
        pieces = tuple(group)
        for piece in pieces if whole else (_text_block(pieces, place),):
            yield Leaf(place.path, piece)
    if not found:
        yield Leaf(place.path, _text_block((), place))


def _text_block(inlines: Inlines, place: Place) -> Block:
    joined = tuple(_joined(inlines))
    return Heading(place.heading, joined) if place.heading else Paragraph(joined)


def _joined(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Words of one look that stand beside each other, as one."""
    last: Inline | None = None
    for inline in inlines:
        if isinstance(last, Words) and isinstance(inline, Words):
            joined = replace(last, text=last.text + inline.text)
            if replace(inline, text=joined.text) == joined:
                last = joined
                continue
        if last is not None:
            yield last
        last = inline
    if last is not None:
        yield last


def _found(block: QTextBlock, within: Stretch | None) -> Iterator[Any]:
    for text, letters in _fragments(block, within):
        marks = marks_of(letters)
        atom = atom_of(letters)
        for part in filter(None, (_SPECIAL_SOFT if marks.soft else _SPECIAL).split(text)):
            if part == OBJECT and atom is not None:
                yield _ATOMS[atom.kind](atom, marks)
            elif part == LINE:
                yield _line_break(marks, hard=True)
            elif marks.soft and part == " ":
                yield _line_break(marks, hard=False)
            else:
                yield _words(part, marks)


def _fragments(block: QTextBlock, within: Stretch | None) -> Iterator[tuple[str, QTextCharFormat]]:
    for each in block:  # type: ignore[attr-defined]
        fragment = each.fragment()
        text, start = fragment.text(), fragment.position()
        if within is not None:
            first, last = max(0, within.start - start), max(0, within.end - start)
            text = _cut(text, first, last)
        if text:
            yield text, fragment.charFormat()


def _cut(text: str, first: int, last: int) -> str:
    """A part by Qt's positions, where a letter beyond the basic plane counts twice."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * first : 2 * last].decode("utf-16-le", "surrogatepass")


def _words(text: str, marks: Marks) -> Words:
    return Words(text, marks.strong, marks.emphasis, marks.code, marks.link, marks.title)


def _line_break(marks: Marks, *, hard: bool) -> LineBreak:
    return LineBreak(hard, marks.strong, marks.emphasis, marks.link, marks.title)


def _sign(atom: Atom, marks: Marks) -> Words:
    return _words(chr(int(atom.source, 16)), marks)


def _reference(atom: Atom, marks: Marks) -> SectionReference:
    return SectionReference(atom.source, marks.strong, marks.emphasis)


def _raw_inline(atom: Atom, marks: Marks) -> RawInline:
    look = (marks.strong, marks.emphasis, marks.link, marks.title)
    return RawInline(atom.source, atom.label, *look)


def _raw_block(atom: Atom, _marks: Marks) -> RawBlock:
    return RawBlock(atom.source, atom.label)


def _rule(_atom: Atom, _marks: Marks) -> Rule:
    return Rule()


_ATOMS: Final[dict[str, Callable[[Atom, Marks], Inline | RawBlock | Rule]]] = {
    AtomKind.REFERENCE: _reference,
    AtomKind.RAW_INLINE: _raw_inline,
    AtomKind.SIGN: _sign,
    AtomKind.RULE: _rule,
    AtomKind.RAW_BLOCK: _raw_block,
}


def _letters(block: QTextBlock, within: Stretch | None) -> str:
    """A block of code as bare text."""
    found = _found(block, within)
    return "".join(
        "\n" if isinstance(one, LineBreak) and one.hard else getattr(one, "text", " ")
        for one in found
    )


def _table_leaf(table: QTextTable) -> Leaf:
    path = path_from_text(table.format().stringProperty(Property.PATH))
    columns = range(table.columns())
    rows = [
        tuple(_cell(table.cellAt(row, column)) for column in columns) for row in range(table.rows())
    ]
    kept = alignments_of(table.format())
    alignments = tuple(kept[column] if column < len(kept) else "" for column in columns)
    return Leaf(path, Table(alignments, rows[0], tuple(rows[1:])))


def _cell(cell: QTextTableCell, within: Stretch | None = None) -> Inlines:
    """A cell as one line: what it cannot hold, such as the end of a paragraph, is a space."""
    found: list[Inline] = []
    for block, _ in _parts(cell.begin()):
        if found:
            found.append(Words(" "))
        found += [one for one in _found(block, within) if not _is_block(one)]
    return tuple(_joined(found))


def _is_block(one: object) -> bool:
    return isinstance(one, Rule | RawBlock)
