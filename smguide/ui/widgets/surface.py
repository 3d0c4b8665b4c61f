"""Grounds and hairlines: what lies on what."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from smguide.ui.theme import Space, scaled

PAGE_WIDTH = 720
"""Pixels at 100 % text: the widest a column of text gets."""


def put_on(widget: QWidget, surface: str, *, edge: str = "") -> None:
    """Lay a widget on ``paper`` or ``bg``; ``edge`` is the side that has a hairline."""
    widget.setProperty("surface", surface)
    widget.setProperty("edge", edge)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def rule() -> QFrame:
    """A horizontal hairline."""
    line = QFrame()
    line.setProperty("surface", "rule")
    return line


def column(
    parent: QWidget | None = None, *, margin: int = 0, gap: int = Space.SMALL
) -> QVBoxLayout:
    """A vertical layout with margins and gaps from the scale."""
    layout = QVBoxLayout(parent) if parent else QVBoxLayout()
    _space(layout, margin, gap)
    return layout


def row(parent: QWidget | None = None, *, margin: int = 0, gap: int = Space.SMALL) -> QHBoxLayout:
    """A horizontal layout with margins and gaps from the scale."""
    layout = QHBoxLayout(parent) if parent else QHBoxLayout()
    _space(layout, margin, gap)
    return layout


def _space(layout: QLayout, margin: int, gap: int) -> None:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(gap)


class ScrollColumn(QScrollArea):
    """A page that scrolls, its content in a centred column no wider than one can read."""

    def __init__(self, name: str, *, width: int = PAGE_WIDTH, margin: int = Space.WIDE) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self._width = width
        self.sheet = QWidget()
        self.sheet.setMaximumWidth(scaled(width))
        self.body = column(self.sheet, gap=Space.LARGE)
        holder = QWidget()
        across = row(holder, margin=margin)
        across.addStretch(1)
        across.addWidget(self.sheet, 1_000, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        self.setWidget(holder)

    def set_column(self, width: int) -> None:
        """Let the column be so wide at most, in pixels at 100 % text."""
        self._width = width
        self.sheet.setMaximumWidth(scaled(width))

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.sheet.setMaximumWidth(scaled(self._width))

    def clear(self) -> None:
        """Take everything out of the column."""
        while item := self.body.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
