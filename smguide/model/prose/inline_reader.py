"""The words of a block, from CommonMark to inlines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from smguide.model.prose.inlines import normal_inlines
from smguide.model.prose.parser import References, parse_inline
from smguide.model.prose.tree import Inline, Inlines, LineBreak, RawInline, SectionReference, Words

if TYPE_CHECKING:
    from markdown_it.token import Token


@lru_cache(maxsize=4096)
def read_inlines(text: str, references: References = (), *, one_line: bool = False) -> Inlines:
    """The inlines of a paragraph, or ``one_line`` of a heading or a cell, in normal form."""
    tokens = parse_inline(text, references)
    return normal_inlines(_read(tokens, _Look()), one_line=one_line)


@dataclass(slots=True)
class _Look:
    """The marks that are open: bold and italics may be opened more than once."""

    strong: int = 0
    emphasis: int = 0
    link: str = ""
    title: str = ""

    def turn(self, token: Token) -> None:
        if token.tag == "strong":
            self.strong += token.nesting
        elif token.tag == "em":
            self.emphasis += token.nesting
        elif token.tag == "a":
            self.link = str(token.attrs.get("href", ""))
            self.title = str(token.attrs.get("title", ""))

    def words(self, text: str, *, code: bool = False) -> Words:
        return Words(text, self.strong > 0, self.emphasis > 0, code, self.link, self.title)

    def line_break(self, *, hard: bool) -> LineBreak:
        return LineBreak(hard, self.strong > 0, self.emphasis > 0, self.link, self.title)

    def kept(self, source: str, label: str) -> RawInline:
        marks = (self.strong > 0, self.emphasis > 0)
        return RawInline(source, label, *marks, self.link, self.title)

    def reference(self, section: str) -> SectionReference:
        return SectionReference(section, self.strong > 0, self.emphasis > 0)


def _read(tokens: Sequence[Token], look: _Look) -> Iterator[Inline]:
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.type == "link_open" and (inline := _link_without(tokens, index, look)):
            yield inline
            index = _close(tokens, index)
        elif token.nesting:
            look.turn(token)
        else:
            yield _leaf(token, look)
        index += 1


def _leaf(token: Token, look: _Look) -> Inline:
    match token.type:
        case "softbreak" | "hardbreak":
            return look.line_break(hard=token.type == "hardbreak")
        case "code_inline":
            return look.words(token.content, code=True)
        case "image":
            return look.kept(str(token.meta["source"]), _picture(token))
        case "html_inline":
            return look.kept(token.content, "Web page code")
        case "kept":
            return look.kept(token.content, token.info)
        case _:
            return look.words(token.content)


def _link_without(tokens: Sequence[Token], index: int, look: _Look) -> Inline | None:
    """What a link is that lacks its words or its address."""
    token = tokens[index]
    address, source = str(token.attrs.get("href", "")), str(token.meta.get("source", ""))
    if tokens[index + 1].type == "link_close":
        if len(address) > 1 and address[0] == "#" and "title" not in token.attrs:
            return look.reference(address[1:])
        return look.kept(source, "Link without words")
    return None if address else look.kept(source, "Link without an address")


def _close(tokens: Sequence[Token], index: int) -> int:
    return next(n for n in range(index, len(tokens)) if tokens[n].type == "link_close")


def _picture(token: Token) -> str:
    words = "".join(_spoken(child) for child in token.children or ()).strip()
    return f"Picture: {words}" if words else "Picture"


def _spoken(token: Token) -> str:
    if token.type == "image":
        return "".join(_spoken(child) for child in token.children or ())
    return " " if token.type in ("softbreak", "hardbreak") else token.content
