"""What readers want to know before they read: who looks after the text, whom to ask, until when."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from smguide.interchange.stamp import Stamp
from smguide.interchange.text import is_id
from smguide.model.guidelines import Guidelines
from smguide.model.record import Record
from smguide.model.registers import Entry, Registers, registers
from smguide.model.wording import date_in_words, duration_in_words

_REVIEW = "review-cycle"
_WHO = ("person", "role", "group")
_INTERVAL = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")


def about_facts(guidelines: Guidelines, stamp: Stamp) -> tuple[tuple[str, str], ...]:
    """Who stands behind the guidelines and until when, as labels and values."""
    rows = (
        ("Looked at again", next_look(guidelines, stamp.in_force_from)),
        ("Owner", owner_of(guidelines)),
        ("Questions to", contact_of(guidelines)),
    )
    return tuple((label, value) for label, value in rows if value)


def owner_of(guidelines: Guidelines) -> str:
    """The name of whoever looks after the guidelines; empty where only an identity is known."""
    wanted = tuple(filter(None, (guidelines.owner, *_review_texts(guidelines, "owner"))))
    names = registers(guidelines) if wanted else Registers({})
    return next(filter(None, (_name(names, who) for who in wanted)), "")


def contact_of(guidelines: Guidelines) -> str:
    """Whom readers may ask, with an address where there is one; empty where nobody is named."""
    names = registers(guidelines)
    leads = (s.facts.text("lead") for s in guidelines.sections_of("who-may-post"))
    owners = (guidelines.owner, *_review_texts(guidelines, "owner"))
    wanted = (*_review_texts(guidelines, "notes_to"), *owners, *leads)
    known = [entry for entry in (names.find(_WHO, who) for who in wanted if who) if entry]
    reached = next((entry for entry in known if _address(entry)), None)
    chosen = reached or (known[0] if known else None)
    return ", ".join(filter(None, (chosen.name, _address(chosen)))) if chosen else ""


def next_look(guidelines: Guidelines, in_force_from: date | None) -> str:
    """When the text is looked at again: a day, else how often; empty where nobody said."""
    named = (_day(text) for text in _review_texts(guidelines, "next_review"))
    day = next(filter(None, named), None)
    interval = next(iter(_review_texts(guidelines, "interval")), guidelines.review_interval)
    if day is None and in_force_from is not None:
        day = _after(in_force_from, interval)
    if day is not None:
        return date_in_words(day)
    words = duration_in_words(interval)
    return f"Every {words.removeprefix('1 ')}" if words != interval else ""


def _review_texts(guidelines: Guidelines, key: str) -> tuple[str, ...]:
    found = (section.facts.text(key) for section in guidelines.sections_of(_REVIEW))
    return tuple(filter(None, found))


def _name(names: Registers, who: str) -> str:
    entry = names.find(_WHO, who)
    if entry:
        return entry.name
    return "" if is_id(who) else who


def _address(entry: Entry) -> str:
    record: Record = entry.record
    return record.text("email") or record.text("reach")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _after(day: date, interval: str) -> date | None:
    """The day that lies a number of years, months, weeks and days later; None for other text."""
    match = _INTERVAL.fullmatch(interval)
    if match is None or not any(match.groups()):
        return None
    years, months, weeks, days = (int(number or 0) for number in match.groups())
    month = day.month - 1 + months + 12 * years
    year, month = day.year + month // 12, month % 12 + 1
    if year > 9000:
        return None
    last = calendar.monthrange(year, month)[1]
    try:
        return day.replace(year=year, month=month, day=min(day.day, last)) + timedelta(
            days=7 * weeks + days
        )
    except OverflowError:
        return None
