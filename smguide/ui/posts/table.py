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
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView

from smguide.ui.posts.words import all_words, cells
from smguide.ui.widgets.table import WrappedCells, calm_table
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
        self._wanted = ""
        self.shown: tuple[PostInfo, ...] = ()
        self.found = 0

    def show_posts(self, posts: tuple[PostInfo, ...]) -> None:
        """Show another register."""
        self._all = posts
        self.search(self._wanted)

    def search(self, words: str) -> None:
        """Show the posts that hold all of these words."""
        self._wanted = words
        wanted = words.casefold().split()
        found = [one for one in self._all if _holds(one, wanted)]
        self.beginResetModel()
        self.found, self.shown = len(found), tuple(found[:MOST])
        self.endResetModel()

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
        return cells(self.shown[index.row()])[index.column()]


class PostsTable(QTableView):
    """``post_chosen`` carries the id of the chosen post, empty for none."""

    post_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.posts = PostsModel()
        self.setModel(self.posts)
        self.setItemDelegate(WrappedCells(self))
        calm_table(self, _tr("Posts on record"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentRowChanged.connect(self._chosen)
        self.posts.modelReset.connect(self._nothing_chosen)

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
    def _nothing_chosen(self) -> None:
        self.post_chosen.emit("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        self._share_out()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need taller rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._share_out()

    def _share_out(self) -> None:
        room = self.viewport().width()
        for column, share in enumerate(_SHARES[:-1]):
            self.setColumnWidth(column, room * share // sum(_SHARES))
        self.resizeRowsToContents()


def _holds(post: PostInfo, wanted: list[str]) -> bool:
    if not wanted:
        return True
    words = all_words(post)
    return all(word in words for word in wanted)


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
