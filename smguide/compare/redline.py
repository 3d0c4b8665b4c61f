"""The redline as text for a terminal and as a safe piece of a page (design section 7)."""

from __future__ import annotations

import html

from smguide.compare.changes import Comparison
from smguide.compare.rows import RedlineRow, RowKind, redline
from smguide.compare.words import Span, SpanKind

__all__ = ["RedlineRow", "RowKind", "html_redline", "redline", "text_redline"]

_UNSEEN = {code: "\ufffd" for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"}
_NO_CHANGE = "Nothing changed."
_STYLE = """<style>
.redline{line-height:1.5;max-width:46rem}
.redline ins{background:#dff3e4;color:#0b4a21;text-decoration:underline}
.redline del{background:#fbe3e3;color:#7a1616;text-decoration:line-through}
.redline .clause{white-space:pre-wrap;margin:.6em 0;padding-left:.8em;border-left:3px solid #fff0}
.redline .shown{border-left-color:#8a6d00}
.redline .note,.redline .gap{color:#595959;font-size:.85em}
.redline .field{margin:.4em 0}
@media (prefers-color-scheme:dark){
.redline ins{background:#123d22;color:#c6f0d3}
.redline del{background:#4a1717;color:#ffd6d6}
.redline .note,.redline .gap{color:#a8a8a8}}
</style>"""


def text_redline(comparison: Comparison, *, changed_only: bool = True) -> str:
    """The redline for a terminal: [-deleted-], {+inserted+}, sections as headings.

    Control characters in the texts are made harmless.
    """
    if not comparison.changed:
        return f"{_NO_CHANGE}\n"
    blocks = (_text_row(row) for row in redline(comparison, changed_only=changed_only))
    return "\n\n".join(blocks) + "\n"


def html_redline(comparison: Comparison, *, changed_only: bool = False) -> str:
    """The redline as a self-contained piece of HTML with <ins> and <del>; all text is escaped."""
    rows = redline(comparison, changed_only=changed_only)
    body = "\n".join(_html_row(row) for row in rows)
    nothing = "" if comparison.changed else f'<p class="note">{_NO_CHANGE}</p>\n'
    return f'{_STYLE}\n<div class="redline" dir="auto">\n{nothing}{body}\n</div>\n'


def _text_row(row: RedlineRow) -> str:
    text = "".join(map(_text_span, row.spans)).translate(_UNSEEN)
    note = f"({'; '.join(row.notes)})" if row.notes else ""
    if row.kind is RowKind.TITLE:
        return f"{text}\n{'=' * max(3, len(text))}"
    if row.kind is RowKind.HEADING:
        return " ".join(filter(None, ("#" * (row.level + 1), row.number, text, note)))
    if row.kind is RowKind.FIELD:
        return "  ".join(filter(None, (f"{row.label}:".translate(_UNSEEN), text, note)))
    return "\n".join(filter(None, (note, text)))


def _text_span(span: Span) -> str:
    if span.kind is SpanKind.DELETE:
        return f"[-{span.old}-]"
    return f"{{+{span.new}+}}" if span.kind is SpanKind.INSERT else span.new


def _html_row(row: RedlineRow) -> str:
    text = "".join(map(_html_span, row.spans))
    notes = "".join(f' <span class="note">{_escaped(note)}</span>' for note in row.notes)
    anchor = f' id="change-{row.change}"' if row.change else ""
    shown = " shown" if row.change else ""
    if row.kind in (RowKind.TITLE, RowKind.HEADING):
        level = min(row.level + 1, 6)
        number = f"{row.number} " if row.number else ""
        return f"<h{level}{anchor}>{number}{text}{notes}</h{level}>"
    if row.kind is RowKind.FIELD:
        return (
            f'<p class="field"{anchor} dir="auto"><b>{_escaped(row.label)}:</b> {text}{notes}</p>'
        )
    if row.kind is RowKind.GAP:
        return f'<p class="gap">{notes.strip()}</p>'
    return f'<div class="clause{shown}"{anchor} dir="auto">{text}{notes}</div>'


def _html_span(span: Span) -> str:
    if span.kind is SpanKind.DELETE:
        return f"<del>{_escaped(span.old)}</del>"
    if span.kind is SpanKind.INSERT:
        return f"<ins>{_escaped(span.new)}</ins>"
    return _escaped(span.new)


def _escaped(text: str) -> str:
    return html.escape(text.translate(_UNSEEN))
