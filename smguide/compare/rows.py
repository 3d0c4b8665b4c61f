"""The rows of a redline: one list for the window, the page and the terminal (design section 7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from smguide.compare.changes import (
    ClauseChange,
    ClauseStatus,
    Comparison,
    SectionChange,
    SectionStatus,
)
from smguide.compare.facts import FieldChange, FieldStatus
from smguide.compare.passages import Passage, passages
from smguide.compare.references import ShownNumbers, shown_numbers
from smguide.compare.risk import LowRisk
from smguide.compare.spoken import NOTHING
from smguide.compare.summary import RISK_WORDS
from smguide.compare.words import Span, SpanKind, compare_words, whole
from smguide.model.hidden import hidden_signs
from smguide.model.lookalikes import deceiving_words
from smguide.model.wording import counted

BRINGS_HIDDEN = "Brings in hidden characters"
BRINGS_LOOKALIKES = "Brings in letters that only look like the usual ones"
"""Notes of their own, so that what cannot be read is not overlooked either."""

_UNSEARCHED = "So much is new that some of it may be old text in another place"


class RowKind(StrEnum):
    """What a row shows; *gap* stands for unchanged clauses that are left out."""

    TITLE = "title"
    HEADING = "heading"
    CLAUSE = "clause"
    FIELD = "field"
    GAP = "gap"


class Shows(StrEnum):
    """Which text a row stands in: a clause that moved is gone here and there again elsewhere."""

    BOTH = "both"
    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class RedlineRow:
    """One row.

    ``spans`` are its text, ``label`` the name of a field, ``notes`` what is said beside it
    (“Moved from 3.2”). ``status`` is the value of a :class:`ClauseStatus`, :class:`SectionStatus`
    or :class:`FieldStatus`. ``change`` numbers the rows that show a change from 1 on, 0 is none.
    Side by side, the left column is the old sides of the spans and the right the new, each where
    ``shows`` says that the row stands there. ``other_end`` is the section in which the other end
    of a move stands, and ``origin`` what both ends are known by. ``low_risk`` is set where nothing
    but spacing, links or mark-up changed. ``moved`` is a section in another place, whatever else
    became of it. ``path`` leads to a field within its section or clause.
    """

    kind: RowKind
    status: str
    spans: tuple[Span, ...] = ()
    section_id: str = ""
    clause_id: str = ""
    number: str = ""
    level: int = 1
    label: str = ""
    notes: tuple[str, ...] = ()
    change: int = 0
    shows: Shows = Shows.BOTH
    other_end: str = ""
    origin: str = ""
    low_risk: LowRisk | None = None
    moved: bool = False
    path: tuple[str, ...] = ()

    @property
    def old(self) -> str:
        """The text of the row before."""
        return "".join(span.old for span in self.spans)

    @property
    def new(self) -> str:
        """The text of the row now."""
        return "".join(span.new for span in self.spans)


@dataclass(frozen=True, slots=True)
class _Places:
    """What a reader calls each section, by id, and the sentences that moved."""

    names: Mapping[str, str]
    sentences: Mapping[int, Passage]

    @classmethod
    def of(cls, comparison: Comparison) -> _Places:
        names = {
            side.id: f"{s.number} {s.title}".strip()
            for s in comparison.sections
            for side in (s.old, s.new)
            if side is not None
        }
        return cls(names, passages(comparison.sections))

    def notes_on_sentences(self, section: SectionChange, clause: ClauseChange) -> Iterator[str]:
        """“A sentence moved to 3 Tone”."""
        here = (section.section_id, clause.clause.id)
        for span in clause.spans:
            if not span.move:
                continue
            moved = self.sentences[span.move]
            leaves = span.kind is SpanKind.DELETE
            other = moved.target if leaves else moved.source
            if other == here:
                yield "A sentence moved within this clause"
            elif other[0] == here[0]:
                yield f"A sentence moved {'to' if leaves else 'from'} another clause here"
            else:
                yield f"A sentence moved {'to' if leaves else 'from'} {self.names[other[0]]}"


def redline(comparison: Comparison, *, changed_only: bool = False) -> tuple[RedlineRow, ...]:
    """The rows of a comparison, in the order of the new guidelines.

    With ``changed_only``, unchanged sections are left out and a gap counts unchanged clauses.
    References to sections read as the number of their side.
    """
    places = _Places.of(comparison)
    rows: list[RedlineRow] = [_title(comparison)]
    rows.extend(_field_row(change) for change in comparison.document if change.keys != ("title",))
    for section in comparison.sections:
        if section.changed or not changed_only:
            found = _section_rows(section, places)
            rows.extend(_without_unchanged(found) if changed_only else found)
    numbers = shown_numbers(comparison)
    return tuple(_counted([_with_numbers(row, numbers) for row in rows]))


def _with_numbers(row: RedlineRow, numbers: ShownNumbers) -> RedlineRow:
    spans = numbers.spans(row.spans)
    return row if spans is row.spans else replace(row, spans=spans)


def _title(comparison: Comparison) -> RedlineRow:
    status = "unchanged" if comparison.old_title == comparison.new_title else "changed"
    spans = compare_words(comparison.old_title, comparison.new_title).spans
    notes = (_UNSEARCHED,) if comparison.unsearched else ()
    notes = (*notes, *_notes_on_hidden(spans))
    return RedlineRow(RowKind.TITLE, status, spans, level=0, notes=notes)


def _notes_on_hidden(spans: Sequence[Span]) -> Iterator[str]:
    """Whether a text says something now that nobody sees, or that is not what it seems."""
    before, now = ("".join(side) for side in _sides(spans))
    went, came = hidden_signs(before), hidden_signs(now)
    if Counter(came) - Counter(went):
        yield BRINGS_HIDDEN
    elif came != went:
        yield "Takes out hidden characters"
    if set(deceiving_words(now)) - set(deceiving_words(before)):
        yield BRINGS_LOOKALIKES


def _sides(spans: Sequence[Span]) -> tuple[Iterator[str], Iterator[str]]:
    return (span.old for span in spans), (span.new for span in spans)


def _section_rows(section: SectionChange, places: _Places) -> Iterator[RedlineRow]:
    yield RedlineRow(
        RowKind.HEADING,
        section.status.value,
        section.title_spans,
        section_id=section.section_id,
        number=section.number,
        level=section.level,
        notes=tuple(_heading_notes(section)),
        moved=section.moved,
    )
    for clause in section.clauses:
        if clause.is_within_another:
            continue
        yield _clause_row(section, clause, places)
        yield from (
            replace(_field_row(change), section_id=section.section_id, clause_id=clause.clause.id)
            for change in clause.details
        )
    for change in (*section.facts, *section.details):
        yield replace(_field_row(change), section_id=section.section_id)


def _heading_notes(section: SectionChange) -> Iterator[str]:
    if section.status is SectionStatus.ADDED:
        yield "New section"
    elif section.status is SectionStatus.REMOVED:
        yield "Section removed"
    elif section.moved and section.number_old != section.number_new:
        yield f"Moved from {section.number_old}"
    elif section.moved:
        yield "Moved" if section.level_old == section.level_new else "At another level"
    if section.unsearched:
        yield _UNSEARCHED
    yield from _notes_on_hidden(section.title_spans)


def _clause_row(section: SectionChange, clause: ClauseChange, places: _Places) -> RedlineRow:
    shown = _shown_in(clause)
    return RedlineRow(
        RowKind.CLAUSE,
        clause.status.value,
        clause.spans,
        section_id=section.section_id,
        clause_id=clause.clause.id,
        number=section.number,
        notes=tuple(_clause_notes(section, clause, places)),
        shows=shown,
        other_end=clause.to_section or clause.from_section,
        origin=clause.old.id if clause.old and shown is not Shows.BOTH else "",
        low_risk=None if clause.details else clause.low_risk,
    )


def _shown_in(clause: ClauseChange) -> Shows:
    if clause.to_section:
        return Shows.OLD
    return Shows.NEW if clause.from_section else Shows.BOTH


def _clause_notes(section: SectionChange, clause: ClauseChange, places: _Places) -> Iterator[str]:
    if clause.to_section:
        yield f"Moved to {places.names[clause.to_section]}"
    elif clause.from_section:
        yield f"Moved from {places.names[clause.from_section]}"
    elif clause.status in (ClauseStatus.MOVED, ClauseStatus.MOVED_AND_EDITED):
        yield "Moved within this section"
    elif clause.status is ClauseStatus.SPLIT:
        yield _part_note(section, clause)
    elif clause.status is ClauseStatus.JOINED:
        yield f"{len(clause.origins)} clauses made one"
    yield from dict.fromkeys(places.notes_on_sentences(section, clause))
    yield from _notes_on_hidden(clause.spans)
    if clause.low_risk:
        yield RISK_WORDS[clause.low_risk].capitalize()
    if clause.degraded:
        yield "Too long to compare word by word; whole sentences are shown"


def _part_note(section: SectionChange, clause: ClauseChange) -> str:
    parts = [c for c in section.clauses if c.origins == clause.origins]
    return f"Part {parts.index(clause) + 1} of {len(parts)} of what was one clause"


def _field_row(change: FieldChange) -> RedlineRow:
    label = change.label
    if change.item:
        label = f"{label}: {change.item}" if change.is_row else f"{change.item}, {label}"
    notes = ("Another order",) if change.status is FieldStatus.ORDER else ()
    return RedlineRow(
        RowKind.FIELD,
        change.status.value,
        _field_spans(change),
        label=label,
        notes=notes,
        path=tuple(map(str, change.path)),
    )


def _field_spans(change: FieldChange) -> tuple[Span, ...]:
    """The values; one that was not there before is said to be so, not left blank."""
    if change.status is not FieldStatus.CHANGED or (change.old_text and change.new_text):
        return change.spans
    return whole(SpanKind.DELETE, change.old_text or NOTHING) + whole(
        SpanKind.INSERT, change.new_text or NOTHING
    )


def _without_unchanged(rows: Iterator[RedlineRow]) -> Iterator[RedlineRow]:
    left_out = 0
    for row in rows:
        if row.kind is RowKind.CLAUSE and not _shows_change(row):
            left_out += 1
            continue
        if left_out:
            yield _gap(left_out, row.section_id)
        left_out = 0
        yield row
        section = row.section_id
    if left_out:
        yield _gap(left_out, section)


def _gap(count: int, section_id: str) -> RedlineRow:
    note = f"{counted(count, 'clause')} unchanged"
    return RedlineRow(RowKind.GAP, "unchanged", section_id=section_id, notes=(note,))


def _shows_change(row: RedlineRow) -> bool:
    """Whether a reader sees something in this row that was not so before."""
    if row.kind is RowKind.FIELD:
        return True
    if row.kind is RowKind.HEADING:
        return row.moved or row.status in ("added", "removed", "renamed") or _differs(row)
    return row.status not in ("unchanged", "changed") or _differs(row)


def _differs(row: RedlineRow) -> bool:
    return any(span.kind in (SpanKind.DELETE, SpanKind.INSERT) for span in row.spans)


def _counted(rows: list[RedlineRow]) -> Iterator[RedlineRow]:
    number = 0
    for row in rows:
        if _shows_change(row):
            number += 1
            yield replace(row, change=number)
        else:
            yield row
