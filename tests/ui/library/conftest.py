"""A library page over a real workspace, working at once, with messages of its own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from workspace_values import Clock

from smguide.store.keybox import remembered_passphrase
from smguide.ui.dialogs import FormDialog
from smguide.ui.library.page import LibraryPage
from smguide.ui.messages import Messages
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.widgets.info_bar import InfoBar
from smguide.ui.widgets.toast import Toast
from smguide.workspace import Workspace


class Window(QWidget):
    """What a page needs around it, and what it said there."""

    def __init__(self):
        super().__init__()
        self.info_bar = InfoBar()
        self.toast = Toast(self)
        self.messages = Messages(self, self.info_bar, self.toast)
        self.said = []
        QVBoxLayout(self).addWidget(self.info_bar)

    def hold(self, page):
        self.layout().addWidget(page)
        page.opened.connect(self.hear_opened)
        page.begun.connect(self.hear_begun)
        page.removed.connect(self.hear_removed)

    def hear_opened(self, name):
        self.said.append(("opened", name))

    def hear_begun(self, desk):
        self.said.append(("begun", desk.name))

    def hear_removed(self, name):
        self.said.append(("removed", name))


class Chooser:
    """Answers the question for a file with a path, as somebody would in the dialog."""

    def __init__(self):
        self.path = None
        self.questions = []

    def __call__(self, _parent, question, on_chosen):
        self.questions.append(question)
        on_chosen(self.path)


@pytest.fixture
def workspace(tmp_path):
    with Workspace(tmp_path / "home", clock=Clock(), passphrase=remembered_passphrase) as opened:
        yield opened


@pytest.fixture
def chooser():
    return Chooser()


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def make_page(window, workspace, chooser, show):
    """Build and show the page, after the test has put into the library what it wants there."""

    def make():
        page = LibraryPage(
            workspace, ImmediateRunner(window.messages.show_error), window.messages, chooser
        )
        window.hold(page)
        show(window, 1200, 800)
        return page

    return make


@pytest.fixture
def dialog(window):
    """The dialog that is open over the window, by a word of its title."""

    def found(word):
        fitting = [
            one
            for one in window.findChildren(FormDialog)
            if word in one.windowTitle() and one.isVisible()
        ]
        assert fitting, f"no dialog “{word}” is open"
        return fitting[-1]

    return found
