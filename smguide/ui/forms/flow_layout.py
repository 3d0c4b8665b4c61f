"""Widgets one after the other, wrapping like words; mirrored where text runs right to left."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from smguide.ui.theme import Space


class FlowLayout(QLayout):
    """As wide as it is given, as tall as it needs."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = Space.SMALL) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by Qt for every widget added."""
        self._items.append(item)

    def insert_before_last(self, widget: QWidget) -> None:
        """Put a widget before the last one, which is where new entries are made."""
        self.addWidget(widget)
        self._items.insert(len(self._items) - 2, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many widgets there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a position."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at a position out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height for a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Place everything."""
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        """At least the widest widget."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        """The widest and the tallest widget."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        y = 0
        for line in self._lines(area.width()):
            tallest = max(item.sizeHint().height() for item, _width in line)
            if move:
                self._place_line(area, line, y, tallest)
            y += tallest + self.spacing()
        return max(0, y - self.spacing())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        """The items that share a line, each with its width."""
        lines: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint().width()
            fitting = min(wanted, width) if width > 0 else wanted
            if not lines or used + fitting > width:
                lines.append([])
                used = 0
            lines[-1].append((item, fitting))
            used += fitting + self.spacing()
        return lines

    def _place_line(
        self, area: QRect, line: list[tuple[QLayoutItem, int]], y: int, tallest: int
    ) -> None:
        x = 0
        for item, width in line:
            height = item.sizeHint().height()
            place = QRect(x, y + (tallest - height) // 2, width, height)
            item.setGeometry(self._mirrored(area, place))
            x += width + self.spacing()

    def _mirrored(self, area: QRect, place: QRect) -> QRect:
        parent = self.parentWidget()
        moved = place.translated(QPoint(area.x(), area.y()))
        if parent is None or parent.layoutDirection() != Qt.LayoutDirection.RightToLeft:
            return moved
        moved.moveRight(area.right() - place.x())
        return moved
