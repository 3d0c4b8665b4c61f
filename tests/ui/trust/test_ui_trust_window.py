"""An alarm in the real window: said once, held fast, the draft safe, other guidelines untouched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from record_damage import git, put_in_order, wind_back_history, wind_back_record, with_clause
from workspace_values import ANA, Clock

from smguide.ui.app import build
from smguide.ui.main_actions import HELD_IN_ALARM, NEED_DESK
from smguide.ui.trust.dialog import SoundnessDialog
from smguide.workspace import Workspace

HARMS = {"smguide-log": wind_back_record, "main": wind_back_history}


@pytest.fixture
def program(qapp, home):
    with Workspace(home, clock=Clock()) as workspace:
        workspace.create("other", title="Other Guidelines", template="quick", founder=ANA)
    built = build(qapp, home)
    built.window.show()
    yield built
    built.close()
    built.window.deleteLater()


@pytest.fixture
def window(program):
    return program.window


@pytest.fixture
def settle(qtbot, program):
    def wait():
        qtbot.wait(30)
        qtbot.waitUntil(lambda: not program.runner.busy, timeout=20_000)
        qtbot.wait(30)

    return wait


@pytest.fixture
def opened(window, settle):
    """Open guidelines and go to a place."""

    def go(place="write", name="acme"):
        window.open_guidelines(name, "ana")
        settle()
        window.go_to(place)
        settle()

    return go


def dialogs():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]


def card(window, name):
    cards = window.page("library").shelf_view.cards
    return next(one for one in cards if one.entry.name == name)


def click(qtbot, pressed):
    assert pressed.isVisible()
    assert pressed.isEnabled()
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("what", "place"),
    [("smguide-log", "history"), ("main", "publish"), ("main", "write"), ("smguide-log", "check")],
)
def test_an_alarm_under_an_open_window_holds_it(window, opened, settle, qtbot, home, what, place):
    opened(place)
    HARMS[what](home)
    window.actions_by_id["soundness"].trigger()
    settle()
    (dialog,) = dialogs()
    assert dialog.answer.headline.text() == "The record is not what it was."
    dialog.close()
    settle()
    bar = window.lasting_bar
    assert bar.isVisible()
    assert bar.notice.sentence == "The record of “Acme Guidelines” is not what it was."
    assert not window.info_bar.isVisible()
    for action in NEED_DESK:
        assert window.actions_by_id[action].isEnabled() == (action not in HELD_IN_ALARM), action
    assert not window.page("write").bar.save.isEnabled()
    if place != "write":
        assert not window.page(place).isEnabled()
    assert dialogs() == []


@pytest.mark.parametrize("what", HARMS)
def test_whatever_meets_the_alarm_first_holds_the_window(window, opened, settle, qtbot, home, what):
    opened("history")
    HARMS[what](home)
    window.go_to("publish")
    settle()
    window.actions_by_id["team"].trigger()
    settle()
    assert window.lasting_bar.isVisible()
    assert not window.info_bar.isVisible()
    assert dialogs() == []
    count = git(home, "rev-list", "--count", "smguide-log")
    for action in ("save", "team"):
        window.actions_by_id[action].trigger()
    settle()
    assert git(home, "rev-list", "--count", "smguide-log") == count
    assert dialogs() == []


def test_writing_goes_on_and_the_draft_can_be_copied_out(
    window, opened, settle, qtbot, home, paths
):
    opened()
    wind_back_history(home)
    window.actions_by_id["soundness"].trigger()
    settle()
    dialogs()[0].close()
    page = window.page("write")
    session = page.session
    session.edit("Type", ("x",), lambda g: with_clause(g, "Written in an alarm, and not lost."))
    session.keep_now()
    settle()
    assert page.guard.bar.notice is None
    page.guard._choose = paths
    click(qtbot, window.lasting_bar.buttons["copy"])
    settle()
    with Workspace(home / "new") as other:
        path = paths.folder / paths.suggested[0]
        desk, _report = other.import_document(path, "copy", founder=ANA)
        texts = [clause.text for clause in desk.read("latest").sections[0].clauses]
    assert texts[-2:] == ["Be brief, and be kind.", "Written in an alarm, and not lost."]


def test_when_all_is_as_it_was_one_goes_on(window, opened, settle, qtbot, home):
    opened("history")
    before = git(home, "rev-parse", "main")
    wind_back_history(home)
    window.actions_by_id["soundness"].trigger()
    settle()
    (dialog,) = dialogs()
    put_in_order(home, "main", before)
    click(qtbot, dialog.answer.again_button)
    settle()
    assert dialog.answer.headline.text() == "The record is sound."
    dialog.close()
    settle()
    assert not window.lasting_bar.isVisible()
    assert window.page("history").isEnabled()
    assert all(window.actions_by_id[action].isEnabled() for action in NEED_DESK)
    window.go_to("write")
    settle()
    assert window.page("write").bar.save.isEnabled()


def test_the_library_says_it_calmly_and_the_others_go_on(window, settle, qtbot, home):
    wind_back_record(home)
    window.start()
    settle()
    held = card(window, "acme")
    assert not held.open_button.isVisible()
    assert "is not what it was" in held.accessibleDescription()
    assert "pins.json" not in held.accessibleDescription()
    assert held.entry.title == "Acme Guidelines"
    held.setFocus()
    qtbot.keyClick(held, Qt.Key.Key_Return)
    settle()
    (dialog,) = dialogs()
    assert isinstance(dialog, SoundnessDialog)
    assert dialog.answer.headline.text() == "The record is not what it was."
    dialog.close()
    click(qtbot, card(window, "other").open_button)
    settle()
    assert window.desk.name == "other"
    assert not window.lasting_bar.isVisible()
    window.page("write").session.edit("Type", ("x",), lambda g: g)
    window.actions_by_id["team"].trigger()
    settle()
    assert len(dialogs()) == 1
    dialogs()[0].close()


def test_guidelines_that_were_open_last_and_are_in_alarm(window, settle, home):
    wind_back_record(home)
    window.start("acme")
    settle()
    assert window.place == "library"
    assert window.info_bar.sentence.text().startswith("These guidelines are not opened")
    assert "pins.json" not in window.info_bar.hint.text()
    assert card(window, "acme").trouble_button.isVisible()
    assert dialogs() == []


def test_an_alarm_of_others_does_not_hold_these(window, opened, settle, qtbot, home):
    opened(name="other")
    window.go_to("library")
    settle()
    wind_back_record(home)
    card(window, "acme").opened.emit("acme")
    settle()
    assert window.desk.name == "other"
    assert not window.lasting_bar.isVisible()
    assert window.info_bar.isVisible()
    window.go_to("history")
    settle()
    assert window.page("history").isEnabled()


def test_the_alarm_in_every_look(window, opened, settle, home, program, screenshot):
    opened("write")
    wind_back_record(home)
    window.actions_by_id["soundness"].trigger()
    settle()
    dialogs()[0].close()
    settle()
    screenshot(window, "trust-window-light")
    window.go_to("library")
    settle()
    screenshot(window, "trust-window-library")
