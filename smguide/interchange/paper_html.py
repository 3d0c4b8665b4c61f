"""A paper as one page that needs no other file, no script and no connection."""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Iterable, Iterator

from smguide.assets import asset
from smguide.interchange import html_parts
from smguide.interchange.painted import Mark, Run
from smguide.interchange.paper import (
    Heading,
    Item,
    Legend,
    Listing,
    Look,
    Paper,
    Passage,
    Piece,
    Words,
)
from smguide.interchange.tables import Facts, Table
from smguide.interchange.text import direction
from smguide.model.wording import date_in_words

_TAGS = {
    "b": ("<strong>", "</strong>"),
    "i": ("<em>", "</em>"),
    "c": ("<code>", "</code>"),
    "l": ('<span class="link">', "</span>"),  # not underlined: that says that something came in
}
_MARKS = {Mark.CAME: "ins", Mark.WENT: "del"}
_LOOKS = {Look.MOVED: "moved", Look.CHANGED: "changed", Look.MINOR: "minor", Look.PLAIN: "same"}
_LEGEND = (
    '<p class="legend">In the text below, <ins>what came in is underlined</ins>, '
    "<del>what was taken out is struck through</del>. "
    "What moved is named at its old and at its new place. "
    "“Low risk” marks changes of spacing, links and mark-up alone.</p>\n"
)


def paper_html(paper: Paper) -> bytes:
    """The page; every text is escaped, and unseen characters in it are made visible."""
    page = (
        f'<!DOCTYPE html>\n<html lang="en">\n{_head(paper)}<body>\n{_cover(paper)}'
        f"<main>\n{_pieces(paper)}</main>\n{_footer(paper)}</body>\n</html>\n"
    )
    return html_parts.storable(page).encode()


def _head(paper: Paper) -> str:
    style = asset("resources", "styles", "paper.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return (
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="generator" content="smguide">\n'
        f"<title>{_said(f'{paper.kind}: {paper.title}, {paper.about}')}</title>\n"
        f"<style>{style}</style>\n</head>\n"
    )


def _cover(paper: Paper) -> str:
    above = f'<p class="organisation">{_said(paper.organisation)}</p>\n'
    return (
        f'<header>\n<p class="kind">{_said(paper.kind)}</p>\n'
        f'<h1 dir="auto">{_said(paper.title)}</h1>\n'
        f'<p class="about">{_said(paper.about)}</p>\n'
        f"{above if paper.organisation else ''}</header>\n"
    )


def _footer(paper: Paper) -> str:
    made = f". Made on {date_in_words(paper.made_on)}" if paper.made_on else ""
    return (
        f"<footer><p>{_said(f'{paper.kind}, {paper.title}, {paper.about}{made}.')}</p></footer>\n"
    )


def _pieces(paper: Paper) -> str:
    """The pieces in their order; what belongs to one heading of ours is a section."""
    written: list[str] = []
    is_open = False
    for piece in paper.pieces:
        begins = isinstance(piece, Heading) and piece.level == 1 and not piece.of_text
        if begins:
            written.append("</section>\n<section>\n" if is_open else "<section>\n")
            is_open = True
        written.append(_piece(paper, piece))
    return "".join((*written, "</section>\n" if is_open else ""))


def _piece(paper: Paper, piece: Piece) -> str:
    match piece:
        case Heading():
            return _heading(paper, piece)
        case Words():
            return f'<p class="{piece.tone.value}">{_said(piece.text)}</p>\n'
        case Listing():
            return _listing(piece)
        case Passage():
            return _passage(paper, piece)
        case Legend():
            return _LEGEND
        case Facts():
            return _facts(piece)
        case Table():
            return html_parts.table(piece)


def _heading(paper: Paper, piece: Heading) -> str:
    level = piece.level + 1
    number = f'<span class="number">{_said(piece.number)}</span> ' if piece.number else ""
    whose = _language(paper) if piece.of_text else ""
    return (
        f"<h{level}{_anchor(piece.anchor)}{whose}>{number}{_runs(piece.runs)}"
        f"{_notes(piece.notes)}</h{level}>\n"
    )


def _listing(piece: Listing) -> str:
    items = "".join(map(_item, piece.items))
    return f'<h3 dir="auto">{_said(piece.title)}</h3>\n<ul class="changes">\n{items}</ul>\n'


def _item(item: Item) -> str:
    words = f"<bdi>{_said(item.text)}</bdi>"
    linked = f'<a href="#{_said(item.anchor)}">{words}</a>' if item.anchor else words
    return f"<li>{linked}{_notes((item.note,) if item.note else ())}</li>\n"


def _passage(paper: Paper, piece: Passage) -> str:
    label = f"<b{_language(paper)}>{_said(piece.label)}:</b> " if piece.label else ""
    sort = "field" if piece.label else "clause"
    notes = _notes(piece.notes)
    above = f'<p class="notes">{notes.strip()}</p>\n' if notes else ""
    return (
        f'<div class="{sort} {_LOOKS[piece.look]}"{_anchor(piece.anchor)}>\n{above}'
        f'<div class="text"{_language(paper)}>{label}{_runs(piece.runs)}</div>\n</div>\n'
    )


def _facts(piece: Facts) -> str:
    title = f"<h3>{_said(piece.title)}</h3>" if piece.title else ""
    return f'<div class="facts">{title}{html_parts.definitions(piece.pairs)}</div>\n'


def _notes(notes: Iterable[str]) -> str:
    return "".join(f' <span class="note">{_said(note)}</span>' for note in notes)


def _runs(runs: Iterable[Run]) -> str:
    return "".join(_marked(runs))


def _marked(runs: Iterable[Run]) -> Iterator[str]:
    """Runs of one mark stand in one element, so that it is read out once."""
    mark = Mark.SAME
    for run in runs:
        if run.mark is not mark:
            yield f"</{_MARKS[mark]}>" if mark in _MARKS else ""
            yield f"<{_MARKS[run.mark]}>" if run.mark in _MARKS else ""
            mark = run.mark
        yield _styled(run)
    yield f"</{_MARKS[mark]}>" if mark in _MARKS else ""


def _styled(run: Run) -> str:
    inner = html.escape(run.text)
    for face in run.faces:
        before, after = _TAGS[face]
        inner = f"{before}{inner}{after}"
    return inner


def _language(paper: Paper) -> str:
    language = html_parts.escaped(paper.language or "en")
    return f' lang="{language}" dir="{direction(paper.language)}"'


def _anchor(anchor: str) -> str:
    return f' id="{html_parts.escaped(anchor)}"' if anchor else ""


def _said(text: str) -> str:
    return html_parts.escaped(text)
