"""Durations, dates and lists as people say them (English; the window translates its own texts)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

_DURATION = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
)
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Not the locale's: what is written into files must be the same on every computer."""

_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")


BUSINESS = "business"
"""Stands behind a duration that is counted in working days or hours (domain.md D.3)."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A length of time as ISO 8601 has it, and how it is counted: “P2D business Europe/Berlin”."""

    length: str
    business: bool = False
    zone: str = ""

    def written(self) -> str:
        """As it stands in a file."""
        return " ".join(filter(None, (self.length, BUSINESS * self.business, self.zone)))


def split_promise(text: str) -> Promise:
    """A written promise in its parts; a bare duration has no others."""
    length, *rest = text.split(" ")
    business = rest[:1] == [BUSINESS]
    return Promise(length, business, " ".join(rest[1:] if business else rest))


def duration_in_words(text: str) -> str:
    """A length of time in words: “48 hours” for “PT48H”; other text is given back.

    What is counted in working days says so, and in which time zone: “2 working days, Europe/Berlin
    time”.
    """
    promise = split_promise(text)
    length = _length_in_words(promise.length)
    if length == promise.length:
        return text
    working = "on working days" * promise.business
    if promise.business and length.endswith((" day", " days")):
        length, working = length.replace(" day", " working day"), ""
    return ", ".join(filter(None, (length, working, _zone_in_words(promise.zone))))


def _zone_in_words(zone: str) -> str:
    return f"{zone.replace('_', ' ')} time" if zone else ""


def _length_in_words(text: str) -> str:
    match = _DURATION.fullmatch(text)
    if match is None or text in ("P", "PT"):
        return text
    parts = [
        counted(int(number), unit)
        for number, unit in zip(match.groups(), _UNITS, strict=True)
        if number is not None
    ]
    return in_words(parts) if parts else text


def counted(number: int, noun: str) -> str:
    """“1 hour”, “3 hours”."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def in_words(items: Iterable[str], last: str = "and") -> str:
    """“Ana”, “Ana and Ben”, “Ana, Ben and Lea”; ``last`` may be “or”."""
    found = list(items)
    if len(found) < 2:
        return "".join(found)
    return f"{', '.join(found[:-1])} {last} {found[-1]}"


def date_in_words(day: date) -> str:
    """“3 March 2026”."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def sentence(text: str) -> str:
    """The text with a capital at its beginning and a full stop at its end."""
    text = text.strip()
    if not text:
        return ""
    ended = text if text[-1] in ".!?…" else f"{text}."
    return ended[0].upper() + ended[1:]
