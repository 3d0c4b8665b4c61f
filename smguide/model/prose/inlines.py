"""Inlines in their normal form: what the same line of text always looks like as a tree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final, TypeVar

from smguide.model.prose.tree import Inline, Inlines, LineBreak, RawInline, SectionReference, Words

_Linked = TypeVar("_Linked", Words, LineBreak, RawInline)

_EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
_LINE_END = re.compile(r"\r\n|[\r\n]")
_PLANE_ENDS: Final = "".join(
    chr(plane + last) for plane in range(0x10000, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
)
_UNSTORABLE = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff" + _PLANE_ENDS + "]"
)


def normal_inlines(inlines: Iterable[Inline], *, one_line: bool = False) -> Inlines:
    """The inlines of a paragraph, or ``one_line`` of a heading or a cell, in normal form.

    Neighbours of one look are one run and empty runs are gone; bold and italics begin and end at
    letters, not at spaces; a line end, whose look nobody sees, has the look that the letters on
    both its sides share; no spaces stand at the edges of a line; a line ends once, and never at
    the end of the paragraph; characters that no text may hold are U+FFFD; addresses are as a
    browser would be given them.
    """
    cleaned = [part for inline in inlines for part in _cleaned(inline)]
    if one_line:
        cleaned = [_as_space(inline) for inline in cleaned]
    trimmed = _trimmed(_merged(cleaned))
    if not any(inline.strong or inline.emphasis for inline in trimmed):
        return tuple(trimmed)
    atoms = [atom for inline in _breaks_like_around(trimmed) for atom in _atoms(inline)]
    found = _merged(_without_emphasis_at_edges(_without_strong_at_edges(atoms)))
    return tuple(_breaks_like_around(found))


@lru_cache(maxsize=1024)
def normal_link(address: str) -> str:
    """The address percent-encoded as it is written into a page; empty if it may not be one."""
    from markdown_it.common.normalize_url import normalizeLink, validateLink

    found = address
    for _ in range(4):
        before = found
        try:
            found = normalizeLink(before)
        except ValueError:
            return ""
        if found == before:
            return found if validateLink(found) else ""
    return ""


def storable(text: str) -> str:
    """The text with U+FFFD for each character that a text may not hold."""
    return _UNSTORABLE.sub("\ufffd", text)


def _cleaned(inline: Inline) -> Iterator[Inline]:
    if isinstance(inline, SectionReference):
        section = normal_link(f"#{inline.section}").removeprefix("#")
        if section:
            yield inline if section == inline.section else replace(inline, section=section)
    elif isinstance(inline, RawInline):
        if inline.source:
            yield _linked(inline)
    elif isinstance(inline, LineBreak):
        yield _linked(inline)
    elif inline.text:
        yield from _clean_words(inline)


def _clean_words(words: Words) -> Iterator[Inline]:
    linked = _linked(words)
    text = storable(words.text)
    if "\n" not in text and "\r" not in text:
        yield linked if text == words.text else replace(linked, text=text)
    elif words.code:
        yield replace(linked, text=_LINE_END.sub(" ", text))
    else:
        for number, line in enumerate(_LINE_END.split(text)):
            if number:
                yield LineBreak(False, words.strong, words.emphasis, linked.link, linked.title)
            if line:
                yield replace(linked, text=line)


def _linked(inline: _Linked) -> _Linked:
    if not inline.link and not inline.title:
        return inline
    link = normal_link(inline.link)
    title = storable(_LINE_END.sub("\n", inline.title)) if link else ""
    if (link, title) == (inline.link, inline.title):
        return inline
    return replace(inline, link=link, title=title)


def _as_space(inline: Inline) -> Inline:
    if isinstance(inline, LineBreak):
        return Words(" ", inline.strong, inline.emphasis, False, inline.link, inline.title)
    if isinstance(inline, RawInline) and _LINE_END.search(inline.source):
        return replace(inline, source=_LINE_END.sub(" ", inline.source))
    return inline


def _merged(inlines: Iterable[Inline]) -> list[Inline]:
    found: list[Inline] = []
    for inline in inlines:
        last = found[-1] if found else None
        if isinstance(last, Words) and isinstance(inline, Words) and _same_look(last, inline):
            found[-1] = replace(last, text=last.text + inline.text)
        else:
            found.append(inline)
    return found


def _same_look(one: Words, other: Words) -> bool:
    return (one.strong, one.emphasis, one.code, one.link, one.title) == (
        other.strong,
        other.emphasis,
        other.code,
        other.link,
        other.title,
    )


def _trimmed(inlines: list[Inline]) -> list[Inline]:
    """Without spaces at the edges of lines, and without line ends that nobody sees."""
    while True:
        found = _lines_joined(_spaces_trimmed(inlines))
        if found == inlines:
            return found
        inlines = found


def _spaces_trimmed(inlines: list[Inline]) -> list[Inline]:
    found: list[Inline] = []
    for index, inline in enumerate(inlines):
        if not isinstance(inline, Words) or inline.code or not _has_space_at_edge(inline.text):
            found.append(inline)
            continue
        text = inline.text
        if _is_edge(inlines, index - 1, inline):
            text = text.lstrip(" \t")
        if _is_edge(inlines, index + 1, inline):
            text = text.rstrip(" \t")
        if text:
            found.append(inline if text == inline.text else replace(inline, text=text))
    return found


def _has_space_at_edge(text: str) -> bool:
    return text[0] in " \t" or text[-1] in " \t"


def _is_edge(inlines: list[Inline], index: int, words: Words) -> bool:
    if 0 <= index < len(inlines):
        return isinstance(inlines[index], LineBreak)
    return not words.link


def _lines_joined(inlines: list[Inline]) -> list[Inline]:
    found: list[Inline] = []
    for inline in inlines:
        last = found[-1] if found else LineBreak(hard=True)
        if isinstance(inline, LineBreak) and isinstance(last, LineBreak):
            if not inline.hard:
                continue
            if not last.hard:
                found.pop()
        found.append(inline)
    while found and isinstance(found[-1], LineBreak):
        found.pop()
    return found


def _breaks_like_around(inlines: list[Inline]) -> list[Inline]:
    """Line ends with the look that both neighbours have: the writer may mark them or not."""
    if not any(isinstance(inline, LineBreak) for inline in inlines):
        return inlines
    before, after = _looks(inlines), _looks(inlines[::-1])[::-1]
    return [
        replace(inline, strong=b[0] and a[0], emphasis=b[1] and a[1])
        if isinstance(inline, LineBreak)
        else inline
        for inline, b, a in zip(inlines, before, after, strict=True)
    ]


def _looks(inlines: list[Inline]) -> list[tuple[bool, bool]]:
    """For each inline the look of the last before it, or it, that is not a line end."""
    found: list[tuple[bool, bool]] = []
    last = (False, False)
    for inline in inlines:
        if not isinstance(inline, LineBreak):
            last = (inline.strong, inline.emphasis)
        found.append(last)
    return found


def _atoms(inline: Inline) -> Iterator[Inline]:
    """A marked run cut into the spaces before it, itself, and the spaces behind it."""
    if not isinstance(inline, Words) or inline.code or not (inline.strong or inline.emphasis):
        yield inline
        return
    match = _EDGES.fullmatch(inline.text)
    for text in match.groups() if match else ():
        if text:
            yield replace(inline, text=text)


def _without_strong_at_edges(atoms: list[Inline]) -> list[Inline]:
    edges = _blank_edges(atoms, [atom.strong for atom in atoms])
    return [replace(a, strong=False) if n in edges else a for n, a in enumerate(atoms)]


def _without_emphasis_at_edges(atoms: list[Inline]) -> list[Inline]:
    edges = _blank_edges(atoms, [atom.emphasis for atom in atoms])
    return [replace(a, emphasis=False) if n in edges else a for n, a in enumerate(atoms)]


def _blank_edges(atoms: list[Inline], marked: list[bool]) -> set[int]:
    """The places of blank atoms at either edge of a stretch that is marked."""
    return set(_blank_after_start(atoms, marked, range(len(atoms)))) | set(
        _blank_after_start(atoms, marked, range(len(atoms) - 1, -1, -1))
    )


def _blank_after_start(atoms: list[Inline], marked: list[bool], order: range) -> Iterator[int]:
    inside = False
    for index in order:
        if marked[index] and not inside and _is_blank(atoms[index]):
            yield index
        else:
            inside = marked[index]


def _is_blank(inline: Inline) -> bool:
    if isinstance(inline, Words):
        return not inline.code and inline.text.isspace()
    return isinstance(inline, LineBreak)
