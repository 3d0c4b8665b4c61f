"""Find and replace over the whole guidelines, with a look at what would become of each place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog, QFormLayout, QLineEdit, QListView, QWidget

from smguide.model.guidelines import Guidelines
from smguide.model.search import Hit, Query, find, replace_hits
from smguide.ui.accessibility import announce
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.session import EditSession
from smguide.ui.tasks import Latest, Runner
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.ui.write.hits import HitDelegate, HitModel

_WIDTH, _HEIGHT = 520, 620


class FindWindow(QDialog):
    """Stays open beside the page while one writes; ``asked`` carries the hit to go to."""

    asked = Signal(object)

    def __init__(self, parent: QWidget, session: EditSession, runner: Runner) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self.setWindowTitle(_tr("Find and replace"))
        self.setAccessibleName(_tr("Find and replace"))
        self._session = session
        self._latest = Latest(runner)
        self._done = ""
        self._sought = Query("")
        self.words = SearchBox(_tr("Find in all sections"))
        self.new_words = QLineEdit()
        self.new_words.setAccessibleName(_tr("Replace by"))
        self.match_case = TickBox(_tr("Capital letters matter"))
        self.whole_words = TickBox(_tr("Whole words only"))
        self.model = HitModel()
        self.view = QListView()
        self.count = text_label("", role="caption", tone="muted", wrap=True)
        self.replace = button(_tr("Replace"), kind="primary")
        self.show_place = button(_tr("Show me"))
        self._lay_out(parent)
        self._connect()
        self._count()

    def _lay_out(self, parent: QWidget) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(HitDelegate(self.view))
        self.view.setAccessibleName(_tr("Places found"))
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        form = QFormLayout()
        form.setSpacing(Space.SMALL)
        form.addRow(_tr("F&ind"), self.words)
        form.addRow(_tr("Replace &by"), self.new_words)
        ticks = QWidget()
        beside = FlowLayout(ticks, gap=Space.LARGE)
        beside.addWidget(self.match_case)
        beside.addWidget(self.whole_words)
        buttons = row()
        buttons.addWidget(self.show_place)
        buttons.addStretch(1)
        buttons.addWidget(self.replace)
        body = column(self, margin=Space.LARGE, gap=Space.MEDIUM)
        body.addLayout(form)
        body.addWidget(ticks)
        body.addWidget(self.count)
        body.addWidget(self.view, 1)
        body.addLayout(buttons)
        room = parent.window().size()
        self.resize(QSize(scaled(_WIDTH), scaled(_HEIGHT)).boundedTo(room))

    def _connect(self) -> None:
        self.words.searched.connect(self._search)
        self.words.textChanged.connect(self._count)
        self.new_words.textChanged.connect(self._count)
        self.match_case.toggled.connect(self._search)
        self.whole_words.toggled.connect(self._search)
        self.model.dataChanged.connect(self._count)
        self.model.modelReset.connect(self._count)
        self.view.activated.connect(self._activated)
        self.view.selectionModel().currentChanged.connect(self._count)
        self.show_place.clicked.connect(self._show)
        self.replace.clicked.connect(self._replace)
        self._session.changed.connect(self._changed)

    def begin(self, words: str = "") -> None:
        """Come to the front with words to look for; without any, with those of last time."""
        if words:
            self.words.setText(words)
        self.show()
        self.raise_()
        self.activateWindow()
        self.words.setFocus()
        self.words.selectAll()
        self._search()

    def showEvent(self, event: QShowEvent) -> None:
        """Lines are measured anew once the list wears its look."""
        super().showEvent(event)
        self.view.scheduleDelayedItemsLayout()

    @property
    def query(self) -> Query:
        """What is looked for now."""
        return Query(
            self.words.text().strip(),
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
        )

    @Slot()
    def _search(self) -> None:
        self._done = ""
        self._look()

    def _look(self) -> None:
        self._latest.submit(_look_for, self._session.guidelines, self.query, done=self._found)

    @Slot()
    def _changed(self) -> None:
        if self.isVisible() and self.words.text().strip():
            self._look()

    def _found(self, answer: tuple[Query, tuple[Hit, ...]]) -> None:
        self._sought, hits = answer
        guidelines = self._session.guidelines
        there = tuple(hit for hit in hits if guidelines.has_section(hit.spot.section))
        line, same = self.view.currentIndex().row(), there == self.model.hits
        self.model.show_hits(there, guidelines)
        if there and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.model.index(max(0, min(line, len(there) - 1))))
        if self.isActiveWindow() and not same:
            announce(self, self.count.text())

    @Slot()
    def _count(self) -> None:
        """Say how many places there are, and what the button would do."""
        found, chosen = len(self.model.hits), len(self.model.chosen)
        asked = bool(self.new_words.text()) or self.new_words.hasFocus()
        self.model.show_new_words(self.new_words.text() if asked else None)
        self.count.setText(self._count_words(found))
        self.replace.setText(self._button_words(chosen))
        self.replace.setEnabled(chosen > 0 and self._is_current)
        self.show_place.setEnabled(self.view.currentIndex().isValid())

    @property
    def _is_current(self) -> bool:
        """Whether the places listed are those of the words that stand there now."""
        return self._sought == self.query

    def _button_words(self, chosen: int) -> str:
        if not chosen:
            return _tr("Replace")
        if self.new_words.text():
            words = _tr("Replace in {0} places") if chosen != 1 else _tr("Replace here")
        else:
            words = _tr("Remove in {0} places") if chosen != 1 else _tr("Remove here")
        return words.format(chosen)

    def _count_words(self, found: int) -> str:
        if self._done:
            return self._done
        if not self.words.text().strip():
            return _tr("Searches titles, clauses, reasons and the words in fields.")
        if not self._is_current:
            return _tr("Searching…")
        if not found:
            return _tr("Found nowhere.")
        return (
            _tr("Found in one place.") if found == 1 else _tr("Found in {0} places.").format(found)
        )

    @Slot(QModelIndex)
    def _activated(self, _index: QModelIndex) -> None:
        self._show()

    @Slot()
    def _show(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.asked.emit(self.model.hits[index.row()])

    @Slot()
    def _replace(self) -> None:
        hits, words = self.model.chosen, self.new_words.text()
        several = len(hits) != 1
        label = _tr("replacing “{0}” in {1} places") if several else _tr("replacing “{0}”")
        self._done = _tr("Replaced in {0} places.") if several else _tr("Replaced.")
        self._done = _tr("{0} Undo brings it back.").format(self._done.format(len(hits)))
        self._session.edit(
            label.format(self.query.words, len(hits)),
            (),
            lambda guidelines: replace_hits(guidelines, hits, words),
        )
        self._count()
        announce(self, self._done)


def _look_for(guidelines: Guidelines, query: Query) -> tuple[Query, tuple[Hit, ...]]:
    """What was looked for, and every place of it."""
    return query, find(guidelines, query)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Find", words)
