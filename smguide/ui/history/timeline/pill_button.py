"""A pill that can be pressed: what waits, what a list is narrowed by."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from smguide.ui.theme import Tone, current_theme
from smguide.ui.widgets.pill import paint_pill, pill_size

_RING = 2


class PillButton(QAbstractButton):
    """A pill that can be pressed."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Show some words; empty hides it."""
        self.setText(words)
        self.setVisible(bool(words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The words, round ends, and room for the ring of the keyboard."""
        return pill_size(self.text()) + QSize(2 * _RING + 2, 2 * _RING + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill, and a ring while the keyboard is on it."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = self.rect().adjusted(_RING + 1, _RING + 1, -_RING - 1, -_RING - 1)
        paint_pill(painter, inner.topLeft(), self.text(), self._tone, theme)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()
