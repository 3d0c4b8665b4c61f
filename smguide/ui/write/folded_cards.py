"""Cards under a title that opens and folds them; folded as long as nobody asked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.wrapped_button import WrappedButton


class FoldedCards(QWidget):
    """``show_cards`` fills it; with nothing in it, it is not there."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self._count = 0
        self.toggle = WrappedButton()
        self.toggle.setCheckable(True)
        self.holder = QWidget()
        self.cards = column(self.holder, gap=Space.SMALL + 2)
        self.holder.hide()
        body = column(self, gap=Space.SMALL)
        body.addWidget(self.toggle)
        body.addWidget(self.holder)
        self.toggle.toggled.connect(self._fold)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many there are."""
        self._count = count
        self.setVisible(bool(count))
        self._name()

    @Slot(bool)
    def _fold(self, wanted: bool) -> None:
        self.holder.setVisible(wanted)
        self._name()

    def _name(self) -> None:
        sign = "▾" if self.toggle.isChecked() else "▸"
        words = _tr("{0} ({1})").format(self._title, self._count)
        self.toggle.show_words(f"{sign} {words}")
        state = _tr("open") if self.toggle.isChecked() else _tr("folded")
        self.toggle.setAccessibleName(_tr("{0}, {1}").format(words, state))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
