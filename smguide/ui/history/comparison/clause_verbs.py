"""What one can do with a clause of a comparison: its menu, and its story by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from smguide.compare.rows import RowKind
from smguide.ui.dialogs import open_dialog
from smguide.ui.history.comparison.blocks import TextBlock
from smguide.ui.history.comparison.change_marks import Block
from smguide.ui.history.comparison.clause_rows import clause_at_hand
from smguide.ui.history.comparison.clause_story import Story, StoryDialog, read_story
from smguide.ui.history.comparison.redline_view import RedlineView
from smguide.ui.tasks import Latest, Runner
from smguide.workspace import Desk


class ClauseVerbs(QObject):
    """Opens the menu of a clause and tells its story; ``revision_wanted`` to look at one.

    ``menu_opening`` carries a menu and the row it is about: whoever else can do something with a
    heading, clause or field adds it there.
    """

    revision_wanted = Signal(int)
    menu_opening = Signal(object, object)

    def __init__(self, view: RedlineView, runner: Runner) -> None:
        super().__init__(view)
        self._view = view
        self._desk: Desk | None = None
        self._stories = Latest(runner)
        self._block: Block | None = None
        self._chosen = ""
        self.menu: QMenu | None = None
        self.dialog: StoryDialog | None = None
        view.growing.grown.connect(self._watch)
        view.menu_wanted.connect(self._open_below)
        view.sheet.installEventFilter(self)

    def show_desk(self, desk: Desk) -> None:
        """Stories are read from here."""
        self._desk = desk

    @property
    def change_at_hand(self) -> int:
        """The number of the change somebody is at, by the keyboard or on the walk; 0 for none."""
        focused = _block_of(QApplication.focusWidget())
        return (focused.row.change if focused is not None else 0) or self._view.change

    @Slot(object)
    def _watch(self, widgets: Sequence[QWidget]) -> None:
        """Labels keep the question for a menu to themselves; all else lets the page have it."""
        for block in widgets:
            labels = block.findChildren(QLabel) if isinstance(block, Block) else ()
            for label in labels:
                label.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The menu of the whole clause in place of that of a label."""
        if isinstance(event, QContextMenuEvent) and isinstance(watched, QWidget):
            sheet = self._view.sheet
            block = _block_of(sheet.childAt(sheet.mapFromGlobal(event.globalPos())))
            if block is not None:
                return self._open_menu(block, event.globalPos())
        return super().eventFilter(watched, event)

    @Slot(object)
    def _open_below(self, block: Block) -> None:
        """For the button of a block."""
        button = block.more
        if button is not None:
            self._open_menu(block, button.mapToGlobal(button.rect().bottomLeft()))

    def _open_menu(self, block: Block, at: QPoint) -> bool:
        """Whether there is anything to choose from."""
        self._block = block
        chosen = (label.selectedText() for label in block.findChildren(QLabel))
        self._chosen = next(filter(None, chosen), "")
        menu = QMenu(self._view)
        if self._chosen:
            self._add(menu, _tr("&Copy"), "copy")
        if block.row.kind is RowKind.CLAUSE:
            self._add(menu, _tr("&Story of this clause"), "story")
        if isinstance(block, TextBlock) and block.button.isVisibleTo(block):
            self._add(menu, _tr("Co&mment…"), "comment")
        self.menu_opening.emit(menu, block.row)
        if menu.isEmpty():
            menu.deleteLater()
            return False
        self.menu = menu
        menu.triggered.connect(self._triggered)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return True

    def _add(self, menu: QMenu, words: str, verb: str) -> None:
        menu.addAction(words).setData(verb)

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        if self._block is None:
            return
        verb = action.data()
        if verb == "copy":
            QGuiApplication.clipboard().setText(self._chosen)
        elif verb == "comment" and isinstance(self._block, TextBlock):
            self._block.button.click()
        elif verb == "story":
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


def _block_of(widget: QWidget | None) -> Block | None:
    block = widget
    while block is not None and not isinstance(block, Block):
        block = block.parentWidget()
    return block


def _tr(words: str) -> str:
    return QCoreApplication.translate("ClauseVerbs", words)
