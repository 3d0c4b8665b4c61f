"""What the page reads from the desk, on the worker: frozen values, no widget in sight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from smguide.compare.changes import Comparison
from smguide.compare.comparison import blank_sheet, compare
from smguide.compare.rows import RedlineRow, redline
from smguide.compare.summary import summary
from smguide.interchange.fact_words import fact_in_lines
from smguide.model.guidelines import Guidelines
from smguide.review.bodies import Decision
from smguide.review.status import Action, Answer, ReviewStatus, State, Verdict
from smguide.review.tally import Tally
from smguide.rules.scenarios import ScenarioResult
from smguide.ui.history.comparison.found import readable
from smguide.workspace import (
    AbsenceInfo,
    CommentInfo,
    Consequences,
    Desk,
    EditionInfo,
    HistoryFilter,
    HistoryPerson,
    HistoryRow,
    MemberInfo,
    Passage,
    ThreadInfo,
    Waiting,
    consequences,
)

PAGE: Final = 100
"""Revisions read at once."""

MOST_PASSAGES: Final = 100
"""More than anybody looks through; of a word that stands in more, these are shown."""

MOST_REASONS: Final = 8
"""Revisions whose reasons are read one after the other; of more it is said that they are there."""

DRAFT: Final = -1
"""Stands for the number of what is written and not saved yet."""

DRAFT_NAME: Final = "draft"
"""What the desk calls it."""

ACTIONS: Final = (
    Action.ASK,
    Action.APPROVE,
    Action.REQUEST_CHANGES,
    Action.COMMENT,
    Action.WITHDRAW,
    Action.PUBLISH,
    Action.REJECT,
    Action.CONFIRM,
    Action.CONFIRM_AGAIN,
)
_REVIEWED = (
    State.IN_REVIEW,
    State.EXPIRED,
    State.CHANGES_REQUESTED,
    State.REJECTED,
    State.APPROVED,
    State.SCHEDULED,
    State.IN_FORCE,
    State.CONFIRMED,
)


@dataclass(frozen=True, slots=True)
class Around:
    """What holds for the whole page: the team, the editions, what waits for the person.

    ``absences`` are those of now and to come, ``for_whom`` the persons of whom this one may say
    that they are away, ``next_look`` the day by which the text in force is looked at again.
    ``titles`` are those of the sections there are now, by id.
    """

    person: str
    members: tuple[MemberInfo, ...]
    editions: tuple[EditionInfo, ...]
    waiting: tuple[Waiting, ...]
    latest: int
    today: date
    absences: tuple[AbsenceInfo, ...] = ()
    for_whom: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    next_look: date | None = None

    def name(self, person: str) -> str:
        """The printed name of a member."""
        return next((one.name for one in self.members if one.person == person), person)

    def edition_of(self, number: int) -> str:
        """The edition made from a revision; empty for none."""
        return next((one.number for one in self.editions if one.revision == number), "")


@dataclass(frozen=True, slots=True)
class Page:
    """The ``rows`` from ``skip`` on of the ``count`` revisions that fit what is ``wanted``."""

    rows: tuple[HistoryRow, ...]
    skip: int
    count: int
    wanted: HistoryFilter
    today: date


@dataclass(frozen=True, slots=True)
class Choices:
    """What a list of revisions can be narrowed by: sections by id and title, and people."""

    sections: tuple[tuple[str, str], ...]
    people: tuple[HistoryPerson, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The passages that hold these words, or once held them.

    ``in_force`` is the edition that holds today, None before the first.
    """

    words: str
    passages: tuple[Passage, ...]
    today: date
    in_force: EditionInfo | None = None

    def still_holds(self, passage: Passage) -> str:
        """The number of the edition in force, where a passage that has gone still stands in it."""
        edition = self.in_force
        if edition is None or passage.is_current:
            return ""
        return edition.number if passage.first <= edition.revision <= passage.last else ""


