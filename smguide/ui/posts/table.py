"""The posts on record as a table: newest first, a few hundred at a time, searched by words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from smguide.ui.posts.words import cells, search_texts
from smguide.ui.widgets.table import WrappedCells, calm_table
from smguide.ui.widgets.text import legible
from smguide.workspace import PostInfo

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

MOST: Final = 300
"""Rows that are measured and shown; the search finds the others."""

_SHARES: Final = (17, 17, 13, 17, 16, 20)
"""Hundredths of the width."""


class PostsModel(QAbstractTableModel):
    """The posts that hold all words searched for; ``found`` counts them, shown or not."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[PostInfo, ...] = ()
        self._texts: tuple[str, ...] | None = None
        self._wanted = ""
        self.shown: tuple[PostInfo, ...] = ()
        self._cells: tuple[tuple[str, ...], ...] = ()
        self.found = 0

    def show_posts(self, posts: tuple[PostInfo, ...]) -> None:
        """Show another register."""
        self._all, self._texts = posts, None
        self.search(self._wanted)

    def search(self, words: str) -> None:
        """Show the posts that hold all of these words."""
        self._wanted = words
        found = self._holding(words.casefold().split())
        self.beginResetModel()
        self.found, self.shown = len(found), found[:MOST]
        self._cells = tuple(map(cells, self.shown))
        self.endResetModel()

    def _holding(self, wanted: list[str]) -> tuple[PostInfo, ...]:
        if not wanted:
            return self._all
        if self._texts is None:
            self._texts = search_texts(self._all)
        texts = zip(self._all, self._texts, strict=True)
        return tuple(post for post, text in texts if all(word in text for word in wanted))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Day, who, where, what, what came of it, incident."""
        return 0 if parent.isValid() else len(_SHARES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are called."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return _headers()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return legible(self._cells[index.row()][index.column()])


class PostsTable(QTableView):
    """``post_chosen`` carries the id of the chosen post, empty for none."""

    post_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.posts = PostsModel()
        self.setModel(self.posts)
        self.setItemDelegate(WrappedCells(self))
        calm_table(self, _tr("Posts on record"))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentRowChanged.connect(self._chosen)
        self.posts.modelReset.connect(self._refilled)

    @property
    def chosen(self) -> PostInfo | None:
        """The chosen post."""
        row = self.currentIndex().row()
        return self.posts.shown[row] if 0 <= row < len(self.posts.shown) else None

    def choose(self, post_id: str) -> None:
        """Choose a post by its id, if it is shown."""
        for row, post in enumerate(self.posts.shown):
            if post.id == post_id:
                self.selectRow(row)
                self.scrollTo(self.posts.index(row, 0))

    @Slot(QModelIndex, QModelIndex)
    def _chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.post_chosen.emit(self.chosen.id if self.chosen else "")

    @Slot()
    def _refilled(self) -> None:
        self._fit_rows()
        self.post_chosen.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Rows are measured once they can be seen."""
        super().showEvent(event)
        self._fit_rows()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need taller rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._share_out()

    def _share_out(self) -> None:
        room = self.viewport().width()
        for column, share in enumerate(_SHARES[:-1]):
            self.setColumnWidth(column, room * share // sum(_SHARES))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Measured here alone, once for each width: Qt would do so at every look."""
        if self.isVisible():
            self.resizeRowsToContents()


def _headers() -> tuple[str, ...]:
    return (
        _tr("Day"),
        _tr("Who"),
        _tr("Where"),
        _tr("What"),
        _tr("Outcome"),
        _tr("Incident"),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Posts", words)
