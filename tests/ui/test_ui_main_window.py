"""The window as a whole: a newcomer's way through it, by keys and clicks, with the real worker."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smguide.review.bodies import ChangeClass
from smguide.review.status import Action, State
from smguide.sample import NAME
from smguide.ui.accessibility import accessible_name, unnamed
from smguide.ui.app import Program, build
from smguide.ui.help.window import HelpWindow
from smguide.ui.history.comparison.ways import Way
from smguide.ui.publish.confirm_dialog import ConfirmDialog
from smguide.ui.publish.last_look import LastLookDialog
from smguide.workspace import Workspace

PAGES = ("library", "write", "check", "history", "tasks", "publish")
FORBIDDEN = re.compile(
    r"\b(git|commit|branch|push|pull|merge|repository|hash|JSON|schema|Markdown)\b"
)


@pytest.fixture
def home(sample_library: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sample_library, tmp_path / "home"))


@pytest.fixture
def program(qapp: QApplication, home: Path) -> Iterator[Program]:
    built = build(qapp, home)
    built.window.show()
    built.window.start()
    yield built
    built.close()
    built.window.deleteLater()


@pytest.fixture
def settle(qtbot: QtBot, program: Program) -> Callable[[], None]:
    """Wait until the worker has nothing left to do."""

    def wait() -> None:
        qtbot.wait(30)
        qtbot.waitUntil(lambda: not program.runner.busy, timeout=20_000)
        qtbot.wait(30)

    return wait


@pytest.fixture
def opened(program: Program, settle: Callable[[], None]) -> Program:
    """The window with the sample open, as the person who wrote the draft."""
    program.window.open_guidelines(NAME, "imogen")
    settle()
    return program


def dialog() -> Any:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    assert len(found) == 1, found
    return found[0]


def test_nothing_is_offered_before_guidelines_are_open(
    program: Program, settle: Callable[[], None]
) -> None:
    settle()
    window = program.window
    assert window.place == "library"
    for place in PAGES[1:]:
        button = window.rail.button(place)
        assert not button.isEnabled()
        greyed = button.grab().toImage()
        button.setEnabled(True)
        assert button.grab().toImage() != greyed
        button.setEnabled(False)
    assert not window.actions_by_id["save"].isEnabled()


def test_the_main_job_by_hand(
    opened: Program, settle: Callable[[], None], qtbot: QtBot, home: Path
) -> None:
    window = opened.window
    assert window.place == "write"
    write: Any = window.page("write")
    write.choose("disclosure")
    settle()
    editor = write.sheet.clauses.blocks[0].editor
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(editor, " Ask first.")
    window.actions_by_id["save"].trigger()
    settle()
    dialog().fields.summary.setText("Ask first")
    dialog().fields.reason.setFocus()
    qtbot.keyClicks(dialog().fields.reason, "Two did not know.")
    qtbot.mouseClick(dialog().primary, Qt.MouseButton.LeftButton)
    settle()
    window.go_to("history")
    settle()
    history: Any = window.page("history")
    assert "Ask first" in history.list.model.index(0, 0).data()
    history.show_item(19)
    settle()
    history.begin(Action.ASK)
    settle()
    for row in range(dialog().people.count()):
        dialog().people.item(row).setCheckState(Qt.CheckState.Checked)
    dialog().primary.click()
    settle()
    for person in ("daniel", "elspeth"):
        window.act_as(person)
        settle()
        history.show_item(19)
        settle()
        history.begin(Action.APPROVE)
        settle()
        assert "approve revision 19" in dialog().sentence.text()
        dialog().primary.click()
        settle()
    window.act_as("imogen")
    settle()
    window.go_to("publish")
    settle()
    form = window.page("publish").view.form  # type: ignore[attr-defined]
    form.classes.choices[ChangeClass.CLARIFYING].click()
    form.publish_button.click()
    settle()
    for step in (LastLookDialog, ConfirmDialog):
        assert isinstance(dialog(), step)
        dialog().primary.click()
        settle()
    with Workspace(home) as workspace:
        desk = workspace.open(NAME, "imogen")
        assert desk.review("19").state is State.IN_FORCE
        assert desk.editions()[0].number == "1.2"
        assert "Ask first." in desk.read("in-force").section("disclosure").clauses[0].text


def test_the_last_keystroke_is_kept_when_the_window_is_closed(
    opened: Program, settle: Callable[[], None], qtbot: QtBot, home: Path
) -> None:
    write: Any = opened.window.page("write")
    write.choose("disclosure")
    settle()
    editor = write.sheet.clauses.blocks[0].editor
    editor.setFocus()
    qtbot.keyClicks(editor, "Last words. ")
    opened.window.close()
    settle()
    with Workspace(home) as workspace:
        kept = workspace.open(NAME, "imogen").work().guidelines
    assert "Last words." in kept.section("disclosure").clauses[0].text


def test_every_page_can_be_read_aloud_and_speaks_plainly(
    opened: Program, settle: Callable[[], None]
) -> None:
    window = opened.window
    for place in PAGES:
        window.go_to(place)
        settle()
        assert [w for w in unnamed(window)] == []
        for text in texts(window):
            found = FORBIDDEN.search(text)
            assert not found, (place, text)


def texts(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            yield accessible_name(widget)
            yield widget.toolTip()
            if isinstance(widget, QLabel | QPushButton):
                yield widget.text()


def test_what_a_person_chooses_is_remembered(
    opened: Program, settle: Callable[[], None], home: Path
) -> None:
    opened.window.actions_by_id["theme_dark"].trigger()
    opened.window.actions_by_id["scale_125"].trigger()
    opened.window.act_as("daniel")
    opened.window.go_to("history")
    history: Any = opened.window.page("history")
    history.change_bar.ways[Way.SIDES].click()
    settle()
    with Workspace(home) as workspace:
        settings = workspace.settings
    assert (settings.comparison, settings.whole_text) == ("sides", False)
    assert (settings.theme, settings.scale, settings.last_opened) == ("dark", 125, NAME)
    assert settings.person(NAME) == "daniel"


def test_undo_of_the_menu_takes_back_typing(
    opened: Program, settle: Callable[[], None], qtbot: QtBot
) -> None:
    write: Any = opened.window.page("write")
    write.choose("disclosure")
    settle()
    editor = write.sheet.clauses.blocks[0].editor
    before = editor.text()
    editor.setFocus()
    qtbot.keyClicks(editor, "Oops ")
    undo = opened.window.actions_by_id["undo"]
    assert undo.isEnabled()
    assert "Undo" in undo.text().replace("&", "")
    undo.trigger()
    settle()
    assert write.sheet.clauses.blocks[0].editor.text() == before


def test_what_the_guidelines_say_of_themselves_can_be_changed(
    opened: Program, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window = opened.window
    window.go_to("history")
    settle()
    window.actions_by_id["document"].trigger()
    settle()
    assert window.place == "write"
    asked = dialog()
    asked.title.line.setText("Ardlinn: how we speak")
    qtbot.mouseClick(asked.primary, Qt.MouseButton.LeftButton)
    write: Any = window.page("write")
    assert write.bar.title.text() == "Ardlinn: how we speak"
    assert window.actions_by_id["undo"].isEnabled()
    qtbot.waitUntil(lambda: write.session.is_kept, timeout=5_000)
    settle()
    assert window.desk is not None
    assert window.desk.work().guidelines.title == "Ardlinn: how we speak"


def test_help_opens_at_the_page_one_is_on(
    opened: Program, settle: Callable[[], None], qtbot: QtBot
) -> None:
    opened.window.go_to("history")
    settle()
    opened.window.actions_by_id["help"].trigger()
    (shown,) = opened.window.findChildren(HelpWindow)
    assert shown.isVisible()
    assert shown.page_name == "history"
    shown.close()


def test_a_post_is_checked_and_its_reason_leads_to_the_clause(
    opened: Program, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window = opened.window
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.place == "check"
    page: Any = window.page("check")
    assert page.text.pill.text() == "By edition 1.1, in force"
    assert page.form.who.combo.currentText() == "Imogen Hart"
    assert page.answer.head.said.head.text().startswith("Yes")
    reason = page.answer.reasons.rows[0]
    assert reason.line.what == ("approval", "c-approval-6")
    qtbot.mouseClick(reason.button, Qt.MouseButton.LeftButton)
    settle()
    assert window.place == "write"
    write: Any = window.page("write")
    assert write.sheet.section == "approval"
    write.choose("channels")
    window.go_to("check")
    settle()
    assert page.form.who.combo.currentText() == "Imogen Hart"
