"""A row of the redline as rich text for the eye and as plain words for the ear."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from smguide.compare.rows import RedlineRow, RowKind, Shows
from smguide.compare.words import Span, SpanKind
from smguide.interchange.faces import HIDDEN, MOST_STYLED, Piece, legible, line_faces
from smguide.interchange.rich_text import RichText, rich_text
from smguide.model.hidden import by_name, signs, visible
from smguide.ui.history.comparison.ways import Face
from smguide.ui.theme import Theme

_TAGS = {"b": ("<b>", "</b>"), "i": ("<i>", "</i>"), "c": ("<tt>", "</tt>"), "l": ("<u>", "</u>")}
_HAIR = "\u200a"
"""The thinnest space: keeps old and new digits from being read as one number."""
_LEFT_OUT = {Face.OLD: (SpanKind.INSERT,), Face.NEW: (SpanKind.DELETE,)}
"""What one column has not, as it came in or went out only in the other."""

_LINE = "line-height:150%;margin-top:0;margin-bottom:0"
_SPACED = "line-height:150%;margin-top:0;margin-bottom:8px"
_PARAGRAPH = re.compile(r"<(p|li)>")


def face_html(row: RedlineRow, face: Face, theme: Theme) -> str:
    """What one column shows of a row; empty where the row does not stand in it."""
    if not stands_in(row, face):
        return ""
    if row.kind is RowKind.FIELD:
        return field_html(row, theme, face)
    if face is Face.CLEAN or row.old == row.new:
        return clean_html(row.old if face is Face.OLD else row.new)
    return changes_html(row, theme, face)


def stands_in(row: RedlineRow, face: Face) -> bool:
    """Whether a column has the row."""
    if face is Face.MARKED:
        return True
    if face is Face.OLD:
        return row.shows is not Shows.NEW and bool(row.old)
    return row.shows is not Shows.OLD and bool(row.new)


def changes_html(row: RedlineRow, theme: Theme, face: Face = Face.MARKED) -> str:
    """The text of a row with what was taken out struck through and what came in underlined."""
    old, new = _faces(row.old), _faces(row.new)
    parts: list[str] = []
    i = j = 0
    touches = False
    for span in row.spans:
        before = old[i : i + len(span.old)]
        after = new[j : j + len(span.new)]
        i, j = i + len(span.old), j + len(span.new)
        if span.kind in _LEFT_OUT.get(face, ()):
            continue
        if span.kind is SpanKind.INSERT and touches:
            parts.append(_HAIR)
        touches = span.kind is SpanKind.DELETE
        parts.append(_span_html(span, before, after, theme, face))
    return f'<p style="white-space:pre-wrap;{_LINE}">{"".join(parts)}</p>'


def field_html(row: RedlineRow, theme: Theme, face: Face = Face.MARKED) -> str:
    """“Posts a day: 3 → 5”, the old value struck through, the new one underlined."""
    gap = "\n" if "\n" in row.old or "\n" in row.new else " "
    label = f'<span style="color:{theme.muted}">{_escaped(row.label)}:</span>{gap}'
    arrow = f' <span style="color:{theme.muted}">→</span> '
    values = _escaped(row.new) if face is Face.CLEAN else _values(row.spans, face, arrow, theme)
    return f'<p style="white-space:pre-wrap;{_LINE}">{label}{values}</p>'


def _values(spans: Sequence[Span], face: Face, arrow: str, theme: Theme) -> str:
    shown = [span for span in spans if span.kind not in _LEFT_OUT.get(face, ())]
    said = [_marked(span.kind, _escaped(_side_of(span, face)), theme) for span in shown]
    replaced = [span.kind for span in shown] == [SpanKind.DELETE, SpanKind.INSERT]
    return arrow.join(said) if replaced else "".join(said)


def _escaped(text: str) -> str:
    return html.escape(visible(text, by_name))


def _side_of(span: Span, face: Face) -> str:
    return span.old if face is Face.OLD else span.new or span.old


def clean_html(text: str) -> str:
    """The text as readers of the guidelines see it."""
    if len(text) > MOST_STYLED:
        return f'<p style="white-space:pre-wrap;{_LINE}">{_escaped(text)}</p>'
    made = _writer(text).block(text)
    spaced = _PARAGRAPH.sub(rf'<\1 style="{_SPACED}">', made)
    return _LINE.join(spaced.rsplit(_SPACED, 1))


def _writer(text: str) -> RichText:
    """What turns the text into a page; only one with link targets needs a writer of its own."""
    return rich_text((text,), by_name) if "]:" in text else _plain_writer()


@cache
def _plain_writer() -> RichText:
    return rich_text((), by_name)


def spoken(row: RedlineRow, *, clean: bool = False) -> str:
    """The text of a row for a screen reader: “after removed: twenty; added: ten; vetted”."""
    words = row.new if clean else "".join(map(_spoken_span, row.spans))
    label = f"{row.label}: " if row.kind is RowKind.FIELD else ""
    notes = "".join(f"{note}. " for note in row.notes)
    return " ".join(visible(f"{notes}{label}{words}", by_name).split())


def gone_words(row: RedlineRow) -> str:
    """What a clean text says where something was: “Taken out here”, “Moved to 8.2 Tone”."""
    if row.kind is RowKind.HEADING:
        return _tr("The section “{0}” was taken out here").format(row.old)
    if row.kind is RowKind.FIELD:
        return _tr("{0}: taken out").format(row.label)
    moved = row.shows is Shows.OLD and row.notes
    return row.notes[0] if moved else _tr("A clause was taken out here")


def excerpt(row: RedlineRow, limit: int = 40) -> str:
    """The first words of a row, to name what belongs to it."""
    words = " ".join(visible(row.new or row.old, by_name).split())
    if len(words) <= limit:
        return words
    whole, space, _cut = words[: limit + 1].rpartition(" ")
    return f"{(whole if space else words[:limit]).rstrip()}…"


def _spoken_span(span: Span) -> str:
    if span.kind is SpanKind.DELETE:
        return f" {_tr('removed: {0}').format(span.old.strip())}; "
    if span.kind is SpanKind.INSERT:
        return f" {_tr('added: {0}').format(span.new.strip())}; "
    return span.new


def _span_html(span: Span, old: list[Piece], new: list[Piece], theme: Theme, face: Face) -> str:
    pieces = old if span.kind is SpanKind.DELETE or face is Face.OLD else new
    changed = span.kind in (SpanKind.DELETE, SpanKind.INSERT)
    if changed and all(HIDDEN in faces for _letter, faces in pieces):
        pieces = [(letter, "") for letter, _faces in pieces]
    return _marked(span.kind, _painted(pieces), theme)


def _marked(kind: SpanKind, inner: str, theme: Theme) -> str:
    if kind is SpanKind.DELETE:
        style = f"background-color:{theme.delete};text-decoration:line-through"
    elif kind is SpanKind.INSERT:
        style = f"background-color:{theme.ins};text-decoration:underline"
    else:
        return inner
    return f'<span style="{style}">{inner}</span>'


def _painted(pieces: Iterable[Piece]) -> str:
    shown = (piece for piece in pieces if HIDDEN not in piece[1])
    runs = groupby(shown, key=_face_of)
    return "".join(_run("".join(letter for letter, _ in run), faces) for faces, run in runs)


def _face_of(piece: Piece) -> str:
    return piece[1]


def _run(text: str, faces: str) -> str:
    inner = html.escape(text)
    for face in faces:
        before, after = _TAGS[face]
        inner = f"{before}{inner}{after}"
    return inner


def _faces(text: str) -> list[Piece]:
    """Each character of a text with how it is painted; signs of a list become dots.

    What nobody sees is named: a change that hides is a change to look at.
    """
    if len(text) > MOST_STYLED:
        return [(sign, "") for sign in signs(text, by_name)]
    pieces: list[Piece] = []
    for line in text.splitlines(keepends=True):
        pieces.extend(line_faces(line))
    return legible(pieces, text, by_name)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Redline", words)
