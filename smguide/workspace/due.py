"""What waits for a person, what they wait for, and how to remind of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from smguide.interchange.reminders import (
    PHRASES,
    DayInWords,
    Letter,
    Phrases,
    Told,
    calendar_file,
    letter,
    task_in_words,
)
from smguide.model.wording import date_in_words
from smguide.review.due import tasks
from smguide.review.task import Task
from smguide.review.threads import threads
from smguide.store.files import write_export
from smguide.workspace.answering import every_answer
from smguide.workspace.parts import Parts


@dataclass(frozen=True, slots=True)
class ToldTask:
    """A task in words; ``letter`` is None where nobody else has to do anything."""

    task: Task
    words: str
    letter: Letter | None


class Due:
    """The tasks of one person with one set of guidelines.

    ``phrases`` are those of :data:`smguide.interchange.reminders.PHRASES` in some language, and
    ``day_in_words`` says a day in it.
    """

    def __init__(self, parts: Parts, person: str) -> None:
        self._parts = parts
        self._person = person

    @property
    def _today(self) -> date:
        return self._parts.clock().astimezone().date()

    def tasks(self) -> tuple[Task, ...]:
        """What is to be done now and what is waited for; overdue first.

        A task about a revision tells its summary, unless it has something else to tell.
        """
        ledger = self._parts.decisions.ledger()
        revisions = self._parts.revisions
        guidelines = self._parts.guidelines(revisions.count)
        said = threads(ledger.comments, every_answer(self._parts, ledger))
        found = tasks(ledger, revisions, guidelines, self._person, self._today, said)
        return tuple(map(self._with_summary, found))

    def _with_summary(self, task: Task) -> Task:
        revision = self._parts.revisions.revision(task.number)
        return task if task.about or revision is None else replace(task, about=revision.summary)

    def told(
        self, phrases: Phrases = PHRASES, day_in_words: DayInWords = date_in_words
    ) -> tuple[ToldTask, ...]:
        """The tasks in words, each with a letter to those who are waited for."""
        told = self._told(phrases, day_in_words)
        team = self._parts.decisions.ledger().team
        addresses = {member.person: member.email for member in team.people}
        return tuple(
            ToldTask(task, task_in_words(task, told), letter(task, told, addresses, self._today))
            for task in self.tasks()
        )

    def save_calendar(
        self,
        wanted: Sequence[Task],
        path: Path,
        phrases: Phrases = PHRASES,
        day_in_words: DayInWords = date_in_words,
    ) -> Path:
        """Write the tasks with a day as a calendar file (RFC 5545); from any thread.

        Raises:
            StorageError: it cannot be written there.
        """
        told = self._told(phrases, day_in_words)
        write_export(path.absolute(), calendar_file(wanted, told, self._parts.clock()))
        return path

    def _told(self, phrases: Phrases, day_in_words: DayInWords) -> Told:
        ledger = self._parts.decisions.ledger()
        guidelines = self._parts.guidelines(self._parts.revisions.count)
        return Told(ledger.guideline, guidelines.title, ledger.names, phrases, day_in_words)
