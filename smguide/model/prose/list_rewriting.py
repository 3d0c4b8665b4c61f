"""A changed list in which the items that stay keep their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from smguide.model.prose.reader import Piece, Reading
from smguide.model.prose.tree import Block, BulletList, ListItem, NumberedList
from smguide.model.prose.writer import write_item

_MARKER = re.compile(r"([-+*])|([0-9]{1,9})([.)])")


def rewritten_list(reading: Reading, piece: Piece, new: Block) -> str | None:
    """A proposal for the text of a list, to be read back; nothing where it is another list now."""
    old = piece.block
    if not isinstance(old, BulletList | NumberedList) or type(old) is not type(new):
        return None
    if not isinstance(new, BulletList | NumberedList) or old.tight != new.tight:
        return None
    first = _MARKER.match(reading.lines[piece.start])
    if first is None or _start(old) != _start(new):
        return None
    texts = list(_items(reading, piece, old, new, first))
    return ("\n" if new.tight else "\n\n").join(texts)


def _start(block: BulletList | NumberedList) -> int:
    return block.start if isinstance(block, NumberedList) else 0


def _items(
    reading: Reading,
    piece: Piece,
    old: BulletList | NumberedList,
    new: BulletList | NumberedList,
    first: re.Match[str],
) -> Iterator[str]:
    kept = _kept(old.items, new.items)
    for index, item in enumerate(new.items):
        place = kept.get(index)
        if place is None:
            marker = first[1] or f"{int(first[2]) + index}{first[3]}"
            yield write_item(item, marker, tight=new.tight)
        else:
            start, end = piece.parts[place]
            yield re.sub(r"\r\n?", "\n", "".join(reading.lines[start:end])).rstrip("\n")


def _kept(old: tuple[ListItem, ...], new: tuple[ListItem, ...]) -> dict[int, int]:
    """For each item that stays, by its new place, the place where it was."""
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return {match.b + n: match.a + n for match in blocks for n in range(match.size)}
