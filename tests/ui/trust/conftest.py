"""The soundness screen over real guidelines with a team of three."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from page_window import PageWindow
from record_damage import with_clause
from workspace_values import Clock, make_team

from smguide.ui.dialogs import open_dialog
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.trust.dialog import SoundnessDialog
from smguide.workspace import Workspace


@pytest.fixture(scope="session")
def reviewed_team(tmp_path_factory):
    """Revision 2 is approved and published; Ana has begun to write something else."""
    home = make_team(
        tmp_path_factory.mktemp("trust"), ben=("author", "reviewer"), lea=("reviewer", "publisher")
    )
    with Workspace(home, clock=Clock()) as workspace:
        ana = workspace.open("acme", "ana")
        ana.keep(with_clause(ana.work().guidelines, "Say who you are."))
        ana.save("Say who you are", "Two people asked")
        ana.ask()
        workspace.open("acme", "lea").approve()
        ana.publish(edition="1.0", effective=ana.today, change_class="editorial", summary="First")
        ana.keep(with_clause(ana.work().guidelines, "Be brief, and be kind."))
    return home


@pytest.fixture
def home(reviewed_team, tmp_path):
    return Path(shutil.copytree(reviewed_team, tmp_path / "home"))


@pytest.fixture
def workspace(home):
    with Workspace(home, clock=Clock()) as opened:
        yield opened


@pytest.fixture
def ana(workspace):
    return workspace.open("acme", "ana")


@pytest.fixture
def window(show):
    return show(PageWindow(), 1200, 800)


class Paths:
    """Answers every question for a file with the next one, and remembers what was suggested."""

    def __init__(self, folder):
        self.folder = folder
        self.suggested = []

    def __call__(self, _parent, question, on_chosen):
        self.suggested.append(question.suggested)
        on_chosen(self.folder / question.suggested)


@pytest.fixture
def paths(tmp_path):
    return Paths(tmp_path)


@pytest.fixture
def look_through(window, paths, qtbot):
    """Open the screen on a desk."""

    def opened(desk, runner=None):
        dialog = SoundnessDialog(window, desk, runner or ImmediateRunner(), paths)
        open_dialog(dialog)
        qtbot.waitExposed(dialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return opened
