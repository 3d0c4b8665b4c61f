"""Undoes what one revision changed in the newest text: later work stays, or is asked about.

Three-way merge with the revision as the base, the same without the change as one side, and the
newest text as the other. Laws, tested: undoing the newest change gives exactly the text before it;
undoing the undo gives back the same; what is independent of it is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from smguide.compare.changes import Comparison, SectionChange
from smguide.compare.comparison import compare
from smguide.compare.merge import NO_ANSWERS, Merged, merge
from smguide.compare.placing import clause_home, section_home
from smguide.compare.questions import Answer
from smguide.compare.reversing import change_of, without_change
from smguide.compare.spoken import Words
from smguide.model.guidelines import Guidelines


def undo(
    before: Guidelines,
    after: Guidelines,
    newest: Guidelines,
    *,
    change: int = 0,
    answers: Mapping[str, Answer] = NO_ANSWERS,
    words: Words | None = None,
) -> Merged:
    """The newest text without what turned ``before`` into ``after``, or one change of it.

    ``change`` is its number in the redline of the two, 0 is all of them. In the questions, mine is
    as it was before, theirs the newest.

    Raises:
        NotFound: there is no change of that number.
    """
    comparison = compare(before, after)
    mine = without_change(before, after, comparison, change) if change else before
    merged = merge(after, mine, newest, answers, words=words)
    if after in (mine, newest):
        return merged
    found = merged.guidelines
    places = list(_come_back(found, after, newest))
    moved = change_of(comparison, change).moved if change else None
    if moved is not None:
        places.append(moved)
    return replace(merged, guidelines=_in_place(found, comparison, before, places))


def _in_place(
    merged: Guidelines,
    comparison: Comparison,
    before: Guidelines,
    places: Sequence[tuple[str, str]],
) -> Guidelines:
    """What came back, or back home, stands where it stood; also beside what came before it."""
    became = {s.old.id: s.new.id for s in comparison.sections if s.old and s.new}
    order = _order([s.id for s in before.sections], became)
    inside = {change.section_id: _order_within(change) for change in comparison.sections}
    for section, clause in places:
        if not clause and section in order and merged.has_section(section):
            merged = section_home(merged, section, order)
        elif clause in inside.get(section, ()) and _is_there(merged, section, clause):
            merged = clause_home(merged, section, clause, inside[section])
    return merged


def _is_there(guidelines: Guidelines, section: str, clause: str) -> bool:
    there = guidelines.section(section).clauses if guidelines.has_section(section) else ()
    return any(one.id == clause for one in there)


def _order(ids: Sequence[str], became: Mapping[str, str]) -> list[str]:
    """The order before, with each id and the one that it has now."""
    return list(dict.fromkeys(known for one in ids for known in (one, became.get(one, one))))


def _order_within(change: SectionChange) -> list[str]:
    if change.old is None:
        return []
    pairs = ((c.old, c.new) for c in change.clauses if not c.from_section)
    became = {old.id: new.id for old, new in pairs if old and new}
    return _order([clause.id for clause in change.old.clauses], became)


def _come_back(merged: Guidelines, *others: Guidelines) -> Iterator[tuple[str, str]]:
    """The sections, and the clauses by section, that only the merged text has."""
    sections = {section.id for other in others for section in other.sections}
    clauses = {(s.id, c.id) for other in others for s in other.sections for c in s.clauses}
    for section in merged.sections:
        if section.id not in sections:
            yield section.id, ""
        for clause in section.clauses:
            if (section.id, clause.id) not in clauses:
                yield section.id, clause.id
