"""The middle column: the comparison as a page to read and to walk through change by change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from smguide.compare.rows import RedlineRow, RowKind
from smguide.compare.sides import beside, is_shadow
from smguide.ui.accessibility import announce
from smguide.ui.history.comparison.blocks import HeadingBlock, TextBlock
from smguide.ui.history.comparison.change_marks import Block, ChangeMarks
from smguide.ui.history.comparison.found import contains
from smguide.ui.history.comparison.gap_block import GapBlock
from smguide.ui.history.comparison.growing_page import GrowingPage
from smguide.ui.history.comparison.reasons import Reasons, short_reason
from smguide.ui.history.comparison.redline_text import spoken
from smguide.ui.history.comparison.selection import Gap, Shown, clean_rows, only_rows, shown_rows
from smguide.ui.history.comparison.ways import TWO_COLUMNS, Mode, Way
from smguide.ui.history.looking import Look
from smguide.ui.history.talk.thread_card import ThreadCard
from smguide.ui.history.talk.thread_relay import ThreadRelay
from smguide.ui.history.talk.threads_beside import spots_that_matter, threads_beside
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.surface import PAGE_WIDTH, ScrollColumn
from smguide.workspace import ThreadInfo

_NARROW = 440
"""Pixels at 100 % text: in less, the texts of two columns stand below each other."""

_ABOVE = 90
"""Pixels of what comes before that stay in sight above a change one goes to."""


class RedlineView(ScrollColumn):
    """Shows a :class:`Look`, and marks the change one is at.

    Emits ``comment_wanted`` with a row and chosen words, ``menu_wanted`` with the block whose menu
    is asked for, ``moved`` with the number of a change, ``narrowed`` whether two columns lack room.
    """

    comment_wanted = Signal(object, str)
    menu_wanted = Signal(object)
    moved = Signal(int)
    narrowed = Signal(bool)

    def __init__(self) -> None:
        super().__init__(_tr("Comparison"))
        self.body.setSpacing(Space.TINY)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._look: Look | None = None
        self._today = date.min
        self._mode = self._shown_mode = Mode()
        self.is_narrow = False
        self.marks = ChangeMarks()
        self._remarks: dict[tuple[str, str], list[ThreadInfo]] = {}
        self.relay = ThreadRelay(self)
        self._reasons = Reasons()
        self.growing = GrowingPage(self, self._blocks_for)

    @property
    def change(self) -> int:
        """The change one is at, 0 for none."""
        return self.marks.change

    @property
    def blocks(self) -> list[QWidget]:
        """What stands on the page so far, from top to bottom."""
        return self.growing.widgets

    def show_look(self, look: Look, head: Sequence[QWidget], today: date) -> None:
        """Show a comparison below ``head``; the place on the page is kept where it is the same."""
        mode = self._mode
        same = self._look is not None and _sides(self._look) == _sides(look)
        alike = same and mode == self._shown_mode
        place, change = self.verticalScrollBar().value(), self.marks.change
        self._look, self._today, self._shown_mode = look, today, mode
        self._remarks = threads_beside(look)
        self._rebuild(head)
        found = 0 if alike else self._first_found()
        self._return_to(found or (change if same else 0), place if alike else 0)

    def _first_found(self) -> int:
        """The first change that reads the words searched for."""
        rows = self._look.rows if self._look else ()
        found = (row for row in rows if row.change and contains(_read(row), self._mode.words))
        return next((row.change for row in found), 0)

    def _return_to(self, change: int, place: int) -> None:
        """Stand at the same change, and where nothing else was asked for, at the same place."""
        self.growing.grow_until(lambda: not self._lacks(change, place))
        if change and not place:
            self._go_to(change)
            return
        self._mark(change)
        self.growing.settle()
        self.verticalScrollBar().setValue(place)

    def _lacks(self, change: int, place: int) -> bool:
        return not self.marks.has(change) if change else self.growing.ends_by(place)

    @contextmanager
    def holding_place(self) -> Iterator[None]:
        """What one reads stays where it is while something above it grows."""
        bar = self.verticalScrollBar()
        place = bar.value()
        first = next((block for block in self.blocks if self._top(block) >= place), None)
        was = self._top(first) if first else 0
        yield
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if place and first:
            bar.setValue(place + self._top(first) - was)

    def _top(self, block: QWidget) -> int:
        return block.mapTo(self.sheet, block.rect().topLeft()).y()

    def set_mode(self, mode: Mode) -> None:
        """How the next comparison is shown."""
        self._mode = mode
        self.set_column(TWO_COLUMNS if mode.way is Way.SIDES else PAGE_WIDTH)

    def _rebuild(self, head: Sequence[QWidget]) -> None:
        self.marks.clear()
        shown = self._shown()
        self.growing.begin(head if shown else [*head, _nothing_changed()], shown)

    def _shown(self) -> tuple[Shown, ...]:
        assert self._look is not None
        rows = self._look.rows
        if self._mode.way is Way.SIDES:
            rows = beside(rows, self._look.comparison)
        elif self._mode.is_clean:
            rows = clean_rows(rows)
        if self._mode.only:
            return only_rows(rows, self._mode.only)
        return shown_rows(rows, spots_that_matter(self._look), everything=self._mode.everything)

    def _blocks_for(self, shown: Shown) -> Iterator[QWidget]:
        if isinstance(shown, Gap):
            gap = GapBlock(shown)
            gap.opened.connect(self._open_gap)
            yield gap
            return
        yield self._block(shown)
        if shown.kind is not RowKind.FIELD and not is_shadow(shown):
            for thread in self._remarks.get((shown.section_id, shown.clause_id), ()):
                card = ThreadCard(thread, self._today)
                self.relay.adopt(card)
                yield card

    def _block(self, shown: RedlineRow) -> Block:
        block: Block
        if shown.kind in (RowKind.HEADING, RowKind.TITLE):
            block = HeadingBlock(shown, self._mode)
        else:
            remarks = self._look is not None and not self._look.is_draft
            block = TextBlock(shown, self._mode, remarks=remarks, why=self._why(shown))
            block.comment_wanted.connect(self.comment_wanted)
            block.jump_wanted.connect(self._jump)
        block.menu_wanted.connect(self.menu_wanted)
        block.set_narrow(self.is_narrow)
        self.marks.add(block)
        return block

    def _why(self, shown: RedlineRow) -> str:
        """The reason of a change, where not all of them have the same."""
        known = self._look is not None and self._reasons.sides == _sides(self._look)
        marked = shown.change and not is_shadow(shown) and not self._mode.is_clean
        if not known or not marked or not self._reasons.differ:
            return ""
        return short_reason(self._reasons.of(shown))

    def show_reasons(self, reasons: Reasons) -> None:
        """Say below each change why it was made; what one reads stays where it is."""
        self._reasons = reasons
        with self.holding_place():
            for block in self.blocks:
                if isinstance(block, TextBlock):
                    block.say_why(self._why(block.row))

    @Slot(object)
    def _open_gap(self, gap: GapBlock) -> None:
        made = self.growing.replace(gap, gap.gap.rows)
        if made and isinstance(made[0], TextBlock):
            made[0].button.setFocus()

    @Slot()
    def next_change(self) -> None:
        """Go to the change below, after the last to the first."""
        self._step(1)

    @Slot()
    def previous_change(self) -> None:
        """Go to the change above, before the first to the last."""
        self._step(-1)

    def _step(self, step: int) -> None:
        self.growing.grow_until(lambda: self.marks.next_after(step))
        if found := self.marks.next_after(step) or self.marks.first(step):
            self._go_to(found)

    def go_to_change(self, change: int, together: Sequence[int] = ()) -> None:
        """Bring a change into sight, and mark it; with others if it is looked at with them."""
        wanted = (change, *together)
        self.growing.grow_until(lambda: all(map(self.marks.has, wanted)))
        self._go_to(change, together)

    def _go_to(self, change: int, together: Sequence[int] = ()) -> None:
        self._mark(change, together)
        if block := self.marks.block_of(change):
            self._show_block(block)

    def _show_block(self, block: Block) -> None:
        self.growing.settle()
        self.verticalScrollBar().setValue(self._top(block) - _ABOVE)
        announce(self, spoken(block.row, clean=self._mode.is_clean))

    def _mark(self, change: int, together: Sequence[int] = ()) -> None:
        self.marks.mark(change, together)
        self.moved.emit(self.marks.change)

    @Slot(object)
    def _jump(self, shown: RedlineRow) -> None:
        """Go to the other end of a move."""
        self.growing.grow_until(lambda: self.marks.other_end(shown))
        if other := self.marks.other_end(shown):
            self._mark(other.row.change)
            self._show_block(other)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them; the change in sight stays where it is."""
        reading = self.marks.block_of(self.marks.change)
        place = self._top(reading) - self.verticalScrollBar().value() if reading else -1
        super().resizeEvent(event)
        if reading is not None and 0 <= place < event.oldSize().height():
            self.growing.settle()
            self.verticalScrollBar().setValue(self._top(reading) - place)
        narrow = event.size().width() < scaled(_NARROW)
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self.narrowed.emit(narrow)
            for block in self.blocks:
                if isinstance(block, HeadingBlock | TextBlock):
                    block.set_narrow(narrow)

    def go_to_clause(self, section: str, clause: str) -> None:
        """Bring a clause, or the heading of a section, into sight."""
        self.growing.grow_until(lambda: self._find(section, clause))
        found = self._find(section, clause)
        if found is not None:
            self.growing.settle()
            self.ensureWidgetVisible(found, 0, _ABOVE)

    def _find(self, section: str, clause: str) -> Block | None:
        found = (block for block in self.blocks if isinstance(block, HeadingBlock | TextBlock))
        return next((block for block in found if _is_at(block.row, section, clause)), None)


def _is_at(row: RedlineRow, section: str, clause: str) -> bool:
    return (row.section_id, row.clause_id) == (section, clause) and row.kind is not RowKind.FIELD


def _read(row: RedlineRow) -> str:
    return f"{row.old}\n{row.new}"


def _sides(look: Look) -> tuple[int, int]:
    return look.old, look.number


def _nothing_changed() -> EmptyState:
    return EmptyState(
        "check",
        _tr("Nothing changed"),
        _tr("Both are the same, word for word."),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineView", words)
