"""The button that opens and folds a row of a list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from smguide.ui.theme import scaled
from smguide.ui.widgets.text import legible, plain_tip

_AROUND_NAME = 58
"""Logical pixels that the sign and the edges of a row's name take."""


class RowToggle(QPushButton):
    """The name of a row, cut where there is no room; opens and folds it."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.setProperty("kind", "quiet")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show another name."""
        name = legible(name)
        if name != self._name:
            self._name = name
            self.updateGeometry()
            self._cut()

    def sizeHint(self) -> QSize:
        """Room for the whole name."""
        words = self.fontMetrics().horizontalAdvance(self._name)
        return QSize(words + scaled(_AROUND_NAME), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(scaled(2 * _AROUND_NAME), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name to the room there is."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(0, self.width() - scaled(_AROUND_NAME) + 2)
        words = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(words.replace("&", "&&"))
        self.setToolTip(plain_tip(self._name if words != self._name else ""))
