"""Where a remark stands once the text has changed (design section 6).

A remark is made on a revision: on the whole, a section, a field, a clause or quoted words of one.
In another text it stands where the word comparison carries it; where its words were taken out and
came in elsewhere (a clause split, joined, written anew), it goes with the words; where nothing of
its place is left, it has none, and people are shown the old quote instead.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from smguide.compare.arrivals import Lost, arrival, duplicate
from smguide.compare.carrying import carried_stretch
from smguide.compare.changes import ClauseChange, Comparison, SectionChange
from smguide.compare.quotes import Stretch, found, likeliest, same_words
from smguide.compare.regrouped import shown_by
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.model.record import Record, Value

_MOSTLY = 0.6
"""Share of the quoted letters that must be left for their place to be theirs without doubt."""

Compare = Callable[[Guidelines, Guidelines], Comparison]


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a remark is about; all empty for the whole.

    ``path`` leads to a field of the section or clause, ``quote`` are words as they were read (of a
    field its name), of which ``occurrence`` counts from 1 which of several equal places is meant.
    """

    section: str = ""
    clause: str = ""
    path: tuple[str, ...] = ()
    quote: str = ""
    occurrence: int = 1

    @property
    def words(self) -> str:
        """The quoted words of a clause; those of a field are only its name."""
        return "" if self.path else self.quote


@dataclass(frozen=True, slots=True)
class Place:
    """Where a remark stands in a text.

    ``start`` and ``end`` are characters of the clause; both are 0 for a whole clause, and equal
    where the words are gone and the clause is not. ``words`` stand there now. ``changed``: they are
    not those the remark was made on.
    """

    section: str = ""
    clause: str = ""
    path: tuple[str, ...] = ()
    start: int = 0
    end: int = 0
    words: str = ""
    changed: bool = False


def stand(anchor: Anchor, guidelines: Guidelines) -> Place | None:
    """Where a remark stands in the text it was made on; None where that has no such place."""
    if not anchor.section and not anchor.clause:
        return Place()
    spot = _spot(anchor, guidelines)
    if spot is None:
        return None
    section, clause = spot
    if clause is None:
        whole = not anchor.path or _has(section.facts, anchor.path)
        return Place(section.id, path=anchor.path if whole else (), changed=not whole)
    return _in_clause(anchor, section, clause)


def _in_clause(anchor: Anchor, section: Section, clause: Clause) -> Place:
    whole = Place(section.id, clause.id, anchor.path, words=clause.text)
    if not anchor.words:
        return whole
    places = found(clause.text, anchor.words)
    if places:
        return _at(whole, clause, places[min(anchor.occurrence, len(places)) - 1])
    near = likeliest(clause.text, anchor.words)
    return replace(_at(whole, clause, near) if near else whole, changed=True)


def _at(place: Place, clause: Clause, stretch: Stretch) -> Place:
    start, end = stretch
    return replace(place, start=start, end=end, words=clause.text[start:end])


def _spot(anchor: Anchor, guidelines: Guidelines) -> tuple[Section, Clause | None] | None:
    """The section and the clause of an anchor; a clause may have gone to another section."""
    if not anchor.clause:
        known = (s for s in guidelines.sections if s.id == anchor.section)
        return next(((section, None) for section in known), None)
    there = [(s, c) for s in guidelines.sections for c in s.clauses if c.id == anchor.clause]
    return min(there, key=lambda spot: spot[0].id != anchor.section, default=None)


def followed(anchor: Anchor, line: Sequence[Guidelines], compare: Compare) -> Place | None:
    """Where a remark made on the first of a line of texts stands in the last; None for nowhere.

    Each text is compared with the last one that had a place for it, as a clause may be taken out
    and put back. Nothing is compared where the clause is as it was.
    """
    place = last = stand(anchor, line[0])
    before = line[0]
    for text in line[1:]:
        if last is None:
            return None
        place = moved_on(anchor, last, (before, text), compare)
        if place is not None:
            last, before = place, text
    return place


def moved_on(
    anchor: Anchor, place: Place, sides: tuple[Guidelines, Guidelines], compare: Compare
) -> Place | None:
    """Where a remark at ``place`` in the first text stands in the second, if anywhere."""
    return _still(place, *sides) or carried(anchor, place, compare(*sides))


def _still(place: Place, old: Guidelines, new: Guidelines) -> Place | None:
    """The same place, where all that it lies in is as it was."""
    if not place.section:
        return place
    if not (old.has_section(place.section) and new.has_section(place.section)):
        return None
    before, now = old.section(place.section), new.section(place.section)
    if not place.clause:
        return place if before.facts == now.facts else None
    was = [clause.text for clause in before.clauses if clause.id == place.clause]
    same = [clause.text for clause in now.clauses if clause.id == place.clause]
    return place if was and was == same else None


