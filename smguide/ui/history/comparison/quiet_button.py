"""A button beside a text that stays out of sight until one is there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QToolButton

from smguide.ui.icons import put_icon
from smguide.ui.theme import current_theme, scaled
from smguide.ui.widgets.text import plain_tip

_SIZE = QSize(18, 18)
"""Pixels at 100 % text."""


class QuietButton(QToolButton):
    """A button that is seen while one is at its block, and can be reached by keyboard always."""

    def __init__(self, name: str, tip: str, picture: str = "comment") -> None:
        super().__init__()
        self._picture = picture
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(tip))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._fit_icon()
        self._revealed = False

    def reveal(self, revealed: bool) -> None:
        """Be seen or not."""
        self._revealed = revealed
        self._draw_icon()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be seen."""
        self._draw_icon()
        super().focusInEvent(event)

    def _draw_icon(self) -> None:
        """The picture, once it is needed: a page has many of these buttons."""
        if self.seen and self.icon().isNull():
            put_icon(self, self._picture, current_theme(), token="accent", size=_SIZE)

    def _fit_icon(self) -> None:
        """The room for the picture, before there is one."""
        self.setIconSize(QSize(scaled(_SIZE.width()), scaled(_SIZE.height())))

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters have a larger picture beside them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icon()

    @property
    def seen(self) -> bool:
        """Whether it is painted now."""
        return self._revealed or self.hasFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing while one is elsewhere, so that the text stays calm."""
        if self.seen:
            super().paintEvent(event)
