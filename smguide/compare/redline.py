"""The redline as text for a terminal (design section 7)."""

from __future__ import annotations

from smguide.compare.changes import Comparison
from smguide.compare.rows import RedlineRow, RowKind, redline
from smguide.compare.words import Span, SpanKind
from smguide.model.hidden import visible

__all__ = ["RedlineRow", "RowKind", "redline", "text_redline"]

_NO_CHANGE = "Nothing changed."


def text_redline(comparison: Comparison, *, changed_only: bool = True) -> str:
    """The redline for a terminal: [-deleted-], {+inserted+}, sections as headings.

    What nobody sees is written out, so that no change hides and nothing acts on the terminal.
    """
    if not comparison.changed:
        return f"{_NO_CHANGE}\n"
    blocks = (_text_row(row) for row in redline(comparison, changed_only=changed_only))
    return "\n\n".join(blocks) + "\n"


def _text_row(row: RedlineRow) -> str:
    text = visible("".join(map(_text_span, row.spans)))
    note = visible(f"({'; '.join(row.notes)})") if row.notes else ""
    if row.kind is RowKind.TITLE:
        return "\n".join(filter(None, (text, "=" * max(3, len(text)), note)))
    if row.kind is RowKind.HEADING:
        return " ".join(filter(None, ("#" * (row.level + 1), row.number, text, note)))
    if row.kind is RowKind.FIELD:
        return "  ".join(filter(None, (visible(f"{row.label}:"), text, note)))
    return "\n".join(filter(None, (note, text)))


def _text_span(span: Span) -> str:
    if span.kind is SpanKind.DELETE:
        return f"[-{span.old}-]"
    return f"{{+{span.new}+}}" if span.kind is SpanKind.INSERT else span.new
