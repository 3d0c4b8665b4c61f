"""A small set of guidelines with a history, made once by the program's own verbs."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from history_walk import change

from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.record import Record
from smguide.ui.history.page import HistoryPage
from smguide.ui.shell import PageSpec, Shell
from smguide.ui.tasks import ImmediateRunner
from smguide.workspace import Founder, Workspace

NAME = "handbook"
START = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)


@dataclass(slots=True)
class Clock:
    """Stands still until it is told to go on."""

    moment: datetime = START

    def __call__(self):
        return self.moment

    def day(self, number):
        self.moment = START + timedelta(days=number)


def first_text():
    """Two sections: clauses to change and to move, and one field."""
    sections = (
        Section(
            "trust",
            "custom",
            "Trust",
            (
                Clause("c-trust", "A voice becomes **trusted** after twenty vetted posts."),
                Clause("c-slip", "An incident takes it back to probation."),
                Clause("c-calm", "Before answering criticism, calm down and read it again."),
                Clause("c-end", "When somebody leaves, access ends the same day."),
            ),
        ),
        Section(
            "when",
            "cadence",
            "When we post",
            (Clause("c-when", "We post when there is something to say."),),
            Record({"analysis_hours": 3}),
        ),
    )
    return Guidelines(
        id="handbook",
        title="Handbook",
        outline=tuple(OutlineEntry(section.id) for section in sections),
        sections=sections,
    )


def play(workspace, clock):
    """Four revisions: one in force, two beyond it, the last of them in review."""
    lea = workspace.begin(
        NAME,
        first_text(),
        founder=Founder("Lea Winter", "lea@example.org", "lea"),
        summary="Write the handbook",
    )
    for person, name, roles in (
        ("dana", "Dana Kovac", ("author",)),
        ("ana", "Ana Ruiz", ("author", "reviewer")),
        ("tom", "Tom Berg", ("reviewer",)),
    ):
        email = f"{person}@example.org"
        lea.add_member(person=person, name=name, email=email, roles=roles)
    lea.set_rules(approvals=2)
    dana, ana = lea.act_as("dana"), lea.act_as("ana")
    text = edits.set_clause_text
    clock.day(2)
    change(dana, "Say who ends access", "Nobody knew.", (text, "trust", "c-end", "IT ends it."))
    dana.ask(reviewers=("tom", "ana"))
    lea.act_as("tom").approve()
    ana.approve(comment="Clear now.")
    lea.publish(
        edition="1.0", effective=date(2026, 5, 6), change_class="new-duty", summary="The first."
    )
    clock.day(20)
    change(
        dana,
        "Ten posts in a row",
        "Twenty took too long.",
        (text, "trust", "c-trust", "A voice becomes **trusted** after ten vetted posts in a row."),
        (edits.move_clause, "trust", "c-calm", 0),
    )
    clock.day(30)
    change(
        dana,
        "More time to look back",
        "Three hours were never enough.",
        (edits.set_fact, "when", ("analysis_hours",), 5),
        (edits.add_clause, "when", Clause("c-new", "We look back *every* Friday.")),
    )
    dana.ask(reviewers=("lea", "ana"), due=date(2026, 6, 20), note="Is ten enough?")
    ana.comment("latest", "Ten is fine.", section="trust", clause="c-trust", quote="ten")


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """The folder that every test gets a copy of."""
    home = tmp_path_factory.mktemp("history") / "home"
    clock = Clock()
    with Workspace(home, clock=clock) as workspace:
        play(workspace, clock)
    return home


@pytest.fixture
def clock():
    """Some hours after the last step of the story."""
    clock = Clock()
    clock.moment = START + timedelta(days=30, hours=3)
    return clock


@pytest.fixture
def workspace(template, tmp_path, clock):
    """The story so far."""
    shutil.copytree(template, tmp_path / "home")
    with Workspace(tmp_path / "home", clock=clock) as workspace:
        yield workspace


@pytest.fixture
def desk(workspace):
    """Lea's desk: she is asked for her answer to revision 4."""
    return workspace.open(NAME, "lea")


@pytest.fixture
def window(show):
    """The house that the page stands in."""
    page = HistoryPageHolder()
    shell = Shell((PageSpec("history", "History", "history", page.make),))
    page.messages = shell.messages
    shell.go_to("history")
    show(shell, 1440, 900)
    return shell


class HistoryPageHolder:
    """Makes the page once the messages of the window are there."""

    messages = None

    def make(self):
        page = HistoryPage(ImmediateRunner(self.messages.show_error), self.messages)
        page.changed.connect(page.refresh)
        return page


@pytest.fixture
def page(window, desk):
    """The page, showing Lea's desk."""
    page = window.page("history")
    page.show_desk(desk)
    return page
