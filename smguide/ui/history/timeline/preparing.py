"""Getting ready to search a long history while somebody reads it already."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot

from smguide.ui.history.looking import Page
from smguide.ui.tasks import Latest, Runner
from smguide.workspace import Desk

MANY: Final = 500
"""Fewer revisions are read in the blink of an eye once somebody searches."""

PIECE: Final = 250
"""Revisions that are read at once, before whatever else the worker has to do gets its turn."""


class Preparing(QObject):
    """Reads what searching, filters and stories of clauses rest on, piece by piece.

    Each piece is remembered on the disk: it is done once, and goes on where it stopped.
    """

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._reads = Latest(runner)

    def begin(self, desk: Desk, page: Page) -> None:
        """The first page is shown; a long list is worth preparing for."""
        if page.count > MANY and (self._desk is None or self._desk.name != desk.name):
            self._desk = desk
            self._go_on(is_done=False)

    def _go_on(self, is_done: bool) -> None:
        if self._desk is not None and not is_done:
            past = self._desk.past
            self._reads.submit(past.prepare, PIECE, done=self._go_on, failed=self._give_up)

    @Slot(object)
    def _give_up(self, _error: BaseException) -> None:
        """Whoever searches is told; nobody did yet."""
        self._desk = None
