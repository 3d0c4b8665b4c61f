"""A page over small guidelines whose draft says who may post what."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from page_window import PageWindow
from posting import posting
from workspace_values import Clock, make_team

from smguide.ui.check.page import CheckPage
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
def write(workspace):
    """A desk whose draft has these facts, by kind of section."""

    def written(person="dana", **changed):
        ana = workspace.open("acme", "ana")
        ana.keep(posting(ana.work().guidelines, **changed))
        return ana.act_as(person)

    return written


@pytest.fixture
def saved(write):
    """A desk at the saved revision with all that is needed."""
    write().act_as("ana").save("Rules", "People asked")
    return write()


class Window(PageWindow):
    """What a page needs around it, and where it led to."""

    def __init__(self):
        super().__init__()
        self.pages = []

    def hear_page(self, place, what):
        self.pages.append((place, what))


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def make_page(window, show):
    """Build and show the page for a desk."""

    def make(desk):
        page = CheckPage(ImmediateRunner(window.messages.show_error), window.messages)
        page.open_page.connect(window.hear_page)
        window.layout().addWidget(page)
        show(window, 1200, 900)
        page.show_desk(desk)
        return page

    return make
