"""A comparison as a document: what changed, why, who agreed, and the text with its marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from smguide.compare.changes import ClauseStatus, Comparison
from smguide.compare.rows import RedlineRow, RowKind, redline
from smguide.compare.summary import RISK_WORDS
from smguide.compare.told import ToldChange, ToldSection, count, told
from smguide.interchange.painted import MARKS, Mark, Run, painted, plain_run
from smguide.interchange.paper import (
    Heading,
    Item,
    Legend,
    Listing,
    Look,
    Paper,
    Passage,
    Piece,
    Tone,
    Words,
    facts,
    heading,
)
from smguide.interchange.stamp import Approval, grouped
from smguide.interchange.tables import Table
from smguide.interchange.text import time_in_words
from smguide.model.guidelines import Guidelines
from smguide.model.wording import counted, in_words

_MOVED = (ClauseStatus.MOVED.value, ClauseStatus.MOVED_AND_EDITED.value)
_LOW_RISK = frozenset(words.capitalize() for words in RISK_WORDS.values())


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts: “Revision 14, edition 1.0”, when it was saved and by whom.

    ``digest`` is the SHA-256 of its content (hex); a draft has neither ``saved`` nor ``digest``.
    """

    name: str
    saved: datetime | None = None
    by: str = ""
    digest: str = ""

    @property
    def in_words(self) -> str:
        """“Revision 14, edition 1.0, saved by Ana Lima on 3 March 2026, 14:05 UTC”."""
        saved = f", saved by {self.by} on {time_in_words(self.saved)}" if self.saved else ""
        return f"{self.name}{saved}"


