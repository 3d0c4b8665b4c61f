"""The clauses of two sections: which is which, what moved, what was edited (diff.md B)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from smguide.compare.changes import ClauseChange, ClauseStatus
from smguide.compare.crossings import Crossings
from smguide.compare.facts import FieldChange, with_changes
from smguide.compare.likeness import Part
from smguide.compare.order import Pairs, in_order, interleaved, unpaired
from smguide.compare.pairing import pair
from smguide.compare.regrouping import Groups, as_one, divided, regrouped
from smguide.compare.risk import low_risk
from smguide.compare.spoken import Speech
from smguide.compare.words import Span, SpanKind, compare_words, whole
from smguide.model.guidelines import Clause, Maturity, Section
from smguide.model.record import EMPTY, Record, Value

_Row = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which clause of a section is which, what was split and what was joined.

    ``as_before`` is True where both have the same clauses in the same order, as most sections do.
    ``unsearched``: there were too many to look at every pair.
    """

    groups: Groups = field(default_factory=lambda: Groups({}, {}, {}))
    as_before: bool = False
    unsearched: bool = False

    @property
    def pairs(self) -> Pairs:
        """The old indexes and the new ones that they became."""
        return self.groups.pairs

    def alone(self, old: Section | None, new: Section | None) -> tuple[list[int], list[int]]:
        """The indexes of the clauses without a partner on either side."""
        if self.as_before:
            return [], []
        left = unpaired(len(old.clauses) if old else 0, {*self.pairs, *self.groups.absorbed})
        taken = {*self.pairs.values(), *self.groups.parted}
        return left, unpaired(len(new.clauses) if new else 0, taken)


def align(old: Section | None, new: Section | None, crossed: Crossings) -> Alignment:
    """The clauses of a section in the old and the new."""
    if old is None or new is None:
        return Alignment()
    if _same_clauses(old.clauses, new.clauses):
        return Alignment(as_before=True)
    left = [i for i in range(len(old.clauses)) if not crossed.leaves(old, i)]
    right = [j for j in range(len(new.clauses)) if not crossed.comes(new, j)]
    found = pair(
        [Part(old.clauses[i].id, old.clauses[i].text) for i in left],
        [Part(new.clauses[j].id, new.clauses[j].text) for j in right],
    )
    pairs = {left[i]: right[j] for i, j in found.pairs.items()}
    free = (set(left) - set(pairs), set(right) - set(pairs.values()))
    texts = ([c.text for c in old.clauses], [c.text for c in new.clauses])
    groups = regrouped(texts, pairs, free)
    return Alignment(groups, unsearched=found.unsearched or groups.unsearched)


def compare_clauses(
    old: Section | None,
    new: Section | None,
    alignment: Alignment,
    crossed: Crossings,
    speech: Speech,
) -> tuple[ClauseChange, ...]:
    """The clauses of a section in new order, removed ones at their old place."""
    before = old.clauses if old else ()
    after = new.clauses if new else ()
    if alignment.as_before:
        return tuple(
            compare_clause(a, b, speech=speech) for a, b in zip(before, after, strict=True)
        )
    pairs = alignment.pairs
    kept = in_order(pairs, {i: len(clause.text) for i, clause in enumerate(before)})
    rows = _parts_together(interleaved(pairs, kept, (len(before), len(after))), alignment.groups)
    regroupings = _regroupings(before, after, alignment.groups, speech)
    return tuple(
        _crossing(old, new, (i, j), crossed, speech)
        or regroupings.get((i, j))
        or compare_clause(
            before[i] if i is not None else None,
            after[j] if j is not None else None,
            moved=i not in kept,
            speech=speech,
        )
        for i, j in rows
    )


def compare_clause(
    old: Clause | None, new: Clause | None, *, moved: bool = False, speech: Speech
) -> ClauseChange:
    """What became of one clause; ``moved`` matters where there is an old and a new."""
    if old is None or new is None:
        return _one_sided(old, new)
    if old.text == new.text and _alike(old, new):
        status = ClauseStatus.MOVED if moved else ClauseStatus.UNCHANGED
        same = (Span(SpanKind.EQUAL, new.text, new.text),) if new.text else ()
        return ClauseChange(status, old, new, same)
    words = compare_words(old.text, new.text)
    details = () if _alike(old, new) else speech.changes(clause_record(old), clause_record(new))
    edited = old.text != new.text
    return ClauseChange(
        _status(edited=edited or bool(details), moved=moved),
        old,
        new,
        words.spans,
        degraded=words.degraded,
        low_risk=low_risk(old.text, new.text, words.spans) if edited else None,
        details=details,
    )


def with_details(clause: Clause, changes: Sequence[FieldChange]) -> Clause:
    """The clause with its other fields (state, trial, reason) changed.

    Raises:
        Outdated: the changes belong to another clause.
    """
    return with_record(clause, with_changes(clause_record(clause), changes))


