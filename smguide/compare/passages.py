"""Sentences that moved from one clause to another, or within one (diff.md D, golden shapes).

Only whole sentences, word for word, that stand in what was taken out once and in what was put in
once: that can be told cheaply and is hardly ever chance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from smguide.compare.changes import ClauseChange, SectionChange
from smguide.compare.tokens import sentences
from smguide.compare.words import Span, SpanKind

_WORDS = 5
_LONG_WORDS = 2
_LETTERS = 20


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that moved: the sections and clauses (their ids) that it left and came to."""

    source: tuple[str, str]
    target: tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Found:
    """A sentence in a deletion or an insertion: section, clause and span by index."""

    section: int
    clause: int
    span: int


def with_passages(sections: Sequence[SectionChange]) -> tuple[SectionChange, ...]:
    """The sections with the spans of moved sentences marked by a number each."""
    gone = _sentences(sections, SpanKind.DELETE)
    come = _sentences(sections, SpanKind.INSERT) if gone else {}
    both = [text for text, there in come.items() if len(there) == len(gone.get(text, ())) == 1]
    if not both:
        return tuple(sections)
    numbers = {text: number for number, text in enumerate(both, start=1)}
    touched: dict[int, set[int]] = defaultdict(set)
    for text in both:
        for one in (*gone[text], *come[text]):
            touched[one.section].add(one.clause)
    return tuple(
        _with_marks(section, touched[index], numbers) if index in touched else section
        for index, section in enumerate(sections)
    )


def passages(sections: Sequence[SectionChange]) -> Mapping[int, Passage]:
    """The sentences that moved, by the number that their spans have."""
    sources: dict[int, tuple[str, str]] = {}
    targets: dict[int, tuple[str, str]] = {}
    for section in sections:
        for clause in section.clauses:
            for span in clause.spans:
                if span.move:
                    ends = sources if span.kind is SpanKind.DELETE else targets
                    ends[span.move] = (section.section_id, clause.clause.id)
    return {move: Passage(sources[move], targets[move]) for move in sources}


def _sentences(sections: Sequence[SectionChange], kind: SpanKind) -> dict[str, list[_Found]]:
    """Where each sentence stands that was deleted, or inserted."""
    found: dict[str, list[_Found]] = defaultdict(list)
    for number, section in enumerate(sections):
        for index, clause in enumerate(section.clauses):
            for place, span in enumerate(clause.spans):
                if span.kind is kind and len(span.old or span.new) >= _LETTERS:
                    for _, text in _parts(span):
                        found[text].append(_Found(number, index, place))
    return found


def _parts(span: Span) -> Iterator[tuple[str, str]]:
    """The sentences of a change that are long enough, as they stand there and in plain words."""
    for part in sentences(span.old or span.new):
        words = part.split()
        if len(words) >= _WORDS and sum(len(word) > 3 for word in words) >= _LONG_WORDS:
            yield part, " ".join(words)


def _with_marks(
    section: SectionChange, touched: set[int], numbers: Mapping[str, int]
) -> SectionChange:
    clauses = tuple(
        _clause_with_marks(clause, numbers) if index in touched else clause
        for index, clause in enumerate(section.clauses)
    )
    return replace(section, clauses=clauses)


def _clause_with_marks(clause: ClauseChange, numbers: Mapping[str, int]) -> ClauseChange:
    spans = tuple(part for span in clause.spans for part in _divided(span, numbers))
    return replace(clause, spans=spans)


def _divided(span: Span, numbers: Mapping[str, int]) -> Iterator[Span]:
    """A change in parts, of which the sentences that moved have a number."""
    if span.kind not in (SpanKind.DELETE, SpanKind.INSERT):
        yield span
        return
    moved = {part: numbers[text] for part, text in _parts(span) if text in numbers}
    if not moved:
        yield span
        return
    rest = ""
    for part in sentences(span.old or span.new):
        if part in moved:
            yield from _of_kind(span.kind, rest)
            yield from _of_kind(span.kind, part, moved.pop(part))
            rest = ""
        else:
            rest += part
    yield from _of_kind(span.kind, rest)


def _of_kind(kind: SpanKind, text: str, move: int = 0) -> Iterator[Span]:
    if text and kind is SpanKind.DELETE:
        yield Span(kind, text, "", move)
    elif text:
        yield Span(kind, "", text, move)
