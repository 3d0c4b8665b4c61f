"""The Write screen over a real workspace in a temporary folder."""

from __future__ import annotations

import shutil

import pytest
from write_values import ANA
from write_window import Window

from smguide.sample import NAME
from smguide.workspace import Workspace


@pytest.fixture(scope="session")
def library(sample_library, tmp_path_factory):
    """A library with the sample, and with small guidelines called “acme”."""
    home = shutil.copytree(sample_library, tmp_path_factory.mktemp("write") / "home")
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
