"""Three-way merge of clauses: which there are, where each stands, and what it says.

A clause that one side moved and the other edited is moved and edited; nothing is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from smguide.compare.clauses import clause_record, with_record
from smguide.compare.field_merge import FieldPlace, merge_records
from smguide.compare.questions import Choice, Inquiry, Matter, Question
from smguide.compare.spoken import Speaker
from smguide.compare.text_merge import TextPlace, merge_text
from smguide.compare.told import excerpt
from smguide.model.guidelines import Clause, Guidelines
from smguide.model.record import Record

_STATE, _TRIAL, _UNTIL = "maturity", "trial_until", " until "

Key = tuple[str, str]
"""What names a clause on all sides: the section it began in, and its id."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where a clause stands on one side, and what it says there."""

    section: str
    clause: Clause


@dataclass(frozen=True, slots=True)
class Homes:
    """The clauses of the base and of both sides, by key."""

    base: Mapping[Key, Home]
    mine: Mapping[Key, Home]
    theirs: Mapping[Key, Home]

    @classmethod
    def of(cls, base: Guidelines, mine: Guidelines, theirs: Guidelines) -> Homes:
        """Those of three guidelines; what moved between sections is known by its id."""
        was = {(s.id, c.id): Home(s.id, c) for s in base.sections for c in s.clauses}
        return cls(was, _homes(was, mine), _homes(was, theirs))

    def sides(self) -> tuple[Mapping[Key, Home], ...]:
        """The base, mine and theirs."""
        return self.base, self.mine, self.theirs

    def present(self) -> tuple[Key, ...]:
        """Every clause that a side still has, in their order, then in mine."""
        return tuple(dict.fromkeys((*self.theirs, *self.mine)))


def _homes(was: Mapping[Key, Home], side: Guidelines) -> dict[Key, Home]:
    there = {(s.id, c.id): Home(s.id, c) for s in side.sections for c in s.clauses}
    moved = dict(_moves(was, there))
    return {moved.get(key, key): home for key, home in there.items()}


def _moves(was: Collection[Key], there: Collection[Key]) -> Iterator[tuple[Key, Key]]:
    """Where a clause stands now and where it stood, for those that went to another section."""
    left: dict[str, list[Key]] = defaultdict(list)
    come: dict[str, list[Key]] = defaultdict(list)
    for key in was:
        if key not in there:
            left[key[1]].append(key)
    for key in there:
        if key not in was:
            come[key[1]].append(key)
    for clause, places in come.items():
        if len(places) == 1 and len(left[clause]) == 1:
            yield places[0], left[clause][0]


@dataclass(frozen=True, slots=True)
class Kept:
    """The sections that stay; some of them as one side has them, though the other removed them."""

    ids: Collection[str]
    as_mine: Collection[str]
    as_theirs: Collection[str]


def merge_clauses(
    homes: Homes, kept: Kept, titles: Mapping[str, str], speaker: Speaker, inquiry: Inquiry
) -> dict[Key, Home]:
    """Every clause that stays, with its section and its words."""
    found: dict[Key, Home] = {}
    merging = _Merging(homes, kept, titles, speaker, inquiry)
    for key in homes.present():
        home = merging.merged(key)
        if home is not None and home.section in kept.ids:
            found[key] = home
    return found


@dataclass(frozen=True, slots=True)
class _Merging:
    homes: Homes
    kept: Kept
    titles: Mapping[str, str]
    speaker: Speaker
    inquiry: Inquiry

    def merged(self, key: Key) -> Home | None:
        """A clause as it stands afterwards; None where it goes."""
        base = self.homes.base.get(key)
        mine, theirs = self.homes.mine.get(key), self.homes.theirs.get(key)
        if mine is None or theirs is None:
            return self._of_one(key, base, mine, theirs)
        section = self._section(key, base, mine, theirs)
        return Home(section, self._clause(key, section, base, mine.clause, theirs.clause))

    def _of_one(
        self, key: Key, base: Home | None, mine: Home | None, theirs: Home | None
    ) -> Home | None:
        """A clause that one side does not have: it is new, or the other side removed it."""
        there = mine or theirs
        assert there is not None
        whole = self.kept.as_mine if mine else self.kept.as_theirs
        if base is None or there.section in whole or there.section not in self.kept.ids:
            return there
        if there == base:
            return None
        question = self._question(key, Matter.REMOVED, _text(base), _text(mine), _text(theirs))
        chosen = self.inquiry.ask(question).choice
        return mine if chosen is Choice.MINE else theirs

    def _section(self, key: Key, base: Home | None, mine: Home, theirs: Home) -> str:
        was, ours, others = base.section if base else None, mine.section, theirs.section
        if ours in (was, others) or ours not in self.kept.ids:
            return others if others in self.kept.ids else ours
        if others == was or others not in self.kept.ids:
            return ours
        places = (self.titles.get(section or "", "") for section in (was, ours, others))
        question = self._question(key, Matter.PLACE, *places)
        return ours if self.inquiry.ask(question).choice is Choice.MINE else others

    def _clause(
        self, key: Key, section: str, base: Home | None, mine: Clause, theirs: Clause
    ) -> Clause:
        was = base.clause if base else replace(theirs, text="", why="")
        if mine in (was, theirs):
            return theirs
        if theirs == was:
            return mine
        title, about = self.titles.get(section, ""), f"“{excerpt(theirs.text)}”"
        spot = TextPlace("/".join((*key, "text")), section, theirs.id, title, about)
        text = merge_text(was.text, mine.text, theirs.text, spot, self.inquiry)
        place = FieldPlace(self.inquiry, self.speaker.of(""), section, theirs.id, title)
        merged = merge_records(map(_details, (was, mine, theirs)), place)
        return _with_details(replace(theirs, text=text), merged)

    def _question(self, key: Key, matter: Matter, base: str, mine: str, theirs: str) -> Question:
        home = self.homes.theirs.get(key) or self.homes.mine[key]
        return Question(
            key=f"{'/'.join(key)}:{matter.value}",
            matter=matter,
            base=base,
            mine=mine,
            theirs=theirs,
            section=home.section,
            clause=home.clause.id,
            title=self.titles.get(home.section, ""),
            about=f"“{excerpt(home.clause.text)}”",
        )


def _text(home: Home | None) -> str:
    return home.clause.text if home else ""


def _details(clause: Clause) -> Record:
    """The other fields of a clause; its state and the day a trial ends are one value."""
    record = clause_record(clause)
    until = record.text(_TRIAL)
    state = f"{record.text(_STATE)}{_UNTIL}{until}" if until else record.text(_STATE)
    return record.without(_TRIAL).with_value(_STATE, state)


def _with_details(clause: Clause, record: Record) -> Clause:
    state, until, day = record.text(_STATE).partition(_UNTIL)
    merged = record.with_value(_STATE, state)
    return with_record(clause, merged.with_value(_TRIAL, day) if until else merged)
