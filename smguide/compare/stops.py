"""The stops of a walk through a comparison: what a reviewer looks at one after the other.

What belongs together is one stop: both ends of a move, a clause and its own fields, a section that
is new or gone, and all changes of low risk (features.md C7: a guided walk through the changes).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby

from smguide.compare.changes import SectionStatus
from smguide.compare.risk import LowRisk
from smguide.compare.rows import RedlineRow, RowKind, Shows

_WHOLE = (SectionStatus.ADDED.value, SectionStatus.REMOVED.value)
_LETTERS = 24
"""So many of a digest tell a change from all others on one computer."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Rows to look at together, in the order of the page; ``risks`` are those of low risk.

    ``marks`` has for each row what it is remembered by: the same for the same change, in whatever
    comparison it comes back.
    """

    rows: tuple[RedlineRow, ...]
    marks: tuple[str, ...]
    risks: tuple[LowRisk, ...] = ()

    @property
    def changes(self) -> tuple[int, ...]:
        """The numbers of its changes."""
        return tuple(row.change for row in self.rows)

    @property
    def row(self) -> RedlineRow:
        """The row one goes to: where a clause is now, not where it was."""
        return next((row for row in self.rows if row.shows is not Shows.OLD), self.rows[0])

    def within(self, marks: Collection[str]) -> bool:
        """Whether all of it is among what was looked at."""
        return all(mark in marks for mark in self.marks)


def stops(rows: Sequence[RedlineRow]) -> tuple[Stop, ...]:
    """Every change of a redline in exactly one stop; those of low risk together at the end.

    A single change of low risk stands where it is, as any other.
    """
    changed = [row for row in rows if row.change]
    marks = fingerprints(rows)
    minor = [row for row in changed if row.low_risk is not None and row.kind is RowKind.CLAUSE]
    together = {row.change for row in minor} if len(minor) > 1 else set()
    whole = _whole_sections(rows)
    groups: dict[object, list[RedlineRow]] = {}
    for row in changed:
        if row.change not in together:
            groups.setdefault(_belonging(row, whole), []).append(row)
    found = [_stop(group, marks) for group in groups.values()]
    return (*found, _stop(minor, marks)) if together else tuple(found)


def fingerprints(rows: Sequence[RedlineRow]) -> dict[int, str]:
    """For the number of each change what it is remembered by: where it stands and how it reads."""
    found: dict[int, str] = {}
    for _section, group in groupby(rows, key=_section_of):
        before = ""
        for row in group:
            if row.change:
                found[row.change] = _digest(row, before)
            if row.kind is RowKind.CLAUSE and row.shows is not Shows.OLD:
                before = row.clause_id
    return found


def _digest(row: RedlineRow, before: str) -> str:
    """A move is another one where the clause comes to stand behind another clause."""
    moved = row.other_end or "moved" in row.status
    place = (*row.notes, before) if moved else row.notes
    parts = (row.kind, row.status, row.section_id, row.clause_id, row.label, row.old, row.new)
    said = "\0".join((*parts, str(row.level), row.other_end, *place))
    return sha256(said.encode()).hexdigest()[:_LETTERS]


def _stop(rows: Sequence[RedlineRow], marks: Mapping[int, str]) -> Stop:
    risks = [row.low_risk for row in rows if row.low_risk is not None]
    only = len(risks) == len(rows)
    kinds = tuple(kind for kind in LowRisk if kind in risks) if only else ()
    return Stop(tuple(rows), tuple(marks[row.change] for row in rows), kinds)


def _belonging(row: RedlineRow, whole: Collection[str]) -> object:
    """What the rows of one stop have in common."""
    if row.section_id in whole and not row.other_end:
        return row.section_id
    if row.origin:
        return ("moved", row.origin)
    return ("clause", row.section_id, row.clause_id) if row.clause_id else row.change


def _whole_sections(rows: Iterable[RedlineRow]) -> set[str]:
    return set(_added_or_removed(rows))


def _added_or_removed(rows: Iterable[RedlineRow]) -> Iterator[str]:
    for row in rows:
        if row.kind is RowKind.HEADING and row.status in _WHOLE:
            yield row.section_id


def _section_of(row: RedlineRow) -> str:
    return row.section_id
