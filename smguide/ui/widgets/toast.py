"""A short word of success over the lower edge of the window, gone by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QWidget

from smguide.ui.accessibility import announce
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import row
from smguide.ui.widgets.text import text_label

_STAYS = 4_000
"""Milliseconds, and 40 more for each letter."""


class Toast(QFrame):
    """Lies over its parent; takes neither focus nor clicks away from what is below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self.setProperty("surface", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sentence = text_label("", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = row(self)
        body.setContentsMargins(Space.LARGE, Space.SMALL + 2, Space.LARGE, Space.SMALL + 2)
        body.addWidget(self.sentence)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._vanish)
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence for a few seconds and let screen readers speak it."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(_STAYS + 40 * len(sentence))
        announce(self, sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the window changes size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """In the middle, on one line where the window has room for it."""
        room = self._below.width() - 2 * (Space.WIDE + Space.LARGE)
        words = self.sentence.fontMetrics().horizontalAdvance(self.sentence.text())
        self.sentence.setFixedWidth(max(1, min(words + Space.SMALL, room)))
        self.sentence.setFixedHeight(self.sentence.heightForWidth(self.sentence.width()))
        self.adjustSize()
        left = (self._below.width() - self.width()) // 2
        self.move(left, self._below.height() - self.height() - 2 * Space.WIDE)

    @Slot()
    def _vanish(self) -> None:
        self.hide()
