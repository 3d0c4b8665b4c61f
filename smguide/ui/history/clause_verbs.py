"""What one can do with a clause of a comparison: its menu, and its story by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from smguide.compare.rows import RowKind
from smguide.ui.dialogs import open_dialog
from smguide.ui.history.blocks import TextBlock
from smguide.ui.history.clause_rows import clause_at_hand, clause_blocks
from smguide.ui.history.clause_story import Story, StoryDialog, read_story
from smguide.ui.history.redline_view import RedlineView
from smguide.ui.tasks import Latest, Runner
from smguide.workspace import Desk


class ClauseVerbs(QObject):
    """Opens the menu of a clause and tells its story; ``revision_wanted`` to look at one."""

    revision_wanted = Signal(int)

    def __init__(self, view: RedlineView, runner: Runner) -> None:
        super().__init__(view)
        self._view = view
        self._desk: Desk | None = None
        self._stories = Latest(runner)
        self._block: TextBlock | None = None
        self._chosen = ""
        self.menu: QMenu | None = None
        self.dialog: StoryDialog | None = None
        view.growing.grown.connect(self._watch)
        view.sheet.installEventFilter(self)

    def show_desk(self, desk: Desk) -> None:
        """Stories are read from here."""
        self._desk = desk

    @Slot(object)
    def _watch(self, widgets: Sequence[QWidget]) -> None:
        """Labels keep the question for a menu to themselves; all else lets the page have it."""
        for block in clause_blocks(widgets):
            for label in block.findChildren(QLabel):
                label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The menu of the whole clause in place of that of a label."""
        if isinstance(event, QContextMenuEvent) and isinstance(watched, QWidget):
            sheet = self._view.sheet
            block = _block_of(sheet.childAt(sheet.mapFromGlobal(event.globalPos())))
            if block is not None and block.row.kind is RowKind.CLAUSE:
                self._open_menu(block, event.globalPos())
                return True
        return super().eventFilter(watched, event)

    def _open_menu(self, block: TextBlock, at: QPoint) -> None:
        self._block = block
        chosen = (label.selectedText() for label in block.findChildren(QLabel))
        self._chosen = next(filter(None, chosen), "")
        self.menu = menu = QMenu(self._view)
        if self._chosen:
            self._add(menu, _tr("&Copy"), "copy")
        self._add(menu, _tr("&Story of this clause"), "story")
        if block.button.isVisibleTo(block):
            self._add(menu, _tr("Co&mment…"), "comment")
        menu.triggered.connect(self._triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _add(self, menu: QMenu, words: str, verb: str) -> None:
        menu.addAction(words).setData(verb)

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        if self._block is None:
            return
        verb = action.data()
        if verb == "copy":
            QGuiApplication.clipboard().setText(self._chosen)
        elif verb == "comment":
            self._block.button.click()
        else:
            self.tell_story(self._block.row.clause_id)

    @Slot()
    def tell_story_at_hand(self) -> None:
        """The story of the clause somebody is at."""
        shown = clause_at_hand(self._view)
        if shown is not None:
            self.tell_story(shown.clause_id)

    @Slot(str)
    def tell_story(self, clause: str) -> None:
        """Open the story of a clause."""
        if self._desk is not None and clause:
            self._stories.submit(read_story, self._desk, clause, done=self._show_story)

    def _show_story(self, story: Story) -> None:
        self.dialog = StoryDialog(self._view, story)
        self.dialog.revision_wanted.connect(self.revision_wanted)
        open_dialog(self.dialog)


def _block_of(widget: QWidget | None) -> TextBlock | None:
    block = widget
    while block is not None and not isinstance(block, TextBlock):
        block = block.parentWidget()
    return block


def _tr(words: str) -> str:
    return QCoreApplication.translate("ClauseVerbs", words)
