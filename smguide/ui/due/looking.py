"""What the page of tasks reads from the desk, on the worker: frozen values, no widget in sight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from smguide.review.task import Task
from smguide.ui.due.words import phrases
from smguide.ui.moments import long_day
from smguide.workspace import Desk
from smguide.workspace.due import ToldTask


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task in words, with the name of who brought it about."""

    told: ToldTask
    by: str

    @property
    def task(self) -> Task:
        """What is to be done."""
        return self.told.task


@dataclass(frozen=True, slots=True)
class TasksLook:
    """All there is to do and to wait for today."""

    lines: tuple[TaskLine, ...]
    today: date

    @property
    def mine(self) -> tuple[TaskLine, ...]:
        """What the person can do."""
        return tuple(line for line in self.lines if line.task.is_mine)

    @property
    def waited_for(self) -> tuple[TaskLine, ...]:
        """What others do."""
        return tuple(line for line in self.lines if not line.task.is_mine)

    @property
    def dated(self) -> tuple[Task, ...]:
        """What has a place in a calendar."""
        return tuple(line.task for line in self.lines if line.task.due)


def look(desk: Desk) -> TasksLook:
    """Read the tasks of the person at the desk."""
    names = {member.person: member.name for member in desk.members()}
    told = desk.due.told(phrases(), long_day)
    return TasksLook(tuple(TaskLine(one, names.get(one.task.by, "")) for one in told), desk.today)


def how_many(desk: Desk) -> int:
    """How many tasks are the person's own."""
    return sum(task.is_mine for task in desk.due.tasks())


def write_calendar(desk: Desk, tasks: tuple[Task, ...], path: Path) -> Path:
    """Write the tasks with a day into a calendar file."""
    return desk.due.save_calendar(tasks, path, phrases(), long_day)