@dataclass(frozen=True, slots=True)
class Look:
    """One revision compared with another, and where it stands.

    ``old`` is the revision it is compared with, 0 for none; ``base`` the approved one that a
    review compares with; ``usual`` the one it is compared with unless somebody chooses another.
    ``tally`` says who could approve. ``meaning`` is the sentence an approval would sign, empty
    where the person may not approve. ``failing`` are the stored examples of the revision that are
    not answered as they should be. ``confirming`` is the sentence that would say that the text is
    still right, ``confirming_again`` the one that would confirm an approval in doubt, each empty
    where the person may not. ``earlier`` is what the person at the desk said
    about an earlier text in this review, where they have not answered this one. ``threads``
    are those begun up to this revision, with their places in it. ``to_ask`` are the names of those
    to be asked as well, as too few of those asked are left. ``since`` are the revisions after the
    one in ``earlier``, the newest first.
    ``seen`` marks the changes that the person has looked at in a walk
    (:mod:`smguide.compare.stops`). ``between`` are the newest of the revisions after ``old``, where
    the comparison is of several.
    """

    row: HistoryRow
    old: int
    base: int
    usual: int
    tally: Tally
    comparison: Comparison
    rows: tuple[RedlineRow, ...]
    sentences: tuple[str, ...]
    standing: ReviewStatus
    verdicts: Mapping[Action, Verdict]
    comments: tuple[CommentInfo, ...]
    meaning: str
    failing: tuple[ScenarioResult, ...] = ()
    confirming: str = ""
    confirming_again: str = ""
    earlier: Answer | None = None
    threads: tuple[ThreadInfo, ...] = ()
    to_ask: tuple[str, ...] = ()
    since: tuple[HistoryRow, ...] = ()
    seen: frozenset[str] = frozenset()
    between: tuple[HistoryRow, ...] = ()

    @property
    def number(self) -> int:
        """The revision that is looked at."""
        return self.row.number

    @property
    def is_draft(self) -> bool:
        """Whether this is no revision yet."""
        return self.number == DRAFT

    @property
    def chosen(self) -> int | None:
        """The revision somebody chose to compare with; None for the usual one."""
        return None if self.old == self.usual else self.old

    @property
    def is_what_is_signed(self) -> bool:
        """Whether the comparison is the one that an approval names."""
        return self.old == self.base or self.reconfirms

    @property
    def has_stale_approval(self) -> bool:
        """Whether the person approved an earlier text in this review."""
        return self.earlier is not None and self.earlier.decision is Decision.APPROVE

    @property
    def reconfirms(self) -> bool:
        """Whether it shows what has changed since an approval of the same person."""
        mine = self.earlier
        return mine is not None and self.has_stale_approval and self.old == mine.number

    @property
    def is_stuck(self) -> bool:
        """Whether a review goes on that too few are left to end."""
        standing = self.standing
        going_on = standing.state in (State.IN_REVIEW, State.EXPIRED)
        return going_on and standing.needed > len(standing.missing)

    @property
    def changes(self) -> int:
        """How many rows show a change."""
        return max((row.change for row in self.rows), default=0)


def read_around(desk: Desk) -> Around:
    """What holds for the whole page."""
    return Around(
        person=desk.person,
        members=desk.members(),
        editions=desk.editions(),
        waiting=desk.waiting(),
        latest=desk.revision_number("latest"),
        today=desk.today,
        absences=desk.procedure.absences(),
        for_whom=desk.procedure.for_whom_may_i_say(),
        next_look=desk.procedure.next_look(),
        titles={section.id: section.title for section in desk.read("latest").sections},
    )


def read_page(desk: Desk, wanted: HistoryFilter, skip: int) -> Page:
    """A stretch of the list, the newest first."""
    rows = desk.past.rows(wanted, skip=skip, limit=PAGE)
    return Page(rows, skip, desk.past.count(wanted), wanted, desk.today)


def read_choices(desk: Desk) -> Choices:
    """Sections as they stand in the newest revision, then those that are gone; people by name."""
    titles = desk.past.sections()
    standing = [entry.section for entry in desk.read("latest").outline]
    gone = sorted(set(titles) - set(standing), key=lambda section: titles[section].casefold())
    known = [(one, titles[one]) for one in (*standing, *gone) if titles.get(one)]
    people = sorted(desk.past.people(), key=lambda one: one.name.casefold())
    return Choices(tuple(known), tuple(people))


def read_found(desk: Desk, words: str) -> Found:
    """Where the words stand, and where they once stood."""
    found = desk.past.found(words, limit=MOST_PASSAGES + 1)
    in_force = next((one for one in desk.editions() if one.state == "in-force"), None)
    return Found(words, tuple(readable(found, words)), desk.today, in_force)


