"""Rows of the history: what a revision is, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from smguide.review.ledger import Ledger
from smguide.review.status import State, state_of
from smguide.review.tally import tally
from smguide.review.team import same_address
from smguide.store.commits import Revision
from smguide.workspace.answering import ANSWERS, answers_in_words
from smguide.workspace.parts import Parts
from smguide.workspace.reviewing import words_for_state
from smguide.workspace.values import HistoryRow

SECTION = "Section"
"""The trailer that names a section a revision changes."""


class Standings:
    """Where every revision stands on a day, by one state of the record; only one is counted out."""

    def __init__(self, parts: Parts, ledger: Ledger, today: date) -> None:
        self.ledger = ledger
        self.today = today
        self._reviewed = ledger.under_review
        reviewed = self._reviewed
        self._count = tally(ledger, parts.revisions, reviewed) if reviewed else None
        self._people: dict[str, str] = {}
        self.editions = {one.number: one.edition for one in ledger.editions}

    def state(self, number: int) -> State:
        """Where a revision stands."""
        count = self._count if number == self._reviewed else None
        return state_of(self.ledger, number, self.today, count)

    def person(self, email: str) -> str:
        """Who in the team has or had this address; empty for nobody."""
        if email not in self._people:
            self._people[email] = person_of(self.ledger, email)
        return self._people[email]

    def round(self, number: int) -> int:
        """The latest round of its review; 0 where nobody asked for one."""
        running = self.ledger.rounds.get(number)
        return running.number if running else 0


def rows_of(revisions: Iterable[Revision], standings: Standings) -> Iterator[HistoryRow]:
    """The rows of revisions, in their order."""
    return (_row(revision, standings) for revision in revisions)


def person_of(ledger: Ledger, email: str) -> str:
    """Who in the team has or had this address; empty for nobody."""
    return ledger.addresses.get(same_address(email), "")


def _row(revision: Revision, standings: Standings) -> HistoryRow:
    number, ledger = revision.number, standings.ledger
    state, round_ = standings.state(number), standings.round(number)
    keys = [key for key, _ in revision.trailers]
    sections = tuple([value for key, value in revision.trailers if key == SECTION])
    return HistoryRow(
        number=number,
        summary=revision.summary,
        reason=revision.reason,
        author=revision.author.name,
        person=standings.person(revision.author.email),
        at=revision.time,
        state=state,
        round=round_,
        edition=standings.editions.get(number, ""),
        state_words=words_for_state(state, round_, in_doubt=number in ledger.in_doubt),
        sections_changed=len(sections),
        answers=_answers(revision, ledger) if ANSWERS in keys else (),
        sections=sections,
    )


def _answers(revision: Revision, ledger: Ledger) -> tuple[str, ...]:
    named = (value for key, value in revision.trailers if key == ANSWERS)
    return answers_in_words(ledger, tuple(named))
