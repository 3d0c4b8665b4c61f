"""Days after a length of time, as the files write both (ISO 8601)."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from smguide.rules.business_time import parse_duration


def later(day: date, length: str) -> date:
    """The day a length of time after ``day``; ``day`` itself for a text that is no length.

    Months are counted as the calendar has them, to the last day where there is no such day; hours
    make whole days only. Nothing lies beyond the last day a calendar knows.
    """
    duration = parse_duration(length)
    if duration is None:
        return day
    days = duration.weeks * 7 + duration.days + duration.seconds // (24 * 3600)
    try:
        return _months_later(day, duration.months) + timedelta(days)
    except (OverflowError, ValueError):
        return date.max


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
