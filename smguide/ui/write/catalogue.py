"""The catalogue of section kinds: search, leaf through, see what each is for, add."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QItemSelection,
    QModelIndex,
    Signal,
    Slot,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from smguide.model.catalogue import matching
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import SectionKind
from smguide.ui.accessibility import announce
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.kind_words import kinds_in_window
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import column, row
from smguide.ui.write.catalogue_list import KindList, KindMark
from smguide.ui.write.catalogue_preview import KindPreview

_LIST_WIDTH: Final = 330
_SIZE: Final = (900, 600)
_OF_THE_SCREEN: Final = 0.9


class Catalogue(QWidget):
    """A search box, the kinds by chapter, and what the chosen one is for."""

    chosen_changed = Signal()
    taken = Signal()

    def __init__(self, guidelines: Guidelines) -> None:
        super().__init__()
        self._guidelines = guidelines
        self._kinds = tuple(kinds_in_window().values())
        self.search = SearchBox(_tr("Search kinds of section"))
        self.view = KindList(_marks(guidelines))
        self.view.setAccessibleName(_tr("Kinds of section"))
        self.preview = KindPreview()
        self._lay_out()
        self.search.searched.connect(self._searched)
        self.search.lead_to(self.view)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.doubleClicked.connect(self._taken)
        self.view.show_chapters(self._kinds)

    def _lay_out(self) -> None:
        across = row(self, gap=Space.WIDE)
        left = column(gap=Space.SMALL)
        left.addWidget(self.search)
        left.addWidget(self.view, 1)
        self.view.setFixedWidth(scaled(_LIST_WIDTH))
        across.addLayout(left)
        across.addWidget(self.preview, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Lines are measured anew once the list wears its look."""
        super().showEvent(event)
        self.view.scheduleDelayedItemsLayout()

    @property
    def kind(self) -> SectionKind | None:
        """The kind that is chosen."""
        return self.view.kind

    @property
    def there(self) -> str:
        """The first section of the chosen kind; empty where there is none."""
        kind = self.kind
        sections = self._guidelines.sections_of(kind.id) if kind else ()
        return sections[0].id if sections else ""

    @Slot(str)
    def _searched(self, words: str) -> None:
        if words:
            found = matching(self._kinds, words)
            self.view.show_found(found)
            announce(self, _found_words(len(found)))
        else:
            self.view.show_chapters(self._kinds)
        self._describe()

    @Slot(QItemSelection, QItemSelection)
    def _selected(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self._describe()

    def _describe(self) -> None:
        if self.kind is None:
            self.preview.show_nothing()
        else:
            self.preview.show_kind(self.kind, self._state(self.kind.id))
        self.chosen_changed.emit()

    def _state(self, kind: str) -> str:
        """What there is of a kind already."""
        numbers = self._guidelines.numbers()
        there = [f"{numbers[s.id]} “{s.title}”" for s in self._guidelines.sections_of(kind)]
        if there:
            return _tr("Already there: {0}. Another one is possible.").format(", ".join(there))
        reasons = [a.because for a in self._guidelines.absent if a.kind == kind]
        return _tr("Left out on purpose, because {0}").format(reasons[0]) if reasons else ""

    @Slot(QModelIndex)
    def _taken(self, _index: QModelIndex) -> None:
        if self.kind is not None:
            self.taken.emit()


def _marks(guidelines: Guidelines) -> dict[str, KindMark]:
    there = KindMark("tick", _tr("there"), "good")
    left_out = KindMark("minus", _tr("left out"), "muted")
    marks = {absence.kind: left_out for absence in guidelines.absent}
    return {**marks, **{section.kind: there for section in guidelines.sections}}


def _found_words(count: int) -> str:
    return _tr("One kind found") if count == 1 else _tr("{0} kinds found").format(count)


class AddSectionDialog(FormDialog):
    """Emits ``submitted`` to add the chosen kind, ``declined`` to say that it does not apply.

    ``visited`` carries the section of that kind that is there already and is to be shown.
    """

    declined = Signal()
    visited = Signal(str)

    def __init__(self, parent: QWidget, guidelines: Guidelines) -> None:
        self.catalogue = Catalogue(guidelines)
        text = DialogText(
            _tr("Add a section"),
            _tr("Each kind brings a text to begin with, and fields that the checks understand."),
            _tr("Add"),
        )
        super().__init__(parent, text, self.catalogue)
        self._fit(parent)
        self.not_applicable = button(_tr("Not applicable, because…"))
        self.show_there = button(_tr("Show the one that is there"), kind="link")
        self.add_button(self.show_there)
        self.add_button(self.not_applicable)
        self.not_applicable.clicked.connect(self.declined)
        self.show_there.clicked.connect(self._visit)
        self.catalogue.taken.connect(self.submitted)
        self.catalogue.chosen_changed.connect(self._chosen_changed)
        self._chosen_changed()
        self.catalogue.search.setFocus()

    def _fit(self, parent: QWidget) -> None:
        """As large as it likes, and never larger than the window allows."""
        room = parent.window().size() * _OF_THE_SCREEN
        width, height = map(scaled, _SIZE)
        self.setMinimumWidth(min(scaled(_LIST_WIDTH * 2), room.width()))
        self.resize(min(width, room.width()), min(height, room.height()))

    @Slot()
    def _chosen_changed(self) -> None:
        chosen = self.catalogue.kind is not None
        self.set_ready(chosen)
        self.not_applicable.setEnabled(chosen and not self.catalogue.there)
        self.show_there.setVisible(bool(self.catalogue.there))

    @Slot()
    def _visit(self) -> None:
        self.visited.emit(self.catalogue.there)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
