import errno
import sys
import threading
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMainWindow, QPlainTextEdit

from smguide.errors import NotWritable
from smguide.ui.messages import ExceptHooks, Messages
from smguide.ui.widgets.info_bar import InfoBar
from smguide.ui.widgets.toast import Toast


@pytest.fixture
def window(show):
    made = QMainWindow()
    made.bar = InfoBar()
    made.setMenuWidget(made.bar)
    made.toast = Toast(made)
    made.messages = Messages(made, made.bar, made.toast)
    return show(made, 800, 500)


def dialogs(window):
    return [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def test_an_error_of_ours_is_a_sentence_and_a_next_step(window):
    window.messages.show_error(NotWritable("The folder cannot be written.", "Choose another."))
    assert window.bar.isVisible()
    assert window.bar.sentence.text() == "The folder cannot be written."
    assert window.bar.hint.text() == "Choose another."
    assert window.bar.details_button.isHidden()
    assert not dialogs(window)


def test_details_are_behind_a_button(window, qtbot):
    error = NotWritable("The folder cannot be written.")
    error.__cause__ = PermissionError(errno.EACCES, "the cause", "/home/dana/Acme")
    window.messages.show_error(error)
    assert not window.bar.details.isVisible()
    qtbot.mouseClick(window.bar.details_button, Qt.MouseButton.LeftButton)
    assert window.bar.details.isVisible()
    assert window.bar.details.toPlainText() == "builtins.PermissionError EACCES"
    assert window.bar.details_button.text() == "Hide details"


def test_a_message_is_dismissed_by_keyboard(window, qtbot):
    window.messages.note("Somebody saved in between.")
    window.bar.dismiss_button.setFocus()
    qtbot.keyClick(window.bar.dismiss_button, Qt.Key.Key_Space)
    assert not window.bar.isVisible()


def test_success_is_said_in_passing(window, qtbot):
    window.messages.success("Revision 17 saved")
    assert window.toast.isVisible()
    assert window.toast.sentence.text() == "Revision 17 saved"
    assert window.toast.accessibleName() == "Revision 17 saved"
    assert not window.bar.isVisible()


def test_the_toast_goes_by_itself_and_stays_inside(window):
    window.messages.success("Saved")
    assert window.rect().contains(window.toast.geometry())
    window.resize(500, 300)
    assert window.rect().contains(window.toast.geometry())
    window.toast._timer.timeout.emit()
    assert not window.toast.isVisible()


def test_surprises_come_one_dialog_at_a_time(window, qtbot, caplog):
    for number in range(2):
        window.messages.show_error((ValueError, LookupError)[number]("Clause 3: we hire nobody"))
    (first,) = dialogs(window)
    qtbot.mouseClick(first.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "builtins.ValueError"
    qtbot.mouseClick(first.primary, Qt.MouseButton.LeftButton)
    (second,) = dialogs(window)
    assert second.findChild(QPlainTextEdit).toPlainText() == "builtins.LookupError"
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert not dialogs(window)


def test_surprises_of_other_threads_are_shown_on_this_one(window, qtbot):
    worker = threading.Thread(target=window.messages.unexpected, args=(ValueError("elsewhere"),))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    dialogs(window)[0].reject()


def test_hooks_send_what_nobody_caught_to_the_window_and_can_be_taken_off(window, qtbot, capsys):
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    hooks = ExceptHooks(window.messages)
    hooks.install()
    try:
        worker = threading.Thread(target=int, args=("no number",))
        worker.start()
        worker.join()
        sys.excepthook(KeyError, KeyError("uncaught"), None)
        error = ValueError("we hire nobody")
        sys.unraisablehook(SimpleNamespace(exc_value=error, err_msg=None, object=None))
    finally:
        hooks.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert "hire nobody" not in capsys.readouterr().err
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    dialogs(window)[0].reject()
    qtbot.waitUntil(lambda: len(dialogs(window)) == 1)
    dialogs(window)[0].reject()
