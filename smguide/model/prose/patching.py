"""Changing words where they stand in a text, with all mark-up around them left as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from smguide.model.prose.inline_writer import escape_words
from smguide.model.prose.tree import (
    Block,
    BulletList,
    CodeBlock,
    Heading,
    Inlines,
    NumberedList,
    Paragraph,
    Quote,
    Table,
    Words,
)

_CONTEXTS: Final = (24, 6, 0)


def patches(source: str, old: Block, new: Block) -> Iterator[str]:
    """Proposals for ``source``, the text of ``old``, to read as ``new``; each is to be read back.

    There are some only where one run of words differs. It is found by the letters around it.
    """
    before, after = list(_texts(old)), list(_texts(new))
    if len(before) != len(after):
        return
    differing = [
        n for n, (one, other) in enumerate(zip(before, after, strict=True)) if one != other
    ]
    if len(differing) == 1:
        number = differing[0]
        yield from _proposals(source, before, number, after[number])


def _proposals(source: str, texts: list[str], number: int, new: str) -> Iterator[str]:
    old = texts[number]
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    words = new[first : len(new) - last]
    for length in _CONTEXTS:
        left, right = max(0, first - length), len(old) - last + length
        position = _position(source, texts, number, (left, right))
        if position is not None and left < right and old[left:right]:
            start = position + first - left
            end = start + len(old) - last - first
            for spelled in dict.fromkeys((escape_words(words), words)):
                yield source[:start] + spelled + source[end:]


def _alike(one: str, other: str) -> int:
    """How many letters are the same at the beginning of both."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _position(source: str, texts: list[str], number: int, span: tuple[int, int]) -> int | None:
    """Where the letters ``span`` of a run stand in the source, if they stand there as they are."""
    context = texts[number][span[0] : span[1]]
    if not context:
        return None
    earlier = sum(text.count(context) for text in texts[:number])
    earlier += texts[number].count(context, 0, span[0] + len(context) - 1)
    found = [match.start() for match in re.finditer(re.escape(context), source)]
    return found[earlier] if earlier < len(found) else None


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Paragraph() | Heading():
            yield from _words(block.inlines)
        case Table():
            for row in (block.head, *block.rows):
                yield from (text for cell in row for text in _words(cell))
        case CodeBlock():
            yield block.text
        case _:
            for inner in _inside(block):
                yield from _texts(inner)


def _inside(block: Block) -> tuple[Block, ...]:
    match block:
        case Quote():
            return block.blocks
        case BulletList() | NumberedList():
            return tuple(inner for item in block.items for inner in item.blocks)
        case _:
            return ()


def _words(inlines: Inlines) -> Iterator[str]:
    for inline in inlines:
        if isinstance(inline, Words):
            yield inline.text
