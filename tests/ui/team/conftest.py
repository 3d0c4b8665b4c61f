"""The team dialog over real guidelines with a team of three."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from page_window import PageWindow
from workspace_values import Clock, make_team

from smguide.ui.dialogs import open_dialog
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.team.dialog import TeamDialog
from smguide.ui.team.looking import look
from smguide.workspace import Workspace


@pytest.fixture(scope="session")
def small_team(tmp_path_factory):
    home = tmp_path_factory.mktemp("team")
    return make_team(home, ben=("author", "reviewer"), lea=("reviewer", "publisher", "legal"))


@pytest.fixture
def home(small_team, tmp_path):
    return Path(shutil.copytree(small_team, tmp_path / "home"))


@pytest.fixture
def workspace(home):
    with Workspace(home, clock=Clock()) as opened:
        yield opened


@pytest.fixture
def ana(workspace):
    return workspace.open("acme", "ana")


class Window(PageWindow):
    """What the dialog needs behind it, and what it heard."""

    def __init__(self):
        super().__init__()
        self.changes = []

    def hear_change(self, changes):
        self.changes.append(changes)


@pytest.fixture
def window(show):
    return show(Window(), 1200, 800)


@pytest.fixture
def open_team(window, qtbot):
    """Open the dialog as the person at a desk."""

    def opened(desk):
        runner = ImmediateRunner(window.messages.show_error)
        dialog = TeamDialog(window, desk, look(desk), runner, window.messages)
        dialog.changed.connect(window.hear_change)
        open_dialog(dialog)
        qtbot.waitExposed(dialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened
