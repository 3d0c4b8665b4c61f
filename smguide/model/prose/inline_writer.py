"""Inlines as CommonMark, escaped so that reading gives the same inlines again.

Emphasis follows the rules of CommonMark 0.31, section 6.2: marks may stand only where letters,
punctuation and spaces on both sides allow it. Where they do not, the letter outside the mark is
written as its number (``&#98;``), which counts as punctuation, so that every mark opens and closes
where it should and no letter or space has to be moved.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from smguide.model.prose.tree import Inline, Inlines, LineBreak, RawInline, SectionReference, Words

Place: TypeAlias = Literal["paragraph", "heading", "cell"]
_Sort: TypeAlias = Literal["text", "solid", "open", "close"]
_Mark: TypeAlias = Literal["", "strong", "emphasis", "both"]
_Look: TypeAlias = tuple[bool, bool]

_ENTITY = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
_ESCAPED = re.compile(rf"[\\`*\[\]]|<(?!\s|\Z)|\{{(?=[{{%]|\Z)|(?={_ENTITY})&")
_LINE_START = re.compile(
    r"^(?:(?=[-+](?:[ \t]|$))|(?=\#{1,6}(?:[ \t]|$))|(?=>)|(?=~~~)|(?=[-:|=][-:=| \t]*$)"
    r"|(?P<number>[0-9]{1,9})(?=[.)](?:[ \t]|$)))",
    re.MULTILINE,
)
_DASHES = re.compile(r"^(?=[-:][-: ]*$)")
_CLOSING_SIGNS = re.compile(r"(?:(?<=[ \t])|^)(?=#+$)")
_AUTOLINK = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]{1,31}:[^<>%&|\\\x00-\x20\x7f-\uffff]*")
_EMAIL = re.compile(r"[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_TICKS = re.compile("`+")
_SPACES: Final = frozenset(
    "\t\n\x0b\x0c\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f\u3000"
)
_WRITTEN_AS: Final = {"strong": "**", "both": "***"}
_NO_LOOK: Final = (False, False)


@dataclass(slots=True)
class _Part:
    """A piece of the line: words, something whole, or a mark.

    ``begin`` and ``end`` say whether the first and the last letter of words are written as numbers.
    """

    sort: _Sort
    text: str = ""
    mark: _Mark = ""
    begin: bool = False
    end: bool = False


def write_inlines(inlines: Inlines, place: Place = "paragraph") -> str:
    """The inlines, in normal form, as they stand in a paragraph, a heading or a cell."""
    parts = list(_parts(inlines, _NO_LOOK))
    _guard_edges(parts)
    _choose_marks(parts)
    _let_marks_stand(parts)
    return _FINISH[place](_joined(parts))


def write_address(address: str) -> str:
    """A link's address as it stands between the brackets."""
    found = re.sub(rf"(?={_ENTITY})&", r"\\&", address)
    return re.sub(r"([()])", r"\\\1", found)


def _parts(inlines: Sequence[Inline], outer: _Look) -> Iterator[_Part]:
    """The parts of inlines around which the marks of ``outer`` are already written."""
    nodes = _nodes(inlines)
    start = 0
    while start < len(nodes):
        strong = 0 if outer[0] else _run(nodes, start, 0)
        emphasis = 0 if outer[1] else _run(nodes, start, 1)
        length = max(strong, emphasis)
        if not length:
            yield from _node(nodes[start], outer)
            start += 1
            continue
        mark: _Mark = (
            "both" if strong == emphasis else "strong" if strong > emphasis else "emphasis"
        )
        inside = (outer[0] or strong == length, outer[1] or emphasis == length)
        yield _Part("open", mark=mark)
        yield from _parts([i for node in nodes[start : start + length] for i in node], inside)
        yield _Part("close", mark=mark)
        start += length


def _nodes(inlines: Sequence[Inline]) -> list[list[Inline]]:
    """Each inline by itself, those of one link together."""
    found: list[list[Inline]] = []
    for inline in inlines:
        target = _target(inline)
        if found and target[0] and _target(found[-1][-1]) == target:
            found[-1].append(inline)
        else:
            found.append([inline])
    return found


def _target(inline: Inline) -> tuple[str, str]:
    return ("", "") if isinstance(inline, SectionReference) else (inline.link, inline.title)


def _run(nodes: list[list[Inline]], start: int, mark: int) -> int:
    """How many nodes have a mark in common; no mark may open or close at a line end."""
    end = start
    while end < len(nodes) and all((i.strong, i.emphasis)[mark] for i in nodes[end]):
        end += 1
    if end > start and _ends_line(nodes[start]):
        return 0
    while end > start and _ends_line(nodes[end - 1]):
        end -= 1
    return end - start


def _ends_line(node: list[Inline]) -> bool:
    return all(isinstance(inline, LineBreak) for inline in node)


def _node(node: list[Inline], outer: _Look) -> Iterator[_Part]:
    link, title = _target(node[0])
    if not link:
        yield _single(node[0])
    elif address := _autolink(node, outer):
        yield _Part("solid", address)
    else:
        yield _Part("solid", "[")
        yield from _parts([_unlinked(inline) for inline in node], outer)
        yield _Part("solid", f"]({write_address(link)}{_title(title)})")


def _unlinked(inline: Inline) -> Inline:
    return inline if isinstance(inline, SectionReference) else replace(inline, link="", title="")


def _autolink(node: list[Inline], outer: _Look) -> str:
    words = node[0]
    if len(node) > 1 or not isinstance(words, Words) or words.code or words.title:
        return ""
    plain = words.link == words.text and _AUTOLINK.fullmatch(words.text)
    mail = words.link == f"mailto:{words.text}" and _EMAIL.fullmatch(words.text)
    same_look = (words.strong, words.emphasis) == outer
    return f"<{words.text}>" if (plain or mail) and same_look and "xn--" not in words.text else ""


def _title(title: str) -> str:
    if not title:
        return ""
    found = re.sub(rf'[\\"]|(?={_ENTITY})&', r"\\\g<0>", title)
    return ' "' + found.replace("\n", "&#10;") + '"'


def _single(inline: Inline) -> _Part:
    if isinstance(inline, LineBreak):
        return _Part("solid", "\\\n" if inline.hard else "\n")
    if isinstance(inline, RawInline):
        return _Part("solid", inline.source)
    if isinstance(inline, SectionReference):
        return _Part("solid", f"[]({write_address('#' + inline.section)})")
    return _Part("solid", _code(inline.text)) if inline.code else _Part("text", inline.text)


def _code(text: str) -> str:
    runs = {len(run) for run in _TICKS.findall(text)}
    fence = "`" * next(n for n in range(1, len(runs) + 2) if n not in runs)
    at_edge = text[0] == "`" or text[-1] == "`"
    stripped = text[0] == text[-1] == " " and text.strip(" ")
    return f"{fence} {text} {fence}" if at_edge or stripped else f"{fence}{text}{fence}"


def _guard_edges(parts: list[_Part]) -> None:
    """Spaces at the edges of the whole, that a reader would strip, are written as numbers."""
    if parts and parts[0].sort == "text" and parts[0].text[0].isspace():
        parts[0].begin = True
    if parts and parts[-1].sort == "text" and parts[-1].text[-1].isspace():
        parts[-1].end = True


def _choose_marks(parts: list[_Part]) -> None:
    """Italics are ``*``, but ``_`` where stars of bold would touch them."""
    openings: list[int] = []
    for index, part in enumerate(parts):
        if part.sort == "open":
            part.text = _WRITTEN_AS.get(part.mark, "*")
            openings.append(index)
        elif part.sort == "close":
            opening = openings.pop()
            part.text = parts[opening].text
            if part.mark == "emphasis" and (_touched(parts, opening) or _touched(parts, index)):
                part.text = parts[opening].text = "_"


def _touched(parts: list[_Part], index: int) -> bool:
    around = parts[max(0, index - 1) : index] + parts[index + 1 : index + 2]
    return any(part.sort in ("open", "close") for part in around)


def _let_marks_stand(parts: list[_Part]) -> None:
    """Look at every mark, and again where a letter between two marks became a number by it."""
    marks = [index for index, part in enumerate(parts) if part.sort in ("open", "close")]
    before = -1
    while before != (now := sum(part.begin + part.end for part in parts)):
        before = now
        for index in marks:
            _let_mark_stand(parts, index)


def _let_mark_stand(parts: list[_Part], index: int) -> None:
    """Write the letter outside a mark as a number where it would keep the mark from working."""
    step = 1 if parts[index].sort == "close" else -1
    inside, outside = _character(parts, index - step, step), _character(parts, index + step, -step)
    if inside in _SPACES:
        _as_number(parts, index - step, last=step > 0)
        inside = "&"
    if _is_word(outside) and (parts[index].text == "_" or not _is_word(inside)):
        _as_number(parts, index + step, last=step < 0)


def _character(parts: list[_Part], index: int, step: int) -> str:
    """The last (``step`` 1) or the first (-1) character of a part, a space beyond the line."""
    if not 0 <= index < len(parts) or not parts[index].text:
        return " "
    part = parts[index]
    only = len(part.text) == 1 and (part.begin or part.end)
    if step > 0:
        return ";" if part.end or only else part.text[-1]
    return "&" if part.begin or only else part.text[0]


def _as_number(parts: list[_Part], index: int, *, last: bool) -> None:
    if parts[index].sort == "text":
        setattr(parts[index], "end" if last else "begin", True)


def _is_word(character: str) -> bool:
    return character not in _SPACES and unicodedata.category(character)[0] not in "PS"


def _joined(parts: list[_Part]) -> str:
    pieces: list[str] = []
    for part in parts:
        found = _escaped(part) if part.sort == "text" else part.text
        if found.startswith("[") and pieces and pieces[-1].endswith("!"):
            pieces[-1] = pieces[-1][:-1] + "\\!"
        pieces.append(found)
    return "".join(pieces)


def _escaped(part: _Part) -> str:
    text = part.text
    if part.begin and part.end and len(text) == 1:
        return _number(text)
    first = _number(text[0]) if part.begin else ""
    last = _number(text[-1]) if part.end else ""
    middle = text[1 if part.begin else 0 : len(text) - 1 if part.end else None]
    return first + escape_words(middle) + last


def escape_words(text: str) -> str:
    """Words within a line, with a backslash before what would be read as mark-up."""
    found = _ESCAPED.sub(r"\\\g<0>", text)
    return re.sub("_", _underscore, found) if "_" in found else found


def _underscore(match: re.Match[str]) -> str:
    return "_" if _stands_in_word(match.string, match.start()) else "\\_"


def _stands_in_word(text: str, index: int) -> bool:
    around = text[max(0, index - 2) : index], text[index + 1 : index + 3]
    return all(len(side) == 2 and side.isalnum() for side in around)


def _number(character: str) -> str:
    return "&nbsp;" if character == "\xa0" else f"&#{ord(character)};"


def _paragraph(text: str) -> str:
    return _LINE_START.sub(lambda match: f"{match['number'] or ''}\\", text)


def _heading(text: str) -> str:
    return _CLOSING_SIGNS.sub(r"\\", text)


def _cell(text: str) -> str:
    return _DASHES.sub(r"\\", text, count=1).replace("|", "\\|") if text else ""


_FINISH: Final = {"paragraph": _paragraph, "heading": _heading, "cell": _cell}
