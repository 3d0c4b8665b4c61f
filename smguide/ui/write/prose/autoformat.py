"""What signs at the start of a line, or around words, become while one types."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtGui import QTextCursor

from smguide.model.prose import CodeBlock, Paragraph, Prose, Rule
from smguide.ui.write.prose import blocks
from smguide.ui.write.prose.hand import Hand
from smguide.ui.write.prose.letters import format_here
from smguide.ui.write.prose.marks import Marks, Place, marks_of
from smguide.ui.write.prose.show import ProseWriter

_STARTS: Final = re.compile(r"([-*+•])|(\d{1,3})[.)]|(>)|(#{1,3})")
_AROUND: Final = (
    ("strong", re.compile(r"(?:^|(?<=[\s(“]))\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$")),
    ("emphasis", re.compile(r"(?:^|(?<=[\s(“]))\*([^\s*](?:[^*]*[^\s*])?)\*$")),
    ("code", re.compile(r"(?:^|(?<=[\s(“]))`([^\s`](?:[^`]*[^\s`])?)`$")),
)
_MARKED: Final[dict[str, Callable[[Marks], Marks]]] = {
    "strong": lambda marks: replace(marks, strong=True),
    "emphasis": lambda marks: replace(marks, emphasis=True),
    "code": lambda marks: replace(marks, code=True),
}
_RULE: Final = re.compile(r"-{3,}|\*{3,}|_{3,}")
_FENCE: Final = re.compile(r"```(\w*)")


def words_before(cursor: QTextCursor) -> str:
    """What stands in the block before the caret."""
    before = QTextCursor(cursor)
    before.setPosition(cursor.position())
    before.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return before.selectedText()


def after_space(hand: Hand) -> bool:
    """Make a list, quote or heading of the line whose start was just typed; whether it was one."""
    cursor = hand.cursor
    start, place = words_before(cursor), hand.place
    found = _STARTS.fullmatch(start.removesuffix(" "))
    if found is None or not start.endswith(" ") or hand.table is not None:
        return False
    if place.heading or place.code is not None:
        return False
    in_item = bool(place.path) and place.path[-1].is_list
    if in_item and not found[4]:
        return False
    with hand.as_one() as inner:
        inner.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        inner.removeSelectedText()
        _become(hand, found)
    return True


def _become(hand: Hand, found: re.Match[str]) -> None:
    if found[1]:
        blocks.toggle_list(hand, "bullets")
    elif found[2]:
        blocks.toggle_list(hand, "numbers")
        _begin_at(hand, int(found[2]))
    elif found[3]:
        blocks.toggle_quote(hand)
    else:
        blocks.set_heading(hand, len(found[4]))


def _begin_at(hand: Hand, start: int) -> None:
    """A list that begins here begins with the number that was typed."""
    parts = blocks.Parts(hand)
    at = parts.at(hand.cursor.block())
    path = parts.row[at]
    before = parts.row[at - 1] if at else ()
    first = len(before) < len(path) or before[len(path) - 1].id != path[-1].id
    if first and start != 1:
        own = (*path[:-1], replace(path[-1], start=start))
        parts.move((*parts.row[:at], own, *parts.row[at + 1 :]))


def after_sign(hand: Hand) -> bool:
    """Make words bold, italic or code when the last sign around them was typed."""
    text = words_before(hand.cursor)
    if hand.place.code is not None:
        return False
    for mark, pattern in _AROUND:
        found = pattern.search(text)
        if found is not None:
            _put_mark(hand, mark, found)
            return True
    return False


def _put_mark(hand: Hand, mark: str, found: re.Match[str]) -> None:
    with hand.as_one() as cursor:
        end = cursor.position()
        cursor.setPosition(end - len(found[0].encode("utf-16-le")) // 2)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        plain = replace(marks_of(cursor.charFormat()), strong=False, emphasis=False, code=False)
        cursor.insertText(found[1], format_here(hand, _MARKED[mark](plain)))
    hand.put(cursor)
    hand.edit.setCurrentCharFormat(format_here(hand, replace(plain, soft=False)))


def after_enter(hand: Hand) -> bool:
    """Make a line across, or code, of a line that holds nothing but the signs for it."""
    cursor = hand.cursor
    text = cursor.block().text()
    if hand.place != Place(hand.place.path) or hand.table is not None or not cursor.atBlockEnd():
        return False
    fence = _FENCE.fullmatch(text)
    wanted: Prose = ()
    if _RULE.fullmatch(text):
        wanted = (Rule(), Paragraph())
    elif fence:
        wanted = (CodeBlock("", fence[1]),)
    if not wanted:
        return False
    with hand.as_one() as inner:
        path = hand.place.path
        _clear_line(inner)
        writer = ProseWriter(inner, hand.look, hand.new_id)
        writer.write(wanted, path)
    hand.put(writer.cursor)
    return True


def _clear_line(cursor: QTextCursor) -> None:
    cursor.clearSelection()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
