"""What is to be done about a set of guidelines, by whom and by when (features.md C12, 3.6).

Everything follows from the record and the newest text. A task with a day is told of along a ladder
of reminders; one whose ladder has not begun is not told of at all, so that a list with nothing in
it means that nothing is due.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from smguide.model.guidelines import Guidelines, Maturity
from smguide.review.bodies import Decision
from smguide.review.doubt import standing_confirmations
from smguide.review.ledger import Ledger, Round
from smguide.review.revisions import Revisions
from smguide.review.standing_in import stands_in_for
from smguide.review.status import Action, ReviewStatus, State, may, state_of, status
from smguide.review.task import Task, TaskKind, step_reached
from smguide.review.team import Role
from smguide.review.threads import Thread, ThreadState
from smguide.rules.lengths import later

_SOON = timedelta(days=7)
_OTHERS_WAIT = frozenset(
    {TaskKind.ANSWER, TaskKind.ANSWER_AGAIN, TaskKind.REVISE, TaskKind.PUBLISH}
)


def tasks(
    ledger: Ledger,
    revisions: Revisions,
    guidelines: Guidelines,
    person: str,
    today: date,
    threads: Sequence[Thread] = (),
) -> tuple[Task, ...]:
    """What a person has to do and what they wait for; overdue first, then by day and age.

    ``guidelines`` is the text of the newest revision, ``threads`` what was said about any.
    """
    asking = _Asking(ledger, revisions, guidelines, person, today, threads)
    found = [task for source in _SOURCES for task in source(asking)]
    return tuple(sorted(found, key=lambda task: _urgency(task, today)))


def _urgency(task: Task, today: date) -> tuple[bool, bool, bool, date, float]:
    age = task.since.timestamp() if task.since else 0.0
    unnamed = not task.asked_by_name
    return (not task.is_mine, not task.is_overdue(today), unnamed, _wanted_by(task, today), age)


def _wanted_by(task: Task, today: date) -> date:
    """Its day; others wait for an undated answer, so it comes before what has a week and more."""
    others_wait = task.kind in _OTHERS_WAIT
    return task.due or (today + _SOON if others_wait else date.max)


@dataclass(frozen=True, slots=True)
class _Asking:
    """For whom, of what, and on which day."""

    ledger: Ledger
    revisions: Revisions
    guidelines: Guidelines
    person: str
    today: date
    threads: Sequence[Thread]

    def may(self, action: Action, number: int = 0) -> bool:
        return may(self.ledger, self.revisions, self.person, action, number, self.today).allowed

    def is_told(self, due: date) -> bool:
        return step_reached(due, self.today) is not None

    def can(self, role: str) -> bool:
        member = self.ledger.team.member(self.person)
        return member is not None and member.can(role)


_Source = Callable[[_Asking], Iterator[Task]]


def _of_review(asking: _Asking) -> Iterator[Task]:
    """The review that goes on: an answer, another answer, or waiting for those of others."""
    ledger, number = asking.ledger, asking.ledger.under_review
    running = ledger.rounds.get(number)
    if running is None or running.withdrawn:
        return
    standing = status(ledger, asking.revisions, number, asking.today)
    task = Task(
        TaskKind.ANSWER,
        number=number,
        by=running.entry.person,
        since=running.entry.time,
        due=running.until,
    )
    if standing.state in (State.CHANGES_REQUESTED, State.REJECTED):
        yield from _refused(asking, running, standing)
    elif _answer_is_wanted(asking, standing):
        yield _answering(asking, standing, task)
    elif asking.person == running.entry.person:
        missing = _missing(standing)
        yield replace(task, kind=TaskKind.WAIT_FOR_ANSWERS, people=missing, by=asking.person)


def _answer_is_wanted(asking: _Asking, standing: ReviewStatus) -> bool:
    """Not from who has approved, unless they stand in for somebody since.

    Who asked for changes before the review was asked for again holds it up, and is asked again.
    """
    return asking.may(Action.APPROVE, standing.number)


def _answering(asking: _Asking, standing: ReviewStatus, task: Task) -> Task:
    before = next((one for one in standing.stale if one.person == asking.person), None)
    mine = (one.person for one in stands_in_for(asking.ledger, asking.person, asking.today))
    by_name = not standing.asked or not {asking.person, *mine}.isdisjoint(standing.asked)
    if before is None:
        return replace(task, asked_by_name=by_name)
    return replace(task, kind=TaskKind.ANSWER_AGAIN, before=before.entry.number)


def _refused(asking: _Asking, running: Round, standing: ReviewStatus) -> Iterator[Task]:
    """Whoever asked has something to change, unless a newer revision does so already."""
    if asking.person != running.entry.person or asking.revisions.count > standing.number:
        return
    no = (Decision.REQUEST_CHANGES, Decision.REJECT)
    answers = [one for one in standing.answered if one.decision in no]
    if answers:
        last = answers[-1]
        yield Task(
            TaskKind.REVISE, last.comment, standing.number, last.person, since=last.entry.time
        )


def _missing(standing: ReviewStatus) -> tuple[str, ...]:
    """Those asked who can still answer; where nobody was named, all who can."""
    able = dict.fromkeys(
        (*standing.missing, *(one.person for group in standing.groups for one in group.people))
    )
    asked = tuple(person for person in able if person in standing.asked)
    return asked or tuple(able)


def _of_remarks(asking: _Asking) -> Iterator[Task]:
    """What others said last where the person asked for the review or took part.

    By revision, but all about what was approved before as one: that is no longer urgent.
    """
    found: dict[int, list[Thread]] = {}
    for thread in asking.threads:
        if thread.state is ThreadState.OPEN and _is_my_turn(asking, thread):
            number = thread.first.comment.revision.number
            found.setdefault(number if number > asking.ledger.approved else 0, []).append(thread)
    for number, waiting in found.items():
        last = waiting[-1].standing[-1]
        several = TaskKind.ANSWER_REMARKS if number else TaskKind.ANSWER_OLDER
        yield Task(
            several if len(waiting) > 1 else TaskKind.ANSWER_REMARK,
            last.comment.text,
            last.comment.revision.number,
            last.entry.person,
            since=last.entry.time,
            section=last.comment.section,
            count=len(waiting),
        )


def _is_my_turn(asking: _Asking, thread: Thread) -> bool:
    said = [remark.entry.person for remark in thread.standing]
    running = asking.ledger.rounds.get(thread.first.comment.revision.number)
    concerned = {*said, running.entry.person} if running else {*said}
    return asking.person in concerned and said[-1] != asking.person


def _of_publishing(asking: _Asking) -> Iterator[Task]:
    """The approved revision that no edition holds yet."""
    ledger = asking.ledger
    number, _content = ledger.base()
    approval = ledger.approvals.get(number)
    if approval is None or ledger.edition_of(number) is not None:
        return
    task = Task(
        TaskKind.PUBLISH,
        number=number,
        by=approval.entry.person,
        since=approval.entry.time,
    )
    if asking.may(Action.PUBLISH, number):
        yield task
    elif (running := ledger.rounds.get(number)) and (running.entry.person == asking.person):
        able = (*ledger.team.who_can(Role.PUBLISHER), *ledger.team.who_can(Role.GOVERNOR))
        people = tuple(dict.fromkeys(member.person for member in able))
        yield replace(task, kind=TaskKind.WAIT_FOR_EDITION, people=people)


def _of_team(asking: _Asking) -> Iterator[Task]:
    """Proposals and requests to join, for governors; votes, for whoever proposed."""
    ledger = asking.ledger
    governs = asking.may(Action.CHANGE_TEAM)
    for one in ledger.open_proposals():
        entry = one.entry
        task = Task(TaskKind.VOTE, one.reason, by=entry.person, since=entry.time)
        if governs and asking.person not in one.votes:
            yield task
        elif entry.person == asking.person:
            able = (member.person for member in ledger.team.who_can(Role.GOVERNOR))
            missing = tuple(person for person in able if person not in one.votes)
            yield replace(task, kind=TaskKind.WAIT_FOR_VOTES, people=missing)
    if governs:
        for joined in ledger.waiting_to_join():
            yield Task(TaskKind.ADMIT, joined.name, since=joined.entry.time)


def _of_looking_again(asking: _Asking) -> Iterator[Task]:
    """The text in force is looked at again, by those who may confirm it."""
    edition = asking.ledger.in_force(asking.today)
    if edition is None or not asking.may(Action.CONFIRM, edition.number):
        return
    due = next_look(asking.ledger, asking.guidelines, asking.today)
    if due and asking.is_told(due):
        yield Task(TaskKind.LOOK_AGAIN, edition.edition, edition.number, due=due)


def next_look(ledger: Ledger, guidelines: Guidelines, today: date) -> date | None:
    """When the edition in force is to be looked at again; None where nothing says so.

    The day that the guidelines name, or their interval after the edition took effect, whichever
    is later than the last time it was confirmed without change; after that, the interval from
    there.
    """
    edition = ledger.in_force(today)
    if edition is None:
        return None
    since = standing_confirmations(ledger, edition.number)
    looked = since[-1].entry.time.date() if since else edition.effective
    return look_after(guidelines, looked)


def look_after(guidelines: Guidelines, looked: date) -> date | None:
    """When a text that was looked at on a day is to be looked at once more, by its own words."""
    named = [day for day in _days(guidelines) if day > looked]
    if named:
        return min(named)
    after = later(looked, _interval(guidelines))
    return after if after > looked and after != date.max else None


def _interval(guidelines: Guidelines) -> str:
    cycles = (one.facts.text("interval") for one in guidelines.sections_of("review-cycle"))
    return next(filter(None, cycles), guidelines.review_interval)


def _days(guidelines: Guidelines) -> Iterator[date]:
    for section in guidelines.sections_of("review-cycle"):
        day = _day(section.facts.text("next_review"))
        if day:
            yield day


def _of_trials(asking: _Asking) -> Iterator[Task]:
    """Clauses on trial whose end comes near, for authors."""
    if not asking.can(Role.AUTHOR):
        return
    for section in asking.guidelines.sections:
        for clause in section.clauses:
            due = clause.trial_until
            if clause.maturity is Maturity.TRIAL and due and asking.is_told(due):
                yield Task(
                    TaskKind.END_TRIAL, clause.text, due=due, section=section.id, clause=clause.id
                )


def _of_waivers(asking: _Asking) -> Iterator[Task]:
    """Accepted findings whose end comes near, for authors."""
    if not asking.can(Role.AUTHOR):
        return
    for waiver in asking.guidelines.waivers:
        due = _day(waiver.text("until"))
        if due and asking.is_told(due):
            section = waiver.text("section")
            yield Task(TaskKind.END_WAIVER, waiver.text("because"), due=due, section=section)


def _of_editions(asking: _Asking) -> Iterator[Task]:
    """Editions whose day has not come, for everybody."""
    ledger, today = asking.ledger, asking.today
    for edition in ledger.editions:
        if state_of(ledger, edition.number, today, None) is State.SCHEDULED:
            entry = edition.entry
            yield Task(
                TaskKind.TAKES_EFFECT,
                edition.edition,
                edition.number,
                entry.person,
                since=entry.time,
                due=edition.effective,
            )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


_SOURCES: tuple[_Source, ...] = (
    _of_review,
    _of_remarks,
    _of_publishing,
    _of_team,
    _of_looking_again,
    _of_trials,
    _of_waivers,
    _of_editions,
)
