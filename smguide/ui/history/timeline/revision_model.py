"""The revisions as rows for a list view: as many as there are, read in pages as they are seen.

Only pages near what is in view are kept, so that a hundred thousand revisions take no more memory
than some thousands. One page is asked for at a time, and always one that is in view now: who drags
the handle through years of revisions waits for the place where they stop, not for all between.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from smguide.ui.history.looking import PAGE
from smguide.ui.history.states import list_signs
from smguide.ui.moments import day_group, short_moment
from smguide.ui.widgets.text import legible, plain_tip
from smguide.workspace import HistoryRow

ROW_ROLE = Qt.ItemDataRole.UserRole
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
GROUP_ROLE = Qt.ItemDataRole.UserRole + 3
NEW_ROLE = Qt.ItemDataRole.UserRole + 4
"""The whole :class:`HistoryRow`, the line below its summary, the heading it begins, its group, and
whether it came since the person last looked."""

_AHEAD: Final = 30
"""Rows beyond what is in view that are read before one scrolls to them."""

_MOST_NAMES: Final = 6
"""Sections that a tool tip names."""

_KEPT: Final = 30
"""Pages kept at most."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RevisionModel(QAbstractListModel):
    """Holds what has been read; ``page_wanted`` says from which row on to read the next page.

    The answer comes by :meth:`add_page` or :meth:`give_up`, at once or later.
    """

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[int, tuple[HistoryRow, ...]] = {}
        self._stale: set[int] = set()
        self._count = 0
        self._numbered = False
        self._window = (0, 0)
        self._asked: int | None = None
        self._seen, self._own = 0, ""
        self._titles: Mapping[str, str] = {}
        self._today = datetime.now(UTC).date()

    def show_rows(
        self, rows: Sequence[HistoryRow], today: date, *, count: int = -1, numbered: bool = False
    ) -> None:
        """Begin again with the first ``rows`` of ``count``; ``numbered`` where none is left out."""
        self.beginResetModel()
        self._count = len(rows) if count < 0 else count
        pages = range(0, len(rows), PAGE)
        self._pages = {start // PAGE: tuple(rows[start : start + PAGE]) for start in pages}
        self._today, self._numbered = today, numbered
        self._stale, self._asked, self._window = set(), None, (0, 0)
        self.endResetModel()

    def renew(self, skip: int, rows: Sequence[HistoryRow], today: date) -> None:
        """The same revisions may stand elsewhere now: ``rows`` are fresh, others are read again."""
        self._stale, self._today = set(self._pages), today
        self.add_page(skip, rows)

    def add_page(self, skip: int, rows: Sequence[HistoryRow]) -> None:
        """The rows of a page, from ``skip`` on."""
        page, self._asked = skip // PAGE, None
        self._pages[page] = tuple(rows)
        self._stale.discard(page)
        self._forget_far_pages()
        last = min(skip + PAGE, self._count - 1)  # the row after may begin a group now
        self.dataChanged.emit(self.index(skip), self.index(last))
        self._ask()

    def give_up(self) -> None:
        """A page could not be read; it is asked for again once one scrolls."""
        self._asked = None

    def name_sections(self, titles: Mapping[str, str]) -> None:
        """What the sections are called, by id; asked for by tool tips and screen readers."""
        self._titles = titles

    def mark_new(self, seen: int, *, but_of: str) -> None:
        """Mark what is newer than a revision, but not what this person saved; 0 marks nothing."""
        if (seen, but_of) != (self._seen, self._own):
            self._seen, self._own = seen, but_of
            if self._count:
                self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def _is_new(self, row: HistoryRow) -> bool:
        return 0 < self._seen < row.number and row.person != self._own

    def look_at(self, first: int, last: int) -> None:
        """These rows are in view: read what is missing of them."""
        self._window = (first, last)
        self._ask()

    @property
    def first_in_view(self) -> int:
        """Where the page begins that is in view."""
        return self._window[0] // PAGE * PAGE

    def _ask(self) -> None:
        if self._asked is not None:
            return
        unread = (n for n in self._near() if n not in self._pages or n in self._stale)
        self._asked = next(unread, None)
        if self._asked is not None:
            self.page_wanted.emit(self._asked * PAGE)

    def _near(self) -> Iterator[int]:
        """Pages in view, then those that one would scroll to."""
        first, last = self._window
        if not self._count:
            return
        yield from range(max(first - 1, 0) // PAGE, min(last, self._count - 1) // PAGE + 1)
        yield min(last + _AHEAD, self._count - 1) // PAGE
        yield max(first - _AHEAD, 0) // PAGE

    def _forget_far_pages(self) -> None:
        here = self._window[0] // PAGE
        far = sorted(self._pages, key=lambda page: abs(page - here))[_KEPT:]
        for page in far:
            del self._pages[page]
            self._stale.discard(page)

    def row_at(self, index: Index) -> HistoryRow | None:
        """The revision of a row; None where it was not read yet."""
        return self._row(index.row()) if index.isValid() else None

    def _row(self, place: int) -> HistoryRow | None:
        page = self._pages.get(place // PAGE, ())
        return page[place % PAGE] if place % PAGE < len(page) else None

    def index_of(self, number: int) -> QModelIndex:
        """Where a revision stands; an invalid index where it is not in the list, or not read."""
        if self._numbered:
            place = self._count - number
            return self.index(place) if 0 <= place < self._count else QModelIndex()
        read = (
            (page * PAGE + n, row)
            for page, rows in self._pages.items()
            for n, row in enumerate(rows)
        )
        place = next((place for place, row in read if row.number == number), -1)
        return self.index(place) if place >= 0 else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many there are, read or not."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The summary, the whole row, the line below, and what a screen reader says."""
        row = self.row_at(index)
        if row is None:
            unread = index.isValid() and role == Qt.ItemDataRole.AccessibleTextRole
            return _tr("Being read") if unread else None
        if role == Qt.ItemDataRole.DisplayRole:
            return legible(row.summary)
        if role == ROW_ROLE:
            return row
        if role == LINE_ROLE:
            return self._line(row)
        if role == NEW_ROLE:
            return self._is_new(row)
        return self._said_of(row, index.row(), role)

    def _said_of(self, row: HistoryRow, place: int, role: int) -> str | None:
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(row))
        if role == GROUP_ROLE:
            return day_group(row.at, self._today)
        if role == HEADING_ROLE:
            return self._heading(row, place)
        return self._spoken(row) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _heading(self, row: HistoryRow, place: int) -> str:
        """The group that begins with a row; empty within one."""
        group = day_group(row.at, self._today)
        before = self._row(place - 1) if place else None
        if before is None:
            return "" if place else group
        return "" if day_group(before.at, self._today) == group else group

    def _line(self, row: HistoryRow) -> str:
        when, touched = short_moment(row.at, self._today), _sections(row.sections_changed)
        return " · ".join(filter(None, (legible(row.author), when, touched)))

    def _tip(self, row: HistoryRow) -> str:
        number = _tr("Revision {0}").format(row.number)
        lines = (row.summary, f"{number} · {self._line(row)}", self._touched(row), row.reason)
        return "\n".join(filter(None, lines))

    def _touched(self, row: HistoryRow) -> str:
        """The names of the sections it changed; of many the first."""
        names = [self._titles[one] for one in row.sections if one in self._titles]
        if len(names) > _MOST_NAMES:
            names = [*names[:_MOST_NAMES], "…"]
        return ", ".join(names)

    def _spoken(self, row: HistoryRow) -> str:
        signs = [words for words, _tone in list_signs(row)] or [row.state_words]
        number, by = _tr("Revision {0}").format(row.number), _tr("by {0}").format(row.author)
        touched = self._touched(row) or _sections(row.sections_changed)
        parts = (row.summary, by, number, short_moment(row.at, self._today), touched, *signs)
        return ", ".join(filter(None, (*parts, _tr("New") if self._is_new(row) else "")))


def _sections(count: int) -> str:
    if not count:
        return ""
    return _tr("1 section") if count == 1 else _tr("{0} sections").format(count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RevisionModel", words)
