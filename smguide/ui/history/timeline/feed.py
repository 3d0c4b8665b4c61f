"""What fills a list of revisions: reads the first page of what is wanted, then page by page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smguide.ui.history.looking import Page, read_page
from smguide.ui.history.timeline.revision_model import RevisionModel
from smguide.ui.tasks import Latest, Runner
from smguide.workspace import Desk, HistoryFilter


class RevisionFeed(QObject):
    """Reads for one model; ``shown`` gives the page that was read first, ``failed`` an error."""

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: Runner, model: RevisionModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._desk: Desk | None = None
        self._wanted = HistoryFilter()
        self._filled: tuple[str, HistoryFilter] | None = None
        self._starts, self._pages = Latest(runner), Latest(runner)
        model.page_wanted.connect(self._read_page)

    def read(self, desk: Desk, wanted: HistoryFilter) -> None:
        """Show the revisions that fit; where they are shown already, read them anew."""
        self._desk, self._wanted = desk, wanted
        skip = self._model.first_in_view if self._filled == (desk.name, wanted) else 0
        self._starts.submit(read_page, desk, wanted, skip, done=self._show)

    def _show(self, page: Page) -> None:
        assert self._desk is not None
        asked = (self._desk.name, page.wanted)
        if self._filled == asked and self._model.rowCount() == page.count:
            self._model.renew(page.skip, page.rows, page.today)
        else:
            rows = () if page.skip else page.rows
            numbered = page.wanted == HistoryFilter()
            self._model.show_rows(rows, page.today, count=page.count, numbered=numbered)
        self._filled = asked
        self.shown.emit(page)

    @Slot(int)
    def _read_page(self, skip: int) -> None:
        if self._desk is not None:
            asked = (self._desk, self._wanted, skip)
            self._pages.submit(read_page, *asked, done=self._add, failed=self._failed)

    def _add(self, page: Page) -> None:
        if self._desk is not None and self._filled == (self._desk.name, page.wanted):
            self._model.add_page(page.skip, page.rows)

    def _failed(self, error: BaseException) -> None:
        self._model.give_up()
        self.failed.emit(error)
