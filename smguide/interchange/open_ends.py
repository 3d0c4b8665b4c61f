"""Ends that a clause leaves open, so that it cannot swallow what follows it in a document."""

from __future__ import annotations

import re

from smguide.interchange.blocks import TextBlock, cut

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HTML_ENDS = (
    (re.compile(r"<!--"), "-->"),
    (re.compile(r"<\?"), "?>"),
    (re.compile(r"<!\[CDATA\["), "]]>"),
    (re.compile(r"<![A-Za-z]"), ">"),
    (re.compile(r"<script(?=[\s>]|$)", re.IGNORECASE), "</script>"),
    (re.compile(r"<pre(?=[\s>]|$)", re.IGNORECASE), "</pre>"),
    (re.compile(r"<style(?=[\s>]|$)", re.IGNORECASE), "</style>"),
    (re.compile(r"<textarea(?=[\s>]|$)", re.IGNORECASE), "</textarea>"),
)
_ANY_RAW_END = re.compile(r"</(script|pre|style|textarea)>", re.IGNORECASE)


def closing_of(text: str) -> str:
    """The line that ends a code block or tag left open at the end of ``text``; mostly empty."""
    if "```" not in text and "~~~" not in text and "<" not in text:
        return ""
    lines = tuple(re.split(r"\r\n?|\n", text))
    blocks = cut(lines)
    if not blocks:
        return ""
    last = blocks[-1]
    if last.sort == "fence":
        return _fence_end(lines, last)
    return _html_end(lines, last) if last.sort == "html_block" else ""


def _fence_end(lines: tuple[str, ...], block: TextBlock) -> str:
    opening = _FENCE.match(lines[block.start])
    if opening is None:
        return ""
    marks = opening[1]
    closing = re.compile(rf" {{0,3}}{re.escape(marks[0])}{{{len(marks)},}}[ \t]*")
    closed = block.end - block.start > 1 and closing.fullmatch(lines[block.end - 1])
    return "" if closed else marks


def _html_end(lines: tuple[str, ...], block: TextBlock) -> str:
    written = "\n".join(lines[block.start : block.end]).lstrip(" ")
    for opening, end in _HTML_ENDS:
        if opening.match(written):
            closed = _ANY_RAW_END.search(written) if end.startswith("</") else end in written
            return "" if closed else end
    return ""