def carried(anchor: Anchor, place: Place, comparison: Comparison) -> Place | None:
    """Where a remark that stood at ``place`` in the old text stands in the new, if anywhere."""
    if not place.section:
        return place
    if not place.clause:
        return _in_section(anchor, place, comparison)
    change, section = _change_of(place, comparison)
    if change is None or change.old is None:
        return None
    if change.origins:
        return _regrouped(anchor, place, change, section, comparison)
    if change.new is None:
        return _elsewhere(anchor, place, change.old, comparison, gone=True)
    now, share = _kept(anchor, place, change, section)
    if share >= _MOSTLY or not now.changed:
        return now
    return _elsewhere(anchor, place, change.old, comparison, gone=False) or now


def _kept(anchor: Anchor, place: Place, change: ClauseChange, section: str) -> tuple[Place, float]:
    """The same place in the clause as it is now, and which share of the words is left."""
    assert change.old is not None
    assert change.new is not None
    clause = change.new
    whole = Place(section, clause.id, place.path, words=clause.text)
    if not anchor.words:
        edited = place.changed or not same_words(change.old.text, clause.text)
        return replace(whole, changed=edited), 1.0
    if place.start == place.end:
        back = found(clause.text, anchor.words)
        return (_at(whole, clause, back[0]) if back else replace(whole, changed=True)), 0.0
    stretch, share = carried_stretch(change.spans, (place.start, place.end))
    now = _at(whole, clause, stretch)
    return replace(now, changed=not same_words(now.words, anchor.words)), share


def _regrouped(
    anchor: Anchor, place: Place, change: ClauseChange, section: str, comparison: Comparison
) -> Place:
    """Where it stands in the parts of its clause, or in the one that its clause was joined to."""
    assert change.old is not None
    stretch = (place.start, place.end) if place.end else (0, len(change.old.text))
    shown, shift = shown_by(change, comparison.clauses, stretch)
    assert shown.new is not None
    size = sum(len(span.old) for span in shown.spans)
    start, end = (min(max(at + shift, 0), size) for at in stretch)
    now = Place(section, shown.new.id, place.path, words=shown.new.text)
    carried_to, share = carried_stretch(shown.spans, (start, end))
    now = _at(now, shown.new, carried_to)
    now = replace(now, changed=not same_words(now.words, anchor.words or change.old.text))
    if share >= _MOSTLY or not now.changed:
        return now
    return _elsewhere(anchor, place, change.old, comparison, gone=False) or now


def _elsewhere(
    anchor: Anchor, place: Place, old: Clause, comparison: Comparison, *, gone: bool
) -> Place | None:
    """Where the words came in that went from here."""
    stretch = (place.start, place.end) if place.end else (0, len(old.text))
    quote = anchor.words or old.text
    lost = Lost(quote, old.text, stretch, place.section)
    spot = arrival(lost, comparison) or (duplicate(lost, comparison) if gone else None)
    if spot is None:
        return None
    now = _at(Place(spot.section, spot.clause.id), spot.clause, (spot.start, spot.end))
    return replace(now, changed=not same_words(now.words, quote))


def _change_of(place: Place, comparison: Comparison) -> tuple[ClauseChange | None, str]:
    """What became of the clause, and the section it stands in now; of a move its far end."""
    gone: tuple[ClauseChange | None, str] = (None, "")
    for section in comparison.sections:
        for change in section.clauses:
            if change.old is None or change.old.id != place.clause:
                continue
            source = change.from_section or (section.old.id if section.old else "")
            if source != place.section:
                continue
            if change.new is not None:
                return change, section.section_id
            gone = (change, section.section_id)
    return gone


def _in_section(anchor: Anchor, place: Place, comparison: Comparison) -> Place | None:
    section = _section_now(place.section, comparison)
    if section is None:
        return None
    there = not anchor.path or _has(section.facts, anchor.path)
    return Place(section.id, path=anchor.path if there else (), changed=not there)


def _section_now(section: str, comparison: Comparison) -> Section | None:
    def is_it(change: SectionChange) -> bool:
        return change.old is not None and change.old.id == section

    return next((change.new for change in comparison.sections if is_it(change)), None)


def _has(value: Value, path: Sequence[str]) -> bool:
    """Whether a field is there; a row of a list is named by its id, else by its number."""
    for key in path:
        if isinstance(value, Record):
            if key not in value:
                return False
            value = value.get(key)
        elif isinstance(value, tuple):
            rows = [row for row in value if isinstance(row, Record) and row.text("id") == key]
            if not rows and not (key.isdigit() and int(key) < len(value)):
                return False
            value = rows[0] if rows else value[int(key)]
        else:
            return False
    return True
