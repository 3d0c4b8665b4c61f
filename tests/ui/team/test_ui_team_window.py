"""The team from the menu of the window, with the real worker."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from smguide.ui.app import build
from smguide.ui.team.dialog import TeamDialog
from smguide.workspace import Workspace


@pytest.fixture
def program(qapp, home):
    built = build(qapp, home)
    built.window.show()
    yield built
    built.close()
    built.window.deleteLater()


@pytest.fixture
def settle(qtbot, program):
    def wait():
        qtbot.wait(30)
        qtbot.waitUntil(lambda: not program.runner.busy, timeout=20_000)
        qtbot.wait(30)

    return wait


def dialogs():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, TeamDialog)]


def test_the_menu_needs_open_guidelines(program, settle):
    settle()
    assert not program.window.actions_by_id["team"].isEnabled()


def test_somebody_is_added_and_the_pages_hear_of_it(program, settle, qtbot, home):
    window = program.window
    window.open_guidelines("acme", "ana")
    settle()
    window.go_to("history")
    settle()
    action = window.actions_by_id["team"]
    action.trigger()
    action.trigger()
    settle()
    (dialog,) = dialogs()
    qtbot.mouseClick(dialog.people.add_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.sheet.form.name.line, "Zoe Marsh")
    dialog.sheet.form.email.line.setFocus()
    qtbot.keyClicks(dialog.sheet.form.email.line, "zoe@acme.example")
    qtbot.mouseClick(dialog.sheet.primary, Qt.MouseButton.LeftButton)
    assert not dialog.sheet.primary.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.sheet is not None
    settle()
    assert dialog.sheet is None
    assert "zoe-marsh" in dialog.people.rows
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert dialogs() == []
    people = window.page("history")._around.members
    assert "zoe-marsh" in [one.person for one in people]
    with Workspace(home) as workspace:
        assert workspace.open("acme", "zoe-marsh").verdict("comment").allowed
