"""The actions on the text of a clause, their menus, and which of them are down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from smguide.ui.actions import SEPARATOR, ActionSpec
from smguide.ui.write.prose.commands import COMMANDS, Standing

TEXT_ACTIONS: Final = (
    ActionSpec(
        "bold",
        str(QT_TRANSLATE_NOOP("Actions", "Bold")),
        shortcut="Ctrl+B",
        icon="bold",
        checkable=True,
    ),
    ActionSpec(
        "italic",
        str(QT_TRANSLATE_NOOP("Actions", "Italic")),
        shortcut="Ctrl+I",
        icon="italic",
        checkable=True,
    ),
    ActionSpec(
        "link",
        str(QT_TRANSLATE_NOOP("Actions", "Link…")),
        shortcut="Ctrl+K",
        icon="link",
        checkable=True,
    ),
    ActionSpec(
        "bullets",
        str(QT_TRANSLATE_NOOP("Actions", "Bulleted list")),
        shortcut="Ctrl+Shift+L",
        icon="list",
        checkable=True,
    ),
    ActionSpec(
        "numbers",
        str(QT_TRANSLATE_NOOP("Actions", "Numbered list")),
        shortcut="Ctrl+Shift+O",
        icon="numbers",
        checkable=True,
    ),
    ActionSpec(
        "quote",
        str(QT_TRANSLATE_NOOP("Actions", "Quote")),
        shortcut="Ctrl+Shift+Q",
        icon="quote",
        checkable=True,
    ),
    ActionSpec(
        "text",
        str(QT_TRANSLATE_NOOP("Actions", "Plain text")),
        shortcut="Ctrl+Alt+0",
        checkable=True,
    ),
    ActionSpec(
        "heading-1",
        str(QT_TRANSLATE_NOOP("Actions", "Heading")),
        shortcut="Ctrl+Alt+1",
        checkable=True,
    ),
    ActionSpec(
        "heading-2",
        str(QT_TRANSLATE_NOOP("Actions", "Smaller heading")),
        shortcut="Ctrl+Alt+2",
        checkable=True,
    ),
    ActionSpec(
        "heading-3",
        str(QT_TRANSLATE_NOOP("Actions", "Smallest heading")),
        shortcut="Ctrl+Alt+3",
        checkable=True,
    ),
    ActionSpec("indent", str(QT_TRANSLATE_NOOP("Actions", "Move item in")), shortcut="Ctrl+]"),
    ActionSpec("outdent", str(QT_TRANSLATE_NOOP("Actions", "Move item out")), shortcut="Ctrl+["),
    ActionSpec("unlink", str(QT_TRANSLATE_NOOP("Actions", "Remove link"))),
    ActionSpec("clear", str(QT_TRANSLATE_NOOP("Actions", "Clear the look")), shortcut="Ctrl+\\"),
    ActionSpec(
        "table",
        str(QT_TRANSLATE_NOOP("Actions", "Insert table")),
        shortcut="Ctrl+Shift+T",
        icon="table",
    ),
    ActionSpec("row-above", str(QT_TRANSLATE_NOOP("Actions", "Add row above"))),
    ActionSpec("row-below", str(QT_TRANSLATE_NOOP("Actions", "Add row below"))),
    ActionSpec("column-before", str(QT_TRANSLATE_NOOP("Actions", "Add column before"))),
    ActionSpec("column-after", str(QT_TRANSLATE_NOOP("Actions", "Add column after"))),
    ActionSpec("remove-row", str(QT_TRANSLATE_NOOP("Actions", "Remove row"))),
    ActionSpec("remove-column", str(QT_TRANSLATE_NOOP("Actions", "Remove column"))),
    ActionSpec("remove-table", str(QT_TRANSLATE_NOOP("Actions", "Remove table"))),
    ActionSpec(
        "marks",
        str(QT_TRANSLATE_NOOP("Actions", "As plain marks")),
        tip=str(QT_TRANSLATE_NOOP("Actions", "Show this clause with the signs it is stored with")),
        shortcut="Ctrl+Shift+M",
        checkable=True,
    ),
    ActionSpec(
        "paste-plain",
        str(QT_TRANSLATE_NOOP("Actions", "Paste the words only")),
        shortcut="Ctrl+Shift+V",
    ),
)
_STYLES: Final = ("text", "heading-1", "heading-2", "heading-3")
_SHAPES: Final = (
    "bold",
    "italic",
    "link",
    "unlink",
    SEPARATOR,
    "bullets",
    "numbers",
    "indent",
    "outdent",
    SEPARATOR,
    "quote",
    "clear",
)
_IN_TABLE: Final = (
    "row-above",
    "row-below",
    "column-before",
    "column-after",
    SEPARATOR,
    "remove-row",
    "remove-column",
    "remove-table",
)
_NOT_IN_TABLE: Final = ("bullets", "numbers", "quote", "indent", "outdent", "table", *_STYLES)
_NOT_IN_CODE: Final = ("bold", "italic", "link", "unlink", "clear")


class TextMenus:
    """Menus over the actions: what sort of paragraph it is, its look, and tables."""

    def __init__(self, parent: QWidget, actions: Mapping[str, QAction]) -> None:
        self.style = QMenu(_tr("Heading or plain text"), parent)
        self.shape = QMenu(_tr("Look"), parent)
        self.table = QMenu(_tr("Table"), parent)
        _fill(self.style, _STYLES, actions)
        _fill(self.shape, _SHAPES, actions)
        _fill(self.table, ("table", SEPARATOR, *_IN_TABLE), actions)


def _fill(menu: QMenu, keys: tuple[str, ...], actions: Mapping[str, QAction]) -> None:
    for key in keys:
        if key == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[key])


def format_group(parent: QWidget, actions: Mapping[str, QAction]) -> QActionGroup:
    """The actions that are commands of the editor, told by one signal."""
    group = QActionGroup(parent)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
    for key in COMMANDS:
        group.addAction(actions[key])
    return group


def show_standing(actions: Mapping[str, QAction], standing: Standing) -> None:
    """Show which actions are down where the caret is, and which can be done there."""
    for key, action in actions.items():
        if action.isCheckable():
            action.setChecked(standing.holds(key))
    for key in filter(SEPARATOR.__ne__, _IN_TABLE):
        actions[key].setEnabled(standing.in_table)
    for key in _NOT_IN_TABLE:
        actions[key].setEnabled(not standing.in_table)
    for key in _NOT_IN_CODE:
        actions[key].setEnabled(not standing.in_code)
    actions["unlink"].setEnabled(bool(standing.link))
    if standing.marks_shown:
        for key in (*COMMANDS, "link"):
            actions[key].setEnabled(False)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
