"""When a length of time is over: by the clock, or counted in the working hours of a calendar.

Lengths are ISO 8601 as the shared schema has them. Years, months, weeks and days by the clock keep
the time of day; hours, minutes and seconds are real time, so both are right when clocks change.
In working hours a day is as long as one working day, a week as long as all working days of a
week, an hour is an hour that counts; years and months have no such length and are stepped on the
calendar first. Only the days off that are listed count; a region is for people to read.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from smguide.model.record import Record

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LATEST = datetime(9999, 12, 30, tzinfo=UTC)
"""Stands for every moment too far ahead to be written as a date."""

_PARTS = re.compile(
    r"P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?"
    r"(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
)
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_MOST = 10**9
_DAY = 24 * 60
_HORIZON = 36_525
"""Days that are looked through at most: a deadline a century ahead is none."""


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: whole months, weeks and days, and seconds beside them."""

    months: int = 0
    weeks: int = 0
    days: int = 0
    seconds: int = 0

    def __add__(self, other: Duration) -> Duration:
        return Duration(
            self.months + other.months,
            self.weeks + other.weeks,
            self.days + other.days,
            self.seconds + other.seconds,
        )


@dataclass(frozen=True, slots=True)
class Calendar:
    """Working hours. ``days`` are 0 (Monday) to 6; hours are minutes from midnight, 1440 its end.

    Without a time zone the hours are those of whoever asks. ``unreadable`` names the values of the
    file that mean nothing.
    """

    id: str
    name: str
    time_zone: str
    days: frozenset[int]
    opens: int = 0
    closes: int = _DAY
    holidays: frozenset[date] = frozenset()
    unreadable: tuple[str, ...] = ()

    def is_open(self, at: datetime) -> bool:
        """Whether time counts at that moment; never, where the calendar contradicts itself."""
        zone = zone_of(self, at)
        if zone is None or contradictions(self):
            return False
        day = at.astimezone(zone).date()
        opens, closes = _span(self, day, zone)
        return self.works_on(day) and opens <= at < closes

    def works_on(self, day: date) -> bool:
        """Whether it is a working day, and not a day off."""
        return day.weekday() in self.days and day not in self.holidays

    def is_holiday(self, at: datetime) -> bool:
        """Whether it is a day off at that moment."""
        return at.astimezone(zone_of(self, at) or at.tzinfo).date() in self.holidays


@dataclass(frozen=True, slots=True)
class Due:
    """When a length of time is over; ``note`` says why it was counted otherwise than asked."""

    at: datetime
    note: str = ""


def parse_duration(text: str) -> Duration | None:
    """A length of time from ISO 8601, such as “P2DT4H”; None where it is not one."""
    match = _PARTS.fullmatch(text)
    if match is None:
        return None
    years, months, weeks, days, hours, minutes, seconds = map(_number, match.groups(default="0"))
    return Duration(years * 12 + months, weeks, days, hours * 3600 + minutes * 60 + seconds)


def _number(digits: str) -> int:
    significant = digits.lstrip("0")
    return _MOST if len(significant) > 9 else int(significant or "0")


def add_clock(at: datetime, duration: Duration) -> datetime:
    """The moment that much later by the clock, in the time zone of ``at``."""
    try:
        day = _months_later(at, duration.months) + timedelta(duration.weeks * 7 + duration.days)
        later = day.astimezone(UTC) + timedelta(seconds=duration.seconds)
        return min(later, LATEST).astimezone(at.tzinfo)
    except (OverflowError, ValueError):
        return LATEST


def _months_later(at: datetime, months: int) -> datetime:
    """The same day of a later month, or its last day where it is shorter."""
    years, month = divmod(at.month - 1 + months, 12)
    year = at.year + years
    if year > LATEST.year:
        raise OverflowError(year)
    return at.replace(year=year, month=month + 1, day=min(at.day, monthrange(year, month + 1)[1]))


def add_working(at: datetime, duration: Duration, calendar: Calendar) -> Due:
    """The moment when that much working time is over; the end of a day counts as within it.

    A calendar that contradicts itself counts by the clock, and the note says so.
    """
    zone = zone_of(calendar, at)
    faults = contradictions(calendar)
    if zone is None or faults:
        return Due(add_clock(at, duration), f"{faults[0]} Every hour counts instead.")
    start = add_clock(at.astimezone(zone), Duration(months=duration.months))
    return Due(_when_worked(start, _working_time(duration, calendar), calendar, zone))


