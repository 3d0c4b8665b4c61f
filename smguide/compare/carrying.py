"""A stretch of an old text in the new one, by the spans of their comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smguide.compare.quotes import Stretch
from smguide.compare.words import Span, SpanKind

_KEPT = (SpanKind.EQUAL, SpanKind.SPACES)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the stretch: where it came to stand, and how many letters of it are left."""

    start: int
    end: int
    left: int


def carried_stretch(spans: Sequence[Span], stretch: Stretch) -> tuple[Stretch, float]:
    """Where the stretch stands in the new text, and which share of its letters is left, 0 to 1.

    Words put in inside belong to it; words in place of some of its own belong to it where those
    were most of what was replaced. Where nothing is left it is the point where it stood.
    """
    start, end = stretch
    parts, point = [], 0
    for i, j, span in _with_offsets(spans):
        if i <= start:
            point = j + (min(start - i, len(span.new)) if span.kind in _KEPT else 0)
        part = _part(spans, span, (i, j), stretch)
        if part is not None:
            parts.append(part)
    if not parts:
        return (point, point), 0.0
    left = sum(part.left for part in parts)
    ends = min(part.start for part in parts), max(part.end for part in parts)
    return ends, min(left / max(end - start, 1), 1.0)


def _part(spans: Sequence[Span], span: Span, at: Stretch, stretch: Stretch) -> _Part | None:
    i, j = at
    start, end = max(stretch[0], i), min(stretch[1], i + len(span.old))
    if start >= end:
        return None
    if span.kind is SpanKind.EQUAL:
        return _Part(j + start - i, j + end - i, end - start)
    if span.kind is SpanKind.SPACES:
        return _Part(j, j + len(span.new), end - start)
    instead = _instead(spans, span)
    if not instead or 2 * (end - start) < len(span.old):
        return None
    return _Part(j, j + len(instead), 0)


def _instead(spans: Sequence[Span], deleted: Span) -> str:
    """What stands in place of a deletion: the insertion right behind it."""
    behind = next((n for n, span in enumerate(spans) if span is deleted), len(spans)) + 1
    after = spans[behind] if behind < len(spans) else None
    return after.new if after is not None and after.kind is SpanKind.INSERT else ""


def _with_offsets(spans: Sequence[Span]) -> Iterator[tuple[int, int, Span]]:
    i = j = 0
    for span in spans:
        yield i, j, span
        i, j = i + len(span.old), j + len(span.new)
