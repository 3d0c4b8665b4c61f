"""Commands on blocks: lists, quotes, headings, and the keys that make or join blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from smguide.ui.write.prose import lists
from smguide.ui.write.prose.dress import dress_table, is_whole, parts_of
from smguide.ui.write.prose.hand import Hand, table_at
from smguide.ui.write.prose.lists import Row
from smguide.ui.write.prose.marks import LINE, Marks, Place, Property, place_of
from smguide.ui.write.prose.places import ContainerKind, Path, path_as_text, path_from_text

RowChange = Callable[[Row, Sequence[int]], Row]


class Parts:
    """The blocks and tables of a document in order, and their paths."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self.parts = parts_of(hand.document.rootFrame())
        self.row: Row = tuple(map(path_of, self.parts))

    def chosen(self) -> list[int]:
        """Which of them the choice reaches into."""
        cursor = self._hand.cursor
        start, end = (
            cursor.selectionStart(),
            max(cursor.selectionEnd(), cursor.selectionStart() + 1),
        )
        return [n for n, part in enumerate(self.parts) if _reaches(part, start, end)]

    def at(self, block: QTextBlock) -> int:
        """Where a block is; -1 where it is in a table."""
        numbers = [p.blockNumber() if isinstance(p, QTextBlock) else -1 for p in self.parts]
        return numbers.index(block.blockNumber()) if block.blockNumber() in numbers else -1

    def move(self, wanted: Row) -> None:
        """Give the parts other paths."""
        for part, old, new in zip(self.parts, self.row, wanted, strict=True):
            if old != new:
                _move_part(self._hand, part, new)
        self.row = wanted


def path_of(part: QTextBlock | QTextTable) -> Path:
    """Where a block or a table stands."""
    shape = part.format() if isinstance(part, QTextTable) else part.blockFormat()
    return path_from_text(shape.stringProperty(Property.PATH))


def _reaches(part: QTextBlock | QTextTable, start: int, end: int) -> bool:
    if isinstance(part, QTextTable):
        return part.firstPosition() - 1 < end and start <= part.lastPosition()
    return part.position() < end and start < part.position() + part.length()


def _move_part(hand: Hand, part: QTextBlock | QTextTable, path: Path) -> None:
    if isinstance(part, QTextTable):
        shape = part.format()
        shape.setProperty(Property.PATH, path_as_text(path))
        part.setFormat(shape)
        dress_table(part, hand.look)
    else:
        hand.set_place(part, replace(place_of(part.blockFormat()), path=path))


def _change_row(hand: Hand, change: RowChange) -> bool:
    with hand.as_one():
        parts = Parts(hand)
        wanted = change(parts.row, parts.chosen())
        changed = wanted != parts.row
        parts.move(wanted)
    return changed


def toggle_list(hand: Hand, kind: ContainerKind) -> None:
    """Make the chosen blocks a list of that kind, or no list."""
    _change_row(hand, lambda row, chosen: lists.toggled_list(row, chosen, kind, hand.new_id))


def toggle_quote(hand: Hand) -> None:
    """Make the chosen blocks a quote, or not."""
    _change_row(hand, lambda row, chosen: lists.toggled_quote(row, chosen, hand.new_id))


def indent(hand: Hand) -> bool:
    """Move the chosen items in; whether that could be done."""
    return _change_row(hand, lambda row, chosen: lists.indented(row, chosen, hand.new_id))


def outdent(hand: Hand) -> bool:
    """Move the chosen items out; whether that could be done."""
    return _change_row(hand, lambda row, chosen: lists.outdented(row, chosen, hand.new_id))


def can_indent(hand: Hand) -> bool:
    """Whether the chosen items can be moved in."""
    parts = Parts(hand)
    return lists.indented(parts.row, parts.chosen(), int) != parts.row


def is_nested(hand: Hand) -> bool:
    """Whether the caret is in a list within a list."""
    return sum(container.is_list for container in hand.place.path) > 1


def set_heading(hand: Hand, level: int) -> None:
    """Make the chosen blocks headings of a level, or ordinary text with 0."""
    with hand.as_one():
        for block in hand.chosen():
            place = place_of(block.blockFormat())
            hand.set_place(block, replace(place.bare, heading=level))


# Keys


def enter(hand: Hand) -> None:
    """Begin another block or item, or leave the list or quote one has nothing to add to."""
    with hand.as_one() as cursor:
        cursor.removeSelectedText()
        block, place = cursor.block(), place_of(cursor.blockFormat())
        if place.code is not None:
            _enter_in_code(hand, cursor, place)
        elif block.length() == 1 and place.path:
            _leave(hand, block)
        elif block.length() == 1 and place.heading:
            hand.set_place(block, place.bare)
        else:
            _split(hand, cursor, place)
    hand.put(cursor)


def _enter_in_code(hand: Hand, cursor: QTextCursor, place: Place) -> None:
    """Another line; a second empty one at the end leaves the code."""
    text = cursor.block().text()
    if not (cursor.atBlockEnd() and text.endswith(LINE)):
        cursor.insertText(LINE)
        return
    cursor.deletePreviousChar()
    new_block(hand, cursor, place.bare)


