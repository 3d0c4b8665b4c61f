"""The register from the window, with the real worker, as far as the draft."""

from __future__ import annotations

import pytest
from posted import clean_posts, with_people
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from smguide.ui.app import build
from smguide.ui.posts.dialog import PostsDialog
from smguide.workspace import Workspace


@pytest.fixture
def program(qapp, home):
    with Workspace(home) as workspace:
        desk = workspace.open("acme", "ana")
        desk.keep(with_people(desk.work().guidelines))
        desk.record_posts(clean_posts(3))
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
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, PostsDialog)]


def person(guidelines, name):
    rows = guidelines.section("who-may-post").facts.records("people")
    return next(row for row in rows if row.text("id") == name)


def decide(program, settle, qtbot, name):
    """Open the register from Check a post, and put what it proposes into the draft."""
    window = program.window
    window.open_guidelines("acme", "ana")
    settle()
    window.go_to("check")
    settle()
    qtbot.mouseClick(window.page("check").text.posts, Qt.MouseButton.LeftButton)
    settle()
    (dialog,) = dialogs()
    dialog.overview.tabs.setCurrentIndex(1)
    row = next(r for r in dialog.overview.moving.rows if r.move_shown.about == name)
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.sheet.primary, Qt.MouseButton.LeftButton)
    settle()
    assert dialogs() == []
    assert window.place == "write"
    return window.page("write").session


def test_the_menu_needs_open_guidelines(program, settle):
    settle()
    assert not program.window.actions_by_id["posts"].isEnabled()


def test_a_level_that_is_decided_is_one_step_in_the_draft(program, settle, qtbot):
    window = program.window
    session = decide(program, settle, qtbot, "Dana Reyes")
    assert person(session.guidelines, "dana").text("trust_level") == "known"
    assert person(session.guidelines, "dana").text("level_since")
    assert session.undo_stack.undoText() == "changing the level of Dana Reyes"
    assert window.page("write").sheet.section == "who-may-post"
    qtbot.waitUntil(lambda: session.is_kept)
    settle()
    assert person(window.desk.work().guidelines, "dana").text("trust_level") == "known"
    window.actions_by_id["undo"].trigger()
    assert person(session.guidelines, "dana").text("trust_level") == "new"
    assert not person(session.guidelines, "dana").text("level_since")
    settle()


def test_a_phase_that_is_decided_is_one_step_in_the_draft(program, settle, qtbot):
    session = decide(program, settle, qtbot, "The organisation")
    facts = session.guidelines.section("approval-workflow").facts
    assert facts.text("current_phase") == "easier"
    assert [bool(one.text("started_on")) for one in facts.records("phases")] == [False, True]
    assert session.undo_stack.undoText() == "going on to “By kind of post”"
    session.undo_stack.undo()
    facts = session.guidelines.section("approval-workflow").facts
    assert facts.text("current_phase") == "strict"
    settle()


def test_where_another_window_writes_nothing_is_changed(program, settle, qtbot, home):
    with Workspace(home) as workspace:
        workspace.open("acme", "ana").claim_draft("elsewhere", by_force=True)
        session = decide(program, settle, qtbot, "Dana Reyes")
        assert session.reading
        assert person(session.guidelines, "dana").text("trust_level") == "new"
        assert not session.undo_stack.canUndo()
        settle()
