"""A long page that is made stretch by stretch: what is in sight first, the rest as one scrolls."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from smguide.ui.theme import Space
from smguide.ui.widgets.surface import ScrollColumn, column

_AT_ONCE = 24
_LATER = 12
_AHEAD = 120
"""Parts made before the page shows, after it at a time, and before one scrolls to the rest."""

Make = Callable[[Any], Iterable[QWidget]]
"""From one thing to show to its parts on the page."""


class GrowingPage(QObject):
    """Fills a column with the widgets that ``make`` gives for what is to be shown.

    Each stretch is laid out by itself, so that a long page stays quick. ``grown`` gives the
    widgets that came to the page.
    """

    grown = Signal(object)

    def __init__(self, sheet: ScrollColumn, make: Make, *, gap: int = Space.TINY) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._make = make
        self._gap = gap
        self._pending: deque[Any] = deque()
        self._made = 0
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._build_more)
        sheet.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def pending(self) -> bool:
        """Whether some of the page is not made yet."""
        return bool(self._pending)

    @property
    def widgets(self) -> list[QWidget]:
        """What stands on the page so far, from top to bottom."""
        return [widget for stretch in _widgets(self._sheet.body) for widget in _within(stretch)]

    def begin(self, head: Sequence[QWidget], shown: Iterable[Any]) -> None:
        """Another page: ``head`` on top, and below it so much as is seen at first."""
        self._later.stop()
        self._sheet.clear()
        self._made = 0
        self._pending = deque(shown)
        self._put(head)
        self.grow(_AT_ONCE)
        if self._pending:
            self._later.start()

    def grow(self, count: int = 2 * _LATER) -> None:
        """Make so much more of it."""
        taken = (self._pending.popleft() for _ in range(min(count, len(self._pending))))
        made = [widget for shown in taken for widget in self._make(shown)]
        self._made += len(made)
        self._put(made)

    def grow_until(self, there: Callable[[], object]) -> None:
        """Make more of it until something is there, or all of it is made."""
        if self._pending and not there():
            self.grow()
        if self._pending and not there():
            self._grow_far(there)

    def _grow_far(self, there: Callable[[], object]) -> None:
        """Out of sight, so that the page is laid out once and not for every stretch."""
        sheet, focus = self._sheet.sheet, QApplication.focusWidget()
        within = focus is not None and sheet.isAncestorOf(focus)
        sheet.hide()
        while self._pending and not there():
            self.grow()
        sheet.show()
        if within and focus is not None:
            focus.setFocus()

    def replace(self, widget: QWidget, shown: Iterable[Any]) -> list[QWidget]:
        """Let a widget give way to others, which are returned."""
        stretch = widget.parentWidget()
        layout = stretch.layout() if stretch else None
        if not isinstance(layout, QVBoxLayout):
            return []
        place = layout.indexOf(widget)
        made = [part for one in shown for part in self._make(one)]
        for offset, part in enumerate(made):
            layout.insertWidget(place + offset, part)
            part.show()
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        self.grown.emit(made)
        return made

    def settle(self) -> None:
        """Let the new parts find their places, so that one can scroll to them."""
        page = self._sheet.widget()
        layout = page.layout() if page else None
        if layout is not None:
            layout.activate()

    def ends_by(self, place: int) -> bool:
        """Whether the page so far ends before a place one wants to scroll to."""
        self.settle()
        seen = place + self._sheet.viewport().height()
        return place > 0 and self._sheet.sheet.sizeHint().height() < seen

    def _put(self, widgets: Sequence[QWidget]) -> None:
        if not widgets:
            return
        stretch = QWidget()
        layout = column(stretch, gap=self._gap)
        for widget in widgets:
            layout.addWidget(widget)
        self._sheet.body.addWidget(stretch)
        stretch.show()
        self.grown.emit(widgets)

    @Slot()
    def _build_more(self) -> None:
        self.grow(_LATER)
        if not self._pending or self._made >= _AHEAD:
            self._later.stop()

    @Slot()
    def _scrolled(self) -> None:
        """Make more of a long page before its end is reached."""
        bar = self._sheet.verticalScrollBar()
        near = bar.maximum() - bar.value() < 2 * self._sheet.viewport().height()
        if self._pending and near and not self._later.isActive():
            self.grow()


def _widgets(layout: QLayout) -> list[QWidget]:
    items = (layout.itemAt(n) for n in range(layout.count()))
    found = (item.widget() for item in items if item is not None)
    return [widget for widget in found if widget is not None]


def _within(stretch: QWidget) -> list[QWidget]:
    layout = stretch.layout()
    return _widgets(layout) if layout is not None else []
