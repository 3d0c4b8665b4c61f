import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit

from smguide.ui.accessibility import duplicate_mnemonics
from smguide.ui.actions import SEPARATOR, ActionSpec, MenuSpec, UndoKeys, build_actions, build_menus

TABLE = (
    ActionSpec("save", "&Save revision…", "Save what was changed", "Ctrl+S", "save"),
    ActionSpec("undo", "&Undo", shortcut=QKeySequence.StandardKey.Undo),
    ActionSpec("source", "S&ource", checkable=True),
)
MENUS = (MenuSpec("&Guidelines", ("save", SEPARATOR, "source")), MenuSpec("&Edit", ("undo",)))


class Window(QMainWindow):
    def __init__(self, field):
        super().__init__()
        self.undone = 0
        self.setCentralWidget(field)
        self.actions_by_id = build_actions(self, TABLE)
        build_menus(self.menuBar(), MENUS, self.actions_by_id)
        self.actions_by_id["undo"].triggered.connect(self.undo)

    def undo(self):
        self.undone += 1


def test_actions_are_built_from_the_table(show):
    window = show(Window(QLineEdit()))
    save = window.actions_by_id["save"]
    assert save.text() == "&Save revision…"
    assert save.toolTip() == "Save what was changed (Ctrl+S)"
    assert save.statusTip() == "Save what was changed"
    assert not save.icon().isNull()
    assert window.actions_by_id["source"].isCheckable()
    assert window.actions_by_id["undo"].toolTip().startswith("Undo (")


def test_menus_hold_the_actions_in_their_order(show):
    window = show(Window(QLineEdit()))
    first, second = [action.menu() for action in window.menuBar().actions()]
    assert [action.text() for action in first.actions()] == ["&Save revision…", "", "S&ource"]
    assert first.actions()[1].isSeparator()
    assert [action.text() for action in second.actions()] == ["&Undo"]
    assert duplicate_mnemonics(window) == {}


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
@pytest.mark.parametrize(("filtered", "undone"), [(True, 1), (False, 0)])
def test_undo_typed_in_a_field_goes_to_the_window(show, qtbot, kind, filtered, undone):
    field = kind()
    window = show(Window(field))
    window.activateWindow()
    keys = UndoKeys(window)
    if filtered:
        field.installEventFilter(keys)
    field.setFocus()
    qtbot.keyClicks(field, "words")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.undone == undone
