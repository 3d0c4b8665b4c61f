"""Which clause somebody is at on the page of a comparison."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QApplication, QWidget

from smguide.compare.rows import RedlineRow, RowKind
from smguide.ui.history.comparison.blocks import TextBlock
from smguide.ui.history.comparison.found import BETWEEN_FACTS
from smguide.ui.history.comparison.redline_view import RedlineView
from smguide.ui.history.looking import Look
from smguide.workspace import Passage


def clause_blocks(widgets: Iterable[QWidget]) -> list[TextBlock]:
    """Those that show a clause."""
    return [
        widget
        for widget in widgets
        if isinstance(widget, TextBlock) and widget.row.kind is RowKind.CLAUSE
    ]


def clause_at_hand(view: RedlineView) -> RedlineRow | None:
    """The clause the keyboard is at, else that of the present change, else the first in sight."""
    blocks = clause_blocks(view.blocks)
    focused = QApplication.focusWidget()
    for block in blocks:
        if focused is not None and block.isAncestorOf(focused):
            return block.row
    current = (block.row for block in blocks if view.change and block.row.change == view.change)
    return next(current, None) or _first_in_sight(view, blocks)


def go_to_passage(view: RedlineView, look: Look, passage: Passage) -> None:
    """Bring the change into sight that brought a passage in."""
    brought = (row.change for row in look.rows if row.change and _brings(row, passage))
    change = next(brought, 0)
    if change:
        view.go_to_change(change)
    else:
        view.go_to_clause(passage.section, passage.clause)


def _brings(row: RedlineRow, passage: Passage) -> bool:
    if row.section_id != passage.section:
        return False
    if passage.clause:
        return row.kind is RowKind.CLAUSE and row.clause_id == passage.clause
    beginning = passage.text.partition(BETWEEN_FACTS)[0]
    return row.kind is RowKind.FIELD and beginning in row.new


def _first_in_sight(view: RedlineView, blocks: Iterable[TextBlock]) -> RedlineRow | None:
    seen = view.viewport().rect()
    for block in blocks:
        top = block.mapTo(view.viewport(), block.rect().topLeft()).y()
        if seen.top() <= top < seen.bottom():
            return block.row
    return None
