"""A table of sentences that is as tall as its rows and never scrolls by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from smguide.ui.theme import current_theme
from smguide.ui.widgets.table import calm_table
from smguide.ui.widgets.text import legible
from smguide.ui.write.row_warnings import paint_warnings, spoken, warnings_height

Index = QModelIndex | QPersistentModelIndex

_SIDE = 10
_TOP = 8
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class SentenceDelegate(QStyledItemDelegate):
    """Draws a cell as a wrapped sentence, and asks for the room it takes."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The wrapped text and air around it."""
        view = option.widget
        width = view.columnWidth(index.column()) if isinstance(view, QTableWidget) else 120
        area = QRect(0, 0, width - 2 * _SIDE, 10_000)
        metrics = QFontMetrics(option.font)
        lines = metrics.boundingRect(area, _WRAPPED, str(index.data() or ""))
        below = view.room_below(index.row()) if isinstance(view, SentenceTable) else 0
        return QSize(width, lines.height() + 2 * _TOP + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The words, a hairline below, and a ring around the cell with the keyboard."""
        theme = current_theme()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.accent_soft))
        area = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink))
        painter.drawText(area, _WRAPPED, str(index.data() or ""))
        painter.setPen(QColor(theme.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()


class SentenceTable(QTableWidget):
    """Rows of plain words; ``opened`` when one is to be changed, ``shifted`` to move it."""

    opened = Signal(int)
    shifted = Signal(int, int)
    dropped = Signal(int)
    row_chosen = Signal(int)

    def __init__(self, name: str, headers: Sequence[str], shares: Sequence[int]) -> None:
        super().__init__(0, len(headers))
        self._shares = tuple(shares)
        self._warnings: tuple[tuple[str, ...], ...] = ()
        calm_table(self, name)
        self.setItemDelegate(SentenceDelegate(self))
        self.setHorizontalHeaderLabels(list(map(legible, headers)))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(8)
        self.setAutoScroll(False)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._fit)
        self.doubleClicked.connect(self._open)
        self.itemSelectionChanged.connect(self._chosen)

    def show_rows(
        self, rows: Sequence[Sequence[str]], warnings: Sequence[tuple[str, ...]] = ()
    ) -> None:
        """Show rows of cells; the chosen line stays chosen.

        ``warnings`` has for each row the sentences that stand below it.
        """
        present = self.currentRow()
        self._warnings = tuple(tuple(map(legible, below)) for below in warnings)
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for line, cells in enumerate(rows):
            for at, words in enumerate(cells):
                item = QTableWidgetItem(legible(words))
                if not at and (below := self.warnings_of(line)):
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(words, below))
                self.setItem(line, at, item)
        self.blockSignals(False)
        if 0 <= present < len(rows):
            self.setCurrentCell(present, 0)
        self._fit()

    def warnings_of(self, line: int) -> tuple[str, ...]:
        """The sentences below a row."""
        return self._warnings[line] if line < len(self._warnings) else ()

    def room_below(self, line: int) -> int:
        """The pixels that the sentences below a row take."""
        sentences = self.warnings_of(line)
        width = self.viewport().width() - 2 * _SIDE
        return warnings_height(sentences, width) + _TOP // 2 if sentences else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, and across the whole row what is to be looked at."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for line in range(self.rowCount()):
            room = self.room_below(line)
            if room:
                bottom = self.rowViewportPosition(line) + self.rowHeight(line)
                width = self.viewport().width() - 2 * _SIDE
                area = QRect(_SIDE, bottom - room, width, room)
                paint_warnings(painter, self.warnings_of(line), area, self.layoutDirection())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a row, Alt with an arrow moves it, Delete drops it."""
        row, key = self.currentRow(), event.key()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if row >= 0 and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        elif row >= 0 and key == Qt.Key.Key_Delete:
            self.dropped.emit(row)
        elif row >= 0 and key in steps and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(row, row + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width; once more when all have their places, as words may break anew."""
        super().resizeEvent(event)
        self._fit()
        self._settling.start()

    @Slot()
    def _fit(self) -> None:
        width, whole = self.viewport().width(), sum(self._shares)
        for at, share in enumerate(self._shares):
            self.setColumnWidth(at, width * share // whole)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(line) for line in range(self.rowCount()))
        height = rows + self.horizontalHeader().sizeHint().height() + 2
        if height != self.height():
            self.setFixedHeight(height)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the page gets."""
        return QSize(200, self.height())

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.currentRow())

    @Slot()
    def _chosen(self) -> None:
        self.row_chosen.emit(self.currentRow())
