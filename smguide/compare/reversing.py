"""One change of a comparison undone: the new guidelines as they would be without it.

A change is what the redline numbers: a heading, a clause, a field. What belongs to it goes with it:
the clauses that a section took along, the parts of a clause that was split.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from smguide.compare.changes import ClauseChange, ClauseStatus, Comparison, SectionChange
from smguide.compare.clauses import clause_record, with_record
from smguide.compare.document import document_record, document_values
from smguide.compare.facts import FieldChange
from smguide.compare.field_undo import with_field_of
from smguide.compare.placing import (
    clause_home,
    put_clause_back,
    put_section_back,
    section_home,
    wanted_again,
    without_clause,
)
from smguide.compare.rows import RedlineRow, redline
from smguide.errors import NotFound
from smguide.model import edits
from smguide.model.guidelines import Guidelines
from smguide.model.record import EMPTY, Record

_STATE: Final = ("maturity", "trial_until")
_MOVED: Final = (ClauseStatus.MOVED, ClauseStatus.MOVED_AND_EDITED)


@dataclass(frozen=True, slots=True)
class Source:
    """What a row of the redline shows; the title of the guidelines where it has none of them."""

    section: SectionChange | None = None
    clause: ClauseChange | None = None
    field: FieldChange | None = None


@dataclass(frozen=True, slots=True)
class OneChange:
    """A numbered change: the row that shows it, and what it comes from."""

    row: RedlineRow
    source: Source

    @property
    def moved(self) -> tuple[str, str] | None:
        """The section, and perhaps the clause of it, that it put in another place of the same."""
        section, clause = self.source.section, self.source.clause
        if section is None or section.new is None or self.source.field is not None:
            return None
        if clause is None:
            return (section.new.id, "") if section.moved else None
        return (section.new.id, clause.clause.id) if clause.status in _MOVED else None

    @property
    def is_part(self) -> bool:
        """Whether it is part of a section that is new or gone as a whole."""
        section = self.source.section
        whole = section is not None and (section.old is None or section.new is None)
        return whole and (self.source.clause is not None or self.source.field is not None)


def numbered(comparison: Comparison) -> dict[int, OneChange]:
    """The changes of a comparison by the number that the redline gives them."""
    rows = zip(redline(comparison), _sources(comparison), strict=True)
    return {row.change: OneChange(row, source) for row, source in rows if row.change}


def change_of(comparison: Comparison, number: int) -> OneChange:
    """One change of a comparison.

    Raises:
        NotFound: there is none of that number.
    """
    changes = numbered(comparison)
    if number not in changes:
        raise NotFound(
            f"There is no change {number} here.",
            f"Choose one from 1 to {len(changes)}." if changes else "Nothing changed.",
        )
    return changes[number]


def without_change(
    old: Guidelines, new: Guidelines, comparison: Comparison, number: int
) -> Guidelines:
    """The new guidelines with one change undone; ``comparison`` is of old and new.

    Raises:
        NotFound: there is no change of that number.
    """
    source = change_of(comparison, number).source
    undoing = _Undoing(old, new, comparison)
    if source.section is None:
        return undoing.document(source.field)
    if source.section.new is None:
        return undoing.section(source.section)  # Its parts come back with it, as a whole.
    if source.field is not None:
        return undoing.field(source.section, source.clause, source.field)
    if source.clause is not None:
        return undoing.clause(source.section, source.clause)
    return undoing.section(source.section)


def _sources(comparison: Comparison) -> Iterator[Source]:
    """What the rows of the redline come from, in their order."""
    yield Source()
    yield from (Source(field=one) for one in comparison.document if one.keys != ("title",))
    for section in comparison.sections:
        yield Source(section)
        for clause in section.clauses:
            if not clause.is_within_another:
                yield Source(section, clause)
                yield from (Source(section, clause, one) for one in clause.details)
        yield from (Source(section, field=one) for one in (*section.facts, *section.details))


@dataclass(frozen=True, slots=True)
class _Undoing:
    """Undoes in ``new`` what the comparison says of it."""

    old: Guidelines
    new: Guidelines
    comparison: Comparison

    def document(self, change: FieldChange | None) -> Guidelines:
        """The title, or a field beside the sections."""
        if change is None:
            return replace(self.new, title=self.old.title)
        records = document_record(self.new), document_record(self.old)
        record = with_field_of(*records, change)
        return replace(self.new, **document_values(record))  # type: ignore[arg-type]

    def field(
        self, section: SectionChange, clause: ClauseChange | None, change: FieldChange
    ) -> Guidelines:
        """A field of a section, or of a clause of it."""
        new, old = section.new, section.old
        assert new is not None
        if clause is not None:
            return self._clause_field(new.id, clause, change)
        if change in section.details and old is not None:
            kept = replace(new, kind=old.kind) if change.keys[:1] == ("kind",) else new
            extra = new.extra if kept is not new else old.extra
            return edits.change_section(self.new, new.id, lambda _: replace(kept, extra=extra))
        facts = with_field_of(new.facts, old.facts if old else EMPTY, change)
        return edits.change_section(self.new, new.id, lambda s: replace(s, facts=facts))

    def _clause_field(self, section: str, clause: ClauseChange, change: FieldChange) -> Guidelines:
        assert clause.old is not None
        assert clause.new is not None
        now, was = clause_record(clause.new), clause_record(clause.old)
        together = change.keys[0] in _STATE
        keys = _STATE if together else (change.keys[0],)
        record = _with_keys_of(now, was, keys)
        return edits.change_clause(
            self.new, section, clause.new.id, lambda one: with_record(one, record)
        )

    def section(self, change: SectionChange) -> Guidelines:
        """A section that was added, removed, renamed or moved."""
        if change.new is None:
            return self._removed(change)
        if change.old is None:
            return self._added(change)
        found = edits.set_title(self.new, change.new.id, change.old.title)
        if not change.moved:
            return found
        found = edits.set_level(found, change.new.id, change.level_old)
        partners = {s.old.id: s.new.id for s in self.comparison.sections if s.old and s.new}
        order = [partners.get(section.id, section.id) for section in self.old.sections]
        return section_home(found, change.new.id, order)

    def _removed(self, change: SectionChange) -> Guidelines:
        """It comes back, with the clauses that went elsewhere; it is no longer left out."""
        assert change.old is not None
        found = self.new
        for clause in change.clauses:
            if clause.to_section:
                found = self._without_arrival(found, change, clause)
        found = wanted_again(found, self.old, change.old.kind)
        return put_section_back(found, self.old, change.old)

    def _added(self, change: SectionChange) -> Guidelines:
        """It goes; the clauses that came from elsewhere go back there."""
        assert change.new is not None
        found = edits.remove_section(self.new, change.new.id)
        for clause in change.clauses:
            if clause.from_section and clause.old is not None:
                found = put_clause_back(found, self.old, clause.from_section, clause.old)
        return found

    def clause(self, section: SectionChange, change: ClauseChange) -> Guidelines:
        """A clause that was added, removed, edited, moved, split or joined."""
        if change.to_section or change.from_section:
            return self._crossing(section, change)
        assert section.new is not None
        inside = section.new.id
        if change.status is ClauseStatus.SPLIT:
            parts = [c for c in section.clauses if c.origins == change.origins]
            return self._instead(inside, parts, change)
        if change.status is ClauseStatus.JOINED:
            return self._instead(inside, [change], change)
        if change.new is None:
            assert change.old is not None
            return put_clause_back(
                self.new, self.old, inside, change.old, like=self._order(section)
            )
        if change.old is None:
            return without_clause(self.new, inside, change.new.id)
        text = change.old.text
        found = edits.set_clause_text(self.new, inside, change.new.id, text)
        if change.status in _MOVED:
            return clause_home(found, inside, change.new.id, self._order(section))
        return found

    def _order(self, section: SectionChange) -> list[str]:
        """The old order of the clauses of a section, by the ids that they have now."""
        became = {c.old.id: c.new.id for c in section.clauses if c.old and c.new}
        return [became.get(c.id, c.id) for c in section.old.clauses] if section.old else []

    def _instead(
        self, section: str, parts: Sequence[ClauseChange], change: ClauseChange
    ) -> Guidelines:
        """What there was before stands where its parts, or what was made of it, stand now."""
        gone = [part.new.id for part in parts if part.new is not None]
        there = self.new.section(section).clauses
        at = next(n for n, clause in enumerate(there) if clause.id in gone)
        left = [clause for clause in there if clause.id not in gone]
        clauses = (*left[:at], *change.origins, *left[at:])
        return edits.change_section(self.new, section, lambda s: replace(s, clauses=clauses))

    def _crossing(self, section: SectionChange, change: ClauseChange) -> Guidelines:
        """A clause goes back to the section that it came from, as it was there."""
        home = change.from_section or (section.old.id if section.old else "")
        assert change.old is not None
        if not self.new.has_section(home):
            gone = next(s for s in self.comparison.sections if s.old and s.old.id == home)
            return self._removed(gone)
        if change.from_section:
            assert section.new is not None
            assert change.new is not None
            found = without_clause(self.new, section.new.id, change.new.id)
        else:
            found = self._without_arrival(self.new, section, change)
        return put_clause_back(found, self.old, home, change.old)

    def _without_arrival(
        self, guidelines: Guidelines, section: SectionChange, change: ClauseChange
    ) -> Guidelines:
        """Without the other end of a move: what the clause is where it went."""
        home = section.old.id if section.old else ""
        for target in self.comparison.sections:
            for arrived in target.clauses:
                if arrived.from_section == home and arrived.old == change.old and arrived.new:
                    return without_clause(guidelines, target.section_id, arrived.new.id)
        return guidelines


def _with_keys_of(now: Record, was: Record, keys: Sequence[str]) -> Record:
    values = {key: was[key] for key in keys if key in was}
    return Record({**dict(now.without(*keys)), **values})
