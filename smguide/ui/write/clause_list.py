"""The clauses of a section, one below the other, edited in place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from smguide.model.guidelines import Clause, Maturity, Section
from smguide.ui.session import EditSession
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column
from smguide.ui.write import verbs
from smguide.ui.write.clause_block import TOOLS_HEIGHT, ClauseBlock
from smguide.ui.write.clause_questions import ClauseQuestions
from smguide.ui.write.clause_tools import ClauseTools, MaturityMenu, clause_actions, fill_menu
from smguide.ui.write.prose.commands import Standing
from smguide.ui.write.prose.deeds import Deed
from smguide.ui.write.refer_to import ReferTo
from smguide.ui.write.text_tools import TextMenus, format_group, show_standing

NO_NUMBERS: Mapping[str, str] = MappingProxyType({})


class ClauseList(QWidget):
    """Keeps the blocks of clauses that stay, so that the caret stays with them.

    ``caret_moved`` carries the editor one writes in, ``refused`` why something was not taken in,
    ``story_wanted`` the clause whose history somebody wants to see.
    """

    caret_moved = Signal(object)
    refused = Signal(str)
    story_wanted = Signal(str)

    def __init__(self, session: EditSession) -> None:
        super().__init__()
        self._session = session
        self._section = ""
        self._blocks: dict[str, ClauseBlock] = {}
        self._target: ClauseBlock | None = None
        self._questions = ClauseQuestions(self)
        self.add = button(_tr("Add a clause"), kind="link", icon="plus")
        self._body = column(self, gap=0)
        self._body.setContentsMargins(0, max(Space.LARGE, scaled(TOOLS_HEIGHT) // 2), 0, 0)
        self._body.addSpacing(Space.TINY)
        self._body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.actions_by_id = clause_actions(self)
        self._menu = MaturityMenu(self)
        self.more = QMenu(_tr("More for this clause"), self)
        fill_menu(self.more, self.actions_by_id, self._menu)
        self.refer_to = ReferTo(self, session)
        self.more.addSeparator()
        self.more.addAction(self.refer_to.action)
        self.menus = TextMenus(self, self.actions_by_id)
        self.tools = ClauseTools(self, self.actions_by_id, self.menus, self.more)
        self.add.clicked.connect(self.add_at_end)
        self._connect_actions()

    def _connect_actions(self) -> None:
        deeds = {
            "link": self._link,
            "paste-plain": self._paste_plain,
            "marks": self._marks,
            "up": self._up,
            "down": self._down,
            "maturity": self._open_maturity,
            "why": self._why,
            "story": self._tell_story,
            "remove": self._remove,
        }
        for key, deed in deeds.items():
            self.actions_by_id[key].triggered.connect(deed)
        self.formats = format_group(self, self.actions_by_id)
        self.formats.triggered.connect(self._format)
        self._questions.trial_chosen.connect(self._put_on_trial)
        self._questions.link_chosen.connect(self._put_link)
        self.refer_to.action.triggered.connect(self._refer)
        self.refer_to.chosen.connect(self.insert_reference)
        self._menu.triggered.connect(self._maturity_chosen)
        self._menu.aboutToShow.connect(self._mark_maturity)
        self.more.aboutToShow.connect(self._enter_target)

    # What is shown

    @property
    def blocks(self) -> list[ClauseBlock]:
        """The blocks in the order of the clauses."""
        return list(self._blocks.values())

    def show_clauses(
        self, section: Section, *, reasons: bool, numbers: Mapping[str, str] = NO_NUMBERS
    ) -> None:
        """Show the clauses of a section; ``numbers`` are those that sections have now."""
        if section.id != self._section:
            self._forget(self._blocks)
            self._blocks = {}
        self._section = section.id
        wanted = {clause.id: clause for clause in section.clauses}
        self._forget({key: b for key, b in self._blocks.items() if key not in wanted})
        before = list(self._blocks)
        self._blocks = {key: self._blocks.get(key) or self._new(c) for key, c in wanted.items()}
        if list(self._blocks) != before:
            self._arrange()
        for number, (key, clause) in enumerate(wanted.items(), start=1):
            self._blocks[key].editor.show_numbers(numbers)
            self._blocks[key].show_clause(clause, number, reasons=reasons)

    def _forget(self, blocks: dict[str, ClauseBlock]) -> None:
        for block in blocks.values():
            self._body.removeWidget(block)
            block.hide()
            block.deleteLater()
            if block is self._target:
                self._target = None
                self.tools.hide()

    def _new(self, clause: Clause) -> ClauseBlock:
        block = ClauseBlock(clause)
        block.written.connect(self._written)
        block.reasoned.connect(self._reasoned)
        block.unlock_wanted.connect(self._unlock)
        block.activity_changed.connect(self._activity_changed)
        block.hovered.connect(self._hovered)
        block.caret_moved.connect(self.caret_moved)
        block.editor.refused.connect(self.refused)
        block.editor.stood.connect(self._stood)
        block.editor.finished.connect(self._add_below)
        block.editor.emptied.connect(self._remove)
        block.editor.crossed.connect(self._cross)
        block.editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        block.editor.customContextMenuRequested.connect(self._open_menu)
        return block

    def _arrange(self) -> None:
        for index, block in enumerate(self._blocks.values()):
            if self._body.indexOf(block) != index:
                self._body.removeWidget(block)
                self._body.insertWidget(index, block)
                block.show()
        self.tools.raise_()

    def focus_clause(self, clause: str, caret: int = 0) -> bool:
        """Put the keyboard into a clause."""
        block = self._blocks.get(clause)
        if block is None:
            return False
        block.editor.put_caret(caret)
        return True

    # Which clause is meant

    @property
    def _active(self) -> ClauseBlock | None:
        return next((b for b in self._blocks.values() if b.active), None)

    @Slot(object)
    def _hovered(self, block: ClauseBlock) -> None:
        self._aim(block)

    @Slot(object)
    def _activity_changed(self, _block: ClauseBlock) -> None:
        self._aim(self._active)

    def _aim(self, block: ClauseBlock | None) -> None:
        self._target = block
        self.tools.setVisible(block is not None)
        if block is not None:
            show_standing(self.actions_by_id, block.editor.standing)
            self._body.activate()
            self.tools.move_to(block, block.room_above)

    def leaveEvent(self, event: QEvent) -> None:
        """Without the mouse, the tools are where the keyboard is."""
        super().leaveEvent(event)
        self._aim(self._active)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tools at their clause."""
        super().resizeEvent(event)
        if self._target is not None:
            self.tools.move_to(self._target, self._target.room_above)

    # What people do

    @Slot(str, str, str)
    def _written(self, clause: str, text: str, deed: str) -> None:
        verbs.write_clause(self._session, self._section, clause, text, Deed(deed))

    @Slot(str, str)
    def _reasoned(self, clause: str, why: str) -> None:
        verbs.write_why(self._session, self._section, clause, why)

    @Slot()
    def add_at_end(self) -> None:
        """Add a clause after the last and write there."""
        self._add(len(self._blocks))

    @Slot()
    def _add_below(self) -> None:
        block = self._active
        self._add(self.blocks.index(block) + 1 if block else len(self._blocks))

    def _add(self, index: int) -> None:
        self.focus_clause(verbs.add_clause(self._session, self._section, index))

    @Slot()
    def _remove(self) -> None:
        block = self._writable()
        if block is None:
            return
        index = self.blocks.index(block)
        verbs.remove_clause(self._session, self._section, block.clause.id)
        left = self.blocks
        if left:
            left[max(0, index - 1)].editor.put_caret(-1)
        else:
            self.add.setFocus()

    @Slot(int)
    def _cross(self, step: int) -> None:
        block = self._active
        index = self.blocks.index(block) + step if block else -1
        if 0 <= index < len(self.blocks):
            self.blocks[index].editor.put_caret(0 if step > 0 else -1)

    def _meant(self) -> ClauseBlock | None:
        """The clause with the keyboard, unless the mouse is over the tools of another."""
        return self._target if self.tools.underMouse() else (self._active or self._target)

    def _writable(self) -> ClauseBlock | None:
        """The clause that is meant, unless it is locked, which is said."""
        block = self._meant()
        if block is not None and block.clause.locked:
            self.refused.emit(_tr("This clause is locked by the template. Unlock it first."))
            return None
        return block

    @Slot(str)
    def _unlock(self, clause: str) -> None:
        verbs.unlock_clause(self._session, self._section, clause)
        self.focus_clause(clause, -1)

    @Slot(QAction)
    def _format(self, action: QAction) -> None:
        if block := self._writable():
            block.editor.do(action.objectName())

    @Slot(bool)
    def _marks(self, shown: bool) -> None:
        if block := self._meant():
            block.editor.show_marks(shown)

    @Slot()
    def _paste_plain(self) -> None:
        if block := self._writable():
            block.editor.paste_plain()

    @Slot(object)
    def _stood(self, _standing: Standing) -> None:
        if block := self._meant():
            show_standing(self.actions_by_id, block.editor.standing)

    @Slot()
    def _why(self) -> None:
        if block := self._meant():
            block.ask_why()

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        block = self._meant()
        if block is not None:
            verbs.move_clause(self._session, self._section, block.clause.id, step)
            block.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._aim(block)

    # Dialogs and menus

    @Slot()
    def _enter_target(self) -> None:
        """What is chosen from the menu of a clause is meant for it, wherever the mouse is then."""
        if self._target is not None and not self._target.active:
            self._target.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        block = self._active
        if block is None:
            return
        menu = block.editor.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        self._fill(menu)
        menu.popup(block.editor.mapToGlobal(at))

    def _fill(self, menu: QMenu) -> None:
        menu.addAction(self.actions_by_id["paste-plain"])
        menu.addSeparator()
        for made in (self.menus.style, self.menus.shape, self.menus.table):
            menu.addMenu(made)
        menu.addSeparator()
        menu.addAction(self.refer_to.action)
        menu.addSeparator()
        fill_menu(menu, self.actions_by_id, self._menu)

    @Slot()
    def _tell_story(self) -> None:
        if block := self._meant():
            self.story_wanted.emit(block.clause.id)

    @Slot()
    def _open_maturity(self) -> None:
        if block := self._meant():
            self._menu.popup(block.mapToGlobal(QPoint(0, block.height())))

    @Slot()
    def _mark_maturity(self) -> None:
        if block := self._meant():
            self._menu.show_maturity(block.clause.maturity)

    @Slot(QAction)
    def _maturity_chosen(self, action: QAction) -> None:
        block = self._meant()
        if block is None:
            return
        maturity = Maturity(action.data())
        if maturity is Maturity.TRIAL:
            self._questions.ask_until(block.clause)
        else:
            verbs.set_maturity(self._session, self._section, block.clause.id, maturity)

    @Slot()
    def _link(self) -> None:
        if block := self._writable():
            address, _words = block.editor.link_here()
            self._questions.ask_for_link(block.clause.id, address)

    @Slot()
    def _refer(self) -> None:
        if block := self._writable():
            self.refer_to.ask(block.clause.id)

    @Slot(str, str)
    def insert_reference(self, clause: str, section: str) -> None:
        """Refer to a section in place of what is chosen in a clause."""
        if clause in self._blocks:
            self._blocks[clause].editor.refer(section)

    @Slot(str, object)
    def _put_on_trial(self, clause: str, until: date) -> None:
        verbs.set_maturity(self._session, self._section, clause, Maturity.TRIAL, until)

    @Slot(str, str)
    def _put_link(self, clause: str, address: str) -> None:
        if clause in self._blocks:
            self._blocks[clause].editor.link(address)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
