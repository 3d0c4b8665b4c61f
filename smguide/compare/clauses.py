"""The clauses of two sections: which is which, what moved, what was edited (diff.md B)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
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
from smguide.model.record import EMPTY, Record, Value

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
    paired = {new_id: old_id for old_id, new_id in partners.items()}
    left = _strays(old, {s.id: s for s in new}, partners, known=_ids(new))
    come = _strays(new, {s.id: s for s in old}, paired, known=_ids(old))
    away: dict[tuple[str, int], Section] = {}
    arrived: dict[tuple[str, int], tuple[Section, Clause]] = {}
    for key, places in left.items():
        targets = come.get(key, [])
        if len(places) == 1 and len(targets) == 1:
            (section, index), (target, place) = places[0], targets[0]
            away[section.id, index] = target
            arrived[target.id, place] = (section, section.clauses[index])
    return Crossings(away, arrived)


def compare_clauses(
    old: Section | None, new: Section | None, crossed: Crossings, speech: Speech
) -> tuple[ClauseChange, ...]:
    """The clauses of a section in new order, removed ones at their old place."""
    before = old.clauses if old else ()
    after = new.clauses if new else ()
    if _same_clauses(before, after):
        return tuple(
            compare_clause(a, b, speech=speech) for a, b in zip(before, after, strict=True)
        )
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
    details = () if _alike(old, new) else speech.changes(_record(old), _record(new))
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


def _same_clauses(old: Sequence[Clause], new: Sequence[Clause]) -> bool:
    """Whether both have the same clauses in the same order, as most sections do."""
    ids = [clause.id for clause in old]
    return ids == [clause.id for clause in new] and len(set(ids)) == len(ids)


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
        and (old.extra is new.extra is EMPTY or not (old.extra or new.extra))
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


def _ids(sections: Sequence[Section]) -> set[str]:
    return {clause.id for section in sections for clause in section.clauses}


def _strays(
    sections: Sequence[Section],
    others: Mapping[str, Section],
    partners: Mapping[str, str],
    *,
    known: set[str],
) -> dict[tuple[str, str], list[tuple[Section, int]]]:
    """The clauses that the partner of their section lacks, by id; by text if no id is ``known``."""
    found: dict[tuple[str, str], list[tuple[Section, int]]] = defaultdict(list)
    for section in sections:
        partner = others.get(partners.get(section.id, ""))
        ids = _ids((partner,)) if partner else set()
        missing = [(n, clause) for n, clause in enumerate(section.clauses) if clause.id not in ids]
        texts = {clause.text for clause in partner.clauses} if partner and missing else set()
        for index, clause in missing:
            if clause.id in known:
                found["id", clause.id].append((section, index))
            elif len(clause.text) >= _LONG_ENOUGH and clause.text not in texts:
                found["text", clause.text].append((section, index))
    return found
