"""Lists of Word, which are paragraphs with a level and a marker, as lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from smguide.model.prose import Block, BulletList, ListItem, NumberedList, Paragraph

_NUMBER = re.compile(r"\(?(\d{1,9}|[A-Za-z]{1,4})[.)]")


@dataclass(frozen=True, slots=True)
class WordItem:
    """A paragraph of Word that is an item of a list, of ``level`` 1 or deeper."""

    paragraph: Paragraph
    level: int
    marker: str


def with_lists(blocks: Iterable[Block | WordItem]) -> tuple[Block, ...]:
    """The blocks, with neighbouring items as lists."""
    found: list[Block] = []
    items: list[WordItem] = []
    for block in blocks:
        if isinstance(block, WordItem):
            items.append(block)
        else:
            found.extend(_lists(items))
            items = []
            found.append(block)
    return (*found, *_lists(items))


def _lists(items: list[WordItem]) -> list[Block]:
    """Lists of the items of the least level, each with the deeper ones that follow it."""
    if not items:
        return []
    level = min(item.level for item in items)
    runs: list[list[WordItem]] = []
    for item in items:
        if item.level == level or not runs:
            runs.append([item])
        else:
            runs[-1].append(item)
    found: list[Block] = []
    for run in runs:
        _append(found, run[0], ListItem((run[0].paragraph, *_lists(run[1:]))))
    return found


def _append(lists: list[Block], item: WordItem, written: ListItem) -> None:
    number = _NUMBER.match(item.marker)
    last = lists[-1] if lists else None
    if number and isinstance(last, NumberedList):
        lists[-1] = NumberedList((*last.items, written), last.start)
    elif number:
        lists.append(NumberedList((written,), int(number[1]) if number[1].isdigit() else 1))
    elif isinstance(last, BulletList):
        lists[-1] = BulletList((*last.items, written))
    else:
        lists.append(BulletList((written,)))
