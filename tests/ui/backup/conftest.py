"""A library page over a real workspace, with files chosen as somebody would."""

from __future__ import annotations

from datetime import timedelta

import pytest
from page_window import PageWindow
from workspace_values import ANA, START, Clock

from smguide.ui.library.page import LibraryPage
from smguide.ui.tasks import ImmediateRunner
from smguide.workspace import Workspace


class Chooser:
    """Answers the question for a file with a path."""

    def __init__(self, path):
        self.path = path
        self.questions = []

    def __call__(self, _parent, question, on_chosen):
        self.questions.append(question)
        on_chosen(self.path)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "all.smguide-backup"


@pytest.fixture
def chooser(file):
    return Chooser(file)


@pytest.fixture
def workspace(tmp_path):
    with Workspace(tmp_path / "home", clock=Clock(START + timedelta(days=60))) as opened:
        opened.create(
            "acme", title="Acme Guidelines", organisation="Acme", template="empty", founder=ANA
        )
        yield opened


@pytest.fixture
def make_room(qtbot, chooser, show):
    """The backups of a library page that is shown."""

    def make(workspace):
        window = PageWindow()
        qtbot.addWidget(window)
        runner = ImmediateRunner(window.messages.show_error)
        page = LibraryPage(workspace, runner, window.messages, chooser, chooser)
        window.layout().addWidget(page)
        show(window, 1200, 800)
        return page.backups

    return make


@pytest.fixture
def room(make_room, workspace):
    return make_room(workspace)
