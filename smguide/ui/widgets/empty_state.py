"""What a page says while there is nothing on it: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from smguide.ui.icons import paint_icon
from smguide.ui.theme import Space, current_theme
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_MARK = 72
_DRAWING = 32
_TEXT_WIDTH = 420


class _Mark(QWidget):
    """The icon on a soft round ground."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_MARK, _MARK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        inset = (_MARK - _DRAWING) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent_soft))
        painter.drawEllipse(0, 0, _MARK, _MARK)
        paint_icon(painter, QRectF(inset, inset, _DRAWING, _DRAWING), self._icon, theme.accent)
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
        for words, role, tone in ((sentence, "heading", ""), (advice, "body", "muted")):
            if words:
                body.addWidget(self._line(words, role, tone), 0, middle)
        if action:
            self.button = button(action, kind="primary")
            self.button.clicked.connect(self.pressed)
            body.addSpacing(Space.TINY)
            body.addWidget(self.button, 0, middle)
        body.addStretch(3)

    def _line(self, words: str, role: str, tone: str) -> QWidget:
        label = text_label(words, role=role, tone=tone, wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setFixedWidth(_TEXT_WIDTH)
        return label
