"""Which text of the guidelines answers, read off the UI thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from smguide.model.entries import homes
from smguide.model.guidelines import Guidelines
from smguide.rules.book import Book
from smguide.rules.timeline import Turn
from smguide.rules.workflow import KIND
from smguide.workspace import Desk, EditionInfo

DRAFT: Final = "draft"
IN_FORCE: Final = "in-force"
LATEST: Final = "latest"
RULES: Final = "rules"

NEEDED: Final = ("person", "channel", "post-type", RULES)
"""What there must be before anything can be answered, in the order in which one writes it."""

_STEP: Final = 5
_A_YEAR: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Reading:
    """The rules of one text on one day.

    ``which`` is draft, in-force or latest; ``edition`` the number of what is in force, empty where
    nothing is.
    ``missing`` names the first of :data:`NEEDED` that is not there, ``home`` the section that it
    would be written into, empty where there is none.
    """

    which: str
    edition: str
    revision: int
    book: Book
    missing: str
    home: str


def read(desk: Desk, which: str, day: date | None) -> Reading:
    """Read the draft, or what is in force; the latest revision where nothing is.

    ``day`` is the day of the post, None for today.
    """
    edition = _in_force(desk)
    number = edition.number if edition else ""
    text = which if which == DRAFT or edition else LATEST
    revision = 0 if text == DRAFT else desk.revision_number(text)
    book = desk.book(text, day=day)
    missing = next((one for one in NEEDED if not _has(book, one)), "")
    home = _home(desk.read(text), missing) if missing else ""
    return Reading(text, number, revision, book, missing, home)


def next_turn(desk: Desk, which: str, person: str) -> Turn | None:
    """What is different for a person next, within a year."""
    today = desk.today
    turns = desk.timeline(person, today, today + _A_YEAR, which=which)
    return next(iter(turns), None)


def as_of_now(book: Book, now: datetime) -> Book:
    """The rules of today at this moment, to five minutes: what is open then and when it is due."""
    at = now.replace(minute=now.minute - now.minute % _STEP, second=0, microsecond=0)
    return book if at == book.at else replace(book, at=at)


def _in_force(desk: Desk) -> EditionInfo | None:
    return next((one for one in desk.editions() if one.state == IN_FORCE), None)


def _home(guidelines: Guidelines, missing: str) -> str:
    """The section that would hold what is missing."""
    kind = KIND if missing == RULES else homes()[missing][0]
    return next((section.id for section in guidelines.sections_of(kind)), "")


def _has(book: Book, needed: str) -> bool:
    return bool(book.rules or book.floors) if needed == RULES else bool(book.names.names(needed))
