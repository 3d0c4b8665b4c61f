"""Choose one of many by typing a part of its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from smguide.model.searching import read_words, says
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.theme import scaled
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import legible, text_label

_HEIGHT = 320
_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """One of many: its id, its name, and what is said of it besides."""

    id: str
    name: str
    detail: str = ""


class PickDialog(FormDialog):
    """Typing narrows the list; :attr:`picked` is the id of what is chosen in it."""

    def __init__(
        self, parent: QWidget, text: DialogText, choices: Sequence[Choice], chosen: str = ""
    ) -> None:
        self._choices = choices
        self.search = SearchBox(_tr("Part of the name"))
        self.view = QListView()
        self.view.setAccessibleName(text.title)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setUniformItemSizes(True)
        self.view.setMinimumHeight(scaled(_HEIGHT))
        self._nothing = text_label(_tr("Nothing is called so."), tone="muted")
        self._items = QStandardItemModel()
        self.view.setModel(self._items)
        super().__init__(parent, text, self._form())
        self._items.setParent(self)
        self.search.lead_to(self.view)
        self.search.searched.connect(self._show)
        self.view.doubleClicked.connect(self._taken)
        self.submitted.connect(self.accept)
        self._show("")
        self._choose(chosen)
        self.search.setFocus()

    def _form(self) -> QWidget:
        holder = QWidget()
        body = column(holder)
        for widget in (self.search, self._nothing, self.view):
            body.addWidget(widget)
        return holder

    @property
    def picked(self) -> str:
        """The id of what is chosen; empty where nothing is."""
        return str(self.view.currentIndex().data(_ID) or "")

    @Slot(str)
    def _show(self, words: str) -> None:
        terms = read_words(words)
        self._items.clear()
        for choice in self._choices:
            if says(choice.name, terms):
                self._items.appendRow(_item(choice))
        self._nothing.setVisible(not self._items.rowCount())
        self.view.setCurrentIndex(self._items.index(0, 0))
        self.set_ready(bool(self.picked))

    def _choose(self, chosen: str) -> None:
        for place in range(self._items.rowCount()):
            if self._items.index(place, 0).data(_ID) == chosen:
                self.view.setCurrentIndex(self._items.index(place, 0))

    @Slot(QModelIndex)
    def _taken(self, _index: QModelIndex) -> None:
        if self.picked:
            self.submitted.emit()


def _item(choice: Choice) -> QStandardItem:
    words = f"{choice.name}  ·  {choice.detail}" if choice.detail else choice.name
    item = QStandardItem(legible(words))
    item.setData(choice.id, _ID)
    item.setAccessibleText(f"{choice.name}, {choice.detail}" if choice.detail else choice.name)
    return item


def _tr(words: str) -> str:
    return QCoreApplication.translate("PickDialog", words)
