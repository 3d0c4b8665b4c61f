"""Actions and menus as tables (style.md 2.2, beeref's and gitfourchette's good idea)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QTextEdit

from smguide.ui.icons import put_icon
from smguide.ui.theme import current_theme
from smguide.ui.widgets.text import plain_tip

SEPARATOR: Final = "-"

_FIELDS: Final = (QLineEdit, QComboBox, QPlainTextEdit, QTextEdit)
"""What takes undo for itself; a list to type into has the keyboard in place of its line."""

_REDO: Final = ("Ctrl+Shift+Z", "Ctrl+Y")
"""People bring either from the editors they know, whatever the system's own key is."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing a person can do.

    ``text`` and ``tip`` are English, marked with ``QT_TRANSLATE_NOOP("Actions", ...)`` and
    translated when built, unless they are ``translated`` (or the same everywhere) already.
    ``shortcut`` is a standard key or text such as ``Ctrl+S``.
    """

    id: str
    text: str
    tip: str = ""
    shortcut: str | QKeySequence.StandardKey = ""
    icon: str = ""
    checkable: bool = False
    translated: bool = False


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu: its title and ids of actions or menus in it, ``SEPARATOR`` between groups."""

    title: str
    items: tuple[str | MenuSpec, ...]


def build_actions(parent: QObject, table: Sequence[ActionSpec]) -> dict[str, QAction]:
    """The actions of a table by id; connect ``triggered`` to bound methods."""
    return {spec.id: _build(parent, spec) for spec in table}


def _build(parent: QObject, spec: ActionSpec) -> QAction:
    action = QAction(spec.text if spec.translated else _tr(spec.text), parent)
    action.setObjectName(spec.id)
    action.setCheckable(spec.checkable)
    action.setShortcuts(_all_keys(spec.shortcut))
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    tip = _tr(spec.tip) if spec.tip else action.text().replace("&", "").rstrip("…")
    action.setToolTip(plain_tip(f"{tip} ({keys})" if keys else tip))
    action.setStatusTip(tip)
    if spec.icon:
        put_icon(action, spec.icon, current_theme())
    return action


def _all_keys(shortcut: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    """The system's own key first: menus show that one."""
    keys = [QKeySequence(shortcut)] if shortcut != "" else []
    if shortcut == QKeySequence.StandardKey.Redo:
        keys += [key for key in map(QKeySequence, _REDO) if key not in keys]
    return keys


def build_menus(
    menu_bar: QMenuBar, layout: Sequence[MenuSpec], actions: Mapping[str, QAction]
) -> None:
    """Fill a menu bar; every action of the window belongs into one of the menus."""
    for spec in layout:
        _fill(menu_bar.addMenu(_tr(spec.title)), spec, actions)


def _fill(menu: QMenu, spec: MenuSpec, actions: Mapping[str, QAction]) -> None:
    for item in spec.items:
        if isinstance(item, MenuSpec):
            _fill(menu.addMenu(_tr(item.title)), item, actions)
        elif item == SEPARATOR:
            menu.addSeparator()
        else:
            menu.addAction(actions[item])


class UndoKeys(QObject):
    """Gives undo and redo typed in a text field to the window's own actions (style.md V11).

    Install on the application or on single fields: ``field.installEventFilter(undo_keys)``. Where
    the window has nothing to undo, a field must not undo by itself either: it would bring back
    words that the stack knows nothing of, as a new step. In a dialog its own undo is the only one.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a text field from claiming the two shortcuts for itself."""
        if not (
            event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
            and isinstance(event, QKeyEvent)
            and isinstance(watched, _FIELDS)
            and _is_undo(event)
        ):
            return super().eventFilter(watched, event)
        event.ignore()
        return event.type() == QEvent.Type.ShortcutOverride or not watched.window().isModal()


def _is_undo(event: QKeyEvent) -> bool:
    keys = QKeySequence.StandardKey
    typed = QKeySequence(event.keyCombination()).toString()
    return event.matches(keys.Undo) or event.matches(keys.Redo) or typed in _REDO


def _tr(words: str) -> str:
    return QCoreApplication.translate("Actions", words)
