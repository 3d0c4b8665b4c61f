"""Commands on tables: making one, adding and taking away rows and columns, going through cells."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextTable, QTextTableCell

from smguide.model.prose import Alignment, Inlines, Table
from smguide.ui.write.prose.dress import dress_table
from smguide.ui.write.prose.hand import Hand, table_at
from smguide.ui.write.prose.marks import Property, alignments_of, place_of
from smguide.ui.write.prose.show import ProseWriter

_ROWS, _COLUMNS = 3, 3
"""The size a table begins with, its head counted."""

_ALIGNMENTS: tuple[Alignment, ...] = ("", "", "")


def insert_table(hand: Hand) -> None:
    """Put an empty table after the block of the caret, and the caret into it."""
    row: tuple[Inlines, ...] = ((),) * _COLUMNS
    empty = Table(_ALIGNMENTS, row, (row,) * (_ROWS - 1))
    with hand.as_one() as cursor:
        path = place_of(cursor.blockFormat()).path
        cursor.clearSelection()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        go_to_words_before(cursor)
        writer = ProseWriter(cursor, hand.look, hand.new_id, goes_on=cursor.block().length() > 1)
        writer.write((empty,), path)
        drop_gap(writer.cursor)
    before = writer.cursor
    before.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    before.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    table = before.currentTable()
    if isinstance(table, QTextTable):
        hand.put(table.cellAt(0, 0).firstCursorPosition())


def go_to_words_before(cursor: QTextCursor) -> None:
    """From an empty block to the end of the words before it; the empty block goes away."""
    before = cursor.block().previous()
    if cursor.block().length() > 1 or not before.isValid():
        return
    if table_at(QTextCursor(before)) is None and before.length() > 1:
        cursor.deletePreviousChar()


def drop_gap(cursor: QTextCursor) -> None:
    """Take the empty block behind a table away where words follow, which stand there as well."""
    block = cursor.block()
    after = block.next()
    if block.length() > 1 or not after.isValid() or table_at(QTextCursor(after)) is not None:
        return
    shape = after.blockFormat()
    cursor.deleteChar()
    cursor.setBlockFormat(shape)


def _cell(hand: Hand) -> tuple[QTextTable, QTextTableCell] | None:
    table = hand.table
    return (table, table.cellAt(hand.cursor)) if table is not None else None


def add_row(hand: Hand, *, above: bool = False) -> None:
    """Add a row below the caret, or above; never above the head."""
    here = _cell(hand)
    if here is None:
        return
    table, cell = here
    row = max(1, cell.row() + (0 if above else 1))
    with hand.as_one():
        table.insertRows(row, 1)
        dress_table(table, hand.look)
    hand.put(table.cellAt(row, cell.column()).firstCursorPosition())


def remove_row(hand: Hand) -> None:
    """Take the row of the caret away; with the last one the table goes."""
    here = _cell(hand)
    if here is None:
        return
    table, cell = here
    if table.rows() == 1:
        remove_table(hand)
        return
    row, column = cell.row(), cell.column()
    with hand.as_one():
        table.removeRows(row, 1)
        dress_table(table, hand.look)
    hand.put(table.cellAt(min(row, table.rows() - 1), column).firstCursorPosition())


def add_column(hand: Hand, *, before: bool = False) -> None:
    """Add a column after that of the caret, or before it."""
    here = _cell(hand)
    if here is None:
        return
    table, cell = here
    column = cell.column() + (0 if before else 1)
    with hand.as_one():
        kept = alignments_of(table.format())
        table.insertColumns(column, 1)
        _set_alignments(table, (*kept[:column], "", *kept[column:]))
        dress_table(table, hand.look)
    hand.put(table.cellAt(cell.row(), column).firstCursorPosition())


def remove_column(hand: Hand) -> None:
    """Take the column of the caret away; with the last one the table goes."""
    here = _cell(hand)
    if here is None:
        return
    table, cell = here
    if table.columns() == 1:
        remove_table(hand)
        return
    row, column = cell.row(), cell.column()
    with hand.as_one():
        kept = alignments_of(table.format())
        table.removeColumns(column, 1)
        _set_alignments(table, (*kept[:column], *kept[column + 1 :]))
        dress_table(table, hand.look)
    hand.put(table.cellAt(row, min(column, table.columns() - 1)).firstCursorPosition())


def _set_alignments(table: QTextTable, alignments: tuple[str, ...]) -> None:
    shape = table.format()
    shape.setProperty(Property.ALIGNMENTS, ",".join(alignments))
    shape.setColumnWidthConstraints([])
    table.setFormat(shape)


def remove_table(hand: Hand) -> None:
    """Take the whole table away; the caret stays where it was."""
    table = hand.table
    if table is None:
        return
    start = table.firstPosition() - 1
    with hand.as_one():
        table.removeRows(0, table.rows())
    cursor = hand.cursor
    cursor.setPosition(max(0, min(start, hand.document.characterCount() - 1)))
    hand.put(cursor)


def next_cell(hand: Hand) -> bool:
    """Go to the next cell; in the last one another row is added. Tells whether it is added."""
    here = _cell(hand)
    if here is None:
        return False
    table, cell = here
    last = cell.row() == table.rows() - 1 and cell.column() == table.columns() - 1
    if last:
        add_row(hand)
        hand.put(table.cellAt(table.rows() - 1, 0).firstCursorPosition())
    else:
        _choose(hand, QTextCursor.MoveOperation.NextCell)
    return last


def previous_cell(hand: Hand) -> bool:
    """Go to the cell before; whether there is one."""
    here = _cell(hand)
    if here is None or (here[1].row(), here[1].column()) == (0, 0):
        return False
    _choose(hand, QTextCursor.MoveOperation.PreviousCell)
    return True


def _choose(hand: Hand, step: QTextCursor.MoveOperation) -> None:
    """Go to another cell and choose what stands in it, to be replaced by what is typed."""
    cursor = hand.cursor
    cursor.clearSelection()
    cursor.movePosition(step)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    hand.put(cursor)


def cell_below(hand: Hand) -> None:
    """Go to the cell below, or out of the table after the last row."""
    here = _cell(hand)
    if here is None:
        return
    table, cell = here
    if cell.row() + 1 < table.rows():
        hand.put(table.cellAt(cell.row() + 1, cell.column()).firstCursorPosition())
        return
    cursor = table.lastCursorPosition()
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    hand.put(cursor)
