"""The calendar of what relaxes when: a strip of months, and below it each turn in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QRect

from smguide.rules.timeline import Turn, TurnKind
from smguide.ui.pictures.frame import PlainRows
from smguide.ui.pictures.ladder_sheet import shapes_bottom
from smguide.ui.pictures.sheet import (
    Box,
    Shape,
    Sheet,
    Stroke,
    Words,
    height_of,
    pill,
    pill_height,
    pill_width,
)
from smguide.ui.theme import Space, Theme, Tone, scaled

_MONTH = 62
_DAY = 30


@dataclass(frozen=True, slots=True)
class Calendar:
    """The turns of a person from one day to another."""

    title: str
    first: date
    last: date
    turns: tuple[Turn, ...]


def calendar_sheet(shown: Calendar, width: int, theme: Theme) -> Sheet:
    """Lay the calendar out for a width."""
    margin = scaled(Space.WIDE)
    wide = width - 2 * margin
    height = height_of(shown.title, "heading", wide)
    heading = Words(QRect(margin, margin, wide, height), shown.title, theme.ink, "heading")
    top = heading.area.bottom() + scaled(Space.MEDIUM)
    shapes: list[Shape] = [heading, *_strip(shown, QRect(margin, top, wide, 0), theme)]
    if not shown.turns:
        words = _tr("Nothing changes by itself in this time.")
        top = shapes_bottom(shapes) + scaled(Space.LARGE)
        area = QRect(margin, top, wide, height_of(words, "body", wide))
        shapes.append(Words(area, words, theme.muted))
    for (year, month), turns in groupby(shown.turns, key=_month_of):
        top = shapes_bottom(shapes) + scaled(Space.LARGE)
        area = QRect(margin, top, wide, 0)
        shapes += _month(date(year, month, 1), tuple(turns), area, theme)
    return Sheet(shown.title, width, shapes_bottom(shapes) + margin, theme.paper, tuple(shapes))


def calendar_rows(shown: Calendar) -> PlainRows:
    """The calendar in words."""
    headers = (_tr("Day"), _tr("What"), _tr("In full"), _tr("Because"))
    rows = [
        (_day(turn.day), kind_word(turn.kind), turn.sentence, "; ".join(_because(turn)))
        for turn in shown.turns
    ]
    return PlainRows(headers, rows)


def kind_word(kind: TurnKind) -> str:
    """What a turn brings, in a word with a sign."""
    return {
        TurnKind.FREER: _tr("▾ freer"),
        TurnKind.STRICTER: _tr("▴ stricter"),
        TurnKind.OTHER: _tr("◆ other"),
        TurnKind.MAY: _tr("◇ to be decided"),
    }[kind]


_TONES = {
    TurnKind.FREER: Tone.GOOD,
    TurnKind.STRICTER: Tone.WARN,
    TurnKind.OTHER: Tone.INFO,
    TurnKind.MAY: Tone.PLAIN,
}


def _month_of(turn: Turn) -> tuple[int, int]:
    return turn.day.year, turn.day.month


def _strip(shown: Calendar, area: QRect, theme: Theme) -> Iterator[Shape]:
    """All months in a row, or in several; each with a sign for every turn in it."""
    months = tuple(_months(shown.first, shown.last))
    line = max(1, min(len(months), area.width() // scaled(_MONTH)))
    box = area.width() // line
    height = height_of("X", "caption", 1000) * 2 + scaled(Space.MEDIUM)
    for place, month in enumerate(months):
        x = area.left() + place % line * box
        y = area.top() + place // line * (height + scaled(Space.TINY))
        turns = [turn for turn in shown.turns if _month_of(turn) == (month.year, month.month)]
        inner = QRect(x, y, box - scaled(Space.TINY), height)
        yield Box(inner, theme.accent_soft if turns else theme.bg, theme.line)
        name = QLocale().toString(QDate(month.year, month.month, 1), "MMM yy")
        signs = dict.fromkeys(kind_word(turn.kind).split()[0] for turn in turns)
        words = f"{name}\n{' '.join(signs) or '·'}"
        yield Words(inner, words, theme.ink if turns else theme.muted, "caption", True)


def _months(first: date, last: date) -> Iterator[date]:
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield date(number // 12, number % 12 + 1, 1)


def _month(month: date, turns: tuple[Turn, ...], area: QRect, theme: Theme) -> list[Shape]:
    name = QLocale().toString(QDate(month.year, month.month, 1), "MMMM yyyy")
    height = height_of(name, "emphasis", area.width())
    heading = Words(
        QRect(area.left(), area.top(), area.width(), height), name, theme.ink, "emphasis"
    )
    shapes: list[Shape] = [heading]
    for place, turn in enumerate(turns):
        top = shapes_bottom(shapes) + scaled(Space.SMALL)
        again = bool(place) and turns[place - 1].day == turn.day
        shapes += _turn(turn, QRect(area.left(), top, area.width(), 0), theme, again=again)
    start = heading.area.bottom() + scaled(Space.SMALL)
    rail = QRect(area.left() + scaled(_DAY), start, 0, shapes_bottom(shapes) - start)
    return [*shapes, Stroke(rail, theme.edge, 2)]


def _turn(turn: Turn, area: QRect, theme: Theme, *, again: bool) -> Iterator[Shape]:
    """The day, once for all its turns; the sign, what turns, and what begins or ends then."""
    if not again:
        day = QRect(area.left(), area.top() + scaled(2), scaled(_DAY), pill_height())
        yield Words(day, str(turn.day.day), theme.ink, "emphasis")
    word = kind_word(turn.kind)
    x = area.left() + scaled(_DAY) + scaled(Space.LARGE)
    yield from pill(x, area.top(), word, theme.tone(_TONES[turn.kind]))
    widest = max(pill_width(kind_word(kind)) for kind in TurnKind) + scaled(Space.MEDIUM)
    room = area.left() + area.width() - x - widest
    said = turn.words
    place = QRect(x + widest, area.top() + scaled(2), room, height_of(said, "body", room))
    yield Words(place, said, theme.ink)
    if because := "; ".join(_because(turn)):
        y = place.bottom() + 2
        below = QRect(x + widest, y, room, height_of(because, "caption", room))
        yield Words(below, because, theme.muted, "caption")


def _because(turn: Turn) -> tuple[str, ...]:
    """What is missing for a move stands in its sentence already."""
    return () if turn.kind is TurnKind.MAY else turn.because


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
