"""A library page over a real workspace, working at once, with messages of its own."""

from __future__ import annotations

import pytest
from page_window import PageWindow, open_dialogs
from workspace_values import Clock

from smguide.store.keybox import remembered_passphrase
from smguide.ui.library.page import LibraryPage
from smguide.ui.tasks import ImmediateRunner
from smguide.workspace import Workspace


class Window(PageWindow):
    """What a page needs around it, and what it said there."""

    def __init__(self):
        super().__init__()
        self.said = []

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
        fitting = [one for one in open_dialogs(window) if word in one.windowTitle()]
        assert fitting, f"no dialog “{word}” is open"
        return fitting[-1]

    return found
