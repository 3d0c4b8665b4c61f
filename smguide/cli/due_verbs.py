"""The verb that says what waits for somebody: tasks."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from smguide.cli.verb import AS, NAME, Answer, Verb, argument
from smguide.review.task import Task
from smguide.workspace import Desk, Workspace
from smguide.workspace.due import ToldTask

_HEADINGS = {True: "Waits for you:", False: "You wait for:"}


def _tasks(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    found = desk.due.told()
    told = [_told(desk, found), *_written(desk, found, args.calendar), *_letters(desk, found, args)]
    return Answer([_plain(desk, one) for one in found], "\n\n".join(filter(None, told)))


def _told(desk: Desk, found: tuple[ToldTask, ...]) -> str:
    parts = []
    for mine, heading in _HEADINGS.items():
        lines = [f"- {_line(desk, one)}" for one in found if one.task.is_mine is mine]
        if lines:
            parts.append("\n".join((heading, *lines)))
    return "\n\n".join(parts) or "Nothing is due."


def _line(desk: Desk, one: ToldTask) -> str:
    day = f" ({_when(desk, one.task)})" if one.task.due else ""
    return f"{one.words}{day}"


def _when(desk: Desk, task: Task) -> str:
    late = "overdue since" if task.is_overdue(desk.today) else "by"
    return f"{late} {task.due}"


def _written(desk: Desk, found: tuple[ToldTask, ...], path: str) -> Iterator[str]:
    if path:
        desk.due.save_calendar([one.task for one in found], Path(path))
        yield f"Written to {path}."


def _letters(desk: Desk, found: tuple[ToldTask, ...], args: Namespace) -> Iterator[str]:
    if not args.letters:
        return
    for letter in (one.letter for one in found):
        if letter:
            yield f"To: {', '.join(letter.to)}\nSubject: {letter.subject}\n\n{letter.body}"


def _plain(desk: Desk, one: ToldTask) -> dict[str, Any]:
    task, letter = one.task, one.letter
    return {
        "kind": task.kind.value,
        "mine": task.is_mine,
        "text": one.words,
        "revision": task.number,
        "due": task.due.isoformat() if task.due else None,
        "overdue": task.is_overdue(desk.today),
        "since": task.since.isoformat() if task.since else None,
        "people": list(task.people),
        "section": task.section,
        "clause": task.clause,
        "letter": {"to": list(letter.to), "subject": letter.subject, "body": letter.body}
        if letter
        else None,
    }


VERBS: tuple[Verb, ...] = (
    Verb(
        "tasks",
        "what waits for you, and what you wait for",
        (
            NAME,
            argument(
                "--calendar",
                help="write what has a day into a calendar file",
                default="",
                metavar="FILE",
            ),
            argument("--letters", help="print ready reminders to the others", action="store_true"),
            AS,
        ),
        _tasks,
        "[{kind, mine, text, revision, due, overdue, since, people, section, clause, letter}]",
    ),
)
