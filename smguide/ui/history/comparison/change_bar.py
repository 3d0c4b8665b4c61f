"""The bar over the redline: how it is shown, and which change one is at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.history.comparison.ways import Way
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.surface import put_on, row
from smguide.ui.widgets.text import text_label


class ChangeBar(QWidget):
    """How one looks, only what changed or everything; up and down through the changes.

    ``chosen`` once somebody pressed another way, ``mode_changed`` also where the page went there.
    """

    mode_changed = Signal()
    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        put_on(self, "bg", edge="bottom")
        self.place = text_label("", tone="muted")
        self.place.setIndent(Space.TINY)
        self.ways = {way: _choice(*_words_of(way)) for way in Way}
        self.marked, self.clean = self.ways[Way.CHANGES], self.ways[Way.CLEAN]
        self.everything = _choice(
            _tr("Everything"), _tr("Show what is unchanged as well, not only the changes")
        )
        self.previous = icon_button(
            _tr("Previous change"), "chevron-up", tip=_tr("Previous change (P or Shift+F8)")
        )
        self.next = icon_button(
            _tr("Next change"), "chevron-down", tip=_tr("Next change (N or F8)")
        )
        self._group = QButtonGroup(self)
        for one in self.ways.values():
            self._group.addButton(one)
        self.marked.setChecked(True)
        self._group.buttonClicked.connect(self._mode_clicked)
        self.everything.clicked.connect(self._mode_clicked)
        self._lay_out()

    def _lay_out(self) -> None:
        tools = QWidget()
        self._flow = flow = FlowLayout(tools, gap=Space.TINY)
        place = (self.place, self.previous, self.next)
        ways = (self.ways[way] for way in _ORDER)
        for part in (*ways, self.everything, _together(*place)):
            flow.addWidget(part)
        body = row(self)
        body.setContentsMargins(Space.LARGE, Space.SMALL, Space.TINY, Space.SMALL)
        body.addWidget(tools)

    def add_choice(self, choice: QWidget) -> None:
        """Put another way to look before the walk through the changes."""
        self._flow.insert_before_last(choice)

    @property
    def way(self) -> Way:
        """How the comparison is wanted."""
        return next(way for way, choice in self.ways.items() if choice.isChecked())

    @property
    def is_everything(self) -> bool:
        """Whether what is unchanged is wanted as well."""
        return self.everything.isChecked()

    def choose(self, way: Way, *, everything: bool | None = None) -> None:
        """Look in this way from now on."""
        if everything is not None:
            self.everything.setChecked(everything)
        self.ways[way].setChecked(True)
        self.mode_changed.emit()

    def show_place(self, change: int, count: int) -> None:
        """“Change 2 of 5”."""
        self.place.setText(_place(change, count))
        for part in (self.previous, self.next):
            part.setEnabled(count > 0)

    @Slot()
    def _mode_clicked(self) -> None:
        self.mode_changed.emit()
        self.chosen.emit()


_ORDER = (Way.CHANGES, Way.SIDES, Way.CLEAN, Way.SECTIONS)


def _words_of(way: Way) -> tuple[str, str]:
    return {
        Way.CHANGES: (_tr("Changes"), _tr("What came in and what was taken out, marked")),
        Way.SIDES: (_tr("Side by side"), _tr("The text before, and beside it the text now")),
        Way.CLEAN: (_tr("Clean"), _tr("The new text as readers see it")),
        Way.SECTIONS: (_tr("Sections"), _tr("A line on each section: what became of it")),
    }[way]


def _place(change: int, count: int) -> str:
    if not count:
        return _tr("No changes")
    if change:
        return _tr("Change {0} of {1}").format(change, count)
    return _tr("1 change") if count == 1 else _tr("{0} changes").format(count)


def _together(*parts: QWidget) -> QWidget:
    """What stays on one line."""
    holder = QWidget()
    across = row(holder, gap=0)
    for part in parts:
        across.addWidget(part)
    return holder


def _choice(words: str, tip: str) -> QPushButton:
    made = button(words, kind="quiet", tip=tip)
    made.setCheckable(True)
    return made


def _tr(words: str) -> str:
    return QCoreApplication.translate("ChangeBar", words)
