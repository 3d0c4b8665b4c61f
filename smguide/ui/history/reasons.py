"""Why each change of a comparison was made: the revisions between, by clause and by section."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from smguide.compare.rows import RedlineRow
from smguide.ui.history.looking import Look
from smguide.workspace import Desk, HistoryFilter

_MOST = 3
_LETTERS = 84
"""Revisions that are named for one change, and letters of a reason that stand in the text."""


@dataclass(frozen=True, slots=True)
class Why:
    """The revision that made a change: its number, who, and why."""

    number: int
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reasons:
    """For one comparison; ``whole`` are the revisions where it does not matter which."""

    sides: tuple[int, int] = (0, 0)
    by_clause: Mapping[str, Why] = field(default_factory=dict)
    by_section: Mapping[str, tuple[Why, ...]] = field(default_factory=dict)
    whole: tuple[Why, ...] = ()

    @property
    def differ(self) -> bool:
        """Whether changes have reasons of their own."""
        return not self.whole

    def of(self, row: RedlineRow) -> tuple[Why, ...]:
        """The revisions that made a change, the newest first."""
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
    changes = desk.past.last_changed(str(look.number))
    by_clause = {
        clause: Why(one.number, one.name, one.reason or one.summary)
        for clause, one in changes.items()
        if one.number > look.old
    }
    changed = look.comparison.changed_sections
    by_section = {one.section_id: _of_section(desk, look, one.section_id) for one in changed}
    return Reasons(sides, by_clause, by_section)


def _of_section(desk: Desk, look: Look, section: str) -> tuple[Why, ...]:
    rows = desk.past.rows(HistoryFilter(section=section))
    between = (row for row in rows if look.old < row.number <= look.number)
    return tuple(Why(row.number, row.author, row.reason or row.summary) for row in between)


def short_reason(whys: Sequence[Why]) -> str:
    """The newest reason on a line; empty where none is known."""
    if not whys:
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
