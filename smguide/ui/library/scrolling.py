"""A part of a dialog that scrolls when text is large or the screen is small."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column

_LEAST = 160


class ScrollingSheet(QScrollArea):
    """As tall as its content where there is room; Qt scrolls to what the keyboard reaches."""

    def __init__(self, name: str, content: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = QWidget()
        body = column(self._sheet)
        body.setContentsMargins(0, 0, Space.MEDIUM, 0)
        body.addWidget(content)
        body.addStretch(1)
        self.setWidget(self._sheet)

    def sizeHint(self) -> QSize:
        """What the content would like."""
        inner = self._sheet.sizeHint()
        return QSize(inner.width(), max(inner.height(), _LEAST))

    def minimumSizeHint(self) -> QSize:
        """A few lines; the rest can be scrolled to."""
        return QSize(self._sheet.minimumSizeHint().width(), _LEAST)
