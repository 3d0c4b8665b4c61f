"""A button whose words break into lines where there is no room for one."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from smguide.ui.forms.tick_box import in_lines
from smguide.ui.icons import put_icon
from smguide.ui.theme import current_theme, scaled

_AROUND = 14
_LEAST = 60
_ICON = 24
"""Logical pixels: what the edges take, the least a button is wide, and what a picture takes."""


class WrappedButton(QPushButton):
    """As wide as its words at most, and as tall as their lines; ``kind`` as of other buttons."""

    def __init__(self, words: str = "", *, kind: str = "link") -> None:
        super().__init__()
        self._words = ""
        self._around = _AROUND
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Say something else."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self._break(max(self.width(), 1))
            self.updateGeometry()

    def show_icon(self, icon: str) -> None:
        """Put a picture before the words."""
        put_icon(self, icon, current_theme(), token="accent", size=QSize(20, 16))
        self._around = _AROUND + _ICON
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """All words in one line."""
        wide = self.fontMetrics().horizontalAdvance(self._words) + scaled(self._around)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Room for a word or two."""
        least = min(scaled(_LEAST), self.sizeHint().width())
        return QSize(least, self.heightForWidth(self.sizeHint().width()))

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the lines need."""
        lines = self._in(width).count("\n") + 1
        return self.fontMetrics().lineSpacing() * lines + scaled(6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self._break(self.width())

    def _break(self, width: int) -> None:
        shown = self._in(width).replace("&", "&&")
        if shown != self.text():
            self.setText(shown)

    def _in(self, width: int) -> str:
        return in_lines(self._words, self.fontMetrics(), width - scaled(self._around) + 2)
