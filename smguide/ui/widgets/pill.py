"""A word in a rounded box: a state, a class of change, a finding."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from smguide.ui.theme import Theme, Tone, current_theme, type_font
from smguide.ui.widgets.text import legible

_SIDE = 9
_TOP = 2


def pill_size(words: str) -> QSize:
    """Space a pill takes, for delegates that lay out their own rows."""
    metrics = QFontMetrics(type_font("caption"))
    return QSize(metrics.horizontalAdvance(words) + 2 * _SIDE, metrics.height() + 2 * _TOP)


def paint_pill(painter: QPainter, at: QPoint, words: str, tone: str, theme: Theme) -> QRect:
    """Draw a pill with its top left corner ``at`` a point; returns what it covered."""
    area = QRect(at, pill_size(words))
    colour, ground = theme.tone(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(ground))
    painter.setPen(QPen(QColor(colour)) if theme.strong_edges else Qt.PenStyle.NoPen)
    radius = area.height() / 2
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setPen(QColor(colour))
    painter.setFont(type_font("caption"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
    return area


class Pill(QLabel):
    """A pill as a widget. Its text is its accessible name."""

    def __init__(self, words: str, tone: str = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(words, tone)

    def show_state(self, words: str, tone: str) -> None:
        """Say something else."""
        self._tone = Tone(tone)
        self.setText(legible(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The word and the round ends."""
        return pill_size(self.text())

    def minimumSizeHint(self) -> QSize:
        """A pill is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word in the colours of its tone."""
        painter = QPainter(self)
        paint_pill(painter, QPoint(0, 0), self.text(), self._tone, current_theme())
        painter.end()


def paint_dot(painter: QPainter, centre: QPointF, colour: str) -> None:
    """A small mark at the end of a row; the row's accessible text says what it stands for."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(centre, 4, 4)
    painter.restore()
