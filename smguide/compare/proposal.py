"""What to say about a revision, proposed from what it changes.

Only what the changes themselves say is proposed: where nothing can be said, nothing is. The
person takes it, betters it or writes their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smguide.compare.changes import ClauseStatus, Comparison, SectionStatus
from smguide.compare.rows import RedlineRow, RowKind
from smguide.compare.summary import proposed_summary as counted_summary
from smguide.compare.told import ToldChange, ToldSection, excerpt, told
from smguide.compare.words import SpanKind
from smguide.model.wording import counted, in_words, sentence

LONGEST_SUMMARY = 72
_EXCHANGED = 24
_ADDED = 40
_NAMED = 32
_MOST_WHYS = 3
_MOST_RESOLVED = 2
_WHY = ("why",)


def proposed_summary(comparison: Comparison) -> str:
    """“Tone: “four” → “two”; Channels: Posts a day: 3 → 5”, at most 72 characters.

    What does not fit is counted; empty where nothing changed.
    """
    if comparison.only_low_risk or not comparison.changed:
        return counted_summary(comparison)
    sections = told(comparison)
    told_so = (
        "; ".join(f"{one.title}: {phrase(one)}" for one in sections)
        for phrase in (_in_words, _first, _counted)
    )
    return next((text for text in (*told_so, *_titles(sections)) if _fits(text)), "")


def _fits(text: str) -> bool:
    return len(text) <= LONGEST_SUMMARY


def _titles(sections: Sequence[ToldSection]) -> Iterator[str]:
    """The sections alone, fewer and fewer of them."""
    titles = [section.title for section in sections]
    yield f"{in_words(titles)} changed"
    for shown in (2, 1):
        left = len(titles) - shown
        if left > 0:
            yield f"{', '.join(titles[:shown])} and {counted(left, 'more section')} changed"
    yield f"{counted(len(titles), 'section')} changed"


def reasons_given(comparison: Comparison) -> tuple[str, ...]:
    """The reasons that the author wrote at clauses this changes, in their order.

    Those of a new section are left out: a template brings many of them.
    """
    found: dict[str, None] = {}
    for section in comparison.changed_sections:
        if section.status is SectionStatus.ADDED:
            continue
        for clause in section.clauses:
            written = any(one.keys == _WHY for one in clause.details)
            fresh = clause.status is ClauseStatus.ADDED and not clause.from_section
            if (written or fresh) and clause.new is not None and clause.new.why.strip():
                found[sentence(clause.new.why)] = None
    return tuple(found)


def proposed_reason(
    whys: Sequence[str], resolved: Sequence[str] = (), answered: Sequence[str] = ()
) -> str:
    """A reason made of what the author wrote, of findings put right and of comments answered.

    ``resolved`` and ``answered`` are sentences. Empty where there is none of them.
    """
    parts = list(whys) if len(whys) <= _MOST_WHYS else []
    parts += answered
    if 0 < len(resolved) <= _MOST_RESOLVED:
        parts += [f"Put right: {sentence(one)}" for one in resolved]
    elif resolved:
        parts.append(f"{counted(len(resolved), 'thing')} that the checks had found put right.")
    return " ".join(parts)


def _in_words(section: ToldSection) -> str:
    changes = [change for change in section.changes if not change.minor] or list(section.changes)
    return ", ".join(_phrase(change) for change in changes)


def _first(section: ToldSection) -> str:
    """The first change, shortened, and how many more there are."""
    first, *rest = section.changes
    phrase = _phrase(first)
    if len(phrase) > _ADDED and first.rows:
        phrase = f"{first.rows[0].label} changed" if _is_field(first) else phrase
    return f"{phrase} and {len(rest)} more" if rest else phrase


def _counted(section: ToldSection) -> str:
    if len(section.changes) == 1:
        return _phrase(section.changes[0])
    return counted(len(section.changes), "change")


def _phrase(change: ToldChange) -> str:
    if _is_of_one_clause(change):
        return _of_clause(change.rows[0])
    words = change.sentence
    return words[0].lower() + words[1:] if change.rows and not _is_field(change) else words


def _is_of_one_clause(change: ToldChange) -> bool:
    """Whether it is about one clause, be it split."""
    if change.minor or not change.rows or change.rows[0].kind is not RowKind.CLAUSE:
        return False
    return len(change.rows) == 1 or change.rows[0].status == ClauseStatus.SPLIT.value


def _is_field(change: ToldChange) -> bool:
    return change.rows[0].kind is RowKind.FIELD


def _of_clause(row: RedlineRow) -> str:
    name = f"“{excerpt(row.new or row.old, _NAMED)}”"
    if row.status == ClauseStatus.ADDED.value:
        return f"new {name}"
    if row.status == ClauseStatus.REMOVED.value:
        return f"{name} removed"
    if row.status == ClauseStatus.MOVED.value:
        return f"{name} moved"
    if row.status == ClauseStatus.SPLIT.value:
        return f"{name} split"
    if row.status == ClauseStatus.JOINED.value:
        return f"{name} made of several"
    return _exchange(row) or f"wording of {name}"


def _exchange(row: RedlineRow) -> str:
    """What went and what came, where that is short and in one place; else empty."""
    old, new = _went_and_came(row)
    if old and new and max(len(old), len(new)) <= _EXCHANGED:
        return f"“{old}” → “{new}”"
    if new and not old and len(new) <= _ADDED:
        return f"adds “{new}”"
    return f"drops “{old}”" if old and not new and len(old) <= _ADDED else ""


def _went_and_came(row: RedlineRow) -> tuple[str, str]:
    groups = list(_groups(row))
    if len(groups) != 1:
        return "", ""
    old, new = groups[0]
    return excerpt(old, 10 * _ADDED), excerpt(new, 10 * _ADDED)


def _groups(row: RedlineRow) -> Iterator[tuple[str, str]]:
    """Stretches of the text in which something went or came."""
    old = new = ""
    for span in row.spans:
        if span.kind is SpanKind.DELETE:
            old += span.old
        elif span.kind is SpanKind.INSERT:
            new += span.new
        elif old or new:
            yield old, new
            old = new = ""
    if old or new:
        yield old, new
