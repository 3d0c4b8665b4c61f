"""Several out of a list: what is chosen as chips, and the list to choose one more from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.forms.chips import Chips
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.theme import scaled
from smguide.ui.widgets.surface import column

_LIST_WIDTH: Final = 260


class PickSeveral(QWidget):
    """``options`` are ids and words, in the order of the list."""

    edited = Signal()

    def __init__(self, name: str, options: Mapping[str, str], chosen: Iterable[str] = ()) -> None:
        super().__init__()
        self._options = dict(options)
        self._chosen = list(chosen)
        self.list = CalmCombo()
        self.list.setAccessibleName(_tr("Add to: {0}").format(name))
        self.list.setFixedWidth(scaled(_LIST_WIDTH))
        self.chips = Chips(self.list)
        column(self).addWidget(self.chips)
        self.setFocusProxy(self.list)
        self._show()
        self.list.activated.connect(self._add)
        self.chips.taken_away.connect(self._take_away)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids, in the order they were chosen."""
        return tuple(self._chosen)

    @Slot(int)
    def _add(self, index: int) -> None:
        one = self.list.itemData(index)
        if one:
            self._chosen.append(one)
            self._show()
            self.edited.emit()

    @Slot(str)
    def _take_away(self, one: str) -> None:
        self._chosen.remove(one)
        self._show()
        self.list.setFocus()
        self.edited.emit()

    def _show(self) -> None:
        self.chips.show_chips([(one, self._options.get(one, one)) for one in self._chosen])
        left = {one: words for one, words in self._options.items() if one not in self._chosen}
        self.list.offer(left, "")
        self.list.setItemText(0, _tr("Add…"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
