"""A picture as values: boxes, words and lines with their places, painted the same everywhere.

What is on the screen, in a saved picture and in a test is one list of shapes. Places are logical
pixels from the top left corner, as read from left to right; :func:`paint_sheet` mirrors them where
people read from right to left.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication

from smguide.ui.theme import scaled, type_font
from smguide.ui.widgets.text import legible

_TALL = 100_000
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Box:
    """A rounded box; ``fill`` and ``edge`` are colours, no edge where it is empty."""

    area: QRect
    fill: str
    edge: str = ""
    radius: int = 8


@dataclass(frozen=True, slots=True)
class Words:
    """A text that wraps within its area; ``role`` is one of ``theme.TYPE_SCALE``."""

    area: QRect
    text: str
    colour: str
    role: str = "body"
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line from one corner of its area to the other."""

    area: QRect
    colour: str
    width: int = 1


Shape: TypeAlias = Box | Words | Stroke


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole picture; ``title`` is what it is called where it is saved.

    Without a ``ground`` it lies on whatever is below it.
    """

    title: str
    width: int
    height: int
    ground: str
    shapes: tuple[Shape, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that can be read on it, in order."""
        return tuple(shape.text for shape in self.shapes if isinstance(shape, Words))


def drawn_font(role: str) -> QFont:
    """The font of a role, in pixels, so that a saved picture has the same lines as the screen."""
    font = type_font(role)
    font.setPixelSize(max(1, QFontInfo(font).pixelSize()))
    return font


def height_of(text: str, role: str, width: int) -> int:
    """How tall a text is at a width."""
    metrics = QFontMetrics(drawn_font(role))
    return metrics.boundingRect(QRect(0, 0, max(1, width), _TALL), _WRAP, text).height() + 2


def width_of(text: str, role: str) -> int:
    """How wide a text is in one line."""
    return QFontMetrics(drawn_font(role)).horizontalAdvance(text) + 2


def longest_word(text: str, role: str) -> int:
    """The width below which a text would be broken within a word."""
    return max((width_of(word, role) for word in text.split()), default=0)


def pill_width(text: str) -> int:
    """The width of a text with the round ends of a pill."""
    return width_of(text, "caption") + 2 * scaled(9)


def pill_height() -> int:
    """The height of every pill."""
    return QFontMetrics(drawn_font("caption")).height() + 2 * scaled(3)


def pill(x: int, y: int, text: str, colours: tuple[str, str]) -> tuple[Shape, Shape]:
    """A word in a rounded box; ``colours`` are those of the text and of the ground."""
    area = QRect(x, y, pill_width(text), pill_height())
    ink, ground = colours
    return Box(area, ground, ink, area.height() // 2), Words(area, text, ink, "caption", True)


def paint_sheet(painter: QPainter, sheet: Sheet) -> None:
    """Paint a picture with its top left corner at the origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if sheet.ground:
        painter.fillRect(QRect(0, 0, sheet.width, sheet.height), QColor(sheet.ground))
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for shape in sheet.shapes:
        if isinstance(shape, Stroke):
            _paint_stroke(painter, shape, sheet.width if mirrored else 0)
            continue
        area = QRect(shape.area)
        if mirrored:
            area.moveLeft(sheet.width - area.left() - area.width())
        _paint(painter, shape, area)


def _paint(painter: QPainter, shape: Box | Words, area: QRect) -> None:
    if isinstance(shape, Box):
        painter.setBrush(QColor(shape.fill))
        painter.setPen(QPen(QColor(shape.edge)) if shape.edge else Qt.PenStyle.NoPen)
        inner = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(inner, shape.radius, shape.radius)
    else:
        painter.setPen(QColor(shape.colour))
        painter.setFont(drawn_font(shape.role))
        painter.drawText(area, _alignment(shape) | _WRAP, legible(shape.text))


def _paint_stroke(painter: QPainter, stroke: Stroke, mirror: int) -> None:
    """``mirror`` is the width of a sheet that is mirrored, else 0."""
    painter.setPen(QPen(QColor(stroke.colour), stroke.width))
    area = stroke.area
    ends = (area.x(), area.x() + area.width())
    start, end = (mirror - x for x in ends) if mirror else ends
    painter.drawLine(QLineF(start, area.y(), end, area.y() + area.height()))


def _alignment(shape: Words) -> int:
    if shape.centred:
        return int(Qt.AlignmentFlag.AlignCenter)
    return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
