"""Days and times as people say them: “today 09:14”, “Thursday”, “28 August”."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_WEEK = 7


def short_moment(at: datetime, today: date) -> str:
    """When something was, as short as it stays clear; ``at`` has a time zone."""
    local = at.astimezone()
    days = (today - local.date()).days
    if days == 0:
        return _tr("today {0}").format(f"{local:%H:%M}")
    if days == 1:
        return _tr("yesterday {0}").format(f"{local:%H:%M}")
    if 1 < days < _WEEK:
        return _dated(local.date(), "dddd")
    return _dated(local.date(), "d MMM" if local.year == today.year else "d MMM yyyy")


def short_day(at: datetime, today: date) -> str:
    """A day without its time: “28 Aug”, in another year “28 Aug 2025”."""
    day = at.astimezone().date()
    return _dated(day, "d MMM" if day.year == today.year else "d MMM yyyy")


def day_group(at: datetime, today: date) -> str:
    """The group of a moment in a long list: “Today”, “Yesterday”, “Thursday”, “August 2026”."""
    day = at.astimezone().date()
    days = (today - day).days
    if days in (0, 1):
        return _tr("Yesterday") if days else _tr("Today")
    if 1 < days < _WEEK:
        return _dated(day, "dddd")
    return _dated(day, "MMMM yyyy")


def long_moment(at: datetime) -> str:
    """Day and time in full: “14 November 2026, 10:55”."""
    local = at.astimezone()
    return f"{long_day(local.date())}, {local:%H:%M}"


def long_day(day: date) -> str:
    """“14 November 2026”."""
    return _dated(day, "d MMMM yyyy")


def _dated(day: date, pattern: str) -> str:
    locale = QLocale(_tr("en"))  # the language of the window, named by its translation
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Moments", words)
