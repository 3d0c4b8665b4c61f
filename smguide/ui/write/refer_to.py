"""“Refer to a section…”: which section a clause refers to, chosen from a list one can search."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QModelIndex,
    QObject,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from smguide.model.guidelines import Guidelines
from smguide.ui.actions import ActionSpec, build_actions
from smguide.ui.dialogs import DialogText, FormDialog, open_dialog
from smguide.ui.session import EditSession
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.scrolling import fit_dialog
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import legible, text_label

ACTIONS: Final = (
    ActionSpec(
        "refer",
        str(QT_TRANSLATE_NOOP("Actions", "Refer to a section…")),
        shortcut="Ctrl+Shift+K",
        icon="link",
    ),
)
_WIDTH: Final = 480
_HEIGHT: Final = 520
_INDENT: Final = "\u2003"
_SECTION: Final = Qt.ItemDataRole.UserRole


class ReferTo(QObject):
    """The command and its dialog; ``chosen`` carries the clause and the section it refers to."""

    chosen = Signal(str, str)

    def __init__(self, clauses: QWidget, session: EditSession) -> None:
        super().__init__(clauses)
        self._clauses = clauses
        self._session = session
        self._clause = ""
        self.dialog: ReferenceDialog | None = None
        self.action = build_actions(clauses, ACTIONS)["refer"]
        self.action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        clauses.addAction(self.action)

    def ask(self, clause: str) -> None:
        """Ask which section a clause refers to."""
        self._clause = clause
        self.dialog = ReferenceDialog(self._clauses, self._session.guidelines)
        self.dialog.submitted.connect(self._submitted)
        self.dialog.finished.connect(self._closed)
        open_dialog(self.dialog)

    @Slot()
    def _submitted(self) -> None:
        dialog = self.dialog
        if dialog is not None and dialog.picker.section:
            section = dialog.picker.section
            dialog.accept()
            self.chosen.emit(self._clause, section)

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


class SectionPicker(QWidget):
    """The sections with their numbers, as they stand in the outline; typing narrows the list."""

    changed = Signal()
    taken = Signal()

    def __init__(self, guidelines: Guidelines) -> None:
        super().__init__()
        self._sections = numbered_sections(guidelines)
        self.search = SearchBox(_tr("Number or title"))
        self.view = QListView()
        self.view.setAccessibleName(_tr("Sections"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = text_label(_tr("No section is called so."), tone="muted", wrap=True)
        self._items = QStandardItemModel(self)
        self.view.setModel(self._items)
        body = column(self, gap=Space.SMALL)
        for widget in (self.search, self.nothing, self.view):
            body.addWidget(widget)
        self.search.lead_to(self.view)
        self.search.searched.connect(self._show)
        self.view.doubleClicked.connect(self._taken)
        self._show("")

    @property
    def section(self) -> str:
        """The id of the section that is chosen; empty where there is none."""
        return str(self.view.currentIndex().data(_SECTION) or "")

    @Slot(str)
    def _show(self, words: str) -> None:
        self._items.clear()
        for section, number, title in matching_sections(self._sections, words):
            item = QStandardItem(legible(f"{_INDENT * number.count('.')}{number}  {title}"))
            item.setData(section, _SECTION)
            item.setAccessibleText(f"{number} {title}")
            self._items.appendRow(item)
        self.nothing.setVisible(not self._items.rowCount())
        self.view.setCurrentIndex(self._items.index(0, 0))
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Lines are measured anew once the list wears its look."""
        super().showEvent(event)
        self.view.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _taken(self, _index: QModelIndex) -> None:
        self.taken.emit()


class ReferenceDialog(FormDialog):
    """Which section is meant."""

    def __init__(self, parent: QWidget, guidelines: Guidelines) -> None:
        self.picker = SectionPicker(guidelines)
        text = DialogText(
            _tr("Refer to a section"),
            _tr("Its number is put into the text. It follows when sections move."),
            _tr("Refer"),
        )
        super().__init__(parent, text, self.picker)
        fit_dialog(self, scaled(_WIDTH), least_height=scaled(_HEIGHT))
        self.picker.changed.connect(self._changed)
        self.picker.taken.connect(self.submitted)
        self._changed()
        self.picker.search.setFocus()

    @Slot()
    def _changed(self) -> None:
        self.set_ready(bool(self.picker.section))


Numbered = tuple[str, str, str]
"""A section: its id, its number, its title."""


def numbered_sections(guidelines: Guidelines) -> tuple[Numbered, ...]:
    """The sections in outline order."""
    numbers = guidelines.numbers()
    return tuple((s.id, numbers.get(s.id, ""), s.title) for s in guidelines.sections)


def matching_sections(sections: tuple[Numbered, ...], words: str) -> tuple[Numbered, ...]:
    """Those whose number begins so, or whose title holds every word."""
    wanted = words.casefold().split()
    return tuple(
        section
        for section in sections
        if all(word in section[2].casefold() or section[1].startswith(word) for word in wanted)
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
