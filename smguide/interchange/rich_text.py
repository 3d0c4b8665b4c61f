"""The text of a clause as HTML that is safe to open: no tags, no scripts, no outside pictures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from smguide.model.hidden import Spell, by_number, visible, without_hidden

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

_ALLOWED_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_TITLE_TAGS = re.compile(
    r"</?(?:a|abbr|b|br|code|em|i|img|mark|small|span|strong|sub|sup|u)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_DEEPEST = 6
_VERBATIM = frozenset({"text", "code_inline", "code_block", "fence", "html_inline", "html_block"})


@dataclass(frozen=True, slots=True)
class RichText:
    """Writes clauses as HTML; link targets defined in one clause serve all."""

    parser: MarkdownIt
    references: dict[str, Any]
    spell: Spell = by_number

    def block(self, text: str, heading_level: int = 2) -> str:
        """A clause in a section of that heading level, so that its own headings stay below."""
        env = {"references": self.references, "below": heading_level, "spell": self.spell}
        return str(self.parser.render(text, env))

    def phrase(self, text: str) -> str:
        """A reason or another short text within a paragraph."""
        env = {"references": self.references, "spell": self.spell}
        return str(self.parser.renderInline(text, env))

    def inline(self, text: str) -> str:
        """A title: emphasis and code, no links, since it may stand in one."""
        env: dict[str, Any] = {"references": {}, "spell": self.spell}
        tokens = self.parser.parseInline(_TITLE_TAGS.sub("", text), env)
        for token in tokens:
            token.children = [child for child in token.children or () if not _is_link(child)]
        return str(self.parser.renderer.render(tokens, self.parser.options, env))

    def words(self, text: str) -> str:
        """A title as bare words."""
        env: dict[str, Any] = {"references": {}, "spell": self.spell}
        tokens = self.parser.parseInline(_TITLE_TAGS.sub("", text), env)
        return "".join(_spoken(token.children or ()) for token in tokens)


def rich_text(texts: Iterable[str], spell: Spell = by_number) -> RichText:
    """A writer for clauses that may refer to link targets defined in any of ``texts``.

    What nobody sees is written out as ``spell`` does it, whatever a character is written as.
    """
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.core.ruler.push("safe", _make_safe)
    parser.add_render_rule("image", _image)
    parser.add_render_rule("table_open", _table_open)
    parser.add_render_rule("table_close", _table_close)
    references: dict[str, Any] = {}
    gather = MarkdownIt("commonmark", {"html": False}).disable(["inline", "text_join"])
    for text in texts:
        if "]:" in text:
            gather.parse(text, {"references": references})
    return RichText(parser, references, spell)


def safe_link(address: str) -> str:
    """The address if it may be followed from a document, else nothing.

    Browsers pass over blanks in an address, and people over what they cannot see in it; other
    programs read escapes once more. So all that is undone before anything is decided.
    What begins at the top of a computer leads to a place of the reader’s own.
    """
    bare = _bare(address)
    read = _bare(unescape(unquote(bare))).replace("\\", "/")
    scheme, colon, _rest = re.split("[/?#]", read, maxsplit=1)[0].partition(":")
    if colon and scheme.lower() not in _ALLOWED_SCHEMES:
        return ""
    return "" if read.startswith("/") else bare


def _bare(address: str) -> str:
    return "".join(without_hidden(address).split())


def _make_safe(state: StateCore) -> None:
    below = state.env.get("below", 1)
    for token in state.tokens:
        _align_by_class(token)
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(_DEEPEST, below + int(token.tag[1]))}"
        if token.type == "th_open":
            token.attrSet("scope", "col")
        _make_legible(token, state.env)


def _make_legible(token: Token, env: Any) -> None:
    """Write out what nobody sees: after reading, since “&#8238;” is such a character, too."""
    spell = env.get("spell", by_number)
    if token.type in _VERBATIM:
        token.content = visible(token.content, spell)
        token.info = visible(token.info, spell)
    if title := token.attrs.get("title"):
        token.attrSet("title", visible(str(title), spell))
    for child in token.children or ():
        if child.type == "link_open":
            _make_link_safe(child)
        _make_legible(child, env)


def _align_by_class(token: Token) -> None:
    """Alignment of cells, as a class: the page allows no style but its own."""
    style = str(token.attrs.pop("style", ""))
    if style.startswith("text-align:"):
        token.attrSet("class", f"align-{style.removeprefix('text-align:')}")


def _make_link_safe(token: Token) -> None:
    address = safe_link(str(token.attrs.get("href", "")))
    token.attrs.pop("href", None)
    if address:
        token.attrSet("href", address)
    if address.startswith(("http:", "https:")):
        token.attrSet("rel", "noopener noreferrer")


def _image(self: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    """A picture is not fetched: its description stands for it, linked where that is possible."""
    from markdown_it.common.utils import escapeHtml

    token = tokens[index]
    description = escapeHtml(_spoken(token.children or ()) or "no description")
    words = f'<span class="picture">Picture: {description}</span>'
    address = safe_link(str(token.attrs.get("src", "")))
    inside_link = sum(_nesting(t) for t in tokens[:index]) > 0
    if inside_link or not address.startswith(("http:", "https:")):
        return words
    return f'<a href="{escapeHtml(address)}" rel="noopener noreferrer">{words}</a>'


def _table_open(self: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    return '<div class="scroll" role="region" aria-label="Table" tabindex="0"><table>\n'


def _table_close(self: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    return "</table></div>\n"


def _nesting(token: Token) -> int:
    return token.nesting if _is_link(token) else 0


def _is_link(token: Token) -> bool:
    return token.type in ("link_open", "link_close")


def _spoken(tokens: Iterable[Token]) -> str:
    return "".join(
        _spoken(token.children or ()) if token.type == "image" else _word(token) for token in tokens
    )


def _word(token: Token) -> str:
    return " " if token.type in ("softbreak", "hardbreak") else token.content
