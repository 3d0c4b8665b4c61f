"""Three-way merge of guidelines: what two sides made of one revision, put together.

By section, field, list item and clause; inside a clause by words; order and content apart (diff.md,
"Three-way merge"). What both sides changed is a question in plain words. Laws, tested: merging with
an unchanged side gives the other, exactly; the same on both sides stays; which side is mine does
not matter; no word of either side is lost without a question.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeVar

from smguide.compare.clause_merge import Home, Homes, Kept, Key, merge_clauses
from smguide.compare.comparison import registers_of
from smguide.compare.document import document_record, document_values
from smguide.compare.field_merge import FieldPlace, merge_records
from smguide.compare.order_merge import merge_order
from smguide.compare.questions import Answer, Choice, Inquiry, Matter, Question, ToRead
from smguide.compare.spoken import Speaker, Words
from smguide.compare.told import excerpt
from smguide.model.entries import unused_id
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.record import EMPTY, Record

_Id = TypeVar("_Id", bound=Hashable)
NO_ANSWERS: Mapping[str, Answer] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Merged:
    """Both sides put together.

    ``questions`` are all that were asked, ``open`` those without an answer: there, their side
    stands for now. ``to_read`` are sentences that both changed in different words.
    """

    guidelines: Guidelines
    questions: tuple[Question, ...] = ()
    open: tuple[Question, ...] = ()
    to_read: tuple[ToRead, ...] = ()


def merge(
    base: Guidelines,
    mine: Guidelines,
    theirs: Guidelines,
    answers: Mapping[str, Answer] = NO_ANSWERS,
    *,
    words: Words | None = None,
) -> Merged:
    """What ``mine`` and ``theirs`` made of ``base``; ``answers`` are by the key of a question.

    ``words`` says the value of a field, as in :func:`smguide.compare.comparison.compare`.
    """
    if mine in (base, theirs) or theirs == base:
        return Merged(mine if theirs == base else theirs)
    inquiry = Inquiry(answers)
    speaker = Speaker(registers_of(mine), registers_of(theirs), None, words)
    guidelines = _Merging(_Sides(base, mine, theirs), inquiry, speaker).merged()
    return Merged(guidelines, tuple(inquiry.questions), inquiry.open(), tuple(inquiry.to_read))


@dataclass(frozen=True, slots=True)
class _Sides:
    """The three guidelines, and what they have of a section."""

    base: Guidelines
    mine: Guidelines
    theirs: Guidelines

    def all(self) -> tuple[Guidelines, Guidelines, Guidelines]:
        """The base, mine and theirs."""
        return self.base, self.mine, self.theirs

    def ids(self) -> tuple[str, ...]:
        """Every section that a side still has."""
        found = (*self.theirs.sections, *self.mine.sections)
        return tuple(dict.fromkeys(section.id for section in found))

    def titles(self) -> dict[str, str]:
        """What the sections are called, by id."""
        return {s.id: s.title for side in (self.mine, self.theirs) for s in side.sections}


class _Merging:
    """One merge, from the outline inwards."""

    def __init__(self, sides: _Sides, inquiry: Inquiry, speaker: Speaker) -> None:
        self._sides = sides
        self._inquiry = inquiry
        self._speaker = speaker
        self._titles = sides.titles()
        self._sections = [{s.id: s for s in side.sections} for side in sides.all()]
        self._entries = [{e.section: e for e in side.outline} for side in sides.all()]
        self._homes = Homes.of(*sides.all())

    def merged(self) -> Guidelines:
        """The guidelines as both sides want them."""
        place = FieldPlace(self._inquiry, self._speaker.of(""))
        document = merge_records(map(document_record, self._sides.all()), place)
        kept = self._kept()
        order = self._order("outline", "", [list(one) for one in self._sections], kept.ids)
        clauses = self._clauses(kept)
        return replace(
            self._sides.theirs,
            **document_values(document),  # type: ignore[arg-type]
            outline=tuple(map(self._entry, order)),
            sections=tuple(self._section(one, clauses.get(one, ())) for one in order),
        )

    # Which sections there are, and in which order

    def _kept(self) -> Kept:
        base, mine, theirs = self._sections
        ids = {section for section in self._sides.ids() if self._stays(section)}
        return Kept(
            ids,
            as_mine={one for one in ids if one in base and one not in theirs},
            as_theirs={one for one in ids if one in base and one not in mine},
        )

    def _stays(self, section: str) -> bool:
        """Whether a section is there afterwards; asks where one side removed what changed."""
        base, mine, theirs = (side.get(section) for side in self._sections)
        there = mine or theirs
        if base is None or (mine and theirs) or there is None:
            return True
        was, ours, others = (side.get(section) for side in self._entries)
        if there == base and was == (ours or others):
            return False
        question = self._question(section, Matter.REMOVED, *map(_text, (base, mine, theirs)))
        takes_mine = self._inquiry.ask(question).choice is Choice.MINE
        return (mine if takes_mine else theirs) is not None

    def _order(
        self, key: str, section: str, sides: list[list[_Id]], keep: Collection[_Id]
    ) -> tuple[_Id, ...]:
        base, mine, theirs = sides
        found = merge_order(base, mine, theirs, keep=keep)
        if not found.asked:
            return found.ids
        names = (self._listed(side, keep) for side in sides)
        question = self._question(section, Matter.ORDER, *names, key=key)
        takes_mine = self._inquiry.ask(question).choice is Choice.MINE
        return merge_order(base, mine, theirs, keep=keep, prefer_mine=takes_mine).ids

    def _listed(self, side: list[_Id], keep: Collection[_Id]) -> str:
        """Sections by title or clauses by their first words, one to a line."""
        return "\n".join(self._name(one) for one in side if one in keep)

    def _name(self, one: Hashable) -> str:
        if isinstance(one, str):
            return self._titles.get(one, one)
        home = next(h for side in self._homes.sides() for key, h in side.items() if key == one)
        return excerpt(home.clause.text)

    def _question(
        self, section: str, matter: Matter, base: str, mine: str, theirs: str, *, key: str = ""
    ) -> Question:
        return Question(
            key=f"{key or section}:{matter.value}",
            matter=matter,
            base=base,
            mine=mine,
            theirs=theirs,
            section=section,
            title=self._titles.get(section, ""),
        )

    # What is in a section

    def _clauses(self, kept: Kept) -> dict[str, list[Clause]]:
        """The clauses of each section, in order."""
        found = merge_clauses(self._homes, kept, self._titles, self._speaker, self._inquiry)
        return {one: self._in_section(one, found) for one in {h.section for h in found.values()}}

    def _in_section(self, section: str, found: Mapping[Key, Home]) -> list[Clause]:
        keep = {key for key, home in found.items() if home.section == section}
        sides = [_keys_in(section, side) for side in self._homes.sides()]
        order = self._order(f"{section}/clauses", section, sides, keep)
        return list(_each_once(found[key].clause for key in order))

    def _section(self, section: str, clauses: Iterable[Clause]) -> Section:
        base, mine, theirs = (side.get(section) for side in self._sections)
        if mine is None or theirs is None:
            there = mine or theirs
            assert there is not None
            return replace(there, clauses=tuple(clauses))
        was = base or replace(theirs, title="", facts=EMPTY, extra=EMPTY)
        place = FieldPlace(self._inquiry, self._speaker.of(""), section, title=theirs.title)
        head = merge_records(map(_head, (was, mine, theirs)), place)
        kind = head.text("kind")
        inside = replace(place, speech=self._speaker.of(kind), path=("facts",))
        return Section(
            section,
            kind,
            head.text("title"),
            tuple(clauses),
            merge_records((was.facts, mine.facts, theirs.facts), inside),
            head.record("extra"),
        )

    def _entry(self, section: str) -> OutlineEntry:
        base, mine, theirs = (side.get(section) for side in self._entries)
        if mine is None or theirs is None:
            return mine or theirs or OutlineEntry(section)
        place = FieldPlace(
            self._inquiry, self._speaker.of(""), section, title=self._titles[section]
        )
        found = merge_records(map(_level, (base or theirs, mine, theirs)), place)
        return OutlineEntry(section, found.number("level"), found.record("extra"))


def _keys_in(section: str, side: Mapping[Key, Home]) -> list[Key]:
    return [key for key, home in side.items() if home.section == section]


def _each_once(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """Two clauses that came by one id on different ways are told apart again."""
    taken: set[str] = set()
    for clause in clauses:
        one = clause if clause.id not in taken else replace(clause, id=unused_id(clause.id, taken))
        taken.add(one.id)
        yield one


def _head(section: Section) -> Record:
    return Record({"title": section.title, "kind": section.kind, "extra": section.extra})


def _level(entry: OutlineEntry) -> Record:
    return Record({"level": entry.level, "extra": entry.extra})


def _text(section: Section | None) -> str:
    """A section to read in a question; empty where it is not there."""
    if section is None:
        return ""
    return "\n\n".join((section.title, *(clause.text for clause in section.clauses)))
