"""The marks of a text as spans to paint.

Only what the window paints is read here; what a mark means for documents is read elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_STRONG = re.compile(r"(?<![\\*])(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![\\*\w])([*_])(?![*_\s])([^*_]+?)(?<!\s)\1(?![*\w])")
_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_LINK = re.compile(r"(!?\[)([^\]\[]*)(\]\([^)\s]*(?:\s+\"[^\"]*\")?\))")
_HEADING = re.compile(r"( {0,3}#{1,6}[ \t]+)(.*)")
_QUOTE = re.compile(r"( {0,3}> ?)+")
_ITEM = re.compile(r"(\s*)([-*+]|\d{1,9}[.)])([ \t]+)")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*")
FENCE: Final = re.compile(r" {0,3}(```+|~~~+)")


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a line: mark (painted dim, or hidden), strong, emphasis, code, link, heading.

    ``item`` is the sign of a list, ``table`` a line of a table.
    """

    start: int
    length: int
    kind: str


def spans(line: str) -> tuple[Span, ...]:
    """The spans of one line, in the order they are to be painted."""
    if line.lstrip().startswith("|"):
        return (Span(0, len(line), "table"),)
    if _RULE.fullmatch(line):
        return (Span(0, len(line), "item"),)
    return (*_line_spans(line), *_inline_spans(line))


def _line_spans(line: str) -> Iterator[Span]:
    if heading := _HEADING.fullmatch(line):
        yield Span(0, len(line), "heading")
        yield Span(0, len(heading[1]), "mark")
    elif quote := _QUOTE.match(line):
        yield Span(quote.end(), len(line) - quote.end(), "quote")
        yield Span(0, quote.end(), "item")
    elif item := _ITEM.match(line):
        yield Span(0, item.end(), "item")


def _inline_spans(line: str) -> Iterator[Span]:
    code = tuple(_CODE.finditer(line))
    for kind, pattern in (("strong", _STRONG), ("emphasis", _EMPHASIS), ("code", _CODE)):
        for match in pattern.finditer(line):
            if kind == "code" or not any(_within(match, other) for other in code):
                yield from _wrapped(match, kind)
    for match in _LINK.finditer(line):
        if any(_within(match, other) for other in code):
            continue
        if not match[2]:  # a reference to a section; without its marks nothing would be seen of it
            yield Span(match.start(), len(match[0]), "link")
        else:
            yield Span(match.start(2), len(match[2]), "link")
            yield Span(match.start(1), len(match[1]), "mark")
            yield Span(match.start(3), len(match[3]), "mark")


def _within(match: re.Match[str], other: re.Match[str]) -> bool:
    return other.start() <= match.start() and match.end() <= other.end()


def _wrapped(match: re.Match[str], kind: str) -> Iterator[Span]:
    size = len(match[1])
    yield Span(match.start(2), len(match[2]), kind)
    yield Span(match.start(), size, "mark")
    yield Span(match.end() - size, size, "mark")
