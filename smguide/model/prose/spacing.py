"""Where a blank line must stand between two blocks, and which lists can do without any."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from smguide.model.prose.tree import (
    Block,
    BulletList,
    CodeBlock,
    Heading,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    RawBlock,
    Rule,
    Table,
)


def needs_blank(before: Block, after: Block) -> bool:
    """Whether two blocks of an item would become one without a blank line between them."""
    match before, after:
        case (RawBlock(), _) | (_, RawBlock()):
            return True
        case (Heading() | CodeBlock() | Rule(), _):
            return False
        case (_, Heading() | CodeBlock() | Rule()):
            return False
        case (Paragraph(), Quote() | Table()) | (Table() | BulletList() | NumberedList(), Quote()):
            return False
        case (_, BulletList() | NumberedList()):
            return not _may_follow_words(after)
        case _:
            return True


def _may_follow_words(block: BulletList | NumberedList) -> bool:
    numbered_later = isinstance(block, NumberedList) and block.start != 1
    return not numbered_later and bool(block.items[0].blocks)


def is_tight(items: Iterable[ListItem], tight: bool) -> bool:
    """Whether a list reads as tight: nobody can tell where no item has a paragraph of its own."""
    found = tuple(items)
    if not any(isinstance(block, Paragraph) for item in found for block in item.blocks):
        return True
    if tight:
        return not any(needs_blank(*pair) for item in found for pair in pairwise(item.blocks))
    return len(found) == 1 and len(found[0].blocks) < 2
