"""The clauses of two sections: which is which, what moved, what was edited (diff.md B)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from smguide.compare.changes import ClauseChange, ClauseStatus
from smguide.compare.facts import FieldChange, with_changes
from smguide.compare.likeness import Part
from smguide.compare.order import Pairs, in_order, interleaved
from smguide.compare.pairing import pair
from smguide.compare.risk import low_risk
from smguide.compare.spoken import Speech
from smguide.compare.words import SpanKind, compare_words, whole
from smguide.model.guidelines import Clause, Maturity, Section
from smguide.model.record import Record, Value

_LONG_ENOUGH = 40


@dataclass(frozen=True, slots=True)
class Crossings:
    """Clauses that moved between sections: by section and index, the section and clause there."""

    away: Mapping[tuple[str, int], Section]
    arrived: Mapping[tuple[str, int], tuple[Section, Clause]]


def crossings(
    old: Sequence[Section], new: Sequence[Section], partners: Mapping[str, str]
) -> Crossings:
    """The clauses that left one section for another.

    ``partners`` holds for the id of an old section that of the new section it became. A clause is
    known by its id; one whose id the other side does not have, by its text if that is long enough
    not to be the same by chance.
    """
    away: dict[tuple[str, int], Section] = {}
    arrived: dict[tuple[str, int], tuple[Section, Clause]] = {}
    there = _unique(new, _known(old))
    for key, (section, index) in _unique(old, _known(new)).items():
        target, place = there.get(key, (None, 0))
        if target is not None and partners.get(section.id) != target.id:
            away[section.id, index] = target
            arrived[target.id, place] = (section, section.clauses[index])
    return Crossings(away, arrived)


def compare_clauses(
    old: Section | None, new: Section | None, crossed: Crossings, speech: Speech
) -> tuple[ClauseChange, ...]:
    """The clauses of a section in new order, removed ones at their old place."""
    before = old.clauses if old else ()
    after = new.clauses if new else ()
    pairs = _pairs(old, new, crossed)
    kept = in_order(pairs, {i: len(clause.text) for i, clause in enumerate(before)})
    rows = interleaved(pairs, kept, (len(before), len(after)))
    return tuple(
        _crossing(old, new, (i, j), crossed, speech)
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
        return ClauseChange(status, old, new, whole(SpanKind.EQUAL, new.text))
    words = compare_words(old.text, new.text)
    details = speech.changes(_record(old), _record(new))
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
    record = with_changes(_record(clause), changes)
    until = record.text("trial_until")
    return replace(
        clause,
        maturity=Maturity(record.text("maturity")),
        trial_until=date.fromisoformat(until) if until else None,
        why=record.text("why"),
        extra=record.record("extra"),
    )


def _pairs(old: Section | None, new: Section | None, crossed: Crossings) -> Pairs:
    if old is None or new is None:
        return {}
    left = [i for i in range(len(old.clauses)) if (old.id, i) not in crossed.away]
    right = [j for j in range(len(new.clauses)) if (new.id, j) not in crossed.arrived]
    found = pair(
        [Part(old.clauses[i].id, old.clauses[i].text) for i in left],
        [Part(new.clauses[j].id, new.clauses[j].text) for j in right],
    )
    return {left[i]: right[j] for i, j in found.items()}


def _crossing(
    old: Section | None,
    new: Section | None,
    row: tuple[int | None, int | None],
    crossed: Crossings,
    speech: Speech,
) -> ClauseChange | None:
    """A clause that came from another section or went there; None for any other."""
    i, j = row
    if j is None and i is not None and old is not None and (old.id, i) in crossed.away:
        clause = old.clauses[i]
        spans = whole(SpanKind.EQUAL, clause.text)
        target = crossed.away[old.id, i].id
        return ClauseChange(ClauseStatus.MOVED, clause, None, spans, to_section=target)
    if i is None and j is not None and new is not None and (new.id, j) in crossed.arrived:
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
        and not (old.extra or new.extra)
    )


def _record(clause: Clause) -> Record:
    """The fields of a clause beside its text."""
    values: dict[str, Value] = {"maturity": clause.maturity.value}
    if clause.trial_until is not None:
        values["trial_until"] = clause.trial_until.isoformat()
    if clause.why:
        values["why"] = clause.why
    if clause.extra:
        values["extra"] = clause.extra
    return Record(values)


def _known(sections: Sequence[Section]) -> set[str]:
    return {clause.id for section in sections for clause in section.clauses}


def _unique(
    sections: Sequence[Section], known: set[str]
) -> dict[tuple[str, str], tuple[Section, int]]:
    """Where each clause stands, by id or, if the other side does not know that, by text.

    What stands in two places at once has no single place to have moved from or to.
    """
    places = list(_places(sections, known))
    counts = Counter(key for key, _, _ in places)
    return {key: (section, index) for key, section, index in places if counts[key] == 1}


def _places(
    sections: Sequence[Section], known: set[str]
) -> Iterator[tuple[tuple[str, str], Section, int]]:
    for section in sections:
        for index, clause in enumerate(section.clauses):
            if clause.id in known:
                yield ("id", clause.id), section, index
            elif len(clause.text) >= _LONG_ENOUGH:
                yield ("text", clause.text), section, index
