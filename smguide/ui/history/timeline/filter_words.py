"""What a list of revisions is narrowed by, in words; the spans of time that one may choose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from smguide.ui.history.looking import Choices
from smguide.ui.history.states import state_name
from smguide.ui.moments import long_day
from smguide.workspace import HistoryFilter

SPANS: Final = (
    (1, str(QT_TRANSLATE_NOOP("FilterWords", "Today"))),
    (7, str(QT_TRANSLATE_NOOP("FilterWords", "Last 7 days"))),
    (30, str(QT_TRANSLATE_NOOP("FilterWords", "Last 30 days"))),
    (365, str(QT_TRANSLATE_NOOP("FilterWords", "Last 12 months"))),
)
"""Days up to today, and what they are called."""


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One thing that a list is narrowed by, and what would be wanted without it."""

    words: str
    without: HistoryFilter


def narrowings(wanted: HistoryFilter, choices: Choices, today: date) -> Iterator[Narrowing]:
    """Everything but the words, in the order of the menu."""
    if wanted.section:
        name = dict(choices.sections).get(wanted.section, wanted.section)
        yield Narrowing(_tr("Section: {0}").format(name), replace(wanted, section=""))
    if wanted.person:
        names = {one.person: one.name for one in choices.people}
        name = names.get(wanted.person, wanted.person)
        yield Narrowing(_tr("By {0}").format(name), replace(wanted, person=""))
    if wanted.state is not None:
        yield Narrowing(state_name(wanted.state), replace(wanted, state=None))
    if wanted.first or wanted.last:
        words = time_words(wanted, today)
        yield Narrowing(words, replace(wanted, first=None, last=None))
    if wanted.editions_only:
        yield Narrowing(_tr("Editions only"), replace(wanted, editions_only=False))


def time_words(wanted: HistoryFilter, today: date) -> str:
    """“Last 7 days”, “Since 1 May 2026”, “1 May 2026 to 3 May 2026”."""
    first, last = wanted.first, wanted.last
    if first and not last:
        known = {begin_of(days, today): words for days, words in SPANS}
        if first in known:
            return _tr(known[first])
        return _tr("Since {0}").format(long_day(first))
    if last and not first:
        return _tr("Until {0}").format(long_day(last))
    if first and last:
        return _tr("{0} to {1}").format(long_day(first), long_day(last))
    return ""


def begin_of(days: int, today: date) -> date:
    """The first of so many days that end with today."""
    return today - timedelta(days=days - 1)


def _tr(words: str) -> str:
    return QCoreApplication.translate("FilterWords", words)
