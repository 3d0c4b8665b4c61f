"""The lines of prose that hold words, in reading order, whatever they stand in.

A leaf is the inner of a paragraph, a heading, a cell of a table or a block of code. What stands
before letters there counts one place each: a line end reads as a space, a reference or kept
mark-up as one unknown letter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from smguide.model.prose.tree import (
    Block,
    BulletList,
    CodeBlock,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    NumberedList,
    Paragraph,
    Prose,
    Quote,
    Table,
    Words,
)

UNKNOWN = "\ufffc"
"""Stands for what is no words (Unicode: object replacement character)."""

Stretch = tuple[int, int]
Change = Callable[[Inlines], Inlines]


def leaves(prose: Prose) -> tuple[Inlines, ...]:
    """All leaves in reading order."""
    return tuple(leaf for block in prose for leaf in _in_block(block))


def leaf_text(leaf: Inlines) -> str:
    """The letters of a leaf."""
    return "".join(map(_letters, leaf))


def with_leaves(prose: Prose, change: Change) -> Prose:
    """The prose with every leaf changed, in reading order."""
    return tuple(_changed(block, change) for block in prose)


def replaced(leaf: Inlines, stretches: Sequence[Stretch], words: str) -> Inlines:
    """The leaf with ``words`` in place of each stretch, given from left to right.

    New words look as the first letter that they replace.
    """
    found: list[Inline] = []
    at = 0
    for inline in leaf:
        size = len(_letters(inline))
        found.extend(_without(inline, at, stretches, words))
        at += size
    return tuple(found)


def _without(inline: Inline, at: int, stretches: Sequence[Stretch], words: str) -> Iterator[Inline]:
    """One inline that begins ``at``, its letters within the stretches taken out or replaced."""
    letters = _letters(inline)
    if not any(start < at + len(letters) and end > at for start, end in stretches):
        yield inline
        return
    kept = "".join(_kept(letters, at, stretches, words))
    if isinstance(inline, Words):
        if kept:
            yield replace(inline, text=kept)
    elif kept:
        yield Words(kept)


def _kept(letters: str, at: int, stretches: Sequence[Stretch], words: str) -> Iterator[str]:
    begins = {start for start, _end in stretches}
    for offset, letter in enumerate(letters, start=at):
        if offset in begins:
            yield words
        if not any(start <= offset < end for start, end in stretches):
            yield letter


def _letters(inline: Inline) -> str:
    if isinstance(inline, Words):
        return inline.text
    return " " if isinstance(inline, LineBreak) else UNKNOWN


def _in_block(block: Block) -> Iterator[Inlines]:
    match block:
        case Paragraph() | Heading():
            yield block.inlines
        case Quote():
            yield from leaves(block.blocks)
        case BulletList() | NumberedList():
            yield from chain.from_iterable(leaves(item.blocks) for item in block.items)
        case Table():
            yield from chain(block.head, *block.rows)
        case CodeBlock():
            yield (Words(block.text, code=True),)


def _changed(block: Block, change: Change) -> Block:
    match block:
        case Paragraph() | Heading():
            return replace(block, inlines=change(block.inlines))
        case Quote():
            return replace(block, blocks=with_leaves(block.blocks, change))
        case BulletList() | NumberedList():
            items = (replace(i, blocks=with_leaves(i.blocks, change)) for i in block.items)
            return replace(block, items=tuple(items))
        case Table():
            head = tuple(map(change, block.head))
            return replace(block, head=head, rows=tuple(tuple(map(change, r)) for r in block.rows))
        case CodeBlock():
            return replace(block, text=leaf_text(change((Words(block.text, code=True),))))
    return block