def with_record(clause: Clause, record: Record) -> Clause:
    """The clause with the fields of a record like that of :func:`clause_record`."""
    until = record.text("trial_until")
    return replace(
        clause,
        maturity=Maturity(record.text("maturity")),
        trial_until=date.fromisoformat(until) if until else None,
        why=record.text("why"),
        extra=record.record("extra"),
    )


def _same_clauses(old: Sequence[Clause], new: Sequence[Clause]) -> bool:
    """Whether both have the same clauses in the same order, as most sections do."""
    ids = [clause.id for clause in old]
    return ids == [clause.id for clause in new] and len(set(ids)) == len(ids)


def _parts_together(rows: list[_Row], groups: Groups) -> list[_Row]:
    """What was removed after a clause that was split stands after its last part."""
    for parts in groups.splits.values():
        places = [at for at, (_, j) in enumerate(rows) if j in (parts[0], parts[-1])]
        inner = rows[places[0] : places[-1] + 1]
        gone = [row for row in inner if row[1] is None]
        rows[places[0] : places[-1] + 1] = [*(row for row in inner if row[1] is not None), *gone]
    return rows


def _regroupings(
    before: Sequence[Clause], after: Sequence[Clause], groups: Groups, speech: Speech
) -> dict[_Row, ClauseChange]:
    """By row, the clauses that were split or joined."""
    found: dict[_Row, ClauseChange] = {}
    for i, parts in groups.splits.items():
        own = groups.pairs[i]
        shares = divided(before[i].text, [after[j].text for j in parts])
        for j, share in zip(parts, shares, strict=True):
            row = (i, j) if j == own else (None, j)
            old = before[i] if j == own else None
            words = compare_words(share, after[j].text)
            change = ClauseChange(
                ClauseStatus.SPLIT, old, after[j], words.spans, words.degraded, origins=(before[i],)
            )
            found[row] = _with_own_details(change, speech)
    for j, parts in groups.joins.items():
        origins = tuple(before[i] for i in parts)
        own = next(i for i in parts if groups.pairs.get(i) == j)
        words = compare_words(as_one([clause.text for clause in origins]), after[j].text)
        change = ClauseChange(
            ClauseStatus.JOINED, before[own], after[j], words.spans, words.degraded, origins=origins
        )
        found[own, j] = _with_own_details(change, speech)
        for i in parts:
            if i != own:
                found[i, None] = ClauseChange(
                    ClauseStatus.JOINED, before[i], None, (), origins=origins
                )
    return found


def _with_own_details(change: ClauseChange, speech: Speech) -> ClauseChange:
    old, new = change.old, change.new
    if old is None or new is None or _alike(old, new):
        return change
    return replace(change, details=speech.changes(clause_record(old), clause_record(new)))


def _crossing(
    old: Section | None,
    new: Section | None,
    row: _Row,
    crossed: Crossings,
    speech: Speech,
) -> ClauseChange | None:
    """A clause that came from another section or went there; None for any other."""
    i, j = row
    if j is None and i is not None and old is not None and crossed.leaves(old, i):
        clause = old.clauses[i]
        spans = whole(SpanKind.EQUAL, clause.text)
        target = crossed.away[old.id, i].id
        return ClauseChange(ClauseStatus.MOVED, clause, None, spans, to_section=target)
    if i is None and j is not None and new is not None and crossed.comes(new, j):
        source, clause = crossed.arrived[new.id, j]
        change = compare_clause(clause, new.clauses[j], moved=True, speech=speech)
        return replace(change, from_section=source.id)
    return None


def _one_sided(old: Clause | None, new: Clause | None) -> ClauseChange:
    if new is not None:
        return ClauseChange(ClauseStatus.ADDED, None, new, whole(SpanKind.INSERT, new.text))
    text = old.text if old else ""
    return ClauseChange(ClauseStatus.REMOVED, old, None, whole(SpanKind.DELETE, text))


def _status(*, edited: bool, moved: bool) -> ClauseStatus:
    if moved:
        return ClauseStatus.MOVED_AND_EDITED if edited else ClauseStatus.MOVED
    return ClauseStatus.CHANGED if edited else ClauseStatus.UNCHANGED


def _alike(old: Clause, new: Clause) -> bool:
    """Whether all but the text is plainly the same; quick, as most clauses did not change."""
    return (
        old.maturity is new.maturity
        and old.trial_until == new.trial_until
        and old.why == new.why
        and (old.extra is new.extra is EMPTY or not (old.extra or new.extra))
    )


def clause_record(clause: Clause) -> Record:
    """The fields of a clause beside its text."""
    values: dict[str, Value] = {"maturity": clause.maturity.value}
    if clause.trial_until is not None:
        values["trial_until"] = clause.trial_until.isoformat()
    if clause.why:
        values["why"] = clause.why
    if clause.extra:
        values["extra"] = clause.extra
    return Record(values)
