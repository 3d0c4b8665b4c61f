"""A publish page over guidelines with a team of three; revision 2 is approved."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from page_window import PageWindow, open_dialogs
from publish_team import approve
from workspace_values import Clock, make_team

from smguide.ui.publish.last_look import LastLookDialog
from smguide.ui.publish.page import PublishPage
from smguide.ui.tasks import ImmediateRunner
from smguide.workspace import Workspace


@pytest.fixture(scope="session")
def small_team(tmp_path_factory):
    home = tmp_path_factory.mktemp("team")
    return make_team(home, ben=("author",), lea=("reviewer", "publisher"))


@pytest.fixture
def workspace(small_team, tmp_path):
    home = Path(shutil.copytree(small_team, tmp_path / "home"))
    with Workspace(home, clock=Clock()) as opened:
        yield opened


@pytest.fixture
def ana(workspace):
    return workspace.open("acme", "ana")


@pytest.fixture
def approved(ana):
    return approve(ana, "Be kind, and say who you are.", "Say who you are")


class Window(PageWindow):
    """What a page needs around it, and what it said there."""

    def __init__(self):
        super().__init__()
        self.changes = []
        self.pages = []

    def hear_change(self, changes):
        self.changes.append(changes)

    def hear_page(self, place, what):
        self.pages.append((place, what))


class Chooser:
    """Answers where to write to."""

    def __init__(self, folder):
        self.folder = folder
        self.questions = []

    def __call__(self, _parent, question, on_chosen):
        self.questions.append(question)
        on_chosen(self.folder / question.suggested)


class Browser:
    """Takes note of what it was asked to show."""

    def __init__(self):
        self.shown = []
        self.there = True

    def __call__(self, path):
        self.shown.append(path)
        return self.there


@pytest.fixture
def chooser(tmp_path):
    return Chooser(tmp_path)


@pytest.fixture
def browser():
    return Browser()


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def make_page(window, chooser, browser, show):
    """Build and show the page for a desk."""

    def make(desk):
        page = PublishPage(
            ImmediateRunner(window.messages.show_error), window.messages, chooser, browser
        )
        page.changed.connect(window.hear_change)
        page.open_page.connect(window.hear_page)
        window.layout().addWidget(page)
        show(window, 1200, 800)
        page.show_desk(desk)
        return page

    return make


@pytest.fixture
def opened(window):
    """The dialog that is open."""

    def found():
        (only,) = open_dialogs(window)
        return only

    return found


@pytest.fixture
def confirm(opened):
    """The dialog that shows what will be recorded; findings on the way are passed by."""

    def found():
        if isinstance(opened(), LastLookDialog):
            opened().primary.click()
        return opened()

    return found
