"""By when somebody who is asked now has to answer."""

from __future__ import annotations

from datetime import datetime

from smguide.model.wording import split_promise
from smguide.rules.book import Book
from smguide.rules.business_time import (
    LATEST,
    Calendar,
    add_clock,
    add_working,
    parse_duration,
    read_calendar,
)
from smguide.rules.decision import Ask


def due_at(book: Book, ask: Ask) -> datetime | None:
    """When the time of an ask is over that is made at the moment of the book.

    Counted in the calendar of the ask, or in the usual one where working days are meant; None
    where there is no deadline, or none that a calendar reaches.
    """
    promise = split_promise(ask.within)
    length = parse_duration(promise.length)
    if length is None:
        return None
    usual = usual_calendar(book) if promise.business else None
    calendar = calendar_of(book, ask.calendar) if ask.calendar else usual
    over = add_working(book.at, length, calendar).at if calendar else add_clock(book.at, length)
    return over if over < LATEST else None


def usual_calendar(book: Book) -> Calendar | None:
    """The hours that count where nothing else is said; None where there are none."""
    return calendar_of(book, next((one.text("default_calendar") for one in book.facts), ""))


def calendar_of(book: Book, calendar_id: str) -> Calendar | None:
    """The hours with that id, of whichever section lists them."""
    found = (one for facts in book.facts for one in facts.records("calendars"))
    return next((read_calendar(one) for one in found if one.text("id") == calendar_id), None)
