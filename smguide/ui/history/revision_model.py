"""The revisions as rows for a list view, read page by page as one scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from smguide.ui.history.moments import short_moment
from smguide.ui.history.states import list_signs
from smguide.ui.widgets.text import plain_tip
from smguide.workspace import HistoryRow

ROW_ROLE = Qt.ItemDataRole.UserRole
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The whole :class:`HistoryRow`, and the line below its summary."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RevisionModel(QAbstractListModel):
    """Holds what has been read; asks for more by ``more_wanted`` with how many there are."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[HistoryRow] = []
        self._positions: dict[int, int] = {}
        self._complete = True
        self._asked = False
        self._today = datetime.now(UTC).date()

    def show_rows(self, rows: Sequence[HistoryRow], today: date, *, complete: bool) -> None:
        """Begin again with these; ``complete`` says that there are no more."""
        self.beginResetModel()
        self._rows = list(rows)
        self._positions = {row.number: place for place, row in enumerate(self._rows)}
        self._today, self._complete, self._asked = today, complete, False
        self.endResetModel()

    def add_rows(self, rows: Sequence[HistoryRow], *, complete: bool) -> None:
        """The rows that follow."""
        self._complete, self._asked = complete, False
        if not rows:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self._rows.extend(rows)
        self._positions.update({row.number: first + n for n, row in enumerate(rows)})
        self.endInsertRows()

    def row_at(self, index: Index) -> HistoryRow | None:
        """The revision of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, number: int) -> QModelIndex:
        """Where a revision stands; an invalid index where it is not in the list."""
        place = self._positions.get(number)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many have been read so far."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The summary, the whole row, the line below, and what a screen reader says."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.summary
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.summary)
        if role == ROW_ROLE:
            return row
        if role == LINE_ROLE:
            return self._line(row)
        return self._spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _line(self, row: HistoryRow) -> str:
        parts = [_tr("Revision {0}").format(row.number), short_moment(row.at, self._today)]
        if row.sections_changed:
            parts.append(_sections(row.sections_changed))
        return " · ".join(parts)

    def _spoken(self, row: HistoryRow) -> str:
        signs = [words for words, _tone in list_signs(row)] or [row.state_words]
        by = _tr("by {0}").format(row.author)
        return ", ".join([row.summary, by, self._line(row).replace(" · ", ", "), *signs])

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are older revisions that were not asked for yet."""
        return not (parent.isValid() or self._complete or self._asked)

    def fetchMore(self, parent: Index) -> None:
        """Ask for them; they come by :meth:`add_rows`, now or later."""
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit(len(self._rows))


def _sections(count: int) -> str:
    return _tr("1 section") if count == 1 else _tr("{0} sections").format(count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RevisionModel", words)
