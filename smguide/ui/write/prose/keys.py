"""What the keys do in the text of a clause."""

from __future__ import annotations

import unicodedata
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from smguide.ui.write.prose import autoformat, blocks, letters, tables
from smguide.ui.write.prose.dress import is_whole
from smguide.ui.write.prose.hand import Hand, table_at
from smguide.ui.write.prose.marks import LINE, Marks, Place

ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL, _ALT, _SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
SHAPING_SIGNS: Final = (" ", "*", "`")


def types_words(event: QKeyEvent) -> bool:
    """Whether a key puts letters into the text."""
    text = event.text()
    if not text or unicodedata.category(text[0]) == "Cc":
        return False
    held = event.modifiers()
    return not held & _CTRL or bool(held & _ALT)


def ends_clause(hand: Hand) -> bool:
    """Whether Enter is pressed in an empty paragraph at the very end, behind others."""
    cursor = hand.cursor
    block = cursor.block()
    empty = block.length() == 1 and hand.place == Place() and cursor.atEnd()
    return empty and hand.table is None and block.previous().isValid() and not cursor.hasSelection()


def drop_last_block(hand: Hand) -> None:
    """Take the empty paragraph at the end away, but for the one that a table needs behind it."""
    if table_at(QTextCursor(hand.cursor.block().previous())) is None:
        hand.cursor.deletePreviousChar()


def enter(hand: Hand, event: QKeyEvent) -> None:
    """Enter, and with Shift the end of a line."""
    if hand.table is not None:
        tables.cell_below(hand)
    elif event.modifiers() & _SHIFT and not hand.place.heading:
        _end_line(hand)
    elif is_whole(hand.cursor.block()):
        blocks.step_aside(hand)
    elif not autoformat.after_enter(hand):
        blocks.enter(hand)


def _end_line(hand: Hand) -> None:
    blocks.step_aside(hand)
    with hand.as_one() as cursor:
        cursor.insertText(LINE, letters.format_here(hand, Marks()))
    hand.put(cursor)


def step(hand: Hand, event: QKeyEvent) -> bool:
    """Backspace at the start of a block, Delete at its end; False where they are as usual."""
    if event.key() == Qt.Key.Key_Backspace:
        return blocks.step_back(hand)
    return event.key() == Qt.Key.Key_Delete and blocks.step_forward(hand)


def before_typing(hand: Hand) -> None:
    """Make ready for letters: they go where letters may be, and look as they should."""
    letters.settle(hand)
    blocks.step_aside(hand)


def shape_after(hand: Hand, sign: str) -> bool:
    """What was just typed may ask for a list or for bold words; whether it did."""
    return autoformat.after_space(hand) if sign == " " else autoformat.after_sign(hand)


def tab(hand: Hand, *, forward: bool) -> str:
    """What Tab is for where the caret is: the id of a command, “cell”, or nothing."""
    if hand.table is not None:
        return "cell"
    path = hand.place.path
    if not path or not path[-1].is_list:
        return ""
    if not forward:
        return "outdent" if blocks.is_nested(hand) else ""
    return "indent" if blocks.can_indent(hand) else ""
