"""Tasks in the language of the window."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from smguide.review.task import Task, TaskKind
from smguide.ui.moments import long_day, short_moment
from smguide.ui.theme import Tone

_SOON = 3
"""Days from which a day is said in a warning tone."""


def phrases() -> dict[str, str]:
    """What :data:`smguide.interchange.reminders.PHRASES` says, in the language of the window."""
    return {
        TaskKind.ANSWER: _tr("Look at revision {number} and answer: {about}"),
        TaskKind.ANSWER_AGAIN: _tr(
            "The text you approved has changed: look at revision {number} again"
        ),
        TaskKind.ANSWER_REMARK: _tr("Answer what was said about revision {number}: {about}"),
        TaskKind.ANSWER_REMARKS: _tr("Answer {count} comments on revision {number}"),
        TaskKind.ANSWER_OLDER: _tr("Answer or settle {count} comments on older revisions"),
        TaskKind.REVISE: _tr("Change what was asked for in revision {number}: {about}"),
        TaskKind.PUBLISH: _tr("Publish revision {number}, which is approved: {about}"),
        TaskKind.VOTE: _tr("Say whether you agree to another team or other rules: {about}"),
        TaskKind.ADMIT: _tr("{about} asks to be in the team: let them in or not"),
        TaskKind.LOOK_AGAIN: _tr("Look again whether edition {about} is still right"),
        TaskKind.END_TRIAL: _tr(
            "A clause on trial comes to its end: keep, change or remove it: {about}"
        ),
        TaskKind.END_WAIVER: _tr("A finding was accepted for a time that ends: {about}"),
        TaskKind.WAIT_FOR_ANSWERS: _tr(
            "Revision {number} waits for an answer of {people}: {about}"
        ),
        TaskKind.WAIT_FOR_EDITION: _tr(
            "Revision {number} waits to be published by {people}: {about}"
        ),
        TaskKind.WAIT_FOR_VOTES: _tr("Your proposal for the team waits for {people}: {about}"),
        TaskKind.TAKES_EFFECT: _tr("Edition {about} takes effect"),
        "calendar": _tr("{title}: {task}"),
        "greeting": _tr("Hello {all},"),
        "review": _tr("Revision {number} of “{title}” waits for your answer"),
        "edition": _tr("Revision {number} of “{title}” is approved and waits to be published"),
        "votes": _tr("A change of the team of “{title}” waits for your answer"),
        "matter": _tr("It is about {about}."),
        "until": _tr("An answer is wanted by {day}."),
        "late": _tr("An answer was wanted by {day}."),
        "where": _tr("You find it in smguide under History and review."),
        "and": _tr("{first} and {last}"),
        "or": _tr("{first} or {last}"),
    }


def day_sign(task: Task, today: date) -> tuple[str, Tone] | None:
    """How near the day of a task is, as a pill; None where it has no day."""
    if task.due is None:
        return None
    days = (task.due - today).days
    if days < 0:
        return _days(-days, _tr("1 day overdue"), _tr("{0} days overdue")), Tone.BAD
    tone = Tone.WARN if days <= _SOON and task.is_mine else Tone.PLAIN
    if days == 0:
        return _tr("Today"), tone
    return _days(days, _tr("Tomorrow"), _tr("In {0} days")), tone


def _days(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count)


def told_below(task: Task, by: str, today: date) -> str:
    """A line under a task: who brought it about, since when, until when."""
    parts = []
    if by and task.is_mine:
        parts.append(
            by if task.asked_by_name else _tr("{0}; you were not asked by name").format(by)
        )
    if task.since is not None:
        parts.append(_tr("since {0}").format(short_moment(task.since, today)))
    if task.due is not None:
        parts.append(_until(task))
    return " · ".join(parts)


def _until(task: Task) -> str:
    day = long_day(task.due) if task.due else ""
    return day if task.kind is TaskKind.TAKES_EFFECT else _tr("by {0}").format(day)


def go_words(task: Task) -> str:
    """What the button of a task says."""
    if task.kind in (TaskKind.PUBLISH, TaskKind.WAIT_FOR_EDITION, TaskKind.TAKES_EFFECT):
        return _tr("To Publish")
    if task.kind in (TaskKind.VOTE, TaskKind.ADMIT, TaskKind.WAIT_FOR_VOTES):
        return _tr("To the team")
    if task.kind in (TaskKind.REVISE, TaskKind.END_TRIAL, TaskKind.END_WAIVER):
        return _tr("To the text")
    return _tr("To the review")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Tasks", words)
