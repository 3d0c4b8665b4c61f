"""The empty house of the window: rail, pages, message bar, menus and status bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from smguide.ui.messages import Messages
from smguide.ui.theme import Space
from smguide.ui.widgets.busy import BusyIndicator
from smguide.ui.widgets.info_bar import InfoBar
from smguide.ui.widgets.nav_rail import NavRail
from smguide.ui.widgets.panes import mark_pane, next_pane
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.toast import Toast
from smguide.ui.write.lasting_bar import LastingBar

_MOST_NUMBERED: Final = 9


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A place of the window; ``make`` builds its widget when it is first visited."""

    id: str
    title: str
    icon: str
    make: Callable[[], QWidget]


class Shell(QMainWindow):
    """Goes from page to page: by click, by Ctrl+1 to Ctrl+9, and within one by F6.

    Knows nothing of guidelines; the main window fills it.
    """

    page_changed = Signal(str)

    def __init__(self, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self._specs = {spec.id: spec for spec in pages}
        self._built: dict[str, QWidget] = {}
        self.rail = NavRail(_tr("Places"))
        self.stack = QStackedWidget()
        self.info_bar = InfoBar()
        self.lasting_bar = LastingBar()
        self._lay_out()
        self.toast = Toast(self.stack)
        self.busy = BusyIndicator()
        self.statusBar().addPermanentWidget(self.busy)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        self.messages = Messages(self, self.info_bar, self.toast)
        self._add_places()
        self._add_keys()

    def _lay_out(self) -> None:
        content = QWidget()
        outer = row(content, gap=0)
        outer.addWidget(mark_pane(self.rail, _tr("Places")))
        outer.addLayout(self._page_column(), 1)
        self.setCentralWidget(content)

    def _page_column(self) -> QVBoxLayout:
        pages = column(gap=0)
        self._bar_holder = QWidget()
        holder = column(self._bar_holder)
        holder.setContentsMargins(Space.LARGE, Space.SMALL, Space.LARGE, Space.SMALL)
        holder.addWidget(self.info_bar)
        self._bar_holder.hide()
        mark_pane(self._bar_holder, _tr("Message"))
        self.info_bar.shown_changed.connect(self._bar_holder.setVisible)
        pages.addWidget(mark_pane(self.lasting_bar, _tr("Alarm")))
        pages.addWidget(self._bar_holder)
        pages.addWidget(self.stack, 1)
        return pages

    def _add_places(self) -> None:
        for number, spec in enumerate(self._specs.values(), start=1):
            keys = QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)
            shown = keys if number <= _MOST_NUMBERED else ""
            self.rail.add_place(spec.id, spec.title, spec.icon, shortcut=shown)
        self.rail.chosen.connect(self._visit)

    def _add_keys(self) -> None:
        for number, place in enumerate(self._specs, start=1):
            if number <= _MOST_NUMBERED:
                keys = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
                keys.activated.connect(self.rail.button(place).click)
        QShortcut(QKeySequence("F6"), self).activated.connect(self.next_pane)
        QShortcut(QKeySequence("Shift+F6"), self).activated.connect(self.previous_pane)

    def go_to(self, place: str) -> None:
        """Show a page, building it if need be."""
        self.rail.go_to(place)

    def page(self, place: str) -> QWidget:
        """The widget of a page, building it if need be."""
        if place not in self._built:
            widget = self._specs[place].make()
            self._built[place] = widget
            self.stack.addWidget(widget)
        return self._built[place]

    def offer(self, places: Sequence[str], *, offered: bool) -> None:
        """Let people go to places and use them, or not for now."""
        for place in places:
            self.rail.button(place).setEnabled(offered)
            if place in self._built:
                self._built[place].setEnabled(offered)

    @property
    def place(self) -> str:
        """The id of the page one is on, empty before the first."""
        present = self.stack.currentWidget()
        return next((place for place, widget in self._built.items() if widget is present), "")

    @Slot(str)
    def _visit(self, place: str) -> None:
        self.stack.setCurrentWidget(self.page(place))
        self.page_changed.emit(place)

    @Slot()
    def next_pane(self) -> None:
        """Move the keyboard to the next part of the window."""
        next_pane(self)

    @Slot()
    def previous_pane(self) -> None:
        """Move the keyboard to the part of the window before."""
        next_pane(self, step=-1)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Shell", words)
