"""The changes of each section told one by one, each with the rows that show it (design section 7).

For a person who is about to save, or who gets a draft back: they wrote it, so a few words of a
clause are enough to know it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from smguide.compare.changes import ClauseChange, ClauseStatus, Comparison, SectionStatus
from smguide.compare.rows import RedlineRow, RowKind, redline
from smguide.compare.spoken import NOTHING
from smguide.compare.summary import RISK_WORDS
from smguide.model.wording import counted

_EXCERPT = 60
_SHORT = 32
_VALUE = 80
_VERBS = {
    ClauseStatus.ADDED: "New",
    ClauseStatus.REMOVED: "Removed",
    ClauseStatus.CHANGED: "Changed",
    ClauseStatus.MOVED: "Moved",
    ClauseStatus.MOVED_AND_EDITED: "Moved and changed",
    ClauseStatus.SPLIT: "Split",
    ClauseStatus.JOINED: "Made of several clauses",
}
_OUTLINE = "Outline"


@dataclass(frozen=True, slots=True)
class ToldChange:
    """One change in a sentence; ``rows`` show it word by word.

    ``clause`` is where to go, empty for the section as a whole; ``minor`` changes are of low risk.
    """

    sentence: str
    rows: tuple[RedlineRow, ...] = ()
    clause: str = ""
    minor: bool = False


@dataclass(frozen=True, slots=True)
class ToldSection:
    """The changes of one section; ``section`` is empty for the guidelines as a whole.

    ``there`` is False for a section that was removed.
    """

    section: str
    title: str
    changes: tuple[ToldChange, ...]
    there: bool = True


def told(comparison: Comparison) -> tuple[ToldSection, ...]:
    """Every section that changed, in the order of the new guidelines; none if nothing did."""
    rows = redline(comparison)
    head = tuple(_of_document(comparison, rows))
    whole = (ToldSection("", comparison.new_title, head),) if head else ()
    by_section: dict[str, list[RedlineRow]] = {}
    for row in rows:
        by_section.setdefault(row.section_id, []).append(row)
    clauses = {s.section_id: s for s in comparison.changed_sections}
    sections = (
        ToldSection(
            section.section_id,
            section.title,
            tuple(_of_section(by_section[section.section_id], section.status, section.clauses)),
            there=section.status is not SectionStatus.REMOVED,
        )
        for section in clauses.values()
    )
    return (*whole, *sections)


def count(sections: Iterable[ToldSection]) -> int:
    """How many changes are told."""
    return sum(len(section.changes) for section in sections)


def excerpt(text: str, limit: int = _EXCERPT) -> str:
    """The first words of a text, on one line and without its marks."""
    plain = text.replace("*", "").replace("`", "").lstrip("#>-+ ")
    words = " ".join(plain.split())
    return words if len(words) <= limit else f"{words[:limit].rsplit(' ', 1)[0].rstrip(' ,;:')}…"


def _of_document(comparison: Comparison, rows: tuple[RedlineRow, ...]) -> Iterator[ToldChange]:
    for row in rows:
        if row.section_id or not row.change:
            continue
        if row.kind is RowKind.TITLE:
            yield ToldChange(f"Title: {row.old or NOTHING} → {row.new or NOTHING}", (row,))
        else:
            yield ToldChange(_field(row), (row,))
    if comparison.outline_changed:
        yield ToldChange(f"{_OUTLINE}: data of a newer version changed")


def _of_section(
    rows: list[RedlineRow], status: SectionStatus, clauses: tuple[ClauseChange, ...]
) -> Iterator[ToldChange]:
    if status in (SectionStatus.ADDED, SectionStatus.REMOVED):
        size = counted(sum(1 for row in rows if row.kind is RowKind.CLAUSE), "clause")
        what = "New section" if status is SectionStatus.ADDED else "Section removed"
        yield ToldChange(f"{what}, {size}", tuple(rows))
        return
    # A clause that went to another section stands there, with a note whence it came.
    gone = {(c.clause.id, c.status.value) for c in clauses if c.to_section}
    minor = {c.clause.id for c in clauses if _is_minor(c)}
    shown = [row for row in rows if row.change and (row.clause_id, row.status) not in gone]
    texts = {row.clause_id: row.new or row.old for row in rows if row.kind is RowKind.CLAUSE}
    parts = _parts(shown, clauses)
    for row in shown:
        if row.kind is RowKind.CLAUSE and row.clause_id in parts:
            yield from _split(parts[row.clause_id], row)
        elif row.clause_id not in minor:
            yield _of_row(row, texts.get(row.clause_id, ""))
    yield from _minor([row for row in rows if row.clause_id in minor], clauses)


def _parts(
    rows: list[RedlineRow], clauses: tuple[ClauseChange, ...]
) -> dict[str, tuple[RedlineRow, ...]]:
    """For each part of a clause that was split, the rows of all its parts."""
    by_id = {row.clause_id: row for row in rows if row.kind is RowKind.CLAUSE}
    found: dict[str, tuple[RedlineRow, ...]] = {}
    for clause in clauses:
        if clause.status is ClauseStatus.SPLIT:
            whole = [c.clause.id for c in clauses if c.origins == clause.origins]
            found[clause.clause.id] = tuple(by_id[part] for part in whole if part in by_id)
    return found


def _split(parts: tuple[RedlineRow, ...], row: RedlineRow) -> Iterator[ToldChange]:
    """One change for all parts, at the first of them."""
    if row is parts[0]:
        said = f"Split in {len(parts)}: “{excerpt(''.join(part.old for part in parts))}”"
        yield ToldChange(said, parts, row.clause_id)


def _is_minor(clause: ClauseChange) -> bool:
    """Of low risk, or laid out otherwise without any visible difference."""
    if clause.status is not ClauseStatus.CHANGED or clause.details:
        return False
    return clause.low_risk is not None or not clause.words_differ


def _minor(rows: list[RedlineRow], clauses: tuple[ClauseChange, ...]) -> Iterator[ToldChange]:
    """Everything of low risk in one change that can be opened."""
    if not rows:
        return
    kinds = {
        RISK_WORDS[c.low_risk] if c.low_risk else "spacing only" for c in clauses if _is_minor(c)
    }
    what = kinds.pop() if len(kinds) == 1 else "only spacing, links and mark-up"
    size = counted(len(rows), "clause")
    yield ToldChange(f"{size}: {what}", tuple(rows), rows[0].clause_id, minor=True)


def _of_row(row: RedlineRow, clause_text: str) -> ToldChange:
    if row.kind is RowKind.FIELD:
        about = f"“{excerpt(clause_text, _SHORT)}”, " if clause_text else ""
        return ToldChange(f"{about}{_field(row)}", (row,), row.clause_id)
    if row.kind is RowKind.HEADING:
        said = [f"Title: {row.old} → {row.new}"] if row.old != row.new else []
        return ToldChange("; ".join((*said, *row.notes)), (row,))
    verb = _VERBS[ClauseStatus(row.status)]
    moved = next((note for note in row.notes if note.startswith("Moved from")), "")
    return ToldChange(f"{moved or verb}: “{excerpt(row.new or row.old)}”", (row,), row.clause_id)


def _field(row: RedlineRow) -> str:
    """“Posts a day: 3 → 5”."""
    if row.notes:
        return f"{row.label}: {row.notes[0].lower()}"
    if row.status == "added" and (": " in row.label or len(row.new) > _VALUE or not row.new):
        return f"{row.label} added"
    if row.status == "removed":
        return f"{row.label} removed"
    old, new = (excerpt(side, _VALUE) or NOTHING for side in (row.old, row.new))
    return f"{row.label}: {old} → {new}"
