"""HTML from the clipboard as prose: what Word, browsers, LibreOffice and Excel put there, cleaned.

The sources differ (Word marks lists by a class and a comment, Google Docs wraps all in a ``<b>``
that is not bold), but what they mean is little: the tree of :mod:`smguide.model.prose`. All else,
scripts, styles, hidden text, pictures without words, is left out. Nothing is fetched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final, Literal, TypeAlias

from smguide.interchange.html_style import Style, is_word_quote, styled
from smguide.interchange.html_table import HtmlTable
from smguide.interchange.html_tokens import End, Start, html_tokens
from smguide.interchange.word_lists import WordItem, with_lists
from smguide.model.hidden import without_hidden
from smguide.model.prose import (
    Block,
    BulletList,
    CodeBlock,
    Heading,
    Inline,
    LineBreak,
    ListItem,
    NumberedList,
    Paragraph,
    Prose,
    Quote,
    Rule,
    Words,
    normalised,
)

_Sort: TypeAlias = Literal["", "quote", "list", "item", "table", "cell"]

_DEEPEST: Final = 8
_VOID: Final = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "wbr",
    ]
)
_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_CONTAINERS: Final[dict[str, _Sort]] = {
    "blockquote": "quote",
    "ul": "list",
    "ol": "list",
    "li": "item",
    "table": "table",
    "td": "cell",
    "th": "cell",
}
_SPACES = re.compile("[ \t\r\n\f]+|\xa0(?=[ \t\r\n\xa0])")


def prose_from_html(html: str) -> Prose:
    """What HTML says, in the subset that a clause can hold, in normal form.

    Bold, italics, code, links to web, mail and telephone, nested lists, quotes, headings and tables
    are kept; a picture becomes its words. Of more than 10 MB, what is beyond is left out; of more
    than 150,000 tags, what is beyond is words.
    """
    builder = _Builder()
    for token in html_tokens(html):
        if isinstance(token, Start):
            builder.start(token)
        elif isinstance(token, End):
            builder.end(token.name)
        else:
            builder.words(token)
    return normalised(builder.finished())


@dataclass(slots=True)
class _Element:
    name: str
    style: Style
    container: _Container | None


@dataclass(slots=True)
class _Container:
    """Blocks gathered for a quote, an item or a list; ``table`` for the cells of a table."""

    sort: _Sort
    tag: Start | None = None
    blocks: list[Block | WordItem] = field(default_factory=list)
    items: list[ListItem] = field(default_factory=list)
    table: HtmlTable = field(default_factory=HtmlTable)


@dataclass(slots=True)
class _Builder:
    elements: list[_Element] = field(default_factory=list)
    open_names: dict[str, int] = field(default_factory=dict)
    containers: list[_Container] = field(default_factory=lambda: [_Container("")])
    inlines: list[Inline] = field(default_factory=list)
    marker: list[str] = field(default_factory=list)

    def start(self, tag: Start) -> None:
        if tag.name in _BLOCKS:
            self._flush()
        if tag.name in _VOID:
            self._void(tag)
            return
        if tag.name in ("p", "li", "tr", "td", "th"):
            self._close_unended(tag.name)
        style = styled(tag, self._style())
        self.elements.append(_Element(tag.name, style, self._opened(tag)))
        self.open_names[tag.name] = self.open_names.get(tag.name, 0) + 1

    def end(self, name: str) -> None:
        if not self.open_names.get(name):
            return
        if name in _BLOCKS:
            self._flush()
        while self.elements:
            element = self.elements.pop()
            self.open_names[element.name] -= 1
            if element.container:
                self._close(element.container)
            if element.name == name:
                return

    def words(self, text: str) -> None:
        style = self._style()
        text = without_hidden(text)
        if style.hidden or not text:
            return
        if style.marker:
            self.marker.append(text)
            return
        if not style.kept_spaces:
            text = _SPACES.sub(" ", text)
            if text[0] == " " and self._ends_with_space():
                text = text[1:]
        if text:
            marks = (style.strong, style.emphasis, style.code and not style.kept_spaces)
            self.inlines.append(Words(text, *marks, style.link))

    def finished(self) -> tuple[Block, ...]:
        self._flush()
        while self.elements:
            self.end(self.elements[-1].name)
        return with_lists(self.containers[0].blocks)

    def _style(self) -> Style:
        return self.elements[-1].style if self.elements else Style()

    def _ends_with_space(self) -> bool:
        last = self.inlines[-1] if self.inlines else None
        return not isinstance(last, Words) or last.text[-1].isspace()

    def _void(self, tag: Start) -> None:
        style = self._style()
        if style.hidden:
            return
        if tag.name == "br" and self._sort() == "cell":
            self.words(" ")
        elif tag.name == "br":
            hard = not style.kept_spaces
            self.inlines.append(LineBreak(hard) if hard else Words("\n"))
        elif tag.name == "img":
            self.words(tag.attributes.get("alt", ""))
        elif tag.name == "hr" and self._sort() != "cell":
            self._flush()
            self._put(Rule())

    def _close_unended(self, name: str) -> None:
        """End a paragraph, an item or a cell that another of its sort follows without an end."""
        enders = {"p": ("p",), "li": ("li",), "tr": ("tr", "td", "th")}.get(name, ("td", "th"))
        for element in reversed(self.elements[-4:]):
            if element.name in enders:
                self.end(element.name)
                return
            if element.name in ("ul", "ol", "table", "tbody", "thead", "blockquote", "div"):
                return

    def _sort(self) -> _Sort:
        return self.containers[-1].sort

    def _opened(self, tag: Start) -> _Container | None:
        if self._in_cell() or len(self.containers) > 2 * _DEEPEST:
            return None
        if tag.name == "tr" and self._sort() == "table":
            self.containers[-1].table.begin_row()
        sort = "quote" if is_word_quote(tag) else _CONTAINERS.get(tag.name, "")
        parent = self._sort()
        wanted = {"item": "list", "cell": "table"}.get(sort, parent)
        if not sort or parent != wanted:
            return None
        container = _Container(sort, tag)
        self.containers.append(container)
        return container

    def _in_cell(self) -> bool:
        return self._sort() == "cell"

    def _close(self, container: _Container) -> None:
        self._flush()
        while self.containers[-1] is not container:
            self.containers.pop()
        if container.sort == "cell":
            self._end_cell()
            return
        self.containers.pop()
        blocks = with_lists(container.blocks)
        match container.sort:
            case "quote":
                self._put(Quote(blocks))
            case "item":
                self.containers[-1].items.append(ListItem(blocks))
            case "table":
                self._put(*container.table.blocks(), *blocks)
            case _:
                self._end_list(container)

    def _end_list(self, container: _Container) -> None:
        tag, items = container.tag, tuple(container.items)
        start = tag.attributes.get("start", "1") if tag else "1"
        number = int(start) if start.isascii() and start.isdigit() and len(start) < 10 else 1
        ordered = tag is not None and tag.name == "ol"
        if items:
            self._put(NumberedList(items, number) if ordered else BulletList(items))

    def _end_cell(self) -> None:
        cell = self.containers.pop()
        words: list[Inline] = []
        for block in cell.blocks:
            if isinstance(block, Paragraph):
                words.extend((Words(" "), *block.inlines) if words else block.inlines)
        attributes = cell.tag.attributes if cell.tag else {}
        spans = (_span(attributes.get("colspan", "")), _span(attributes.get("rowspan", "")))
        self.containers[-1].table.add(tuple(words), *spans)

    def _put(self, *blocks: Block | WordItem) -> None:
        """Add blocks; what stands in a list beside its items goes into the last item."""
        container = self.containers[-1]
        if container.sort != "list":
            container.blocks.extend(blocks)
            return
        last = container.items.pop() if container.items else ListItem()
        container.items.append(ListItem((*last.blocks, *with_lists(blocks))))

    def _flush(self) -> None:
        inlines, self.inlines = tuple(self.inlines), []
        marker, self.marker = "".join(self.marker).strip(), []
        style = self._style()
        if any(isinstance(i, Words) and i.text.strip() for i in inlines):
            self._put(self._block(_without_edges(inlines), style, marker))

    def _block(self, inlines: tuple[Inline, ...], style: Style, marker: str) -> Block | WordItem:
        if self._in_cell():
            return Paragraph(inlines)
        if style.kept_spaces:
            text = "".join(i.text for i in inlines if isinstance(i, Words))
            return CodeBlock(text.strip("\n"))
        if style.heading:
            return Heading(style.heading, inlines)
        if style.list_level:
            return WordItem(Paragraph(inlines), min(style.list_level, _DEEPEST), marker)
        return Paragraph(inlines)


def _without_edges(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """The inlines less the unbreakable spaces that programs put where nothing else stands."""
    first = inlines[0]
    if isinstance(first, Words):
        inlines = (replace(first, text=first.text.lstrip("\xa0 ")), *inlines[1:])
    last = inlines[-1]
    if isinstance(last, Words):
        inlines = (*inlines[:-1], replace(last, text=last.text.rstrip("\xa0 ")))
    return inlines


def _span(number: str) -> int:
    return max(1, int(number)) if number.isascii() and number.isdigit() and len(number) < 5 else 1
