"""HTML cut into tags and words in one pass, in time that grows with its length and no faster.

The parser of the standard library looks again and again at tags that never end; what comes from a
clipboard may be hostile, so this one looks at each letter a fixed number of times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Final, TypeAlias

MOST_CHARACTERS: Final = 10 * 1024 * 1024
MOST_TAGS: Final = 150_000
"""Beyond these, no more letters are read, and no more tags are obeyed."""

_LONGEST_TAG: Final = 20_000
_OPENING = re.compile(r"<(?=/?[A-Za-z]|[!?])")
_NAME = re.compile(r"(/?)([A-Za-z][A-Za-z0-9:-]*)")
_ATTRIBUTE = re.compile(
    r"""([A-Za-z][A-Za-z0-9:_-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)|\b(hidden)\b"""
)
_UNSEEN: Final = frozenset(
    [
        "script",
        "style",
        "title",
        "xml",
        "template",
        "noscript",
        "iframe",
        "object",
        "svg",
        "math",
        "select",
        "textarea",
        "del",
    ]
)


@dataclass(frozen=True, slots=True)
class Start:
    """A tag that opens an element; names are in small letters."""

    name: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class End:
    """A tag that closes an element."""

    name: str


HtmlToken: TypeAlias = Start | End | str


def html_tokens(html: str) -> Iterator[HtmlToken]:
    """Tags and words in order, without comments, declarations and elements that nobody sees."""
    text = html[:MOST_CHARACTERS]
    folded = text.lower() if text.isascii() else re.sub("[A-Z]", lambda m: m[0].lower(), text)
    position, tags = 0, 0
    while found := _OPENING.search(text, position):
        start = found.start()
        if start > position:
            yield unescape(text[position:start])
        token, position = _tag(text, folded, start, obeyed=tags < MOST_TAGS)
        tags += 1
        if token is not None:
            yield token
    if position < len(text):
        yield unescape(text[position:])


def _tag(text: str, folded: str, start: int, *, obeyed: bool) -> tuple[HtmlToken | None, int]:
    """The tag at ``start`` and where it ends; nothing for what is no tag of an element."""
    if text.startswith("<!--", start):
        return None, _after(text, "-->", start + 4, otherwise=len(text))
    name = _NAME.match(text, start + 1)
    end = _after(text, ">", start, otherwise=0)
    if not end:
        return unescape(text[start:]), len(text)
    if name is None:
        return None, end
    end = _behind_quotes(text, start, end)
    tag = name[2].lower()
    if not name[1] and tag in _UNSEEN and text[end - 2] != "/":
        close = _after(folded, f"</{tag}", end, otherwise=len(text))
        return None, _after(text, ">", close, otherwise=len(text))
    if not obeyed:
        return None, end
    return (End(tag) if name[1] else Start(tag, _attributes(text, name.end(), end))), end


def _after(text: str, what: str, start: int, *, otherwise: int) -> int:
    found = text.find(what, start)
    return otherwise if found < 0 else found + len(what)


def _behind_quotes(text: str, start: int, end: int) -> int:
    """The end of a tag in whose values a ``>`` stands between quotes."""
    for _ in range(3):
        tag = text[start : min(end, start + _LONGEST_TAG)]
        if tag.count('"') % 2 == 0:
            return end
        further = _after(text, ">", end, otherwise=0)
        if not further or further - start > _LONGEST_TAG:
            return end
        end = further
    return end


def _attributes(text: str, start: int, end: int) -> dict[str, str]:
    if end - start > _LONGEST_TAG:
        return {}
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(text, start, end - 1):
        name = (match[1] or match[3]).lower()
        found.setdefault(name, unescape((match[2] or "").strip("\"'")))
    return found
