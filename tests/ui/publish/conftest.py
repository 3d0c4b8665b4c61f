"""A publish page over guidelines with a team of three; revision 2 is approved."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from publish_team import approve
from PySide6.QtWidgets import QVBoxLayout, QWidget
from workspace_values import ANA, Clock

from smguide.ui.dialogs import FormDialog
from smguide.ui.messages import Messages
from smguide.ui.publish.page import PublishPage
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.widgets.info_bar import InfoBar
from smguide.ui.widgets.toast import Toast
from smguide.workspace import Workspace


@pytest.fixture(scope="session")
def small_team(tmp_path_factory):
    home = tmp_path_factory.mktemp("team")
    with Workspace(home, clock=Clock()) as workspace:
        desk = workspace.create(
            "acme", title="Acme Guidelines", organisation="Acme", template="quick", founder=ANA
        )
        for person, name, roles in (
            ("ben", "Ben Ortiz", ("author",)),
            ("lea", "Lea Novak", ("reviewer", "publisher")),
        ):
            email = f"{person}@acme.example"
            desk.add_member(person=person, name=name, email=email, roles=roles)
    return home


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


class Window(QWidget):
    """What a page needs around it, and what it said there."""

    def __init__(self):
        super().__init__()
        self.info_bar = InfoBar()
        self.toast = Toast(self)
        self.messages = Messages(self, self.info_bar, self.toast)
        self.changes = []
        self.pages = []
        QVBoxLayout(self).addWidget(self.info_bar)

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
def confirm(window):
    """The dialog that shows what will be recorded."""

    def found():
        fitting = [one for one in window.findChildren(FormDialog) if one.isVisible()]
        assert len(fitting) == 1
        return fitting[0]

    return found
