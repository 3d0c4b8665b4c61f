"""What a revision did to a clause or a section, in words: told before any of it is taken back."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from smguide.compare.comparison import compare
from smguide.compare.rows import RedlineRow, RowKind
from smguide.compare.spoken import Words
from smguide.compare.told import ToldChange, excerpt, told
from smguide.compare.words import SpanKind
from smguide.model.guidelines import Guidelines

_MOST = 4
_SHORT = 48
_MARKS = " \n,.;:"


def told_of(
    before: Guidelines,
    after: Guidelines,
    sections: Collection[str],
    clause: str = "",
    *,
    words: Words | None = None,
) -> tuple[str, ...]:
    """What turned ``before`` into ``after`` in some sections, or in one clause of them.

    None if nothing did. The section “” is the guidelines as a whole.
    """
    changes = (
        change
        for one in told(compare(before, after, words=words))
        if one.section in sections
        for change in one.changes
        if not clause or _is_of(change, clause)
    )
    return tuple(map(in_short, changes))


def _is_of(change: ToldChange, clause: str) -> bool:
    return clause == change.clause or any(row.clause_id == clause for row in change.rows)


def in_short(change: ToldChange) -> str:
    """The exchanged words where a text was edited (“four” → “two”), else what was done."""
    row = change.rows[0] if len(change.rows) == 1 else None
    if row is None or row.kind is not RowKind.CLAUSE or not (row.old and row.new):
        return change.sentence
    found = list(exchanged(row))
    more = "" if len(found) <= _MOST else ", …"
    return f"{', '.join(found[:_MOST])}{more}" if found else change.sentence


def exchanged(row: RedlineRow) -> Iterator[str]:
    """The words that a row exchanges, adds and takes out: “four” → “two”, + “always”, − “soon”."""
    gone = ""
    for span in (*row.spans, None):
        if span is not None and span.kind is SpanKind.DELETE:
            gone += span.old
        elif span is not None and span.kind is SpanKind.INSERT:
            yield from _pair(gone, span.new)
            gone = ""
        elif gone:
            yield from _pair(gone, "")
            gone = ""


def _pair(old: str, new: str) -> Iterator[str]:
    was, now = (excerpt(text.strip(_MARKS) or text, _SHORT) for text in (old, new))
    if was and now:
        yield f"“{was}” → “{now}”"
    elif was or now:
        yield f"− “{was}”" if was else f"+ “{now}”"