@dataclass(frozen=True, slots=True)
class Step:
    """A revision between the two, the newer of them included."""

    number: int
    at: datetime
    by: str
    summary: str
    reason: str
    approvals: tuple[Approval, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """What the record tells of a comparison.

    ``steps`` begin with the oldest; ``backwards`` says that they lead from ``new`` to ``old``.
    ``standing`` says in sentences where the text on the right stands.
    """

    old: Side
    new: Side
    steps: tuple[Step, ...] = ()
    standing: tuple[str, ...] = ()
    backwards: bool = False
    made_on: date | None = None


def redline_paper(comparison: Comparison, guidelines: Guidelines, story: Story) -> Paper:
    """The comparison as one document; ``guidelines`` are the newer text."""
    changes = told(comparison)
    return Paper(
        kind="Comparison",
        title=guidelines.title,
        about=f"{story.old.name} → {story.new.name}",
        organisation=guidelines.organisation,
        language=guidelines.language,
        pieces=(
            *_stamp(comparison, changes, story),
            *_change_list(changes),
            *_reasons(story),
            *_approvals(story),
            *_text(comparison),
        ),
        made_on=story.made_on,
    )


def _stamp(
    comparison: Comparison, changes: tuple[ToldSection, ...], story: Story
) -> tuple[Piece, ...]:
    pairs = (
        ("From", story.old.in_words),
        ("To", story.new.in_words),
        ("Changes", _size(comparison, changes)),
        ("Fingerprint before", grouped(story.old.digest)),
        ("Fingerprint after", grouped(story.new.digest)),
    )
    return facts("", pairs)


def _size(comparison: Comparison, changes: tuple[ToldSection, ...]) -> str:
    if not changes:
        return "None: the two texts say the same."
    where = counted(len(changes), "section")
    added, removed = comparison.words_added, comparison.words_removed
    words = f"{counted(added, 'word')} added, {removed:,} removed"
    risk = "; all of low risk" if comparison.only_low_risk else ""
    return f"{counted(count(changes), 'change')} in {where}; {words}{risk}"


def _change_list(changes: tuple[ToldSection, ...]) -> Iterator[Piece]:
    yield heading(1, "What changed", "what-changed")
    if not changes:
        yield Words("Nothing changed.", Tone.QUIET)
    for section in changes:
        yield Listing(section.title, tuple(map(_item, section.changes)))


def _item(change: ToldChange) -> Item:
    first = next((row.change for row in change.rows if row.change), 0)
    anchor = f"change-{first}" if first else ""
    return Item(change.sentence, anchor, "Low risk" if change.minor else "")


def _reasons(story: Story) -> Iterator[Piece]:
    yield heading(1, "Why", "why")
    if not story.steps:
        yield Words("No revision was saved in between.", Tone.QUIET)
        return
    if story.backwards:
        yield Words("This goes back in time. What these revisions brought is taken out.", Tone.WARN)
    rows = tuple(
        (str(one.number), time_in_words(one.at), one.by, one.summary, one.reason)
        for one in story.steps
    )
    columns = ("Revision", "Saved", "By", "What", "Why")
    yield Table("Revisions and their reasons", columns, rows)


def _approvals(story: Story) -> Iterator[Piece]:
    yield heading(1, "Approvals", "approvals")
    rows = tuple(
        (str(step.number), one.name, time_in_words(one.time), f"“{one.meaning}”")
        for step in story.steps
        for one in step.approvals
    )
    if rows:
        columns = ("Revision", "Name", "Signed", "In these words")
        yield Table("Who approved, when, and what they signed", columns, rows)
    newest = story.steps[-1] if story.steps else None
    if newest is None or story.backwards or not newest.approvals:
        yield from (Words(sentence, Tone.WARN) for sentence in story.standing)


def _text(comparison: Comparison) -> Iterator[Piece]:
    changed = {section.section_id for section in comparison.changed_sections}
    rows = [row for row in redline(comparison) if row.section_id in changed or _of_whole(row)]
    if not rows:
        return
    yield heading(1, "The text with its changes", "text")
    yield Legend()
    yield from _stepwise(map(_piece, rows))
    left_out = [s for s in comparison.sections if s.section_id not in changed]
    if left_out:
        names = in_words(f"{s.number} {s.title}".strip() for s in left_out)
        yield Words(f"Not shown, because nothing changed there: {names}.", Tone.QUIET)


def _stepwise(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Headings that go down one level at a time, where sections between them are not shown."""
    level = 1
    for piece in pieces:
        if isinstance(piece, Heading):
            level = min(piece.level, level + 1)
            yield replace(piece, level=level)
        else:
            yield piece


def _of_whole(row: RedlineRow) -> bool:
    return not row.section_id and bool(row.change)


def _piece(row: RedlineRow) -> Piece:
    anchor = f"change-{row.change}" if row.change else ""
    notes = tuple(map(_note, row.notes))
    if row.kind in (RowKind.TITLE, RowKind.HEADING):
        level = row.level + 1 if row.kind is RowKind.HEADING else 2
        runs = painted(row.spans)
        return Heading(min(level, 4), runs, row.number, notes, anchor, of_text=True)
    runs = _values(row) if row.kind is RowKind.FIELD else painted(row.spans)
    return Passage(runs, _look(row), row.label, notes, anchor)


def _note(note: str) -> str:
    return f"Low risk: {note.lower()}" if note in _LOW_RISK else note


def _look(row: RedlineRow) -> Look:
    if row.status in _MOVED:
        return Look.MOVED
    if _LOW_RISK.intersection(row.notes):
        return Look.MINOR
    return Look.CHANGED if row.change else Look.PLAIN


def _values(row: RedlineRow) -> tuple[Run, ...]:
    """“8 hours → 4 hours”: what a field said, and what it says; lines begin below the label."""
    runs = tuple(
        plain_run(span.old or span.new, MARKS.get(span.kind, Mark.SAME)) for span in row.spans
    )
    in_lines = any("\n" in run.text for run in runs)
    if [run.mark for run in runs] == [Mark.WENT, Mark.CAME]:
        runs = (runs[0], plain_run("\n→\n" if in_lines else " → "), runs[1])
    return (plain_run("\n"), *runs) if in_lines else runs
