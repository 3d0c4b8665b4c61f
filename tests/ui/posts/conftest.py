"""The register of posts over guidelines with a team of three and people who may post."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from page_window import PageWindow
from posted import with_people
from workspace_values import Clock, make_team

from smguide.ui.dialogs import open_dialog
from smguide.ui.posts.dialog import PostsDialog
from smguide.ui.posts.looking import look
from smguide.ui.tasks import ImmediateRunner
from smguide.workspace import Workspace


@pytest.fixture(scope="session")
def small_team(tmp_path_factory):
    home = tmp_path_factory.mktemp("team")
    return make_team(home, ben=("author", "reviewer"), lea=("legal",))


@pytest.fixture
def home(small_team, tmp_path):
    return Path(shutil.copytree(small_team, tmp_path / "home"))


@pytest.fixture
def workspace(home):
    with Workspace(home, clock=Clock()) as opened:
        yield opened


@pytest.fixture
def ana(workspace):
    """Ana at a draft with people, channels, kinds of post, levels and phases."""
    desk = workspace.open("acme", "ana")
    desk.keep(with_people(desk.work().guidelines))
    return desk


class Window(PageWindow):
    """What the dialog needs behind it, what it heard, and the file that is chosen."""

    def __init__(self):
        super().__init__()
        self.changes = []
        self.file = None

    def hear_change(self, changes):
        self.changes.append(changes)

    def choose(self, _parent, _question, on_chosen):
        on_chosen(self.file)


@pytest.fixture
def window(show):
    return show(Window(), 1200, 900)


@pytest.fixture
def open_posts(window, qtbot):
    """Open the register as the person at a desk."""

    def opened(desk):
        runner = ImmediateRunner(window.messages.show_error)
        seen = look(desk)
        dialog = PostsDialog(window, desk, seen, runner, window.messages, window.choose)
        dialog.changed.connect(window.hear_change)
        open_dialog(dialog)
        qtbot.waitExposed(dialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened
