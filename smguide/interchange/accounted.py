"""Checks an import: whatever a source says must be found again in what is written from it."""

from __future__ import annotations

import re

from smguide.interchange.markdown_out import render_readable
from smguide.interchange.source_text import is_blank, read_source
from smguide.model.guidelines import Guidelines

_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]+|$)(.*)", re.DOTALL)
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*")


def unaccounted(source: str | bytes, guidelines: Guidelines) -> tuple[tuple[int, str], ...]:
    """The lines of ``source`` (number from 1, text) that the written guidelines lack.

    Lines are looked for in order, each once, whole and to the letter; only headings may be
    written differently, with their words the same. It does not use the reader it checks.
    """
    lines = read_source(source).lines
    written = render_readable(guidelines).decode().split("\n")
    position, missing, in_heading = 0, [], False
    for number, line in enumerate(lines, 1):
        if is_blank(line) or (in_heading and _UNDERLINE.fullmatch(line)):
            in_heading = False
            continue
        found, in_heading = _find(
            line, written[position:], underlined=_is_underlined(lines, number - 1)
        )
        if found is None:
            missing.append((number, line))
        else:
            position += found
    return tuple(missing)


def _find(line: str, written: list[str], *, underlined: bool) -> tuple[int | None, bool]:
    """How many written lines are used up by the line, and whether it was found in a heading."""
    words = _heading_words(line)
    for index, candidate in enumerate(written):
        heading = _heading_words(candidate)
        if candidate == line or (words is not None and heading == words):
            return index + 1, False
        if underlined and heading is not None and _bare(line) in heading:
            return index, True
    return None, False


def _heading_words(line: str) -> str | None:
    match = _HEADING.fullmatch(line)
    return _bare(match[1]) if match else None


def _bare(text: str) -> str:
    return text.strip(" \t").replace("\\", "").rstrip("# \t")


def _is_underlined(lines: tuple[str, ...], index: int) -> bool:
    """Whether the line is part of a heading that may be marked by a line of = or - under it."""
    while index < len(lines) and not is_blank(lines[index]):
        if _UNDERLINE.fullmatch(lines[index]):
            return True
        index += 1
    return False
