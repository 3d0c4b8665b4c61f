"""The trust ladder as a picture: the highest level at the top, the ways up and down between."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect

from smguide.ui.pictures.frame import PlainRows
from smguide.ui.pictures.rungs import Rung
from smguide.ui.pictures.sheet import Box, Shape, Sheet, Stroke, Words, height_of
from smguide.ui.theme import Space, Theme, scaled

_WIDEST = 860
_TIP = 6


def ladder_sheet(found: Sequence[Rung], title: str, width: int, theme: Theme) -> Sheet:
    """Lay the ladder out for a width; it gets no wider than one can read."""
    margin = scaled(Space.WIDE)
    wide = min(width, scaled(_WIDEST)) - 2 * margin
    shapes: list[Shape] = [_heading(title, margin, wide, theme)]
    for place in range(len(found) - 1, -1, -1):
        top = shapes_bottom(shapes) + scaled(Space.MEDIUM)
        shapes += _step(found[place], place, QRect(margin, top, wide, 0), theme)
        if place:
            top = shapes_bottom(shapes) + scaled(Space.SMALL)
            shapes += _ways(found[place], QRect(margin, top, wide, 0), theme)
    return Sheet(title, width, shapes_bottom(shapes) + margin, theme.paper, tuple(shapes))


def ladder_rows(found: Sequence[Rung]) -> PlainRows:
    """The ladder in words, the lowest level first."""
    headers = (_tr("Level"), _tr("People"), _tr("Way up to it"), _tr("Way down from it"))
    return PlainRows(
        headers,
        [(one.name, str(one.people), one.up or "—", down_words(one) or "—") for one in found],
    )


def down_words(one: Rung) -> str:
    """What leads down and where to; nothing leads down from the lowest."""
    if not one.falls_to:
        return ""
    parts = [one.down]
    if one.lasts:
        parts.append(_tr("It runs out after {0}.").format(one.lasts))
    return " ".join(filter(None, parts)) or _tr("No way down is written.")


def shapes_bottom(shapes: Sequence[Shape]) -> int:
    """Where the lowest shape ends."""
    return max(shape.area.top() + shape.area.height() for shape in shapes)


def _heading(title: str, margin: int, width: int, theme: Theme) -> Words:
    area = QRect(margin, margin, width, height_of(title, "heading", width))
    return Words(area, title, theme.ink, "heading")


def _step(one: Rung, place: int, area: QRect, theme: Theme) -> list[Shape]:
    """A level: its place from below, its name, who stands there and what it means."""
    inset = scaled(Space.LARGE)
    room = area.width() - 2 * inset
    name = f"{place + 1}  {one.name} · {_people(one.people)}"
    words = [(name, "emphasis", theme.ink), (one.description, "body", theme.muted)]
    y, told = area.top() + scaled(Space.MEDIUM), []
    for text, role, colour in words:
        if text:
            height = height_of(text, role, room)
            told.append(Words(QRect(area.left() + inset, y, room, height), text, colour, role))
            y += height + scaled(2)
    box = QRect(area.left(), area.top(), area.width(), y - area.top() + scaled(Space.SMALL))
    return [Box(box, theme.accent_soft, theme.accent, 10), *told]


def _ways(one: Rung, area: QRect, theme: Theme) -> list[Shape]:
    """Between two levels: the way up at the left, the way down at the right."""
    half = (area.width() - scaled(Space.WIDE)) // 2
    up = _tr("Up to {0}").format(one.name)
    down = _tr("Down to {0}").format(one.falls_to)
    right = area.left() + half + scaled(Space.WIDE)
    left_part = _way(up, one.up or _tr("No way up is written."), (area.left(), half), area, theme)
    right_part = _way(down, down_words(one), (right, half), area, theme)
    bottom = shapes_bottom([*left_part, *right_part])
    arrows = [
        *_arrow(area.left() + scaled(_TIP), (area.top(), bottom), theme.good, up=True),
        *_arrow(right + scaled(_TIP), (area.top(), bottom), theme.warn, up=False),
    ]
    return [*left_part, *right_part, *arrows]


def _way(head: str, words: str, across: tuple[int, int], area: QRect, theme: Theme) -> list[Shape]:
    x = across[0] + scaled(Space.WIDE)
    room = across[1] - scaled(Space.WIDE)
    top = QRect(x, area.top(), room, height_of(head, "caption", room))
    below = QRect(x, top.bottom() + 2, room, height_of(words, "body", room))
    return [Words(top, head, theme.muted, "caption"), Words(below, words, theme.ink)]


def _arrow(x: int, span: tuple[int, int], colour: str, *, up: bool) -> list[Shape]:
    top, bottom = span
    tip, back = (top, scaled(_TIP)) if up else (bottom, -scaled(_TIP))
    wing = scaled(_TIP)
    return [
        Stroke(QRect(x, top, 0, bottom - top), colour, 2),
        Stroke(QRect(x - wing, tip + back, wing, -back), colour, 2),
        Stroke(QRect(x, tip, wing, back), colour, 2),
    ]


def _people(count: int) -> str:
    return _tr("one person") if count == 1 else _tr("{0} people").format(count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
