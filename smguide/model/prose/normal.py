"""The normal form of a tree: what reading a text gives, and what every tree is written as."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from smguide.model.prose.inline_reader import read_inlines
from smguide.model.prose.inline_writer import Place, write_inlines
from smguide.model.prose.inlines import normal_inlines, storable
from smguide.model.prose.parser import DEEPEST
from smguide.model.prose.reader import read
from smguide.model.prose.spacing import is_tight
from smguide.model.prose.tree import (
    Alignment,
    Block,
    BulletList,
    CodeBlock,
    Heading,
    Inline,
    Inlines,
    ListItem,
    NumberedList,
    Paragraph,
    Prose,
    Quote,
    RawBlock,
    RawInline,
    Rule,
    Table,
    Words,
)
from smguide.model.prose.writer import write_blocks

_LINE_END = re.compile(r"\r\n|[\r\n]")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_ENDS: Final = (
    (
        re.compile(r"<(?:script|pre|style|textarea)(?=[\s>]|$)", re.IGNORECASE),
        re.compile(r"</(?:script|pre|style|textarea)>", re.IGNORECASE),
    ),
    (re.compile(r"<!--"), re.compile(r"-->")),
    (re.compile(r"<\?"), re.compile(r"\?>")),
    (re.compile(r"<!\[CDATA\["), re.compile(r"\]\]>")),
    (re.compile(r"<![A-Za-z]"), re.compile(r">")),
)
_LARGEST: Final = 999_999_999


def normalised(prose: Iterable[Block]) -> Prose:
    """The tree in normal form; ``normalised(read_prose(text)) == read_prose(text)``.

    On top of what :func:`normal_inlines` says of the words: paragraphs and lists without anything
    in them are gone; headings and cells are one line; rows are as long as the longest; a list is
    tight where nobody could see that it is not; kept mark-up is what reading it gives, and words
    where it would swallow what follows; lists and quotes stand in each other no deeper than a
    reader follows.
    """
    return tuple(shallow for block in _blocks(tuple(prose)) for shallow in _shallow(block))


def write_prose(prose: Iterable[Block]) -> str:
    """The canonical text of a tree, without a line end at its end.

    ``read_prose(write_prose(prose)) == normalised(prose)``, and the same HTML whoever wrote it.
    """
    return write_blocks(normalised(prose))


def as_words(prose: Iterable[Block]) -> Prose:
    """The tree with all kept mark-up as words, for texts in which it could not be kept."""
    return normalised(words for block in prose for words in _without_raw(block))


def _blocks(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """From the last to the first, because what follows decides: an empty block does not."""
    parts: list[tuple[Block, ...]] = []
    for block in reversed(blocks):
        if isinstance(block, RawBlock) and _swallows(block.source) and any(parts):
            parts.append(tuple(_spelled_out(block.source)))
        else:
            parts.append(_block(block))
    return tuple(block for part in reversed(parts) for block in part)


def _block(block: Block) -> tuple[Block, ...]:
    match block:
        case Paragraph() | Heading() | CodeBlock() | Rule():
            return _leaf(block)
        case Quote():
            return (Quote(_blocks(block.blocks)),)
        case Table():
            return _table(block)
        case RawBlock():
            return _raw(block)
        case _:
            return _list(block)


def _leaf(block: Paragraph | Heading | CodeBlock | Rule) -> tuple[Block, ...]:
    match block:
        case Paragraph():
            inlines = _inlines(tuple(block.inlines), "paragraph")
            return (Paragraph(inlines),) if inlines else ()
        case Heading():
            return (
                Heading(min(max(block.level, 1), 6), _inlines(tuple(block.inlines), "heading")),
            )
        case CodeBlock():
            info = storable(_LINE_END.sub(" ", block.info)).strip()
            return (CodeBlock(storable(_LINE_END.sub("\n", block.text)), info),)
        case Rule():
            return (block,)


def _list(block: BulletList | NumberedList) -> tuple[Block, ...]:
    items = tuple(ListItem(_blocks(item.blocks)) for item in block.items)
    if not items:
        return ()
    tight = is_tight(items, block.tight)
    if isinstance(block, BulletList):
        return (BulletList(items, tight),)
    return (NumberedList(items, min(max(block.start, 0), _LARGEST), tight),)


def _table(table: Table) -> tuple[Block, ...]:
    rows = [table.head, *table.rows]
    width = max(len(table.alignments), *(len(row) for row in rows))
    if not width:
        return ()
    missing: list[Alignment] = [""] * (width - len(table.alignments))
    full = [tuple(_inlines(tuple(cell), "cell") for cell in row) + ((),) * width for row in rows]
    cells = [row[:width] for row in full]
    return (Table((*table.alignments, *missing), cells[0], tuple(cells[1:])),)


def _raw(block: RawBlock) -> tuple[Block, ...]:
    source = _LINE_END.sub("\n", block.source).replace("\0", "\ufffd").strip("\n").rstrip(" \t\n")
    return read(source).prose if source.strip() else ()


@lru_cache(maxsize=4096)
def _inlines(inlines: Inlines, place: Place) -> Inlines:
    found = normal_inlines(inlines, one_line=place != "paragraph")
    if not any(isinstance(inline, RawInline) for inline in found) or _reads_back(found, place):
        return found
    return normal_inlines((_word(i) for i in found), one_line=place != "paragraph")


def _reads_back(inlines: Inlines, place: Place) -> bool:
    written = write_inlines(inlines, place)
    if place == "paragraph":
        return read(written).prose == (Paragraph(inlines),)
    return read_inlines(written.replace("\\|", "|"), one_line=True) == inlines


def _word(inline: Inline) -> Inline:
    if not isinstance(inline, RawInline):
        return inline
    marks = (inline.strong, inline.emphasis)
    return Words(inline.source, *marks, link=inline.link, title=inline.title)


def _swallows(source: str) -> bool:
    """Whether HTML opens what it does not close, so that all that follows would belong to it."""
    for start, end in _ENDS:
        if match := start.match(source.lstrip(" ")):
            return not end.search(source.lstrip(" "), match.end())
    return False


def _spelled_out(source: str) -> Iterator[Block]:
    for part in _BLANK_LINES.split(_LINE_END.sub("\n", source).strip("\n")):
        yield from _block(Paragraph((Words(part),)))


def _without_raw(block: Block) -> tuple[Block, ...]:
    match block:
        case RawBlock():
            return tuple(_spelled_out(block.source))
        case Paragraph() | Heading():
            return (replace(block, inlines=tuple(_word(i) for i in block.inlines)),)
        case Quote():
            return (Quote(tuple(b for inner in block.blocks for b in _without_raw(inner))),)
        case BulletList() | NumberedList():
            return (replace(block, items=tuple(_item_without_raw(i) for i in block.items)),)
        case Table():
            rows = [tuple(tuple(_word(i) for i in c) for c in r) for r in (block.head, *block.rows)]
            return (replace(block, head=rows[0], rows=tuple(rows[1:])),)
        case _:
            return (block,)


def _item_without_raw(item: ListItem) -> ListItem:
    return ListItem(tuple(b for block in item.blocks for b in _without_raw(block)))


def _shallow(block: Block, room: int = DEEPEST - 1) -> tuple[Block, ...]:
    """The block, less the lists and quotes that stand deeper than there is room for."""
    if _height(block) <= room:
        return (block,)
    match block:
        case Quote():
            inner = tuple(b for child in block.blocks for b in _shallow(child, max(room - 1, 4)))
            return (Quote(inner),) if room > 5 else inner
        case BulletList() | NumberedList() if room > 6:
            items = tuple(_shallow_item(item, room - 2) for item in block.items)
            return (replace(block, items=items, tight=is_tight(items, block.tight)),)
        case BulletList() | NumberedList():
            return tuple(b for i in block.items for c in i.blocks for b in _shallow(c, room))
        case _:
            return (block,)


def _shallow_item(item: ListItem, room: int) -> ListItem:
    return ListItem(tuple(b for block in item.blocks for b in _shallow(block, room)))


def _height(block: Block) -> int:
    """How many levels of the parser a block reaches below its own."""
    match block:
        case Quote():
            return 1 + max((_height(child) for child in block.blocks), default=-1)
        case BulletList() | NumberedList():
            blocks = (child for item in block.items for child in item.blocks)
            return 2 + max((_height(child) for child in blocks), default=-1)
        case Table():
            return 4
        case Paragraph() | Heading():
            return 1
        case _:
            return 0
