"""Days after a length of time, as the files write both (ISO 8601)."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

_LENGTH = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
)


def later(day: date, length: str) -> date:
    """The day a length of time after ``day``; ``day`` itself for a text that is no length.

    Months are counted as the calendar has them, to the last day where there is no such day; hours
    make whole days only. Nothing lies beyond the last day a calendar knows.
    """
    match = _LENGTH.fullmatch(length)
    if match is None:
        return day
    years, months, weeks, days, hours, _minutes, _seconds = (int(n or 0) for n in match.groups())
    try:
        moved = _months_later(day, 12 * years + months)
        return moved + timedelta(days=7 * weeks + days + hours // 24)
    except (OverflowError, ValueError):
        return date.max


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