def look_at(desk: Desk, number: int, old: int | None = None, was: State | None = None) -> Look:
    """A revision compared with ``old``; without it with the one that matters most.

    That is what the person has answered in this review before, what the reviewers compare it with,
    or the revision before. ``was`` is the state in
    which ``old`` was chosen: once a review begins, everybody looks at what is reviewed.
    """
    standing = desk.review(str(number))
    base = desk.base_of_review(str(number))
    reviewed = standing.state in _REVIEWED
    earlier = next((one for one in standing.earlier if one.person == desk.person), None)
    usual = earlier.number if earlier else base if reviewed else number - 1
    if old is None or (reviewed and was is not None and was not in _REVIEWED):
        old = usual
    comparison = compared(desk, old, number)
    verdicts = {action: desk.verdict(action.value, str(number)) for action in ACTIONS}
    return Look(
        row=row_of(desk, number),
        old=old,
        base=base,
        usual=usual,
        tally=desk.tally(str(number)),
        comparison=comparison,
        rows=redline(comparison),
        sentences=summary(comparison),
        standing=standing,
        verdicts=verdicts,
        comments=desk.comments(str(number)),
        meaning=_meaning(desk, number, verdicts, Action.APPROVE),
        failing=failing(desk, str(number)),
        confirming=_meaning(desk, number, verdicts, Action.CONFIRM),
        confirming_again=_again(desk, number, verdicts),
        earlier=earlier,
        threads=desk.talk.threads(str(number)),
        to_ask=_to_ask(desk, standing),
        since=_since(desk, number, earlier),
        seen=desk.walks.seen(),
        between=_between(desk, old, number),
    )


@dataclass(frozen=True, slots=True)
class Meant:
    """What the change between two sides means."""

    old: int
    number: int
    found: Consequences


def read_meant(desk: Desk, look: Look) -> Meant:
    """What a comparison means, for whom; takes longer than the words of it."""
    new = DRAFT_NAME if look.is_draft else str(look.number)
    sides = desk.read(str(look.old)), desk.read(new)
    return Meant(look.old, look.number, consequences(*sides, desk.now, look.comparison))


def failing(desk: Desk, which: str) -> tuple[ScenarioResult, ...]:
    """The stored examples of a revision that are not answered as they should be."""
    return tuple(one for one in desk.run_scenarios(which) if not one.ok)


def row_of(desk: Desk, number: int) -> HistoryRow:
    """The row of one revision, wherever it stands in the list."""
    newest = desk.revision_number("latest")
    return desk.history(limit=1, skip=newest - number)[0]


def compared(desk: Desk, old: int, new: int) -> Comparison:
    """Two revisions, with the values of fields in words; 0 stands for a blank sheet."""
    return compared_texts(desk, old, desk.read(str(new)))


def compared_texts(desk: Desk, old: int, after: Guidelines) -> Comparison:
    """A revision and a text that may not be one; 0 stands for a blank sheet."""
    before = desk.read(str(old)) if old else blank_sheet(after)
    return compare(before, after, words=fact_in_lines)


def _between(desk: Desk, old: int, number: int) -> tuple[HistoryRow, ...]:
    """What was saved from one side to the other, where that is more than one revision."""
    if not number - old > 1:
        return ()
    skip = desk.revision_number("latest") - number
    return desk.history(limit=min(number - old, MOST_REASONS), skip=skip)


def _since(desk: Desk, number: int, earlier: Answer | None) -> tuple[HistoryRow, ...]:
    """What was saved after the text that the person answered."""
    if earlier is None:
        return ()
    newest = desk.revision_number("latest")
    return desk.history(limit=number - earlier.number, skip=newest - number)


def _to_ask(desk: Desk, standing: ReviewStatus) -> tuple[str, ...]:
    """Whom to ask as well, where a review goes on that those asked could not end."""
    if standing.state not in (State.IN_REVIEW, State.EXPIRED) or not standing.asked:
        return ()
    return desk.procedure.missing_people(str(standing.number))


def _again(desk: Desk, number: int, verdicts: Mapping[Action, Verdict]) -> str:
    if not verdicts[Action.CONFIRM_AGAIN].allowed:
        return ""
    return desk.team.confirm_sentence(str(number))


def _meaning(desk: Desk, number: int, verdicts: Mapping[Action, Verdict], answer: Action) -> str:
    if not verdicts[answer].allowed:
        return ""
    return desk.meaning(answer.value, str(number))
