"""Commands on letters: bold, italic, links, and taking all of that away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from smguide.ui.write.prose.hand import Hand, table_at
from smguide.ui.write.prose.marks import Marks, Place, atom_of, marks_of, place_of

Change = Callable[[Marks], Marks]


def marks_here(hand: Hand) -> Marks:
    """What is true of the chosen letters, all of them, or of what would be typed."""
    cursor = hand.cursor
    if not cursor.hasSelection():
        return replace(marks_of(hand.edit.currentCharFormat()), soft=False)
    runs = [marks_of(letters) for _, _, letters in _runs(cursor)]
    if not runs:
        return Marks()
    return Marks(
        strong=all(m.strong for m in runs),
        emphasis=all(m.emphasis for m in runs),
        code=all(m.code for m in runs),
        link=runs[0].link if len({m.link for m in runs}) == 1 else "",
        title=runs[0].title if len({m.title for m in runs}) == 1 else "",
    )


def toggle_strong(hand: Hand) -> None:
    """Bold, or not; without a choice what is typed next."""
    wanted = not marks_here(hand).strong
    change_marks(hand, lambda marks: replace(marks, strong=wanted))


def toggle_emphasis(hand: Hand) -> None:
    """Italic, or not; without a choice what is typed next."""
    wanted = not marks_here(hand).emphasis
    change_marks(hand, lambda marks: replace(marks, emphasis=wanted))


def clear(hand: Hand) -> None:
    """No bold, italic or code, and no link, in what is chosen."""
    change_marks(hand, lambda marks: Marks(soft=marks.soft))


def change_marks(hand: Hand, change: Change) -> None:
    """Change what is true of the chosen letters, or of what is typed next."""
    cursor = hand.cursor
    if not cursor.hasSelection():
        marks = replace(change(marks_of(hand.edit.currentCharFormat())), soft=False)
        hand.edit.setCurrentCharFormat(format_here(hand, marks))
        return
    with hand.as_one():
        for start, length, letters in _runs(cursor):
            _change_run(hand, QTextCursor(cursor), start, length, letters, change)


def _change_run(
    hand: Hand,
    cursor: QTextCursor,
    start: int,
    length: int,
    letters: QTextCharFormat,
    change: Change,
) -> None:
    cursor.setPosition(start)
    place, head = _kind_of(cursor)
    marks, atom = change(marks_of(letters)), atom_of(letters)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    look = hand.look
    wanted = (
        look.atom(atom, marks, place, head=head) if atom else look.letters(marks, place, head=head)
    )
    cursor.setCharFormat(wanted)


def _kind_of(cursor: QTextCursor) -> tuple[Place, bool]:
    """The place of a block, and whether it is in the head of a table."""
    table = table_at(cursor)
    if table is None:
        return place_of(cursor.blockFormat()), False
    return Place(), table.cellAt(cursor).row() == 0


def format_here(hand: Hand, marks: Marks) -> QTextCharFormat:
    """Letters with these marks, as they look where the caret is."""
    place, head = _kind_of(hand.cursor)
    return hand.look.letters(marks, place, head=head)


def _runs(cursor: QTextCursor) -> list[tuple[int, int, QTextCharFormat]]:
    """The chosen stretches of one format; code blocks bear no marks and are left out."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = cursor.document().findBlock(start)
    found: list[tuple[int, int, QTextCharFormat]] = []
    while block.isValid() and block.position() < end:
        if place_of(block.blockFormat()).code is None:
            found += _runs_of(block, start, end)
        block = block.next()
    return found


def _runs_of(block: QTextBlock, start: int, end: int) -> list[tuple[int, int, QTextCharFormat]]:
    found = []
    for each in block:  # type: ignore[attr-defined]
        fragment = each.fragment()
        first = max(start, fragment.position())
        last = min(end, fragment.position() + fragment.length())
        if first < last:
            found.append((first, last - first, fragment.charFormat()))
    return found


def settle(hand: Hand) -> None:
    """Before a letter is typed: it is no atom, no soft end of a line, and does not lengthen a link.

    What was asked for by a key, such as bold, stays.
    """
    if hand.cursor.hasSelection():
        _replace_chosen(hand)
    marks = marks_of(hand.edit.currentCharFormat())
    kept = replace(marks, soft=False)
    if marks.link and not _within_link(hand, marks.link):
        kept = replace(kept, link="", title="")
    empty = hand.cursor.block().length() == 1
    if empty or kept != marks or atom_of(hand.edit.currentCharFormat()) is not None:
        hand.edit.setCurrentCharFormat(format_here(hand, kept))


def _replace_chosen(hand: Hand) -> None:
    """Take the chosen letters away; what is typed instead looks like the first of them."""
    runs = _runs(hand.cursor)
    marks = marks_of(runs[0][2]) if runs else Marks()
    with hand.as_one() as cursor:
        cursor.removeSelectedText()
    hand.put(cursor)
    hand.edit.setCurrentCharFormat(format_here(hand, replace(marks, soft=False)))


def _within_link(hand: Hand, link: str) -> bool:
    cursor = hand.cursor
    if cursor.atBlockEnd():
        return False
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return marks_of(cursor.charFormat()).link == link


def link_stretch(hand: Hand) -> QTextCursor | None:
    """The whole link that the caret is in or at."""
    cursor = hand.cursor
    block, at = cursor.block(), cursor.position()
    runs = _runs_of(block, block.position(), block.position() + block.length())
    inside = next(
        (n for n, (s, length, f) in enumerate(runs) if s <= at <= s + length and marks_of(f).link),
        None,
    )
    if inside is None:
        return None
    link = marks_of(runs[inside][2]).link
    first = last = inside
    while first and marks_of(runs[first - 1][2]).link == link:
        first -= 1
    while last + 1 < len(runs) and marks_of(runs[last + 1][2]).link == link:
        last += 1
    cursor.setPosition(runs[first][0])
    cursor.setPosition(runs[last][0] + runs[last][1], QTextCursor.MoveMode.KeepAnchor)
    return cursor


def set_link(hand: Hand, address: str) -> None:
    """Make the chosen words a link, or change the one at the caret; no address takes it away."""
    cursor = hand.cursor
    if not cursor.hasSelection():
        at_link = link_stretch(hand)
        if at_link is not None:
            hand.put(at_link)
        elif address:
            _insert_link(hand, address)
            return
        else:
            return
    change_marks(hand, lambda marks: _linked(marks, address))


def _linked(marks: Marks, address: str) -> Marks:
    same = marks.link == address
    return replace(marks, link=address, title=marks.title if same and address else "")


def _insert_link(hand: Hand, address: str) -> None:
    with hand.as_one() as cursor:
        cursor.insertText(address, format_here(hand, Marks(link=address)))
    hand.put(cursor)
