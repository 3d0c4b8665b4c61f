"""Compare two sets of guidelines, and make the new out of the old (design section 7).

Law, tested on generated documents and on real histories: ``apply(compare(old, new), old) == new``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from smguide.compare.changes import ClauseStatus, Comparison, SectionChange, SectionStatus
from smguide.compare.clauses import Alignment, align, compare_clauses, with_details
from smguide.compare.crossings import Crossings, Stray, crossings, look_alikes
from smguide.compare.document import document_record, document_values
from smguide.compare.facts import same, with_changes
from smguide.compare.likeness import Part
from smguide.compare.order import Pairs, in_order, interleaved
from smguide.compare.pairing import pair
from smguide.compare.passages import with_passages
from smguide.compare.spoken import Labels, Speaker, Speech, Words
from smguide.compare.words import compare_words
from smguide.errors import Outdated
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.model.record import EMPTY, Record
from smguide.model.registers import Registers, registers


def compare(
    old: Guidelines, new: Guidelines, *, labels: Labels | None = None, words: Words | None = None
) -> Comparison:
    """Everything that differs between two sets of guidelines, usually two revisions of one.

    ``labels(kind, keys)`` names a field, ``words(field, value, registers)`` says its value. Where
    they are absent or answer with nothing, the schemas of the kinds name the fields.
    """
    both = _Both(old, new, Speaker(registers_of(old), registers_of(new), labels, words))
    sections, unsearched = _sections(both)
    return Comparison(
        old_title=old.title,
        new_title=new.title,
        sections=with_passages(sections),
        document=both.speech("").changes(document_record(old), document_record(new)),
        outline=new.outline,
        outline_changed=_outline_changed(old, new),
        unsearched=unsearched,
    )


def blank_sheet(guidelines: Guidelines) -> Guidelines:
    """The same guidelines before anything was written: what a first text is compared with."""
    return replace(guidelines, outline=(), sections=(), absent=(), waivers=(), scenarios=())


def apply(comparison: Comparison, old: Guidelines) -> Guidelines:
    """The new guidelines, made out of the old and what the comparison says.

    Raises:
        Outdated: the comparison was made with another old revision.
    """
    known = {section.id: section for section in old.sections}
    for change in comparison.sections:
        if change.old is not None and known.get(change.old.id) != change.old:
            raise Outdated(
                "These changes were made to another revision than this one.",
                "Compare the two again.",
            )
    record = with_changes(document_record(old), comparison.document)
    return replace(
        old,
        **document_values(record),  # type: ignore[arg-type]
        outline=comparison.outline,
        sections=tuple(map(_new_section, (c for c in comparison.sections if c.new is not None))),
    )


@dataclass(frozen=True, slots=True)
class _Both:
    """The two sides and how their values are said."""

    old: Guidelines
    new: Guidelines
    speaker: Speaker

    def speech(self, kind: str) -> Speech:
        return self.speaker.of(kind)


def registers_of(guidelines: Guidelines) -> Callable[[], Registers]:
    """The registers of one side; most comparisons never ask for them."""
    return cache(lambda: registers(guidelines))


def _sections(both: _Both) -> tuple[tuple[SectionChange, ...], bool]:
    """The sections, and whether there were too many to look at every pair."""
    old, new = both.old.sections, both.new.sections
    pairs, unsearched = _section_pairs(old, new)
    kept = in_order(pairs, {i: _weight(section) for i, section in enumerate(old)})
    rows = [
        (old[i] if i is not None else None, new[j] if j is not None else None, i not in kept)
        for i, j in interleaved(pairs, kept, (len(old), len(new)))
    ]
    crossed = crossings(old, new, {old[i].id: new[j].id for i, j in pairs.items()})
    aligned = [align(before, after, crossed) for before, after, _ in rows]
    left, right = _alone(
        [(a, b, found) for (a, b, _), found in zip(rows, aligned, strict=True)], crossed
    )
    if _lie_apart(left, right, pairs, both):
        strays, missed = look_alikes(left, right)
        crossed, unsearched = crossed.joined(strays), unsearched or missed
    outline = _Places(both.old.numbers(), both.new.numbers(), _levels(both.old), _levels(both.new))
    return tuple(
        _section(before, after, alignment, _Context(both, crossed, outline, moved=moved))
        for (before, after, moved), alignment in zip(rows, aligned, strict=True)
    ), unsearched


def _alone(
    rows: Sequence[tuple[Section | None, Section | None, Alignment]], crossed: Crossings
) -> tuple[list[Stray], list[Stray]]:
    """The clauses that have no partner in their own section and did not cross to another."""
    left: list[Stray] = []
    right: list[Stray] = []
    for old, new, alignment in rows:
        gone, come = alignment.alone(old, new)
        left.extend((old, i) for i in gone if old and not crossed.leaves(old, i))
        right.extend((new, j) for j in come if new and not crossed.comes(new, j))
    return left, right


def _lie_apart(left: Sequence[Stray], right: Sequence[Stray], pairs: Pairs, both: _Both) -> bool:
    """Whether some lie in two sections that are not one and the same: there each was looked for."""
    became = {both.old.sections[i].id: both.new.sections[j].id for i, j in pairs.items()}
    gone = {became.get(section.id, f"{section.id} gone") for section, _ in left}
    come = {section.id for section, _ in right}
    return bool(gone and come) and len(gone | come) > 1


@dataclass(frozen=True, slots=True)
class _Places:
    """Numbers and levels of sections by id, on both sides."""

    numbers_old: dict[str, str]
    numbers_new: dict[str, str]
    levels_old: dict[str, int]
    levels_new: dict[str, int]


@dataclass(frozen=True, slots=True)
class _Context:
    """What a section needs to know of the rest."""

    both: _Both
    crossed: Crossings
    places: _Places
    moved: bool


def _section(
    old: Section | None, new: Section | None, alignment: Alignment, context: _Context
) -> SectionChange:
    present = new or old
    speech, plain = context.both.speech(present.kind if present else ""), context.both.speech("")
    places = context.places
    level_old = places.levels_old.get(old.id, 1) if old else 1
    level_new = places.levels_new.get(new.id, 1) if new else 1
    paired = old is not None and new is not None
    change = SectionChange(
        status=SectionStatus.UNCHANGED,
        old=old,
        new=new,
        number_old=places.numbers_old.get(old.id, "") if old else "",
        number_new=places.numbers_new.get(new.id, "") if new else "",
        level_old=level_old,
        level_new=level_new,
        moved=paired and (context.moved or level_old != level_new),
        title_spans=compare_words(old.title if old else "", new.title if new else "").spans,
        clauses=compare_clauses(old, new, alignment, context.crossed, plain),
        facts=speech.changes(old.facts if old else EMPTY, new.facts if new else EMPTY),
        details=plain.changes(_details(old), _details(new)) if paired else (),
        unsearched=alignment.unsearched,
    )
    return replace(change, status=_status(change))


def _status(change: SectionChange) -> SectionStatus:
    if change.old is None:
        return SectionStatus.ADDED
    if change.new is None:
        return SectionStatus.REMOVED
    edited = any(clause.status is not ClauseStatus.UNCHANGED for clause in change.clauses)
    if edited or change.facts or change.details:
        return SectionStatus.CHANGED
    if change.renamed:
        return SectionStatus.RENAMED
    return SectionStatus.MOVED if change.moved else SectionStatus.UNCHANGED


def _details(section: Section | None) -> Record:
    """What a section holds beside title, clauses and facts."""
    if section is None:
        return EMPTY
    return Record({"kind": section.kind, "extra": section.extra})


def _section_pairs(old: Sequence[Section], new: Sequence[Section]) -> tuple[Pairs, bool]:
    """By id, by text, by likeness; a section that only looks alike must be of the same kind."""
    ids = [section.id for section in old]
    if ids == [section.id for section in new]:
        return {index: index for index in range(len(ids))}, False
    found = pair(list(map(_part, old)), list(map(_part, new)))
    return {
        i: j for i, j in found.pairs.items() if old[i].id == new[j].id or old[i].kind == new[j].kind
    }, found.unsearched


def _part(section: Section) -> Part:
    return Part(section.id, "\n\n".join((section.title, *(c.text for c in section.clauses))))


def _weight(section: Section) -> int:
    return sum(len(clause.text) for clause in section.clauses)


def _levels(guidelines: Guidelines) -> dict[str, int]:
    return {entry.section: entry.level for entry in guidelines.outline}


def _outline_changed(old: Guidelines, new: Guidelines) -> bool:
    """Whether the outline holds something else beside order and levels of the sections."""
    before = {entry.section: entry.extra for entry in old.outline}
    return any(not same(before.get(entry.section, EMPTY), entry.extra) for entry in new.outline)


def _new_section(change: SectionChange) -> Section:
    """The section after the change; everything comes from the old and from what is said of it."""
    new = change.new
    assert new is not None
    if change.old is None:
        return replace(new, clauses=tuple(_new_clauses(change)))
    details = with_changes(_details(change.old), change.details)
    return Section(
        id=new.id,
        kind=details.text("kind"),
        title="".join(span.new for span in change.title_spans),
        clauses=tuple(_new_clauses(change)),
        facts=with_changes(change.old.facts, change.facts),
        extra=details.record("extra"),
    )


def _new_clauses(change: SectionChange) -> Iterator[Clause]:
    for clause in change.clauses:
        if clause.new is None:
            continue
        text = "".join(span.new for span in clause.spans)
        if clause.old is None:
            yield replace(clause.new, text=text)
        else:
            made = with_details(clause.old, clause.details)
            yield replace(made, id=clause.new.id, text=text)
