"""Unlocking one's key in the window: for now, or for good on this computer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow
from workspace_values import ANA

from smguide.store.keybox import remembered_passphrase
from smguide.ui.messages import Messages
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.unlock_dialog import UnlockDialog
from smguide.ui.widgets.info_bar import InfoBar
from smguide.ui.widgets.toast import Toast
from smguide.workspace import Workspace

SECRET = "four words are enough"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path, password_store):
    with Workspace(tmp_path) as workspace:
        founder = replace(ANA, passphrase=SECRET)
        workspace.create("ours", title="Ours", template="empty", founder=founder)
    with Workspace(tmp_path, passphrase=remembered_passphrase) as workspace:
        yield workspace.open("ours", "ana")


@pytest.fixture
def ask(show, desk):
    window = QMainWindow()
    bar = InfoBar()
    window.setMenuWidget(bar)
    window.bar, window.toast = bar, Toast(window)
    show(window, 800, 600)
    messages = Messages(window, bar, window.toast)

    def opened():
        dialog = UnlockDialog(window, desk, desk.key.state(), ImmediateRunner(), messages)
        return show(dialog)

    opened.window = window
    return opened


def test_a_passphrase_opens_the_key_and_is_not_kept_unasked(ask, desk, qtbot, password_store):
    dialog = ask()
    assert not dialog.remember.isChecked()
    assert dialog.passphrase.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClicks(dialog.passphrase, SECRET)
    qtbot.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert not desk.is_locked()
    assert password_store.kept == {}


def test_it_is_remembered_when_that_is_ticked_and_forgotten_again(
    ask, desk, qtbot, password_store, screenshot
):
    dialog = ask()
    screenshot(dialog, "unlock")
    qtbot.keyClicks(dialog.passphrase, SECRET)
    dialog.remember.setChecked(True)
    qtbot.mouseClick(dialog.primary, LEFT)
    assert list(password_store.kept.values()) == [SECRET]
    again = ask()
    screenshot(again, "unlock-remembered")
    assert not again.passphrase.isVisible()
    assert not again.primary.isVisible()
    assert "by itself" in again.explanation.text()
    qtbot.mouseClick(again.forget, LEFT)
    assert password_store.kept == {}
    assert desk.is_locked()
    assert again.passphrase.isVisible()
    assert "forgotten" in again.explanation.text()


def test_a_wrong_one_is_said_and_may_be_typed_again(ask, desk, qtbot):
    dialog = ask()
    qtbot.keyClicks(dialog.passphrase, "four words")
    qtbot.mouseClick(dialog.primary, LEFT)
    assert "does not open this key" in dialog.problem.text()
    assert "four words" not in dialog.problem.text()
    assert dialog.primary.isEnabled()
    assert desk.is_locked()


def test_a_computer_without_a_keyring_says_so(ask, qtbot, password_store):
    password_store.usable = False
    dialog = ask()
    qtbot.keyClicks(dialog.passphrase, SECRET)
    dialog.remember.setChecked(True)
    qtbot.mouseClick(dialog.primary, LEFT)
    assert "could not be remembered" in ask.window.bar.sentence.text()
