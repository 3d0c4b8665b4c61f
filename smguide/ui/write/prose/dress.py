"""Gives what stands in a document the look of what is true of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextTable,
)

from smguide.model.prose import Alignment
from smguide.ui.write.prose.look import Look
from smguide.ui.write.prose.marks import (
    BLOCK_ATOMS,
    OBJECT,
    Marks,
    Place,
    Property,
    alignments_of,
    atom_of,
    marks_of,
    place_of,
)
from smguide.ui.write.prose.places import path_from_text


def parts_of(frame: QTextFrame) -> list[QTextBlock | QTextTable]:
    """The blocks and tables of a document from the top, without what is in the tables."""
    return list(_parts(frame.begin()))


def _parts(part: QTextFrame.iterator) -> Iterator[QTextBlock | QTextTable]:
    while not part.atEnd():
        frame = part.currentFrame()
        yield frame if isinstance(frame, QTextTable) else part.currentBlock()
        part += 1


def dress_document(document: QTextDocument, look: Look) -> None:
    """Renew the look of everything, after another theme or size of type was chosen."""
    for part in parts_of(document.rootFrame()):
        if isinstance(part, QTextTable):
            dress_table(part, look)
        else:
            set_place(part, place_of(part.blockFormat()), look)


def set_place(block: QTextBlock, place: Place, look: Look) -> None:
    """Make a block one of that place, and its letters look like it."""
    cursor = QTextCursor(block)
    cursor.setBlockFormat(look.block(place, whole=is_whole(block)))
    cursor.setBlockCharFormat(look.letters(Marks(), place))
    _dress_letters(block, place, look)


def _dress_letters(block: QTextBlock, place: Place, look: Look, *, head: bool = False) -> None:
    cursor = QTextCursor(block)
    for start, length, letters in _fragments(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(dressed(letters, place, look, head=head))


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    found = (each.fragment() for each in block)  # type: ignore[attr-defined]
    return [(each.position(), each.length(), each.charFormat()) for each in found]


def dressed(
    letters: QTextCharFormat, place: Place, look: Look, *, head: bool = False
) -> QTextCharFormat:
    """The same letters as they look at a place."""
    atom, marks = atom_of(letters), marks_of(letters)
    if atom is not None:
        return look.atom(atom, marks, place, head=head)
    return look.letters(marks, place, head=head)


def dress_table(table: QTextTable, look: Look) -> None:
    """Renew the look of a table; its columns stay as wide as they are."""
    kept = table.format()
    path = path_from_text(kept.stringProperty(Property.PATH))
    alignments = _fitting(alignments_of(kept), table.columns())
    shares = tuple(width.rawValue() for width in kept.columnWidthConstraints())
    table.setFormat(
        look.table(
            path,
            alignments,
            shares if len(shares) == table.columns() else (),
            mirrored=kept.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )
    )
    for row in range(table.rows()):
        for column in range(table.columns()):
            _dress_cell(table, row, column, look)


def _fitting(alignments: tuple[Alignment, ...], columns: int) -> tuple[Alignment, ...]:
    none: Alignment = ""
    return (*alignments, *[none] * columns)[:columns]


def _dress_cell(table: QTextTable, row: int, column: int, look: Look) -> None:
    head = row == 0
    cell = table.cellAt(row, column)
    block = cell.firstCursorPosition().block()
    QTextCursor(block).setBlockFormat(look.cell_block(alignments_of(table.format())[column]))
    _dress_letters(block, Place(), look, head=head)
    cell.setFormat(look.cell(head=head))


def is_whole(block: QTextBlock) -> bool:
    """Whether a block is a line across or mark-up kept as it is."""
    if not block.text().startswith(OBJECT):
        return False
    first = next(iter(block)).fragment()  # type: ignore[call-overload, type-var]
    atom = atom_of(first.charFormat())
    return atom is not None and atom.kind in BLOCK_ATOMS
