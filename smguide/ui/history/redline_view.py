"""The middle column: the comparison as a page to read and to walk through change by change."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.compare.rows import RedlineRow, RowKind
from smguide.ui.accessibility import announce
from smguide.ui.history.blocks import GapBlock, HeadingBlock, RemarkBlock, TextBlock
from smguide.ui.history.looking import Look
from smguide.ui.history.moments import short_moment
from smguide.ui.history.redline_text import spoken
from smguide.ui.history.selection import Gap, Shown, shown_rows
from smguide.ui.theme import Space
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.surface import ScrollColumn
from smguide.workspace import CommentInfo

_AT_ONCE = 24
_LATER = 12
"""Blocks made before the page shows, and after it at a time, so that it shows at once."""

_ABOVE = 90
"""Pixels of what comes before that stay in sight above a change one goes to."""

Block = HeadingBlock | TextBlock


class RedlineView(ScrollColumn):
    """Shows a :class:`Look`, and marks the change one is at.

    Emits ``comment_wanted`` with a row and chosen words, ``moved`` with the number of a change.
    """

    comment_wanted = Signal(object, str)
    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__(_tr("Comparison"))
        self.body.setSpacing(Space.TINY)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._look: Look | None = None
        self._today = date.min
        self._clean = self._everything = False
        self._change = 0
        self._by_change: dict[int, Block] = {}
        self._remarks: dict[tuple[str, str], list[CommentInfo]] = {}
        self._pending: deque[Shown] = deque()
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._build_more)

    @property
    def change(self) -> int:
        """The change one is at, 0 for none."""
        return self._change

    @property
    def blocks(self) -> list[QWidget]:
        """What stands on the page so far, from top to bottom."""
        items = (self.body.itemAt(n) for n in range(self.body.count()))
        found = (item.widget() for item in items if item is not None)
        return [widget for widget in found if widget is not None]

    def show_look(self, look: Look, head: Sequence[QWidget], today: date) -> None:
        """Show a comparison below ``head``; the place on the page is kept where it is the same."""
        same = self._look is not None and _sides(self._look) == _sides(look)
        place, change = self.verticalScrollBar().value(), self._change
        self._look, self._today = look, today
        self._remarks = _by_clause(look.comments)
        self._rebuild(head)
        if same:
            self._build_all()
            self._mark(change)
            self._settle()
            self.verticalScrollBar().setValue(place)
        else:
            self._mark(0)
            self.verticalScrollBar().setValue(0)

    def set_mode(self, *, clean: bool, everything: bool) -> None:
        """How the next comparison is shown."""
        self._clean, self._everything = clean, everything

    def _rebuild(self, head: Sequence[QWidget]) -> None:
        self._later.stop()
        self.clear()
        self._by_change.clear()
        for widget in head:
            self._put(widget)
        self._pending = deque(self._shown())
        if not self._pending:
            self._put(_nothing_changed())
        self._build(_AT_ONCE)
        if self._pending:
            self._later.start()

    def _shown(self) -> tuple[Shown, ...]:
        assert self._look is not None
        rows = self._look.rows
        if self._clean:
            rows = tuple(row for row in rows if _stands(row))
        return shown_rows(rows, self._remarks, everything=self._everything)

    @Slot()
    def _build_more(self) -> None:
        self._build(_LATER)
        if not self._pending:
            self._later.stop()

    def _build_all(self) -> None:
        self._later.stop()
        self._build(len(self._pending))

    def _build(self, count: int) -> None:
        for _ in range(min(count, len(self._pending))):
            for block in self._blocks_for(self._pending.popleft()):
                self._put(block)

    def _put(self, widget: QWidget, place: int = -1) -> None:
        """Add a part; shown at once, so that one can scroll to it before Qt gets to that."""
        self.body.insertWidget(place, widget)
        widget.show()

    def _blocks_for(self, shown: Shown) -> Iterator[QWidget]:
        if isinstance(shown, Gap):
            gap = GapBlock(shown)
            gap.opened.connect(self._open_gap)
            yield gap
            return
        yield self._block(shown)
        if shown.kind is not RowKind.FIELD:
            for remark in self._remarks.get((shown.section_id, shown.clause_id), ()):
                yield RemarkBlock(remark, short_moment(remark.at, self._today))

    def _block(self, shown: RedlineRow) -> Block:
        block: Block
        if shown.kind in (RowKind.HEADING, RowKind.TITLE):
            block = HeadingBlock(shown, clean=self._clean)
        else:
            block = TextBlock(shown, clean=self._clean)
            block.comment_wanted.connect(self.comment_wanted)
        if shown.change:
            self._by_change[shown.change] = block
        return block

    @Slot(object)
    def _open_gap(self, gap: GapBlock) -> None:
        place = self.body.indexOf(gap)
        made = [block for shown in gap.gap.rows for block in self._blocks_for(shown)]
        for offset, block in enumerate(made):
            self._put(block, place + offset)
        self.body.removeWidget(gap)
        gap.hide()
        gap.deleteLater()
        first = made[0]
        if isinstance(first, TextBlock):
            first.button.setFocus()

    @Slot()
    def next_change(self) -> None:
        """Go to the change below, after the last to the first."""
        self._step(1)

    @Slot()
    def previous_change(self) -> None:
        """Go to the change above, before the first to the last."""
        self._step(-1)

    def _step(self, step: int) -> None:
        self._build_all()
        found = sorted(self._by_change)
        if not found:
            return
        after = [change for change in found if (change - self._change) * step > 0]
        ordered = after or found
        self._go_to(ordered[0] if step > 0 else ordered[-1])

    def _go_to(self, change: int) -> None:
        self._mark(change)
        block = self._by_change[change]
        self._settle()
        top = block.mapTo(self.sheet, block.rect().topLeft()).y()
        self.verticalScrollBar().setValue(top - _ABOVE)
        announce(self, spoken(block.row, clean=self._clean))

    def _settle(self) -> None:
        """Let the new parts find their places, so that one can scroll to them."""
        page = self.widget()
        layout = page.layout() if page else None
        if layout is not None:
            layout.activate()

    def _mark(self, change: int) -> None:
        if self._change in self._by_change:
            self._by_change[self._change].set_current(False)
        self._change = change if change in self._by_change else 0
        if self._change:
            self._by_change[self._change].set_current(True)
        self.moved.emit(self._change)

    def go_to_clause(self, section: str, clause: str) -> None:
        """Bring a clause, or the heading of a section, into sight."""
        self._build_all()
        for block in self.blocks:
            if isinstance(block, HeadingBlock | TextBlock) and _is_at(block.row, section, clause):
                self.ensureWidgetVisible(block, 0, _ABOVE)
                return


def _is_at(row: RedlineRow, section: str, clause: str) -> bool:
    return (row.section_id, row.clause_id) == (section, clause) and row.kind is not RowKind.FIELD


def _sides(look: Look) -> tuple[int, int]:
    return look.old, look.number


def _by_clause(remarks: Sequence[CommentInfo]) -> dict[tuple[str, str], list[CommentInfo]]:
    found: dict[tuple[str, str], list[CommentInfo]] = defaultdict(list)
    for remark in remarks:
        if remark.section:
            found[remark.section, remark.clause].append(remark)
    return found


def _stands(row: RedlineRow) -> bool:
    """Whether readers of the new text see the row."""
    return row.kind is RowKind.GAP or bool(row.new)


def _nothing_changed() -> EmptyState:
    return EmptyState(
        "check",
        _tr("Nothing changed"),
        _tr("Both are the same, word for word."),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineView", words)
