"""The bar over the redline: how it is shown, and which change one is at."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.surface import put_on, row
from smguide.ui.widgets.text import text_label


class ChangeBar(QWidget):
    """Changes or Clean, only what changed or everything; up and down through the changes."""

    mode_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        put_on(self, "bg", edge="bottom")
        self.place = text_label("", tone="muted")
        self.place.setIndent(Space.MEDIUM)
        self.marked = _choice(_tr("Changes"), _tr("What came in and what was taken out, marked"))
        self.clean = _choice(_tr("Clean"), _tr("The new text as readers see it"))
        self.everything = _choice(
            _tr("Show everything"), _tr("Show what is unchanged as well, not only the changes")
        )
        self.previous = icon_button(
            _tr("Previous change"), "chevron-up", tip=_tr("Previous change (P or Shift+F8)")
        )
        self.next = icon_button(
            _tr("Next change"), "chevron-down", tip=_tr("Next change (N or F8)")
        )
        self._group = QButtonGroup(self)
        for one in (self.marked, self.clean):
            self._group.addButton(one)
        self.marked.setChecked(True)
        self._group.buttonClicked.connect(self._mode_clicked)
        self.everything.clicked.connect(self._mode_clicked)
        self._lay_out()

    def _lay_out(self) -> None:
        tools = QWidget()
        flow = FlowLayout(tools, gap=Space.TINY)
        walk = (self.place, self.previous, self.next)
        for part in (_together(self.marked, self.clean), self.everything, _together(*walk)):
            flow.addWidget(part)
        body = row(self)
        body.setContentsMargins(Space.WIDE, Space.SMALL, Space.LARGE, Space.SMALL)
        body.addWidget(tools)

    @property
    def is_clean(self) -> bool:
        """Whether the new text is wanted without marks."""
        return self.clean.isChecked()

    @property
    def is_everything(self) -> bool:
        """Whether what is unchanged is wanted as well."""
        return self.everything.isChecked()

    def show_place(self, change: int, count: int) -> None:
        """“Change 2 of 5”."""
        self.place.setText(_place(change, count))
        for arrow in (self.previous, self.next):
            arrow.setEnabled(count > 0)

    @Slot()
    def _mode_clicked(self) -> None:
        self.mode_changed.emit()


def _place(change: int, count: int) -> str:
    if not count:
        return _tr("No changes")
    if change:
        return _tr("Change {0} of {1}").format(change, count)
    return _tr("1 change") if count == 1 else _tr("{0} changes").format(count)


def _together(*parts: QWidget) -> QWidget:
    """What stays on one line."""
    holder = QWidget()
    across = row(holder, gap=Space.TINY)
    across.setContentsMargins(0, 0, Space.MEDIUM, 0)
    for part in parts:
        across.addWidget(part)
    return holder


def _choice(words: str, tip: str) -> QPushButton:
    made = button(words, kind="quiet", tip=tip)
    made.setCheckable(True)
    return made


def _tr(words: str) -> str:
    return QCoreApplication.translate("ChangeBar", words)
