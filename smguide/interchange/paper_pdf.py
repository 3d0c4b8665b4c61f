"""A paper as PDF, set by Typst (design section 9): tagged, and PDF/UA-1 where the fonts allow it.

What is said goes to Typst as data and never as mark-up; nothing is fetched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from smguide.assets import asset
from smguide.errors import SmguideError
from smguide.interchange.painted import Run
from smguide.interchange.paper import Heading, Item, Legend, Listing, Paper, Passage, Piece, Words
from smguide.interchange.tables import Facts, Table
from smguide.model.hidden import visible
from smguide.model.wording import date_in_words

_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:-([A-Za-z]{2}))?(?:-.*)?")
_NARROWEST, _WIDEST, _GUTTER = 10, 48, 3
"""Characters; a column is never thinner than its title."""
_INSTEAD = "Save it as a web page and print that."

_NO_FONT = "could not be displayed"
"""What Typst says of a character that no font has."""

_NO_DAY = date(2000, 1, 1)
"""Stands as the day of making in a paper that does not say when it was made."""


def paper_pdf(paper: Paper) -> bytes:
    """The pages.

    Raises:
        SmguideError: they could not be set; the sentence says so.
    """
    source = asset("resources", "styles", "paper.typ").read_bytes()
    inputs = {"paper": json.dumps(_plain(paper), ensure_ascii=False)}
    made = datetime.combine(paper.made_on or _NO_DAY, time(), UTC)
    compile_ = _compiler()
    try:
        return _pages(compile_, source, inputs, made)
    except RuntimeError as error:
        raise SmguideError("The pages could not be set.", _INSTEAD) from error


def _compiler() -> Callable[..., bytes]:
    """Typst, once it is needed: it is heavy."""
    try:
        import typst
    except ImportError as error:
        sentence = "Pages cannot be set on this computer: a part of smguide is missing."
        raise SmguideError(sentence, _INSTEAD) from error
    compile_: Callable[..., bytes] = typst.compile
    return compile_


def _pages(
    compile_: Callable[..., bytes], source: bytes, inputs: dict[str, str], made: datetime
) -> bytes:
    """Accessible to the letter of the standard, which asks for a font for every character.

    Where this computer has none, the reader gets the pages with the same tags all the same.
    """
    try:
        return compile_(source, sys_inputs=inputs, timestamp=made, pdf_standards=["ua-1"])
    except RuntimeError as error:
        if _NO_FONT not in str(error):
            raise
        return compile_(source, sys_inputs=inputs, timestamp=made)


def _plain(paper: Paper) -> dict[str, Any]:
    language = _LANGUAGE.fullmatch(paper.language)
    made = f". Made on {date_in_words(paper.made_on)}" if paper.made_on else ""
    return {
        "kind": paper.kind,
        "title": _said(paper.title) or "Untitled",
        "heading": _said(f"{paper.kind}: {paper.title}, {paper.about}"),
        "about": _said(paper.about),
        "organisation": _said(paper.organisation),
        "footer": _said(f"{paper.kind}, {paper.title}, {paper.about}{made}"),
        "lang": language[1].lower() if language else "en",
        "region": language[2].upper() if language and language[2] else None,
        "pieces": [{"is": _NAMES[type(one)], **_WRITERS[type(one)](one)} for one in paper.pieces],
    }


def _heading(piece: Heading) -> dict[str, Any]:
    return {
        "level": piece.level,
        "runs": _runs(piece.runs),
        "number": piece.number,
        "notes": _texts(piece.notes),
        "anchor": piece.anchor,
        "oftext": piece.of_text,
    }


def _words(piece: Words) -> dict[str, Any]:
    return {"text": _said(piece.text), "tone": piece.tone.value}


def _listing(piece: Listing) -> dict[str, Any]:
    return {"title": _said(piece.title), "items": [_item(item) for item in piece.items]}


def _item(item: Item) -> dict[str, str]:
    return {"text": _said(item.text), "anchor": item.anchor, "note": item.note}


def _passage(piece: Passage) -> dict[str, Any]:
    return {
        "runs": _runs(piece.runs),
        "look": piece.look.value,
        "label": _said(piece.label),
        "notes": _texts(piece.notes),
        "anchor": piece.anchor,
    }


def _legend(_piece: Legend) -> dict[str, Any]:
    return {}


def _facts(piece: Facts) -> dict[str, Any]:
    return {"title": _said(piece.title), "pairs": [_texts(pair) for pair in piece.pairs]}


def _table(piece: Table) -> dict[str, Any]:
    return {
        "caption": _said(piece.caption),
        "columns": _texts(piece.columns),
        "rows": [_texts(row) for row in piece.rows],
        "widths": [_width(piece, column) for column in range(len(piece.columns))],
    }


def _width(piece: Table, column: int) -> int:
    """How much of the line a column gets, by what stands in it."""
    longest = max(len(row[column]) for row in (piece.columns, *piece.rows))
    return min(max(longest, _NARROWEST), _WIDEST) + _GUTTER


def _runs(runs: tuple[Run, ...]) -> list[dict[str, str]]:
    return [{"text": _said(r.text), "mark": r.mark.value, "faces": r.faces} for r in runs]


def _texts(texts: tuple[str, ...]) -> list[str]:
    return [_said(text) for text in texts]


def _said(text: str) -> str:
    return visible(text).replace("\r", "").replace("\t", "    ")


_NAMES: Mapping[type, str] = {
    Heading: "heading",
    Words: "words",
    Listing: "listing",
    Passage: "passage",
    Legend: "legend",
    Facts: "facts",
    Table: "table",
}

_WRITERS: Mapping[type[Piece], Callable[[Any], dict[str, Any]]] = {
    Heading: _heading,
    Words: _words,
    Listing: _listing,
    Passage: _passage,
    Legend: _legend,
    Facts: _facts,
    Table: _table,
}
