"""The page of tasks, and its number in the rail."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from page_window import PageWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from workspace_values import Clock, make_team

from smguide.interchange.reminders import PHRASES
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.due.looking import how_many
from smguide.ui.due.page import TasksPage
from smguide.ui.due.words import phrases
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.widgets.nav_rail import NavRail
from smguide.ui.widgets.pill import Pill
from smguide.workspace import Changes, Workspace

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def small_team(tmp_path_factory):
    return make_team(tmp_path_factory.mktemp("team"), ben=("author",), lea=("reviewer",))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def ana(small_team, tmp_path, clock):
    home = Path(shutil.copytree(small_team, tmp_path / "home"))
    with Workspace(home, clock=clock) as opened:
        yield opened.open("acme", "ana")


@pytest.fixture
def asked(ana):
    """Ana saved a revision and asked Lea, until in two days."""
    ana.keep(replace(ana.read("latest"), title="Acme on social media"))
    number = ana.save("A shorter title", "People read it first").number
    ana.ask(reviewers=("lea",), due=ana.today + timedelta(days=2))
    return number


class Mail:
    """Takes note of the letters it was asked to open."""

    def __init__(self):
        self.opened = []
        self.there = True

    def __call__(self, address):
        self.opened.append(address)
        return self.there


@pytest.fixture
def mail():
    return Mail()


@pytest.fixture
def make_page(qtbot, tmp_path, mail):
    def made(desk):
        window = PageWindow()
        qtbot.addWidget(window)
        page = TasksPage(
            ImmediateRunner(parent=window), window.messages,
            choose=lambda _parent, question, chosen: chosen(tmp_path / question.suggested),
            mail=mail,
        )  # fmt: skip
        window.layout().addWidget(page)
        window.resize(900, 700)
        window.show()
        page.show_desk(desk)
        return page

    return made


def test_nothing_is_shown_when_nothing_is_due(make_page, ana):
    page = make_page(ana)
    assert page.cards() == []
    assert page.nothing.isVisible()
    assert not page.calendar.isVisible()


def test_what_waits_for_me_leads_to_the_review(make_page, ana, asked, qtbot):
    page = make_page(ana.act_as("lea"))
    (card,) = page.cards()
    assert card.line.told.words == f"Look at revision {asked} and answer: “A shorter title”"
    assert [pill.text() for pill in card.findChildren(Pill)] == ["In 2 days"]
    assert not card.remind.isVisible()
    with qtbot.waitSignal(page.open_page) as opened:
        qtbot.mouseClick(card.go, LEFT)
    assert opened.args == ["history", asked]


def test_whom_i_wait_for_can_be_reminded_by_mail(make_page, ana, asked, mail):
    page = make_page(ana)
    (card,) = page.cards()
    card.mail.trigger()
    assert mail.opened[0].startswith("mailto:lea@acme.example?subject=Revision%20")
    mail.there = False
    card.mail.trigger()
    assert QApplication.clipboard().text().startswith("lea@acme.example\nRevision 2 of")


def test_it_says_when_a_day_is_over(make_page, ana, asked, clock):
    clock.moment += timedelta(days=4)
    (card,) = make_page(ana).cards()
    assert [pill.text() for pill in card.findChildren(Pill)] == ["2 days overdue"]


def test_days_go_into_a_calendar_file(make_page, ana, asked, qtbot, tmp_path):
    page = make_page(ana)
    qtbot.mouseClick(page.calendar, LEFT)
    written = (tmp_path / "smguide.ics").read_bytes()
    assert written.startswith(b"BEGIN:VCALENDAR\r\n")
    assert b"Lea Novak" in written.replace(b"\r\n ", b"")


def test_a_task_that_is_done_goes_when_the_page_hears_of_it(make_page, ana, asked):
    lea = ana.act_as("lea")
    page = make_page(lea)
    assert how_many(lea) == 1
    lea.approve()
    page.refresh(Changes.DRAFT)
    assert len(page.cards()) == 1
    page.refresh(Changes.REVIEWS)
    assert page.cards() == []
    assert how_many(lea) == 0


def test_everything_has_a_name(make_page, ana, asked):
    page = make_page(ana)
    assert list(unnamed(page)) == []
    assert list(duplicate_mnemonics(page)) == []


def test_the_window_has_words_for_all_that_is_told():
    assert phrases() == dict(PHRASES)


def test_the_rail_shows_how_many_wait(qtbot):
    rail = NavRail("Places")
    qtbot.addWidget(rail)
    place = rail.add_place("tasks", "Tasks", "list")
    rail.show()
    before = place.grab().toImage()
    place.show_count(3, "3 wait for you")
    assert place.accessibleDescription() == "3 wait for you"
    assert place.grab().toImage() != before
    place.show_count(0, "0 wait for you")
    assert place.accessibleDescription() == ""
    assert place.grab().toImage() == before
