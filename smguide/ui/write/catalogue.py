"""The catalogue of section kinds, with what each is for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from smguide.model.guidelines import Guidelines
from smguide.model.kinds import SectionKind, section_kinds
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import ScrollColumn, column, row
from smguide.ui.widgets.text import text_label

_KIND = Qt.ItemDataRole.UserRole


def matching(kinds: tuple[SectionKind, ...], words: str) -> tuple[SectionKind, ...]:
    """The kinds whose title, description or help hold every one of the words."""
    wanted = words.casefold().split()
    return tuple(
        kind
        for kind in kinds
        if all(w in f"{kind.title} {kind.description} {kind.help}".casefold() for w in wanted)
    )


class Catalogue(QWidget):
    """A search box, a list of kinds, and what the chosen one is for."""

    chosen_changed = Signal()
    taken = Signal()

    def __init__(self, guidelines: Guidelines) -> None:
        super().__init__()
        self._there = {section.kind for section in guidelines.sections}
        self._absent = {absence.kind for absence in guidelines.absent}
        self._kinds = tuple(section_kinds().values())
        self.search = SearchBox(_tr("Search kinds of section"))
        self.view = QListView()
        self.view.setAccessibleName(_tr("Kinds of section"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setFixedWidth(scaled(260))
        self._model = QStandardItemModel(self)
        self.view.setModel(self._model)
        self.title = text_label("", role="heading", wrap=True)
        self.state = text_label("", role="caption", tone="muted", wrap=True)
        self.description = text_label("", wrap=True)
        self.help = text_label("", role="caption", tone="muted", wrap=True)
        self._lay_out()
        self._fill(self._kinds)
        self.search.searched.connect(self._searched)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.doubleClicked.connect(self._taken)
        self._choose_first()

    def _lay_out(self) -> None:
        across = row(self, gap=Space.WIDE)
        left = column(gap=Space.SMALL)
        left.addWidget(self.search)
        left.addWidget(self.view, 1)
        across.addLayout(left)
        right = column(gap=Space.SMALL)
        right.addWidget(self.title)
        right.addWidget(self.state)
        right.addWidget(self.description)
        right.addWidget(self._scrolled_help(), 1)
        across.addLayout(right, 1)
        self.setMinimumHeight(scaled(360))

    def _scrolled_help(self) -> ScrollColumn:
        self.help.setTextFormat(Qt.TextFormat.MarkdownText)
        scroll = ScrollColumn(_tr("Why such a section"), margin=0)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.body.addWidget(self.help)
        return scroll

    def showEvent(self, event: QShowEvent) -> None:
        """Lines are measured anew once the list wears its look."""
        super().showEvent(event)
        self.view.scheduleDelayedItemsLayout()

    def _fill(self, kinds: tuple[SectionKind, ...]) -> None:
        self._model.clear()
        for kind in kinds:
            item = QStandardItem(kind.title)
            item.setData(kind.id, _KIND)
            item.setAccessibleDescription(kind.description)
            self._model.appendRow(item)

    @property
    def kind(self) -> SectionKind | None:
        """The kind that is chosen."""
        index = self.view.currentIndex()
        return section_kinds().get(str(index.data(_KIND))) if index.isValid() else None

    @Slot(str)
    def _searched(self, words: str) -> None:
        self._fill(matching(self._kinds, words))
        self._choose_first()

    def _choose_first(self) -> None:
        if self._model.rowCount():
            self.view.setCurrentIndex(self._model.index(0, 0))
        else:
            self._describe()

    @Slot(QItemSelection, QItemSelection)
    def _selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self._describe()

    def _describe(self) -> None:
        kind = self.kind
        self.title.setText(kind.title if kind else _tr("Nothing fits"))
        self.description.setText(kind.description if kind else _tr("Try other words."))
        self.help.setText(kind.help.strip() if kind else "")
        self.state.setText(self._state(kind.id) if kind else "")
        self.chosen_changed.emit()

    def _state(self, kind: str) -> str:
        if kind in self._there:
            return _tr("There is one already; another one is possible.")
        return _tr("Left out on purpose so far.") if kind in self._absent else ""

    @Slot(QModelIndex)
    def _taken(self, _index: QModelIndex) -> None:
        self.taken.emit()


class AddSectionDialog(FormDialog):
    """Emits ``submitted`` to add the chosen kind, ``declined`` to say that it does not apply."""

    declined = Signal()

    def __init__(self, parent: QWidget, guidelines: Guidelines) -> None:
        self.catalogue = Catalogue(guidelines)
        text = DialogText(
            _tr("Add a section"),
            _tr("Each kind brings a text to begin with, and fields that the checks understand."),
            _tr("Add"),
        )
        super().__init__(parent, text, self.catalogue)
        self.setMinimumWidth(scaled(760))
        self.not_applicable = button(_tr("Not applicable, because…"))
        self.add_button(self.not_applicable)
        self.not_applicable.clicked.connect(self.declined)
        self.catalogue.taken.connect(self.submitted)
        self.catalogue.chosen_changed.connect(self._chosen_changed)
        self.catalogue.search.setFocus()

    @Slot()
    def _chosen_changed(self) -> None:
        there = self.catalogue.kind is not None
        self.set_ready(there)
        self.not_applicable.setEnabled(there)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
