"""Which text of the guidelines answers, read off the UI thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from smguide.model.entries import homes
from smguide.model.guidelines import Guidelines
from smguide.rules.book import Book, read_book
from smguide.rules.workflow import KIND
from smguide.workspace import Desk, EditionInfo

DRAFT: Final = "draft"
IN_FORCE: Final = "in-force"
LATEST: Final = "latest"
RULES: Final = "rules"

NEEDED: Final = ("person", "channel", "post-type", RULES)
"""What there must be before anything can be answered, in the order in which one writes it."""

_DAYTIME: Final = time(10)
_STEP: Final = 5


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
    at = moment(desk.now, day)
    edition = _in_force(desk)
    number = edition.number if edition else ""
    if which == DRAFT:
        return _reading(DRAFT, number, 0, desk.read(DRAFT), at)
    if edition is None:
        return _reading(LATEST, "", desk.revision_number(LATEST), desk.read(LATEST), at)
    return _reading(IN_FORCE, number, edition.revision, desk.read(IN_FORCE), at)


def moment(now: datetime, day: date | None) -> datetime:
    """When the post is meant to go out: now, to five minutes, or in the morning of another day."""
    if day is None or day == now.date():
        return now.replace(minute=now.minute - now.minute % _STEP, second=0, microsecond=0)
    return datetime.combine(day, _DAYTIME).astimezone()


def _in_force(desk: Desk) -> EditionInfo | None:
    return next((one for one in desk.editions() if one.state == IN_FORCE), None)


def _reading(
    which: str, edition: str, revision: int, guidelines: Guidelines, at: datetime
) -> Reading:
    book = read_book(guidelines, at)
    missing = next((one for one in NEEDED if not _has(book, one)), "")
    kind = KIND if missing == RULES else homes()[missing][0] if missing else ""
    home = next((section.id for section in guidelines.sections_of(kind)), "")
    return Reading(which, edition, revision, book, missing, home)


def _has(book: Book, needed: str) -> bool:
    return bool(book.rules or book.floors) if needed == RULES else bool(book.names.names(needed))
