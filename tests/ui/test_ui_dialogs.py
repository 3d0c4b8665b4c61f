import gc
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from smguide.ui.accessibility import unnamed
from smguide.ui.dialogs import (
    DialogText,
    FileQuestion,
    FormDialog,
    choose_file,
    choose_folder,
    choose_new_file,
    confirm,
    open_dialog,
)


class Owner(QWidget):
    def __init__(self):
        super().__init__()
        self.said = []
        self.paths = []

    def yes(self):
        self.said.append("yes")

    def take(self, path):
        self.paths.append(path)


@pytest.fixture
def owner(show):
    return show(Owner(), 600, 400)


@pytest.fixture
def dialog(owner):
    field = QLineEdit()
    field.setAccessibleName("What changed")
    made = FormDialog(owner, DialogText("Save revision 17", "Others see it.", "Save"), field)
    open_dialog(made)
    return made


def test_the_dialog_says_what_it_is_for_and_everything_has_a_name(dialog):
    assert dialog.windowTitle() == "Save revision 17"
    assert dialog.primary.text() == "Save"
    assert list(unnamed(dialog)) == []


def test_enter_asks_for_the_work_and_leaves_the_dialog_open(dialog, qtbot):
    with qtbot.waitSignal(dialog.submitted):
        qtbot.keyClick(dialog.body, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_problem_is_shown_below_and_taken_away(dialog):
    before = dialog.height()
    dialog.show_problem("Say in a few words why. " * 8)
    assert dialog.problem.isVisible()
    assert dialog.height() >= before + dialog.problem.heightForWidth(dialog.problem.width())
    dialog.show_problem("")
    assert not dialog.problem.isVisible()


def test_nothing_is_asked_while_not_ready(dialog, qtbot):
    dialog.set_ready(False)
    assert not dialog.primary.isEnabled()
    with qtbot.assertNotEmitted(dialog.submitted, wait=20):
        qtbot.keyClick(dialog.body, Qt.Key.Key_Return)
    dialog.set_ready(True)
    with qtbot.waitSignal(dialog.submitted):
        qtbot.keyClick(dialog.body, Qt.Key.Key_Return)


def test_a_closed_dialog_is_gone(dialog):
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert not shiboken6.isValid(dialog)


def test_yes_calls_and_cancel_does_not(owner, qtbot):
    text = DialogText("Discard the draft?", "It cannot be brought back.", "Discard", "danger")
    asked = confirm(owner, text, owner.yes)
    qtbot.mouseClick(asked.cancel, Qt.MouseButton.LeftButton)
    assert owner.said == []
    asked = confirm(owner, text, owner.yes)
    qtbot.mouseClick(asked.primary, Qt.MouseButton.LeftButton)
    assert owner.said == ["yes"]


@pytest.mark.parametrize(
    ("choose", "mode"),
    [
        (choose_file, QFileDialog.FileMode.ExistingFile),
        (choose_folder, QFileDialog.FileMode.Directory),
        (choose_new_file, QFileDialog.FileMode.AnyFile),
    ],
)
def test_a_chosen_file_arrives_as_a_path(owner, choose, mode):
    question = FileQuestion("Choose", "Web page (*.html)", "guidelines.html", "html")
    dialog = choose(owner, question, owner.take)
    assert dialog.fileMode() == mode
    dialog.fileSelected.emit("/tmp/guidelines.html")
    assert owner.paths == [Path("/tmp/guidelines.html")]
    dialog.reject()
