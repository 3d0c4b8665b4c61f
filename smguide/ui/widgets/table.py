"""Tables that read like tables of a document: hairlines between rows and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

_PADDING = 13
"""Pixels around the words of a cell: padding and margin together, and a little air."""

_AIR = 9
_WIDE = 10_000


class WrappedCells(QStyledItemDelegate):
    """As tall as the words are at the width of their column.

    With padding from a style sheet Qt wraps the words narrower than it measured them, and cuts.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The words in lines, with the padding of the style sheet around them."""
        view = option.widget
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else _WIDE
        room = QRect(0, 0, max(1, width - 2 * _PADDING), _WIDE)
        wrap = int(Qt.TextFlag.TextWordWrap)
        words = option.fontMetrics.boundingRect(room, wrap, str(index.data() or ""))
        return QSize(width, words.height() + 2 * _AIR)


def calm_table(view: QTableView, name: str) -> None:
    """Dress a table view and name it; rows are chosen whole, the last column takes the rest."""
    view.setAccessibleName(name)
    view.setShowGrid(False)
    view.setWordWrap(True)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setTabKeyNavigation(False)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
