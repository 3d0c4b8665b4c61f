"""The menu of what a list of revisions can be narrowed by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smguide.ui.history.states import STATES, state_name
from smguide.ui.history.timeline.filter_words import SPANS, begin_of
from smguide.workspace import HistoryFilter


class FilterMenu(QMenu):
    """Made anew each time it opens; ``chosen`` with a filter, ``asked`` with what to ask first."""

    chosen = Signal(object)
    asked = Signal(str)

    def __init__(self, parent: QWidget, wanted: HistoryFilter, today: date) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self.setAccessibleName(_tr("Filter"))
        self._add(self, _tr("&Section…"), "section")
        self._add(self, _tr("&Person…"), "person")
        self._add_states(self.addMenu(_tr("S&tate")))
        self._add_times(self.addMenu(_tr("T&ime")), today)
        only = replace(wanted, editions_only=not wanted.editions_only)
        self._add(self, _tr("&Editions only"), only, checked=wanted.editions_only)
        self.addSeparator()
        clear = self._add(self, _tr("&Clear all"), HistoryFilter(words=wanted.words))
        clear.setEnabled(wanted != HistoryFilter(words=wanted.words))
        self.triggered.connect(self._triggered)

    def _add_states(self, menu: QMenu) -> None:
        for state in STATES:
            on = state is self._wanted.state
            without = replace(self._wanted, state=None if on else state)
            self._add(menu, state_name(state), without, checked=on)

    def _add_times(self, menu: QMenu, today: date) -> None:
        for days, words in SPANS:
            first = begin_of(days, today)
            on = self._wanted.first == first and self._wanted.last is None
            wanted = replace(self._wanted, first=None if on else first, last=None)
            self._add(menu, QCoreApplication.translate("FilterWords", words), wanted, checked=on)
        self._add(menu, _tr("&Between two days…"), "days")

    def _add(
        self, menu: QMenu, words: str, wanted: HistoryFilter | str, *, checked: bool | None = None
    ) -> QAction:
        action = menu.addAction(words)
        action.setData(wanted)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        return action

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        wanted = action.data()
        if isinstance(wanted, str):
            self.asked.emit(wanted)
        elif wanted is not None:
            self.chosen.emit(wanted)


def _tr(words: str) -> str:
    return QCoreApplication.translate("FilterMenu", words)