def _working_time(duration: Duration, calendar: Calendar) -> timedelta:
    days = duration.days + duration.weeks * len(calendar.days)
    try:
        return timedelta(minutes=(calendar.closes - calendar.opens) * days) + timedelta(
            seconds=duration.seconds
        )
    except OverflowError:
        return timedelta.max


def _when_worked(at: datetime, left: timedelta, calendar: Calendar, zone: tzinfo) -> datetime:
    if left > timedelta(_HORIZON):
        return LATEST
    for opens, closes in _open_spans(at, calendar, zone):
        start = max(opens, at.astimezone(UTC))
        if left <= closes - start:
            return (start + left).astimezone(zone)
        left -= closes - start
    return LATEST


def _open_spans(
    at: datetime, calendar: Calendar, zone: tzinfo
) -> Iterator[tuple[datetime, datetime]]:
    """The open times, in UTC, that are not over at ``at``."""
    first = at.astimezone(zone).date()
    days = min(_HORIZON, (LATEST.date() - first).days - 1)
    for day in (first + timedelta(number) for number in range(days)):
        if calendar.works_on(day):
            opens, closes = _span(calendar, day, zone)
            if closes >= at:
                yield opens, closes


def _span(calendar: Calendar, day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """The open time of a day as real time: an hour that clocks repeat is two hours long."""
    return _moment(day, calendar.opens, zone, 0), _moment(day, calendar.closes, zone, 1)


def _moment(day: date, minutes: int, zone: tzinfo, fold: int) -> datetime:
    day, minutes = day + timedelta(minutes // _DAY), minutes % _DAY
    local = datetime.combine(day, time(minutes // 60, minutes % 60), zone)
    return local.replace(fold=fold).astimezone(UTC)


def contradictions(calendar: Calendar) -> tuple[str, ...]:
    """Why nothing can be counted in a calendar, in sentences; empty where it can."""
    name = f"“{calendar.name or calendar.id}”"
    found = []
    if not calendar.days:
        found.append(f"{name} has no working days.")
    if calendar.closes <= calendar.opens:
        found.append(f"In {name} the day ends before it begins.")
    if calendar.time_zone and _named_zone(calendar.time_zone) is None:
        found.append(f"{name} names a time zone that does not exist: “{calendar.time_zone}”.")
    return tuple(found)


def calendar_faults(calendar: Calendar) -> tuple[str, ...]:
    """Everything that is wrong with a calendar, in sentences; the worst first."""
    name = f"“{calendar.name or calendar.id}”"
    return contradictions(calendar) + tuple(
        f"{name} has a value that means nothing: “{text}”." for text in calendar.unreadable
    )


def zone_of(calendar: Calendar, at: datetime) -> tzinfo | None:
    """The time zone that counts, that of ``at`` where none is named; None for an unknown name."""
    return _named_zone(calendar.time_zone) if calendar.time_zone else at.tzinfo or UTC


def _named_zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # a folder of zones is no zone
        return None


def read_calendars(facts: Record) -> tuple[Calendar, ...]:
    """The working hours that an approval section lists."""
    return tuple(map(read_calendar, facts.records("calendars")))


def read_calendar(record: Record) -> Calendar:
    """Working hours as the file has them.

    A day without a beginning begins at midnight, one without an end, or with the end 00:00, ends
    at midnight.
    """
    days, hours = record.texts("days"), (record.text("from"), record.text("until"))
    dates = {text: _date(text) for text in record.texts("holidays")}
    return Calendar(
        id=record.text("id"),
        name=record.text("name"),
        time_zone=record.text("time_zone"),
        days=frozenset(WEEKDAYS.index(day) for day in days if day in WEEKDAYS),
        opens=_minutes(hours[0]),
        closes=_minutes(hours[1]) or _DAY,
        holidays=frozenset(day for day in dates.values() if day),
        unreadable=(
            *(day for day in days if day not in WEEKDAYS),
            *(hour for hour in hours if hour and not _TIME.fullmatch(hour)),
            *(text for text, day in dates.items() if day is None),
        ),
    )


def _minutes(text: str) -> int:
    match = _TIME.fullmatch(text)
    return int(match[1]) * 60 + int(match[2]) if match else 0


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