def new_block(hand: Hand, cursor: QTextCursor, place: Place) -> None:
    """Begin a block of that place after the caret."""
    cursor.insertBlock(hand.look.block(place), hand.look.letters(Marks(), place))


def _leave(hand: Hand, block: QTextBlock) -> None:
    parts = Parts(hand)
    at = parts.at(block)
    path = parts.row[at]
    if not path[-1].is_list:
        parts.move((*parts.row[:at], path[:-1], *parts.row[at + 1 :]))
    elif lists.begins_item(parts.row, at):
        parts.move(lists.outdented(parts.row, [at], hand.new_id))
    else:
        parts.move(lists.next_item(parts.row, at, hand.new_id))


def _split(hand: Hand, cursor: QTextCursor, place: Place) -> None:
    """Two blocks out of one; after the end of a heading stands ordinary text."""
    at_start, at_end = cursor.atBlockStart(), cursor.atBlockEnd()
    after = place.bare if at_end and not at_start else place
    new_block(hand, cursor, after)
    if at_start and place.heading:
        hand.set_place(cursor.block().previous(), place.bare)
    parts = Parts(hand)
    parts.move(lists.next_item(parts.row, parts.at(cursor.block()), hand.new_id))


def step_back(hand: Hand) -> bool:
    """Backspace at the start of a block; False where it is to take away a letter as usual."""
    cursor = hand.cursor
    if cursor.hasSelection() or not cursor.atBlockStart() or hand.table is not None:
        return False
    block, place = cursor.block(), hand.place
    if place.heading or place.code is not None:
        set_heading(hand, 0)
    elif place.path and _step_out(hand, block):
        pass
    elif block.previous().isValid():
        join(hand, block)
    return block.previous().isValid() or bool(place.path)


def _step_out(hand: Hand, block: QTextBlock) -> bool:
    """Out of the item or the quote that begins here."""
    parts = Parts(hand)
    at = parts.at(block)
    path = parts.row[at]
    if path[-1].is_list:
        return lists.begins_item(parts.row, at) and outdent(hand)
    if at and parts.row[at - 1][: len(path)] == path:
        return False
    with hand.as_one():
        parts.move((*parts.row[:at], path[:-1], *parts.row[at + 1 :]))
    return True


def step_forward(hand: Hand) -> bool:
    """Delete at the end of a block; False where it is to take away a letter as usual."""
    cursor = hand.cursor
    if cursor.hasSelection() or not cursor.atBlockEnd() or hand.table is not None:
        return False
    if cursor.block().next().isValid():
        join(hand, cursor.block().next())
    return True


def join(hand: Hand, block: QTextBlock) -> None:
    """Put a block to the end of the one before; what is whole is chosen first."""
    before = block.previous()
    if table_at(QTextCursor(before)) is not None or table_at(QTextCursor(block)) is not None:
        _enter_table(hand, block, before)
    elif is_whole(before) or is_whole(block):
        _join_whole(hand, block, before)
    else:
        _join_text(hand, block, before)


def _enter_table(hand: Hand, block: QTextBlock, before: QTextBlock) -> None:
    """A table is not joined with text; the caret goes into it."""
    cursor = hand.cursor
    inside = before if table_at(QTextCursor(before)) is not None else block
    cursor.setPosition(inside.position() + (inside.length() - 1 if inside == before else 0))
    hand.put(cursor)


def _join_whole(hand: Hand, block: QTextBlock, before: QTextBlock) -> None:
    """An empty block goes away; else what is whole is chosen, to be taken away by a second key."""
    empty = next((each for each in (block, before) if each.length() == 1), None)
    cursor = QTextCursor(before if is_whole(before) else block)
    if empty is not None:
        with hand.as_one():
            _remove_block(empty)
        return
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    hand.put(cursor)


def _remove_block(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    if block.next().isValid():
        shape = block.next().blockFormat()
        cursor.deleteChar()
        cursor.setBlockFormat(shape)
    else:
        cursor.deletePreviousChar()


def _join_text(hand: Hand, block: QTextBlock, before: QTextBlock) -> None:
    place = place_of((before if before.length() > 1 else block).blockFormat())
    with hand.as_one():
        cursor = QTextCursor(block)
        cursor.deletePreviousChar()
        hand.set_place(cursor.block(), place)
    hand.put(cursor)


def step_aside(hand: Hand) -> None:
    """What is whole takes no letters: go to a block of one's own, before it or after."""
    cursor = hand.cursor
    block = cursor.block()
    if not is_whole(block):
        return
    place = Place(place_of(block.blockFormat()).path)
    before = cursor.selectionEnd() == block.position()
    with hand.as_one():
        cursor.setPosition(block.position() + (0 if before else block.length() - 1))
        new_block(hand, cursor, place)
        if before:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    hand.put(cursor)
