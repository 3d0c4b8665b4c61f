"""Small questions about the people of the register: who is still there, and who is new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from smguide.checks.check import Case
from smguide.checks.words.durations import hours_in
from smguide.checks.words.looking import date_at
from smguide.checks.words.text import any_word
from smguide.model.record import Record
from smguide.model.wording import in_words

_LEARNING = any_word("interns?", "trainees?", "apprentices?", "working students?", "juniors?")
_ASSISTING = any_word(
    "assistants?(?! (?:to|director|manager|professor|head|chief|editor|principal|secretary))"
)

_MOST_NAMED = 4


def people_by_id(case: Case) -> Mapping[str, Record]:
    """The people listed under Who may post."""
    return {
        entry: case.registers.record("person", entry) for entry in case.registers.names("person")
    }


def gone(person: Record | None, today: date) -> bool:
    """Somebody who has left; one who is not listed cannot be told and counts as there."""
    left = date_at(person, ("left_on",)) if person is not None else None
    return left is not None and left <= today


def outsider(person: Record) -> bool:
    """Somebody who works for an agency or on a contract of their own."""
    return person.text("kind") in ("agency", "contractor")


def learning(person: Record) -> bool:
    """An intern, a trainee, or an assistant by title."""
    title = person.text("title")
    return (
        person.text("kind") == "intern"
        or bool(_LEARNING.search(title))
        or bool(_ASSISTING.search(title))
    )


def new_here(person: Record, tenure: str, today: date) -> bool:
    """Somebody who joined less than ``tenure`` (ISO 8601, such as “P3M”) before that day."""
    joined = date_at(person, ("joined_on",))
    return joined is not None and joined + timedelta(hours=hours_in(tenure)) > today


def some_of(names: Iterable[str]) -> str:
    """People as a sentence names them: “Ana, Ben, Lea, Kim and 3 more”."""
    every = tuple(names)
    left = len(every) - _MOST_NAMED
    return in_words((*every[:_MOST_NAMED], f"{left} more") if left > 0 else every)
