"""What can be done with the clause one is in: buttons over it, a menu, and keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from smguide.model.guidelines import Maturity
from smguide.ui.actions import ActionSpec, build_actions
from smguide.ui.icons import put_icon
from smguide.ui.theme import current_theme, scaled
from smguide.ui.widgets.surface import row
from smguide.ui.widgets.text import plain_tip
from smguide.ui.write.clause_block import TOOLS_HEIGHT, maturity_words
from smguide.ui.write.text_tools import TEXT_ACTIONS, TextMenus

_CLAUSE_ACTIONS: Final = (
    ActionSpec(
        "up", str(QT_TRANSLATE_NOOP("Actions", "Move clause up")), shortcut="Alt+Up", icon="up"
    ),
    ActionSpec(
        "down",
        str(QT_TRANSLATE_NOOP("Actions", "Move clause down")),
        shortcut="Alt+Down",
        icon="down",
    ),
    ActionSpec(
        "maturity", str(QT_TRANSLATE_NOOP("Actions", "How settled this clause is")), icon="badge"
    ),
    ActionSpec(
        "why", str(QT_TRANSLATE_NOOP("Actions", "Reason")), shortcut="Ctrl+Shift+R", icon="help"
    ),
    ActionSpec(
        "story",
        str(QT_TRANSLATE_NOOP("Actions", "Story of this clause")),
        shortcut="Ctrl+Shift+H",
        icon="history",
    ),
    ActionSpec(
        "remove",
        str(QT_TRANSLATE_NOOP("Actions", "Remove clause")),
        shortcut="Ctrl+Shift+Backspace",
        icon="trash",
    ),
)
ACTIONS: Final = (*TEXT_ACTIONS, *_CLAUSE_ACTIONS)
_ON_THE_BAR: Final = ("bold", "italic", "link", "bullets", "numbers", "quote")
_IN_THE_MENU: Final = (("up", "down"), ("maturity", "why", "story"), ("marks",), ("remove",))
_INSET = 10
_ICON = 16


def clause_actions(parent: QWidget) -> dict[str, QAction]:
    """The actions by id, their keys working wherever the keyboard is within ``parent``."""
    actions = build_actions(parent, ACTIONS)
    for action in actions.values():
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        put_icon(action, action.property("iconName"), current_theme(), token="muted")
        parent.addAction(action)
    return actions


class MaturityMenu(QMenu):
    """Draft, on trial until a day, or settled."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_tr("How settled this clause is"), parent)
        group = QActionGroup(self)
        self.choices: dict[Maturity, QAction] = {}
        for maturity in Maturity:
            words = maturity_words(maturity)
            action = self.addAction(f"{words}…" if maturity is Maturity.TRIAL else words)
            action.setCheckable(True)
            action.setData(str(maturity))
            group.addAction(action)
            self.choices[maturity] = action

    def show_maturity(self, maturity: Maturity) -> None:
        """Mark the present one."""
        self.choices[maturity].setChecked(True)


def fill_menu(menu: QMenu, actions: dict[str, QAction], maturity: QMenu) -> None:
    """What there is no room for on the bar, in a menu."""
    for number, group in enumerate(_IN_THE_MENU):
        if number:
            menu.addSeparator()
        for key in group:
            if key == "maturity":
                menu.addMenu(maturity)
            else:
                menu.addAction(actions[key])


class ClauseTools(QFrame):
    """A small bar between a clause and the one before; it takes no focus from the text."""

    def __init__(
        self, parent: QWidget, actions: dict[str, QAction], menus: TextMenus, more: QMenu
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        body = row(self, gap=0)
        body.setContentsMargins(2, 0, 2, 0)
        self.style_menu = _menu_tool(menus.style, "heading")
        self.table_menu = _menu_tool(menus.table, "table")
        self.more = _menu_tool(more, "more")
        body.addWidget(self.style_menu)
        for key in _ON_THE_BAR:
            body.addWidget(_tool(actions[key]))
        body.addWidget(self.table_menu)
        body.addWidget(self.more)
        self.hide()

    def move_to(self, block: QWidget, room: int) -> None:
        """Stand in the room of ``room`` pixels over the words of a clause, at its end."""
        self.setFixedHeight(scaled(TOOLS_HEIGHT))
        self.adjustSize()
        right = block.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = block.x() + (_INSET if right else block.width() - self.width() - _INSET)
        self.move(left, max(0, block.y() + room - self.height()))
        self.show()
        self.raise_()


def _tool(action: QAction) -> QToolButton:
    tool = _bare_tool()
    tool.setDefaultAction(action)
    tool.setAccessibleName(action.text())
    return tool


def _menu_tool(menu: QMenu, icon: str) -> QToolButton:
    tool = _bare_tool()
    put_icon(tool, icon, current_theme(), token="muted")
    tool.setAccessibleName(menu.title())
    tool.setToolTip(plain_tip(menu.title()))
    tool.setMenu(menu)
    tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return tool


def _bare_tool() -> QToolButton:
    tool = QToolButton()
    tool.setIconSize(QSize(scaled(_ICON), scaled(_ICON)))
    tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    tool.setProperty("small", True)
    tool.setStyleSheet(
        "QToolButton { padding: 3px; border-radius: 6px; }"
        "QToolButton::menu-indicator { image: none; width: 0; }"
    )
    return tool


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
