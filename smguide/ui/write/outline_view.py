"""The list of the outline: dragging with a line that shows where, and finding by typing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from smguide.model.guidelines import OutlineEntry
from smguide.model.outline import Gap, gaps
from smguide.ui.theme import current_theme, scaled
from smguide.ui.write.outline_delegate import INDENT, SIDE
from smguide.ui.write.outline_model import OutlineModel
from smguide.ui.write.outline_rows import OutlineRow

_KNOB: Final = 4
_LINE: Final = 2
_INSET: Final = 6


class OutlineView(QListView):
    """``dropped`` carries the section, the one it goes before (empty: the end) and its level."""

    dropped = Signal(str, str, int)

    def __init__(self, model: OutlineModel) -> None:
        super().__init__()
        self._rows = model
        self._pressed_at = 0
        self._gaps: dict[int, Gap] = {}
        self._target: tuple[int, Gap, int] | None = None
        self._typed = ""
        self._since_typed = QElapsedTimer()
        self._since_typed.start()
        self.setModel(model)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setSpacing(1)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def target(self) -> tuple[str, int] | None:
        """Where a section would be dropped now: the one it goes before, and the level."""
        return (self._target[1].before, self._target[2]) if self._target else None

    def choose(self, line: int) -> None:
        """Choose one line alone, whatever keys are held meanwhile."""
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._rows.index(line), alone)

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag begins: going sideways from there is going in or out."""
        self._pressed_at = event.position().toPoint().x()
        super().mousePressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Find out once where the section may go."""
        super().dragEnterEvent(event)
        section = self._rows.dragged(event.mimeData())
        outline = self._outline()
        known = any(entry.section == section for entry in outline)
        lines = {entry.section: line for line, entry in enumerate(outline)}
        found = gaps(outline, section) if known else ()
        self._gaps = {lines.get(gap.before, len(outline)): gap for gap in found}
        self._accept(event, allowed=known)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the line where the section would go."""
        super().dragMoveEvent(event)  # scrolls near the edges
        at = event.position().toPoint()
        self._aim(self._target_at(at, self._rows.dragged(event.mimeData())))
        self._accept(event, allowed=self._target is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is about to be dropped."""
        super().dragLeaveEvent(event)
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the section is to go; who owns it moves it."""
        section, target = self._rows.dragged(event.mimeData()), self._target
        self._aim(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self._accept(event, allowed=target is not None)
        if target is not None:
            self.dropped.emit(section, target[1].before, target[2])

    def _accept(self, event: QDropEvent, *, allowed: bool) -> None:
        if allowed:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def _outline(self) -> tuple[OutlineEntry, ...]:
        return tuple(OutlineEntry(r.id, r.level) for r in self._rows.rows if not r.absent)

    def _target_at(self, at: QPoint, section: str) -> tuple[int, Gap, int] | None:
        """The nearest line where the section may go, and the level that the mouse points to."""
        if not self._gaps:
            return None
        wished = self._line_at(at)
        line = min(self._gaps, key=lambda line: abs(line - wished))
        level = self._rows.rows[self._rows.line_of(section)].level + self._steps(at.x())
        return line, self._gaps[line], self._gaps[line].nearest(level)

    def _line_at(self, at: QPoint) -> int:
        index = self.indexAt(QPoint(self.viewport().width() // 2, at.y()))
        if not index.isValid():
            return 0 if at.y() <= 0 else len(self._rows.rows)
        return index.row() + int(at.y() > self.visualRect(index).center().y())

    def _steps(self, x: int) -> int:
        way = x - self._pressed_at
        return round((-way if self.isRightToLeft() else way) / scaled(INDENT))

    def _aim(self, target: tuple[int, Gap, int] | None) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, and over them the one where the section would go."""
        super().paintEvent(event)
        if self._target is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_target(painter, self._target[0], self._target[2])
        painter.end()

    def _paint_target(self, painter: QPainter, line: int, level: int) -> None:
        y = self._height_of(line)
        inset = scaled(SIDE) + scaled(INDENT) * (level - 1)
        area = QRect(inset, 0, self.viewport().width() - inset - _INSET, 1)
        area = QRect(area.x(), y, area.width(), 1)
        whole = QRect(0, y, self.viewport().width(), 1)
        area = QApplication.style().visualRect(self.layoutDirection(), whole, area)
        start, end = area.topLeft(), area.topRight()
        if self.isRightToLeft():
            start, end = end, start
        painter.setPen(QPen(QColor(current_theme().accent), _LINE))
        painter.setBrush(QColor(current_theme().paper))
        painter.drawLine(start, end)
        painter.drawEllipse(start, _KNOB, _KNOB)

    def _height_of(self, line: int) -> int:
        """The middle between two lines."""
        index = self._rows.index(max(0, line - 1))
        area = self.visualRect(index)
        return area.bottom() + self.spacing() if line else max(_KNOB + _LINE, area.top())

    # Finding

    def keyboardSearch(self, search: str) -> None:
        """Go to the next section whose title, number or a word of it begins with what is typed."""
        pause = QApplication.styleHints().keyboardInputInterval()
        fresh = self._since_typed.restart() > pause
        self._typed = search if fresh else self._typed + search
        again = len(set(self._typed.casefold())) == 1
        wanted = self._typed[0] if again and self._typed else self._typed
        line = self._found(wanted.casefold(), from_next=fresh or again)
        if line >= 0:
            self.choose(line)

    def _found(self, wanted: str, *, from_next: bool) -> int:
        count = len(self._rows.rows)
        first = max(0, self.currentIndex().row()) + int(from_next)
        lines = [(first + n) % count for n in range(count)]
        rows = self._rows.rows
        for begins in (_title_begins, _word_begins):
            for line in lines:
                if wanted and begins(rows[line], wanted):
                    return line
        return -1


def _title_begins(row: OutlineRow, wanted: str) -> bool:
    return row.title.casefold().startswith(wanted) or row.number.startswith(wanted)


def _word_begins(row: OutlineRow, wanted: str) -> bool:
    title = row.title.casefold()
    return any(word.startswith(wanted) for word in title.split()) or f" {wanted}" in title
