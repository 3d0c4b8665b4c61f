"""A picture on the screen: laid out for the width there is, in the colours of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from smguide.ui.pictures.sheet import Sheet, paint_sheet
from smguide.ui.theme import Theme, current_theme, scaled

Draw: TypeAlias = Callable[[int, Theme], Sheet]
"""Lays a picture out for a width in a theme."""

_LEAST_WIDTH = 320


class Canvas(QWidget):
    """Draws itself anew for another width, theme or size of letters."""

    def __init__(self, draw: Draw) -> None:
        super().__init__()
        self._draw = draw
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setMinimumWidth(scaled(_LEAST_WIDTH))
        self.sheet = draw(scaled(_LEAST_WIDTH), current_theme())

    def show_picture(self, draw: Draw) -> None:
        """Show another picture."""
        self._draw = draw
        self._lay_out()

    def _lay_out(self) -> None:
        self.sheet = self._draw(max(self.width(), self.minimumWidth()), current_theme())
        self.setAccessibleDescription("\n".join(self.sheet.texts))
        self.setFixedHeight(self.sheet.height)
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as the picture is."""
        return QSize(scaled(_LEAST_WIDTH), self.sheet.height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has other lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has other colours, larger letters need more room."""
        super().changeEvent(event)
        changes = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in changes and hasattr(self, "sheet"):
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture."""
        painter = QPainter(self)
        paint_sheet(painter, self.sheet)
        painter.end()


class ScrolledCanvas(QScrollArea):
    """A picture that may be taller than the window; the arrow keys move it."""

    def __init__(self, name: str, draw: Draw) -> None:
        super().__init__()
        self.canvas = Canvas(draw)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(self.canvas)

    def show_picture(self, draw: Draw) -> None:
        """Show another picture; what it says is read out when the keyboard comes here."""
        self.canvas.show_picture(draw)
        self.setAccessibleDescription(self.canvas.accessibleDescription())
