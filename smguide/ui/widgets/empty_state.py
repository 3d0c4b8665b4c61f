"""What a page says while there is nothing on it: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from smguide.ui.icons import paint_icon
from smguide.ui.theme import Space, current_theme, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_MARK = 72
_DRAWING = 32
_LETTERS = 56
"""The widest line of advice."""


class _Mark(QWidget):
    """The icon on a soft round ground."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(_MARK), scaled(_MARK))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        ground, drawing = scaled(_MARK), scaled(_DRAWING)
        inset = (ground - drawing) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft))
        painter.drawEllipse(0, 0, ground, ground)
        paint_icon(painter, QRectF(inset, inset, drawing, drawing), self._icon, theme.accent)
        painter.end()


class EmptyState(QWidget):
    """An icon, a sentence, what to do, and a button that does it."""

    pressed = Signal()

    def __init__(self, icon: str, sentence: str, advice: str = "", action: str = "") -> None:
        super().__init__()
        self.setAccessibleName(sentence)
        self.button: QPushButton | None = None
        middle = Qt.AlignmentFlag.AlignHCenter
        body = column(self, margin=Space.WIDE, gap=Space.MEDIUM)
        body.addStretch(2)
        body.addWidget(_Mark(icon), 0, middle)
        body.addSpacing(Space.TINY)
        body.addLayout(_centred(sentence, "heading", ""))
        if advice:
            body.addLayout(_centred(advice, "body", "muted"))
        if action:
            self.button = button(action, kind="primary")
            self.button.clicked.connect(self.pressed)
            body.addSpacing(Space.TINY)
            body.addWidget(self.button, 0, middle)
        body.addStretch(3)


def _centred(words: str, role: str, tone: str) -> QHBoxLayout:
    """A text of readable width in the middle; a row of its own lets it take two lines."""
    label = text_label(words, role=role, tone=tone, wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setMaximumWidth(label.fontMetrics().averageCharWidth() * _LETTERS)
    across = row()
    across.addStretch(1)
    across.addWidget(label, 1_000)
    across.addStretch(1)
    return across
