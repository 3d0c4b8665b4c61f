"""A paragraph on a long page: remembers how tall it is at each width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from smguide.ui.theme import scaled

_LEAST_WIDTH = 80
_LETTERS = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class PageLabel(QLabel):
    """Rich text to read and to choose words from.

    Layouts ask a label of many lines for its height at several widths again and again, and each
    answer means to set the whole text anew; on a page of a thousand labels that is felt.
    """

    def __init__(self, role: str) -> None:
        super().__init__()
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumWidth(scaled(_LEAST_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, rich: str) -> None:
        """Show another text."""
        self._heights.clear()
        self.setText(rich)

    def heightForWidth(self, width: int) -> int:
        """How tall the text is, measured once for each width."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Other letters are of another height."""
        if event.type() in _LETTERS:
            self._heights.clear()
        super().changeEvent(event)
