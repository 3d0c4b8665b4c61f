"""The matrix as a picture to be saved: a heading, the cells, and what the letters mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect

from smguide.rules.matrix import Matrix, MatrixDiff
from smguide.ui.pictures.looks import Look, change_legend, legend, look_of, look_of_change
from smguide.ui.pictures.sheet import (
    Box,
    Shape,
    Sheet,
    Stroke,
    Words,
    height_of,
    longest_word,
    pill,
    pill_height,
    pill_width,
    width_of,
)
from smguide.ui.theme import Space, Theme, scaled

_NAMES = 220
_COLUMN = 110
_AIR = 12


def matrix_sheet(shown: Matrix | MatrixDiff, title: str, theme: Theme) -> Sheet:
    """Lay the matrix out, as wide as its headings need."""
    margin = scaled(Space.WIDE)
    widths = [_column_width(name) for _, name in shown.channels]
    width = max(2 * margin + scaled(_NAMES) + sum(widths), scaled(480))
    heading = Words(
        QRect(margin, margin, width - 2 * margin, height_of(title, "heading", width - 2 * margin)),
        title,
        theme.ink,
        "heading",
    )
    top = heading.area.bottom() + scaled(Space.LARGE)
    shapes: list[Shape] = [heading, *_headings(shown, widths, QRect(margin, top, width, 0), theme)]
    top = max(shape.area.bottom() for shape in shapes) + scaled(_AIR)
    for post_type, name in shown.post_types:
        looks = [_look(shown, post_type, channel) for channel, _ in shown.channels]
        line = tuple(_line(name, looks, widths, QRect(margin, top, width - 2 * margin, 0), theme))
        shapes += line
        top = max(shape.area.bottom() for shape in line) + scaled(_AIR)
    marks = change_legend() if isinstance(shown, MatrixDiff) else legend()
    shapes += legend_shapes(marks, QRect(margin, top + _AIR, width - 2 * margin, 0), theme)
    bottom = max(shape.area.bottom() for shape in shapes)
    return Sheet(title, width, bottom + margin, theme.paper, tuple(shapes))


def legend_shapes(
    marks: Iterable[tuple[Look, str]], area: QRect, theme: Theme
) -> Iterator[Box | Words]:
    """The marks with their meaning, in as many lines as the width of ``area`` needs."""
    x, y = area.left(), area.top()
    for look, meaning in marks:
        mark, words = pill_width(look.letter), width_of(meaning, "caption")
        if x > area.left() and x + mark + words > area.left() + area.width():
            x, y = area.left(), y + pill_height() + scaled(Space.TINY)
        yield from pill(x, y, look.letter, theme.tone(look.tone))  # type: ignore[misc]
        place = QRect(x + mark + scaled(6), y + scaled(3), words, pill_height())
        yield Words(place, meaning, theme.muted, "caption")
        x = place.right() + scaled(Space.LARGE)


def _column_width(name: str) -> int:
    return max(scaled(_COLUMN), longest_word(name, "emphasis") + scaled(_AIR))


def _headings(
    shown: Matrix | MatrixDiff, widths: list[int], area: QRect, theme: Theme
) -> Iterator[Words]:
    x = area.left() + scaled(_NAMES)
    for (_, name), width in zip(shown.channels, widths, strict=True):
        height = height_of(name, "emphasis", width - scaled(_AIR))
        place = QRect(x, area.top(), width - scaled(_AIR), height)
        yield Words(place, name, theme.ink, "emphasis")
        x += width


def _line(
    name: str, looks: list[Look], widths: list[int], area: QRect, theme: Theme
) -> Iterator[Shape]:
    """One kind of post: a hairline, its name, and a pill for each channel."""
    yield Stroke(QRect(area.left(), area.top(), area.width(), 0), theme.line)
    top = area.top() + scaled(_AIR)
    room = scaled(_NAMES) - scaled(_AIR)
    place = QRect(area.left(), top, room, height_of(name, "body", room))
    yield Words(place, name, theme.ink)
    x = area.left() + scaled(_NAMES)
    for look, width in zip(looks, widths, strict=True):
        yield from pill(x, top, look.word, theme.tone(look.tone))
        if look.note:
            inner = width - scaled(_AIR)
            below = QRect(x, top + pill_height(), inner, height_of(look.note, "caption", inner))
            yield Words(below, look.note, theme.muted, "caption")
        x += width


def _look(shown: Matrix | MatrixDiff, post_type: str, channel: str) -> Look:
    place = post_type, channel
    if isinstance(shown, MatrixDiff):
        return look_of_change(shown.cells[place])
    return look_of(shown.cells[place])
