"""Puts a tree of prose in where the caret is, as pasting does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QTextCursor

from smguide.model.prose import Heading, Inline, LineBreak, Paragraph, Prose, Table, Words
from smguide.ui.write.prose.blocks import new_block
from smguide.ui.write.prose.dress import is_whole
from smguide.ui.write.prose.hand import Hand
from smguide.ui.write.prose.marks import LINE, place_of
from smguide.ui.write.prose.places import Leaf, NewId, Path, flatten
from smguide.ui.write.prose.show import ProseWriter
from smguide.ui.write.prose.tables import drop_gap


def insert_prose(hand: Hand, prose: Prose) -> None:
    """Put prose in place of what is chosen; the caret stands behind it."""
    with hand.as_one() as cursor:
        behind = cursor
        cursor.removeSelectedText()
        place = place_of(cursor.blockFormat())
        if place.code is not None:
            cursor.insertText(LINE.join(words_of(prose).split("\n")))
        elif hand.table is not None:
            _insert_line(hand, cursor, tuple(one_line(prose)))
        elif len(prose) == 1 and isinstance(prose[0], Paragraph) and not is_whole(cursor.block()):
            _insert_line(hand, cursor, prose[0].inlines)
        elif prose:
            behind = _insert_blocks(hand, cursor, prose)
    hand.put(behind)


def _insert_line(hand: Hand, cursor: QTextCursor, inlines: tuple[Inline, ...]) -> None:
    table = hand.table
    head = table is not None and table.cellAt(cursor).row() == 0
    writer = ProseWriter(cursor, hand.look, hand.new_id)
    writer.inlines(inlines, place_of(cursor.blockFormat()), head=head)


def _insert_blocks(hand: Hand, cursor: QTextCursor, prose: Prose) -> QTextCursor:
    place = place_of(cursor.blockFormat())
    leaves = list(_fitted(flatten(prose, hand.new_id), place.path, hand.new_id))
    if not cursor.atBlockEnd():
        new_block(hand, cursor, place)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    goes_on = cursor.block().length() > 1
    writer = ProseWriter(cursor, hand.look, hand.new_id, goes_on=goes_on)
    first = leaves[0].block
    if goes_on and isinstance(first, Paragraph) and not is_whole(cursor.block()):
        writer.inlines(first.inlines, place)
        leaves = leaves[1:]
    if leaves:
        writer.write_leaves(leaves)
        if isinstance(leaves[-1].block, Table):
            drop_gap(writer.cursor)
    return writer.cursor


def _fitted(leaves: Iterator[Leaf], base: Path, new_id: NewId) -> Iterator[Leaf]:
    """Within a list, paragraphs and items become items of it; elsewhere all keep their shape."""
    inner = base[-1] if base and base[-1].is_list else None
    for leaf in leaves:
        if inner is None:
            yield replace(leaf, path=(*base, *leaf.path))
        elif leaf.path and leaf.path[0].is_list:
            item = replace(inner, item=leaf.path[0].item)
            yield replace(leaf, path=(*base[:-1], item, *leaf.path[1:]))
        else:
            yield replace(leaf, path=(*base[:-1], replace(inner, item=new_id()), *leaf.path))


def one_line(prose: Prose) -> Iterator[Inline]:
    """Everything in one line, as a cell can hold it."""
    begun = False
    for leaf in flatten(prose, int):
        lines = _lines_of(leaf)
        for line in lines:
            if begun:
                yield Words(" ")
            begun = True
            yield from (Words(" ") if isinstance(i, LineBreak) else i for i in line)


def _lines_of(leaf: Leaf) -> list[tuple[Inline, ...]]:
    block = leaf.block
    if isinstance(block, Paragraph | Heading):
        return [block.inlines]
    if isinstance(block, Table):
        return [cell for row in (block.head, *block.rows) for cell in row]
    text = getattr(block, "text", getattr(block, "source", ""))
    return [(Words(line),) for line in text.splitlines()]


def words_of(prose: Prose) -> str:
    """The bare words of a tree, a line for each block."""
    return "\n".join(
        "".join(i.text if isinstance(i, Words) else " " for i in line)
        for leaf in flatten(prose, int)
        for line in _lines_of(leaf)
    )


def prose_of_words(text: str) -> Prose:
    """Bare words as paragraphs, one for each line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return tuple(Paragraph((Words(line),)) for line in lines if line.strip())
