"""Pieces of the web page: facts, tables, cards and changes; every text is escaped here."""

from __future__ import annotations

import html
import re

from smguide.compare.words import Span, SpanKind
from smguide.interchange.tables import Cards, Facts, Table
from smguide.model.hidden import visible

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ADDRESS = re.compile(
    r"https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII
)


def escaped(text: str) -> str:
    """Text for a place between tags or in a quoted attribute; what nobody sees is written out."""
    return html.escape(visible(text), quote=True)


def storable(page: str) -> str:
    """The page less the characters that HTML has no place for."""
    return _CONTROL.sub("\ufffd", page)


def lines(text: str) -> str:
    """Plain text with its line breaks, its web and e-mail addresses as links."""
    return "<br>".join(map(_with_links, visible(text).splitlines()))


def table(block: Table) -> str:
    """A table whose first cell heads its row."""
    columns = "".join(f'<th scope="col">{escaped(title)}</th>' for title in block.columns)
    rows = "".join(f"<tr>{_row(row)}</tr>\n" for row in block.rows)
    label = escaped(block.caption or "Table")
    caption = f"<caption>{escaped(block.caption)}</caption>" if block.caption else ""
    return (
        f'<div class="scroll card" role="region" aria-label="{label}" tabindex="0"><table>'
        f"{caption}<thead><tr>{columns}</tr></thead>\n<tbody>\n{rows}</tbody></table></div>\n"
    )


def facts(block: Facts, *, level: int = 3) -> str:
    """Labels and values as a list of definitions."""
    title = f"<h{level}>{escaped(block.title)}</h{level}>" if block.title else ""
    return f'<div class="card facts">{title}{definitions(block.pairs)}</div>\n'


def cards(block: Cards, *, level: int = 3) -> str:
    """Entries with many parts, one card each."""
    inner = "".join(map(_card, block.cards))
    title = f"<h{level}>{escaped(block.caption)}</h{level}>\n" if block.caption else ""
    return f'{title}<ul class="cards">\n{inner}</ul>\n'


def _card(card: Facts) -> str:
    name = f'<p class="name">{lines(card.title)}</p>'
    return f'<li class="card facts">{name}{definitions(card.pairs)}</li>\n'


def definitions(pairs: tuple[tuple[str, str], ...]) -> str:
    """Labels and values; nothing where there are none."""
    if not pairs:
        return ""
    rows = "".join(
        f"<div><dt>{escaped(label)}</dt><dd>{lines(value)}</dd></div>" for label, value in pairs
    )
    return f"<dl>{rows}</dl>"


def changed(spans: tuple[Span, ...]) -> str:
    """A changed clause as written, with what went and what came marked."""
    return f'<p class="source">{"".join(map(_span, spans))}</p>\n'


def is_new(spans: tuple[Span, ...]) -> bool:
    """Whether a clause is new altogether."""
    return all(span.kind is SpanKind.INSERT for span in spans)


def _row(cells: tuple[str, ...]) -> str:
    head, *rest = cells
    return f'<th scope="row">{lines(head)}</th>' + "".join(f"<td>{lines(c)}</td>" for c in rest)


def _span(span: Span) -> str:
    if span.kind is SpanKind.DELETE:
        return f"<del>{escaped(span.old)}</del>"
    if span.kind is SpanKind.INSERT:
        return f"<ins>{escaped(span.new)}</ins>"
    return escaped(span.new)


def _with_links(line: str) -> str:
    parts, position = [], 0
    for match in _ADDRESS.finditer(line):
        shown = escaped(match[0])
        target = shown if "://" in shown else f"mailto:{shown}"
        parts.append(escaped(line[position : match.start()]))
        parts.append(f'<a href="{target}" rel="noopener noreferrer">{shown}</a>')
        position = match.end()
    return "".join((*parts, escaped(line[position:])))
