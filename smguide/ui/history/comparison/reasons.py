"""Why each change of a comparison was made: the revisions between, by clause and by section."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from smguide.compare.rows import RedlineRow, redline
from smguide.ui.history.looking import Look, compared, row_of
from smguide.workspace import Desk, HistoryFilter

_MOST = 3
_LETTERS = 84
_MOST_COMPARED = 6
"""Revisions that are named for one change, letters of a reason that stand in the text, and how many
revisions are compared with each other to know which of them made what."""


@dataclass(frozen=True, slots=True)
class Why:
    """The revision that made a change: its number, who, and why."""

    number: int
    name: str
    reason: str


RowKey = tuple[str, str, str, str]
"""What a row is of: its kind, section, clause and label."""


@dataclass(frozen=True, slots=True)
class Reasons:
    """For one comparison; ``whole`` are the revisions where it does not matter which.

    ``by_row`` is exact; where too many revisions lie between, a clause still knows its own, and
    for all else there are those that changed the section.
    """

    sides: tuple[int, int] = (0, 0)
    by_row: Mapping[RowKey, Why] = field(default_factory=dict)
    by_clause: Mapping[str, Why] = field(default_factory=dict)
    by_section: Mapping[str, tuple[Why, ...]] = field(default_factory=dict)
    whole: tuple[Why, ...] = ()

    @property
    def differ(self) -> bool:
        """Whether changes have reasons of their own."""
        return not self.whole

    def of(self, row: RedlineRow) -> tuple[Why, ...]:
        """The revisions that made a change, or may have, the newest first."""
        if _key(row) in self.by_row:
            return (self.by_row[_key(row)],)
        if row.clause_id in self.by_clause:
            return (self.by_clause[row.clause_id],)
        return self.by_section.get(row.section_id, self.whole)


def read_reasons(desk: Desk, look: Look) -> Reasons:
    """Read them on the worker; one revision alone is the reason of everything in it."""
    sides = (look.old, look.number)
    if look.is_draft:
        return Reasons(sides)
    if look.number - look.old == 1:
        row = look.row
        return Reasons(sides, whole=(Why(row.number, row.author, row.reason or row.summary),))
    if 0 < look.number - look.old <= _MOST_COMPARED:
        return Reasons(sides, by_row=_by_row(desk, look))
    changes = desk.past.last_changed(str(look.number))
    by_clause = {
        clause: Why(one.number, one.name, one.reason or one.summary)
        for clause, one in changes.items()
        if one.number > look.old
    }
    changed = look.comparison.changed_sections
    by_section = {one.section_id: _of_section(desk, look, one.section_id) for one in changed}
    return Reasons(sides, by_clause=by_clause, by_section=by_section)


def _by_row(desk: Desk, look: Look) -> dict[RowKey, Why]:
    """The last revision that changed each row, told by comparing one with the next."""
    found: dict[RowKey, Why] = {}
    for number in range(look.old + 1, look.number + 1):
        shown = row_of(desk, number)
        why = Why(number, shown.author, shown.reason or shown.summary)
        rows = redline(compared(desk, number - 1, number))
        found.update({_key(row): why for row in rows if row.change})
    return found


def _key(row: RedlineRow) -> RowKey:
    return row.kind.value, row.section_id, row.clause_id, row.label


def _of_section(desk: Desk, look: Look, section: str) -> tuple[Why, ...]:
    rows = desk.past.rows(HistoryFilter(section=section))
    between = (row for row in rows if look.old < row.number <= look.number)
    return tuple(Why(row.number, row.author, row.reason or row.summary) for row in between)


def short_reason(whys: Sequence[Why]) -> str:
    """The reason on a line; empty where it is not known which of several it is."""
    if len(whys) != 1:
        return ""
    why = whys[0]
    reason = " ".join(why.reason.split())
    if len(reason) > _LETTERS:
        reason = f"{reason[:_LETTERS].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"
    return _tr("Revision {0}, {1}: {2}").format(why.number, why.name, reason)


def reason_words(whys: Iterable[Why]) -> str:
    """“Why: revision 17, Morag Sinclair: In a gale …”; a line for each revision."""
    lines = [_tr("revision {0}, {1}: {2}").format(w.number, w.name, w.reason) for w in whys]
    if not lines:
        return ""
    left = len(lines) - _MOST
    more = [_tr("and {0} revisions before").format(left)] if left > 0 else []
    return _tr("Why: {0}").format("\n".join((*lines[:_MOST], *more)))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Walk", words)
