"""The Write screen over a real workspace in a temporary folder."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest
from write_values import ANA

from smguide.sample import NAME, make_sample
from smguide.ui.shell import PageSpec, Shell
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.write.page import WritePage
from smguide.workspace import Workspace


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """A library with the sample, and with small guidelines called “acme”."""
    home = tmp_path_factory.mktemp("write")
    make_sample(home, datetime.now(UTC))
    with Workspace(home) as workspace:
        workspace.create("acme", title="Acme Guidelines", template="quick", founder=ANA)
    return home


@pytest.fixture
def workspace(library, tmp_path):
    home = shutil.copytree(library, tmp_path / "home")
    with Workspace(home) as opened:
        yield opened


@pytest.fixture
def acme(workspace):
    return workspace.open("acme", "ana")


@pytest.fixture
def sample(workspace):
    return workspace.open(NAME)


class Window:
    """The shell with the page in it, as the program builds them."""

    def __init__(self) -> None:
        self.changes = []
        self.asked = []
        self.shell = Shell([PageSpec("write", "Write", "write", self._make)])
        self.shell.go_to("write")
        self.page = self.shell.page("write")

    def _make(self):
        shell = self.shell if hasattr(self, "shell") else None
        assert shell is not None
        page = WritePage(ImmediateRunner(shell.messages.show_error), shell.messages)
        page.changed.connect(self.changes.append)
        page.changed.connect(page.refresh)
        page.open_page.connect(self._ask)
        return page

    def _ask(self, place, what):
        self.asked.append((place, what))


@pytest.fixture
def window(show):
    made = Window()
    show(made.shell, 1440, 900)
    yield made
    made.page.session.keep_now()


@pytest.fixture
def page(window, acme):
    window.page.show_desk(acme)
    return window.page
