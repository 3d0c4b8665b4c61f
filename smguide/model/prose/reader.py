"""From CommonMark with tables to the tree, and to where in the text each block stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

from smguide.model.prose.inline_reader import read_inlines
from smguide.model.prose.inlines import storable
from smguide.model.prose.parser import DEEPEST, References, parse_blocks
from smguide.model.prose.spacing import is_tight
from smguide.model.prose.tree import (
    Alignment,
    Block,
    BulletList,
    CodeBlock,
    Heading,
    Inlines,
    ListItem,
    NumberedList,
    Paragraph,
    Prose,
    Quote,
    RawBlock,
    Rule,
    Table,
)

if TYPE_CHECKING:
    from markdown_it.token import Token

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_MOST_READINGS: Final = 64


@dataclass(frozen=True, slots=True)
class Piece:
    """A block and its lines ``start`` to ``end`` (excluded, from 0) in the text it was read from.

    ``parts`` are the first and last lines of the items of a list.
    """

    block: Block
    start: int
    end: int
    parts: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A text read: its lines with their ends, its blocks, and the link targets known in it."""

    lines: tuple[str, ...]
    pieces: tuple[Piece, ...]
    references: References
    prose: Prose


def read_prose(text: str) -> Prose:
    """The tree of a clause's text, in normal form.

    What the tree cannot say is kept as it is: link definitions, HTML, pictures, template code,
    footnotes, links without words or without an address, references to link definitions of other
    clauses, tables that hide words, and blocks in each other deeper than a reader follows. A link
    without words to ``#id`` is a reference to the section of that id.
    """
    return read(text).prose


@lru_cache(maxsize=_MOST_READINGS)
def read(text: str, references: References = ()) -> Reading:
    """The reading of a text in which the link targets of ``references`` are known besides."""
    tokens, known = parse_blocks(text, references)
    lines = tuple(_LINES.findall(text))
    pieces = _pieces(tokens, lines, known)
    return Reading(lines, pieces, known, tuple(piece.block for piece in pieces))


def _pieces(
    tokens: list[Token], lines: tuple[str, ...], references: References
) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for group in _groups(tokens):
        start, end = _place(group, lines)
        if group[0].type == "definition" and found and _continues(found[-1], start):
            before = found.pop()
            start, source = (
                before.start,
                f"{cast(RawBlock, before.block).source}\n{group[0].content}",
            )
            found.append(Piece(_definitions(source), start, end))
        elif max(token.level for token in group) >= DEEPEST:
            source = _trimmed("".join(lines[start:end]).rstrip("\r\n"))
            found.append(Piece(RawBlock(source, "Deeply nested text"), start, end))
        else:
            block = _block(group, references)
            if block != Paragraph():
                found.append(Piece(block, start, end, _parts(group, lines)))
    return tuple(found)


def _groups(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The tokens cut into those of each block at the level of the first."""
    found: list[Sequence[Token]] = []
    start = 0
    for index, token in enumerate(tokens):
        if token.nesting <= 0 and token.level == tokens[0].level and token.type != "inline":
            found.append(tokens[start : index + 1])
            start = index + 1
    return found


def _place(group: Sequence[Token], lines: Sequence[str]) -> tuple[int, int]:
    start, end = group[0].map or (0, 0)
    end = min(end, len(lines))
    while end > start + 1 and not lines[end - 1].strip(" \t\r\n"):
        end -= 1
    return start, end


def _continues(before: Piece, start: int) -> bool:
    return before.end == start and before.block == _definitions(_source(before.block))


def _source(block: Block) -> str:
    return block.source if isinstance(block, RawBlock) else ""


def _definitions(text: str) -> RawBlock:
    source = _trimmed(text)
    return RawBlock(source, "Footnote" if source.startswith("[^") else "Link definitions")


def _parts(group: Sequence[Token], lines: Sequence[str]) -> tuple[tuple[int, int], ...]:
    if not group[0].type.endswith("list_open"):
        return ()
    return tuple(_place([token], lines) for token in group if _is_item(token, group[0]))


def _is_item(token: Token, of: Token) -> bool:
    return token.type == "list_item_open" and token.level == of.level + 1


def _block(group: Sequence[Token], references: References) -> Block:
    first = group[0]
    match first.type:
        case "heading_open":
            words = read_inlines(group[1].content, references, one_line=True)
            return Heading(int(first.tag[1]), words)
        case "blockquote_open":
            return Quote(_blocks(group[1:-1], references))
        case "bullet_list_open" | "ordered_list_open":
            return _list(group, references)
        case "table_open":
            return _table(group, references)
        case "paragraph_open":
            return Paragraph(read_inlines(group[1].content, references))
        case _:
            return _leaf(first)


def _leaf(token: Token) -> Block:
    match token.type:
        case "fence" | "code_block":
            return CodeBlock(storable(token.content.removesuffix("\n")), _info(token))
        case "hr":
            return Rule()
        case "definition":
            return _definitions(token.content)
        case _:
            return RawBlock(_trimmed(token.content), "Web page code")


def _trimmed(text: str) -> str:
    return text.rstrip(" \t\n").lstrip(" ")


def _info(token: Token) -> str:
    from markdown_it.common.utils import unescapeAll

    return storable(unescapeAll(token.info)).strip()


def _blocks(tokens: Sequence[Token], references: References) -> tuple[Block, ...]:
    found: list[Block] = []
    end = -1
    for group in _groups(tokens):
        first = group[0]
        start = first.map[0] if first.map else -1
        if first.type == "definition" and found and end == start:
            found[-1] = _definitions(f"{_source(found[-1])}\n{first.content}")
        else:
            block = _block(group, references)
            if block != Paragraph():
                found.append(block)
        end = first.map[1] if first.map and first.type == "definition" else -1
    return tuple(found)


def _list(group: Sequence[Token], references: References) -> Block:
    first = group[0]
    items = tuple(ListItem(_blocks(inner[1:-1], references)) for inner in _groups(group[1:-1]))
    direct = [t for t in group if t.type == "paragraph_open" and t.level == first.level + 2]
    tight = is_tight(items, all(token.hidden for token in direct))
    if first.type == "bullet_list_open":
        return BulletList(items, tight)
    return NumberedList(items, int(first.attrs.get("start", 1)), tight)


def _table(group: Sequence[Token], references: References) -> Block:
    if group[0].content:
        return RawBlock(_trimmed(group[0].content), "Table with words outside its columns")
    rows: list[list[Inlines]] = []
    alignments: list[Alignment] = []
    for token in group:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "th_open":
            alignments.append(_alignment(token))
        elif token.type == "inline":
            rows[-1].append(read_inlines(token.content, references, one_line=True))
    return Table(tuple(alignments), tuple(rows[0]), tuple(tuple(row) for row in rows[1:]))


def _alignment(token: Token) -> Alignment:
    style = str(token.attrs.get("style", ""))
    return cast(Alignment, style.removeprefix("text-align:"))
