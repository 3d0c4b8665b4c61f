"""The parser of markdown-it-py with the few rules that let a reader keep what it cannot say.

Blocks and the words in them are parsed apart: the words of a block that was read before are found
again (:func:`smguide.model.prose.inline_reader.read_inlines`), and only what changed costs time.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

References: TypeAlias = tuple[tuple[str, str, str], ...]

DEEPEST = 18
"""Levels of lists and quotes in each other; the parser leaves out what lies deeper than 20."""

_TEMPLATE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]+\](?![(\[])")
_ELSEWHERE = re.compile(r"\[(?:[^\[\]\\\n]|\\.)+\]\[(?:[^\[\]\\\n]|\\.)*\](?!\()")


def parse_blocks(text: str, references: References) -> tuple[list[Token], References]:
    """The tokens of the blocks of ``text``, and all link targets known within it."""
    md = _parser()
    environment = _environment(references)
    tokens: list[Token] = []
    md.block.parse(_normalised(text), md, environment, tokens)
    found = environment["references"]
    if len(found) == len(references):
        return tokens, references
    return tokens, tuple((label, r["href"], r["title"]) for label, r in found.items())


def parse_inline(text: str, references: References) -> list[Token]:
    """The tokens of one line or paragraph of words."""
    md = _parser()
    tokens: list[Token] = []
    md.inline.parse(text, md, _environment(references), tokens)
    return tokens


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    md = MarkdownIt("commonmark", {"html": True}).enable("table")
    md.block.ruler.at("reference", _reference)
    md.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    md.inline.ruler.at("link", _link)
    md.inline.ruler.at("image", _image)
    md.inline.ruler.before("link", "footnote", _footnote)
    md.inline.ruler.after("link", "elsewhere", _elsewhere)
    md.inline.ruler.before("escape", "template", _template)
    return md


def _environment(references: References) -> dict[str, Any]:
    known = {label: {"href": href, "title": title} for label, href, title in references}
    return {"references": known}


def _normalised(text: str) -> str:
    return re.sub(r"\r\n?", "\n", text).replace("\0", "\ufffd")


def _reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    from markdown_it.rules_block import reference

    if not reference(state, start, end, silent):
        return False
    if not silent:
        token = state.push("definition", "", 0)
        token.map = [start, state.line]
        token.content = state.getLines(start, state.line, state.blkIndent, False)
    return True


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    from markdown_it.rules_block import table

    first = len(state.tokens)
    if not table(state, start, end, silent):
        return False
    if not silent and _has_words_outside(state, start, first):
        state.tokens[first].content = state.getLines(start, state.line, state.blkIndent, False)
    return True


def _has_words_outside(state: StateBlock, start: int, first: int) -> bool:
    """Whether a row has more cells than the head: nobody sees them, but they are not to be lost."""
    from markdown_it.rules_block.table import escapedSplit, getLine

    columns = sum(token.type == "th_open" for token in state.tokens[first:])
    for line in range(start + 2, state.line):
        text = getLine(state, line).strip()
        if text.count("|") >= columns:
            cells = escapedSplit(text)[1 if text.startswith("|") else 0 :]
            if any(cell.strip() for cell in cells[columns:]):
                return True
    return False


def _link(state: StateInline, silent: bool) -> bool:
    from markdown_it.rules_inline import link

    return _with_source(link, "link_open", state, silent)


def _image(state: StateInline, silent: bool) -> bool:
    from markdown_it.rules_inline import image

    return _with_source(image, "image", state, silent)


def _with_source(rule: Any, sort: str, state: StateInline, silent: bool) -> bool:
    start, count = state.pos, len(state.tokens)
    if not rule(state, silent):
        return False
    if not silent:
        token = next(token for token in state.tokens[count:] if token.type == sort)
        token.meta["source"] = state.src[start : state.pos]
    return True


def _template(state: StateInline, silent: bool) -> bool:
    return _kept(_TEMPLATE, "{", "Template code", state, silent)


def _footnote(state: StateInline, silent: bool) -> bool:
    return _kept(_FOOTNOTE, "[", "Footnote", state, silent)


def _elsewhere(state: StateInline, silent: bool) -> bool:
    return _kept(_ELSEWHERE, "[", "Link defined elsewhere", state, silent)


def _kept(
    pattern: re.Pattern[str], first: str, label: str, state: StateInline, silent: bool
) -> bool:
    if state.src[state.pos] != first:
        return False
    match = pattern.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        token = state.push("kept", "", 0)
        token.content, token.info = match[0], label
    state.pos = match.end()
    return True
