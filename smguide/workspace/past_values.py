"""What the past answers with, and what is asked of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from smguide.review.status import State


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which revisions are wanted; what is left empty does not matter.

    ``section`` and ``clause`` are ids, ``person`` an id of :meth:`Past.people`. ``words`` are as
    people type them (:mod:`smguide.model.searching`): a revision fits that says them in its summary
    or reason, was written by somebody called so, was commented on in these words, or brought them
    into the text or took them out. ``first`` and ``last`` are days where this computer is.
    """

    section: str = ""
    person: str = ""
    state: State | None = None
    words: str = ""
    editions_only: bool = False
    first: date | None = None
    last: date | None = None
    clause: str = ""


@dataclass(frozen=True, slots=True)
class HistoryPerson:
    """Somebody who saved revisions, and how many.

    ``person`` is the id in the team, for somebody who never was in it their address.
    """

    person: str
    name: str
    revisions: int


@dataclass(frozen=True, slots=True)
class LastChange:
    """The revision that made a clause what it is: number, when, by whom, what and why."""

    number: int
    at: datetime
    name: str
    summary: str
    reason: str


class Turn(StrEnum):
    """What a revision did to a clause.

    ``REWORDED`` says other words than before, also where it was moved as well; ``MOVED`` the same
    words in another section; ``MARKED`` the same words, but how settled they are, or why they are
    there, is another.
    """

    ADDED = "added"
    REWORDED = "reworded"
    MOVED = "moved"
    MARKED = "marked"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ClauseMoment:
    """One turn in the story of a clause.

    ``before`` and ``after`` are its texts, ``section_before`` and ``section`` the ids of the
    sections it stood in; empty where it was not there.
    """

    number: int
    at: datetime
    name: str
    summary: str
    reason: str
    status: Turn
    before: str
    after: str
    section_before: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text as it once was or still is, and the revisions that had it.

    ``clause`` is empty for the title or the facts of a section, ``section`` for what belongs to
    none. ``title`` is what the section is called in the newest revision that has it. ``since`` is
    when the first of them was saved, ``until`` when a revision took the text out; None while it
    stands.
    """

    section: str
    title: str
    clause: str
    text: str
    first: int
    last: int
    is_current: bool
    since: datetime | None = None
    until: datetime | None = None
