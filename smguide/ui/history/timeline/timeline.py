"""A list of rows of any height that is laid out only where it is in view.

Qt's own list asks every row for its height before it shows the first. Here the scroll bar counts
rows, not pixels, so that a hundred thousand rows open and scroll like a hundred.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from smguide.ui.history.timeline.revision_delegate import (
    RevisionDelegate,
    heading_height,
    paint_heading,
)
from smguide.ui.history.timeline.revision_model import GROUP_ROLE, HEADING_ROLE, RevisionModel

_UNITS: Final = 60
"""Steps of the scroll bar for one row."""

_NOTCH: Final = 20
"""Steps for one line of the mouse wheel, which turns three lines at a time."""

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction


@dataclass(frozen=True, slots=True)
class Placed:
    """A row in view: where it begins, in pixels from the upper edge, and how tall it is."""

    row: int
    top: int
    height: int

    @property
    def bottom(self) -> int:
        """Where the next row begins."""
        return self.top + self.height


class TimelineView(QListView):
    """Shows a :class:`RevisionModel`, and tells it which rows are in view.

    It is a list view to screen readers, which know how to read one; where rows stand and how they
    are scrolled to is all its own.
    """

    def __init__(self, model: RevisionModel, name: str) -> None:
        super().__init__()
        self._model = model
        self._top = self._above = 0
        self._placed: list[Placed] = []
        self._mirroring = False
        self.setAccessibleName(name)
        self.setItemDelegate(RevisionDelegate(self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_NOTCH)
        self.setModel(model)

    # Where rows stand

    def _height(self, row: int) -> int:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self.itemDelegate().sizeHint(option, self._model.index(row)).height()

    def _stand(self, row: int, top: int) -> None:
        """Put a row at so many pixels from the upper edge, or as near as the ends allow."""
        while top > 0 and row > 0:
            row -= 1
            top -= self._height(row)
        self._top, self._above = row, max(-top, 0)
        self._lay_out()

    def _end(self) -> tuple[int, int]:
        """The top row, and the pixels of it out of view, once one has scrolled to the end."""
        left, row = self.viewport().height(), self._model.rowCount()
        while left > 0 and row > 0:
            row -= 1
            left -= self._height(row)
        return (row, -left) if left < 0 else (row, 0)

    def _lay_out(self) -> None:
        """Place the rows in view, let the scroll bar tell where, and read what is missing."""
        end = self._end()
        self._top, self._above = min((self._top, self._above), end)
        self._placed = self._from_top()
        self._mirror(end)
        self.viewport().update()
        if self._placed:
            self._model.look_at(self._placed[0].row, self._placed[-1].row)

    def _from_top(self) -> list[Placed]:
        placed: list[Placed] = []
        row, top = self._top, -self._above
        while top < self.viewport().height() and row < self._model.rowCount():
            placed.append(Placed(row, top, self._height(row)))
            row, top = row + 1, placed[-1].bottom
        return placed

    def _mirror(self, end: tuple[int, int]) -> None:
        bar = self.verticalScrollBar()
        self._mirroring = True
        bar.setPageStep(max(len(self._placed) - 1, 1) * _UNITS)
        bar.setRange(0, self._steps(*end))
        bar.setValue(self._steps(self._top, self._above))
        self._mirroring = False

    def _steps(self, row: int, above: int) -> int:
        return row * _UNITS + (above * _UNITS // self._height(row) if above else 0)

    # What Qt asks for

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """The scroll bar was moved."""
        if self._mirroring:
            return
        bar = self.verticalScrollBar()
        row, steps = divmod(bar.value(), _UNITS)
        self._top, self._above = row, steps * self._height(row) // _UNITS
        if bar.value() == bar.maximum():
            self._top, self._above = self._end()
        self._lay_out()

    def visualRect(self, index: Index) -> QRect:
        """Where a row stands; empty where it is out of view."""
        placed = self._at(index.row()) if index.isValid() else None
        width = self.viewport().width()
        return QRect(0, placed.top, width, placed.height) if placed else QRect()

    def _at(self, row: int) -> Placed | None:
        return next((placed for placed in self._placed if placed.row == row), None)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a point; none on the heading that stays at the upper edge."""
        if self._placed and 0 <= point.y() < self._band_bottom():
            return QModelIndex()
        found = (one.row for one in self._placed if one.top <= point.y() < one.bottom)
        row = next(found, -1)
        return self._model.index(row) if row >= 0 else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view, no further than needed."""
        if not index.isValid():
            return
        row, whole = index.row(), self.viewport().height()
        placed, height = self._at(row), self._height(row)
        cover = 0 if self._begins_group(row) else heading_height()
        before = row < self._top or (placed is not None and placed.top < cover)
        after = row > self._top and (placed is None or placed.bottom > whole)
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            self._stand(row, max((whole - height) // 2, cover))
        elif before or hint is QAbstractItemView.ScrollHint.PositionAtTop:
            self._stand(row, cover)
        elif after or hint is QAbstractItemView.ScrollHint.PositionAtBottom:
            self._stand(row, max(whole - height, cover))

    def moveCursor(self, action: Move, _keys: Qt.KeyboardModifier) -> QModelIndex:
        """The row a key leads to."""
        last = self._model.rowCount() - 1
        now = max(self.currentIndex().row(), 0)
        steps = {
            Move.MoveUp: -1,
            Move.MovePrevious: -1,
            Move.MoveDown: 1,
            Move.MoveNext: 1,
            Move.MoveHome: -now,
            Move.MoveEnd: last - now,
        }
        if action in (Move.MovePageUp, Move.MovePageDown):
            step = self._page(now, 1 if action is Move.MovePageDown else -1)
        else:
            step = steps.get(action, 0)
        return self._model.index(min(max(now + step, 0), last))

    def _page(self, row: int, way: int) -> int:
        """How many rows fill the view from a row on."""
        left, count = self.viewport().height() - heading_height(), 0
        while left > 0 and 0 <= row < self._model.rowCount():
            left -= self._height(row)
            row, count = row + way, count + way
        return count - way if abs(count) > 1 else way

    def horizontalOffset(self) -> int:
        """Nothing is wider than the view."""
        return 0

    def verticalOffset(self) -> int:
        """Places are told from the upper edge of the view."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        """No row is hidden."""
        return False

    def setSelection(self, area: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the row at the beginning of an area."""
        index = self.indexAt(area.topLeft())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, selection: object) -> QRegion:
        """Where the chosen row stands."""
        region = QRegion()
        for index in self.selectedIndexes():
            region += self.visualRect(index)
        return region

    def keyboardSearch(self, _letters: str) -> None:
        """Letters are keys of the page; the search box looks through all that was written."""

    def doItemsLayout(self) -> None:
        """Nothing is measured but what is in view."""
        self._lay_out()

    def updateGeometries(self) -> None:
        """The scroll bar follows the rows (:meth:`_mirror`), not pixels."""

    # When something changes

    def reset(self) -> None:
        """Other rows: begin at the top."""
        super().reset()
        self._top = self._above = 0
        self._lay_out()

    def dataChanged(self, first: Index, last: Index, roles: object = ()) -> None:
        """Rows were read, and may be taller than they were thought to be."""
        current = self.currentIndex()
        seen = current.isValid() and self._at(current.row()) is not None
        was_at_end = self._placed and (self._top, self._above) != (0, 0) and self._is_at_end()
        if was_at_end:
            self._top, self._above = self._model.rowCount(), 0
        self._lay_out()
        if seen:
            self.scrollTo(current)

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() == bar.maximum()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Summaries break anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """So they do in letters of another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out()

    # Painting

    def _begins_group(self, row: int) -> bool:
        return bool(self._model.index(row).data(HEADING_ROLE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in view, and over them the group of the first."""
        painter = QPainter(self.viewport())
        hovered = self._hovered()
        for placed in self._placed:
            area = QRect(0, placed.top, self.viewport().width(), placed.height)
            if area.intersects(event.rect()):
                self._paint_row(painter, self._model.index(placed.row), area, hovered)
        self._paint_band(painter)
        painter.end()

    def _hovered(self) -> int:
        if not self.viewport().underMouse():
            return -1
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row()

    def _paint_row(self, painter: QPainter, index: QModelIndex, area: QRect, hovered: int) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = area
        states = QStyle.StateFlag
        option.state &= ~(states.State_HasFocus | states.State_MouseOver)
        if self.selectionModel().isSelected(index):
            option.state |= states.State_Selected
        if index.row() == hovered:
            option.state |= states.State_MouseOver
        if index.row() == self.currentIndex().row() and self.hasFocus():
            option.state |= states.State_HasFocus
        self.itemDelegate().paint(painter, option, index)

    def _paint_band(self, painter: QPainter) -> None:
        words = self._model.index(self._top).data(GROUP_ROLE) if self._placed else ""
        if words:
            bottom = self._band_bottom()
            area = QRect(0, bottom - heading_height(), self.viewport().width(), heading_height())
            paint_heading(painter, area, words)

    def _band_bottom(self) -> int:
        """Where the heading of the first row ends: the next heading pushes it out."""
        tops = (one.top for one in self._placed[1:] if self._begins_group(one.row))
        return min(heading_height(), next(tops, heading_height()))
