"""The past of one set of guidelines: which revisions there are, who changed what, when and why.

Finding rests on the side index (:mod:`smguide.store.side_index`), which is only a memory; what a
revision is, says and counts for is always read from the revisions and the record themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date

from smguide.errors import StorageError
from smguide.model.searching import read_words
from smguide.review.ledger import Ledger
from smguide.review.team import same_address
from smguide.workspace.choosing import chosen_number
from smguide.workspace.parts import Parts
from smguide.workspace.past_finding import fitting, turns
from smguide.workspace.past_rows import Standings, person_of, rows_of
from smguide.workspace.past_stories import last_change, moments, passage, turning_points
from smguide.workspace.past_values import (
    ClauseMoment,
    HistoryFilter,
    HistoryPerson,
    LastChange,
    Passage,
)
from smguide.workspace.values import HistoryRow

EVERYTHING = HistoryFilter()
"""Every revision there is."""

MOST_PASSAGES = 200
"""More than anybody looks through."""


class Past:
    """All that has been, as one person looks back at it; every answer is of this moment."""

    def __init__(self, parts: Parts, person: str) -> None:
        self._parts = parts
        self._person = person
        self._found: tuple[object, Sequence[int]] = (None, ())

    def rows(
        self, wanted: HistoryFilter = EVERYTHING, *, skip: int = 0, limit: int | None = None
    ) -> tuple[HistoryRow, ...]:
        """The revisions that fit, the newest first, from the ``skip``-th on."""
        standings = self._standings()
        numbers = self._numbers(wanted, standings)
        stop = None if limit is None else skip + limit
        revisions = self._parts.revisions.several(numbers[skip:stop])
        return tuple(rows_of(revisions, standings))

    def count(self, wanted: HistoryFilter = EVERYTHING) -> int:
        """How many revisions fit."""
        return len(self._numbers(wanted, self._standings()))

    def people(self) -> tuple[HistoryPerson, ...]:
        """Everybody who saved a revision, who did so last first; one person has one entry."""
        ledger = self._ledger()
        found: dict[str, HistoryPerson] = {}
        for address, name, count, _ in self._parts.index.authors():
            person = person_of(ledger, address) or same_address(address)
            known = found.get(person, HistoryPerson(person, ledger.names.get(person, name), 0))
            found[person] = HistoryPerson(person, known.name, known.revisions + count)
        return tuple(found.values())

    def sections(self) -> Mapping[str, str]:
        """What each section is called, or was called at last, by its id."""
        self._ledger()
        return self._parts.index.titles()

    def last_changed(self, which: str = "latest") -> Mapping[str, LastChange]:
        """Which revision made each clause what it is in a revision, by the id of the clause.

        Raises:
            NotFound: there is no such revision.
        """
        revisions, ledger = self._parts.revisions, self._ledger()
        number = chosen_number(which, ledger, revisions.count, self._today())
        since = self._parts.index.clauses_at(number)
        numbers = sorted(set(since.values()))
        changes = {one.number: last_change(one) for one in revisions.several(numbers)}
        return {clause: changes[first] for clause, first in since.items()}

    def clause_story(self, clause: str) -> tuple[ClauseMoment, ...]:
        """Everything that became of a clause, from its beginning on."""
        self._ledger()
        story, count = self._parts.index.story(clause), self._parts.revisions.count
        numbers = sorted(number for number in turns(story) if number <= count)
        revisions = {one.number: one for one in self._parts.revisions.several(numbers)}
        return tuple(moments(story, revisions))

    def found(self, words: str, *, limit: int = MOST_PASSAGES) -> tuple[Passage, ...]:
        """The texts that hold these words or once held them; those that still stand first."""
        self._ledger()
        terms, count = read_words(words), self._parts.revisions.count
        if not terms:
            return ()
        titles = self._parts.index.titles()
        found = [one for one in self._parts.index.holding(terms, limit) if one.first <= count]
        turned = {n for one in found for n in turning_points(one) if n <= count}
        revisions = {one.number: one for one in self._parts.revisions.several(sorted(turned))}
        return tuple(passage(one, titles, revisions, count) for one in found)

    def prepare(self, at_most: int | None = None) -> bool:
        """Get ready for searching, up to so many revisions at a time; True when all is read."""
        self._ledger()
        self._parts.decisions.remember()
        return self._parts.index.catch_up(at_most)

    def looked(self, number: int) -> None:
        """The person has looked at a revision; it is remembered on this computer."""
        with suppress(StorageError):  # A folder that cannot be written remembers nothing.
            self._parts.looked.note(self._person, number)

    def last_looked(self) -> int:
        """The newest revision that the person has looked at here; 0 for none."""
        return min(self._parts.looked.last(self._person), self._parts.revisions.count)

    def _numbers(self, wanted: HistoryFilter, standings: Standings) -> Sequence[int]:
        """The numbers that fit; remembered, as a list is read page by page."""
        count, ledger = self._parts.revisions.count, standings.ledger
        key = (wanted, count, self._parts.revisions.head, ledger.chain, standings.today)
        if self._found[0] != key:
            self._found = key, fitting(wanted, self._parts.index, standings, count)
        return self._found[1]

    def _standings(self) -> Standings:
        return Standings(self._parts, self._ledger(), self._today())

    def _ledger(self) -> Ledger:
        return self._parts.decisions.ledger()

    def _today(self) -> date:
        return self._parts.clock().astimezone().date()
