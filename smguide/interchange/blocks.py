"""A text cut into headings and blocks, each a slice of the lines it was read from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from smguide.interchange.source_text import is_blank

_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)(.*)", re.DOTALL)
_CLOSING = re.compile(r"(?:^|[ \t]+)#+[ \t]*$")


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines ``start`` to ``end`` (excluded, from 0); ``level`` 0 is text, 1 to 6 a heading."""

    start: int
    end: int
    level: int = 0
    title: str = ""
    sort: str = ""


def cut(lines: tuple[str, ...]) -> tuple[TextBlock, ...]:
    """All blocks of the lines, in order; together they hold every line that is not blank.

    The block grammar is CommonMark with tables. Definitions of link targets have no place in it
    that can be seen, so lines between two blocks become blocks of their own.
    """
    found: list[TextBlock] = []
    position = 0
    for block in _seen(lines):
        found.extend(_between(lines, position, block.start))
        found.append(block)
        position = block.end
    found.extend(_between(lines, position, len(lines)))
    return tuple(found)


def heading_title(line: str) -> str:
    """The text of a heading written with # signs, less the signs."""
    match = _ATX.match(line)
    return _CLOSING.sub("", match[2]).strip(" \t") if match else line.strip(" \t")


def _seen(lines: tuple[str, ...]) -> Iterator[TextBlock]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join"])
    for token in parser.parse("\n".join(lines)):
        if token.level == 0 and token.nesting >= 0 and token.map is not None:
            start, end = token.map
            yield _block(lines, start, _without_blank_end(lines, start, end), token.type, token.tag)


def _block(lines: tuple[str, ...], start: int, end: int, sort: str, tag: str) -> TextBlock:
    name = sort.removesuffix("_open")
    if name != "heading":
        return TextBlock(start, end, sort=name)
    if _ATX.match(lines[start]):
        return TextBlock(start, end, int(tag[1]), heading_title(lines[start]), "heading")
    words = " ".join(line.strip(" \t") for line in lines[start : end - 1])
    return TextBlock(start, end, int(tag[1]), words, "underlined heading")


def _without_blank_end(lines: tuple[str, ...], start: int, end: int) -> int:
    end = min(end, len(lines))
    while end > start + 1 and is_blank(lines[end - 1]):
        end -= 1
    return end


def _between(lines: tuple[str, ...], start: int, end: int) -> Iterator[TextBlock]:
    first = None
    for index in range(start, end + 1):
        blank = index == end or is_blank(lines[index])
        if not blank and first is None:
            first = index
        if blank and first is not None:
            yield TextBlock(first, index, sort="definition")
            first = None
