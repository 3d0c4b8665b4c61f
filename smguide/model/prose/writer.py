"""The canonical writer: from the tree to CommonMark with tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise, repeat
from typing import Final

from smguide.model.prose.inline_writer import write_inlines
from smguide.model.prose.spacing import is_tight, needs_blank
from smguide.model.prose.tree import (
    Block,
    BulletList,
    CodeBlock,
    Heading,
    Inlines,
    ListItem,
    NumberedList,
    Paragraph,
    Quote,
    RawBlock,
    Rule,
    Table,
)

_BACKTICKS = re.compile(r"^ *(`{3,})", re.MULTILINE)
_TILDES = re.compile(r"^ *(~{3,})", re.MULTILINE)
_MARKABLE = re.compile(r"[\\&]")
_DELIMITERS: Final = {"": "---", "left": ":--", "center": ":-:", "right": "--:"}
_LARGEST: Final = 999_999_999


@dataclass(frozen=True, slots=True)
class Style:
    """How lists and lines across are marked, so that neighbours stay apart."""

    bullet: str = "-"
    delimiter: str = "."
    rule: str = "---"

    def other(self) -> Style:
        """The style of a list that follows a list of the same sort."""
        bullet = "*" if self.bullet == "-" else "-"
        return replace(self, bullet=bullet, delimiter=")" if self.delimiter == "." else ".")


PLAIN: Final = Style()


def write_blocks(blocks: Sequence[Block], *, tight: bool = False, style: Style = PLAIN) -> str:
    """Blocks in normal form, each apart from the next; ``tight`` without needless blank lines."""
    pieces: list[str] = []
    for index, block in enumerate(blocks):
        before = blocks[index - 1] if index else None
        if before is not None:
            pieces.append("\n" if tight and not needs_blank(before, block) else "\n\n")
        style = _next_to(before, block, style)
        pieces.append(write_block(block, style))
    return "".join(pieces)


def write_block(block: Block, style: Style = PLAIN) -> str:
    """One block in normal form, without a line end at its end."""
    match block:
        case Quote():
            return prefixed(write_blocks(block.blocks), "> ", "> ")
        case BulletList() | NumberedList():
            return _list(block, style)
        case Table():
            return "\n".join(_table(block))
        case Rule():
            return style.rule
        case _:
            return _leaf(block)


def _leaf(block: Paragraph | Heading | CodeBlock | RawBlock) -> str:
    match block:
        case Paragraph():
            return write_inlines(block.inlines)
        case Heading():
            return f"{'#' * block.level} {write_inlines(block.inlines, 'heading')}".rstrip(" ")
        case CodeBlock():
            return _code(block)
        case RawBlock():
            return block.source


def write_row(cells: Sequence[Inlines]) -> str:
    """A row of a table."""
    return f"| {' | '.join(write_inlines(cell, 'cell') for cell in cells)} |"


def write_item(item: ListItem, marker: str, *, tight: bool, style: Style = PLAIN) -> str:
    """An item behind its marker, its further lines below the first."""
    inside = replace(style.other(), delimiter=".", rule="___")
    first = item.blocks[0] if item.blocks else None
    if not isinstance(first, BulletList):
        inside = replace(inside, bullet="-")
    text = write_blocks(item.blocks, tight=tight, style=inside)
    return prefixed(text, f"{marker} ", " " * (len(marker) + 1))


def prefixed(text: str, first: str, rest: str) -> str:
    """Lines behind a prefix; no spaces stand at the end of an empty one."""
    lines = text.split("\n")
    return "\n".join(
        f"{prefix}{line}" if line else prefix.rstrip(" ")
        for prefix, line in zip(chain([first], repeat(rest)), lines, strict=False)
    )


def _next_to(before: Block | None, block: Block, style: Style) -> Style:
    same = isinstance(before, BulletList | NumberedList) and type(before) is type(block)
    return style.other() if same else style


def _list(block: BulletList | NumberedList, style: Style) -> str:
    tight = is_tight(block.items, block.tight) and not _needs_blanks(block.items)
    written = (
        write_item(item, marker, tight=tight, style=style)
        for item, marker in zip(block.items, _markers(block, style), strict=True)
    )
    return ("\n" if tight else "\n\n").join(written)


def _needs_blanks(items: Sequence[ListItem]) -> bool:
    return any(needs_blank(*pair) for item in items for pair in pairwise(item.blocks))


def _markers(block: BulletList | NumberedList, style: Style) -> Iterator[str]:
    for index in range(len(block.items)):
        if isinstance(block, NumberedList):
            yield f"{min(block.start + index, _LARGEST)}{style.delimiter}"
        else:
            yield style.bullet


def _table(table: Table) -> Iterator[str]:
    yield write_row(table.head)
    yield f"| {' | '.join(_DELIMITERS[alignment] for alignment in table.alignments)} |"
    for row in table.rows:
        yield write_row(row)


def _code(block: CodeBlock) -> str:
    sign, found = ("~", _TILDES) if "`" in block.info else ("`", _BACKTICKS)
    fence = sign * max([3, *(len(run) + 1 for run in found.findall(block.text))])
    info = _MARKABLE.sub(r"\\\g<0>", block.info)
    gap = " " if info.startswith("~") else ""
    return (
        f"{fence}{gap}{info}\n{block.text}\n{fence}"
        if block.text
        else f"{fence}{gap}{info}\n{fence}"
    )
